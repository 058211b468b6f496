// Totals that sources state, held against what is summed of the same people of the same incidents.
import type { HarmRole } from '../../generated/schema.js';
import { impossible } from '../../errors.js';
import { groupBy } from '../derive/group-by.js';
import type { Figure, ShownStatedTotal } from '../facts.js';
import { isKnown, sumKnown, tallyFigure, type TallyFigureFacts } from './figure.js';
import type { ArrestCounted, IncidentCounted, TallyInput, TotalStated } from './input.js';
import { harmPieces } from './pieces.js';
import { sumsOf, totalOf, type Sums } from './sums.js';

export interface StatedTotalFacts {
  readonly of: string;
  readonly about: string;
  readonly value: ShownStatedTotal;
  /** Ids, sorted. */
  readonly statements: readonly string[];
  readonly together: Figure;
  readonly roles: Figure | null;
  readonly sum: TallyFigureFacts;
  readonly difference: number | null;
  readonly complete: boolean;
}

const figureOf = ({ low, best, high, approximate }: Figure): Figure => ({ low, best, high, approximate });

function sumOfRole(sums: Sums, of: 'KILLED' | 'WOUNDED', role: HarmRole): TallyFigureFacts {
  const pieces = [...sums.figures[of].counted].flatMap(([id, counted]) => {
    const incident = sums.incidents.get(id);
    return incident === undefined ? [] : harmPieces(incident, of, counted, { inParts: true, counts: true });
  });
  const own = pieces.filter((piece) => piece.role === role || !isKnown(piece.figure));
  return tallyFigure(
    // Whose an unknown number is, is not known either.
    own.map(({ thing, figure, match }) => ({ thing, figure, match: isKnown(figure) ? match : 'POSSIBLE' })),
  );
}

function countOf({ whole }: Sums): TallyFigureFacts {
  const one: Figure = { low: 1, best: 1, high: 1, approximate: false };
  return tallyFigure(whole.map(({ id, match }) => ({ thing: id, figure: one, match })));
}

function sumFor(sums: Sums, { what, role }: ShownStatedTotal): TallyFigureFacts {
  switch (what) {
    case 'KILLED':
    case 'WOUNDED':
      return role === null ? totalOf(sums, what) : sumOfRole(sums, what, role);
    case 'PEOPLE':
      return totalOf(sums, 'PEOPLE');
    case 'INCIDENTS':
      return countOf(sums);
    default:
      return impossible(what);
  }
}

/** How far the sum lies from what is stated: 0 where both can be true. */
function differenceOf(stated: Figure, sum: TallyFigureFacts): number | null {
  if (!isKnown(stated) || sum.known === 0) return null;
  const [least, greatest] = [
    stated.low ?? stated.best ?? 0,
    stated.high ?? (stated.low === null ? stated.best : null) ?? Infinity,
  ];
  const [low, high] = [sum.low ?? 0, sum.high ?? Infinity];
  return least > high ? least - high : greatest < low ? greatest - low : 0;
}

const firstSource = ({ statements }: TotalStated): string | null =>
  [...statements].sort((a, b) => (a.id < b.id ? -1 : 1))[0]?.source ?? null;

const sameSource = (a: TotalStated, b: TotalStated): boolean =>
  a.of === b.of && a.shown.what === b.shown.what && firstSource(a) === firstSource(b);

/** A total of everybody first, then by role; of one role the whole of it before its parts. */
const order = ({ of, shown, about }: TotalStated): string =>
  [of, shown.what, shown.role ?? '', shown.roleAsStated ?? '', about].join('\u0000');

/** One for each total: with which others it is compared, and what it is compared with. */
export function compareTotals({ incidents, arrests, totals }: TallyInput): readonly StatedTotalFacts[] {
  const given = new Map(incidents.map((incident) => [incident.id, incident]));
  const sumsOfMembers = new Map<string, Sums>();
  const sumsFor = (total: TotalStated): Sums => {
    const known = sumsOfMembers.get(total.of) ?? sumsOf(...restricted(total.members, given, arrests));
    sumsOfMembers.set(total.of, known);
    return known;
  };
  return [...totals]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((total) => {
      const { shown } = total;
      const beside = totals.filter((other) => sameSource(total, other));
      const ofRole = beside.filter((other) => other.shown.role === shown.role);
      // One that names its people by the role alone is the whole of the role, the others are parts of it.
      const isPart = shown.roleAsStated !== null && ofRole.some((other) => other.shown.roleAsStated === null);
      const added = shown.role === null || shown.roleAsStated === null || isPart ? [total] : ofRole;
      const together = sumKnown(added.map((other) => figureOf(other.shown)));
      const sum = sumFor(sumsFor(total), shown);
      const complete = total.members.every((member) => given.has(member));
      return {
        of: total.of,
        about: total.about,
        value: shown,
        statements: total.statements.map(({ id }) => id).sort(),
        together,
        roles: shown.role === null ? rolesOf(beside) : null,
        sum,
        difference: complete && !isPart ? differenceOf(together, sum) : null,
        complete,
      };
    });
}

function restricted(
  members: readonly string[],
  given: ReadonlyMap<string, IncidentCounted>,
  arrests: readonly ArrestCounted[],
): readonly [readonly IncidentCounted[], readonly ArrestCounted[]] {
  const own = new Set(members);
  return [
    members.flatMap((member) => given.get(member) ?? []),
    arrests.filter(({ incidents }) => incidents.some(({ entity }) => own.has(entity))),
  ];
}

/** What a source's totals by role come to: of each role the whole where one is stated, else all its parts. */
function rolesOf(beside: readonly TotalStated[]): Figure | null {
  const withRole = beside.filter(({ shown }) => shown.role !== null);
  if (withRole.length === 0) return null;
  const added = [...groupBy(withRole, ({ shown }) => shown.role).values()].flatMap((ofRole) => {
    const whole = ofRole.filter(({ shown }) => shown.roleAsStated === null);
    return whole.length > 0 ? whole.slice(0, 1) : ofRole;
  });
  return sumKnown(added.map(({ shown }) => figureOf(shown)));
}
