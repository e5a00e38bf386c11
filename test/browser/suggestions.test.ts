import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { makeApp } from '../app.ts';
import { freshDatabase } from '../stores.ts';
import { accessibilityFaults, openBrowser, partsTooWide, skipWithoutBrowser } from '../support/browser.ts';

const skip = skipWithoutBrowser;

const openHome = async (context: TestContext, { javaScriptEnabled = true, width = 1280 } = {}) => {
  const app = await makeApp(context, await freshDatabase(context, 'sqlite'), { content: 'demo' });
  const base = await app.server.listen({ host: '127.0.0.1', port: 0 });
  const browser = await openBrowser(context);
  const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled });
  const faults: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${base}/nl`);
  return { page, faults, field: page.locator('#zoekterm'), options: page.locator('[role=option]') };
};

for (const width of [320, 1280])
  test(`suggestions are chosen with the keyboard, at ${width} pixels`, { skip }, async (context) => {
    const { page, faults, field, options } = await openHome(context, { width });
    await field.pressSequentially('par');
    await options.first().waitFor();
    // Read at one moment: the answer to the next letter may change both.
    const [count, said] = await page.evaluate<[number, string]>(
      "[document.querySelectorAll('[role=option]').length, document.querySelector('[role=search] [role=status]').textContent]",
    );
    assert.ok(count > 0 && count <= 8);
    assert.match(said, new RegExp(`^${count} sugg`));
    assert.equal(await field.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    assert.equal(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
    assert.notEqual(await field.inputValue(), 'par');
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.deepEqual(await partsTooWide(page), []);
    const chosen = await field.inputValue();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zoeken\?/);
    assert.equal(new URL(page.url()).searchParams.get('zoekterm'), chosen);
    assert.deepEqual(faults, []);
  });

test('Escape closes the suggestions and brings back what was typed; beyond the last one it is there too', {
  skip,
}, async (context) => {
  const { page, field, options } = await openHome(context);
  await field.fill('par');
  await options.first().waitFor();
  await page.keyboard.press('ArrowUp');
  assert.equal(await options.last().getAttribute('aria-selected'), 'true');
  await page.keyboard.press('ArrowDown');
  assert.equal(await field.inputValue(), 'par');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  assert.equal(await field.inputValue(), 'par');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  assert.equal(await field.getAttribute('aria-activedescendant'), null);
  await page.keyboard.press('Enter');
  await page.waitForURL(/zoekterm=par$/);
});

test('who chooses before the answer to the last letter is there keeps the list that stood there', {
  skip,
}, async (context) => {
  const { page, field, options } = await openHome(context);
  const way = Promise.withResolvers<void>();
  await page.route(/zoekterm=par$/, async (route) => {
    await way.promise;
    await route.continue().catch(() => {});
  });
  const asked = page.waitForRequest(/zoekterm=par$/);
  await field.pressSequentially('pa');
  await options.first().waitFor();
  await page.keyboard.type('r');
  const request = await asked;
  const isIt = (one: unknown): boolean => one === request;
  const answered = Promise.race([page.waitForEvent('requestfinished', isIt), page.waitForEvent('requestfailed', isIt)]);
  await page.keyboard.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  const chosen = await field.inputValue();
  way.resolve();
  await answered;
  await page.evaluate('new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))');
  assert.equal(await field.getAttribute('aria-activedescendant'), active);
  assert.equal(await field.inputValue(), chosen);
  await page.keyboard.press('ArrowUp');
  assert.equal(await field.inputValue(), 'par');
});

test('a suggestion is chosen by pressing it, and nothing on the page moves', { skip }, async (context) => {
  const { page, field, options } = await openHome(context, { width: 320 });
  const below = () => page.locator('main h2').first().boundingBox();
  const before = await below();
  // All at once, so that the list that is there stays.
  await field.fill('par');
  await options.first().waitFor();
  assert.deepEqual(await below(), before);
  const text = await options.first().getAttribute('data-text');
  await options.first().click();
  await page.waitForURL(/\/zoeken\?/);
  assert.equal(new URL(page.url()).searchParams.get('zoekterm'), text);
});

test('without scripts it is a plain search field', { skip }, async (context) => {
  const { page, field } = await openHome(context, { javaScriptEnabled: false });
  assert.equal(await field.getAttribute('role'), null);
  assert.equal(await field.getAttribute('type'), 'search');
  await field.pressSequentially('parkeren');
  await page.keyboard.press('Enter');
  await page.waitForURL(/zoekterm=parkeren/);
});
