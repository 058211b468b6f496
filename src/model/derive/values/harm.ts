// The figure of killed or wounded: the whole toll, its parts by role, and the least and greatest that is said.
import type { DateBasis, HarmRole, Side } from '../../../generated/schema.js';
import type { DateSpan, HarmContent, Statement } from '../../records.js';
import type { Figure, ShownHarm, ShownHarmPart } from '../../facts.js';
import { groupBy } from '../group-by.js';
import type { Knowledge } from '../inputs.js';
import { heldStatements, liveSupport, type Bearing } from '../positions.js';
import { choose, supportersOf, type Claim } from './choose.js';
import { endsOfFigure, valueBearing } from './compare.js';
import { envelopeOfFigures, excessOf, sumOfFigures } from './figures.js';
import { evidenceOf, isContested, statedAbsence } from './settle.js';

type HarmClaim = Claim<HarmContent>;

/** Figures that are alternatives to each other: of one role, and of one side where that role is stated for both. */
interface Slot {
  readonly role: HarmRole;
  readonly claims: readonly HarmClaim[];
  readonly chosen: HarmClaim;
}

const roleOrder: readonly HarmRole[] = ['LAW_ENFORCEMENT', 'MILITARY', 'CIVILIAN', 'SUSPECT', 'PERPETRATOR', 'UNKNOWN'];

const harmOf = ({ content }: Statement): HarmContent | null => (content?.type === 'HARM' ? content : null);

/** A part neither contradicts nor confirms the part of another role or of the other side, nor the whole. */
const harmBearing: Bearing = {
  compatible: (a, b) => !sameSlot(harmOf(a), harmOf(b)) || valueBearing.compatible(a, b),
  contains: (wide, narrow) => sameSlot(harmOf(wide), harmOf(narrow)) && valueBearing.contains(wide, narrow),
};

function sameSlot(a: HarmContent | null, b: HarmContent | null): boolean {
  if (a === null || b === null) return true;
  const sameSide = a.side === b.side || a.side === null || b.side === null;
  return a.role === b.role && sameSide && (a.role !== null || leavesAttackersOut(a) === leavesAttackersOut(b));
}

const leavesAttackersOut = (content: HarmContent): boolean => content.includesPerpetrators === false;

function slotsOf(claims: readonly HarmClaim[], knowledge: Pick<Knowledge, 'source'>): readonly Slot[] {
  return roleOrder.flatMap((role) => {
    const own = claims.filter(({ content }) => content.role === role);
    const sides = new Set(own.map(({ content }) => content.side));
    const split = sides.has('A') && sides.has('B');
    const bySide = groupBy(own, ({ content }): Side | null => (split ? content.side : null));
    return [...bySide.values()].flatMap((alternatives) => {
      const chosen = choose(alternatives, knowledge);
      return chosen === null ? [] : [{ role, claims: alternatives, chosen }];
    });
  });
}

const sameFigure = (a: Figure, b: Figure): boolean =>
  a.low === b.low && a.best === b.best && a.high === b.high && a.approximate === b.approximate;

/** The value that all share; null where they do not. */
function shared<Value>(values: readonly (Value | null)[]): Value | null {
  const [first = null] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}

function partOf(role: HarmRole, slots: readonly Slot[]): ShownHarmPart {
  return {
    role,
    roleAsStated: shared(slots.map(({ chosen }) => chosen.content.roleAsStated)),
    during: shared(slots.map(({ chosen }) => chosen.content.during)),
    ...sumOfFigures(slots.map(({ chosen }) => chosen.content)),
    statements: slots.flatMap(({ claims, chosen }) =>
      claims
        .filter(({ content }) => sameFigure(content, chosen.content))
        .map(({ statement }) => statement.id)
        .sort(),
    ),
  };
}

/** A whole that leaves the attackers out is the whole only together with the part of the attackers. */
function lifted({ statement, content }: HarmClaim, parts: readonly ShownHarmPart[]): HarmClaim {
  const attackers = parts.filter(({ role }) => role === 'PERPETRATOR');
  if (!leavesAttackersOut(content) || attackers.length === 0) return { statement, content };
  const sum = sumOfFigures([content, ...attackers]);
  return { statement, content: { ...content, ...sum, asStated: null, includesPerpetrators: true, basis: 'COMPUTED' } };
}

/** What the whole exceeds its parts by counts as UNKNOWN, with whatever is stated of that role. */
function withExcess(parts: readonly ShownHarmPart[], whole: Figure): readonly ShownHarmPart[] {
  const excess = excessOf(whole, sumOfFigures(parts));
  const exceeds = excess.best === null ? (excess.low ?? 0) > 0 : excess.best > 0;
  // A whole without parts is all UNKNOWN, even where nothing more than a high is known of it.
  if (!exceeds && (parts.length > 0 || whole.high === 0 || whole.best === 0)) return parts;
  const stated = parts.find(({ role }) => role === 'UNKNOWN');
  const unknown: ShownHarmPart = {
    role: 'UNKNOWN',
    roleAsStated: stated?.roleAsStated ?? null,
    during: stated?.during ?? null,
    ...(stated ? sumOfFigures([stated, excess]) : excess),
    statements: stated?.statements ?? [],
  };
  return [...parts.filter((part) => part !== stated), unknown];
}

