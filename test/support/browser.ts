import { after, type TestContext } from 'node:test';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Path of the Chromium that the test runner found; empty when there is none. */
export const chromiumPath = process.env.TEST_CHROMIUM ?? '';

/** What a test in a browser gives as its skip option: false when there is a Chromium. */
export const skipWithoutBrowser: string | false = chromiumPath === '' ? 'no Chromium' : false;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that waits longer than usual for what it is to see: a busy machine may take its time. */
const launch = async (): Promise<Browser> => {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: quiet });
  return browser.on('context', (one) => one.setDefaultTimeout(90_000));
};

let launched: Promise<Browser> | null = null;
after(async () => (await launched)?.close());

/** The browser of this process, in which nothing of an earlier test is left; what this test opens in it is closed when it ends. */
export const openBrowser = async (context: TestContext): Promise<Browser> => {
  launched ??= launch();
  const browser = await launched;
  context.after(() => Promise.all(browser.contexts().map((one) => one.close())));
  return browser;
};

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Axe in the page, after every fold is opened. What stays at the bottom of the window is laid under the page: whoever scrolls sees what it covers. */
const runAxe = `(async () => {
  const still = new CSSStyleSheet();
  still.replaceSync('.reg-savebar { position: static !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const { violations } = await axe.run(document, { runOnly: ${JSON.stringify(standards)}, resultTypes: ['violations'] });
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== still);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => id + ': ' + node.html.slice(0, 200) + ' ' + (node.failureSummary ?? '')));
})()`;

const findTooWide = `(() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *')]
    .filter((part) => part.getBoundingClientRect().right > width + 1 && part.closest('.reg-scroll, .reg-hidden, svg') === null)
    .map((part) => part.tagName.toLowerCase() + '.' + part.className + ': ' + part.textContent.slice(0, 60));
})()`;

const findJumps = `(() => {
  const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
    .map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent }));
  return levels.flatMap(({ level, text }, index) =>
    level > (levels[index - 1]?.level ?? 1) + 1 ? ['h' + level + ' ' + text] : []);
})()`;

/** The faults against WCAG 2.2 A and AA that axe finds on a page with every fold open, one line each. */
export const accessibilityFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate<readonly string[]>(runAxe);
};

/** Parts that stick out of the window sideways, outside regions that scroll by themselves; reflow asks for none (WCAG 1.4.10). */
export const partsTooWide = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(findTooWide);

/** Headings that skip a level, such as an h4 straight under an h2. A summary of errors may stand above the h1. */
export const headingJumps = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(findJumps);
