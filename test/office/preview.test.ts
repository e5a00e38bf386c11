import assert from 'node:assert/strict';
import { sharePreview } from '#commands/office/previews.ts';
import { hashOfSecret } from '#commands/secrets.ts';
import type { Instant } from '#register/instant.ts';
import { previewLimits } from '#register/preview.ts';
import { registerReader } from '#register/reader.ts';
import { allRoles, kindOfRole } from '#register/roles.ts';
import { minutesLater } from '#register/session.ts';
import { href } from '#src/routes.ts';
import { dump } from '#store/copy.ts';
import { type DraftKey, findDraft } from '#store/drafts.ts';
import { type App, makeApp, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, own } from '#test/support/colleagues.ts';
import { htmlFaults } from '#test/support/html-validity.ts';
import { actorOf, begin, move, publish, published, workplace, write } from '#test/support/work.ts';

const language = 'nl';
const pageOf = ({ algorithmId }: DraftKey): string => href('workPreview', { language, id: algorithmId });
const addressOf = (secret: string): string => href('preview', { language }, { sleutel: secret });

/** Makes a link on the page for it; the secret in it. */
const share = async (colleague: Colleague, key: DraftKey): Promise<string> => {
  const reply = await colleague.send(pageOf(key), {});
  assert.equal(reply.statusCode, 200);
  return /sleutel=([\w-]{43})/.exec(reply.body)?.[1] ?? assert.fail('no link');
};

const statusOf = async (app: App, address: string): Promise<number> => (await app.get(address)).statusCode;

storeTest('whoever has the link reads a draft as the public will, and nobody keeps it', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor } = there;
  const key = await begin(app, editor, 'Voornemen <script>');
  const address = addressOf(await share(editor, key));
  await app.watch.look();
  for (const time of ['first', 'again']) {
    const reply = await app.get(address);
    assert.equal(reply.statusCode, 200, time);
    assert.match(reply.body, /Voorbeeld, niet openbaar/);
    assert.match(reply.body, /1 december 2026/);
    assert.match(reply.body, /<h1[^>]*><bdi>Voornemen &lt;script&gt;/);
    assert.match(reply.body, /Meldingen komen sneller/);
    assert.match(reply.body, /<meta name="robots" content="noindex/);
    assert.equal(reply.headers['cache-control'], 'no-store');
    assert.equal(reply.headers['referrer-policy'], 'no-referrer');
    assert.equal(reply.headers.etag, undefined);
    assert.equal(reply.headers['set-cookie'], undefined);
    assert.ok(!reply.body.includes(editor.name) && !reply.body.includes('/kantoor'), 'nothing of the office');
    assert.ok(!reply.body.includes(href('entry', { language, id: key.algorithmId })), 'no address that is not there');
    assert.ok(!reply.body.includes('/api/v1') && !reply.body.includes('/feeds/algoritme'));
  }
  assert.deepEqual(await htmlFaults((await app.get(address)).body), []);
  await write(app, editor, key, { name: 'Voornemen', goal: 'Een ander doel.' }, 2);
  assert.match((await app.get(address)).body, /Een ander doel/, 'what is saved later is seen');
  for (const other of ['en', 'fy'])
    assert.equal(await statusOf(app, address.replace('/nl/', `/${other}/`)), 200, other);
  for (const wrong of ['', 'x'.repeat(43), `${'%00'}`, hashOfSecret('x')])
    assert.equal(await statusOf(app, `/nl/voorbeeld?sleutel=${wrong}`), 404, wrong);
  let backup = '';
  for await (const piece of dump(database.queries)) backup += piece;
  assert.ok(!backup.includes('"preview"'), 'a backup opens no link');
});

storeTest('a preview shows what it changes of what is public now', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor } = there;
  const key = await published(there, 'Meldingen');
  const page = pageOf(key);
  assert.match((await editor.send(page, {})).body, /Er is geen concept/);
  await write(app, editor, key, { name: 'Meldingen', goal: 'Meldingen komen morgen.' }, 0);
  const secret = await share(editor, key);
  const difference = await app.get(href('preview', { language }, { sleutel: secret, toon: 'verschil' }));
  assert.match(difference.body, /1 veld gewijzigd/);
  assert.match(difference.body, /<ins>/);
  assert.equal(difference.headers['cache-control'], 'no-store');
  assert.deepEqual(await htmlFaults(difference.body), []);
  assert.match((await app.get(addressOf(secret))).body, /toon=verschil/);
  const publicPage = await app.get(href('entry', { language, id: key.algorithmId }));
  assert.ok(!publicPage.body.includes('morgen'));
});

