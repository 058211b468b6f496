// What counts of that which passes: links and single values that few sources support, or of the wrong standing, do not.
import type { EntityKind, Standing } from '../../generated/schema.js';
import type { EntityFacts, Evidence } from '../facts.js';
import { shownFields } from '../fields.js';
import type { DateSpan, Statement } from '../records.js';
import { isValuePredicate, valuePredicates } from '../vocabulary.js';
import { spanShown } from './dated.js';
import { deriveEntity } from './entity.js';
import type { Passed } from './inputs.js';
import { isSupport } from './stances.js';
import { settle } from './values/settle.js';
import { shownDate } from './values/shown.js';

/** What is demanded of links and single values. */
export interface Demands {
  /** Null where any will do. */
  readonly standings: readonly Standing[] | null;
  readonly minIndependent: number;
}

export function demandsAnything({ standings, minIndependent }: Demands): boolean {
  return standings !== null || minIndependent > 0;
}

/** What names or describes a thing stays with it, however little supports it. */
const describes: ReadonlySet<string> = new Set(['NAME', 'DESCRIPTION', 'NATIVE_CODE', 'EXTERNAL_ID']);

/** Reference data is exempt. */
export function isAdmitted(
  { standings, minIndependent }: Demands,
  shown: Pick<Evidence, 'standing' | 'independentSourceCount'>,
  hasReference: boolean,
): boolean {
  if (hasReference) return true;
  const fits = standings === null || (shown.standing !== null && standings.includes(shown.standing));
  return fits && shown.independentSourceCount >= minIndependent;
}

function factsOf(kind: EntityKind, id: string, { statements, knowledge }: Passed): EntityFacts {
  return deriveEntity({ declaration: { id, kind, unnamed: false }, asSubject: statements, asObject: [] }, knowledge);
}

const fieldNames = (kind: EntityKind): ReadonlyMap<string, string> =>
  new Map(shownFields[kind].map(({ name, predicate }) => [predicate, name]));

/** Leaves out the statements of every single value that is not admitted, so that all rules see it as not said. */
function admittedOnly(demands: Demands, kind: EntityKind, id: string, said: Passed): Passed {
  if (!demandsAnything(demands)) return said;
  const facts = factsOf(kind, id, said);
  const refused = new Set<string>();
  const consider = (about: (s: Statement) => boolean, shown: Evidence): void => {
    const own = said.statements.filter(about);
    const hasReference = own.some((s) => said.references.has(s.id) && isSupport(s.stance));
    if (!isAdmitted(demands, shown, hasReference)) for (const { id: of } of own) refused.add(of);
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

/** What an entity comes to by the statements of its values that pass. */
export function entityUnder(demands: Demands, kind: EntityKind, id: string, said: Passed): EntityFacts {
  return factsOf(kind, id, admittedOnly(demands, kind, id, said));
}

/** The date of an end of a link by the statements of it that pass; null where none is shown. */
export function dateUnder(demands: Demands, { statements, knowledge, references }: Passed): DateSpan | null {
  if (statements.length === 0) return null;
  const shown = shownDate(settle(statements, knowledge));
  const hasReference = statements.some((s) => references.has(s.id) && isSupport(s.stance));
  return isAdmitted(demands, shown, hasReference) ? spanShown(shown) : null;
}
