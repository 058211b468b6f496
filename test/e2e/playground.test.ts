// The playground as a visitor meets it: the built page, a real browser, the real server and graph.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser, openWatched, type WatchedPage } from '../support/browser.js';
import { answerIn, editorOf, openQuestion, questionsIn, run, visitPlayground } from '../support/playground.js';
import { startServer } from '../support/server.js';

const folder = new URL('../../explorer/src/playground/questions/', import.meta.url);
const titles = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(new URL(file, folder), 'utf8').slice(2).split('\n', 1)[0] ?? '');

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let visit: WatchedPage;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  visit = await openWatched(browser);
});

afterEach(async () => {
  await visit.page.context().close();
  expect(visit.outside).toEqual([]);
  expect(visit.errors).toEqual([]);
});

test('a first visit finds a question that runs at once and is answered with ids', async () => {
  const { page } = visit;
  await visitPlayground(page, server.url);
  expect(await page.title()).toBe('Baylanys playground');
  await editorOf(page).getByText('Welcome to Baylanys').waitFor();
  await run(page);
  await answerIn(page).getByText('"incident:kz-2011-atyrau-explosions"').waitFor();
});

test('the pane lists every question, and each is answered with its passages', async () => {
  const { page } = visit;
  await visitPlayground(page, server.url);
  expect(await questionsIn(page).allInnerTexts()).toEqual(titles);
  for (const title of titles) {
    await openQuestion(page, title);
    const answer: unknown = await (await run(page)).json();
    expect(answer, title).not.toHaveProperty('errors');
    expect(JSON.stringify(answer), title).toMatch(/"passages":\[\{.*"paraphrase":"/);
  }
});

test('a question chosen from the pane shows its answer in the page', async () => {
  const { page } = visit;
  await visitPlayground(page, server.url);
  await openQuestion(page, 'Which law did the Atyrau explosions protest against');
  await editorOf(page).getByText('WhichLaw').waitFor();
  await run(page);
  await answerIn(page).getByText('"law:kz-2011-religion-law"').waitFor();
});

test('a question never takes the place of what the visitor wrote', async () => {
  const { page } = visit;
  await visitPlayground(page, server.url);
  await editorOf(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('query MyOwn { about { name } }');
  await page.getByRole('tab', { name: 'MyOwn' }).waitFor();
  await openQuestion(page, 'What led to what?');
  await page.getByRole('tab', { name: 'WhatLedToWhat' }).waitFor();
  await page.getByRole('tab', { name: 'MyOwn' }).click();
  await editorOf(page).getByText('MyOwn').waitFor();
});

test('the page forbids itself every other host, is asked for anew, and keeps its files', async () => {
  const { page } = visit;
  const files: { readonly path: string; readonly cache: string | undefined }[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (path.startsWith('/assets/')) files.push({ path, cache: response.headers()['cache-control'] });
  });
  const headers = (await visitPlayground(page, server.url))?.headers() ?? {};
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; " +
      "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect(files.length).toBeGreaterThan(3);
  for (const { path, cache } of files) {
    expect(path).toMatch(/-[\w-]{8}\.(js|css|svg|ttf)$/);
    expect(cache).toBe('public, max-age=31536000, immutable');
  }
});
