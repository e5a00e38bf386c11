import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organisationIds } from '#demo/organisations.ts';
import { languages } from '#standard/text.ts';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';
import { arriveBy, demoAppWith, faultsOn, lookAroundAs, newPage, originOf } from '../support/office-browser.ts';

const widths = [320, 768, 1280] as const;
const themes = ['pine', 'heather'] as const;
const people = `/kantoor/mensen/${organisationIds.oosterlee}`;

/** Pages and who of the demo looks at them. */
const looks = [
  ['Femke Hoogland', people],
  ['Sanne Terpstra', '/kantoor/accounts'],
  ['Anneke Veldstra', '/kantoor'],
  ['Anneke Veldstra', '/kantoor/mensen'],
  ['Anneke Veldstra', `/kantoor/mensen/${organisationIds.rietmeer}`],
  ['Anneke Veldstra', '/kantoor/centraal'],
  ['Anneke Veldstra', '/kantoor/accounts'],
  ['Anneke Veldstra', '/kantoor/accounts?zoek=zzzz'],
] as const;

test('the pages of people are accessible and fit their window', { skip: skipWithoutBrowser }, async (context) => {
  const browser = await openBrowser(context);
  const origins = {
    pine: await originOf(await demoAppWith(context, 'pine')),
    heather: await originOf(await demoAppWith(context, 'heather')),
  };
  const faults: string[] = [];
  for (const [number, width] of widths.entries())
    for (const [turn, [name, path]] of looks.entries()) {
      if (process.env.TEST_ALL !== '1' && turn % widths.length !== number) continue;
      const language = languages[(number + turn) % languages.length] ?? 'nl';
      const origin = origins[themes[(number + Math.floor(turn / 3)) % themes.length] ?? 'pine'];
      const page = await newPage(browser, width, true);
      await page.goto(`${origin}/${language}/aanmelden`);
      if (turn === number) faults.push(...(await faultsOn(page)).map((fault) => `signing in at ${width}: ${fault}`));
      await lookAroundAs(page, origin, name, language);
      await page.goto(`${origin}/${language}${path}`);
      faults.push(...(await faultsOn(page)).map((fault) => `${path} in ${language} at ${width}: ${fault}`));
      await page.context().close();
    }
  assert.deepEqual(faults, []);
});

test('without scripts a role is given, told wrong and ended', { skip: skipWithoutBrowser }, async (context) => {
  const browser = await openBrowser(context);
  const origin = await originOf(await demoAppWith(context, 'pine'));
  const page = await newPage(browser, 320, false);
  await lookAroundAs(page, origin, 'Femke Hoogland');
  await page.getByRole('link', { name: 'Mensen en rollen' }).click();
  await page.getByLabel('E-mailadres').fill('echt@oosterlee.nl');
  await page.getByLabel('Rol', { exact: true }).selectOption('lawyer');
  await arriveBy(page, () => page.getByRole('button', { name: 'Geef deze rol' }).click());
  const fault = page.getByRole('alert').getByRole('link');
  assert.match((await fault.textContent()) ?? '', /geen echte mensen uitnodigen/);
  await fault.click();
  assert.equal(await page.getByLabel('Rol', { exact: true }).inputValue(), 'lawyer');
  await page.getByLabel('E-mailadres').fill('sanne.terpstra@oosterlee.example');
  await page.getByRole('button', { name: 'Geef deze rol' }).click();
  await page.getByText('De rol is gegeven.').waitFor();
  await page.getByRole('button', { name: 'Beëindig de rol jurist van Sanne Terpstra' }).click();
  await page.getByText('De rol is beëindigd.').waitFor();
  assert.equal(await page.getByRole('button', { name: /rol jurist van Sanne/ }).count(), 0);
});
