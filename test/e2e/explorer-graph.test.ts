// The graph as a visitor works with it: the built page, a real browser, the real server and graph.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser, openWatched, type WatchedPage } from '../support/browser.js';
import { artefacts, overflow, violations } from '../support/explorer.js';
import { startServer } from '../support/server.js';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let visit: WatchedPage;
/** What a test brings about itself. */
let expected: RegExp | null = null;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  expected = null;
  visit = await openWatched(browser);
  visit.page.setDefaultTimeout(50_000);
});
afterEach(async () => {
  await visit.page.context().close();
  expect(visit.outside).toEqual([]);
  expect(visit.errors.filter((one) => expected?.test(one) !== true)).toEqual([]);
});

const jund = 'group:jund-al-khilafah';
const taraz = 'incident:kz-2011-taraz';
const law = 'law:kz-2011-religion-law';

const stage = (page: Page): Locator => page.locator('.graph-stage');
/** Drawn, and come to rest. */
const atRest = async (page: Page, nodes?: number): Promise<void> =>
  page.locator(`.graph-stage${nodes === undefined ? '' : `[data-nodes="${nodes}"]`}[data-laid-out="true"]`).waitFor();
const open = async (page: Page, query: string, nodes?: number): Promise<void> => {
  await page.goto(`${server.url}/?look=graph&${query}`);
  await atRest(page, nodes);
};
const entry = (page: Page, id: string): Locator => page.locator(`.graph-list button[data-id="${id}"]`);
const tools = (page: Page, name: string): Locator => page.getByRole('region', { name: `Entity: ${name}` });
const drawn = async (page: Page): Promise<readonly (string | null)[]> => [
  await stage(page).getAttribute('data-nodes'),
  await stage(page).getAttribute('data-edges'),
];

async function taken(page: Page, name: string): Promise<Download> {
  const waited = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return waited;
}

test('what stands around an entity is drawn, and the names say what is cut off', async () => {
  const { page } = visit;
  await open(page, `about=${jund}`, 7);
  expect(await drawn(page)).toEqual(['7', '9']);
  expect(await entry(page, jund).locator('bdi').innerText()).toBe('Jund al-Khilafah');
  expect(await entry(page, taraz).locator('bdi').innerText()).toBe('Attack in Taraz (+1)');
  await page.getByText('The same as a table').click();
  const rows = page.getByRole('table', { name: 'Links of the graph' }).getByRole('row');
  expect(await rows.count()).toBe(10);
  const row = rows.filter({ hasText: 'Attack in Taraz' });
  expect(await row.innerText()).toMatch(/said to have been done by\s+Jund al-Khilafah\s+2011-11-12\s+claimed/);
});

test('two steps away stands more, and the address says how far it reaches', async () => {
  const { page } = visit;
  await open(page, `about=${jund}`);
  const near = Number(await stage(page).getAttribute('data-nodes'));
  await page.getByRole('combobox', { name: 'How far it reaches' }).selectOption('2');
  await page.locator(`.graph-stage:not([data-nodes="${near}"])[data-laid-out="true"]`).waitFor();
  expect(Number(await stage(page).getAttribute('data-nodes'))).toBeGreaterThan(near);
  expect(new URL(page.url()).searchParams.get('depth')).toBe('2');
});

test('without an entity it stands around the incidents of the selection', async () => {
  const { page } = visit;
  await open(page, 'types=SUICIDE_BOMBING');
  await entry(page, 'incident:kz-2011-aktobe-bombing').waitFor();
  expect(Number(await stage(page).getAttribute('data-nodes'))).toBeGreaterThan(2);
});

test('a kind of links is counted, unfolded, folded and unfolded again by the way back', async () => {
  const { page } = visit;
  await open(page, `about=${jund}`, 7);
  await entry(page, taraz).focus();
  await page.keyboard.press('Enter');
  const happened = tools(page, 'Attack in Taraz').getByRole('button', { name: /happened in/ });
  expect(await happened.innerText()).toBe('happened in 0 of 1');
  await happened.click();
  await atRest(page, 8);
  expect(await drawn(page)).toEqual(['8', '10']);
  expect(await happened.innerText()).toBe('happened in 1 of 1');
  expect(await happened.getAttribute('aria-pressed')).toBe('true');
  expect(await entry(page, taraz).locator('bdi').innerText()).toBe('Attack in Taraz');
  expect(page.url()).toContain(`unfolded=${taraz}~OCCURRED_IN.out`);
  await happened.click();
  await atRest(page, 7);
  await page.goBack();
  await atRest(page, 8);
});

