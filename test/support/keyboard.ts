import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** A key that moves the focus: on, or back. */
export type MovingKey = 'Tab' | 'Shift+Tab';

/** Where the focus is: in short what it is, and what is wrong with that for who sees the page. */
type Stop = {
  readonly what: string;
  readonly isWanted: boolean;
  /** A closed fold that holds what is wanted. */
  readonly isFold: boolean;
  readonly faults: readonly string[];
};

/** True for a part with a ring, of its own or around the row it stands in. Inside a date field Chromium draws the ring itself. */
const isRinged = `(part) => part.type === 'date' || [part, part.closest('.reg-search__row')].some((one) => {
  const style = one === null ? null : getComputedStyle(one);
  return style !== null && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
})`;

/** True when some of a part can be seen: it is not wholly under something that stays in its place. */
const isUncovered = `(part, box) => {
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth - 1)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight - 1)];
  const shares = [0.1, 0.5, 0.9];
  return shares.some((x) => shares.some((y) => {
    const seen = document.elementFromPoint(left + x * (right - left), top + y * (bottom - top));
    const isAround = seen !== null && seen.contains(part) && !['sticky', 'fixed'].includes(getComputedStyle(seen).position);
    return seen === part || part.contains(seen) || isAround;
  }));
}`;

/**
 * What is wrong with going on from the stop before: back in the page, or up within a column. What stays in its place has no column,
 * nor has the header, whose menu and languages stand as the window has room.
 */
const orderFaults = `(last, stop) => {
  if (last === undefined || last.part === stop.part || !last.part.isConnected) return [];
  if ((last.part.compareDocumentPosition(stop.part) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return ['comes before ' + last.what];
  const hasNoColumn = [stop, last].some(({ part }) => {
    if (part.closest('header') !== null) return true;
    for (let one = part; one !== null; one = one.parentElement)
      if (['sticky', 'fixed', 'absolute'].includes(getComputedStyle(one).position)) return true;
    return false;
  });
  // Where both stand now: hints that come and go move what is under them.
  const [here, before] = [stop.part.getBoundingClientRect(), last.part.getBoundingClientRect()];
  const sharesColumn = here.left < before.right && before.left < here.right;
  return sharesColumn && !hasNoColumn && here.top < before.top - 8 ? ['stands above ' + last.what] : [];
}`;

/**
 * Looks at the focus. It must be in the window with a ring (WCAG 2.4.7) and not under what stays in its place (2.4.11). Going on it
 * goes on in the page, and never up within a column (2.4.3).
 */
const readStop = (key: MovingKey, isWanted: string, holdsWanted: string): string => `(() => {
  const part = document.activeElement;
  if (part === document.body) {
    window.lastStop = undefined;
    return { what: 'nothing', isWanted: false, isFold: false, faults: [] };
  }
  const box = part.getBoundingClientRect();
  const what = part.tagName + ' ' + (part.name || part.id) + ' ' + (part.getAttribute('href') ?? part.textContent.trim().slice(0, 40));
  const stop = { part, what };
  const isInWindow = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const faults = [
    ...(isInWindow ? [] : ['is not in the window']),
    ...((${isRinged})(part) ? [] : ['has no ring']),
    ...(isInWindow && !(${isUncovered})(part, box) ? ['is hidden under something'] : []),
    ...(part.tabIndex > 0 ? ['has a place of its own in the order'] : []),
    ...(${key === 'Tab'} ? (${orderFaults})(window.lastStop, stop) : []),
  ];
  window.lastStop = stop;
  const isClosed = part.tagName === 'SUMMARY' && !part.parentElement.open;
  return { what, faults, isWanted: (${isWanted})(part), isFold: isClosed && (${holdsWanted})(part.parentElement) };
})()`;

/** Presses a key that moves the focus, and says where it went; fails on what is wrong there. The two scripts say what is wanted. */
export const stepTo = async (page: Page, key: MovingKey, isWanted: string, holdsWanted: string): Promise<Stop> => {
  await page.keyboard.press(key);
  const stop = await page.evaluate<Stop>(readStop(key, isWanted, holdsWanted));
  assert.deepEqual(stop.faults, [], `focus on ${stop.what} of ${page.url()}`);
  return stop;
};

/**
 * Presses Tab until the focus is on what the selector names, at most so many times, and opens the folds that hold it with Enter.
 * A second stop of the same kind is reached by asking again.
 */
export const tabTo = async (page: Page, selector: string, most = 250): Promise<void> => {
  const name = JSON.stringify(selector);
  for (let count = 0; count < most; count += 1) {
    const isWanted = `(part) => part.matches(${name})`;
    const stop = await stepTo(page, 'Tab', isWanted, `(fold) => fold.querySelector(${name}) !== null`);
    if (stop.isWanted) return;
    if (stop.isFold) await page.keyboard.press('Enter');
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
  // A page that opens with the focus somewhere, such as on what is wrong, is left once first.
  for (
    let count = 0;
    count < most && !(await page.evaluate<boolean>('document.activeElement === document.body'));
    count += 1
  )
    await page.keyboard.press('Tab');
  await page.evaluate('window.stops = []');
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(markStop)) === 'left') return page.evaluate<readonly string[]>(missedStops);
  }
  assert.fail(`the focus never leaves ${page.url()}`);
};
