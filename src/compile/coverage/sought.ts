// `sought`: of each incident what is recorded of it and what is said not to be known, read by the rule in model/coverage/.
import { cypher, join, name, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import type { LinkKind, Predicate } from '../../generated/schema.js';
import {
  countStates,
  certainlyRecorded,
  soughtLinks,
  soughtPredicates,
  soughtStates,
  soughtValues,
  weightsOfLinks,
  weightsOfValue,
  type Certainty,
  type SoughtState,
  type StateWeights,
} from '../../model/coverage/sought.js';
import { UNDATED } from '../../model/days.js';
import { supportedStandings } from '../../model/derive/stances.js';
import { fieldOf } from '../../model/fields.js';
import type { ShownValue } from '../../model/facts.js';
import { linkKinds, type ValuePredicate } from '../../model/vocabulary.js';
import { bound, type Threshold } from '../criterion.js';
import { cells } from '../emit.js';
import { backedAs } from '../evidence/backed.js';
import type { Evidence } from '../evidence/evidence.js';
import { entityCell, entityFacts } from '../evidence/facts.js';
import { passing } from '../evidence/passing.js';
import type { Json } from '../json.js';
import { weightOf, type Members } from '../members.js';
import type { Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { byDay, supports } from '../statement-patterns.js';
import { visible } from '../visibility.js';

const shownName = (predicate: ValuePredicate): string => fieldOf('INCIDENT', predicate) ?? predicate;

/** What tells that a value is given without reading it, where something is stored that does. */
const givenBy: Readonly<Partial<Record<ValuePredicate, (n: Variable) => Fragment>>> = {
  TYPE: (n) => cypher`${n}.typeCode IS NOT NULL`,
  DATE: (n) => cypher`${n}.sortFrom <> ${value(UNDATED)}`,
  KILLED: (n) => cypher`${n}.killedLow IS NOT NULL`,
  WOUNDED: (n) => cypher`${n}.woundedLow IS NOT NULL`,
  COORDINATES: (n) => cypher`${n}.lat IS NOT NULL`,
  EXPLANATION: (n) => cypher`${n}.explanationState = 'RECORDED'`,
  MOTIVE: (n) => cypher`${n}.motiveState = 'RECORDED'`,
  WEAPON: (n) => cypher`${n}.weaponState = 'RECORDED'`,
};

/** A state, or the value as it is stored where only that tells. */
function storedStates(n: Variable): Fragment {
  const states = soughtValues.map((predicate) => {
    const stored = cypher`${n}.${name(shownName(predicate))}`;
    const given = givenBy[predicate]?.(n);
    return given === undefined ? stored : cypher`CASE WHEN ${given} THEN 'RECORDED' ELSE ${stored} END`;
  });
  return cypher`[${join(states, cypher`, `)}]`;
}

/** Read over and over: most are alike. */
function storedState(cell: unknown): StateWeights {
  if (typeof cell !== 'string') return weightsOfValue(null);
  return cell === 'RECORDED' ? certainlyRecorded : weightsOfValue(JSON.parse(cell) as ShownValue);
}

const directed = value(soughtLinks.filter((kind) => !linkKinds[kind].symmetric));
const symmetric = value(soughtLinks.filter((kind) => linkKinds[kind].symmetric));
const kinds = value(soughtLinks);

/** Of which kinds of link somebody speaks, whether one of the kind is supported, and how certainly it is there; in one order. */
function linksThere({ evidence }: Scope, n: Variable): Fragment {
  const [r, m, kind, weight, held] = [variable('r'), variable('m'), variable('k'), variable('v'), variable('h')];
  const { there, standing } = backedAs(evidence, r, null);
  const seen = cypher`(${r}.kind IN ${directed} AND ${r}.subject = ${n}.id OR ${r}.kind IN ${symmetric})`;
  const supported = cypher`coalesce(${standing} IN ${value(supportedStandings)}, false)`;
  return cypher`COLLECT { MATCH (${n})-[${r}]-(${m}:Entity) ${bound([seen, visible(m)], there.binds, [there.possible])} WITH DISTINCT ${r}.kind AS ${kind}, ${supported} AS ${held}, ${weightOf(there)} AS ${weight} ORDER BY ${kind}, ${held}, ${weight} RETURN [${kind}, ${held}, ${weight}] AS found }`;
}

/** Which kinds of link are said to lead to nothing that is known, or to nothing, likewise. */
function absences({ evidence }: Scope, n: Variable): Fragment {
  const [s, kind, said, weight] = [variable('s'), variable('k'), variable('x'), variable('v')];
  const passes = passing(evidence, s);
  return cypher`COLLECT { MATCH (${s}:Statement) WHERE ${s}.subject = ${n}.id AND ${byDay(s)} AND ${s}.predicate IN ${kinds} AND ${s}.valueKind <> 'KNOWN' AND ${supports(s)} AND ${visible(s)} AND ${passes.possible} WITH DISTINCT ${s}.predicate AS ${kind}, ${s}.valueKind AS ${said}, ${weightOf(passes)} AS ${weight} ORDER BY ${kind}, ${said}, ${weight} RETURN [${kind}, ${said}, ${weight}] AS found }`;
}

/** `[how many, weight, links there, absences, values]`, one for each that differ. */
export function soughtCell(scope: Scope, { text, n, weight }: Members): Fragment {
  const incidents = cypher`${text} WITH ${n}, ${weight} WHERE ${n}:Incident`;
  const [there, gone] = [linksThere(scope, n), absences(scope, n)];
  if (scope.evidence !== null) {
    return cypher`COLLECT { ${incidents} RETURN [1, ${weight}, ${there}, ${gone}, ${entityCell(scope.evidence, n)}] AS found }`;
  }
  const [l, a, v, count] = [variable('l'), variable('a'), variable('m'), variable('c')];
  return cypher`COLLECT { ${incidents} WITH ${weight}, ${there} AS ${l}, ${gone} AS ${a}, ${storedStates(n)} AS ${v} WITH ${weight}, ${l}, ${a}, ${v}, count(*) AS ${count} RETURN [${count}, ${weight}, ${l}, ${a}, ${v}] AS found }`;
}

interface IncidentRead {
  readonly count: number;
  readonly weight: Certainty;
  readonly stateOf: (predicate: Predicate) => StateWeights;
}

const certainty = (cell: unknown): Certainty => (cell === 2 ? 2 : cell === 1 ? 1 : 0);

function readLinks(links: unknown, gone: unknown, kind: LinkKind): StateWeights {
  const most = (cell: unknown, what: unknown): Certainty =>
    cells(cell)
      .map(cells)
      .filter(([of, is]) => of === kind && is === what)
      .reduce<Certainty>((so, [, , weight]) => certainty(Math.max(so, certainty(weight))), 0);
  return weightsOfLinks({
    recorded: most(links, true),
    disputed: most(links, false),
    unknown: most(gone, 'UNKNOWN_STATED'),
    none: most(gone, 'NONE_STATED'),
  });
}

function readValue(evidence: Evidence | null, cell: unknown, predicate: ValuePredicate, input: Input): StateWeights {
  if (evidence === null) return storedState(cells(cell)[soughtValues.indexOf(predicate)]);
  return weightsOfValue(entityFacts(evidence, cell, input).values[shownName(predicate)] ?? null);
}

function readIncident({ evidence }: Scope, item: unknown, input: Input): IncidentRead {
  const [count, weight, links, gone, values] = cells(item);
  const isLink = (predicate: Predicate): predicate is LinkKind =>
    (soughtLinks as readonly string[]).includes(predicate);
  return {
    count: count as number,
    weight: certainty(weight),
    stateOf: (predicate) =>
      isLink(predicate) ? readLinks(links, gone, predicate) : readValue(evidence, values, predicate, input),
  };
}

const fields: Readonly<Record<SoughtState, string>> = {
  RECORDED: 'recorded',
  STATED_UNKNOWN: 'statedUnknown',
  STATED_NONE: 'statedNone',
  NOT_RECORDED: 'notRecorded',
  ONLY_DISPUTED: 'onlyDisputed',
};

/** Under the names of the contract's fields. `asked`: null = all. */
export function soughtShape(
  cell: unknown,
  scope: Scope,
  asked: readonly Predicate[] | null,
  threshold: Threshold,
  input: Input,
): readonly Json[] {
  const incidents = cells(cell).map((item) => readIncident(scope, item, input));
  return soughtPredicates
    .filter((predicate) => asked?.includes(predicate) ?? true)
    .map((what): Json => {
      const counts = countStates(
        incidents.map(({ count, weight, stateOf }) => ({ count, weight, states: stateOf(what) })),
        threshold,
      );
      return { what, ...Object.fromEntries(soughtStates.map((state) => [fields[state], counts[state]])) };
    });
}
