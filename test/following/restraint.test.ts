import assert from 'node:assert/strict';
import { forgetAddress } from '#commands/following/forget-follower.ts';
import { forgetFollowRequests } from '#commands/following/stop-following.ts';
import { followTerms } from '#register/following.ts';
import { questionLimits } from '#register/question.ts';
import { href } from '#src/routes.ts';
import { quickTest, storeTest } from '#test/stores.ts';
import { address, type Following, followBy, followEntry, followingApp, linkIn } from '#test/support/following.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';

const language = 'nl';
let networks = 0;

/** Somebody from a network that nobody asked from yet. */
const stranger = ({ app }: Following): Visitor => {
  networks += 1;
  return visitorOf(app, `192.0.2.${networks % 250}`);
};

storeTest('who wants no mail to confirm gets none, whatever they follow stays', async (database, context) => {
  const all = await followingApp(context, database);
  await followBy(all, followEntry(1));
  await stranger(all).send(followEntry(2), { email: address });
  const [mail = assert.fail()] = (await all.mail()).slice(-1);
  const link = linkIn(mail.text, 'niet-meer');
  assert.match((await all.visitor.get(link)).body, /nooit meer/);
  assert.equal((await all.visitor.post(link, {})).statusCode, 200);
  assert.equal((await all.visitor.post(link, {})).statusCode, 404);
  assert.equal((await all.visitor.get(linkIn(mail.text, 'bevestigen'))).statusCode, 404);
  const before = (await all.mail()).length;
  for (const email of [address, address.replace('@', '+x@')]) {
    const sent = await stranger(all).send(followEntry(3), { email });
    assert.equal(sent.headers.location, href('followAsked', { language }), 'and nobody sees that');
  }
  all.wait((followTerms.restraintDays + 1) * 24 * 60);
  while ((await forgetFollowRequests(all.app.context)) > 0);
  await stranger(all).send(followEntry(3), { email: address });
  assert.equal((await all.mail()).length, before);
  const kept = JSON.stringify(await database.queries.selectFrom('follow_restraint').selectAll().execute());
  assert.ok(!kept.includes('post.example'));
  assert.equal((await database.queries.selectFrom('follow').selectAll().execute()).length, 1);
  assert.equal(await forgetAddress(all.app.context, address.toUpperCase(), { mailsAgain: false }), true);
  assert.equal(await forgetAddress(all.app.context, address, { mailsAgain: true }), false);
  for (const table of ['follower', 'follow', 'follower_key', 'follow_request', 'mail'] as const)
    assert.deepEqual(await database.queries.selectFrom(table).selectAll().execute(), [], table);
  await stranger(all).send(followEntry(3), { email: address });
  assert.equal((await all.mail()).length, 1);
});

quickTest(
  'mail to who never confirms comes ever less often, also by other names of the box',
  async (database, context) => {
    const all = await followingApp(context, database);
    for (let day = 0; day < 60; day += 1) {
      for (let asked = 0; asked < 2; asked += 1)
        await stranger(all).send(followEntry(1), { email: `doel+${day}-${asked}@post.example` });
      all.wait(24 * 60);
    }
    const mails = await database.queries.selectFrom('mail').select('created_at').execute();
    assert.equal(mails.length, 7, 'three, and then after one, three, seven and thirty days');
    await followBy({ ...all, visitor: stranger(all) }, followEntry(1), 'iemand@post.example');
  },
);

quickTest('a day in which nearly nobody confirms comes to its end', async (database, context) => {
  const all = await followingApp(context, database);
  const row = { language, kind: 'thema', subject: 'economie', asked_at: all.now(), sequence: 0 };
  await database.queries
    .insertInto('follow_request')
    .values(
      Array.from({ length: followTerms.mostUnconfirmed }, (_, n) => ({
        ...row,
        key_hash: `h${n}`,
        email: `v${n}@post.example`,
      })),
    )
    .execute();
  const sent = await all.visitor.send(followEntry(1), { email: address });
  assert.equal(sent.statusCode, 503);
  assert.match(sent.body, /heel veel bevestigingsmails/);
  assert.deepEqual(await all.mail(), []);
});

quickTest('questions and requests to follow are counted apart', async (database, context) => {
  const all = await followingApp(context, database);
  const [{ most }] = questionLimits;
  for (let asked = 0; asked < most; asked += 1)
    await database.queries
      .insertInto('question_count')
      .values({ id: asked + 1, network: '203.0.113.7', at: all.now(), kind: 'question' })
      .execute();
  assert.equal((await all.visitor.send(followEntry(1), { email: address })).statusCode, 303);
});
