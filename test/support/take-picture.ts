// Takes the pictures that the README shows, of a server that runs:
// `npm start`, and beside it `npx tsx test/support/take-picture.ts http://127.0.0.1:4000`.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser, openWatched } from './browser.js';
import { answerIn, openQuestion, run, visitPlayground } from './playground.js';

const url = process.argv[2];
if (url === undefined) throw new Error('expected the address of a running server, such as http://127.0.0.1:4000');

const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async playground(page) {
    await visitPlayground(page, url);
    await openQuestion(page, 'Which law did the Atyrau explosions protest against');
    await run(page);
    await answerIn(page).getByText('"law:kz-2011-religion-law"').waitFor();
  },
  async 'explorer-graph'(page) {
    await page.goto(`${url}/?look=graph&about=group:jund-al-khilafah&depth=2&id=group:jund-al-khilafah`);
    await page.locator('[data-laid-out="true"]').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Jund al-Khilafah' }).waitFor();
  },
  async 'explorer-timeline'(page) {
    await page.goto(`${url}/?look=timeline&public=2011-11-10&id=incident:kz-2011-shubarshi-killings`);
    await page
      .getByRole('status')
      .filter({ hasText: /^Incidents: \d/ })
      .waitFor();
    await page.getByRole('heading', { level: 2, name: 'Murder of two police officers' }).waitFor();
  },
};

const browser = await launchBrowser();
try {
  for (const [name, look] of Object.entries(pictures)) {
    const { page } = await openWatched(browser);
    page.setDefaultTimeout(90_000);
    await look(page);
    await page.screenshot({ path: fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url)) });
    await page.context().close();
  }
} finally {
  await browser.close();
}
