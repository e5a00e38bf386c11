import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Where the focus is: in short what it is, and whether a visitor sees that it is there. */
export type Stop = {
  readonly what: string;
  readonly isWanted: boolean;
  readonly isSeen: boolean;
  readonly folds: boolean;
};

const readStop = (selector: string): string => `(() => {
  const part = document.activeElement;
  const box = part.getBoundingClientRect();
  const row = part.closest('.reg-search__row');
  // Inside a date field Chromium draws the ring itself, around the day, the month, the year or the calendar.
  const ringed = part.type === 'date' || [part, row].some((one) => one !== null && getComputedStyle(one).outlineStyle !== 'none');
  const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const fold = part.tagName === 'SUMMARY' && !part.parentElement.open ? part.parentElement : null;
  return {
    what: part.tagName + ' ' + (part.name ?? '') + ' ' + (part.getAttribute('href') ?? part.textContent.trim().slice(0, 40)),
    isWanted: part.matches(${JSON.stringify(selector)}),
    isSeen: box.width > 0 && box.height > 0 && ringed && inWindow,
    folds: fold !== null && fold.querySelector(${JSON.stringify(selector)}) !== null,
  };
})()`;

/**
 * Presses Tab until the focus is on what the selector names, at most so many times, and opens the folds that hold it with Enter.
 * Every stop on the way must be seen. A second stop of the same kind is reached by asking again.
 */
export const tabTo = async (page: Page, selector: string, most = 250): Promise<void> => {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop>(readStop(selector));
    assert.ok(stop.isSeen, `focus cannot be seen on ${stop.what} of ${page.url()}`);
    if (stop.isWanted) return;
    if (stop.folds) await page.keyboard.press('Enter');
  }
  assert.fail(`${selector} is not reached with the Tab key on ${page.url()}`);
};

/** One stop of a walk through a whole page; 'left' when the focus is back where it began or outside the page. */
const markStop = `(() => {
  const part = document.activeElement;
  window.stops ??= [];
  if (part === document.body || part === document.documentElement || (part === window.stops[0] && window.stops.length > 1)) return 'left';
  if (window.stops.at(-1) !== part) window.stops.push(part);
  return 'on';
})()`;

const missedStops = `(() => {
  const parts = 'a[href], button, input:not([type=hidden]):not([type=radio]), select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll(parts)]
    .filter((part) => !part.disabled && part.tabIndex >= 0 && part.checkVisibility({ visibilityProperty: true }))
    .filter((part) => !window.stops.includes(part))
    .map((part) => part.outerHTML.slice(0, 120));
})()`;

/** Walks with Tab through the whole page and out of it: what it could not reach. Fails when the focus never leaves the page. */
export const walkThrough = async (page: Page, most = 600): Promise<readonly string[]> => {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(markStop)) === 'left') return page.evaluate<readonly string[]>(missedStops);
  }
  assert.fail(`the focus never leaves ${page.url()}`);
};
