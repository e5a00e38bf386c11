import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Hands, Name } from './hands.ts';

/** What somebody does or sees on a page, in the words that stand there. */
export type Step =
  | { readonly follow: Name; readonly within?: Name }
  | { readonly press: Name; readonly within?: Name }
  | { readonly fill: Name; readonly with: string }
  /** A round or square box, of this question; or with an option, a list. */
  | { readonly choose: Name; readonly option?: string; readonly of?: Name }
  | { readonly read: Name }
  | { readonly arrive: Name }
  /** What is nowhere to be seen. */
  | { readonly miss: Name }
  /** The page says what is wrong, has the focus there, and leads to each field. */
  | { readonly mend: readonly Name[] }
  /** A field with what was typed in it before. */
  | { readonly still: Name; readonly holds: string }
  /** The page is looked at as a whole, under this name; how, depends on who walks. */
  | { readonly look: string }
  | { readonly open: string }
  | { readonly back: true }
  | { readonly again: true };

/** What one person does before another has their turn; the first scene of a person begins with coming in. */
export type Scene = { readonly who: string; readonly does: readonly Step[] } | { readonly meanwhile: string };

export const inWords = (step: object): string =>
  Object.entries(step)
    .map(([word, value]) => `${word} ${Array.isArray(value) ? value.join(' and ') : value}`)
    .join(', ');

const isSeen = async (page: Page, name: Name): Promise<void> => {
  await page.locator('main').getByText(name).filter({ visible: true }).first().waitFor();
};

const heading = async (page: Page, name: Name): Promise<void> => {
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

/** The summary of what is wrong: focused, with exactly these links, each to something on the page. */
const isToldWrong = async (page: Page, names: readonly Name[]): Promise<void> => {
  const summary = page.getByRole('alert').filter({ has: page.getByRole('link') });
  await summary.waitFor();
  const focused = await page.evaluate<string>('document.activeElement.className');
  assert.equal(focused, 'reg-errors', 'the focus is on the summary of what is wrong');
  const links = summary.getByRole('link');
  assert.deepEqual(await links.count(), names.length, (await links.allTextContents()).join(' | '));
  for (const name of names) {
    const address = await summary.getByRole('link', { name }).getAttribute('href');
    assert.equal(await page.locator(`[id="${address?.slice(1)}"]`).count(), 1, `${address} is on the page`);
  }
};

/** Long enough for a browser to begin to leave a page, also on a busy machine. */
const leaving = 2_000;

/** Presses or follows something; when that leaves the page, the next one is there once this is done. */
const leave = async (page: Page, action: () => Promise<void>): Promise<void> => {
  const arrived = page.waitForEvent('framenavigated', { predicate: (frame) => frame === page.mainFrame(), timeout: 0 });
  arrived.catch(() => {});
  const asked = page.waitForRequest((request) => request.isNavigationRequest(), { timeout: 0 }).catch(() => null);
  await action();
  const request = await Promise.race([asked, page.waitForTimeout(leaving).then(() => null)]);
  if (request === null) return;
  // A file that is fetched leaves the page where it is: that question ends without an arrival.
  await Promise.race([arrived, page.waitForEvent('requestfailed')]);
  await page.waitForLoadState();
};

/** Somebody on a page: what they do it with, and how their page is looked at as a whole. */
export type Walker = {
  readonly page: Page;
  readonly hands: Hands;
  readonly look: (page: Page, name: string) => Promise<void>;
};

/** Does one step, or sees what it says; fails when that is not so. */
export const take = async ({ page, hands, look }: Walker, origin: string, step: Step): Promise<void> => {
  if ('follow' in step) return leave(page, () => hands.follow(step.follow, step.within));
  if ('press' in step) return leave(page, () => hands.press(step.press, step.within));
  if ('fill' in step) return hands.fill(step.fill, step.with);
  if ('choose' in step) return hands.choose(step.choose, step);
  if ('look' in step) return look(page, step.look);
  if ('read' in step) return isSeen(page, step.read);
  if ('arrive' in step) return heading(page, step.arrive);
  if ('mend' in step) return isToldWrong(page, step.mend);
  if ('back' in step) return void (await page.goBack());
  if ('again' in step) return void (await page.reload());
  if ('open' in step) return void (await page.goto(origin + step.open));
  if ('still' in step) return assert.equal(await page.getByLabel(step.still).first().inputValue(), step.holds);
  assert.equal(await page.locator('main').getByText(step.miss, { exact: true }).filter({ visible: true }).count(), 0);
};
