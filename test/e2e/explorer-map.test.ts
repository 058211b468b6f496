// The map as a visitor meets it: the built page, a real browser, the real server and graph.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser, openWatched, type WatchedPage } from '../support/browser.js';
import { artefacts, overflow, panel, violations } from '../support/explorer.js';
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
});
afterEach(async () => {
  await visit.page.context().close();
  expect(visit.outside).toEqual([]);
  expect(visit.errors.filter((one) => expected?.test(one) !== true)).toEqual([]);
});

const map = (page: Page) => page.getByRole('group', { name: 'Map of the incidents' });
const marks = (page: Page) => map(page).locator('.mark');
const clusters = (page: Page) => map(page).locator('.cluster');
const areas = (page: Page) => map(page).locator('.area');
const list = (page: Page) => page.locator('.map-list');
const unplaced = (page: Page) => page.locator('.unplaced').getByRole('listitem');

/** Until the land is drawn. */
const landOf = (page: Page) =>
  expect
    .poll(async () => (await page.locator('.land').getAttribute('d'))?.length ?? 0, { timeout: 20_000 })
    .toBeGreaterThan(1000);

/** Goes to the map and waits until all of it is drawn: land, marks, and the area that takes a question of its own. */
async function look(page: Page, query = ''): Promise<void> {
  await page.goto(`${server.url}/?look=map${query}`);
  await map(page).getByRole('button').first().waitFor();
  await landOf(page);
}

const counts = async (page: Page): Promise<readonly number[]> =>
  Promise.all([marks(page), clusters(page), areas(page), unplaced(page)].map((one) => one.count()));

test('every incident is on the map or named below it, and a region is an area', async () => {
  const { page } = visit;
  await look(page);
  await areas(page).first().waitFor();
  // Astana, Atyrau and Taraz stand alone; two each in Aktobe, Shubarshi, and Almaty with Boraldai; one has no known place.
  expect(await counts(page)).toEqual([3, 3, 1, 1]);
  expect(await clusters(page).locator('.heap-count').allTextContents()).toEqual(['2', '2', '2']);
  expect(await areas(page).getAttribute('aria-label')).toBe(
    'incidents: 1, somewhere in Atyrau Region; drawn around the places known in it, opens their list',
  );
  expect(await unplaced(page).innerText()).toBe('End of a manhunt at Kenkiyak Kenkiyak');
  expect(await page.locator('.map-counts').innerText()).toBe('for certain: 11 · may be: 0');
  expect(await map(page).locator('.country').allTextContents()).toContain('Kazakhstan');
});

test('a mark opens its incident beside the map, by the keyboard too', async () => {
  const { page } = visit;
  await look(page);
  const atyrau = map(page).getByRole('button', { name: /^Two explosions .*Atyrau, near it \(within 25 km\)/ });
  await atyrau.click();
  await panel(page)
    .getByRole('heading', { level: 2, name: /Atyrau/ })
    .waitFor();
  await panel(page).getByRole('button', { name: 'Close', exact: true }).click();
  const taraz = map(page).getByRole('button', { name: /Taraz.*how exact the point is was not said/ });
  await taraz.focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { level: 2, name: /Taraz/ }).waitFor();
});

test('a cluster falls apart where there is room, and else opens a list that narrows to a place', async () => {
  const { page } = visit;
  await look(page);
  await areas(page).first().waitFor();
  await map(page)
    .getByRole('button', { name: /incidents close together: 2, Aktobe/ })
    .click();
  await page.waitForURL(/place=/);
  await map(page)
    .getByRole('button', { name: /first that/ })
    .waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  const shubarshi = map(page).getByRole('button', { name: /close together: 2, Shubarshi, opens their list/ });
  await shubarshi.focus();
  await page.keyboard.press(' ');
  await list(page).getByRole('heading', { name: 'Incidents here: 2' }).waitFor();
  expect(await list(page).getByRole('listitem').count()).toBe(2);
  await page.keyboard.press('Escape');
  await list(page).waitFor({ state: 'detached' });
  await shubarshi.press('Enter');
  await list(page).getByRole('button', { name: 'Only here: Shubarshi' }).first().click();
  await page.waitForURL(/within=place:kz-shubarshi/);
  await page.getByText('for certain: 2 · may be: 0').waitFor();
  expect(await counts(page)).toEqual([0, 1, 0, 0]);
});

