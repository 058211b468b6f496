// `compare`: what is said is read once with how it passes either side, the rules of model/compare tell the difference, and
// a second statement fetches what is shown of it.
import { getNamedType } from 'graphql';
import { BaylanysError } from '../../errors.js';
import { compare, type ComparisonFacts, type ValueDifferenceFacts } from '../../model/compare/compare.js';
import type { ValueState } from '../../model/compare/states.js';
import type { Said } from '../../model/compare/said.js';
import { row } from '../emit.js';
import { readEvidenced, type ValueToShow } from '../evidenced.js';
import { demandsOf, readEvidenceOf, unbounded } from '../evidence/evidence.js';
import { askedOf, saidReader, tooMuch, type AllSaid } from '../evidence/said.js';
import { readJson, type Hook, type Json } from '../json.js';
import { part, type Arg, type Input, type Variables } from '../observe.js';
import { LARGEST_PAGE } from '../page.js';
import { thresholdOf, type Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, type Field } from '../selection.js';
import { showing, type Shelf } from '../showing.js';
import type { Root } from './root.js';

const MOST_IDS = 100;
const MOST_LINKS = 5000;

/** The ids compared, checked. */
function idsOf(arg: Arg): (variables: Variables) => readonly string[] {
  return (variables) => {
    const ids = arg.read(variables) as readonly string[];
    if (ids.length >= 1 && ids.length <= MOST_IDS) return ids;
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `${arg.path} takes 1 to ${MOST_IDS} ids, not ${ids.length}: ${ids.length === 0 ? 'name the entities and links to compare' : 'compare them in several requests'}`,
      { at: arg.path },
    );
  };
}

/** The first of a list that stands in the order of its keys, after one of them. */
function cut<Of>(list: readonly Of[], keyOf: (one: Of) => string, args: Arg, { variables }: Input): readonly Of[] {
  const first = part(args, 'first').read(variables) as number;
  const after = part(args, 'after').read(variables) as string | null | undefined;
  if (first < 0 || first > LARGEST_PAGE) {
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `first takes 0 to ${LARGEST_PAGE}, not ${first}: ask for less and go on with after`,
      { at: 'first' },
    );
  }
  return list.filter((one) => typeof after !== 'string' || keyOf(one) > after).slice(0, first);
}

function refuseTooManyLinks({ asked, rows }: AllSaid): void {
  const ofLinks = rows.filter(({ said }) => said.statement.link !== null);
  const seen = new Set<string>();
  const brought = [...asked.entities, ...asked.links].map((id) => {
    const before = seen.size;
    for (const { said } of ofLinks) {
      const { subject, object, link } = said.statement;
      if (link !== null && [subject, object, link].includes(id)) seen.add(link);
    }
    return seen.size - before;
  });
  if (seen.size > MOST_LINKS) throw tooMuch(`compare takes up to ${MOST_LINKS} links`, brought, MOST_LINKS, 'of');
}

function valueToShow({ value }: ValueDifferenceFacts, state: ValueState | null): ValueToShow | null {
  const { about, content } = value;
  return state && { key: about, about, fallen: [], content, shown: state.shown };
}

/** The facts under the names of the contract's fields; whatever is shown as an object stands there as its id. */
function jsonOf(facts: ComparisonFacts, asked: readonly string[], there: ReadonlySet<string>): Json {
  const { entities, links, values } = facts;
  const changes = entities.map(({ difference }) => difference?.change ?? null);
  const count = (change: string): number => changes.filter((one) => one === change).length;
  const ends = (left: { match: unknown } | null, right: { match: unknown } | null) => ({
    leftMatch: left?.match ?? null,
    rightMatch: right?.match ?? null,
  });
  return {
    entities: entities.map(({ entity, left, right, difference }) => ({
      ...{ entity, left: left && entity, right: right && entity, change: difference?.change ?? null },
      ...ends(left, right),
    })),
    entityCounts: {
      ...{ gained: count('GAINED'), lost: count('LOST'), changed: count('CHANGED') },
      unchanged: entities.filter(({ left, right, difference }) => difference === null && (left ?? right)).length,
    },
    links: links.differences.map(({ link, left, right, change, changed }) => ({
      ...{ link, left: left && link, right: right && link, change, changed },
      ...ends(left, right),
    })),
    linkCounts: links.counts,
    values: values.differences.map((one) => ({
      ...{ key: one.value.about, entity: one.value.entity, predicate: one.value.predicate, field: one.value.field },
      ...{ change: one.change, changed: one.changed },
      left: valueToShow(one, one.left),
      right: valueToShow(one, one.right),
      ...ends(one.left, one.right),
    })),
    valueCounts: values.counts,
    unknown: [...new Set(asked)].filter((id) => !there.has(id)),
  };
}

export function compareRoot(scope: Scope, field: Field): Root {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const ids = idsOf(part(args, 'of'));
  const threshold = thresholdOf(compilation, args);
  const given = {
    left: readEvidenceOf(compilation, part(args, 'left'), threshold),
    right: readEvidenceOf(compilation, part(args, 'right'), threshold),
  };
  const evidences = [given.left ?? unbounded(threshold), given.right ?? unbounded(threshold)];
  const scopes = { left: { ...scope, evidence: given.left }, right: { ...scope, evidence: given.right } };
  const shown = showing();

  const hook: Hook = (type, selected) => {
    const side = selected.name === 'left' ? 'left' : selected.name === 'right' ? 'right' : null;
    if (type.name === 'Comparison' && (selected.name === 'links' || selected.name === 'values')) {
      const own = argumentsOf(selected);
      const key = selected.name === 'links' ? 'link' : 'key';
      const read = readJson(scope, objectTypeOf(compilation, selected), selected, row(), hook);
      return (json, besides, input) =>
        cut(json?.[selected.name] as readonly Json[], (one) => one[key] as string, own, input).map((one, i) =>
          read(one, besides, input, i),
        );
    }
    if (type.name === 'ValueDifference' && side !== null) {
      const read = readEvidenced(scopes[side], selected, shown);
      return (json, [shelf], input) => read((json?.[side] ?? null) as ValueToShow | null, shelf as Shelf, input);
    }
    const named = getNamedType(selected.definition.type).name;
    if (named !== 'Link' && named !== 'Entity') return null;
    const inner = side === null ? scope : scopes[side];
    const show =
      named === 'Link'
        ? shown.place('links', inner, selected, scope.emit.link)
        : shown.place('entities', inner, selected, scope.emit.entity);
    return (json, [shelf], input) => {
      const id = json?.[selected.name];
      return typeof id === 'string' ? show(shelf as Shelf, id, input) : null;
    };
  };
  const read = readJson(scope, objectTypeOf(compilation, field), field, row(), hook);
  const reader = saidReader(evidences, ({ variables }) => askedOf(ids(variables)), {
    ...{ of: 'compare', at: 'of', bearing: false },
  });
  return {
    query: null,
    project: () => null,
    *search(input) {
      const all = yield* reader.read(input);
      refuseTooManyLinks(all);
      const { asked, kindOf, rows, knowledge } = all;
      const sideOf = (i: 0 | 1) => ({
        said: rows.flatMap(({ passes }): readonly Said[] => (passes[i] ? [passes[i]] : [])),
        weighing: { demands: demandsOf(evidences[i] ?? null, input), knowledge },
      });
      const facts = compare(asked, kindOf, sideOf(0), sideOf(1));
      const json = jsonOf(facts, ids(input.variables), new Set([...asked.entities, ...asked.links]));
      return yield* shown.make(input, (shelf) => read(json, [shelf], input, 0));
    },
  };
}
