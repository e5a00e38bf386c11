import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { controlsOf, type Hands } from './hands.ts';
import { type MovingKey, stepTo } from './keyboard.ts';

/** The Tab key stops once at a group of round boxes; within it the arrows go on. */
const isWanted = `(part) => part === window.wanted ||
  (part.type === 'radio' && part.name === window.wanted.name && part.form === window.wanted.form)`;

const holdsWanted = '(fold) => fold.contains(window.wanted)';

/** 'skip': a page just opened, whose main part holds what is wanted; 'there'; or whether it comes after the focus or before. */
const readWay = `(() => {
  const focus = document.activeElement;
  if (focus === window.wanted) return 'there';
  if (focus === document.body && window.lastStop === undefined)
    return document.querySelector('main')?.contains(window.wanted) ? 'skip' : 'on';
  return (focus.compareDocumentPosition(window.wanted) & Node.DOCUMENT_POSITION_PRECEDING) === 0 ? 'on' : 'back';
})()`;

/** The first Tab on a page finds the link past the menu; Enter goes there. */
const skipMenu = async (page: Page): Promise<void> => {
  await stepTo(page, 'Tab', isWanted, holdsWanted);
  const first = await page.evaluate<string>("document.activeElement.getAttribute('href') ?? ''");
  assert.match(first, /^#/, `the first stop on ${page.url()} leads past the menu`);
  await page.keyboard.press('Enter');
  // Fails when the link past the menu does not leave the menu.
  await page.waitForFunction(
    `document.activeElement === document.body || document.querySelector('main').contains(document.activeElement)`,
  );
};

/** Brings the focus to something, with Tab when it comes after where the focus is, else back with Shift and Tab. */
const goTo = async (page: Page, wanted: Locator, most = 300): Promise<void> => {
  await wanted.evaluate((part) => Object.assign(globalThis, { wanted: part }));
  const way = await page.evaluate<'there' | 'skip' | 'on' | 'back'>(readWay);
  if (way === 'there') return;
  if (way === 'skip') await skipMenu(page);
  let key: MovingKey = way === 'back' ? 'Shift+Tab' : 'Tab';
  for (let count = 0; count < most; count += 1) {
    const stop = await stepTo(page, key, isWanted, holdsWanted);
    if (stop.isWanted) return;
    if (!stop.isFold) continue;
    await page.keyboard.press('Enter');
    key = 'Tab';
  }
  assert.fail(`${wanted} is not reached with the Tab key on ${page.url()}`);
};

/** Presses an arrow until what is asked is so. */
const arrowUntil = async (page: Page, isSo: string, most: number): Promise<void> => {
  for (let count = 0; count < most; count += 1) {
    if (await page.evaluate<boolean>(isSo)) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`no arrow leads to the choice on ${page.url()}`);
};

const typeOfFocus = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.type');

/** Somebody with a keyboard alone. What is not well seen while the focus moves is a fault. */
export const keyboardOn = (page: Page): Hands => {
  const { link, button, field, choice } = controlsOf(page);
  return {
    follow: async (name, within) => {
      await goTo(page, link(name, within));
      await page.keyboard.press('Enter');
    },
    press: async (name, within) => {
      await goTo(page, button(name, within));
      await page.keyboard.press('Space');
    },
    fill: async (label, text) => {
      await goTo(page, field(label));
      if ((await typeOfFocus(page)) !== 'date') {
        await page.keyboard.press('Control+A');
        return page.keyboard.type(text);
      }
      const [year, month, day] = text.split('-');
      assert.equal(day, month, 'a date that is typed alike wherever the day comes first and wherever the month does');
      return page.keyboard.type(`${day}${month}${year}`);
    },
    choose: async (label, { option, of }) => {
      await goTo(page, choice(label, of));
      if (option !== undefined) {
        await page.keyboard.press('Home');
        const isChosen = `document.activeElement.selectedOptions[0].textContent.trim() === ${JSON.stringify(option)}`;
        return arrowUntil(page, isChosen, 80);
      }
      const isChosen = 'document.activeElement === window.wanted && window.wanted.checked';
      if (!(await page.evaluate<boolean>(isChosen))) await page.keyboard.press('Space');
      if ((await typeOfFocus(page)) === 'radio') await arrowUntil(page, isChosen, 30);
    },
  };
};
