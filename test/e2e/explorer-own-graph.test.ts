// The explorer over a graph that grew in steps, with names that are written from right to left.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../src/config.js';
import { importDossiers } from '../../src/importers/dossier/import.js';
import { launchBrowser, openWatched, type WatchedPage } from '../support/browser.js';
import { artefacts, box, option, overflow, title, violations } from '../support/explorer.js';
import { scratch, type Scratch } from '../support/instance.js';
import { temporaryFolder } from '../support/instances.js';
import { serve, type TestServer } from '../support/server.js';

const NAME = 'كتيبة النور';

const dossier = `format: 1
source: { id: source:rtl, kind: ARTICLE, title: بيان الكتيبة, url: "https://example.org/rtl" }
passages:
  p1: { paragraph: 1, sentence: 1, paraphrase: the battalion names itself and where it was }
statements:
  - { subject: group:nur, predicate: NAME, value: { text: ${NAME}, language: ar, script: Arab, kind: OFFICIAL }, passages: [p1] }
  - { subject: incident:rtl, predicate: NAME, value: { text: انفجار في الحافلة, language: ar, script: Arab, kind: OFFICIAL }, passages: [p1] }
  - { subject: incident:rtl, predicate: DATE, value: { edtf: 2011-07-04 }, passages: [p1] }
  - { subject: incident:rtl, predicate: PERPETRATED_BY, object: group:nur, stance: CLAIMS_RESPONSIBILITY, speaker: { entity: group:nur, role: ARMED_GROUP }, passages: [p1] }
`;
const entities = 'format: 1\nentities: [{ id: group:nur }, { id: incident:rtl }]\n';

let db: Scratch;
let home: string;
let server: TestServer;
let browser: Browser;
let visit: WatchedPage;
let page: Page;

beforeAll(async () => {
  [db, browser] = await Promise.all([scratch(), launchBrowser()]);
  home = temporaryFolder('explorer');
  mkdirSync(join(home, 'rtl'));
  writeFileSync(join(home, 'rtl', 'entities.yaml'), entities);
  writeFileSync(join(home, 'rtl', 'rtl.yaml'), dossier);
  // One revision each.
  const steps = [
    join(projectRoot, 'seed', 'gazetteer'),
    join(projectRoot, 'seed', 'kazakhstan-2011-article'),
    join(home, 'rtl'),
  ];
  for (const [i, path] of steps.entries()) {
    const note = { at: `2026-11-2${i + 1}T00:00:00.000Z`, who: 'a steward', why: 'a test' };
    const { failures } = await importDossiers(db.graph, [path], note);
    expect(failures).toEqual([]);
  }
  server = await serve(db.target);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await db.release();
  rmSync(home, { recursive: true });
});
beforeEach(async () => {
  visit = await openWatched(browser);
  page = visit.page;
  page.setDefaultTimeout(60_000);
});
afterEach(async () => {
  await page.context().close();
  expect(visit.outside).toEqual([]);
  expect(visit.errors).toEqual([]);
});

test('the handle of the graph’s own record goes back through its revisions', async () => {
  const count = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  await page.goto(`${server.url}/?look=timeline`);
  await count('Incidents: 9 for certain');
  await page.getByText('As of when').click();
  const handle = page.getByRole('slider', { name: 'As this graph’s own record stood at' });
  expect(await handle.getAttribute('max')).toBe('3');
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await count('Incidents: 8 for certain');
  expect(page.url()).toBe(`${server.url}/?look=timeline&record=2`);
  await page.keyboard.press('Home');
  // The first revision held places alone.
  await page.getByText('Nothing passes these bounds.').first().waitFor();
  await page.keyboard.press('End');
  await count('Incidents: 9 for certain');
  expect(page.url()).toBe(`${server.url}/?look=timeline`);
}, 180_000);

test('names from right to left are found, stand in their own direction and break nothing around them', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(server.url);
  await box(page).fill('كتيبة');
  await option(page, NAME).click();
  await title(page, NAME).waitFor();
  const direction = await page.evaluate<string>("getComputedStyle(document.querySelector('h1 bdi')).direction");
  expect(direction).toBe('rtl');
  await page.getByRole('button', { name: /said to have done/ }).click();
  const link = page.locator('.links li').filter({ hasText: 'انفجار في الحافلة' });
  await link.getByRole('button', { name: 'Who says so?' }).click();
  const said = link.getByRole('article');
  await said.first().waitFor();
  // The words around the names stay in their own order.
  expect(await said.innerText()).toMatch(
    /^كتيبة النور \(armed group\) claims responsibility when it was said is not known/,
  );
  const ofSource = await page.evaluate<string>("getComputedStyle(document.querySelector('.source')).direction");
  expect(ofSource).toBe('rtl');
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: join(artefacts, 'explorer-right-to-left-360.png'), fullPage: true });
});