/** Every whole that is said: each stated one; of a source that states none, the sum of its parts. */
function wholesSaid(wholes: readonly HarmClaim[], slots: readonly Slot[]): readonly Pick<Figure, 'low' | 'high'>[] {
  const inParts = slots.flatMap(({ claims }) => claims);
  return [...groupBy([...wholes, ...inParts], ({ statement }) => statement.source).keys()].flatMap((source) => {
    const ofSource = (claims: readonly HarmClaim[]): readonly HarmClaim[] =>
      claims.filter(({ statement }) => statement.source === source);
    const stated = ofSource(wholes);
    if (stated.length > 0) return stated.map(({ content }) => content);
    const bySlot = slots
      .map(({ claims }) => ofSource(claims))
      .filter((alternatives) => alternatives.length > 0)
      .map((alternatives) => envelopeOfFigures(alternatives.map(({ content }) => content)));
    return [sumOfFigures(bySlot.map((ends) => ({ ...ends, best: null, approximate: false })))];
  });
}

interface HarmDetails {
  readonly asStated: string | null;
  readonly side: Side | null;
  readonly during: DateSpan | null;
  readonly includesPerpetrators: boolean | null;
  readonly basis: DateBasis | null;
}

const noDetails: HarmDetails = { asStated: null, side: null, during: null, includesPerpetrators: null, basis: null };

/** Of the whole stated, else of the only part; a sum of several is computed. */
function detailsOf(whole: HarmClaim | null, slots: readonly Slot[]): HarmDetails {
  const only = whole ?? (slots.length === 1 ? (slots[0]?.chosen ?? null) : null);
  if (only === null) return { ...noDetails, basis: 'COMPUTED' };
  const { asStated, side, during, includesPerpetrators, basis } = only.content;
  return { asStated, side, during, includesPerpetrators, basis };
}

const noFigure: Figure = { low: null, best: null, high: null, approximate: false };

/**
 * A figure without a role is of the whole toll; figures with a role are parts of it, the one shown being chosen per role
 * (per side, where a role is stated for both). The toll counts its parts, and what the whole shown exceeds them by counts
 * as UNKNOWN. Best is the whole shown, else the sum of the parts; low and high are the least and the greatest whole
 * (stated, else the sum of one source's parts) among the live supported statements. A null high stays open.
 */
export function deriveHarm(statements: readonly Statement[], knowledge: Pick<Knowledge, 'source'>): ShownHarm {
  const held = heldStatements(statements, knowledge, harmBearing);
  const supporting = liveSupport(held);
  const claims: readonly HarmClaim[] = supporting.flatMap((statement) => {
    const content = harmOf(statement);
    return content === null ? [] : [{ statement, content }];
  });
  const contested = isContested(held, harmBearing);
  if (claims.length === 0) {
    const absence = statedAbsence(supporting, knowledge);
    const bearsOn = (statement: Statement): boolean => statement.valueKind === absence?.stated;
    const evidence = evidenceOf(held, absence?.supporters ?? [], bearsOn, contested, knowledge);
    const stated = absence?.stated ?? null;
    return { ...evidence, ...noFigure, ...noDetails, stated, role: null, roleAsStated: null, parts: [] };
  }
  const slots = slotsOf(claims, knowledge);
  const parts = [...groupBy(slots, ({ role }) => role)].map(([role, own]) => partOf(role, own));
  const wholes = claims.filter(({ content }) => content.role === null).map((claim) => lifted(claim, parts));
  const whole = choose(wholes, knowledge);
  const sum = sumOfFigures(parts);
  const chosen = [...(whole === null ? [] : [{ claims: wholes, chosen: whole }]), ...slots];
  const supporters = chosen.flatMap((slot) => supportersOf(slot.claims, slot.chosen.content));
  const bearsOn = (statement: Statement): boolean =>
    chosen.some((slot) => harmBearing.contains(statement, slot.chosen.statement));
  // More dead in the parts than in the whole cannot both be true.
  const overfull = whole !== null && endsOfFigure(sum).low > endsOfFigure(whole.content).high;
  return {
    ...evidenceOf(held, supporters, bearsOn, contested || overfull, knowledge),
    ...tollOf(whole?.content ?? null, sum, wholesSaid(wholes, slots)),
    ...detailsOf(whole, slots),
    stated: null,
    role: null,
    roleAsStated: null,
    parts: whole === null ? parts : withExcess(parts, whole.content),
  };
}

/** The parts shown may come from several sources: their sum is a whole of its own, of which none needs to be said. */
function tollOf(whole: Figure | null, sum: Figure, said: readonly Pick<Figure, 'low' | 'high'>[]): Figure {
  if (whole === null) return { ...envelopeOfFigures([...said, sum]), best: sum.best, approximate: sum.approximate };
  const sumFits =
    sum.best !== null && sum.best > 0 && sum.best >= (whole.low ?? 0) && sum.best <= (whole.high ?? Infinity);
  return {
    ...envelopeOfFigures(said),
    best: whole.best ?? (sumFits ? sum.best : null),
    approximate: whole.approximate,
  };
}
