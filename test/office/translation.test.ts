import assert from 'node:assert/strict';
import { readActor } from '#commands/office/context.ts';
import { writeTranslation } from '#commands/office/write-translation.ts';
import { registerReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import { findDraft } from '#store/drafts.ts';
import { listCurrentLanguages } from '#store/entries.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, other, own } from '#test/support/colleagues.ts';
import { english, office, take } from '#test/support/translating.ts';

const language = 'nl';

storeTest(
  'a text in English is written beside the Dutch one, judged, and marked when the Dutch text changes',
  async (database, context) => {
    const now = await office(context, database);
    const { app, editor, approver, id, wait } = now;
    const address = href('workTranslation', { language, id, text: 'en' });
    assert.match((await editor.visitor.get(href('workEntry', { language, id }))).body, new RegExp(`href="${address}"`));
    const empty = (await editor.visitor.get(address)).body;
    assert.match(empty, /Nederlandse tekst.*Sneller bij het juiste team/);
    const { 'veld-goal': goal, ...part } = english;
    await editor.visitor.send(address, part);
    assert.deepEqual(await take(now, 'en', ['submit']), ['incomplete'], 'every word must be translated');
    const saved = await editor.visitor.send(address, { ...part, 'veld-goal': goal });
    assert.match((await editor.visitor.get(String(saved.headers.location))).body, /Opgeslagen/);
    const key = { algorithmId: id, language: 'en' as const };
    const draft = await findDraft(database.queries, registerReader, key);
    assert.deepEqual([draft?.document.values.status, draft?.document.values.name], ['In gebruik', 'Sorting reports']);
    assert.deepEqual(await take(now, 'en', ['submit']), ['moved']);
    const waiting = (await approver.visitor.get(href('workList', { language, organisation: own }))).body;
    assert.match(waiting, new RegExp(`href="${address}">Sorting reports`));
    assert.match((await approver.visitor.get(address)).body, /Sooner with the right team/);
    assert.deepEqual(await take(now, 'en', ['approve', 'publish']), ['moved', 'moved']);
    await app.index.follow();
    const page = (await app.get(href('entry', { language: 'en', id }))).body;
    assert.match(page, /Sooner with the right team/);
    assert.match(page, /The organisation translated this text itself/);
    assert.doesNotMatch(page, /rests on an older Dutch text/);
    wait();
    await now.publishDutch('Nog sneller bij het team.');
    assert.match((await app.get(href('entry', { language: 'en', id }))).body, /rests on an older Dutch text/);
    assert.doesNotMatch((await app.get(href('entry', { language: 'nl', id }))).body, /hoort bij een oudere/);
    assert.deepEqual((await listCurrentLanguages(database.queries, registerReader, id)).toSorted(), ['en', 'nl']);
  },
);

storeTest('a translation that the Dutch text overtook is held against it again first', async (database, context) => {
  const now = await office(context, database);
  const { editor, id, publishDutch, wait } = now;
  const address = href('workTranslation', { language, id, text: 'en' });
  await editor.visitor.send(address, english);
  wait();
  assert.deepEqual(await take(now, 'en', ['submit', 'approve']), ['moved', 'moved']);
  await publishDutch('Nog sneller bij het team.');
  assert.deepEqual(await take(now, 'en', ['publish', 'take-back', 'submit']), ['overtaken', 'moved', 'overtaken']);
  assert.match((await editor.visitor.get(address)).body, /is veranderd sinds deze vertaling/);
  await editor.visitor.send(address, english);
  assert.deepEqual(await take(now, 'en', ['submit', 'approve', 'publish']), ['moved', 'moved', 'moved']);
});

storeTest('a translation goes off line with the Dutch text, and does not bring it back', async (database, context) => {
  const now = await office(context, database);
  const { app, editor, id } = now;
  const address = href('workTranslation', { language, id, text: 'fy' });
  await editor.visitor.send(address, english);
  assert.deepEqual(await take(now, 'fy', ['submit', 'approve']), ['moved', 'moved']);
  assert.deepEqual(await take(now, 'nl', ['withdraw']), ['moved']);
  assert.deepEqual(await take(now, 'fy', ['publish']), ['nothing-published']);
  assert.deepEqual(await take(now, 'fy', ['take-back']), ['moved']);
  assert.equal((await editor.send(address, { ...english, revisie: '1' })).statusCode, 409);
  assert.match((await editor.visitor.get(address)).body, /kan er ook geen vertaling openbaar worden/);
  assert.equal((await app.get(href('entry', { language: 'fy', id }))).statusCode, 410);
});

storeTest(
  'nobody else translates the texts of an organisation, and whoever translates judges nothing of it',
  async (database, context) => {
    const now = await office(context, database);
    const { app, editor, id } = now;
    const address = href('workTranslation', { language, id, text: 'en' });
    await editor.visitor.send(address, { ...english, 'veld-name': 'Secret plan' });
    const strangers = [
      { role: 'editor', organisationId: other },
      { role: 'administrator', organisationId: null },
    ] as const;
    for (const held of strangers) {
      const stranger = await colleagueWith(app, [held]);
      const forms = [english, { stap: 'submit', revisie: '1' }, { stap: 'approve', revisie: '1' }];
      for (const form of forms) {
        const reply = await stranger.send(address, { ...form });
        assert.ok(reply.statusCode === 403 || /Uw rol mag dit niet/.test(reply.body), held.role);
        assert.ok(!reply.body.includes('Secret'), held.role);
      }
      assert.equal((await stranger.visitor.get(address)).statusCode, 403);
    }
    const both = await colleagueWith(app, [
      { role: 'editor', organisationId: own },
      { role: 'approver', organisationId: own },
    ]);
    await both.visitor.send(address, english);
    assert.deepEqual(await take({ ...now, approver: both }, 'en', ['submit', 'approve']), [
      'moved',
      'needs-second-person',
    ]);
    const actor = await readActor(database.queries, editor.id, app.context.now());
    const written = { asked: [], values: {}, notApplicable: [], revision: 0 };
    const asDutch = await writeTranslation(app.context, actor, { algorithmId: id, language: 'nl' }, written);
    assert.deepEqual(asDutch, { kind: 'refused', refusal: 'unknown' });
    for (const text of ['nl', 'de', 'xx'])
      assert.equal((await editor.visitor.get(href('workTranslation', { language, id, text }))).statusCode, 404, text);
  },
);

storeTest('a translation is withdrawn apart with a reason, and the Dutch text stays', async (database, context) => {
  const now = await office(context, database);
  const { app, editor, approver, id, wait } = now;
  const { queries } = database;
  const address = href('workTranslation', { language, id, text: 'en' });
  const there = href('entry', { language: 'en', id });
  assert.deepEqual(await take(now, 'en', ['withdraw']), ['nothing-published']);
  await editor.visitor.send(address, english);
  assert.deepEqual(await take(now, 'en', ['submit', 'approve', 'publish']), ['moved', 'moved', 'moved']);
  await app.index.follow();
  assert.match((await app.get(there)).body, /Sooner with the right team/);
  const version = href('entryVersion', { language: 'en', id, number: '1' });
  assert.match((await app.get(version)).body, /Sooner/);
  wait();
  const form = (await approver.visitor.get(address)).body;
  assert.match(form, /blijft de Nederlandse tekst openbaar/);
  assert.doesNotMatch(form, /Voeg samen|Splits|Vervang/);
  assert.doesNotMatch((await editor.visitor.get(address)).body, /value="withdraw"/);
  const withdraw = { stap: 'withdraw', revisie: '0' };
  const without = await approver.send(address, { ...withdraw, 'reden-withdraw': ' ' });
  assert.equal(without.statusCode, 422);
  const reason = { ...withdraw, 'reden-withdraw': 'Er staat iets anders dan in het Nederlands. <script>' };
  const stranger = await colleagueWith(app, [{ role: 'approver', organisationId: other }]);
  assert.equal((await stranger.send(address, reason)).statusCode, 403);
  assert.match((await editor.send(address, reason)).body, /Uw rol mag dit niet/);
  assert.equal((await approver.send(address, { ...reason, revisie: '7' })).statusCode, 422, 'it was seen otherwise');
  for (const stap of ['merge', 'split', 'replace', 'reinstate'])
    assert.equal((await approver.send(address, { ...reason, stap })).statusCode, 403, stap);
  assert.equal((await approver.send(address, reason)).statusCode, 303);

  await app.index.follow();
  await app.watch.look();
  assert.deepEqual(await listCurrentLanguages(queries, registerReader, id), ['nl']);
  const gone = (await app.get(there)).body;
  assert.match(gone, /withdrew the English text on[\s\S]*iets anders dan in het Nederlands\. &lt;script&gt;/);
  assert.match(gone, /Sneller bij het juiste team/);
  assert.doesNotMatch(gone, /Sooner/);
  assert.doesNotMatch((await app.get(version)).body, /Sooner/);
  assert.doesNotMatch((await app.get(`${there}?op=2026-11-24`)).body, /Sooner/);
  assert.match((await app.get(href('changes', { language: 'en' }))).body, /Translation withdrawn/);
  assert.equal((await app.get(href('entry', { language: 'nl', id }))).statusCode, 200);
  assert.match((await editor.visitor.get(address)).body, /is ingetrokken op/);
  const [line] = await queries
    .selectFrom('audit_line')
    .selectAll()
    .where('action', '=', 'withdraw-translation')
    .where('result', '=', 'moved')
    .execute();
  assert.match(String(line?.details), /"language": ?"en"/);
  assert.deepEqual(await take(now, 'en', ['withdraw']), ['nothing-published'], 'once is enough');

  await editor.visitor.send(address, { ...english, 'veld-goal': 'Faster.' });
  assert.deepEqual(await take(now, 'en', ['submit', 'approve', 'publish']), ['moved', 'moved', 'moved']);
  await app.index.follow();
  await app.watch.look();
  const back = (await app.get(there)).body;
  assert.match(back, /Faster\./);
  assert.doesNotMatch(back, /withdrew the English/);
  assert.doesNotMatch((await app.get(version)).body, /Sooner/, 'what was withdrawn stays away');
});
