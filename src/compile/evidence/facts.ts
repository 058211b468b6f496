// Facts made anew of the statements that pass: by the same rules that make the stored ones.
import type { EntityKind, LinkKind } from '../../generated/schema.js';
import { cypher, variable, value, type Fragment, type Variable } from '../../cypher/tag.js';
import { dateUnder, entityUnder } from '../../model/derive/admitted.js';
import { deriveLink, firstDayOf } from '../../model/derive/link.js';
import type { EntityFacts, LinkFacts } from '../../model/facts.js';
import { valuePredicates } from '../../model/vocabulary.js';
import { cells } from '../emit.js';
import type { Input } from '../observe.js';
import { byDay } from '../statement-patterns.js';
import { visible } from '../visibility.js';
import { demandsOf, type Evidence } from './evidence.js';
import { passing } from './passing.js';
import { recall, recalled } from './recall.js';

/** Statements that pass, found at one value of a property that leads an index. */
function passed(evidence: Evidence, demand: (s: Variable) => Fragment): Fragment {
  const s = variable('s');
  return cypher`COLLECT { MATCH (${s}:Statement) WHERE ${demand(s)} AND ${byDay(s)} AND ${visible(s)} AND ${passing(evidence, s).possible} RETURN ${recalled(s)} AS said }`;
}

const valueNames = value(Object.keys(valuePredicates));

/** `[id, kind, statements of its values]`: what its facts are made of. */
export function entityCell(evidence: Evidence, n: Variable): Fragment {
  return cypher`[${n}.id, ${n}.kind, ${passed(evidence, (s) => cypher`${s}.subject = ${n}.id AND ${s}.predicate IN ${valueNames}`)}]`;
}

// A row is read by several fields, and derived once.
const knownEntities = new WeakMap<object, EntityFacts>();

export function entityFacts(evidence: Evidence, cell: unknown, input: Input): EntityFacts {
  const key = cell as object;
  const known = knownEntities.get(key);
  if (known) return known;
  const [id, kind, said] = cells(cell) as [string, EntityKind, unknown];
  const fresh = entityUnder(demandsOf(evidence, input), kind, id, recall(said));
  knownEntities.set(key, fresh);
  return fresh;
}

/** `[id, kind, subject, object, phase, statements, dates of the ends]`: what the facts of a link are made of. */
export function linkCell(evidence: Evidence, r: Variable): Fragment {
  const about = passed(evidence, (s) => cypher`${s}.about = ${r}.id`);
  const date = (end: Fragment): Fragment => passed(evidence, (s) => cypher`${s}.about = ${end} + '|DATE'`);
  return cypher`[${r}.id, ${r}.kind, ${r}.subject, ${r}.object, ${r}.phase, ${about}, ${date(cypher`${r}.subject`)}, ${date(cypher`${r}.object`)}]`;
}

/** The first day on which anything that a link speaks of can have happened, by the dates of its ends that pass. */
export function firstDayOfLink(evidence: Evidence, cell: unknown, input: Input): number {
  const [subjectDate, objectDate] = cells(cell).slice(-2);
  const demands = demandsOf(evidence, input);
  return firstDayOf({
    subjectDate: dateUnder(demands, recall(subjectDate)),
    objectDate: dateUnder(demands, recall(objectDate)),
  });
}

const knownLinks = new WeakMap<object, LinkFacts>();

export function linkFacts(evidence: Evidence, cell: unknown, input: Input): LinkFacts {
  const key = cell as object;
  const known = knownLinks.get(key);
  if (known) return known;
  const [id, kind, subject, object, phase, said, subjectDate, objectDate] = cells(cell) as [
    string,
    LinkKind,
    string,
    string,
    string | null,
    unknown,
    unknown,
    unknown,
  ];
  const { statements, knowledge } = recall(said);
  const demands = demandsOf(evidence, input);
  const fresh = deriveLink(
    {
      identity: { id, kind, subject, object, phase: phase ?? null },
      statements,
      subjectDate: dateUnder(demands, recall(subjectDate)),
      objectDate: dateUnder(demands, recall(objectDate)),
    },
    knowledge,
  );
  knownLinks.set(key, fresh);
  return fresh;
}
