import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintOf } from '#formats/fingerprint.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { addChanges } from '#store/changes.ts';
import { transact } from '#store/database.ts';
import { findLatestVersion } from '#store/entries.ts';
import { addVersions, makeCurrent } from '#store/entry-writes.ts';
import type { App } from '../app.ts';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';
import { linkIn, tellIn } from '../support/following.ts';
import { arriveBy, demoAppWith, faultsOn, lookAroundAs, newPage, originOf } from '../support/office-browser.ts';

/** The text of the last mail. */
const lastMail = async ({ database }: App): Promise<string> =>
  (await database.queries.selectFrom('mail').select('text').orderBy('id', 'desc').executeTakeFirstOrThrow()).text;

/** Publishes the same text again with a note of what changed. */
const change = ({ database, context, reading }: App, id: AlgorithmId, changeNote: string): Promise<void> =>
  transact(database, async (writing) => {
    const before = (await findLatestVersion(writing, reading.reader, id, 'nl')) ?? assert.fail();
    const key = { algorithmId: id, language: 'nl', number: before.number + 1 } as const;
    const at = context.now();
    const fingerprint = fingerprintOf(before.document);
    await addVersions(writing, [{ ...before, ...key, fingerprint, changeNote, publishedAt: at }]);
    await makeCurrent(writing, { ...key, publishedAt: at });
    await addChanges(writing, [{ ...key, at, kind: 'changed' }]);
  });

test('a visitor follows an entry, hears of a change and stops', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const browser = await openBrowser(context);
  const app = await demoAppWith(context, 'pine');
  const origin = await originOf(app);
  const page = await newPage(browser, 320, true);
  const faults: string[] = [];
  const look = async (name: string): Promise<void> => {
    faults.push(...(await faultsOn(page)).map((fault) => `${name}: ${fault}`));
  };
  await page.goto(`${origin}/nl/zoeken?zoekterm=parkeren`);
  await arriveBy(page, () => page.getByRole('heading', { level: 3 }).first().getByRole('link').click());
  const id = new URL(page.url()).pathname.split('/').at(-1) as AlgorithmId;
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('link', { name: 'Volg per e-mail' }).click();
  await arriveBy(page, () => page.getByRole('button', { name: /bevestigingsmail/ }).click());
  await page.getByRole('alert').getByRole('link').click();
  await look('the form with a fault');
  await page.getByLabel('Uw e-mailadres').fill('bezoeker@post.example');
  await page.getByRole('button', { name: /bevestigingsmail/ }).click();
  await page.getByRole('heading', { name: 'Kijk in uw e-mail' }).waitFor();
  await look('asked');
  const asked = await lastMail(app);
  await page.goto(origin + linkIn(asked, 'niet-meer'));
  await look('no more mail');
  await page.goto(origin + linkIn(asked, 'bevestigen'));
  await look('confirming');
  await page.getByRole('button', { name: 'Ja, ik wil dit volgen' }).click();
  await page.getByText('U volgt dit nu.').waitFor();
  assert.equal(await page.getByRole('link', { name }).count(), 1);
  await look('overview');
  const receipt = await lastMail(app);
  await change(app, id, 'De controle is strenger.');
  await tellIn(app);
  const colleague = await newPage(browser, 1280, false);
  await lookAroundAs(colleague, origin, 'Anneke Veldstra');
  await colleague.goto(`${origin}/nl/kantoor/uitgaande-post`);
  await colleague.getByText('De controle is strenger.').first().waitFor({ state: 'attached' });
  await page.goto(origin + linkIn(await lastMail(app), 'stoppen'));
  await look('stopping');
  await page.getByRole('button', { name: 'Ja, stop' }).click();
  await page.getByText('Uw e-mailadres is verwijderd.').waitFor();
  await look('stopped');
  await page.goto(origin + linkIn(receipt, ''));
  await look('a link of nobody');
  await page.getByRole('link', { name: 'Vraag een nieuwe link aan' }).click();
  await arriveBy(page, () => page.getByRole('button', { name: 'Vraag de link aan' }).click());
  await look('a new link with a fault');
  await page.getByLabel('Uw e-mailadres').fill('bezoeker@post.example');
  await page.getByRole('button', { name: 'Vraag de link aan' }).click();
  await page.getByRole('heading', { name: 'Kijk in uw e-mail' }).waitFor();
  assert.deepEqual(await app.database.queries.selectFrom('follower').selectAll().execute(), []);
  assert.deepEqual(faults, []);
});
