import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';
import { arriveBy, demoAppWith, faultsOn, lookAroundAs, newPage, originOf } from '../support/office-browser.ts';
import { csv } from '../support/sheets.ts';

/** Presses a button, and looks again while the page says that work on the spreadsheet goes on. */
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await arriveBy(page, () => page.getByRole('button', { name }).click());
  while ((await page.locator('[data-watch]').count()) > 0) await page.reload();
};

const list = csv(
  ['Naam', 'Waarvoor dient het?', 'Status'],
  ['Bomen tellen', 'Weten waar bomen staan.', 'In gebruik'],
  ['Lampen tellen', 'Weten waar het donker is.', 'Soms'],
  ['', 'Zonder naam', ''],
);

/** The journey of a spreadsheet from nothing to undone; what is wrong with the pages on it. */
const walk = async (page: Page, origin: string, look: (name: string) => Promise<void>): Promise<void> => {
  await lookAroundAs(page, origin, 'Sanne Terpstra');
  await page.getByRole('region', { name: 'Gemeente Oosterlee' }).getByRole('link', { name: 'Algoritmes' }).click();
  await page.getByRole('link', { name: /uit een spreadsheet/ }).click();
  await press(page, 'Bekijk wat er gebeurt');
  await page.getByRole('alert').getByRole('link', { name: 'Kies een bestand.' }).click();
  await look('no file');
  await page.getByLabel('Kies een bestand').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: list });
  await press(page, 'Bekijk wat er gebeurt');
  await page.getByLabel('Waarvoor dient het?').selectOption('Doel en impact');
  await look('columns');
  await press(page, 'Bekijk wat er gebeurt');
  await page.getByText('Vul ‘Naam’ in, of zet het Algoritme-ID in de rij.').waitFor();
  await page.getByText('Status: ‘Soms’ staat niet in de lijst met keuzes en wordt niet overgenomen.').waitFor();
  await look('preview');
  await page.getByRole('link', { name: 'Lampen tellen' }).click();
  await page.getByText('Weten waar het donker is.').waitFor();
  await look('row');
  await page.getByRole('link', { name: 'Terug naar alle rijen' }).click();
  await page.getByRole('checkbox', { name: /Rij 2/ }).uncheck();
  await press(page, /^Maak concepten van de aangevinkte rijen/);
  await page.getByText('1 concept gemaakt.').waitFor();
  await look('written');
  await page.getByRole('link', { name: 'Open het concept Bomen tellen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bomen tellen' }).waitFor();
  await page.goBack();
  await press(page, 'Maak alles ongedaan');
  await page.getByText('1 ongedaan gemaakt.').waitFor();
  await look('undone');
};

for (const javaScript of [false, true])
  test(`an editor takes a spreadsheet in and undoes it, ${javaScript ? 'with' : 'without'} scripts`, {
    skip: skipWithoutBrowser,
  }, async (context) => {
    const origin = await originOf(await demoAppWith(context, javaScript ? 'pine' : 'heather'));
    const page = await newPage(await openBrowser(context), javaScript ? 320 : 1280, javaScript);
    const faults: string[] = [];
    // What looks for faults needs scripts itself.
    const look = async (name: string): Promise<void> => {
      if (javaScript) faults.push(...(await faultsOn(page)).map((fault) => `${name}: ${fault}`));
    };
    await walk(page, origin, look);
    assert.deepEqual(faults, []);
  });
