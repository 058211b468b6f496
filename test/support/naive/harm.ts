// The toll of an incident: the whole, its parts by role, what the whole exceeds them by, and the least and greatest said.
import type { HarmRole, StatedAbsence } from '../../../src/generated/schema.js';
import type { DateSpan, HarmContent, Statement } from '../../../src/model/records.js';
import { rangeOf, valuesCompared } from './compare.js';
import { holds, liveSupport, type Comparing } from './standing.js';
import { absenceOf, chosen, evidenceOf, isContested, supportersOf, type Claim, type Evidence } from './value.js';
import type { World } from './world.js';

export interface Figure {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

export interface Part extends Figure {
  readonly role: HarmRole;
  readonly roleAsStated: string | null;
  readonly during: DateSpan | null;
  /** Those that give exactly this figure. */
  readonly statements: readonly string[];
}

export interface Toll extends Figure {
  readonly evidence: Evidence;
  readonly supporters: readonly Statement[];
  readonly stated: StatedAbsence | null;
  readonly details: Pick<HarmContent, 'asStated' | 'side' | 'during' | 'includesPerpetrators'> & {
    readonly basis: HarmContent['basis'] | null;
  };
  readonly parts: readonly Part[];
}

type HarmClaim = Claim<HarmContent>;

const harmIn = ({ content }: Statement): HarmContent | null => (content?.type === 'HARM' ? content : null);
const withoutAttackers = ({ includesPerpetrators }: HarmContent): boolean => includesPerpetrators === false;

/** Whether two figures are of the same people, so that they can contradict each other. */
function ofTheSame(a: HarmContent | null, b: HarmContent | null): boolean {
  if (a === null || b === null) return true;
  if (a.role !== b.role) return false;
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  return a.role !== null || withoutAttackers(a) === withoutAttackers(b);
}

const tollsCompared: Comparing = {
  agree: (a, b) => !ofTheSame(harmIn(a), harmIn(b)) || valuesCompared.agree(a, b),
  covers: (wide, narrow) => ofTheSame(harmIn(wide), harmIn(narrow)) && valuesCompared.covers(wide, narrow),
};

const known = (numbers: readonly (number | null)[]): readonly number[] => numbers.filter((n) => n !== null);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What is not known adds nothing to a low, and leaves best and high unknown. */
export function added(figures: readonly Figure[]): Figure {
  const of = (key: 'low' | 'best' | 'high') => figures.map((figure) => figure[key]);
  const ifAllKnown = (numbers: readonly (number | null)[]) => (numbers.includes(null) ? null : sum(known(numbers)));
  const lows = known(of('low'));
  return {
    low: figures.length > 0 && lows.length === 0 ? null : sum(lows),
    best: ifAllKnown(of('best')),
    high: ifAllKnown(of('high')),
    approximate: figures.some(({ approximate }) => approximate),
  };
}

type Ends = Pick<Figure, 'low' | 'high'>;

/** The least and the greatest; open where one is open. */
function extremes(all: readonly Ends[]): Ends {
  const [lows, highs] = [all.map(({ low }) => low), all.map(({ high }) => high)];
  return {
    low: all.length === 0 || lows.includes(null) ? null : Math.min(...known(lows)),
    high: all.length === 0 || highs.includes(null) ? null : Math.max(...known(highs)),
  };
}

/** Alternatives to each other: figures of one role, and of one side where that role is given for both. */
interface Alternatives {
  readonly role: HarmRole;
  readonly claims: readonly HarmClaim[];
  readonly shown: HarmClaim;
}

const roles: readonly HarmRole[] = ['LAW_ENFORCEMENT', 'MILITARY', 'CIVILIAN', 'SUSPECT', 'PERPETRATOR', 'UNKNOWN'];

function alternativesOf(world: World, claims: readonly HarmClaim[]): readonly Alternatives[] {
  return roles.flatMap((role) => {
    const own = claims.filter(({ content }) => content.role === role);
    const sides = [...new Set(own.map(({ content }) => content.side))];
    const groups =
      sides.includes('A') && sides.includes('B')
        ? sides.map((side) => own.filter(({ content }) => content.side === side))
        : [own];
    return groups.flatMap((group) => {
      const shown = chosen(world, group);
      return shown === null ? [] : [{ role, claims: group, shown }];
    });
  });
}

function sharedBy<Value>(values: readonly (Value | null)[]): Value | null {
  const [first = null, ...others] = values;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
}

function partOf(role: HarmRole, groups: readonly Alternatives[]): Part {
  const contents = groups.map(({ shown }) => shown.content);
  const isFigure = (a: Figure, b: Figure): boolean =>
    a.low === b.low && a.best === b.best && a.high === b.high && a.approximate === b.approximate;
  return {
    role,
    roleAsStated: sharedBy(contents.map(({ roleAsStated }) => roleAsStated)),
    during: sharedBy(contents.map(({ during }) => during)),
    ...added(contents),
    statements: groups.flatMap(({ claims, shown }) =>
      claims
        .filter(({ content }) => isFigure(content, shown.content))
        .map(({ statement }) => statement.id)
        .sort(),
    ),
  };
}

/** A whole that leaves the attackers out is the whole only with the attackers' part. */
function raised(claim: HarmClaim, parts: readonly Part[]): HarmClaim {
  const attackers = parts.filter(({ role }) => role === 'PERPETRATOR');
  if (!withoutAttackers(claim.content) || attackers.length === 0) return claim;
  const figure = added([claim.content, ...attackers]);
  return {
    statement: claim.statement,
    content: { ...claim.content, ...figure, asStated: null, includesPerpetrators: true, basis: 'COMPUTED' },
  };
}

/** What the whole exceeds the parts by: known where both bests are, else at least what the ends leave. */
function excessOver(whole: Figure, parts: Figure): Figure {
  const best = whole.best === null || parts.best === null ? null : Math.max(0, whole.best - parts.best);
  const low = parts.high === null ? 0 : Math.max(0, (whole.low ?? 0) - parts.high);
  const high = whole.high === null ? null : Math.max(0, whole.high - (parts.low ?? 0));
  return {
    low: best === null ? low : Math.min(low, best),
    best,
    high: best === null || high === null ? high : Math.max(high, best),
    approximate: whole.approximate || parts.approximate,
  };
}

function withTheRest(parts: readonly Part[], whole: Figure): readonly Part[] {
  const excess = excessOver(whole, added(parts));
  const isSome = (excess.best ?? excess.low ?? 0) > 0;
  // Of a whole without parts all is UNKNOWN, unless it is nothing.
  const allOfIt = parts.length === 0 && whole.best !== 0 && whole.high !== 0;
  if (!isSome && !allOfIt) return parts;
  const unknown = parts.find(({ role }) => role === 'UNKNOWN');
  return [
    ...parts.filter(({ role }) => role !== 'UNKNOWN'),
    unknown
      ? { ...unknown, ...added([unknown, excess]) }
      : { role: 'UNKNOWN', roleAsStated: null, during: null, ...excess, statements: [] },
  ];
}

/** Every whole that is said: those stated; of a source that states none, the sum of its parts. */
function wholesSaid(wholes: readonly HarmClaim[], groups: readonly Alternatives[]): readonly Ends[] {
  const sources = new Set([...wholes, ...groups.flatMap(({ claims }) => claims)].map((c) => c.statement.source));
  return [...sources].flatMap((source): readonly Ends[] => {
    const ofSource = (claims: readonly HarmClaim[]) => claims.filter(({ statement }) => statement.source === source);
    if (ofSource(wholes).length > 0) return ofSource(wholes).map(({ content }) => content);
    const inParts = groups.map(({ claims }) => ofSource(claims)).filter((own) => own.length > 0);
    const ends = inParts.map((own) => extremes(own.map(({ content }) => content)));
    return [added(ends.map((one) => ({ ...one, best: null, approximate: false })))];
  });
}

/** Of statements about one toll, none of them ended. */
export function tollOf(world: World, statements: readonly Statement[]): Toll {
  const held = holds(world, statements, tollsCompared);
  const supporting = liveSupport(held);
  const contested = isContested(held, tollsCompared);
  const claims = supporting.flatMap((statement): readonly HarmClaim[] => {
    const content = harmIn(statement);
    return content === null ? [] : [{ statement, content }];
  });
  const none = { asStated: null, side: null, during: null, includesPerpetrators: null, basis: null };
  if (claims.length === 0) {
    const { stated, supporters } = absenceOf(world, supporting);
    const ofIt = ({ valueKind }: Statement) => valueKind === stated;
    const evidence = evidenceOf(world, held, supporters, ofIt, contested);
    return {
      ...{ low: null, best: null, high: null, approximate: false },
      ...{ evidence, supporters, stated, details: none, parts: [] },
    };
  }
  const groups = alternativesOf(world, claims);
  const parts = roles
    .map((role) => [role, groups.filter((group) => group.role === role)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([role, own]) => partOf(role, own));
  const wholes = claims.filter(({ content }) => content.role === null).map((claim) => raised(claim, parts));
  const whole = chosen(world, wholes);
  const together = added(parts);
  const shown = [...(whole === null ? [] : [{ claims: wholes, shown: whole }]), ...groups];
  const supporters = shown.flatMap((one) => supportersOf(one.claims, one.shown.content));
  const ofIt = (statement: Statement) => shown.some((one) => tollsCompared.covers(statement, one.shown.statement));
  const overfull = whole !== null && rangeOf(together).low > rangeOf(whole.content).high;
  const evidence = evidenceOf(world, held, supporters, ofIt, contested || overfull);
  const said = wholesSaid(wholes, groups);
  const only = whole ?? (groups.length === 1 ? groups[0]?.shown : undefined);
  const details = only ? detailsOf(only.content) : { ...none, basis: 'COMPUTED' as const };
  if (whole === null) {
    const { best, approximate } = together;
    return { ...extremes([...said, together]), best, approximate, evidence, supporters, stated: null, details, parts };
  }
  return {
    ...extremes(said),
    best: whole.content.best ?? bestOfParts(together, whole.content),
    approximate: whole.content.approximate,
    ...{ evidence, supporters, stated: null, details, parts: withTheRest(parts, whole.content) },
  };
}

/** The sum of the parts, where a whole without a best allows for it. */
function bestOfParts({ best }: Figure, whole: Figure): number | null {
  const { low, high } = rangeOf(whole);
  return best !== null && best > 0 && low <= best && best <= high ? best : null;
}

function detailsOf({ asStated, side, during, includesPerpetrators, basis }: HarmContent): Toll['details'] {
  return { asStated, side, during, includesPerpetrators, basis };
}
