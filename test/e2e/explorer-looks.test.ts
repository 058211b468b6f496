// The pictures of a selection as a researcher works with them: questions answered by clicking, each down to its passages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { built } from '../../src/http/pages.js';
import { launchBrowser, openWatched, type WatchedPage } from '../support/browser.js';
import { artefacts, overflow, panel, press, rowsOf, taken, title, violations } from '../support/explorer.js';
import { answerIn, editorOf, run } from '../support/playground.js';
import { startServer, type TestServer } from '../support/server.js';

let article: TestServer;
let all: TestServer;
let browser: Browser;
let visit: WatchedPage;
let page: Page;
/** What a test brings about itself. */
let expected: RegExp | null = null;

beforeAll(async () => {
  [article, all, browser] = await Promise.all([startServer('article'), startServer('all'), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([article.close(), all.close()]);
});
beforeEach(async () => {
  expected = null;
  visit = await openWatched(browser);
  page = visit.page;
  page.setDefaultTimeout(60_000);
});
afterEach(async () => {
  await page.context().close();
  expect(visit.outside).toEqual([]);
  expect(visit.errors.filter((one) => expected?.test(one) !== true)).toEqual([]);
});

const behind = async (): Promise<readonly (readonly string[])[]> => {
  await page.getByText('The same as a table').click();
  return rowsOf(page.locator('.behind table'));
};
const row = (name: string | RegExp) => page.locator('.rows').getByRole('button', { name });
const settled = () =>
  page
    .getByRole('status')
    .filter({ hasText: /^Incidents: \d/ })
    .waitFor();
const tab = (name: string) => page.getByRole('navigation', { name: 'Pictures' }).getByRole('button', { name }).click();

describe('questions, by clicking only', () => {
  test('which incidents happened, in order, and where (1)', async () => {
    await page.goto(article.url);
    await press(page, 'Which incidents happened, in order, and where?');
    await settled();
    const rows = await behind();
    expect(rows.map(([when, what, where]) => [when, what, where])).toEqual([
      ['2011-05', 'Suicide bombing at Aktobe, the first that the country had known', 'Aktobe'],
      ['[2011-05-08..2011-06-07]', 'Unexplained explosion of a car in Astana', 'Astana'],
      ['2011-06', 'Murder of two police officers in Shubarshi', 'Shubarshi'],
      ['[2011-06-01..]', 'Security operation that followed the murders in Shubarshi', 'Shubarshi'],
      ['2011-07', 'Police officer killed in Aktobe, a suspect dead by his own explosion', 'Aktobe'],
      ['2011-08/2011-09', 'Security sweeps in Atyrau Region', 'Atyrau Region'],
      ['2011-10-31', 'Two explosions in the city of Atyrau', 'Atyrau'],
      ['2011-11-08', 'Shooting of two police officers in Almaty', 'Almaty'],
    ]);
    await row(/Atyrau/)
      .first()
      .click();
    await panel(page).getByRole('heading', { level: 2 }).waitFor();
  });

  test('who is linked to the Atyrau explosions, in whose words (2), and whose credibility is doubted, by whom (16)', async () => {
    await page.goto(article.url);
    await press(page, 'Who is linked to the Atyrau explosions');
    const link = page.locator('.links li').filter({ hasText: 'Jund al-Khilafah' }).first();
    await press(link, 'Who says so?');
    expect(await link.locator('.standing').allInnerTexts()).toEqual(['said by others']);
    await link.getByText('paragraph 7 · sentence 2').first().waitFor();
    await press(link, 'Jund al-Khilafah');
    await title(page, 'Jund al-Khilafah').waitFor();
    const credibility = page.locator('.facts > div').filter({ hasText: 'Credibility' });
    expect(await credibility.innerText()).toMatch(/not known\s+doubted/);
    await press(credibility, 'Who says so?');
    const said = credibility.locator('.said article');
    await said.first().waitFor();
    expect(await said.innerText()).toMatch(/\((expert|unknown)\) doubts it/);
    await credibility.locator('blockquote footer').first().waitFor();
  });

  test('how many died, by role, and whether the stated total agrees (5)', async () => {
    await page.goto(article.url);
    await press(page, 'Sums');
    const table = page.getByRole('region', { name: 'Sums' }).getByRole('table');
    await table.getByRole('row', { name: /law enforcement/ }).waitFor();
    const sums = Object.fromEntries((await rowsOf(table)).map(([name = '', killed]) => [name, killed]));
    expect(sums).toMatchObject({
      'All together': '22',
      'law enforcement': '7',
      suspects: '11',
      perpetrators: '2',
      'role unknown': '2',
    });
    const stated = await rowsOf(page.getByRole('region', { name: 'Totals that sources state' }).getByRole('table'));
    expect(stated.find(([, , total]) => total === 'killed: 22 or more')?.slice(3)).toEqual(['22', 'they can agree']);
    await table
      .getByRole('button', { name: /show what it is made of, suspects/ })
      .first()
      .click();
    const made = page.locator('.made-of').getByRole('listitem');
    expect((await made.allInnerTexts()).map((text) => /Killed: (\d+)/.exec(text)?.[1])).toEqual(['9', '1', '1']);
    await made.first().getByRole('button').click();
    const killed = panel(page).locator('.facts > div').filter({ hasText: 'Killed' });
    await press(killed, 'Who says so?');
    await killed.locator('blockquote footer').first().waitFor();
  });

  test('which incidents may, and which must, have happened in May 2011 (7)', async () => {
    await page.goto(article.url);
    await press(page, 'Timeline');
    await settled();
    // The bars lie under the ground that takes the pointer.
    const bar = await page.locator('.bucket[aria-label^="2011-05:"]').boundingBox();
    if (bar === null) throw new Error('no bar for May 2011');
    await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
    await page.getByText('2011-05-01 to 2011-05-31').waitFor();
    await page.getByRole('status').filter({ hasText: 'Incidents: 1 for certain, 1 more may be' }).waitFor();
    expect((await behind()).map(([, what, , sure]) => [what, sure])).toEqual([
      ['Suicide bombing at Aktobe, the first that the country had known', 'for certain'],
      ['Unexplained explosion of a car in Astana', 'may be'],
    ]);
  });

  // Every list of statements is planned anew under a bound of evidence.
  test('what the public record said of the part of the group by 5 and by 10 November (10)', async () => {
    await page.goto(article.url);
    await press(page, 'Who is linked to the Atyrau explosions');
    await title(page, /Atyrau/).waitFor();
    await tab('Timeline');
    await settled();
    const link = panel(page).locator('.links li').filter({ hasText: 'Jund al-Khilafah' }).first();
    await link.getByText('said by others').waitFor();
    const handle = page.getByRole('slider', { name: 'As the public record stood on' });
    const to = async (day: string): Promise<void> => {
      await handle.focus();
      for (let i = 0; i < 120 && (await handle.getAttribute('aria-valuetext')) !== day; i += 1) {
        const shown = (await handle.getAttribute('aria-valuetext')) ?? '';
        await page.keyboard.press(shown > day ? 'ArrowLeft' : 'ArrowRight');
      }
      await page.getByText(`public record by ${day}`).waitFor();
    };
    await to('2011-11-05');
    await link.getByText('claimed', { exact: true }).waitFor();
    expect(await link.locator('.may').count()).toBe(1);
    await to('2011-11-10');
    await link.getByText('said by others').waitFor();
    expect(await link.locator('.may').count()).toBe(0);
    await press(link, 'Who says so?');
    expect(await link.locator('.said article').first().innerText()).toMatch(/says so\s+said 2011-11-09/);
  }, 180_000);

  test('how the group is connected with the law, and with the shooting in Almaty (12)', async () => {
    await page.goto(article.url);
    await press(page, 'How is Jund al-Khilafah connected with the religion law?');
    const route = page.locator('.route');
    await route.first().waitFor();
    expect(await route.locator('.stop button').allInnerTexts()).toEqual([
      'Jund al-Khilafah',
      'Two explosions in the city of Atyrau',
      'New and disputed religion law of Kazakhstan',
    ]);
    await press(route.first(), 'Who says so?');
    await route.first().locator('blockquote footer').first().waitFor();
    await press(route.first(), 'Jund al-Khilafah');
    await panel(page).getByRole('heading', { level: 2, name: 'Jund al-Khilafah' }).waitFor();
    await tab('Timeline');
    await row(/Almaty/)
      .first()
      .click();
    await press(panel(page), 'Find connections from here');
    await press(page.getByRole('region', { name: 'To' }), 'Jund al-Khilafah');
    await page.getByText('No route is found.').waitFor();
    expect(await page.locator('.no-route').innerText()).toMatch('');
    await page.getByRole('heading', { name: 'Walked around' }).waitFor();
  });
});

test('a contested value shows what is said instead, side by side, each with who says so', async () => {
  await page.goto(`${all.url}/?id=incident:kz-2011-shubarshi-killings`);
  const when = page.locator('.facts > div').filter({ hasText: 'When' });
  const sides = when.getByRole('list', { name: 'What is said instead of one another' }).locator(':scope > li');
  await sides.first().waitFor();
  expect((await sides.locator(':scope > .what').allInnerTexts()).toSorted()).toEqual([
    '2011-06',
    '2011-06-30',
    '2011-07-01',
  ]);
  await sides.filter({ hasText: '2011-07-01' }).getByText('Who says so?').click();
  await sides.filter({ hasText: '2011-07-01' }).locator('blockquote footer').first().waitFor();
});

describe('the table', () => {
  const names = () => page.locator('.incidents tbody th').allInnerTexts();
  const shown = (n: number) =>
    page
      .getByRole('status')
      .filter({ hasText: `Incidents shown: ${n}` })
      .waitFor();

  test('is narrowed by its columns, and so is every other picture; ordered by them; and says so in the address', async () => {
    await page.goto(`${all.url}/?look=table`);
    await shown(11);
    await page.getByRole('combobox', { name: 'Type' }).selectOption('armed attack');
    await shown(2);
    await page.getByRole('button', { name: 'Order by: Incident' }).click();
    await page.locator('th[aria-sort="ascending"]').waitFor();
    await page.locator('.incidents tbody th').filter({ hasText: 'Shooting' }).waitFor();
    expect(page.url()).toBe(`${all.url}/?look=table&types=ARMED_ATTACK&order=name`);
    expect(await names()).toEqual([
      'Murder of two police officers in Shubarshi',
      'Shooting of two police officers in Almaty',
    ]);
    await page.reload();
    await shown(2);
    await tab('Timeline');
    await page.getByRole('status').filter({ hasText: 'Incidents: 2 for certain' }).waitFor();
    await page.getByRole('button', { name: 'Take out: armed attack' }).click();
    await page.getByRole('status').filter({ hasText: 'Incidents: 11 for certain' }).waitFor();
  });

  test('orders by figures, most first, and says what passes no filter', async () => {
    await page.goto(`${all.url}/?look=table`);
    await shown(11);
    await page.getByRole('button', { name: 'Order by: Killed' }).click();
    await page.locator('th[aria-sort="descending"]').waitFor();
    await page.locator('.incidents tbody tr').first().filter({ hasText: 'Security operation' }).waitFor();
    await page.getByRole('spinbutton', { name: 'At least so many killed' }).fill('1000');
    await page.getByText('Nothing passes these bounds.').waitFor();
  });
});

describe('what is taken away', () => {
  test('incidents as CSV: a row each, ranges in columns, what is not known left empty', async () => {
    await page.goto(`${all.url}/?look=table`);
    const { name, bytes } = await taken(page, () => press(page, 'Incidents as CSV'));
    expect(name).toBe('baylanys-incidents.csv');
    const [head = '', ...rows] = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(head.startsWith('\ufeffid,name,match,type,date_edtf,')).toBe(true);
    expect(rows.length).toBe(11);
    const cells = (rows.find((one) => one.startsWith('incident:kz-2011-taraz,')) ?? '').split(',');
    const cell = (column: string): string | undefined => cells[head.slice(1).split(',').indexOf(column)];
    expect(['date_edtf', 'killed_low', 'killed_high', 'perpetrator_standings'].map(cell)).toEqual([
      '2011-11-12',
      '1',
      '7',
      'CLAIMED',
    ]);
  });

  test('incidents as GeoJSON: longitude first, precision beside it, no geometry where nothing is on the map', async () => {
    await page.goto(`${all.url}/?look=table`);
    const { name, bytes } = await taken(page, () => press(page, 'Incidents as GeoJSON'));
    expect(name).toBe('baylanys-incidents.geojson');
    const { type, features } = JSON.parse(bytes.toString('utf8')) as {
      readonly type: string;
      readonly features: readonly {
        readonly id: string;
        readonly geometry: unknown;
        readonly properties: Record<string, unknown>;
      }[];
    };
    expect([type, features.length]).toEqual(['FeatureCollection', 11]);
    const of = (id: string) => features.find((one) => one.id === `incident:kz-2011-${id}`);
    expect(of('almaty-shooting')?.geometry).toEqual({ type: 'Point', coordinates: [76.91667, 43.25] });
    expect(of('almaty-shooting')?.properties['points']).toEqual([{ of: 'place:kz-almaty', precision: 'NEAR' }]);
    expect(of('atyrau-sweeps')?.geometry).toBeNull();
  });

  test('the timeline as SVG and as PNG', async () => {
    await page.goto(`${all.url}/?look=timeline`);
    await settled();
    const svg = await taken(page, () => press(page, 'Picture as SVG'));
    expect(svg.name).toBe('baylanys-timeline.svg');
    const text = svg.bytes.toString('utf8');
    expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text).toContain('2011-10-31 · Two explosions in the city of Atyrau');
    // A contested date is dashed in the file as on the page, without a style sheet.
    expect(text).toMatch(/stroke-dasharray="4px, 3px"/);
    expect(text).not.toMatch(/class=|style=/);
    const png = await taken(page, () => press(page, 'Picture as PNG'));
    expect(png.name).toBe('baylanys-timeline.png');
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000);
  });

  test('the operation that made the picture opens in the playground, and gives the same there', async () => {
    await page.goto(`${all.url}/?look=table&killed=7`);
    await page.getByRole('status').filter({ hasText: 'Incidents shown: ' }).waitFor();
    const names = await page.locator('.incidents tbody th button').allInnerTexts();
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open as GraphQL' }).click(),
    ]);
    await editorOf(opened).getByText('Selected').first().waitFor();
    const answer = (await (await run(opened)).json()) as {
      readonly data: {
        readonly incidents: { readonly edges: readonly { readonly node: { readonly name: string } }[] };
      };
    };
    expect(answer.data.incidents.edges.map(({ node }) => node.name)).toEqual(names);
    await answerIn(opened).getByText('"incidents"').first().waitFor();
  });

  test('a citation names the state of the graph, and its address shows the same later', async () => {
    await page.goto(`${all.url}/?look=table&about=group:jund-al-khilafah`);
    await page.getByRole('status').filter({ hasText: 'Incidents shown: ' }).waitFor();
    await page.getByText('Cite this').click();
    await page.locator('.cited').filter({ hasText: 'Table: Jund' }).waitFor();
    const text = await page.locator('.cited').innerText();
    const revision = /revision (\d+) of 2026-11-24/.exec(text)?.[1];
    expect(text).toMatch(
      /^Table: Jund al-Khilafah\. Baylanys \d+\.\d+\.\d+, revision \d+ of 2026-11-24, derivation rules \d+\. /,
    );
    const address = /(http\S+) \(accessed \d{4}-\d\d-\d\d\)\.$/.exec(text)?.[1] ?? '';
    expect(address).toBe(`${all.url}/?look=table&about=group:jund-al-khilafah&record=${revision ?? ''}`);
    const names = await page.locator('.incidents tbody th').allInnerTexts();
    await page.goto(address);
    await page
      .getByRole('status')
      .filter({ hasText: `Incidents shown: ${names.length}` })
      .waitFor();
    expect(await page.locator('.incidents tbody th').allInnerTexts()).toEqual(names);
  }, 180_000);
});

