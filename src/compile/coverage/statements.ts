// The statements behind an answer: each once, grouped by the database by source, voice and roots.
import { cypher, join, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { OPEN_FROM, OPEN_TO } from '../../model/days.js';
import type { StatementsCounted } from '../../model/coverage/shares.js';
import { demandOf, type Threshold } from '../criterion.js';
import { cells } from '../emit.js';
import { passing } from '../evidence/passing.js';
import type { Members } from '../members.js';
import type { Scope } from '../scope.js';
import { byDay } from '../statement-patterns.js';
import { visible } from '../visibility.js';

export const MOST_STATEMENTS = 300_000;

/** Binds each statement that has a member as subject or object, with the member. */
export function statementsOf({ evidence }: Scope, { text, n }: Members, s: Variable, threshold: Threshold): Fragment {
  const at = (end: Fragment): Fragment =>
    cypher`MATCH (${s}:Statement) WHERE ${end} = ${n}.id AND ${byDay(s)} AND ${visible(s)} AND ${demandOf(passing(evidence, s), threshold)} RETURN ${s}`;
  const ends = join([at(cypher`${s}.subject`), at(cypher`${s}.object`)], cypher` UNION ALL `);
  return cypher`${text} CALL (${n}) { ${ends} }`;
}

/** Each once, one more than may be counted. */
export function distinctStatements(scope: Scope, members: Members, s: Variable, threshold: Threshold): Fragment {
  return cypher`${statementsOf(scope, members, s, threshold)} WITH DISTINCT ${s} LIMIT ${value(MOST_STATEMENTS + 1)}`;
}

/** One cell for each group. */
export function groupsCell(scope: Scope, members: Members, threshold: Threshold): Fragment {
  const [s, o, count, first, last] = [variable('s'), variable('o'), variable('c'), variable('f'), variable('t')];
  const [openFrom, openTo] = [value(OPEN_FROM), value(OPEN_TO)];
  const from = cypher`min(CASE WHEN ${s}.heldFrom <> ${openFrom} THEN ${s}.heldFrom WHEN ${s}.heldTo <> ${openTo} THEN ${s}.heldTo END)`;
  const to = cypher`max(CASE WHEN ${s}.heldTo <> ${openTo} THEN ${s}.heldTo WHEN ${s}.heldFrom <> ${openFrom} THEN ${s}.heldFrom END)`;
  const grouped = cypher`${distinctStatements(scope, members, s, threshold)} WITH ${s}.source AS source, ${s}.voice AS voice, ${s}.roots AS roots, count(*) AS ${count}, ${from} AS ${first}, ${to} AS ${last}`;
  const of = cypher`[${o}.kind, ${o}.language, ${o}.publisher, ${o}.reliability, ${o}.publishedFrom, ${o}.publishedTo]`;
  return cypher`COLLECT { ${grouped} OPTIONAL MATCH (${o}:Source) WHERE ${o}.id = source AND ${visible(o)} RETURN [source, voice, roots, ${count}, ${first}, ${last}, ${of}] AS found }`;
}

export function readGroups(cell: unknown): readonly StatementsCounted[] {
  return cells(cell).map((one) => {
    const [source, voice, roots, statements, firstDay, lastDay, of] = cells(one);
    const [kind, language, publisher, reliability, from, to] = cells(of);
    return {
      source: {
        id: source as string,
        kind: (kind ?? null) as string | null,
        language: (language ?? null) as string | null,
        publisher: (publisher ?? null) as string | null,
        reliability: (reliability ?? null) as string | null,
        published: { from: (from ?? OPEN_FROM) as number, to: (to ?? OPEN_TO) as number },
      },
      voice: voice as string,
      roots: roots as readonly string[],
      statements: statements as number,
      firstDay: (firstDay ?? null) as number | null,
      lastDay: (lastDay ?? null) as number | null,
    };
  });
}
