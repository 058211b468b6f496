// Questions of other kinds than paths: answers compared, then timed in turn.
import { isDeepStrictEqual } from 'node:util';
import type { Course } from '../classes/run.js';
import { percentilesOf, ratio, type Percentiles } from '../figures.js';
import { timeAll } from '../rounds.js';
import { thingId } from '../world/web.js';
import * as neighbourhood from './neighbourhood.js';
import * as timeline from './timeline.js';

export interface AroundResult {
  readonly name: string;
  readonly rows: readonly (Percentiles & { readonly name: string })[];
  /** p95 of the first by that of the second. */
  readonly ratio: number | null;
}

interface Contestant<Question, Answer> {
  readonly name: string;
  readonly ask: (question: Question) => Promise<Answer>;
}

const OF_EACH = 10;

/** The first two are held against each other; what comes after them gives the same and is there for information. */
async function runOne<Question, Answer>(
  name: string,
  question: Question,
  contestants: readonly Contestant<Question, Answer>[],
  comparable: (answer: Answer) => unknown,
  rounds: number,
): Promise<AroundResult> {
  const answers: unknown[] = [];
  for (const { ask } of contestants) answers.push(comparable(await ask(question)));
  answers.forEach((answer, i) => {
    if (!isDeepStrictEqual(answer, answers[0]))
      throw new Error(
        `${name}: ${contestants[i]?.name ?? ''} answers otherwise; nothing was timed\n${JSON.stringify(answers[0])}\n${JSON.stringify(answer)}`,
      );
  });
  const times = await timeAll(
    contestants.map(({ ask }) => ask),
    [question],
    { warm: OF_EACH, timed: rounds * OF_EACH },
  );
  const rows = contestants.map((one, i) => ({ name: one.name, ...percentilesOf((times[i] ?? []).flat()) }));
  return { name, rows, ratio: ratio(rows[0]?.p95 ?? null, rows[1]?.p95 ?? null) };
}

export async function runNeighbourhoods({ graph, hubDegree, baylanys, hand }: Course, rounds: number) {
  const contestants = [
    { name: 'Baylanys', ask: neighbourhood.byBaylanys(baylanys) },
    { name: 'one statement by hand', ask: neighbourhood.byStatement(hand) },
    { name: 'Baylanys, with counts', ask: neighbourhood.byBaylanysWithCounts(baylanys) },
  ];
  const results: AroundResult[] = [];
  for (const centre of [thingId('PLACE', 0), thingId('GROUP', 0)]) {
    const name = `neighbourhood of ${centre}, ${graph.degree(graph.placeOf(centre))} links: depth 2, ${neighbourhood.PER_NODE} of each`;
    results.push(await runOne(name, { centre, hubDegree }, contestants, neighbourhood.comparable, rounds));
  }
  return results;
}

export async function runTimelines({ baylanys, hand }: Course, rounds: number) {
  const contestants = [
    { name: 'Baylanys', ask: timeline.byBaylanys(baylanys) },
    { name: 'one statement by hand', ask: timeline.byStatement(hand) },
  ];
  const results: AroundResult[] = [];
  for (const by of ['MONTH', 'YEAR'] as const)
    results.push(await runOne(`timeline of all incidents by ${by}`, by, contestants, (answer) => answer, rounds));
  return results;
}