test('an area opens the list of what happened somewhere in it', async () => {
  const { page } = visit;
  await look(page);
  await areas(page).first().press('Enter');
  await list(page).getByRole('button', { name: 'Security sweeps in Atyrau Region' }).click();
  await panel(page)
    .getByRole('heading', { level: 2, name: /sweeps/ })
    .waitFor();
});

test('time bounds narrow the map', async () => {
  const { page } = visit;
  await look(page, '&from=2011-10-01&to=2011-11-30');
  await page.getByText('2011-10-01 to 2011-11-30 · for certain: 3').waitFor();
  expect(await areas(page).count()).toBe(0);
  for (const name of [/Atyrau,/, /Almaty,/, /Taraz,/])
    expect(await map(page).getByRole('button', { name }).count()).toBe(1);
});

describe('the map moves', () => {
  const drawn = (page: Page) => page.locator('.land').getAttribute('d');

  test('by wheel and by dragging, and the address gives the same map again', async () => {
    const { page } = visit;
    await look(page);
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, -300);
    await page.waitForURL(/place=/);
    const first = page.url();
    await page.mouse.down();
    await page.mouse.move(600, 350, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL((url) => url.href !== first);
    expect(page.url()).toMatch(/place=-?\d+\.\d{1,4},-?\d+\.\d{1,4},\d+(\.\d{1,2})?$/);
    const before = await drawn(page);
    const address = page.url();
    await page.reload();
    await landOf(page);
    expect(await drawn(page)).toBe(before);
    expect(page.url()).toBe(address);
  });

  test('by buttons and keys', async () => {
    const { page } = visit;
    await look(page);
    await areas(page).first().waitFor();
    const fitted = await drawn(page);
    const zoomOf = () => Number(new URL(page.url()).searchParams.get('place')?.split(',')[2]);
    await page.getByRole('button', { name: 'Closer', exact: true }).click();
    await page.waitForURL(/place=/);
    const closer = zoomOf();
    await map(page).focus();
    await page.keyboard.press('-');
    await expect.poll(zoomOf).toBeCloseTo(closer - 1, 1);
    const lon = () => Number(new URL(page.url()).searchParams.get('place')?.split(',')[1]);
    const from = lon();
    await page.keyboard.press('ArrowRight');
    await expect.poll(lon).toBeGreaterThan(from);
    await page.keyboard.press('0');
    await page.waitForURL((url) => !url.searchParams.has('place'));
    expect(await drawn(page)).toBe(fitted);
  });
});

test('the picture can be taken away as SVG and PNG, and the table holds the same', async () => {
  const { page } = visit;
  await look(page);
  await areas(page).first().waitFor();
  const take = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return readFile(await download.path());
  };
  const svg = (await take('Picture as SVG')).toString();
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain('Two explosions in the city of Atyrau');
  expect(svg).toContain('somewhere in Atyrau Region');
  expect(svg).toMatch(/stroke-dasharray="10px, 6px"/);
  expect(svg).toMatch(/>\d+ km</);
  const png = await take('Picture as PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(20_000);
  await page.getByText('The same as a table').click();
  const row = (name: RegExp) => page.getByRole('row', { name });
  expect(await page.getByRole('row').count()).toBe(12);
  expect(await row(/Attack in Taraz/).innerText()).toMatch(
    /2011-11-12\s+Taraz\s+how exact .*\s+42\.89\s+71\.36\s+1 to 7\s+for certain/,
  );
  expect(await row(/Kenkiyak/).innerText()).toMatch(/not on the map\s+–\s+–/);
});

test('the outlines come compressed from here, once; without them the marks are drawn all the same', async () => {
  const { page } = visit;
  const asked: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.json')) asked.push(response.headers()['content-encoding'] ?? '');
  });
  await look(page);
  expect(asked).toEqual(['br']);

  // The page is told of the failure, and so is the console.
  const other = await openWatched(browser);
  try {
    await other.page.route('**/*.json', (route) => route.abort());
    await other.page.goto(`${server.url}/?look=map`);
    await other.page.getByText('The outlines of countries could not be fetched').waitFor();
    await areas(other.page).first().waitFor();
    expect(await counts(other.page)).toEqual([3, 3, 1, 1]);
    await other.page.unroute('**/*.json');
    await other.page.getByRole('button', { name: 'Try again' }).click();
    await landOf(other.page);
    expect(other.outside).toEqual([]);
  } finally {
    await other.page.context().close();
  }
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
      await look(page);
      await areas(page).first().press('Enter');
      await list(page).waitFor();
      await page.getByText('The same as a table').click();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.screenshot({ path: join(artefacts, `explorer-map-${scheme}-${width}.png`) });
    },
  );
});
