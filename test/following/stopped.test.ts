import assert from 'node:assert/strict';
import { applyStopped } from '#commands/following/apply-stopped.ts';
import { forgetAddress } from '#commands/following/forget-follower.ts';
import { readStopped } from '#commands/following/stopped-follows.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { type Instant, instantOf } from '#register/instant.ts';
import { jobs } from '#src/jobs.ts';
import { dump } from '#store/copy.ts';
import type { Database } from '#store/database.ts';
import { storeTest } from '#test/stores.ts';
import { address, type Following, followBy, followEntry, followingApp, linkIn } from '#test/support/following.ts';

/** What is followed, by whom, in the order of the alphabet. */
const followsIn = async ({ queries }: Database): Promise<readonly string[]> => {
  const rows = await queries
    .selectFrom('follow')
    .innerJoin('follower', 'follower.id', 'follow.follower_id')
    .select(['follower.email', 'follow.subject'])
    .execute();
  return rows.map(({ email, subject }) => `${email} ${subject}`).toSorted();
};

/** The tables of who follows as they are now, to put back later as a backup does. */
const tables = ['follower', 'follower_key', 'follow'] as const;
const keep = async ({ queries }: Database) => {
  const rows = await Promise.all(tables.map((table) => queries.selectFrom(table).selectAll().execute()));
  return async (): Promise<void> => {
    for (const table of tables.toReversed()) await queries.deleteFrom(table).execute();
    for (const [index, table] of tables.entries())
      await queries
        .insertInto(table)
        .values(rows[index] as never)
        .execute();
  };
};

/** Stops following one entry, or (null) everything, by the link in the first mail. */
const stop = async ({ visitor, mail }: Following, email: string, n: number | null): Promise<void> => {
  const text = (await mail()).find((one) => one.address === email && one.kind === 'follow-receipt')?.text ?? '';
  const one = n === null ? '' : `&wat=algoritme&id=${makeAlgorithmId(n)}`;
  assert.equal((await visitor.post(`${linkIn(text, 'stoppen')}${one}`, {})).statusCode, 200);
};

storeTest('who stopped after a backup follows no more when it is restored', async (database, context) => {
  const all = await followingApp(context, database);
  for (const n of [1, 2]) await followBy(all, followEntry(n));
  await followBy(all, followEntry(1), 'blijver@post.example');
  await followBy(all, followEntry(2), 'vergeten@post.example');
  await followBy(all, followEntry(3), 'terug@post.example');
  await followBy(all, followEntry(1), 'terug@post.example');
  const putBack = await keep(database);
  const before = await followsIn(database);

  await stop(all, address, 1);
  await stop(all, 'terug@post.example', 1);
  await followBy(all, followEntry(1), 'terug@post.example');
  assert.equal(await forgetAddress(all.app.context, 'vergeten@post.example', { mailsAgain: false }), true);
  const after = await followsIn(database);
  assert.equal(after.length, before.length - 2);
  const stopped = new Set(await Array.fromAsync(readStopped(database.queries)));
  assert.equal(stopped.size, 2, 'what is followed again is not among them');
  await putBack();
  assert.deepEqual(await followsIn(database), before);
  assert.equal(await applyStopped(all.app.context, stopped), 2);
  assert.deepEqual(await followsIn(database), after);
  assert.equal(await applyStopped(all.app.context, stopped), 0, 'again is no harm');
  const text = JSON.stringify([...stopped]);
  for (const word of ['post', '0000', 'algoritme']) assert.ok(!text.includes(word));

  await stop(all, 'blijver@post.example', null);
  const more = new Set(await Array.fromAsync(readStopped(database.queries)));
  await putBack();
  assert.equal(await applyStopped(all.app.context, more), 3);
  assert.ok(!(await followsIn(database)).some((one) => one.startsWith('blijver')));
  const trail = JSON.stringify(await database.queries.selectFrom('audit_line').selectAll().execute());
  assert.match(trail, /apply-stopped-follows/);
});

storeTest('that something was stopped is in a backup, and is forgotten in time', async (database, context) => {
  const all = await followingApp(context, database);
  await followBy(all, followEntry(1));
  await stop(all, address, null);
  const text = (await database.snapshot((queries) => Array.fromAsync(dump(queries)))).join('');
  assert.match(text, /\["stopped_follow",/);
  assert.ok(!text.includes(address));
  const job = jobs.find(({ name }) => name === 'forget-follow-requests') ?? assert.fail();
  const at = (days: number): Instant => instantOf(new Date(Date.parse(all.now()) + days * 86_400_000));
  const forget = async (days: number): Promise<number> => {
    const context = { ...all.app.context, now: () => at(days) };
    while ((await job.run(context, undefined as never)) > 0);
    return (await Array.fromAsync(readStopped(database.queries))).length;
  };
  assert.equal(await forget(399), 1);
  assert.equal(await forget(401), 0);
});
