import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetAnswers } from '#commands/delivery/answer-once.ts';
import type { Instant } from '#register/instant.ts';
import { minutesLater } from '#register/session.ts';
import { openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { type App, makeApp, testMoment } from '#test/app.ts';
import { freshAddress, storeTest } from '#test/stores.ts';
import { own } from '#test/support/colleagues.ts';
import { addressesOf, delivered, deliverWith, deliveryApp, tokenFor, wholeText } from '#test/support/delivering.ts';
import { freshFile } from '#test/support/program-test.ts';

const { list } = addressesOf(own, '');

const countOf = async ({ database: { queries } }: App): Promise<number> =>
  (await queries.selectFrom('algorithm').select('id').execute()).length;

storeTest('what comes again under a key is answered the same and done once', async (database, context) => {
  const app = await deliveryApp(context, database);
  const deliver = deliverWith(app, (await tokenFor(app, own)).secret);
  const key = { 'idempotency-key': 'aanlevering-1' };
  const first = await deliver('POST', list, wholeText, key);
  const second = await deliver('POST', list, wholeText, key);
  assert.equal(first.status, 201);
  assert.deepEqual(
    [second.status, second.body, second.headers.location, second.headers.etag],
    [201, first.body, first.headers.location, first.headers.etag],
  );
  assert.equal(await countOf(app), 1);
  assert.equal((await deliver('POST', list, { ...wholeText, name: 'Anders' }, key)).status, 422);
  assert.equal((await deliver('DELETE', String(first.headers.location), undefined, key)).status, 422);
  assert.equal(await countOf(app), 1);
  const wrong = { ...wholeText, onzin: 1 };
  const refused = [1, 2].map(() => deliver('POST', list, wrong, { 'idempotency-key': 'fout' }));
  assert.deepEqual(
    (await Promise.all(refused)).map(({ status }) => status),
    [400, 400],
  );
  const other = deliverWith(app, (await tokenFor(app, own)).secret);
  assert.equal((await other('POST', list, { name: 'Van een ander token' }, key)).status, 201, 'a key is of a token');
  for (const bad of ['', ' ', 'é', 'x'.repeat(256), 'a b'])
    assert.equal((await deliver('POST', list, wholeText, { 'idempotency-key': bad })).status, 400, bad);
  const [entry, gone] = [String(first.headers.location), { 'idempotency-key': 'weg' }];
  assert.equal((await deliver('DELETE', entry, undefined, gone)).status, 204);
  assert.equal((await deliver('DELETE', entry)).status, 409);
  assert.equal((await deliver('DELETE', entry, undefined, gone)).status, 204, 'the first answer again');
});

test('a key is kept for a day, and no longer', async (context) => {
  let now: Instant = testMoment;
  const database = await openDatabase('sqlite::memory:');
  context.after(() => database.close());
  await migrate(database);
  const still = await deliveryApp(context, database);
  const app = await makeApp(context, database, { content: 'empty', clock: () => now });
  const deliver = deliverWith(app, (await tokenFor(still, own)).secret);
  const key = { 'idempotency-key': 'een' };
  const ids = new Set<unknown>();
  for (const minutes of [0, 24 * 60 - 1, 24 * 60]) {
    now = minutesLater(testMoment, minutes);
    ids.add((await deliver('POST', list, wholeText, key)).content.id);
    assert.equal(ids.size, minutes === 24 * 60 ? 2 : 1);
  }
  assert.equal((await database.queries.selectFrom('delivery_answer').selectAll().execute()).length, 1);
  assert.equal(await forgetAnswers({ ...app.context, now: () => now }), 0);
  assert.equal(await forgetAnswers({ ...app.context, now: () => minutesLater(now, 24 * 60) }), 1);
});

/** Two apps with connections of their own to one database, as two processes have. */
for (const kind of ['sqlite', 'postgres'] as const) {
  const skip = kind === 'postgres' && !process.env.TEST_POSTGRES ? 'no PostgreSQL server' : false;
  test(`two processes at once lose nothing and do nothing twice (${kind})`, { skip }, async (context) => {
    const address = kind === 'sqlite' ? freshFile(context) : await freshAddress(context, kind);
    const databases = [await openDatabase(address), await openDatabase(address)] as const;
    context.after(() => Promise.all(databases.map((one) => one.close())));
    await migrate(databases[0]);
    const apps = [
      await deliveryApp(context, databases[0]),
      await makeApp(context, databases[1], { content: 'empty' }),
    ] as const;
    const { secret } = await tokenFor(apps[0], own);
    const [one, two] = [deliverWith(apps[0], secret), deliverWith(apps[1], secret)];
    const key = { 'idempotency-key': 'tegelijk' };
    const begun = await Promise.all([one, two, one, two].map((deliver) => deliver('POST', list, wholeText, key)));
    assert.deepEqual(
      begun.map(({ status }) => status),
      [201, 201, 201, 201],
      begun[1]?.body,
    );
    assert.equal(new Set(begun.map(({ body }) => body)).size, 1);
    assert.equal(await countOf(apps[0]), 1);
    const { id, tag } = await delivered(one, own);
    const { entry } = addressesOf(own, id);
    const put = await Promise.all(
      [one, two, one, two].map((deliver, index) =>
        deliver('PUT', entry, { ...wholeText, name: `Van ${index}` }, { 'if-match': tag }),
      ),
    );
    assert.deepEqual(put.map(({ status }) => status).toSorted(), [200, 412, 412, 412]);
    const winner = put.find(({ status }) => status === 200);
    assert.equal((await two('GET', entry)).content.name, winner?.content.name);
  });
}
