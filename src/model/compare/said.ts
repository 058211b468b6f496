// All that passes of what is asked about, sorted by what it bears on.
import type { Knowledge } from '../derive/inputs.js';
import type { Demands } from '../derive/admitted.js';
import { groupBy } from '../derive/group-by.js';
import type { Statement } from '../records.js';
import { isValuePredicate } from '../vocabulary.js';

/** A statement that passes, or may. */
export interface Said {
  readonly statement: Statement;
  /** Whether it passes for certain. */
  readonly definite: boolean;
  /** Whether it is reference data. */
  readonly reference: boolean;
}

/** By what all of it is weighed. */
export interface Weighing {
  readonly demands: Demands;
  readonly knowledge: Knowledge;
}

/** What is asked about: entities with all their values and links, and links by themselves. */
export interface Asked {
  readonly entities: readonly string[];
  readonly links: readonly string[];
}

type By<Of extends Said> = ReadonlyMap<string, readonly Of[]>;

export interface Body<Of extends Said = Said> {
  /** By link. */
  readonly links: By<Of>;
  /** By what the statements of one value share (`Statement.about`). */
  readonly values: By<Of>;
  /** By entity: all that has it as subject or object. */
  readonly naming: By<Of>;
  /** Statements of dates, by whose they are: dates say when links without spans held. */
  readonly dates: By<Of>;
}

export function bodyOf<Of extends Said>({ entities, links }: Asked, said: readonly Of[]): Body<Of> {
  const asked = new Set(entities);
  const named = new Set(links);
  const naming = new Map<string, Of[]>(entities.map((id) => [id, []]));
  for (const one of said) {
    naming.get(one.statement.subject)?.push(one);
    if (one.statement.object !== null) naming.get(one.statement.object)?.push(one);
  }
  const ofLink = ({ statement: { link, subject, object } }: Of): boolean =>
    link !== null && (named.has(link) || asked.has(subject) || asked.has(object ?? ''));
  const ofValue = ({ statement: { link, subject, predicate } }: Of): boolean =>
    link === null && asked.has(subject) && isValuePredicate(predicate);
  return {
    links: groupBy(said.filter(ofLink), ({ statement }) => statement.link ?? ''),
    values: groupBy(said.filter(ofValue), ({ statement }) => statement.about),
    naming,
    dates: groupBy(
      said.filter(({ statement }) => statement.predicate === 'DATE'),
      ({ statement }) => statement.subject,
    ),
  };
}
