import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';
import { demoAppWith, faultsOn, lookAroundAs, newPage, originOf } from '../support/office-browser.ts';

const widths = [320, 768, 1280] as const;

/** The widths for a page of this name: one of them, another for another page, unless all is tested. */
const widthsFor = (name: string): readonly number[] =>
  process.env.TEST_ALL === '1' ? widths : [widths[name.length % widths.length] ?? 320];

/** Looks at the page as it is; what is wrong with it. */
const looked = async (page: Page, name: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const width of widthsFor(name)) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await faultsOn(page)).map((fault) => `${name} at ${width}: ${fault}`));
  }
  return faults;
};

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** The field for text of which the label begins so. */
const box = (page: Page, label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}`) });

/** The journey of a text from nothing to a gravestone, by two people, who each see what they need; what is wrong with their pages. */
const walk = async (editor: Page, approver: Page, look: typeof looked): Promise<readonly string[]> => {
  const faults: string[] = [];
  await editor.getByRole('region', { name: 'Gemeente Oosterlee' }).getByRole('link', { name: 'Algoritmes' }).click();
  faults.push(...(await look(editor, 'list')));
  await editor.getByLabel('Hoe heet het algoritme?').fill('Meldingen sorteren');
  await press(editor, 'Begin');
  await box(editor, 'Korte omschrijving').fill('Sorteert meldingen over de straat.');
  await box(editor, 'Begindatum').fill('ergens');
  await press(editor, 'Sla concept op');
  await editor.getByRole('alert').getByRole('link').first().click();
  assert.equal(await box(editor, 'Begindatum').inputValue(), 'ergens');
  faults.push(...(await look(editor, 'form with a fault')));
  await box(editor, 'Begindatum').fill('2024-03');
  await box(editor, 'Doel en impact').fill('Meldingen komen sneller bij het juiste team.');
  await box(editor, 'Contactgegevens').fill('algoritmes@oosterlee.example');
  await editor.getByLabel('In gebruik', { exact: true }).check();
  await editor.getByLabel('Overige algoritmes').check();
  await press(editor, 'Sla op en ga verder');
  faults.push(...(await look(editor, 'overview')));
  await press(editor, 'Dien in');
  await editor.getByText('Wacht op beoordeling').waitFor();
  await approver.reload();
  faults.push(...(await look(approver, 'what waits')));
  await approver.getByRole('link', { name: 'Meldingen sorteren' }).click();
  faults.push(...(await look(approver, 'judging')));
  await press(approver, 'Stuur terug');
  await approver.getByRole('alert').getByRole('link', { name: 'Schrijf op waarom.' }).click();
  await approver.getByLabel('Wat moet er veranderen?').fill('Noem de bewaartermijn.');
  await press(approver, 'Stuur terug');
  await editor.reload();
  await editor.getByText('Noem de bewaartermijn.').waitFor();
  await press(editor, 'Dien in');
  await approver.reload();
  await press(approver, 'Keur goed');
  await press(approver, 'Publiceer nu');
  await approver.getByRole('link', { name: 'Bekijk wat openbaar is' }).waitFor();
  faults.push(...(await look(approver, 'public')));
  await approver.getByLabel(/^Waarom trekt u het in/).fill('Wij gebruiken het niet meer.');
  await press(approver, 'Trek in');
  await approver.getByText('Geen concept').waitFor();
  return faults;
};

for (const javaScript of [true, false])
  test(`a text is written, sent back, published and withdrawn (JavaScript ${javaScript ? 'on' : 'off'})`, {
    skip: skipWithoutBrowser,
  }, async (context) => {
    const browser = await openBrowser(context);
    const origin = await originOf(await demoAppWith(context, javaScript ? 'pine' : 'heather'));
    const [editor, approver] = [await newPage(browser, 1280, javaScript), await newPage(browser, 1280, javaScript)];
    await lookAroundAs(editor, origin, 'Sanne Terpstra');
    await lookAroundAs(approver, origin, 'Yusuf Kaya');
    // Where no script runs, none that looks for faults runs either.
    const look = javaScript ? looked : async () => [];
    assert.deepEqual(await walk(editor, approver, look), []);
  });