test('a link of the table opens who says so beside the picture', async () => {
  const { page } = visit;
  await open(page, `about=${jund}`, 7);
  await page.getByText('The same as a table').click();
  await page
    .getByRole('button', {
      name: 'Who says so? Attack in Taraz said to have been done by Jund al-Khilafah',
    })
    .click();
  const panel = page.getByRole('complementary', { name: 'What is open' });
  await panel.getByRole('article').filter({ hasText: 'claims responsibility' }).first().waitFor();
  expect(page.url()).toContain(`link=link:PERPETRATED_BY/${taraz}/${jund}`);
});

test('two that are chosen tell what links them and how they are connected', async () => {
  const { page } = visit;
  await open(page, `about=${taraz}`);
  await entry(page, taraz).click();
  await tools(page, 'Attack in Taraz').getByRole('button', { name: 'Choose' }).click();
  await page.getByText('Choose one more').waitFor();
  await page.goto(`${page.url()},${law}`);
  await atRest(page);
  await page.getByRole('button', { name: 'What links them?' }).click();
  const found = page.getByRole('region', { name: 'Chosen' }).getByRole('listitem').filter({ hasText: 'joins 2 of 2' });
  await found.first().waitFor();
  expect(await found.count()).toBe(1);
  expect(await found.innerText()).toMatch(/Jund al-Khilafah\s+Group\s+joins 2 of 2\s+in the graph/);
  await page.getByRole('button', { name: 'How are these connected?' }).click();
  await page.waitForURL(`${server.url}/?look=routes&**`);
  expect(page.url()).toContain(`start=${taraz}&goal=${law}`);
});

test('what joins them and is not there is taken into the graph, and out of it again', async () => {
  const { page } = visit;
  const place = 'place:kz-taraz';
  const region = 'place:kz-zhambyl-region';
  await open(page, `about=${region}&chosen=${taraz},${region}`);
  const before = await drawn(page);
  await entry(page, place).waitFor();
  await page.getByRole('button', { name: 'What links them?' }).click();
  await page.getByText('Linked to two or more of them: 1').waitFor();
  await page.goto(`${server.url}/?look=graph&about=${jund}&chosen=${taraz},${region}`);
  await atRest(page, 7);
  await page.getByRole('button', { name: 'What links them?' }).click();
  await page.getByRole('button', { name: 'Take into the graph' }).click();
  await atRest(page, 8);
  expect(await drawn(page)).toEqual(['8', '10']);
  expect(before).not.toEqual(['8', '10']);
  await entry(page, place).click();
  await page.getByRole('button', { name: 'Take out of the graph' }).click();
  await atRest(page, 7);
});

test('kinds are hidden, entities pinned, and all of it undone step by step', async () => {
  const { page } = visit;
  await open(page, `about=${jund}`, 7);
  const undo = page.getByRole('button', { name: 'Undo' });
  expect(await undo.isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: /Incident/ }).uncheck();
  await atRest(page, 4);
  expect(page.url()).toContain('hidden=INCIDENT');
  await entry(page, law).click();
  const pin = tools(page, 'New and disputed religion law of Kazakhstan').getByRole('button', { name: 'Pin here' });
  await pin.click();
  await page.waitForURL(/pinned=law:kz-2011-religion-law@-?\d+,-?\d+/);
  expect(await entry(page, law).innerText()).toContain('pinned');
  const pinned = page.url();
  await page.reload();
  await atRest(page, 4);
  expect(page.url()).toBe(pinned);
  expect(await pin.getAttribute('aria-pressed')).toBe('true');
  await pin.click();
  await page.waitForURL((url) => !url.search.includes('pinned'));
  await undo.click();
  await page.waitForURL(pinned);
  await page.getByRole('checkbox', { name: /Incident/ }).check();
  await atRest(page, 7);
  await undo.click();
  await atRest(page, 4);
});

