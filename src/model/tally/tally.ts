// The tally: sums over incidents, broken down by keys, with all that keeps them honest beside them.
import type { TallyLeftOutBecause, TallyNoteKind } from '../../generated/schema.js';
import { UNDATED } from '../days.js';
import type { Figure } from '../facts.js';
import { isKnown, noFigure } from './figure.js';
import type { ArrestCounted, IncidentCounted, TallyAsked, TallyInput } from './input.js';
import { dimensionsOf } from './keys.js';
import { arrestPiece, harmPieces, hasOwnTimes, itself, type Measure, type Piece } from './pieces.js';
import { gather, type TallyRestFacts, type TallyRowFacts } from './rows.js';
import { compareTotals, type StatedTotalFacts } from './stated.js';
import { sumsOf, totalsOf, type Sums, type Totals } from './sums.js';
import type { Inside, Wholes } from './wholes.js';

export interface TallyLeftOutFacts {
  readonly what: string;
  readonly why: TallyLeftOutBecause;
  readonly countedIn: string;
  readonly link: string;
  readonly figures: Readonly<Record<Measure, Figure>>;
}

export interface TallyNoteFacts {
  readonly kind: TallyNoteKind;
  readonly ids: readonly string[];
}

export interface TallyFacts extends Totals {
  readonly rows: readonly TallyRowFacts[];
  readonly unassigned: TallyRestFacts;
  readonly statedTotals: readonly StatedTotalFacts[];
  readonly leftOut: readonly TallyLeftOutFacts[];
  readonly notes: readonly TallyNoteFacts[];
}

/** All that stands under keys: the incidents counted and their figures, in parts where the keys tell parts apart. */
function piecesOf(sums: Sums, { by }: TallyAsked): readonly Piece[] {
  const byRole = by.includes('ROLE');
  const byTime = by.includes('MONTH') || by.includes('YEAR');
  const counts = new Set(sums.whole.map(({ id }) => id));
  const ofHarm = (of: 'KILLED' | 'WOUNDED'): readonly Piece[] =>
    [...sums.figures[of].counted].flatMap(([id, counted]) => {
      const incident = sums.incidents.get(id);
      if (incident === undefined) return [];
      const harm = of === 'KILLED' ? incident.killed : incident.wounded;
      const inParts = byRole || (byTime && hasOwnTimes(harm));
      return harmPieces(incident, of, counted, { inParts, counts: counts.has(id) });
    });
  return [
    // Under roles an incident stands where its figures do.
    ...(byRole ? [] : sums.whole.map(itself)),
    ...ofHarm('KILLED'),
    ...ofHarm('WOUNDED'),
    ...[...sums.figures.PEOPLE.counted].flatMap(([id, { figure, raise }]) => {
      const arrest = sums.arrests.get(id);
      if (arrest === undefined) return [];
      const piece = arrestPiece(arrest, figure, sums.incidents);
      return raise === null ? [piece] : [piece, { ...piece, figure: raise }];
    }),
  ];
}

function because({ certain }: Inside): TallyLeftOutBecause {
  return certain ? 'PART' : 'POSSIBLE_PART';
}

function leftOutOf(sums: Sums, wholes: Wholes, measures: readonly Measure[]): readonly TallyLeftOutFacts[] {
  const fact = (what: string, why: TallyLeftOutBecause, { whole, link }: Inside): TallyLeftOutFacts => {
    const figure = (of: Measure): Figure =>
      measures.includes(of) ? plain(sums.figures[of].leftOut.get(what) ?? noFigure) : noFigure;
    return {
      what,
      why,
      countedIn: whole,
      link,
      figures: { KILLED: figure('KILLED'), WOUNDED: figure('WOUNDED'), PEOPLE: figure('PEOPLE') },
    };
  };
  return [
    ...[...wholes.inside].map(([id, inside]) => fact(id, because(inside), inside)),
    ...[...wholes.replaced].map(([id, inside]) => fact(id, 'PARTS_ARE_CERTAIN', inside)),
  ].sort((a, b) => (a.what < b.what ? -1 : 1));
}

const plain = ({ low, best, high, approximate }: Figure): Figure => ({ low, best, high, approximate });

