// `tally`: one statement gives the facts of all incidents, the rules in model/tally/ count them, the selection shows them.
import { getNamedType, getNullableType, isListType } from 'graphql';
import { variable } from '../../cypher/tag.js';
import type { TallyBy } from '../../generated/schema.js';
import { placeLevels } from '../../model/facets/places.js';
import { tally } from '../../model/tally/tally.js';
import { readJson, type Hook, type Json } from '../json.js';
import { choices, part, type Input } from '../observe.js';
import { row } from '../emit.js';
import { thresholdOf, withEvidence, type Emitter, type Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, selectedFields, type Field } from '../selection.js';
import { findIncidents } from '../tally/found.js';
import { poolOf } from '../tally/pools.js';
import { readTally, type TallyRead } from '../tally/read.js';
import { shapeOf } from '../tally/shape.js';
import { tallyText, type Needs, type Shown, type Things } from '../tally/statement.js';
import type { Root } from './root.js';

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
function showing(scope: Scope, shown: Shown): Hook {
  return (type, field: Field) => {
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
  const read = readJson(scope, type, field, row(), showing(scope, shown));
  const needs: Needs = {
    places: placeLevels.some((level) => keys.includes(level)),
    who: keys.includes('GROUP') || keys.includes('STANDING'),
    totals: selectedFields(compilation, type, field.nodes).some(({ name }) => name === 'statedTotals'),
  };
  const threshold = thresholdOf(compilation, args);
  const found = findIncidents(scope, part(args, 'where'), threshold, n);
  return {
    query: tallyText(scope, found, things, shown, needs),
    project: (items, input) => {
      const came = readTally(items, { scope, found, input });
      const by = [...new Set(part(args, 'by').read(input.variables) as readonly TallyBy[])];
      const facts = tally(came.input, { by, match: threshold });
      const json: Json = shapeOf(facts, came, by);
      return read(json, [came], input, 0);
    },
  };
}
