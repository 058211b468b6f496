// `npm run bench:trace`: searches of Baylanys beside what is written by hand, on the same data in one run.
// One at a time and in turn, so that a machine that slows down slows all of them.
import { openGraph } from '../../src/graph/run.js';
import { machine } from '../report/report.js';
import { isChosen, readSettings } from './arguments.js';
import { reportAround } from './around/report.js';
import { runNeighbourhoods, runTimelines } from './around/run.js';
import { classNames } from './classes/asked.js';
import { graphOf } from './classes/graph.js';
import { reportClass, reportRatios } from './classes/report.js';
import { runClass, type ClassResult, type Course } from './classes/run.js';
import { startBaylanys, STATEMENT_MS } from './contestants/baylanys.js';
import { byHand } from './contestants/database.js';
import { openLoaded, type LoadedTrace } from './load/load.js';
import { reportWorst } from './worst/report.js';
import { runWorst } from './worst/run.js';
import { sizesOf } from './world/sizes.js';

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function factsOf({ database }: LoadedTrace): Promise<string> {
  const graph = openGraph(database);
  try {
    const [row] = await graph.read({
      text: `CALL dbms.components() YIELD versions
        RETURN versions[0], COUNT { (:Entity) }, COUNT { (:Statement) }, COUNT { ()-->() }`,
      params: {},
    });
    const [version, entities, statements, links] = (row ?? []).map(String);
    return [
      ...machine(version ?? 'of unknown version'),
      `Graph: ${entities} entities, ${links} links, ${statements} statements (what is said of links, and dates; no sources, no passages)`,
    ].join('\n');
  } finally {
    await graph.close();
  }
}

// The driver takes a stack trace for every query: source maps would make that the larger part of its work.
process.setSourceMapsEnabled(false);
const settings = readSettings(process.argv.slice(2));
// Ctrl-C: the server and the database go with us, by what is registered for our exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const loaded = await openLoaded(settings.scale, settings.home, tell);
try {
  tell(await factsOf(loaded));
  const { hubDegree } = sizesOf(settings.scale);
  tell(`A hub has ${hubDegree} links or more. ${settings.pairs} pairs a class, ${settings.rounds} rounds.`);
  const baylanys = await startBaylanys(loaded.database);
  const hand = byHand(loaded.database);
  try {
    const course: Course = { graph: graphOf(loaded.web, hubDegree), hubDegree, baylanys, hand };
    const results: ClassResult[] = [];
    for (const name of classNames.filter((one) => isChosen(settings, one))) {
      const result = await runClass(name, course, settings);
      results.push(result);
      tell(`\n${reportClass(result)}`);
    }
    if (results.length > 0) tell(`\n${reportRatios(results)}`);
    if (isChosen(settings, 'neighbourhood'))
      tell(`\n${reportAround('neighbourhood of hubs', await runNeighbourhoods(course, settings.rounds))}`);
    if (isChosen(settings, 'timeline'))
      tell(`\n${reportAround('timeline of all incidents', await runTimelines(course, settings.rounds))}`);
    if (isChosen(settings, 'worst')) {
      const bounded = await startBaylanys(loaded.database, STATEMENT_MS);
      try {
        tell(`\n${reportWorst(await runWorst({ ...course, baylanys: bounded }))}`);
      } finally {
        await bounded.stop();
      }
    }
  } finally {
    await hand.close();
    await baylanys.stop();
  }
} finally {
  await loaded.database.close();
}
