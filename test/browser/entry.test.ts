import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { makeApp } from '../app.ts';
import { freshDatabase } from '../stores.ts';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';
import { publishEntries } from '../support/entries.ts';

test('the data for search engines is in the page and the content policy blocks nothing', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const database = await freshDatabase(context, 'sqlite');
  const document = { values: { name: 'Post </script> & sorteren', goal: 'Het sorteert de post van de stad.' } };
  await publishEntries(database, [{ n: 1, versions: [{ number: 1, at: '2026-06-01T10:00:00Z', document }] }]);
  const app = await makeApp(context, database, { content: 'empty' });
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const page = await (await openBrowser(context)).newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  const answer = await page.goto(`http://127.0.0.1:${port}/nl/algoritme/${makeAlgorithmId(1)}`);
  assert.match(answer?.headers()['content-security-policy'] ?? '', /script-src 'self';/);
  const data = await page.textContent('script[type="application/ld+json"]');
  assert.equal(JSON.parse(data ?? '{}').name, 'Post </script> & sorteren');
  assert.deepEqual(messages, []);
});

test('a reader with a letter finds the version of its date without JavaScript', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const database = await freshDatabase(context, 'sqlite');
  const version = (number: number, at: string, goal: string) => ({
    number,
    at,
    document: { values: { name: 'Post', goal } },
  });
  const versions = [
    version(1, '2025-01-10T10:00:00Z', 'De oude tekst over de post.'),
    version(2, '2026-01-10T10:00:00Z', 'De nieuwe tekst over de post.'),
  ];
  await publishEntries(database, [{ n: 1, versions }]);
  const app = await makeApp(context, database, { content: 'empty' });
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const page = await (await openBrowser(context)).newPage({ javaScriptEnabled: false });
  await page.goto(`http://127.0.0.1:${port}/nl/algoritme/${makeAlgorithmId(1)}`);
  await page.fill('#datum', '2025-06-01');
  await page.click('form button[type=submit]');
  await page.waitForURL(/op=2025-06-01/);
  const text = (await page.textContent('main')) ?? '';
  assert.match(text, /U leest een oude versie/);
  assert.match(text, /De oude tekst over de post/);
});

test('entries side by side stand under each other on a phone, each under its name, and beside each other on paper', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const database = await freshDatabase(context, 'sqlite');
  const entryOf = (n: number) => {
    const document = {
      values: { name: `Post ${n}`, goal: `Dit is doel ${n} van de post, met ${'vele '.repeat(30)}woorden.` },
    };
    return { n, versions: [{ number: 1, at: '2026-06-01T10:00:00Z', document }] };
  };
  await publishEntries(database, [entryOf(1), entryOf(2)]);
  const app = await makeApp(context, database, { content: 'empty' });
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const page = await (await openBrowser(context)).newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(`http://127.0.0.1:${port}/nl/vergelijk?id=${makeAlgorithmId(1)}&id=${makeAlgorithmId(2)}`);
  const boxOf = async (n: number) => page.locator('td', { hasText: `Dit is doel ${n} van` }).boundingBox();
  const [first, second] = [await boxOf(1), await boxOf(2)];
  assert.ok(first !== null && second !== null && first.width > 250 && second.y >= first.y + first.height);
  assert.equal(
    await page.locator('td', { hasText: 'Dit is doel 2 van' }).locator('.reg-beside__name').isVisible(),
    true,
  );
  assert.equal(await page.evaluate('document.querySelector(".reg-scroll").scrollWidth <= innerWidth'), true);
  assert.equal(await page.getByRole('rowheader').count(), await page.locator('th[scope=row]').count());
  await page.setViewportSize({ width: 768, height: 900 });
  assert.equal(await page.evaluate('document.querySelector(".reg-scroll").scrollWidth <= innerWidth'), true);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 900 });
  const [left, right] = [await boxOf(1), await boxOf(2)];
  assert.ok(left !== null && right !== null && right.x >= left.x + left.width - 1 && left.y === right.y);
});
