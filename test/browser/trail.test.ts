import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';
import { arriveBy, demoAppWith, faultsOn, lookAroundAs, newPage, originOf } from '../support/office-browser.ts';

const follow = (page: Page, name: string): Promise<void> =>
  arriveBy(page, () => page.getByRole('link', { name, exact: true }).click());

test('an organisation reads in its log what a supervisor read without a script', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const app = await demoAppWith(context, 'pine');
  const origin = await originOf(app);
  const browser = await openBrowser(context);
  const [supervisor, coordinator] = [await newPage(browser, 320, false), await newPage(browser, 1280, true)];
  await lookAroundAs(supervisor, origin, 'Noor Zandvliet');
  await follow(supervisor, 'Kijk bij een organisatie');
  await supervisor.getByLabel('Organisatie').selectOption({ label: 'Gemeente Oosterlee' });
  await arriveBy(supervisor, () => supervisor.getByRole('button', { name: 'Bekijk de algoritmes' }).click());
  await arriveBy(supervisor, () =>
    supervisor.getByRole('main').getByRole('listitem').getByRole('link').first().click(),
  );
  const number = /\d{8}/.exec(supervisor.url())?.[0] ?? assert.fail(supervisor.url());
  await follow(supervisor, 'Wat niet openbaar is');
  await supervisor.getByText('Dan staat in het logboek van de organisatie dat u dit las.').waitFor();
  await lookAroundAs(coordinator, origin, 'Femke Hoogland');
  await follow(coordinator, 'Logboek');
  await coordinator.getByLabel('Wat er gebeurde').selectOption({ label: 'Gelezen door een toezichthouder' });
  await arriveBy(coordinator, () => coordinator.getByRole('button', { name: 'Toon' }).click());
  const line = coordinator.getByRole('listitem').filter({ hasText: 'Noor Zandvliet' });
  assert.equal(await line.filter({ hasText: `algoritme ${number}` }).count(), 2);
  assert.deepEqual(await faultsOn(coordinator), []);
});
