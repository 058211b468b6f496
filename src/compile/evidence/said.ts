// All that is said of some entities and links, statement by statement, with whether each passes one filter of evidence or
// several: what the rules of model/ compare is read in one statement and derived here.
import { any, cypher, join, comma, param, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import type { EntityKind } from '../../generated/schema.js';
import type { Knowledge } from '../../model/derive/inputs.js';
import type { Asked, Said } from '../../model/compare/said.js';
import type { Bearing } from '../../model/load-bearing/bearing.js';
import { classOfId } from '../../model/ids.js';
import { print, type PreparedStatement } from '../../cypher/print.js';
import { cells } from '../emit.js';
import type { Input } from '../observe.js';
import { byDay } from '../statement-patterns.js';
import { ask, type Step } from '../steps.js';
import { visible } from '../visibility.js';
import type { Evidence } from './evidence.js';
import { passing } from './passing.js';
import { recall, recalled } from './recall.js';

export const MOST_STATEMENTS = 20_000;

/** Ids without repetition, those of entities apart from those of links; of other things there is nothing to ask. */
export function askedOf(ids: readonly string[]): Asked {
  const of = (what: string): readonly string[] => [...new Set(ids)].filter((id) => classOfId(id)?.of === what);
  return { entities: of('ENTITY'), links: of('LINK') };
}

const tags = Object.freeze({ ENTITY: 0, LINK: 1, SAID: 2 });

/** The link of an id, by way of its two ends: its id alone would ask every kind's index. */
export function linkOfId(id: Fragment, r: Variable): Fragment {
  const a = variable('a');
  const b = variable('b');
  return cypher`MATCH (${a}:Entity)-[${r}]->(${b}:Entity) WHERE ${a}.id = split(${id}, '/')[1] AND ${b}.id = split(${id}, '/')[2] AND ${r}.id = ${id} AND ${visible(r)} AND ${visible(a)} AND ${visible(b)}`;
}

/** A statement, and how it passes each of the filters. */
export interface SaidRow {
  readonly said: Said;
  /** In the order of the filters: null where it does not pass. */
  readonly passes: readonly (Said | null)[];
  /** What it rests on, where that is asked for. */
  readonly behind: readonly string[];
  readonly voice: string;
  readonly passages: readonly string[];
}

export interface Reading {
  /** How the field calls itself, and which of its arguments named the things: for refusals. */
  readonly of: string;
  readonly at: string;
  /** What narrows it, where the things were not named one by one. */
  readonly narrowing?: string;
  /** Whether what each statement rests on is read too: sources that anybody may see, voice and passages. */
  readonly bearing: boolean;
}

export interface AllSaid {
  /** Of the ids asked about those that are there. */
  readonly asked: Asked;
  readonly kindOf: (entity: string) => EntityKind | null;
  readonly rows: readonly SaidRow[];
  readonly knowledge: Knowledge;
}

/** Each statement with what it rests on, where that was read. */
export function bearingsOf({ rows }: AllSaid): readonly Bearing[] {
  return rows.map(({ said, behind, voice, passages }) => ({ ...said, behind, voice, passages }));
}

export interface SaidReader {
  readonly read: (input: Input) => Generator<Step, AllSaid, unknown>;
}

interface Named extends Input {
  readonly asked: Asked;
}

export function saidReader(
  evidences: readonly Evidence[],
  asked: (input: Input) => Asked,
  reading: Reading,
): SaidReader {
  const prepared = print(saidText(evidences, reading.bearing));
  const counting = print(countText(evidences));
  return {
    *read(input) {
      const named: Named = { ...input, asked: asked(input) };
      const items = (yield* ask(prepared, named)).map(cells);
      const said = items.filter(([tag]) => tag === tags.SAID);
      if (said.length > MOST_STATEMENTS) {
        if (reading.narrowing !== undefined) throw tooManyStatements(reading, reading.narrowing);
        return yield* refuse(counting, named, reading);
      }
      return readSaid(named.asked, items, said);
    },
  };
}

const entities = param((input) => (input as Named).asked.entities);
const links = param((input) => (input as Named).asked.links);

/** Statements that start at one of the ids and pass some of the filters. */
function starting(evidences: readonly Evidence[], s: Variable, at: 'subject' | 'object' | 'about', ids: Fragment) {
  const x = variable('x');
  const passes = any(evidences.map((evidence) => cypher`(${passing(evidence, s).possible})`));
  const end = at === 'subject' ? cypher`${s}.subject` : at === 'object' ? cypher`${s}.object` : cypher`${s}.about`;
  return cypher`UNWIND ${ids} AS ${x} MATCH (${s}:Statement) WHERE ${end} = ${x} AND ${byDay(s)} AND ${visible(s)} AND ${passes}`;
}

/** `[sources behind it, voice, passages]`. */
function bears(s: Variable): Fragment {
  const c = variable('c');
  const p = variable('p');
  const o = variable('o');
  const x = variable('x');
  return cypher`[COLLECT { UNWIND ${s}.behind AS ${x} MATCH (${o}:Source) WHERE ${o}.id = ${x} AND ${visible(o)} RETURN ${o}.id AS source }, ${s}.voice, COLLECT { MATCH (${s})-[${c}:CITES]->(${p}:Passage) WHERE ${visible(p)} RETURN ${p}.id AS passage }]`;
}

/** `[tag, statement, how it passes each filter, what it rests on]`. */
function row(evidences: readonly Evidence[], s: Variable, bearing: boolean): Fragment {
  const weights = evidences.map((evidence) => {
    const { possible, definite } = passing(evidence, s);
    return cypher`CASE WHEN ${definite} THEN 2 WHEN ${possible} THEN 1 ELSE 0 END`;
  });
  return cypher`[${value(tags.SAID)}, ${recalled(s)}, [${join(weights, comma)}], ${bearing ? bears(s) : cypher`null`}] AS item`;
}

function saidText(evidences: readonly Evidence[], bearing: boolean): Fragment {
  const n = variable('n');
  const x = variable('x');
  const r = variable('r');
  const s = variable('s');
  const l = variable('s');
  const e = variable('e');
  const d = variable('s');
  const most = value(MOST_STATEMENTS + 1);
  const linking = (at: 'subject' | 'object') =>
    cypher`${starting(evidences, l, at, entities)} AND ${l}.link IS NOT NULL RETURN ${at === 'subject' ? cypher`${l}.object` : cypher`${l}.subject`} AS ${e}`;
  const passes = any(evidences.map((evidence) => cypher`(${passing(evidence, d).possible})`));
  return join(
    [
      cypher`UNWIND ${entities} AS ${x} MATCH (${n}:Entity) WHERE ${n}.id = ${x} AND ${visible(n)} RETURN [${value(tags.ENTITY)}, ${n}.id, ${n}.kind] AS item`,
      cypher`UNWIND ${links} AS ${x} ${linkOfId(cypher`${x}`, r)} RETURN [${value(tags.LINK)}, ${r}.id] AS item`,
      cypher`CALL () { ${starting(evidences, s, 'subject', entities)} RETURN ${s} UNION ${starting(evidences, s, 'object', entities)} RETURN ${s} UNION ${starting(evidences, s, 'about', links)} RETURN ${s} } WITH ${s} LIMIT ${most} RETURN ${row(evidences, s, bearing)}`,
      // What the other ends happened on: it says when links without spans of their own held.
      cypher`CALL () { ${linking('subject')} UNION ${linking('object')} UNION UNWIND ${links} AS ${x} UNWIND [split(${x}, '/')[1], split(${x}, '/')[2]] AS ${e} RETURN ${e} } WITH ${e} LIMIT ${most} WITH ${e} WHERE NOT ${e} IN ${entities} AND (${e} STARTS WITH 'incident:' OR ${e} STARTS WITH 'arrest:') MATCH (${d}:Statement) WHERE ${d}.about = ${e} + '|DATE' AND ${byDay(d)} AND ${visible(d)} AND ${passes} WITH ${d} LIMIT ${most} RETURN ${row(evidences, d, bearing)}`,
    ],
    cypher` UNION ALL `,
  );
}

/** How many statements pass of each id, as far as the bound. */
function countText(evidences: readonly Evidence[]): Fragment {
  const x = variable('x');
  const s = variable('s');
  const most = value(MOST_STATEMENTS + 1);
  const counted = (at: 'subject' | 'object' | 'about') =>
    cypher`COUNT { ${starting(evidences, s, at, cypher`[${x}]`)} RETURN ${s} LIMIT ${most} }`;
  return cypher`UNWIND ${entities} + ${links} AS ${x} RETURN [${x}, ${counted('subject')} + ${counted('object')} + ${counted('about')}] AS item`;
}

function* refuse(counting: PreparedStatement, named: Named, { of, at }: Reading): Generator<Step, never, unknown> {
  const counts = new Map((yield* ask(counting, named)).map((item) => cells(item) as [string, number]));
  const ids = [...named.asked.entities, ...named.asked.links];
  throw tooMuch(
    `${of} reads up to ${MOST_STATEMENTS} statements`,
    ids.map((id) => counts.get(id) ?? 0),
    MOST_STATEMENTS,
    at,
  );
}

function tooManyStatements({ of, at }: Reading, narrowing: string): BaylanysError {
  return new BaylanysError(
    'TOO_COSTLY',
    `${of} reads up to ${MOST_STATEMENTS} statements, and there are more: ${narrowing}.`,
    { at },
  );
}

/** How many of the first ids pass together, by what each brings. */
export function tooMuch(reads: string, brought: readonly number[], most: number, at: string): BaylanysError {
  let sum = 0;
  const fitting = brought.findIndex((one) => (sum += one) > most);
  const todo =
    brought.length === 1
      ? 'name single links by their ids, or narrow it by evidence'
      : fitting > 0
        ? `the first ${fitting} of the ${brought.length} ids pass together; ask for the rest apart`
        : 'the first of the ids alone is too much: name single links of it by their ids';
  return new BaylanysError('TOO_COSTLY', `${reads}, and what is named here has more: ${todo}.`, { at });
}

function readSaid(
  asked: Asked,
  items: readonly (readonly unknown[])[],
  said: readonly (readonly unknown[])[],
): AllSaid {
  const kinds = new Map(
    items.flatMap(([tag, id, kind]) => (tag === tags.ENTITY ? [[id as string, kind] as const] : [])),
  );
  const links = new Set(items.flatMap(([tag, id]) => (tag === tags.LINK ? [id] : [])));
  const { statements, knowledge, references } = recall(said.map((one) => one[1]));
  const rows = said.flatMap(([, , weights, bearing], i): readonly SaidRow[] => {
    const statement = statements[i];
    if (statement === undefined) return [];
    const reference = references.has(statement.id);
    const [behind, voice, passages] = cells(bearing ?? [[], '', []]) as [string[], string, string[]];
    const passes = cells(weights).map((weight) =>
      weight === 0 ? null : { statement, reference, definite: weight === 2 },
    );
    return [
      {
        said: { statement, reference, definite: passes.some((one) => one?.definite === true) },
        passes,
        ...{ behind, voice, passages },
      },
    ];
  });
  return {
    asked: {
      entities: asked.entities.filter((id) => kinds.has(id)),
      links: asked.links.filter((id) => links.has(id)),
    },
    kindOf: (entity) => (kinds.get(entity) ?? null) as EntityKind | null,
    rows,
    knowledge,
  };
}
