import assert from 'node:assert/strict';
import { endFollowsOfGone } from '#commands/following/stop-following.ts';
import { sendMail } from '#commands/send-mail.ts';
import type { Mailer } from '#outside/mail.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { quickTest, storeTest } from '#test/stores.ts';
import { address, type Following, followBy, followEntry, followingApp, linkIn } from '#test/support/following.ts';

const language = 'nl';

/** Everything in the store that could hold an address of a follower. */
const kept = async ({ queries }: Database): Promise<string> =>
  JSON.stringify([
    await queries.selectFrom('follower').selectAll().execute(),
    await queries.selectFrom('follow').selectAll().execute(),
    await queries.selectFrom('follower_key').selectAll().execute(),
    await queries.selectFrom('follow_request').selectAll().execute(),
    await queries.selectFrom('mail').selectAll().execute(),
    await queries.selectFrom('audit_line').selectAll().execute(),
  ]);

const withdraw = (all: Following, n: number): Promise<void> =>
  all.end(n, 'withdrawn', { withdrawn: { at: all.now(), reason: 'Klaar.' } });

/** Sends all mail that is due, to a server that takes everything. */
const sendAll = (all: Following): Promise<number> => {
  const mailer: Mailer = { send: async () => ({ kind: 'sent' }), close: () => {} };
  return sendMail(all.app.context, () => mailer, { host: 'x.example', stopped: new AbortController().signal });
};

storeTest(
  'who confirms after the entry was withdrawn follows nothing, and nothing is kept',
  async (database, context) => {
    const all = await followingApp(context, database);
    await all.visitor.send(followEntry(1), { email: address });
    const link = linkIn((await all.mail())[0]?.text ?? '', 'bevestigen');
    await withdraw(all, 1);
    await all.app.index.follow();
    const opened = await all.visitor.get(link);
    assert.equal(opened.statusCode, 410);
    assert.doesNotMatch(opened.body, /Ja, ik wil dit volgen/);
    const confirmed = await all.visitor.post(link, {});
    assert.equal(confirmed.statusCode, 410);
    const entry = href('entry', { language, id: makeAlgorithmId(1) });
    assert.match(confirmed.body, new RegExp(`kunt u niet meer volgen[\\s\\S]*href="${entry}"`));
    assert.ok(!(await kept(database)).includes('post.example'));
  },
);

storeTest('a follow of what is no longer public ends by itself, when that was told', async (database, context) => {
  const all = await followingApp(context, database);
  await followBy(all, followEntry(1));
  await followBy(all, followEntry(2), 'ander@post.example');
  await followBy(all, followEntry(1), 'ander@post.example');
  await withdraw(all, 1);
  assert.equal(await endFollowsOfGone(all.app.context), 0, 'they are told of it first');
  const { sequence } = await database.queries
    .selectFrom('change')
    .select(({ fn }) => fn.max('sequence').as('sequence'))
    .executeTakeFirstOrThrow();
  await database.queries
    .updateTable('follow')
    .set({ told_through: Number(sequence) })
    .execute();
  assert.equal(await endFollowsOfGone(all.app.context), 2);
  assert.equal(await endFollowsOfGone(all.app.context), 0);
  const rows = await database.queries.selectFrom('follow').select('subject').execute();
  assert.deepEqual(
    rows.map(({ subject }) => subject),
    [makeAlgorithmId(2)],
  );
  const stays = await kept(database);
  assert.ok(stays.includes('ander@post.example') && !stays.includes(address));
});

storeTest('after the last mail was sent nothing is left of an address', async (database, context) => {
  const all = await followingApp(context, database);
  await followBy(all, followEntry(1));
  await all.change(1, 2);
  await all.tell();
  await sendAll(all);
  assert.ok((await kept(database)).includes(address));
  await withdraw(all, 1);
  await all.nextDay();
  const left = await all.mail();
  assert.equal(left.length, 1, 'only the last one, which waits');
  assert.match(left[0]?.text ?? '', /U volgt nu niets meer/);
  await sendAll(all);
  assert.ok(!(await kept(database)).includes('post.example'));
});

quickTest('a link of nobody never says that an address was deleted by it', async (database, context) => {
  const all = await followingApp(context, database);
  const overview = await followBy(all, followEntry(1));
  const wrong = href('followStop', { language }, { sleutel: 'geraden' });
  const answer = await all.visitor.post(wrong, {});
  assert.equal(answer.statusCode, 404);
  assert.match(answer.body, /Deze link werkt niet \(meer\)/);
  assert.doesNotMatch(answer.body, /Uw e-mailadres is verwijderd/);
  const stop = overview.replace('/volgen?', '/volgen/stoppen?');
  assert.match((await all.visitor.post(stop, {})).body, /Uw e-mailadres is verwijderd/);
  assert.equal((await all.visitor.post(stop, {})).statusCode, 404, 'and once it is gone that is not said again');
});
