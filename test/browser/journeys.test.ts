import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type App, makeApp } from '../app.ts';
import { freshDatabase } from '../stores.ts';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';

type Options = { readonly javaScriptEnabled?: boolean; readonly width?: number };

const visit = async (
  context: TestContext,
  options: Options = {},
): Promise<{ page: Page; origin: string; app: App }> => {
  const app = await makeApp(context, await freshDatabase(context, 'sqlite'), { content: 'demo' });
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const browser = await openBrowser(context);
  const page = await browser.newPage({
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    viewport: { width: options.width ?? 1280, height: 800 },
  });
  return { page, origin, app };
};

/** Presses Tab until the focused part fits, at most this many times; every stop must be visible on the screen. */
const tabTo = async (page: Page, wanted: RegExp, most = 80): Promise<void> => {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<{ name: string; isSeen: boolean }>(`(() => {
      const part = document.activeElement;
      const box = part.getBoundingClientRect();
      const style = getComputedStyle(part);
      const row = part.closest('.reg-search__row');
      const ring = style.outlineStyle !== 'none' || (row !== null && getComputedStyle(row).outlineStyle !== 'none');
      return { name: part.tagName + ' ' + (part.name ?? '') + ' ' + part.textContent.trim(), isSeen: box.width > 0 && ring };
    })()`);
    assert.ok(stop.isSeen, `focus cannot be seen on ${stop.name}`);
    if (wanted.test(stop.name)) return;
  }
  assert.fail(`${wanted} is not reached with the Tab key`);
};

test('with the keyboard alone a visitor searches, opens an entry and reaches what she can do', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const { page, origin } = await visit(context);
  await page.goto(`${origin}/nl`);
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate<string>('document.activeElement.textContent'), /Naar de inhoud/);
  await tabTo(page, /^INPUT zoekterm/);
  await page.keyboard.type('huurbijdrage');
  await page.keyboard.press('Enter');
  await page.waitForURL(/zoekterm=huurbijdrage/);
  await tabTo(page, /^A .*huurbijdrage/i, 200);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/nl\/algoritme\/\d{8}/);
  await tabTo(page, /^A .*Wat kan ik doen/, 60);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#/);
});

test('without JavaScript a visitor on a phone searches, filters and reads an entry', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const { page, origin } = await visit(context, { javaScriptEnabled: false, width: 320 });
  await page.goto(`${origin}/nl`);
  await page.fill('input[name=zoekterm]', 'parkeren');
  await page.click('.reg-search__button');
  await page.waitForURL(/zoekterm=parkeren/);
  await page.click('.reg-filters > summary');
  await page.check('input[name=publicatiecategorie][value=b]');
  await page.click('.reg-filters button[type=submit]');
  await page.waitForURL(/publicatiecategorie=b/);
  await page.click('.reg-result h3 a >> nth=0');
  await page.waitForURL(/\/algoritme\/\d{8}/);
  assert.match((await page.textContent('h1')) ?? '', /\S/);
  assert.ok((await page.locator('h2').count()) >= 5);
});

test('with more space between letters and lines nothing is cut off', { skip: skipWithoutBrowser }, async (context) => {
  const { page, origin, app } = await visit(context, { width: 320 });
  const { id } = await app.database.queries
    .selectFrom('algorithm')
    .select('id')
    .where('withdrawn_at', 'is', null)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  for (const path of ['/nl', '/nl/zoeken', `/nl/algoritme/${id}`, '/nl/cijfers']) {
    await page.goto(origin + path);
    const cut = await page.evaluate<string[]>(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [sheet];
      const clipped = [...document.querySelectorAll('a, button, p, h1, h2, h3, dd, dt, li, label')].filter((part) => {
        const style = getComputedStyle(part);
        return part.closest('.reg-hidden') === null && style.overflow === 'hidden' && part.scrollHeight > part.clientHeight + 2;
      });
      if (document.documentElement.scrollWidth > document.documentElement.clientWidth) clipped.push(document.body);
      return clipped.map((part) => part.tagName + ' ' + part.textContent.slice(0, 60));
    })()`);
    assert.deepEqual(cut, [], path);
  }
});

test('what a visitor may point at is large enough', { skip: skipWithoutBrowser }, async (context) => {
  const { page, origin } = await visit(context, { width: 320 });
  for (const path of ['/nl', '/nl/zoeken', '/nl/organisaties']) {
    await page.goto(origin + path);
    const small = await page.evaluate<string[]>(`(() =>
      [...document.querySelectorAll('button, input:not([type=hidden]), select, nav a, summary')]
        .filter((part) => { const box = part.getBoundingClientRect(); return box.width > 1 && (box.width < 20 || box.height < 20); })
        .map((part) => part.outerHTML.slice(0, 120)))()`);
    assert.deepEqual(small, [], path);
  }
});

test('no visitor gets a cookie or anything stored', { skip: skipWithoutBrowser }, async (context) => {
  const { page, origin } = await visit(context);
  for (const path of ['/nl', '/nl/zoeken?zoekterm=a', '/nl/cijfers']) await page.goto(origin + path);
  assert.deepEqual(await page.context().cookies(), []);
  assert.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0);
});