test('the page of an entity can be cited and asked for in the playground too', async () => {
  await page.goto(`${all.url}/?id=group:jund-al-khilafah`);
  await page.getByText('Cite this').click();
  await page
    .locator('.cited')
    .filter({ hasText: /^Jund al-Khilafah\. Baylanys / })
    .waitFor();
  const href = (await page.getByRole('link', { name: 'Open as GraphQL' }).getAttribute('href')) ?? '';
  const given = new URLSearchParams(new URL(href, all.url).hash.slice(1));
  expect(given.get('query')).toMatch(/^query EntityPage\(/);
  expect(JSON.parse(given.get('variables') ?? '')).toEqual({
    id: 'group:jund-al-khilafah',
    evidence: null,
    match: 'POSSIBLE',
  });
});

describe('the timeline', () => {
  test('is brushed to a part of the time, which the address and every picture keep', async () => {
    await page.goto(`${all.url}/?look=timeline`);
    await settled();
    const from = await page.locator('.bucket[aria-label^="2011-08:"]').boundingBox();
    const to = await page.locator('.bucket[aria-label^="2011-10:"]').boundingBox();
    if (from === null || to === null) throw new Error('no bars');
    await page.mouse.move(from.x + 1, from.y + 40);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + 40, { steps: 4 });
    await page.mouse.move(to.x + to.width - 1, to.y + 40);
    await page.mouse.up();
    await page.getByText('2011-08-01 to 2011-10-31').waitFor();
    await page.getByRole('status').filter({ hasText: 'Incidents: 2 for certain, 1 more may be' }).waitFor();
    expect(page.url()).toBe(`${all.url}/?look=timeline&from=2011-08-01&to=2011-10-31`);
    await tab('Table');
    await page.getByRole('status').filter({ hasText: 'Incidents shown: 3' }).waitFor();
    await page.goBack();
    await press(page, 'Show all of the time');
    await page.getByRole('status').filter({ hasText: 'Incidents: 11 for certain' }).waitFor();
  });

  test('tells what was said on which day, and each opens the link that it is said of', async () => {
    await page.goto(`${article.url}/?look=timeline&about=incident:kz-2011-atyrau-explosions`);
    await settled();
    await page.getByText('As of when').click();
    const day = page.locator('.days > li').filter({ hasText: '2011-11-09' });
    expect(await day.innerText()).toMatch(/Prosecutor.* says so: Two explosions/s);
    await day
      .locator('li')
      .first()
      .getByRole('button', { name: /said to have been done by/ })
      .click();
    await panel(page).locator('blockquote footer').first().waitFor();
  });
});

