// One class of paths: its pairs are drawn, the answers compared, then timed.
import { allShortest } from '../contestants/all-shortest.js';
import type { Baylanys } from '../contestants/baylanys.js';
import { bidirectional } from '../contestants/bidirectional.js';
import type { ByHand } from '../contestants/database.js';
import { bounded, type Form } from '../contestants/form.js';
import { shortestK } from '../contestants/shortest-k.js';
import { percentilesOf, ratio, timesOfBest, type Percentiles } from '../figures.js';
import { timeAll, type Times } from '../rounds.js';
import type { ClassName, Pair } from './asked.js';
import { compareAll } from './compare.js';
import type { WebGraph } from './graph.js';
import { pairsOf } from './pairs.js';
import { askPaths } from './question.js';

export interface Course {
  readonly graph: WebGraph;
  readonly hubDegree: number;
  readonly baylanys: Baylanys;
  readonly hand: ByHand;
}

export interface FormResult extends Percentiles {
  readonly name: string;
  readonly exact: number;
}

export interface ClassResult {
  readonly name: ClassName;
  readonly pairs: readonly Pair[];
  readonly rows: readonly FormResult[];
  /** Of the fastest exact form of each pair, in hindsight. */
  readonly best: Percentiles;
  /** p95 of Baylanys by that of the best forms, and by that of the best form that is exact for all pairs. */
  readonly ratio: number | null;
  readonly ratioToOne: number | null;
  readonly roundTrips: readonly number[];
}

function rowsOf(forms: readonly Form[], times: Times, exact: readonly (readonly boolean[])[]): readonly FormResult[] {
  return forms.map(({ name }, i) => ({
    name,
    exact: exact[i]?.filter(Boolean).length ?? 0,
    ...percentilesOf((times[i] ?? []).flat()),
  }));
}

export async function runClass(
  name: ClassName,
  { graph, hubDegree, baylanys, hand }: Course,
  settings: { readonly pairs: number; readonly rounds: number },
): Promise<ClassResult> {
  const pairs = pairsOf(name, graph, settings.pairs);
  if (pairs.length === 0) throw new Error(`no pairs of the class ${name} in this graph`);
  const own: Form = { name: 'Baylanys', find: (pair) => askPaths(baylanys, pair, hubDegree) };
  const whyNone: Form = { name: 'Baylanys, with none', find: (pair) => askPaths(baylanys, pair, hubDegree, 'NONE') };
  const byHand = [allShortest, shortestK, bidirectional].map((form) => form(hand, hubDegree));
  const forms = [own, ...byHand, ...(name === 'none' ? [whyNone] : [])].map(bounded);
  const compared = await compareAll(forms, pairs, graph);
  const exact = forms.map((_, i) => compared.map((one) => one.exact[i] === true));
  const times = await timeAll(
    forms.map(({ find }) => find),
    pairs,
    { warm: 1, timed: settings.rounds },
  );
  const roundTrips: number[] = [];
  for (const pair of pairs) roundTrips.push((await askPaths(baylanys, pair, hubDegree, 'EXPLORED')).roundTrips);
  const rows = rowsOf(forms, times, exact);
  const candidates = byHand.map((_, i) => ({ times: times[i + 1] ?? [], exact: exact[i + 1] ?? [] }));
  const best = percentilesOf(timesOfBest(candidates));
  const always = rows.slice(1, 1 + byHand.length).filter((row) => row.exact === pairs.length);
  const [least = null] = always.flatMap(({ p95 }) => p95 ?? []).sort((a, b) => a - b);
  const p95 = rows[0]?.p95 ?? null;
  return { name, pairs, rows, best, roundTrips, ratio: ratio(p95, best.p95), ratioToOne: ratio(p95, least) };
}
