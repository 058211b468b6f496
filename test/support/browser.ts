// A browser for tests, which reports what a page must not do: speak to another host, or complain.
import chromium from '@sparticuz/chromium';
import { chromium as launcher, type Browser, type Page } from 'playwright-core';

// Not the flags that the package proposes: they lift what a visitor's browser forbids a page.
const flags = [
  // Chromium refuses to sandbox a root user, which build machines often are.
  '--no-sandbox',
  // WebGL without a graphics card; the page around it is drawn without WebGL, which here takes seconds a page.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  // No name is looked up, so that the browser itself cannot leave this machine either.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export async function launchBrowser(): Promise<Browser> {
  return launcher.launch({ executablePath: await chromium.executablePath(), args: flags });
}

export interface WatchedPage {
  readonly page: Page;
  /** Addresses on other hosts that the page asked for. Each was refused. */
  readonly outside: readonly string[];
  /** Errors on the console (a broken content security policy among them), and exceptions that nobody caught. */
  readonly errors: readonly string[];
}

/** A page that no other shares cookies or storage with: a first visit. */
export async function openWatched(browser: Browser): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const outside: string[] = [];
  const errors: string[] = [];
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    async (route) => {
      outside.push(route.request().url());
      await route.abort();
    },
  );
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(error.error().message));
  return { page: await context.newPage(), outside, errors };
}
