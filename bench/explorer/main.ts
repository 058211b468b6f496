// `npm run bench:explorer`: what the explorer costs the browser, read from the browser's own trace.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../src/config.js';
import { openGraph } from '../../src/graph/run.js';
import { launchBrowser, openWatched } from '../../test/support/browser.js';
import { start } from '../drive/server.js';
import { machine } from '../report/report.js';
import { table } from '../report/table.js';
import { openLoaded, type LoadedTrace } from '../trace/load/load.js';
import { record, type Recorded } from './trace.js';

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const { values } = parseArgs({
  options: { home: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const rounds = Math.max(1, Number(values.rounds));
/** 6,000 links among 2,400 entities: most of them, and of the links, stand within two steps of the busiest. */
const SCALE = 0.012;
const CENTRES = 25;

/** The busiest entities: together they have more around them than a drawing may hold. */
async function centresOf({
  database,
}: LoadedTrace): Promise<{ readonly version: string; readonly ids: readonly string[] }> {
  const graph = openGraph(database);
  try {
    const [row] = await graph.read({
      text: `CALL dbms.components() YIELD versions
        MATCH (e:Entity) WHERE e.degree IS NOT NULL
        WITH versions, e ORDER BY e.degree DESC, e.id LIMIT $most
        RETURN versions[0], collect(e.id)`,
      params: { most: CENTRES },
    });
    const [version, ids] = row ?? [];
    return { version: String(version), ids: ids as readonly string[] };
  } finally {
    await graph.close();
  }
}

const round = (ms: number): string => ms.toFixed(1);
const quantile = (list: readonly number[], part: number): number =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? 0;

async function fresh<Answer>(browser: Browser, act: (page: Page) => Promise<Answer>): Promise<Answer> {
  const { page } = await openWatched(browser);
  page.setDefaultTimeout(120_000);
  try {
    return await act(page);
  } finally {
    await page.context().close();
  }
}

const firstView = (browser: Browser, url: string, there: string): Promise<Recorded> =>
  fresh(browser, (page) =>
    record(page, async () => {
      await page.goto(url);
      await page.locator(there).first().waitFor();
    }),
  );

interface Drawn {
  readonly nodes: number;
  readonly edges: number;
  readonly recorded: Recorded;
}

/** A hand that drags the drawing to and fro. */
async function pan(page: Page): Promise<void> {
  const box = await page.locator('[data-nodes]').boundingBox();
  if (box === null) throw new Error('no drawing');
  const [x, y] = [box.x + box.width / 2, box.y + 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 0; i < 120; i += 1) {
    const angle = (i / 60) * 2 * Math.PI;
    await page.mouse.move(x + 80 * Math.sin(angle), y + 10 + 10 * Math.cos(angle));
  }
  await page.mouse.up();
}

const panning = (browser: Browser, url: string): Promise<Drawn> =>
  fresh(browser, async (page) => {
    await page.goto(url);
    const drawing = page.locator('[data-laid-out="true"]');
    await drawing.waitFor();
    const count = async (name: string): Promise<number> => Number(await drawing.getAttribute(name));
    const [nodes, edges] = [await count('data-nodes'), await count('data-edges')];
    return { nodes, edges, recorded: await record(page, () => pan(page)) };
  });

// Ctrl-C: the server and the database go with us, by what is registered for our exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const loaded = await openLoaded(SCALE, values.home, tell);
const browser = await launchBrowser();
try {
  const { version, ids } = await centresOf(loaded);
  tell(machine(version, ['sigma', 'react']).join('\n'));
  tell(`Chromium ${browser.version()}, drawing by software`);
  const command = [join(projectRoot, 'dist', 'cli', 'main.js'), 'serve'];
  const server = await start({ name: 'Baylanys', command }, loaded.database, undefined, {
    BAYLANYS_STATEMENT_TIMEOUT_MS: '120000',
  });
  try {
    const times = <Answer>(act: () => Promise<Answer>): Promise<readonly Answer[]> =>
      Array.from({ length: rounds }).reduce<Promise<readonly Answer[]>>(
        async (before) => [...(await before), await act()],
        Promise.resolve([]),
      );
    const views = await times(() => firstView(browser, server.origin, 'h1'));
    const playground = await times(() => firstView(browser, `${server.origin}/graphiql`, '.graphiql-editor'));
    tell('\nScript time to the first view, ms, a round each\n');
    tell(
      table(
        ['', 'script ms'],
        [
          ['explorer', views.map(({ script }) => round(script)).join(' ')],
          ['playground', playground.map(({ script }) => round(script)).join(' ')],
        ],
      ),
    );
    const drawn = await times(() =>
      panning(browser, `${server.origin}/?look=graph&about=${ids.join(',')}&most=2000&depth=2`),
    );
    tell('\nScript time a frame while the graph is dragged, ms\n');
    tell(
      table(
        ['nodes', 'edges', 'frames', 'p50', 'p95', 'most'],
        drawn.map(({ nodes, edges, recorded: { frames } }) => [
          String(nodes),
          String(edges),
          String(frames.length),
          ...[quantile(frames, 0.5), quantile(frames, 0.95), Math.max(0, ...frames)].map(round),
        ]),
      ),
    );
  } finally {
    await server.stop();
  }
} finally {
  await browser.close();
  await loaded.database.close();
}
