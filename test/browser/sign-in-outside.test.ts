import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { outsideRefusals } from '#pages/office/outside-words.ts';
import { href } from '#src/routes.ts';
import { makeApp } from '../app.ts';
import { freshDatabase } from '../stores.ts';
import {
  accessibilityFaults,
  headingJumps,
  openBrowser,
  partsTooWide,
  skipWithoutBrowser,
} from '../support/browser.ts';
import { publishEntries } from '../support/entries.ts';
import { anna } from '../support/outside.ts';
import { freePort } from '../support/postgres.ts';
import { startProvider } from '../support/provider.ts';

const language = 'nl';
const button = 'Inloggen met het account van uw organisatie';

const assertGood = async (page: Page): Promise<void> => {
  assert.deepEqual(await accessibilityFaults(page), []);
  assert.deepEqual(await partsTooWide(page), []);
  assert.deepEqual(await headingJumps(page), []);
};

for (const width of process.env.TEST_ALL === '1' ? [320, 1280] : [1280])
  test(`in a browser of ${width} wide one goes to another site to sign in, and comes back`, {
    skip: skipWithoutBrowser,
  }, async (context) => {
    const port = await freePort();
    const base = `http://localhost:${port}`;
    const provider = await startProvider(context, undefined, undefined, base + href('comeBack', { language }));
    provider.accounts.set('a-1', { ...anna, rollen: [] });
    const database = await freshDatabase(context, 'sqlite');
    await publishEntries(database, []);
    const environment = { ...provider.environment, BASE_URL: base };
    const { server } = await makeApp(context, database, { content: 'empty', environment });
    await server.listen({ host: '127.0.0.1', port });
    const page = await (await openBrowser(context)).newPage({ viewport: { width, height: 800 } });
    const faults: string[] = [];
    page.on('console', (message) => {
      const isOurs = message.location().url.startsWith(base);
      if (message.type() === 'error' && isOurs) faults.push(message.text());
    });

    await page.goto(base + href('office', { language }));
    await assertGood(page);
    await page.getByRole('link', { name: button }).click();
    await page.getByRole('link', { name: 'a-1' }).click();
    await page.getByRole('alert').getByText(outsideRefusals['no-role'].nl).waitFor();
    await assertGood(page);

    provider.accounts.set('a-1', anna);
    await page.getByRole('link', { name: button }).click();
    await page.getByText('Anna de Vries · redacteur').waitFor();
    assert.equal(page.url(), base + href('office', { language }));
    await page.goto(base + href('ownAccount', { language }));
    await assertGood(page);
    assert.deepEqual(faults, []);
  });
