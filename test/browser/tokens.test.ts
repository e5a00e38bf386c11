import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organisationIds } from '#demo/organisations.ts';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';
import { arriveBy, demoAppWith, faultsOn, lookAroundAs, newPage, originOf } from '../support/office-browser.ts';

/** One width, unless all is tested. */
const widths = process.env.TEST_ALL === '1' ? ([320, 768, 1280] as const) : ([320] as const);

test('a coordinator makes a token and revokes it, by its forms', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const browser = await openBrowser(context);
  const origin = await originOf(await demoAppWith(context, 'pine'));
  const faults: string[] = [];
  for (const [index, width] of widths.entries()) {
    const language = (['nl', 'en', 'fy'] as const)[index] ?? 'nl';
    const page = await newPage(browser, width, true);
    const look = async (what: string): Promise<void> => {
      faults.push(...(await faultsOn(page)).map((fault) => `${what} at ${width}: ${fault}`));
    };
    await lookAroundAs(page, origin, 'Femke Hoogland', language);
    await page.goto(`${origin}/${language}/kantoor/sleutels/${organisationIds.oosterlee}`);
    await look('list');
    await arriveBy(page, () => page.locator('main form button[type=submit]').last().click());
    assert.equal(await page.locator('.reg-errors a').first().getAttribute('href'), '#naam');
    await look('fault');
    await page.locator('#naam').fill('zaaksysteem');
    await arriveBy(page, () => page.locator('main form button[type=submit]').last().click());
    assert.match((await page.locator('.reg-secret').textContent()) ?? '', /^algoritmeregister_/);
    await look('made');
    await arriveBy(page, () => page.locator('main a.nl-button').first().click());
    await look('asked');
    await arriveBy(page, () => page.locator('main form button[type=submit]').click());
    assert.match(page.url(), /klaar=ingetrokken/);
    assert.equal(await page.locator('main a.nl-button').count(), 0);
    await look('revoked');
    await page.goto(`${origin}/${language}/api/aanleveren`);
    await look('explanation');
    await page.context().close();
  }
  assert.deepEqual(faults, []);
});
