// A person at the explorer: what they look for on the page, and what must be true of every page.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { projectRoot } from '../../src/config.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where pictures of the pages are kept. */
export const artefacts = join(projectRoot, 'test', 'artefacts');
mkdirSync(artefacts, { recursive: true });

export const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Find a group' });
export const option = (page: Page, name: string | RegExp): Locator => page.getByRole('option', { name });
export const title = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });
export const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'What is open' });
export const press = (where: Page | Locator, name: string | RegExp): Promise<void> =>
  where.getByRole('button', { name }).first().click();

interface Rules {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Rules of accessibility that the page breaks. They come in by the debugger, which a page's policy does not forbid. */
export async function violations(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const found = await page.evaluate<Rules>('axe.run()');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** How many pixels stand beside the page. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

/** What a click hands over as a file. */
export async function taken(
  page: Page,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The rows of a table, cell by cell. */
export async function rowsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await table.locator('tbody tr:visible').all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator('th, td').allInnerTexts()).map((text) => text.trim().replaceAll(/\s+/g, ' ')),
    ),
  );
}
