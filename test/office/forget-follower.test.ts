import assert from 'node:assert/strict';
import { href } from '#src/routes.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith } from '#test/support/colleagues.ts';
import { testOrganisation } from '#test/support/entries.ts';
import { address, followBy, followEntry, followingApp, linkIn } from '#test/support/following.ts';
import { htmlFaults } from '#test/support/html-validity.ts';

const language = 'nl';
const page = href('forgetFollower', { language });

storeTest(
  'an administrator deletes an address that follows, after being sure, and sees no other',
  async (database, context) => {
    const all = await followingApp(context, database);
    await followBy(all, followEntry(1));
    await followBy(all, followEntry(2), 'ander@post.example');
    const { visitor } = await colleagueWith(all.app, [{ role: 'administrator', organisationId: null }]);
    assert.match((await visitor.get(href('office', { language }))).body, new RegExp(`href="${page}"`));
    const shown = await visitor.get(page);
    assert.deepEqual(await htmlFaults(shown.body), []);
    assert.doesNotMatch(shown.body, /post\.example/);
    const followers = async (): Promise<readonly string[]> =>
      (await database.queries.selectFrom('follower').select('email').execute()).map(({ email }) => email);

    const unsure = await visitor.send(page, { 'e-mail': address });
    assert.equal(unsure.statusCode, 422);
    assert.match(unsure.body, /Vink aan dat u het zeker weet/);
    assert.match(unsure.body, new RegExp(`value="${address}"`), 'what was typed stays');
    assert.deepEqual(await htmlFaults(unsure.body), []);
    assert.match((await visitor.send(page, { 'e-mail': 'geen adres', zeker: 'ja' })).body, /Vul een e-mailadres in/);
    const unknown = await visitor.send(page, { 'e-mail': 'onbekend@post.example', zeker: 'ja' });
    assert.match(unknown.body, /Met dit adres volgt niemand iets/);
    assert.equal((await followers()).length, 2);

    const deleted = await visitor.send(page, { 'e-mail': ` ${address.toUpperCase()} `, zeker: 'ja' });
    assert.equal(deleted.headers.location, `${page}?klaar=verwijderd`, 'no address in the address');
    assert.match((await visitor.get(String(deleted.headers.location))).body, /Het adres is verwijderd/);
    assert.deepEqual(await followers(), ['ander@post.example']);
    assert.ok(!JSON.stringify(await all.mail()).includes(address));
    const lines = await database.queries
      .selectFrom('audit_line')
      .selectAll()
      .where('action', '=', 'forget-follower')
      .execute();
    assert.deepEqual(
      lines.map(({ result }) => result),
      ['refused', 'refused', 'unchanged', 'erased'],
    );
    assert.ok(!JSON.stringify(lines).includes('post.example'));
    assert.ok(lines.every(({ actor }) => actor.startsWith('person:')));
  },
);

storeTest('who wanted no mail to confirm gets it again when they ask the centre', async (database, context) => {
  const all = await followingApp(context, database);
  assert.equal((await all.visitor.send(followEntry(1), { email: address })).statusCode, 303);
  const refuse = linkIn((await all.mail()).at(-1)?.text ?? '', 'niet-meer');
  assert.equal((await all.visitor.post(refuse, {})).statusCode, 200);
  const restraints = () => database.queries.selectFrom('follow_restraint').selectAll().execute();
  assert.equal((await restraints()).length, 1);
  const { visitor } = await colleagueWith(all.app, [{ role: 'administrator', organisationId: null }]);
  assert.equal((await visitor.send(page, { 'e-mail': address, zeker: 'ja' })).statusCode, 422);
  assert.equal((await visitor.send(page, { 'e-mail': address, zeker: 'ja', 'weer-mail': 'ja' })).statusCode, 303);
  assert.deepEqual(await restraints(), []);
});

storeTest('nobody else deletes a follower', async (database, context) => {
  const all = await followingApp(context, database);
  await followBy(all, followEntry(1));
  for (const held of [
    { role: 'coordinator', organisationId: testOrganisation.id },
    { role: 'reader', organisationId: null },
  ] as const) {
    const colleague = await colleagueWith(all.app, [held]);
    assert.equal((await colleague.send(page, { 'e-mail': address, zeker: 'ja' })).statusCode, 403, held.role);
    assert.equal((await colleague.visitor.get(page)).statusCode, 403, held.role);
  }
  assert.equal((await database.queries.selectFrom('follower').selectAll().execute()).length, 1);
});
