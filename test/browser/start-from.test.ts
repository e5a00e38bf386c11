import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { loadSupplierTexts } from '#commands/load-supplier-texts.ts';
import { demoSupplierTexts } from '#demo/supplier-texts.ts';
import type { App } from '../app.ts';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';
import { demoAppWith, faultsOn, lookAroundAs, newPage, originOf } from '../support/office-browser.ts';

const widths = [320, 768, 1280] as const;

/** Looks at the page as it is, at a width that follows from its name; what is wrong with it. */
const looked = async (page: Page, name: string): Promise<readonly string[]> => {
  const width = widths[name.length % widths.length] ?? 320;
  await page.setViewportSize({ width, height: 900 });
  return (await faultsOn(page)).map((fault) => `${name} at ${width}: ${fault}`);
};

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** The field for text of which the label begins so. */
const box = (page: Page, label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}`) });

/** The supplier offers its text anew, with another goal. */
const changeText = async (app: App): Promise<void> => {
  const [text] = demoSupplierTexts;
  assert.ok(text !== undefined);
  const changed = {
    id: text.id,
    lang: 'NLD',
    organization: null,
    ...text.values,
    goal: 'Stukken zijn eerder openbaar.',
  };
  await loadSupplierTexts(app.context, new TextEncoder().encode(JSON.stringify([changed])));
};

/** From the text of a supplier to a text that waits for review, with a change of the supplier on the way; what is wrong with the pages. */
const walk = async (page: Page, app: App, look: typeof looked): Promise<readonly string[]> => {
  const faults: string[] = [];
  await page.getByRole('region', { name: 'Gemeente Oosterlee' }).getByRole('link', { name: 'Algoritmes' }).click();
  await page.getByRole('link', { name: 'Begin met een tekst die er al is' }).click();
  faults.push(...(await look(page, 'ways')));
  await page.getByRole('link', { name: /^De tekst van een leverancier/ }).click();
  await page.getByLabel('Zoek een tekst').fill('zwartbalk');
  await press(page, 'Zoek');
  faults.push(...(await look(page, 'texts')));
  await page.getByRole('link', { name: 'Persoonsgegevens weglakken in documenten' }).click();
  faults.push(...(await look(page, 'supplier text')));
  await press(page, 'Neem deze tekst over');
  faults.push(...(await look(page, 'entry')));
  await page.getByRole('link', { name: 'Bewerk de tekst' }).click();
  assert.equal(await box(page, 'Doel en impact').inputValue(), demoSupplierTexts[0]?.values.goal);
  assert.equal(await box(page, 'Contactgegevens').inputValue(), '');
  await box(page, 'Contactgegevens').fill('algoritmes@oosterlee.example');
  await box(page, 'Begindatum').fill('2024-03');
  await page.getByLabel('In gebruik', { exact: true }).check();
  await press(page, 'Sla op en ga verder');
  await changeText(app);
  await page.reload();
  await page.getByRole('link', { name: /^Bekijk wat er veranderde/ }).click();
  faults.push(...(await look(page, 'the change of the supplier')));
  await page.getByLabel('Overnemen').check();
  await press(page, 'Bewaar deze keuzes');
  await page.getByText('Stukken zijn eerder openbaar.').first().waitFor();
  await press(page, 'Dien in');
  await page.getByText('Wacht op beoordeling').waitFor();
  return faults;
};

for (const javaScript of [true, false])
  test(`an editor begins with the text of a supplier and submits (JavaScript ${javaScript ? 'on' : 'off'})`, {
    skip: skipWithoutBrowser,
  }, async (context) => {
    const browser = await openBrowser(context);
    const app = await demoAppWith(context, javaScript ? 'pine' : 'heather');
    const page = await newPage(browser, 1280, javaScript);
    await lookAroundAs(page, await originOf(app), 'Sanne Terpstra');
    // Where no script runs, none that looks for faults runs either.
    assert.deepEqual(await walk(page, app, javaScript ? looked : async () => []), []);
  });
