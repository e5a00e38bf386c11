import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { makeFirstLink } from '#commands/office/links.ts';
import { href } from '#src/routes.ts';
import { type App, makeApp } from '../app.ts';
import { freshDatabase } from '../stores.ts';
import {
  accessibilityFaults,
  headingJumps,
  openBrowser,
  partsTooWide,
  skipWithoutBrowser,
} from '../support/browser.ts';
import { arriveBy } from '../support/office-browser.ts';
import { freePort } from '../support/postgres.ts';
import { codeOf, goodPassword, offeredSecret } from '../support/signing-in.ts';

const skip = skipWithoutBrowser;
const language = 'nl';

type Opened = {
  readonly app: App;
  readonly base: string;
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly authenticatorId: string;
  readonly faults: readonly string[];
};

/** The app at its own public address, in a browser on a device that holds passkeys and knows its user. */
const openOffice = async (context: TestContext, width: number): Promise<Opened> => {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const database = await freshDatabase(context, 'sqlite');
  const app = await makeApp(context, database, { content: 'empty', environment: { BASE_URL: base } });
  await app.server.listen({ host: '127.0.0.1', port });
  const browser = await openBrowser(context);
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const faults: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  page.on('pageerror', (error) => faults.push(error.message));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return { app, base, page, devtools, authenticatorId, faults };
};

const assertGoodPage = async (page: Page): Promise<void> => {
  assert.deepEqual(await accessibilityFaults(page), [], page.url());
  assert.deepEqual(await partsTooWide(page), [], page.url());
  assert.deepEqual(await headingJumps(page), [], page.url());
};

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Presses what sends a form: the next page is there. */
const send = (page: Page, name: string): Promise<void> => arriveBy(page, () => press(page, name));

/** Becomes the first administrator, up to the page that shows the recovery codes. */
const begin = async ({ app, base, page }: Opened): Promise<void> => {
  const link = await makeFirstLink(app.context);
  await page.goto(base + href('beginAccount', { language }, { link }));
  await page.getByLabel('Uw naam').fill('Anna Beheerder');
  await page.getByLabel('E-mailadres').fill('anna@centrum.example');
  await page.getByLabel('Kies een wachtwoord').fill(goodPassword);
  await send(page, 'Verder');
  await assertGoodPage(page);
  const secret = offeredSecret(await page.content());
  await page.getByLabel('Code uit de app').fill(codeOf(secret, app.context.now()));
  await send(page, 'Verder');
  await page.getByRole('heading', { name: 'Bewaar uw herstelcodes' }).waitFor();
};

const makePasskey = async ({ page, base }: Opened): Promise<void> => {
  await page.goto(base + href('ownAccount', { language }));
  await page.getByRole('link', { name: 'Maak een passkey' }).click();
  await page.getByLabel('Uw wachtwoord van nu').fill(goodPassword);
  await assertGoodPage(page);
  await send(page, 'Verder');
  await page.getByLabel('Hoe noemt u deze passkey?').fill('Mijn laptop');
  await assertGoodPage(page);
  await press(page, 'Maak een passkey');
  await page.getByText('Uw passkey is bewaard').waitFor();
};

for (const width of process.env.TEST_ALL === '1' ? [320, 1280] : [320])
  test(`a passkey is made and signs in with one press, at ${width} pixels`, { skip }, async (context) => {
    const opened = await openOffice(context, width);
    const { page, base, faults, devtools, authenticatorId } = opened;
    await begin(opened);
    await assertGoodPage(page);
    await page.getByRole('link', { name: 'Ik heb de codes bewaard' }).click();
    await page.waitForURL(/\/kantoor$/);
    await page.getByRole('link', { name: /^Anna Beheerder/ }).click();
    await makePasskey(opened);
    await page.getByText('Mijn laptop', { exact: true }).waitFor();
    await assertGoodPage(page);
    const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId });
    assert.deepEqual(
      credentials.map(({ rpId, isResidentCredential }) => [rpId, isResidentCredential]),
      [['localhost', true]],
    );
    await send(page, 'Uitloggen');
    await assertGoodPage(page);
    await press(page, 'Inloggen met een passkey');
    await page.waitForURL(base + href('office', { language }));
    assert.deepEqual(faults, []);
  });

test('without proving who uses it a passkey does not sign in, and one can try again', { skip }, async (context) => {
  const opened = await openOffice(context, 768);
  const { page, base, devtools, authenticatorId, faults } = opened;
  await begin(opened);
  await makePasskey(opened);
  await send(page, 'Uitloggen');
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await press(page, 'Inloggen met een passkey');
  await page.getByText('Het is niet gelukt. Probeer het opnieuw.').waitFor();
  await assertGoodPage(page);
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await press(page, 'Gebruik uw passkey');
  await page.waitForURL(base + href('office', { language }));
  assert.deepEqual(faults, []);
});

test('a passkey is the second step after a password', { skip }, async (context) => {
  const opened = await openOffice(context, 1280);
  const { page, base, faults } = opened;
  await begin(opened);
  await makePasskey(opened);
  await send(page, 'Uitloggen');
  await page.getByLabel('E-mailadres').fill('anna@centrum.example');
  await page.getByLabel('Wachtwoord').fill(goodPassword);
  await send(page, 'Inloggen');
  await assertGoodPage(page);
  await press(page, 'Gebruik uw passkey');
  await page.waitForURL(base + href('office', { language }));
  assert.deepEqual(faults, []);
});

test('where scripts do not run the page of a passkey says so', { skip }, async (context) => {
  const { base } = await openOffice(context, 1280);
  const browser = await openBrowser(context);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(base + href('signIn', { language }));
  await press(page, 'Inloggen met een passkey');
  await page.getByText('Een passkey werkt alleen als JavaScript aan staat').waitFor();
  await page.getByRole('link', { name: 'Inloggen met uw wachtwoord' }).click();
  await page.getByLabel('Wachtwoord').waitFor();
});
