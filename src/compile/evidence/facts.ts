// Facts made anew of the statements that pass: by the same rules that make the stored ones.
import type { EntityKind, LinkKind } from '../../generated/schema.js';
import { cypher, variable, value, type Fragment, type Variable } from '../../cypher/tag.js';
import { shownFields } from '../../model/fields.js';
import { spanShown } from '../../model/derive/dated.js';
import { deriveEntity } from '../../model/derive/entity.js';
import { deriveLink, firstDayOf } from '../../model/derive/link.js';
import { isSupport } from '../../model/derive/stances.js';
import { shownDate } from '../../model/derive/values/shown.js';
import { settle } from '../../model/derive/values/settle.js';
import type { EntityFacts, Evidence as Shown, LinkFacts } from '../../model/facts.js';
import type { DateSpan, Statement } from '../../model/records.js';
import { isValuePredicate, valuePredicates } from '../../model/vocabulary.js';
import { cells } from '../emit.js';
import type { Input } from '../observe.js';
import { byDay } from '../statement-patterns.js';
import { visible } from '../visibility.js';
import type { Evidence } from './evidence.js';
import { passing } from './passing.js';
import { recall, recalled, type Recalled } from './recall.js';

/** Statements that pass, found at one value of a property that leads an index. */
function passed(evidence: Evidence, demand: (s: Variable) => Fragment): Fragment {
  const s = variable('s');
  return cypher`COLLECT { MATCH (${s}:Statement) WHERE ${demand(s)} AND ${byDay(s)} AND ${visible(s)} AND ${passing(evidence, s).possible} RETURN ${recalled(s)} AS said }`;
}

/** What names or describes a thing stays with it, however little supports it. */
const describes: ReadonlySet<string> = new Set(['NAME', 'DESCRIPTION', 'NATIVE_CODE', 'EXTERNAL_ID']);

/** Of links and single values: few sources, or the wrong standing, and it counts as not said. Reference data is exempt. */
export function isAdmitted(
  evidence: Evidence,
  input: Input,
  shown: Pick<Shown, 'standing' | 'independentSourceCount'>,
  hasReference: boolean,
): boolean {
  if (hasReference) return true;
  const standings = evidence.standings?.(input) ?? null;
  const least = evidence.minIndependent?.(input) ?? 0;
  const fits = standings === null || (shown.standing !== null && standings.includes(shown.standing));
  return fits && shown.independentSourceCount >= least;
}

function demands(evidence: Evidence): boolean {
  return evidence.standings !== null || evidence.minIndependent !== null;
}

/** Leaves out the statements of every single value that is not admitted, so that all rules see it as not said. */
function admittedOnly(evidence: Evidence, input: Input, kind: EntityKind, id: string, said: Recalled): Recalled {
  if (!demands(evidence)) return said;
  const facts = factsOf(kind, id, said);
  const refused = new Set<string>();
  const consider = (about: (s: Statement) => boolean, shown: Shown): void => {
    const own = said.statements.filter(about);
    const hasReference = own.some((s) => said.references.has(s.id) && isSupport(s.stance));
    if (!isAdmitted(evidence, input, shown, hasReference)) for (const { id: of } of own) refused.add(of);
  };
  const fields = new Set(said.statements.map(({ predicate }) => predicate));
  for (const predicate of fields) {
    if (!isValuePredicate(predicate) || describes.has(predicate)) continue;
    if (valuePredicates[predicate].many) {
      const totals = new Map(facts.statedTotals.map((total) => [total.about, total.shown]));
      for (const about of new Set(said.statements.filter((s) => s.predicate === predicate).map((s) => s.about))) {
        const shown = totals.get(about);
        if (shown !== undefined) consider((s) => s.about === about, shown);
      }
      continue;
    }
    const name = fieldNames(kind).get(predicate);
    const shown = name === undefined ? undefined : facts.values[name];
    if (shown !== undefined) consider((s) => s.predicate === predicate, shown);
  }
  return { ...said, statements: said.statements.filter(({ id: of }) => !refused.has(of)) };
}

const fieldNames = (kind: EntityKind): ReadonlyMap<string, string> =>
  new Map(shownFields[kind].map(({ name, predicate }) => [predicate, name]));

function factsOf(kind: EntityKind, id: string, { statements, knowledge }: Recalled): EntityFacts {
  return deriveEntity({ declaration: { id, kind, unnamed: false }, asSubject: statements, asObject: [] }, knowledge);
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
  const fresh = factsOf(kind, id, admittedOnly(evidence, input, kind, id, recall(said)));
  knownEntities.set(key, fresh);
  return fresh;
}

/** `[id, kind, subject, object, phase, statements, dates of the ends]`: what the facts of a link are made of. */
export function linkCell(evidence: Evidence, r: Variable): Fragment {
  const about = passed(evidence, (s) => cypher`${s}.about = ${r}.id`);
  const date = (end: Fragment): Fragment => passed(evidence, (s) => cypher`${s}.about = ${end} + '|DATE'`);
  return cypher`[${r}.id, ${r}.kind, ${r}.subject, ${r}.object, ${r}.phase, ${about}, ${date(cypher`${r}.subject`)}, ${date(cypher`${r}.object`)}]`;
}

function dateOf(evidence: Evidence, input: Input, cell: unknown): DateSpan | null {
  const { statements, knowledge, references } = recall(cell);
  if (statements.length === 0) return null;
  const shown = shownDate(settle(statements, knowledge));
  const hasReference = statements.some((s) => references.has(s.id) && isSupport(s.stance));
  return isAdmitted(evidence, input, shown, hasReference) ? spanShown(shown) : null;
}

/** The first day on which anything that a link speaks of can have happened, by the dates of its ends that pass. */
export function firstDayOfLink(evidence: Evidence, cell: unknown, input: Input): number {
  const [subjectDate, objectDate] = cells(cell).slice(-2);
  return firstDayOf({
    subjectDate: dateOf(evidence, input, subjectDate),
    objectDate: dateOf(evidence, input, objectDate),
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
  const fresh = deriveLink(
    {
      identity: { id, kind, subject, object, phase: phase ?? null },
      statements,
      subjectDate: dateOf(evidence, input, subjectDate),
      objectDate: dateOf(evidence, input, objectDate),
    },
    knowledge,
  );
  knownLinks.set(key, fresh);
  return fresh;
}