storeTest('a preview holds nothing that is withheld', async (database, context) => {
  const { app, editor } = await workplace(context, database);
  const key = await begin(app, editor, 'Meldingen');
  const { document } = (await findDraft(database.queries, registerReader, key)) ?? assert.fail();
  const withheld = { risks: { ground: '5.1.1a', until: null, decidedBy: 'CIO', reason: null } };
  const body = { ...document, values: { ...document.values, risks: 'Geheime drempel' }, withheld };
  await database.queries
    .updateTable('draft_revision')
    .set({ body: JSON.stringify(body) })
    .where('algorithm_id', '=', key.algorithmId)
    .execute();
  const page = await app.get(addressOf(await share(editor, key)));
  assert.equal(page.statusCode, 200);
  assert.ok(!page.body.includes('Geheime drempel'));
});

storeTest('a link is over when it is withdrawn, published, thrown away or old', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor, approver, stranger } = there;
  const key = await begin(app, editor, 'Meldingen');
  const [one, two] = [await share(editor, key), await share(approver, key)];
  const wrong = await begin(app, editor, 'Iets anders');
  const refused = await editor.send(pageOf(wrong), { intrekken: hashOfSecret(one) });
  assert.equal(refused.statusCode, 422, 'only by the page of its own entry');
  assert.equal((await stranger.send(pageOf(key), { intrekken: hashOfSecret(one) })).statusCode, 403);
  assert.equal(await statusOf(app, addressOf(one)), 200);
  assert.equal((await editor.send(pageOf(key), { intrekken: hashOfSecret(one) })).statusCode, 303);
  const over = await app.get(addressOf(one));
  assert.equal(over.statusCode, 410);
  assert.match(over.body, /Dit voorbeeld is voorbij/);
  assert.ok(!over.body.includes('Meldingen'));
  assert.equal(await statusOf(app, addressOf(two)), 200);
  await publish(there, key, 2);
  const published = await app.get(addressOf(two));
  assert.equal(published.statusCode, 410);
  assert.ok(published.body.includes(href('entry', { language, id: key.algorithmId })));

  await write(app, editor, key, { name: 'Meldingen', goal: 'Anders.' }, 0);
  const third = await share(editor, key);
  assert.equal(await move(app, editor, key, 'discard', 3), 'moved');
  await write(app, editor, key, { name: 'Meldingen', goal: 'Nog anders.' }, 0);
  assert.equal(await statusOf(app, addressOf(third)), 410, 'the next draft is another one');
  const fourth = await share(editor, key);
  const later = minutesLater(testMoment, previewLimits.days * 24 * 60) as Instant;
  const tomorrow = await makeApp(context, database, { content: 'empty', now: later });
  assert.equal(await statusOf(app, addressOf(fourth)), 200);
  assert.equal(await statusOf(tomorrow, addressOf(fourth)), 410);
});

storeTest('only who may share a draft makes links, and not without end', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor, stranger } = there;
  const key = await begin(app, editor, 'Meldingen');
  for (const role of allRoles.filter((one) => kindOfRole(one) === 'organisation')) {
    const colleague = await colleagueWith(app, [{ role, organisationId: own }]);
    const may = ['editor', 'owner', 'coordinator', 'approver'].includes(role);
    assert.equal((await colleague.send(pageOf(key), {})).statusCode, may ? 200 : 422, role);
  }
  for (const one of [stranger, await colleagueWith(app, [{ role: 'administrator', organisationId: null }])]) {
    assert.equal((await one.visitor.get(pageOf(key))).statusCode, 403);
    assert.equal((await one.send(pageOf(key), {})).statusCode, 403);
  }
  const actor = await actorOf(app, editor);
  const outcomes = new Set<string>();
  for (let count = 0; count < previewLimits.atOnce; count += 1) {
    const outcome = await sharePreview(app.context, actor, key);
    outcomes.add(outcome.kind === 'refused' ? outcome.refusal : outcome.kind);
  }
  assert.deepEqual([...outcomes], ['shared', 'too-many']);
});