test('what is dragged stays where it is put', async () => {
  const { page } = visit;
  // Alone, it stands in the middle of the picture.
  await open(page, 'about=series:kz-2011&hidden=INCIDENT,PLACE', 1);
  await stage(page).scrollIntoViewIfNeeded();
  const box = await stage(page).boundingBox();
  if (box === null) throw new Error('no picture');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 5 });
  await page.mouse.up();
  await page.waitForURL(/pinned=series:kz-2011@-?\d+,-?\d+/);
});

describe('taken away', () => {
  test('as SVG it says the same strokes, names and legend as the screen', async () => {
    const { page } = visit;
    await open(page, `about=${jund}&from=2011-11-01&to=2011-11-30`, 7);
    const file = await taken(page, 'Picture as SVG');
    expect(file.suggestedFilename()).toBe('baylanys-graph.svg');
    const svg = readFileSync(await file.path(), 'utf8');
    const strokes = [...svg.matchAll(/data-stroke="(\w+)"/g)].map(([, stroke]) => stroke);
    // Of nine links five are only claimed or suspected, and nobody contests any.
    expect(strokes.filter((stroke) => stroke === 'dotted')).toHaveLength(5);
    expect(strokes.filter((stroke) => stroke === 'solid')).toHaveLength(4);
    expect(svg).toContain('Graph: Jund al-Khilafah');
    expect(svg).toContain('>Attack in Taraz (+1)</text>');
    expect(svg).toContain('only claimed or suspected');
    // Five of the links have a day of October or December.
    expect([...svg.matchAll(/<path d="M[^>]* stroke="#c9ced6"[^>]*data-stroke/g)]).toHaveLength(5);
    expect(svg).not.toContain('NaN');
  });

  test('as PNG it is a picture', async () => {
    const { page } = visit;
    await open(page, `about=${jund}`, 7);
    const file = await taken(page, 'Picture as PNG');
    expect(
      readFileSync(await file.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  test('as GraphQL it is the question that the picture asked', async () => {
    const { page } = visit;
    await open(page, `about=${jund}&most=500`, 7);
    const address = await page.getByRole('link', { name: 'Open as GraphQL' }).getAttribute('href');
    const asked = new URLSearchParams((address ?? '').split('#')[1]);
    expect(asked.get('query')).toContain('neighbourhood(');
    expect(JSON.parse(asked.get('variables') ?? '')).toMatchObject({ of: [jund], most: 500, perNode: 500 });
  });
});

test('what names nothing and what passes nothing is said', async () => {
  const { page } = visit;
  await page.goto(`${server.url}/?look=graph&about=group:nobody`);
  await page.getByText('Nothing here has the id group:nobody.').waitFor();
  await page.goto(`${server.url}/?look=graph&text=zzzz`);
  await page.getByText('Nothing passes these bounds.').waitFor();
  await page.goto(`${server.url}/?look=graph&about=${jund}&independent=9`);
  await page.getByText('No link passes these bounds.').waitFor();
});

test('where the database is away the graph says so, and goes on by itself when it is there again', async () => {
  const { page } = visit;
  expected = /503/;
  server.lose(true);
  try {
    await page.goto(`${server.url}/?look=graph&about=${jund}`);
    await page.locator('.picture').getByText('The database does not answer just now.').waitFor();
  } finally {
    server.lose(false);
  }
  await atRest(page, 7);
});

describe('for everybody', () => {
  const schemes = ['light', 'dark'] as const;
  const widths = [360, 1440] as const;
  test.each(schemes.flatMap((scheme) => widths.map((width) => [scheme, width] as const)))(
    'no rule of accessibility is broken, in %s at %i pixels, and nothing stands beside the page',
    async (scheme, width) => {
      const { page } = visit;
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await open(page, `about=${jund}&id=${taraz}&chosen=${taraz},${law}&unfolded=${taraz}~OCCURRED_IN.out`, 8);
      await page.getByRole('button', { name: 'What links them?' }).click();
      await page.getByText('joins 2 of 2').waitFor();
      await page.getByText('The same as a table').click();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.screenshot({ path: join(artefacts, `explorer-graph-${scheme}-${width}.png`), fullPage: true });
    },
  );
});
