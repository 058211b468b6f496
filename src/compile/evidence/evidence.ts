// What an `EvidenceFilter` demands: of statements, and of the links and values that are made of those that pass.
import { param, type Fragment } from '../../cypher/tag.js';
import type { Reliability, Standing } from '../../generated/schema.js';
import { BaylanysError } from '../../errors.js';
import { reliabilityCode } from '../../model/codes.js';
import { readFilterDay } from '../../model/dates.js';
import type { Demands } from '../../model/derive/admitted.js';
import { choice, isGiven, part, type Arg, type Compilation, type Input, type Variables } from '../observe.js';
import type { Threshold } from '../criterion.js';

/** What bounds the evidence below the field that takes it. */
export interface Evidence {
  readonly threshold: Threshold;
  /** A day, as days since 1970-01-01; null where it is not given. */
  readonly publicBy: Fragment | null;
  /** A revision; null where it is not given: then what is not ended passes. */
  readonly recordedBy: Fragment | null;
  readonly withoutSources: Fragment | null;
  /** The same as `|id|`, to be found in a digest's texts. */
  readonly withoutTexts: Fragment | null;
  readonly reliability: Fragment | null;
  /** Of links and single values: null where any will do. */
  readonly standings: ((input: Input) => readonly Standing[]) | null;
  readonly minIndependent: ((input: Input) => number) | null;
}

function refuse(arg: Arg, expected: string, given: unknown, todo: string): never {
  throw new BaylanysError('BAD_USER_INPUT', `${arg.path} takes ${expected}, not ${JSON.stringify(given)}: ${todo}`, {
    at: arg.path,
  });
}

const REVISION = /^\d{1,9}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The last instant that counts, ISO 8601 in UTC with milliseconds, as revisions carry it. */
function lastInstant(arg: Arg, given: string): string {
  const text = DAY.test(given) ? `${given}T23:59:59.999Z` : given;
  const time = new Date(text);
  const exists = !Number.isNaN(time.getTime()) && (!DAY.test(given) || time.toISOString().startsWith(given));
  if (!INSTANT.test(text) || !exists) {
    refuse(
      arg,
      'a revision (12), an instant with its time zone (2026-11-24T10:00:00Z) or a day (2026-11-24)',
      given,
      'write one of these',
    );
  }
  return time.toISOString();
}

function readRecordedBy(compilation: Compilation, arg: Arg): Fragment | null {
  const text = (variables: Variables): string => (arg.read(variables) as string).trim();
  const form = compilation.know((variables) => (arg.read(variables) == null ? null : REVISION.test(text(variables))));
  if (form === null) return null;
  if (form) return param((input) => Number(text((input as Input).variables)));
  const instant = (variables: Variables): string => lastInstant(arg, text(variables));
  compilation.dates(instant);
  return param((input) => {
    const { variables, revisionAt } = input as Input;
    return revisionAt?.get(instant(variables)) ?? 0;
  });
}

/** Refused whether or not anything comes to be measured by it. */
function readMinimum(compilation: Compilation, arg: Arg): (input: Input) => number {
  const read = (variables: Variables): number => arg.read(variables) as number;
  compilation.know((variables) => {
    const given = read(variables);
    if (given < 0) refuse(arg, 'a whole number from 0', given, 'leave it out where any number will do');
    return true;
  });
  return ({ variables }) => read(variables);
}

function perInput(arg: Arg, make: (given: unknown) => unknown): Fragment {
  return param((input) => make(arg.read((input as Input).variables)));
}

/** What is demanded of the links and single values that are made of what passes. */
export function demandsOf(evidence: Evidence | null, input: Input): Demands {
  return {
    standings: evidence?.standings?.(input) ?? null,
    minIndependent: evidence?.minIndependent?.(input) ?? 0,
  };
}

/** Evidence that bounds nothing: all that is recorded and not ended passes. */
export function unbounded(threshold: Threshold): Evidence {
  return {
    threshold,
    ...{ publicBy: null, recordedBy: null, withoutSources: null, withoutTexts: null, reliability: null },
    ...{ standings: null, minIndependent: null },
  };
}

/** Of an argument that takes an `EvidenceFilter`; null where it is not given. */
export function readEvidenceOf(compilation: Compilation, arg: Arg, threshold: Threshold): Evidence | null {
  if (!isGiven(compilation, arg)) return null;
  const at = (key: string): Arg | null => (isGiven(compilation, part(arg, key)) ? part(arg, key) : null);
  const publicBy = at('publicBy');
  const without = at('withoutSources');
  const reliability = at('reliabilityAtLeast');
  const standings = at('standings');
  const minimum = at('minIndependentSources');
  return {
    threshold,
    publicBy: publicBy && perInput(publicBy, (given) => readFilterDay(String(given), 'TO', publicBy.path)),
    recordedBy: readRecordedBy(compilation, part(arg, 'recordedBy')),
    withoutSources: without && perInput(without, (given) => given),
    withoutTexts: without && perInput(without, (given) => (given as readonly string[]).map((id) => `|${id}|`)),
    reliability: reliability && perInput(reliability, (given) => reliabilityCode(given as Reliability)),
    standings: standings && (({ variables }) => standings.read(variables) as readonly Standing[]),
    minIndependent: minimum && readMinimum(compilation, minimum),
  };
}

/** Of a field's arguments `evidence` and `match`; null where no evidence is asked for. */
export function readEvidence(compilation: Compilation, args: Arg): Evidence | null {
  const arg = part(args, 'evidence');
  if (!isGiven(compilation, arg)) return null;
  const threshold = choice(compilation, part(args, 'match')) === 'DEFINITE' ? 'DEFINITE' : 'POSSIBLE';
  return readEvidenceOf(compilation, arg, threshold);
}
