import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import { countSecrets, sealSecrets } from '#commands/seal-secrets.ts';
import { href } from '#src/routes.ts';
import { secretsAtStart } from '#src/secrets-at-start.ts';
import type { Database } from '#store/database.ts';
import { type App, makeApp, testMoment } from '#test/app.ts';
import { quickTest, storeTest } from '#test/stores.ts';
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

/** A second account, that of a person who was made for it. */
const another = async ({ queries }: Database) => {
  const account = await queries.selectFrom('account').selectAll().executeTakeFirstOrThrow();
  const person = await queries.selectFrom('person').selectAll().executeTakeFirstOrThrow();
  await queries
    .insertInto('person')
    .values({ ...person, id: 99 })
    .execute();
  return { ...account, person_id: 99 };
};

const contextWith = async (context: TestContext, database: Database, keys: string) => {
  const app = await makeApp(context, database, { content: 'empty', environment: { SECRETS_KEY: keys } });
  return { app, seen: { ...app.context, origin: 'start' } as const };
};

storeTest('sealing anew makes the older key superfluous, and a lost key is said', async (database, context) => {
  const { app, seen } = await contextWith(context, database, first);
  await firstAdministrator(app);
  assert.deepEqual(await secretsAtStart(seen), []);
  const lost = await contextWith(context, database, second);
  assert.match((await secretsAtStart(lost.seen)).join(), /WARNING: no key in SECRETS_KEY opens 1 secrets/);
  assert.match((await secretsAtStart((await contextWith(context, database, '')).seen)).join(), /WARNING: no key/);
  assert.equal((await sealSecrets(lost.seen)).lost, 1);
  const both = await contextWith(context, database, `${second} ${first}`);
  assert.match((await secretsAtStart(both.seen)).join(), /1 secrets .* need an older key/);
  assert.equal((await sealSecrets(both.seen)).older, 1);
  assert.deepEqual(await countSecrets(lost.seen), { plain: 0, newest: 1, older: 0, lost: 0 });
});

quickTest(
  'a first key seals what there is; what is not sealed later is refused and said',
  async (database, context) => {
    const { app, seen } = await contextWith(context, database, '');
    await firstAdministrator(app);
    const plain = await keptIn(database);
    assert.doesNotMatch(plain, /^gcm1/);
    assert.deepEqual(await secretsAtStart(seen), []);
    const sealed = await contextWith(context, database, first);
    assert.match((await secretsAtStart(sealed.seen)).join(), /1 secrets of authenticator apps were sealed/);
    assert.match(await keptIn(database), /^gcm1\./);
    await database.queries
      .insertInto('account')
      .values({ ...(await another(database)), totp_secret: plain })
      .execute();
    assert.match((await secretsAtStart(sealed.seen)).join(), /WARNING: 1 secrets .* are not sealed/);
    assert.equal((await sealSecrets(sealed.seen)).plain, 1);
    assert.deepEqual(await secretsAtStart(sealed.seen), []);
  },
);
