// `tally`: one statement gives the facts of all incidents, the rules in model/tally/ count them, the selection shows them.
import { getNamedType, getNullableType, isListType } from 'graphql';
import { print } from '../../cypher/print.js';
import { variable } from '../../cypher/tag.js';
import type { TallyBy } from '../../generated/schema.js';
import { placeLevels } from '../../model/facets/places.js';
import { tally } from '../../model/tally/tally.js';
import { readJson, type Hook, type Json, type ReadJson } from '../json.js';
import { bearingReader } from '../load-bearing/read.js';
import { choices, part, type Input } from '../observe.js';
import { row } from '../emit.js';
import { thresholdOf, withEvidence, type Emitter, type Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, selectedFields, type Field } from '../selection.js';
import { showing } from '../showing.js';
import { ask } from '../steps.js';
import { bearingOf } from '../tally/bearing.js';
import { findIncidents } from '../tally/found.js';
import { poolOf } from '../tally/pools.js';
import { readTally, type TallyRead } from '../tally/read.js';
import { shapeOf } from '../tally/shape.js';
import { tallyText, type Needs, type Shown, type Things } from '../tally/statement.js';
import type { Root } from './root.js';

/** The one field that is answered by statements of its own. */
const BEARING = 'loadBearing';

type Sort = keyof Shown & keyof TallyRead;

/** In which pools the things of a field are: the first that has one of the id gives it. */
function sortsOf(type: string, field: string, named: string): readonly Sort[] | null {
  switch (named) {
    case 'Incident':
      return ['incidents'];
    case 'Arrest':
      return ['arrests'];
    case 'Place':
      return ['places'];
    case 'Link':
      return ['links'];
    case 'Statement':
      return ['statements'];
    case 'Entity':
      return type === 'TallyKey' ? ['who'] : field === 'of' ? ['series', 'incidents'] : ['incidents', 'arrests'];
    default:
      return null;
  }
}

function emitterOf(scope: Scope, sort: Sort): Emitter {
  return sort === 'statements' ? scope.emit.statement : sort === 'links' ? scope.emit.link : scope.emit.entity;
}

/** Fields of the answer that show what stands in it as an id. */
function showingCounted(scope: Scope, shown: Shown, bearing: (field: Field) => ReadJson): Hook {
  return (type, field: Field) => {
    if (type.name === 'Tally' && field.name === BEARING) {
      const read = bearing(field);
      return (json, [, shelf], input, i) => read((json?.[BEARING] ?? null) as Json | null, [shelf], input, i);
    }
    const sorts = sortsOf(type.name, field.name, getNamedType(field.definition.type).name);
    if (sorts === null) return null;
    const shows = sorts.map((sort) => ({ sort, show: shown[sort].show(scope, field, emitterOf(scope, sort)) }));
    const one = (id: unknown, read: TallyRead, input: Input): unknown => {
      if (typeof id !== 'string') return null;
      const holds = shows.find(({ sort }) => read[sort].has(id));
      return holds?.show(read[holds.sort], id, input) ?? null;
    };
    const isList = isListType(getNullableType(field.definition.type));
    return (json, [read], input) => {
      const given = json?.[field.name];
      if (!isList) return one(given, read as TallyRead, input);
      return ((given ?? []) as readonly string[]).flatMap((id) => one(id, read as TallyRead, input) ?? []);
    };
  };
}

export function tallyRoot(outer: Scope, field: Field): Root {
  const { compilation } = outer;
  const args = argumentsOf(field);
  const scope = withEvidence(outer, args);
  // Their order orders the rows; the statement does not depend on it.
  const keys = choices(compilation, part(args, 'by')) ?? [];
  const n = variable('n');
  const things: Things = {
    arrest: variable('x'),
    series: variable('x'),
    place: variable('p'),
    who: variable('g'),
    link: variable('r'),
    statement: variable('s'),
  };
  const shown: Shown = {
    incidents: poolOf(n),
    arrests: poolOf(things.arrest),
    series: poolOf(things.series),
    places: poolOf(things.place),
    who: poolOf(things.who),
    links: poolOf(things.link),
    statements: poolOf(things.statement),
  };
  const type = objectTypeOf(compilation, field);
  const bearings = selectedFields(compilation, type, field.nodes).filter(({ name }) => name === BEARING);
  const toShow = showing();
  const reader = (selected: Field): ReadJson => bearingReader(outer, scope, selected, toShow);
  const read = readJson(scope, type, field, row(), showingCounted(scope, shown, reader));
  const needs: Needs = {
    places: placeLevels.some((level) => keys.includes(level)),
    who: keys.includes('GROUP') || keys.includes('STANDING'),
    totals: selectedFields(compilation, type, field.nodes).some(({ name }) => name === 'statedTotals'),
    ways: bearings.length > 0,
  };
  const threshold = thresholdOf(compilation, args);
  const found = findIncidents(scope, part(args, 'where'), threshold, n);
  const text = tallyText(scope, found, things, shown, needs);
  const counted = (items: readonly unknown[], input: Input): { readonly came: TallyRead; readonly json: Json } => {
    const came = readTally(items, { scope, found, input });
    const by = [...new Set(part(args, 'by').read(input.variables) as readonly TallyBy[])];
    return { came, json: shapeOf(tally(came.input, { by, match: threshold }), came, by) };
  };
  if (bearings.length === 0) {
    return {
      query: text,
      project: (items, input) => {
        const { came, json } = counted(items, input);
        return read(json, [came], input, 0);
      },
    };
  }
  const prepared = print(text);
  const askBearing = bearingOf(scope, bearings, threshold);
  return {
    query: null,
    project: () => null,
    *search(input) {
      const { came, json } = counted(yield* ask(prepared, input), input);
      const whole: Json = { ...json, [BEARING]: yield* askBearing(came.input, input) };
      return yield* toShow.make(input, (shelf) => read(whole, [came, shelf], input, 0));
    },
  };
}
