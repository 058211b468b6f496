// Takes the picture of the playground that the README shows, of a server that runs:
// `npm start`, and beside it `npx tsx test/support/take-picture.ts http://127.0.0.1:4000`.
import { fileURLToPath } from 'node:url';
import { launchBrowser, openWatched } from './browser.js';
import { answerIn, openQuestion, run, visitPlayground } from './playground.js';

const url = process.argv[2];
if (url === undefined) throw new Error('expected the address of a running server, such as http://127.0.0.1:4000');

const browser = await launchBrowser();
try {
  const { page } = await openWatched(browser);
  await visitPlayground(page, url);
  await openQuestion(page, 'Which law did the Atyrau explosions protest against');
  await run(page);
  await answerIn(page).getByText('"law:kz-2011-religion-law"').waitFor();
  await page.screenshot({ path: fileURLToPath(new URL('../../docs/playground.png', import.meta.url)) });
} finally {
  await browser.close();
}
