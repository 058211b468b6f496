// What the rows of a tally's statement say: the facts to count, and the things to show.
import { BaylanysError } from '../../errors.js';
import type { LinkKind, Match, Standing } from '../../generated/schema.js';
import type { ArrestCounted, IncidentCounted, TallyInput, TotalStated } from '../../model/tally/input.js';
import { nearest, weakest, type ArrestWay, type LinkedTo, type WayLink } from '../../model/tally/ways.js';
import { cells } from '../emit.js';
import { reaches, toWeighed } from '../criterion.js';
import type { Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { readThing } from '../thing.js';
import { MOST_INCIDENTS, type Found } from './found.js';
import { readPool, type Fetched } from './pools.js';
import { tags } from './statement.js';

/** A statement to be shown: where it stands in order, and which value it is about. */
export interface StatementFetched {
  readonly id: string;
  readonly day: number;
  readonly about: string;
}

export interface TallyRead {
  readonly input: TallyInput;
  readonly incidents: Fetched;
  readonly arrests: Fetched;
  readonly series: Fetched;
  readonly places: Fetched;
  readonly who: Fetched;
  readonly links: Fetched;
  readonly statements: Fetched;
  /** By day of saying, then id. */
  readonly statementsInOrder: readonly StatementFetched[];
}

interface Row {
  readonly tag: number;
  readonly id: string;
  readonly facts: readonly unknown[];
  readonly shown: readonly unknown[] | null;
}

function readRow(item: unknown): Row {
  const [tag, id, facts, shown] = cells(item);
  return {
    tag: tag as number,
    id: id as string,
    facts: cells(facts ?? []),
    shown: shown as readonly unknown[] | null,
  };
}

type Named = readonly [link: string, entity: string, standings: readonly Standing[]];

const wayOf = (links: readonly string[], standings: readonly Standing[]): readonly WayLink[] =>
  links.map((link, i) => ({ link, standing: standings[i] ?? null }));

function readLink(cell: unknown): LinkedTo {
  const [link, entity, standings, , links] = cells(cell) as readonly [...Named, unknown, (readonly string[])?];
  const linked = { link, entity, standing: weakest(standings) };
  return links === undefined ? linked : { ...linked, way: wayOf(links, standings) };
}

const readLinks = (cell: unknown): readonly LinkedTo[] => cells(cell).map(readLink);

/** How the rows of one request are read: what of the incidents counts, and how the facts of things are made. */
export interface Reading {
  readonly scope: Scope;
  readonly found: Found;
  readonly input: Input;
}

function readIncident({ id, facts }: Row, { scope, found, input }: Reading): readonly IncidentCounted[] {
  const [weight, thing, who, wholes] = facts;
  const weighs = toWeighed(found.criterion).read(weight, input);
  if (!reaches(weighs, found.threshold)) return [];
  const { type, spans, places, killed, wounded } = readThing(scope, thing, input);
  const match = weighs === 2 ? 'DEFINITE' : 'POSSIBLE';
  return [{ id, match, type, spans, places, killed, wounded, perpetrators: readLinks(who), partOf: readLinks(wholes) }];
}

function readWay(cell: unknown): ArrestWay {
  const [link, entity, standings, , kind, distance, parts] = cells(cell) as readonly [
    ...Named,
    ...[unknown, LinkKind, number],
    (readonly (readonly [string, Standing])[])?,
  ];
  const way = { link, entity, standing: weakest(standings), kind, distance };
  if (parts === undefined) return way;
  const between = parts.map(([part, standing]): WayLink => ({ link: part, standing }));
  return { ...way, way: [...between, ...wayOf([link], standings)] };
}

function readArrest(
  { id, facts }: Row,
  matches: ReadonlyMap<string, Match>,
  { scope, input }: Reading,
): readonly ArrestCounted[] {
  const [links, thing, wholes] = facts;
  const { spans, places, people } = readThing(scope, thing, input);
  const ways = cells(links).map(readWay);
  const incidents = nearest(ways)
    // Those of incidents that turned out not to be counted go with them.
    .filter(({ entity }) => matches.has(entity))
    .map(({ link, entity, standing, kind }) => ({ link, entity, standing, kind }));
  if (incidents.length === 0) return [];
  return [
    {
      id,
      match: incidents.some(({ entity }) => matches.get(entity) === 'DEFINITE') ? 'DEFINITE' : 'POSSIBLE',
      ...{ incidents, ways, spans, places, people },
      partOf: readLinks(wholes),
    },
  ];
}

function readTotals({ id, facts }: Row, { scope, input }: Reading): readonly TotalStated[] {
  const [members, thing, statements] = facts;
  const said = cells(statements).map(cells);
  return readThing(scope, thing, input).statedTotals.map(({ about, shown }) => ({
    of: id,
    members: cells(members) as readonly string[],
    about,
    shown,
    statements: said
      .filter((one) => one[2] === about && one[5] === true)
      .map((one) => ({ id: one[0] as string, source: one[4] as string })),
  }));
}

/** Cells that hold statements, wherever they stand in a row. */
function statementCells({ tag, facts }: Row): readonly unknown[] {
  return cells((tag === tags.INCIDENT ? facts[4] : tag === tags.ARREST ? facts[3] : facts[2]) ?? []);
}

function linkCells({ tag, facts }: Row): readonly unknown[] {
  return cells((tag === tags.INCIDENT ? facts[3] : tag === tags.ARREST ? facts[2] : null) ?? []);
}

export function readTally(items: readonly unknown[], reading: Reading): TallyRead {
  const rows = items.map(readRow);
  const of = (tag: number): readonly Row[] => rows.filter((one) => one.tag === tag);
  const pool = (tag: number): Fetched => readPool(of(tag).flatMap(({ id, shown }) => (shown ? [[id, shown]] : [])));
  const found = of(tags.INCIDENT);
  if (found.length > MOST_INCIDENTS) {
    throw new BaylanysError(
      'TOO_COSTLY',
      `A tally sums up to ${MOST_INCIDENTS} incidents, and the filter lets through more: narrow it, by date or place, and add up the parts.`,
      { at: 'where' },
    );
  }
  const incidents = found.flatMap((row) => readIncident(row, reading));
  const matches = new Map(incidents.map(({ id, match }) => [id, match]));
  const said = rows.flatMap(statementCells).map(cells);
  const links = rows.flatMap(linkCells).map(cells);
  return {
    input: {
      incidents,
      arrests: of(tags.ARREST).flatMap((row) => readArrest(row, matches, reading)),
      // Where incidents are weighed one by one more was read: totals of none that passed go with those.
      totals: of(tags.TOTAL)
        .flatMap((row) => readTotals(row, reading))
        .filter(({ members }) => members.some((member) => matches.has(member))),
    },
    incidents: pool(tags.INCIDENT),
    arrests: pool(tags.ARREST),
    series: pool(tags.TOTAL),
    places: pool(tags.PLACE),
    who: pool(tags.WHO),
    links: readPool(links.map(([id, , , shown]) => [id, shown])),
    statements: readPool(said.map(([id, , , shown]) => [id, shown])),
    statementsInOrder: said
      .map(([id, day, about]) => ({ id: id as string, day: day as number, about: about as string }))
      .sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1)),
  };
}
