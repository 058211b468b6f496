// `npm run bench`: reads of Baylanys beside @neo4j/graphql and beside what is written by hand, on the same data in one run.
// One contestant at a time and in turn, so that a machine that slows down slows all of them.
import { homeOf } from '../src/graph/local/home.js';
import { readState } from '../src/graph/local/state-file.js';
import { openGraph } from '../src/graph/run.js';
import { readSettings } from './arguments.js';
import { openLoaded, type Loaded } from './data/load.js';
import { withParticipants } from './participants.js';
import { facts, report } from './report/report.js';
import { runRounds } from './rounds.js';

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function factsOf({ database }: Loaded): Promise<string> {
  const graph = openGraph(database);
  try {
    const [row] = await graph.read({
      text: `CALL dbms.components() YIELD versions
        RETURN versions[0], COUNT { MATCH () }, COUNT { MATCH ()-->() }`,
      params: {},
    });
    const [version, nodes, relationships] = row ?? [];
    return facts(String(version), Number(nodes), Number(relationships));
  } finally {
    await graph.close();
  }
}

const settings = readSettings(process.argv.slice(2));
const loaded = await openLoaded(settings.incidents, settings.home, tell);
// Ctrl-C: the servers and the database go with us, by what is registered for our exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  tell(await factsOf(loaded));
  const jvm = readState(homeOf(loaded.home))?.pid ?? 0;
  tell('\nStarting each contestant and comparing its answers');
  await withParticipants(settings, loaded.database, async (participants) => {
    tell('  all give the same objects and values');
    tell(`\n${report(await runRounds(participants, jvm, settings, tell))}`);
  });
} finally {
  await loaded.database.close();
}
