// What a visitor does in the playground, step by step, for the test and for the picture.
import type { Locator, Page, Response } from 'playwright-core';

export async function visitPlayground(page: Page, url: string): Promise<Response | null> {
  const response = await page.goto(`${url}/graphiql`);
  await editorOf(page).waitFor();
  return response;
}

export function questionsIn(page: Page): Locator {
  return page.getByRole('region', { name: 'Questions' }).getByRole('button');
}

export function editorOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Operation Editor' }).locator('.view-lines');
}

export function answerIn(page: Page): Locator {
  return page.getByRole('region', { name: 'Result Window' }).locator('.view-lines');
}

/** Opens the question of this title, and waits until the playground knows which operation stands in the editor. */
export async function openQuestion(page: Page, title: string): Promise<void> {
  const button = questionsIn(page).filter({ hasText: title });
  await button.click();
  await button.and(page.locator('[aria-current="true"]')).waitFor();
}

/** Presses the run button, and gives what the server answered. */
export async function run(page: Page): Promise<Response> {
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname === '/graphql');
  await page.getByRole('button', { name: 'Execute query' }).click();
  return answered;
}