test('sums by month open the incidents of a month, and leave nothing out silently', async () => {
  await page.goto(`${all.url}/?look=sums`);
  await press(page, 'by role');
  await press(page, 'by month');
  const table = page.getByRole('region', { name: 'Sums' }).getByRole('table');
  await table
    .getByRole('row', { name: /law enforcement · 2011-11/ })
    .first()
    .waitFor();
  expect(page.url()).toBe(`${all.url}/?look=sums&by=ROLE,MONTH`);
  await press(page, 'by role');
  await table.getByRole('row', { name: /^2011-11/ }).waitFor();
  await press(table, /show what it is made of, All together/);
  // Ten incidents, and two arrests of known numbers.
  expect(await page.locator('.made-of').getByRole('listitem').count()).toBe(12);
  await table
    .getByRole('button', { name: /show what it is made of, 2011-11/ })
    .first()
    .click();
  const made = page.locator('.made-of').getByRole('listitem');
  await made.filter({ hasText: 'Shooting of two police officers in Almaty' }).waitFor();
  await page.getByText('End of a manhunt at Kenkiyak').waitFor();
  expect(await page.locator('.notes').last().innerText()).toMatch(
    /End of a manhunt at Kenkiyak: perhaps a part of Security operation/,
  );
});

test('a picture says that the database is away, and goes on by itself', async () => {
  expected = /503/;
  all.lose(true);
  try {
    await page.goto(`${all.url}/?look=table`);
    await page.getByText('The database does not answer just now.').first().waitFor();
  } finally {
    all.lose(false);
  }
  await page.getByRole('status').filter({ hasText: 'Incidents shown: 11' }).waitFor();
});

