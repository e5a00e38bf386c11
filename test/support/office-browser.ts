import type { TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type App, makeApp } from '../app.ts';
import { freshDatabase } from '../stores.ts';
import { accessibilityFaults, headingJumps, partsTooWide } from './browser.ts';

/** An app with the demo on a database of its own. */
export const demoAppWith = async (context: TestContext, theme: string): Promise<App> =>
  makeApp(context, await freshDatabase(context, 'sqlite'), { content: 'demo', environment: { THEME: theme } });

/** Lets an app listen; the address at which browsers find it. */
export const originOf = async (app: App): Promise<string> => {
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.server.address();
  return `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
};

/** What is wrong with a page for who looks at it: what axe finds, jumps in its headings, and what sticks out. */
export const faultsOn = async (page: Page): Promise<readonly string[]> => [
  ...(await accessibilityFaults(page)),
  ...(await headingJumps(page)),
  ...(await partsTooWide(page)).slice(0, 3),
];

/** Does what leads to another page, such as pressing a button; that page is there once this is done. */
export const arriveBy = async (page: Page, action: () => Promise<void>): Promise<void> => {
  await Promise.all([page.waitForNavigation(), action()]);
};

/** Signs in as somebody of the demo. */
export const lookAroundAs = async (page: Page, origin: string, name: string, language = 'nl'): Promise<void> => {
  await page.goto(`${origin}/${language}/aanmelden`);
  await arriveBy(page, () => page.locator('button', { has: page.getByText(name, { exact: true }) }).click());
};

/** A page of a new browser of a visitor. */
export const newPage = async (browser: Browser, width: number, javaScriptEnabled: boolean): Promise<Page> =>
  (await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })).newPage();
