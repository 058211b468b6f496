// Who holds what, what of it is live, what standing that gives, and how many stand behind it.
import type { Stance, Standing } from '../../../src/generated/schema.js';
import type { Statement } from '../../../src/model/records.js';
import { OPEN_FROM } from '../../../src/model/days.js';
import { holderOf, rootsBehind, sayingOf, voiceOf } from './voices.js';
import type { World } from './world.js';

export const supports = (stance: Stance): boolean =>
  stance === 'ASSERTS' || stance === 'CLAIMS_RESPONSIBILITY' || stance === 'SUSPECTS';
export const speaksAgainst = (stance: Stance): boolean => stance === 'DENIES' || stance === 'DOUBTS';

export const supportedStandings: readonly Standing[] = [
  ...(['REPORTED', 'ATTRIBUTED', 'CLAIMED', 'SUSPECTED', 'CONTESTED'] as const),
];

/** How what two statements say goes together. Of one link all statements say the same. */
export interface Comparing {
  /** Can both be true? */
  readonly agree: (a: Statement, b: Statement) => boolean;
  /** Does whoever is against `wide` speak against `narrow` as well? */
  readonly covers: (wide: Statement, narrow: Statement) => boolean;
}

export const alwaysTheSame: Comparing = { agree: () => true, covers: () => true };

export interface Held {
  readonly statement: Statement;
  readonly holder: string;
  readonly state: 'LIVE' | 'YIELDED' | 'TAKEN_BACK';
}

/** Another stance on the same thing, or a value that cannot be true as well. */
function isAnotherWord(later: Statement, before: Statement, { agree, covers }: Comparing): boolean {
  if (supports(later.stance) && supports(before.stance) && !agree(later, before)) return true;
  if (later.stance === before.stance) return false;
  if (supports(later.stance) && !supports(before.stance)) return covers(before, later);
  return covers(later, before);
}

/** Of statements about one thing, none of them ended: what became of each. */
export function holds(world: World, statements: readonly Statement[], comparing: Comparing): readonly Held[] {
  const said = (statement: Statement) => sayingOf(world, statement, OPEN_FROM);
  return statements.map((statement) => {
    const holder = holderOf(statement);
    const others = statements.filter((other) => other !== statement && holderOf(other) === holder);
    const takenBack =
      statement.stance !== 'RETRACTS' &&
      others.some(
        (other) =>
          other.stance === 'RETRACTS' && comparing.agree(other, statement) && !(said(statement).from > said(other).to),
      );
    const yielded = others.some(
      (other) => said(other).from > said(statement).to && isAnotherWord(other, statement, comparing),
    );
    return { statement, holder, state: takenBack ? 'TAKEN_BACK' : yielded ? 'YIELDED' : 'LIVE' };
  });
}

export const liveOf = (held: readonly Held[]): readonly Held[] => held.filter(({ state }) => state === 'LIVE');

export const liveSupport = (held: readonly Held[]): readonly Statement[] =>
  liveOf(held)
    .map(({ statement }) => statement)
    .filter(({ stance }) => supports(stance));

function wasTakenBack(held: readonly Held[]): boolean {
  if (held.some(({ state, statement }) => state === 'TAKEN_BACK' && supports(statement.stance))) return true;
  // Who takes back what nobody recorded says that it was said.
  const retractions = liveOf(held).filter(({ statement }) => statement.stance === 'RETRACTS');
  return retractions.some(
    ({ holder }) => !held.some((other) => other.holder === holder && other.state === 'TAKEN_BACK'),
  );
}

export function standingOf(held: readonly Held[]): Standing | null {
  const live = liveOf(held);
  const stanceIs = (stance: Stance) => live.filter(({ statement }) => statement.stance === stance);
  const support = live.filter(({ statement }) => supports(statement.stance));
  if (support.length === 0) {
    if (wasTakenBack(held)) return 'RETRACTED';
    if (stanceIs('DENIES').length > 0) return 'DENIED';
    if (stanceIs('DOUBTS').length > 0) return 'DOUBTED';
    return stanceIs('NOT_PROVEN').length > 0 ? 'UNPROVEN' : null;
  }
  const against = live.filter(({ statement }) => speaksAgainst(statement.stance));
  if (against.some((one) => support.some((other) => other.holder !== one.holder))) return 'CONTESTED';
  const speakers = stanceIs('ASSERTS').map(({ statement }) => statement.speaker);
  if (speakers.some((speaker) => speaker === null || speaker.role === 'MEDIA')) return 'REPORTED';
  if (speakers.length > 0) return 'ATTRIBUTED';
  return stanceIs('CLAIMS_RESPONSIBILITY').length > 0 ? 'CLAIMED' : 'SUSPECTED';
}

export interface Counts {
  readonly sourceCount: number;
  readonly originCount: number;
  readonly independentSourceCount: number;
}

export function countsOf(world: World, supporting: readonly Statement[]): Counts {
  const sourceCount = new Set(supporting.map(({ source }) => source)).size;
  const originCount = new Set(supporting.map((statement) => voiceOf(world, statement))).size;
  const rootCount = new Set(supporting.flatMap((statement) => rootsBehind(world, statement))).size;
  return { sourceCount, originCount, independentSourceCount: Math.min(sourceCount, originCount, rootCount) };
}