describe('for everybody', () => {
  const looks = [
    ['timeline', () => settled()],
    ['table', () => page.getByRole('status').filter({ hasText: 'Incidents shown: ' }).waitFor()],
    ['sums', () => page.getByRole('heading', { name: 'Totals that sources state' }).waitFor()],
    [
      'routes&start=group:jund-al-khilafah&goal=law:kz-2011-religion-law',
      () => page.getByRole('heading', { name: 'Walked around' }).waitFor(),
    ],
  ] as const;
  const schemes = ['light', 'dark'] as const;
  const widths = [360, 1440] as const;

  test.each(
    looks.flatMap(([look, there]) =>
      schemes.flatMap((scheme) => widths.map((width) => [look, scheme, width, there] as const)),
    ),
  )(
    'no rule of accessibility is broken by %s, in %s at %i pixels, and nothing stands beside the page',
    async (look, scheme, width, there) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${all.url}/?look=${look}&id=incident:kz-2011-taraz`);
      await there();
      await panel(page).getByRole('heading', { level: 2, name: 'Attack in Taraz' }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const name = look.replace(/&.*/, '');
      await page.screenshot({ path: join(artefacts, `explorer-${name}-${scheme}-${width}.png`), fullPage: true });
    },
  );
});

test('what the first clicks ask is what the server had planned for it after its start, to the letter', async () => {
  const file = join(built, 'known-operations.json');
  const known = new Set(
    (JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly query: string }[]).map(({ query }) => query),
  );
  const asked: { readonly name: string; readonly isKnown: boolean }[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const { query = '', operationName = '' } = request.postDataJSON() as { query?: string; operationName?: string };
    asked.push({ name: operationName, isKnown: known.has(query) });
  });
  await page.goto(all.url);
  await press(page, 'Who is linked to the Atyrau explosions');
  await press(page.locator('.links'), 'Who says so?');
  await press(page.locator('.facts'), 'Who says so?');
  await page.locator('blockquote footer').first().waitFor();
  for (const look of ['Timeline', 'Table', 'Sums'] as const) {
    await tab(look);
    await page.getByRole('status').filter({ hasText: 'Loading' }).first().waitFor({ state: 'detached' });
  }
  await tab('Graph');
  await page.locator('[data-laid-out="true"]').waitFor();
  await page.goto(`${all.url}/?look=graph`);
  await page.locator('[data-laid-out="true"]').waitFor();
  await page.goto(`${all.url}/?look=routes&start=group:jund-al-khilafah&goal=law:kz-2011-religion-law`);
  await page.locator('.route').first().waitFor();
  expect([...new Set(asked.map(({ name }) => name))].toSorted()).toEqual([
    'EntityPage',
    'Frame',
    'Graph',
    'GraphCentres',
    'GraphFocus',
    'LinksOf',
    'Names',
    'Record',
    'Routes',
    'SaidOfLink',
    'SaidOfValue',
    'Selected',
    'Sums',
  ]);
  expect(asked.filter(({ isKnown }) => !isKnown)).toEqual([]);
});
