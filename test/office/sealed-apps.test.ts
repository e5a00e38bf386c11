import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { type App, makeApp, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { codeOf, firstAdministrator, goodPassword } from '#test/support/signing-in.ts';
import { visitorOf } from '#test/support/visitor.ts';

const language = 'nl';
const [signIn, secondFactor] = [href('signIn', { language }), href('secondFactor', { language })];
const [first, second] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];

const keptIn = async ({ queries }: Database): Promise<string> => {
  const row = await queries.selectFrom('account').select('totp_secret').executeTakeFirstOrThrow();
  return row.totp_secret ?? '';
};

storeTest('the secret of an app is kept sealed, and opens with the key that sealed it', async (database, context) => {
  let now = testMoment;
  const appWith = (SECRETS_KEY: string): Promise<App> =>
    makeApp(context, database, { content: 'empty', environment: { SECRETS_KEY }, clock: () => now });
  const app = await appWith(first);
  const { email, totp } = await firstAdministrator(app);
  assert.match(await keptIn(database), /^gcm1\./);
  const statusIn = async (served: App): Promise<number> => {
    now = new Date(Date.parse(now) + 120_000).toISOString().replace('.000', '') as typeof now;
    const visitor = visitorOf(served);
    await visitor.send(signIn, { email, wachtwoord: goodPassword });
    return (await visitor.send(secondFactor, { code: codeOf(totp, now) })).statusCode;
  };
  assert.equal(await statusIn(app), 303);
  const rotated = await appWith(`${second} ${first}`);
  assert.equal(await statusIn(rotated), 303, 'a key in front takes over');
  assert.equal(await statusIn(await appWith(second)), 303, 'and alone from then on');
  assert.equal(await statusIn(app), 422, 'the key of before opens nothing any more');
});
