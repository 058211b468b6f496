// The facts of a tally under the names of the contract's fields; whatever is shown as an object stands there as its id.
import type { TallyBy } from '../../generated/schema.js';
import { placeLevels } from '../../model/facets/places.js';
import type { TallyFacts } from '../../model/tally/tally.js';
import type { TallyEntry, TallyRestFacts, TallyRowFacts } from '../../model/tally/rows.js';
import type { StatedTotalFacts } from '../../model/tally/stated.js';
import type { Json } from '../json.js';
import type { StatementFetched, TallyRead } from './read.js';

type Named = (from: TallyEntry['from'], thing: string) => readonly string[];

/** Which statements are behind the figures of an entry: those named, or all about the value. */
function statementsNamed(inOrder: readonly StatementFetched[]): Named {
  const byAbout = new Map<string, StatementFetched[]>();
  for (const one of inOrder) {
    const own = byAbout.get(one.about);
    if (own) own.push(one);
    else byAbout.set(one.about, [one]);
  }
  return (from, thing) => {
    const ids = from.flatMap(({ of, statements }) =>
      (byAbout.get(`${thing}|${of}`) ?? []).map(({ id }) => id).filter((id) => statements?.includes(id) ?? true),
    );
    return [...new Set(ids)];
  };
}

function keyOf({ key }: TallyRowFacts, by: readonly TallyBy[]): Json {
  const finest = [...placeLevels].reverse().find((level) => by.includes(level));
  return {
    role: key.ROLE,
    month: key.MONTH,
    year: key.YEAR === undefined ? null : Number(key.YEAR),
    place: finest === undefined ? null : key[finest],
    country: key.COUNTRY,
    region: key.REGION,
    district: key.DISTRICT,
    town: key.TOWN,
    site: key.SITE,
    group: key.GROUP,
    standing: key.STANDING,
    type: key.TYPE,
  };
}

function restOf(
  { figures, count, incidents, arrests }: TallyRestFacts,
  named: Named,
  incidentsOf: (arrest: string) => readonly string[],
): Json {
  return {
    killed: figures.KILLED,
    wounded: figures.WOUNDED,
    people: figures.PEOPLE,
    count,
    incidents: incidents.map(({ thing, match, figures: own, from, unsettled }) => ({
      ...{ incident: thing, match, killed: own.KILLED, wounded: own.WOUNDED, unsettled },
      statements: named(from, thing),
    })),
    arrests: arrests.map(({ thing, match, figures: own, from, unsettled }) => ({
      ...{ arrest: thing, match, people: own.PEOPLE, unsettled },
      incidents: incidentsOf(thing),
      statements: named(from, thing),
    })),
  };
}

function statedOf(
  { value, statements, about, ...facts }: StatedTotalFacts,
  inOrder: readonly StatementFetched[],
): Json {
  // Whoever denies or doubts a total stands with it too.
  const all = inOrder.filter((one) => one.about === about).map(({ id }) => id);
  return { ...facts, value, statement: statements[0] ?? null, statements: [...new Set(all)].sort() };
}

export function shapeOf(facts: TallyFacts, read: TallyRead, by: readonly TallyBy[]): Json {
  const named = statementsNamed(read.statementsInOrder);
  const linked = new Map(
    read.input.arrests.map(({ id, incidents }) => [id, [...new Set(incidents.map(({ entity }) => entity))]]),
  );
  const incidentsOf = (arrest: string): readonly string[] => linked.get(arrest) ?? [];
  const byRole = by.includes('ROLE');
  return {
    killed: facts.figures.KILLED,
    wounded: facts.figures.WOUNDED,
    people: facts.figures.PEOPLE,
    count: facts.count,
    rows: facts.rows.map((row) => ({
      ...restOf(row, named, incidentsOf),
      ...(byRole ? { people: null } : {}),
      by: keyOf(row, by),
      match: row.match,
    })),
    unassigned: restOf(facts.unassigned, named, incidentsOf),
    statedTotals: facts.statedTotals.map((one) => statedOf(one, read.statementsInOrder)),
    leftOut: facts.leftOut.map(({ figures, ...one }) => ({
      ...one,
      killed: figures.KILLED,
      wounded: figures.WOUNDED,
      people: figures.PEOPLE,
    })),
    notes: facts.notes.map(({ kind, ids }) => ({ kind, count: ids.length, ids })),
  };
}
