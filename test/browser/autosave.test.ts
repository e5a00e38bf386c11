import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';
import { demoAppWith, faultsOn, lookAroundAs, newPage, originOf } from '../support/office-browser.ts';

test('an entry saves itself, gives hints while it is written and is not left unsaved', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const browser = await openBrowser(context);
  const origin = await originOf(await demoAppWith(context, 'pine'));
  const page = await newPage(browser, 1280, true);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await lookAroundAs(page, origin, 'Sanne Terpstra');
  await page.getByRole('region', { name: 'Gemeente Oosterlee' }).getByRole('link', { name: 'Algoritmes' }).click();
  await page.getByLabel('Hoe heet het algoritme?').fill('Meldingen sorteren');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  // What the page saves by itself is on its way until it is let go.
  let way = Promise.withResolvers<void>();
  await page.route('**', async (route) => {
    if (route.request().postData()?.includes('actie=vanzelf') === true) await way.promise;
    await route.continue();
  });
  const goal = page.getByRole('textbox', { name: /^Doel en impact/ });
  const overview = page.getByRole('link', { name: 'Naar het overzicht zonder op te slaan' });
  const asked = async (): Promise<string> => {
    const dialog = page.waitForEvent('dialog');
    const clicked = overview.click({ noWaitAfter: true });
    const type = (await dialog).type();
    await (await dialog).dismiss();
    await clicked;
    return type;
  };

  await goal.fill('Indien u belt, helpt een medewerker van de gemeente u verder.');
  assert.equal(await asked(), 'beforeunload', 'who leaves with something unsaved is asked');
  way.resolve();
  await page.getByText('‘indien’: schrijf liever ‘als’.').waitFor();
  await page.getByText(/^61 van/).waitFor();
  await page.getByRole('link', { name: 'Doel en impact: 1 aanwijzing' }).waitFor();
  await page.getByLabel('Verberg de aanwijzingen').check();
  await page.getByText('‘indien’: schrijf liever ‘als’.').waitFor({ state: 'hidden' });
  await page.getByLabel('Verberg de aanwijzingen').uncheck();
  await page.getByText(/^Opgeslagen om \d\d\.\d\d\.$/).waitFor();
  assert.deepEqual(await faultsOn(page), []);

  way = Promise.withResolvers();
  const saving = page.waitForRequest((request) => request.postData()?.includes('actie=vanzelf') === true);
  await goal.fill('Een medewerker van de gemeente helpt u verder als u belt.');
  await page.getByText('‘indien’: schrijf liever ‘als’.').waitFor({ state: 'detached' });
  // The second save goes on from the first, and pressing the button while one is on its way loses nothing.
  await saving;
  await goal.press('End');
  await goal.pressSequentially(' Meteen.');
  await page.getByRole('button', { name: 'Sla concept op' }).click();
  way.resolve();
  await page.getByText('Opgeslagen. Het publiek ziet dit nog niet.').waitFor();
  assert.equal(await goal.inputValue(), 'Een medewerker van de gemeente helpt u verder als u belt. Meteen.');
  await overview.click();
  await page.getByText('Wat wilt u doen?').waitFor();
  assert.deepEqual(complaints, []);
});