function notesOf(sums: Sums, { by }: TallyAsked, overlapping: readonly string[], rest: TallyRestFacts) {
  const { figures, ofIncidents, ofArrests } = sums;
  const measures: readonly Measure[] = ['KILLED', 'WOUNDED', 'PEOPLE'];
  const where = (of: Measure, holds: (counted: { figure: Figure | null; raise: Figure | null }) => boolean) =>
    [...figures[of].counted].filter(([, counted]) => holds(counted)).map(([id]) => id);
  const all = (holds: Parameters<typeof where>[1]): readonly string[] => measures.flatMap((of) => where(of, holds));
  const unknown = ({ figure }: { figure: Figure | null }): boolean => figure === null;
  const added = where('PEOPLE', ({ figure }) => isKnown(figure));
  const notes: readonly (readonly [TallyNoteKind, readonly string[]])[] = [
    ['ROWS_OVERLAP', overlapping],
    ['SOME_UNASSIGNED', [...rest.incidents, ...rest.arrests].map(({ thing }) => thing)],
    ['ROLES_ADD_UP_OTHERWISE', by.includes('ROLE') ? otherwise(sums) : []],
    ['KILLED_UNKNOWN', where('KILLED', unknown)],
    ['WOUNDED_UNKNOWN', where('WOUNDED', unknown)],
    ['PEOPLE_UNKNOWN', where('PEOPLE', unknown)],
    ['ARRESTS_ADDED', added.length > 1 ? added : []],
    ['WHOLE_RAISED_TO_PARTS', all(({ raise }) => raise !== null)],
    ['WHOLE_WITHOUT_NUMBER', measures.flatMap((of) => figures[of].withoutNumber)],
    ['WHOLES_OVERLAP', [...ofIncidents.overlapping, ...ofArrests.overlapping]],
  ];
  return notes.flatMap(([kind, ids]): readonly TallyNoteFacts[] =>
    ids.length === 0 ? [] : [{ kind, ids: [...new Set(ids)].sort() }],
  );
}

/** Incidents whose shown parts do not come to the least, best and greatest whole that is said. */
function otherwise({ incidents, figures }: Sums): readonly string[] {
  return [...incidents.values()]
    .filter((incident) =>
      (['KILLED', 'WOUNDED'] as const).some((of) => {
        const harm = of === 'KILLED' ? incident.killed : incident.wounded;
        const counted = figures[of].counted.get(incident.id);
        if (harm === null || !counted || counted.figure === null) return false;
        const pieces = harmPieces(incident, of, { ...counted, raise: null }, { inParts: true, counts: true });
        const sum = (end: 'low' | 'best' | 'high'): number | null =>
          pieces.reduce<number | null>((total, { figure }) => {
            const n = figure?.[end] ?? null;
            return total === null || n === null ? null : total + n;
          }, 0);
        return (['low', 'best', 'high'] as const).some((end) => sum(end) !== harm[end]);
      }),
    )
    .map(({ id }) => id);
}

function firstDayOf(thing: IncidentCounted | ArrestCounted | undefined): number {
  return Math.min(UNDATED, ...(thing?.spans.from ?? []));
}

/**
 * Nothing is counted twice, nothing unknown is zero, and what is not sure of a key stands under it as possible and in
 * `unassigned` once. The same for every order of what is given.
 */
export function tally(input: TallyInput, asked: TallyAsked): TallyFacts {
  const sums = sumsOf(input.incidents, input.arrests);
  const pieces = piecesOf(sums, asked);
  const { rows, unassigned, overlapping } = gather(pieces, dimensionsOf(asked.by, pieces), asked, (id) =>
    firstDayOf(sums.incidents.get(id) ?? sums.arrests.get(id)),
  );
  return {
    ...totalsOf(sums),
    rows,
    unassigned,
    statedTotals: compareTotals(input),
    leftOut: [
      ...leftOutOf(sums, sums.ofIncidents, ['KILLED', 'WOUNDED']),
      ...leftOutOf(sums, sums.ofArrests, ['PEOPLE']),
    ],
    notes: notesOf(sums, asked, overlapping, unassigned),
  };
}
