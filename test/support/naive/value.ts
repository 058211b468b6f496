// The value shown among all that is said of one thing, and what it rests on.
import type { Standing, StatedAbsence, Stance } from '../../../src/generated/schema.js';
import type { Content, Statement } from '../../../src/model/records.js';
import { OPEN_FROM } from '../../../src/model/days.js';
import { isPartOf, standsBehind, valuesCompared, widthOf } from './compare.js';
import {
  countsOf,
  holds,
  liveOf,
  liveSupport,
  speaksAgainst,
  standingOf,
  supports,
  type Comparing,
  type Counts,
  type Held,
} from './standing.js';
import { sayingOf } from './voices.js';
import type { World } from './world.js';

export interface Evidence extends Counts {
  readonly standing: Standing | null;
  readonly contested: boolean;
}

/** A statement in live support of a value, and the value (which may have been raised to be comparable). */
export interface Claim<Of extends Content = Content> {
  readonly statement: Statement;
  readonly content: Of;
}

export interface Settled<Of extends Content = Content> {
  readonly shown: Claim<Of> | null;
  readonly stated: StatedAbsence | null;
  readonly evidence: Evidence;
  readonly supporters: readonly Statement[];
}

const isFirm = (stance: Stance): boolean => supports(stance) && stance !== 'SUSPECTS';

/** The first list that holds something. */
function firstOf<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.find((list) => list.length > 0) ?? [];
}

export function supportersOf(claims: readonly Claim[], shown: Content): readonly Statement[] {
  return claims.filter(({ content }) => standsBehind(content, shown)).map(({ statement }) => statement);
}

/**
 * An editor's preferred one; then among firm ones, only then among suspicions: most independent sources that agree,
 * narrowest, latest said (unknown last), id.
 */
export function chosen<Of extends Content>(world: World, claims: readonly Claim<Of>[]): Claim<Of> | null {
  const firm = claims.filter(({ statement }) => isFirm(statement.stance));
  const counting = firstOf(firm, claims);
  const preferred = (of: readonly Claim<Of>[]) => of.filter(({ statement }) => statement.preferred);
  const candidates = firstOf(preferred(firm), preferred(claims), counting).map((claim) => ({
    claim,
    independent: countsOf(world, supportersOf(counting, claim.content)).independentSourceCount,
    width: widthOf(claim.content),
    said: sayingOf(world, claim.statement, OPEN_FROM).from,
  }));
  type Candidate = (typeof candidates)[number];
  const beats = (a: Candidate, b: Candidate): boolean => {
    if (a.independent !== b.independent) return a.independent > b.independent;
    if (a.width !== b.width) return a.width < b.width;
    if (a.said !== b.said) return a.said > b.said;
    return a.claim.statement.id < b.claim.statement.id;
  };
  return candidates.find((a) => candidates.every((b) => a === b || beats(a, b)))?.claim ?? null;
}

/** Live supported values that cannot both be true, or a denial by another of one that is supported. */
export function isContested(held: readonly Held[], { agree, covers }: Comparing): boolean {
  const live = liveOf(held);
  const support = live.filter(({ statement }) => supports(statement.stance));
  const against = live.filter(({ statement }) => speaksAgainst(statement.stance));
  return support.some(
    ({ statement, holder }) =>
      support.some((other) => !agree(statement, other.statement)) ||
      against.some((other) => other.holder !== holder && covers(other.statement, statement)),
  );
}

/** Of those who stand behind what is shown, and of all who otherwise speak of it; of everybody where nothing is shown. */
export function evidenceOf(
  world: World,
  held: readonly Held[],
  supporters: readonly Statement[],
  speaksOfIt: (statement: Statement) => boolean,
  contested: boolean,
): Evidence {
  const about = held.filter(
    ({ statement }) => supporters.includes(statement) || (!supports(statement.stance) && speaksOfIt(statement)),
  );
  return {
    standing: standingOf(supporters.length === 0 ? held : about),
    contested,
    ...countsOf(world, supporters),
  };
}

/** Where no value is given: "unknown" or "none", whichever more independent sources say; "unknown" where they tie. */
export function absenceOf(
  world: World,
  supporting: readonly Statement[],
): { readonly stated: StatedAbsence | null; readonly supporters: readonly Statement[] } {
  const saying = (kind: StatedAbsence) => supporting.filter(({ valueKind }) => valueKind === kind);
  const [unknown, none] = [saying('UNKNOWN_STATED'), saying('NONE_STATED')];
  if (unknown.length + none.length === 0) return { stated: null, supporters: [] };
  const independent = (of: readonly Statement[]) => countsOf(world, of).independentSourceCount;
  return independent(none) > independent(unknown)
    ? { stated: 'NONE_STATED', supporters: none }
    : { stated: 'UNKNOWN_STATED', supporters: unknown };
}

/** Of statements about one value, none of them ended. */
export function settled(world: World, statements: readonly Statement[]): Settled {
  const held = holds(world, statements, valuesCompared);
  const supporting = liveSupport(held);
  const contested = isContested(held, valuesCompared);
  const claims = supporting.flatMap((statement) =>
    statement.content === null ? [] : [{ statement, content: statement.content }],
  );
  const shown = chosen(world, claims);
  if (shown !== null) {
    const supporters = supportersOf(claims, shown.content);
    const ofIt = ({ content }: Statement) => content !== null && isPartOf(shown.content, content);
    return {
      shown,
      stated: null,
      supporters,
      evidence: evidenceOf(world, held, supporters, ofIt, contested),
    };
  }
  const { stated, supporters } = absenceOf(world, supporting);
  const ofIt = ({ valueKind }: Statement) => valueKind === stated;
  return { shown: null, stated, supporters, evidence: evidenceOf(world, held, supporters, ofIt, contested) };
}
