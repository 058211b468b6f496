// The explorer as a visitor meets it: the built page, a real browser, the real server and graph.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser, openWatched, type WatchedPage } from '../support/browser.js';
import { artefacts, box, option, overflow, title, violations } from '../support/explorer.js';
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

const jund = 'group:jund-al-khilafah';
const explosions = 'incident:kz-2011-atyrau-explosions';

test('a first visit finds three questions, and a click leads to who said it and in which passage', async () => {
  const { page } = visit;
  await page.goto(server.url);
  await title(page, 'Who is linked to whom').waitFor();
  const questions = page.locator('.questions').getByRole('button');
  expect(await questions.count()).toBe(3);
  await questions.first().click();
  await title(page, /Atyrau/).waitFor();
  const group = page.getByRole('button', { name: /said to have been done by/ });
  expect(await group.getAttribute('aria-expanded')).toBe('true');
  const link = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Jund al-Khilafah' }) })
    .first();
  expect(await link.locator('.standing').first().innerText()).toBe('said by others');
  await link.getByRole('button', { name: 'Who says so?' }).click();
  const said = link.getByRole('article');
  await said.first().waitFor();
  const voices = (await said.allInnerTexts()).join('\n');
  expect(voices).toMatch(/Prosecutor.* \(state\) says so said 2011-11-09/);
  expect(voices).toMatch(/claims responsibility when it was said is not known/);
  expect(voices).toMatch(/paragraph 7 · sentence 2 · checked against the text/);
});

describe('the search box', () => {
  test.each([
    ['soldiers of the caliphate', /Jund al-Khilafah/],
    ['Актобе', /Aktobe/],
    ['Aktoobe', /Aktobe/],
  ])('finds %s', async (text, name) => {
    const { page } = visit;
    await page.goto(server.url);
    await box(page).fill(text);
    await option(page, name).first().waitFor();
  });

  test('works by the keyboard alone, and says by kind what is found', async () => {
    const { page } = visit;
    await page.goto(server.url);
    await box(page).focus();
    await page.keyboard.type('almaty');
    await option(page, /Almaty/)
      .first()
      .waitFor();
    expect(await page.getByRole('group', { name: 'Place' }).count()).toBe(1);
    expect(await page.getByRole('group', { name: 'Incident' }).count()).toBe(1);
    const second = await page.getByRole('option').nth(1).innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await title(page, second.split('\n')[0] ?? '').waitFor();
  });

  test('says what to try where nothing is called so', async () => {
    const { page } = visit;
    await page.goto(server.url);
    await box(page).fill('zzzzqqqq');
    await page.getByText('Nothing is called so.').waitFor();
  });

  test('offers what was seen lately and what is pinned, after a reload too', async () => {
    const { page } = visit;
    await page.goto(`${server.url}/?id=${jund}`);
    await page.getByRole('button', { name: 'Pin', exact: true }).click();
    await page.goto(`${server.url}/?id=${explosions}`);
    await title(page, /Atyrau/).waitFor();
    await page.reload();
    await box(page).focus();
    await page.getByRole('group', { name: 'Pinned' }).getByRole('option', { name: 'Jund al-Khilafah' }).waitFor();
    expect(await page.getByRole('group', { name: 'Seen lately' }).getByRole('option').count()).toBe(2);
  });
});

test('an entity shows its values with their standing, and doubt beside them', async () => {
  const { page } = visit;
  await page.goto(`${server.url}/?id=${jund}`);
  const credibility = page.locator('.facts > div').filter({ hasText: 'Credibility' });
  expect(await credibility.innerText()).toMatch(/not known\s+doubted/);
  await credibility.getByRole('button', { name: 'Who says so?' }).click();
  await credibility.getByText('doubts it').filter({ visible: true }).first().waitFor();
});

test('the address holds the view: a reload, the way back and a link sent to somebody give the same', async () => {
  const { page } = visit;
  await page.goto(server.url);
  await page.locator('.questions').getByRole('button').first().click();
  await title(page, /Atyrau/).waitFor();
  await page.getByRole('button', { name: /belongs to the series/ }).click();
  expect(page.url()).toBe(`${server.url}/?id=${explosions}&open=IN_SERIES.out,PERPETRATED_BY.out`);
  await page.reload();
  await page.getByRole('button', { name: /belongs to the series/, expanded: true }).waitFor();
  await page.getByRole('button', { name: 'Jund al-Khilafah' }).first().click();
  await title(page, 'Jund al-Khilafah').waitFor();
  await page.goBack();
  await title(page, /Atyrau/).waitFor();
  await page.getByRole('button', { name: /said to have been done by/, expanded: true }).waitFor();
});

test.each([
  ['ru', 'Кто с кем связан'],
  ['kk', 'Кім кіммен байланысты'],
] as const)('speaks %s where it is asked to', async (language, heading) => {
  const { page } = visit;
  await page.goto(server.url);
  await page.getByRole('combobox', { name: 'Language' }).selectOption(language);
  await title(page, heading).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(page.url()).toBe(`${server.url}/?lang=${language}`);
});

test('an id that names nothing is said, and no blank page', async () => {
  const { page } = visit;
  await page.goto(`${server.url}/?id=group:nobody`);
  await page.getByText('Nothing here has the id group:nobody.').waitFor();
});

test('where the database is away the page says so, and goes on by itself when it is there again', async () => {
  const { page } = visit;
  expected = /503/;
  server.lose(true);
  try {
    await page.goto(`${server.url}/?id=${jund}`);
    await page.getByText('The database does not answer just now.').waitFor();
  } finally {
    server.lose(false);
  }
  await title(page, 'Jund al-Khilafah').waitFor();
});

test('where the server cannot be reached the page says so, and goes on by itself', async () => {
  const { page } = visit;
  expected = /ERR_INTERNET_DISCONNECTED/;
  await page.goto(server.url);
  await page.context().setOffline(true);
  await page.locator('.questions').getByRole('button').first().click();
  await page.getByText('The server cannot be reached.').waitFor();
  await page.context().setOffline(false);
  await title(page, /Atyrau/).waitFor();
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
      await page.goto(server.url);
      await title(page, 'Who is linked to whom').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.screenshot({ path: join(artefacts, `explorer-start-${scheme}-${width}.png`) });
      await page.goto(`${server.url}/?id=${explosions}&open=PERPETRATED_BY.out`);
      await page.locator('.links').getByRole('button', { name: 'Who says so?' }).first().click();
      await page.locator('.said').getByRole('article').first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.screenshot({ path: join(artefacts, `explorer-entity-${scheme}-${width}.png`) });
      await box(page).fill('aktobe');
      await option(page, /Aktobe/)
        .first()
        .waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );
});

test('the first view takes at most five requests, and less than 300 kB of script', async () => {
  const { page } = visit;
  const asked: string[] = [];
  let script = 0;
  page.on('response', (response) => {
    asked.push(new URL(response.url()).pathname);
  });
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      void request.sizes().then(({ responseBodySize }) => {
        script += responseBodySize;
      });
  });
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await title(page, 'Who is linked to whom').waitFor();
  expect(asked.filter((path) => !path.endsWith('.svg')).length).toBeLessThanOrEqual(5);
  expect(script).toBeGreaterThan(10_000);
  expect(script).toBeLessThan(300_000);
});

test('the page forbids itself every other host and all that is written into it', async () => {
  const { page } = visit;
  const headers = (await page.goto(server.url))?.headers() ?? {};
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});
