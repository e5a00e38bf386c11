import assert from 'node:assert/strict';
import { confirmationLimits } from '#register/following.ts';
import { href } from '#src/routes.ts';
import { quickTest, storeTest } from '#test/stores.ts';
import { address, followBy, followEntry, followingApp, linkIn } from '#test/support/following.ts';
import { visitorOf } from '#test/support/visitor.ts';

const language = 'nl';

storeTest('who confirms can stop before anything changed, by the mail that says so', async (database, context) => {
  const all = await followingApp(context, database);
  await followBy(all, followEntry(1));
  const [receipt, ...others] = await all.mail();
  assert.ok(receipt !== undefined && others.length === 0, 'the mail to confirm with is gone');
  assert.deepEqual([receipt.kind, receipt.address], ['follow-receipt', address]);
  assert.match(receipt.text, /U volgt nu dit[\s\S]*Algoritme: Algoritme 1\n/);
  const stranger = visitorOf(all.app, '198.51.100.9');
  assert.match((await stranger.get(linkIn(receipt.text, ''))).body, /Algoritme 1/);
  const stop = receipt.stop_address?.replace('https://register.example', '') ?? assert.fail();
  assert.equal((await stranger.post(stop, { 'List-Unsubscribe': 'One-Click' })).statusCode, 200);
  for (const table of ['follower', 'follow', 'follower_key', 'follow_request', 'mail'] as const)
    assert.deepEqual(await database.queries.selectFrom(table).selectAll().execute(), [], table);
});

storeTest('a lost link is mailed to who follows, and nobody sees who does', async (database, context) => {
  const all = await followingApp(context, database);
  await followBy(all, followEntry(1));
  const page = href('followLink', { language });
  const [{ most }] = confirmationLimits;
  const answers = [];
  for (const email of ['onbekend@post.example', ...Array.from({ length: most + 1 }, () => address.toUpperCase())]) {
    const sent = await visitorOf(all.app, `198.51.100.${answers.length}`).send(page, { email });
    answers.push([sent.statusCode, sent.headers.location, sent.body]);
  }
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.match((await all.visitor.get(String(answers[0]?.[1]))).body, /Kijk in uw e-mail/);
  const links = (await all.mail()).filter(({ kind }) => kind === 'follow-link');
  assert.deepEqual(
    links.map((one) => one.address),
    Array.from({ length: most }, () => address),
  );
  assert.match((await all.visitor.get(linkIn(links[0]?.text ?? '', ''))).body, /Algoritme 1/);
});

quickTest('the form for a lost link refuses as the form to follow does', async (database, context) => {
  const all = await followingApp(context, database);
  const page = href('followLink', { language });
  const before = (await all.mail()).length;
  const wrong = await all.visitor.send(page, { email: 'x@a⑴.nl' });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /href="#email"[\s\S]*aria-invalid="true"/);
  assert.equal((await all.visitor.send(page, { email: address, website: 'x' })).statusCode, 422);
  assert.equal((await all.visitor.post(page, { email: address })).statusCode, 403, 'without its token');
  assert.equal((await all.mail()).length, before);
});
