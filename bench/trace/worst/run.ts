// The worst that can be asked: each has to end by a bound that the answer names, and the server has to go on answering.
import type { Course } from '../classes/run.js';
import type { Asked } from '../classes/asked.js';
import { documentOf, variablesOf, type More, type PathsAnswer } from '../classes/question.js';
import { pairsOf } from '../classes/pairs.js';
import type { Baylanys, Variables } from '../contestants/baylanys.js';
import { thingId } from '../world/web.js';

export interface WorstResult {
  readonly name: string;
  /** The first time, which for many is that of planning, and the second. */
  readonly ms: readonly [number, number];
  /** What ended it the second time. */
  readonly ended: string;
  readonly answersAfter: string;
}

interface Case {
  readonly name: string;
  readonly query: string;
  readonly variables: Variables;
}

const through: Asked = { strict: false, throughHubs: true };
const strictThrough: Asked = { strict: true, throughHubs: true };
const ENDS = 25;
const MOST_ROUTES = 100;

/** With what did not fit. */
const telling = (document: string): string => document.replace('complete', 'complete unopened { id }');

/** Where the gate cannot tell: between many ends, one way, and all routes that may be asked for. */
const outward = (asked: Asked): string =>
  telling(documentOf(asked, 'EXPLORED'))
    .replace(/first: \d+/, `first: ${MOST_ROUTES}`)
    .replace('maxLength', 'direction: OUT, maxLength');

function casesOf({ graph, hubDegree }: Course): readonly Case[] {
  const [country, group, other] = [thingId('PLACE', 0), thingId('GROUP', 0), thingId('GROUP', 1)];
  const between = (name: string, from: string, to: string, asked: Asked, asksFor: More = 'EXPLORED'): Case => ({
    name: `${name}${asked.strict ? ', strict evidence' : ''}${asksFor === 'NONE' ? ', with none' : ''}`,
    query: telling(documentOf(asked, asksFor)),
    variables: variablesOf({ from, to }, hubDegree),
  });
  const reach = (id: string, asked: Asked): number =>
    graph.distances(graph.placeOf(id), asked).reduce((sum, distance) => sum + (distance < 0 ? 0 : 1), 0);
  // Both ends reach much, and not each other.
  const [parted] = pairsOf('none', graph, 4 * ENDS)
    .filter(({ asked }) => asked.strict)
    .map((pair) => ({ pair, least: Math.min(reach(pair.from, pair.asked), reach(pair.to, pair.asked)) }))
    .sort((a, b) => b.least - a.least)
    .map(({ pair }) => pair);
  const busiest = Array.from({ length: graph.count }, (_, n) => n)
    .sort((a, b) => graph.degree(b) - graph.degree(a))
    .slice(0, 2 * ENDS)
    .map(graph.idOf);
  const many = { hubDegree, from: busiest.slice(0, ENDS), to: busiest.slice(ENDS) };
  return [
    between(`${country} to ${group}, through hubs`, country, group, through),
    between(`${country} to ${group}, through hubs`, country, group, strictThrough),
    between(`${group} to ${other}, through hubs`, group, other, through),
    { name: '25 hubs to 25 hubs, OUT, 100 routes', query: outward(through), variables: many },
    { name: '25 hubs to 25 hubs, OUT, 100 routes, strict evidence', query: outward(strictThrough), variables: many },
    {
      name: 'a person to the country, OUT, 100 routes',
      query: outward(through),
      variables: { hubDegree, from: [thingId('PERSON', 1)], to: [country] },
    },
    ...(parted === undefined
      ? []
      : [
          between('no route', parted.from, parted.to, parted.asked),
          between('no route', parted.from, parted.to, parted.asked, 'NONE'),
          {
            name: 'no route, strict evidence, OUT',
            query: outward(parted.asked),
            variables: variablesOf(parted, hubDegree),
          },
        ]),
  ];
}

function endOf({
  paths,
}: {
  readonly paths: PathsAnswer['paths'] & { readonly unopened: readonly unknown[] };
}): string {
  const { routes, complete, explored, unopened } = paths;
  const read = explored === undefined ? '' : `, ${explored.pairs} pairs in ${explored.roundTrips} round trips`;
  const how = complete ? 'its end' : unopened.length > 0 ? 'the bound of links read' : 'the bound of steps taken';
  return `${how} (${routes.length} routes${read})`;
}

async function aboutAfter({ answer }: Baylanys): Promise<string> {
  const began = performance.now();
  const { data, errors } = await answer('{ about { name entities { kind count } } }', {});
  const ms = Math.round(performance.now() - began);
  return errors.length === 0 && data !== null ? `yes, in ${ms} ms` : `NO: ${errors[0]?.message ?? 'nothing came'}`;
}

async function ended({ baylanys }: Course, { query, variables }: Case) {
  const began = performance.now();
  const { data, errors } = await baylanys.answer(query, variables);
  const ms = performance.now() - began;
  const [failed] = errors;
  if (failed !== undefined) return { ms, how: `${failed.extensions?.code ?? 'an error'}: ${failed.message}` };
  return { ms, how: endOf(data as Parameters<typeof endOf>[0]) };
}

export async function runWorst(course: Course): Promise<readonly WorstResult[]> {
  const results: WorstResult[] = [];
  for (const one of casesOf(course)) {
    const [first, second] = [await ended(course, one), await ended(course, one)];
    const answersAfter = await aboutAfter(course.baylanys);
    results.push({ name: one.name, ms: [first.ms, second.ms], ended: second.how, answersAfter });
  }
  return results;
}
