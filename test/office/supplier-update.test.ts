import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { loadSupplierTexts } from '#commands/load-supplier-texts.ts';
import { beginFrom } from '#commands/office/begin-from.ts';
import { readActor } from '#commands/office/context.ts';
import { moveDraft } from '#commands/office/move-draft.ts';
import { succeedEntries } from '#commands/office/succession.ts';
import { readSupplierUpdate, takeSupplierUpdate } from '#commands/office/take-supplier-update.ts';
import type { Actor } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { registerReader } from '#register/reader.ts';
import { parseSupplierTextId } from '#register/supplier-text.ts';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { findDraft } from '#store/drafts.ts';
import type { App } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';
import { actorOf, publish, published, workplace, write } from '#test/support/work.ts';

const language = 'nl';
const first = { name: 'Lakken', goal: 'Sneller', risks: 'Klein', tags: 'lak', contact_email: 'a@maker.example' };

type Office = { readonly app: App; readonly editor: Colleague; readonly actor: Actor; readonly id: AlgorithmId };

const offer = (app: App, values: object) => {
  const text = { id: 'maker-lakker', organization: null, lang: 'NLD', provider: 'Maker BV', ...values };
  return loadSupplierTexts(app.context, new TextEncoder().encode(JSON.stringify([text])));
};

/** An entry that began with the text of a supplier, which changes it afterwards; the organisation wrote its own risks. */
const office = async (context: TestContext, database: Database): Promise<Office> => {
  const app = await officeWith(context, database);
  await offer(app, first);
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const actor = await readActor(database.queries, editor.id, app.context.now());
  const id = parseSupplierTextId('maker-lakker') ?? assert.fail();
  const begun = await beginFrom(app.context, actor, own, { kind: 'supplier', id });
  assert.ok(begun.kind === 'begun');
  await editor.visitor.send(href('workEdit', { language, id: begun.id }), {
    ...{ 'veld-name': 'Lakken', 'veld-goal': 'Sneller', 'veld-risks': 'Ons eigen risico', 'veld-tags': 'lak' },
    'veld-provider': 'Maker BV',
  });
  await offer(app, {
    ...first,
    goal: 'Nog sneller',
    risks: 'Groot',
    tags: 'lak, woo',
    contact_email: 'b@maker.example',
  });
  return { app, editor, actor, id: begun.id };
};

const valuesOf = async ({ app, id }: Office) =>
  (await findDraft(app.database.queries, registerReader, { algorithmId: id, language: 'nl' })) ?? assert.fail();

const offersOf = async (now: Office) => {
  const { document } = await valuesOf(now);
  const update = await readSupplierUpdate(now.app.database.queries, registerReader, now.id, document);
  return update?.offers.map(({ key, isOwn }) => `${key}${isOwn ? ' (own)' : ''}`) ?? assert.fail();
};

storeTest(
  'a change of a supplier is taken or left field by field, and what was left is remembered',
  async (database, context) => {
    const now = await office(context, database);
    const { app, actor, id } = now;
    assert.deepEqual(await offersOf(now), ['goal', 'risks (own)', 'tags']);
    const { revision } = await valuesOf(now);
    const decide = (take: readonly string[], leave: readonly string[], newest: number, of = revision) =>
      takeSupplierUpdate(app.context, actor, id, { take, leave, newest, revision: of });
    const stale = { kind: 'refused', refusal: 'changed-meanwhile' };
    assert.deepEqual(await decide(['goal'], [], 1), stale, 'another version was seen');
    assert.deepEqual(await decide(['goal'], [], 2, 1), stale, 'another revision was seen');
    const done = await decide(['goal', 'contact_email', 'bestaat-niet'], ['risks'], 2);
    assert.deepEqual(done, { kind: 'decided', taken: 1, left: 1 });
    assert.deepEqual(await offersOf(now), ['tags'], 'what was not decided stays open');
    const { values } = (await valuesOf(now)).document;
    assert.deepEqual([values.goal, values.risks, values.contact_email], ['Nog sneller', 'Ons eigen risico', undefined]);
    await offer(app, { ...first, goal: 'Nog sneller', risks: 'Groot', tags: 'lak' });
    assert.deepEqual(await offersOf(now), [], 'what was left is not offered again, and what went back is no change');
    await offer(app, { ...first, goal: 'Nog sneller', risks: 'Reusachtig', tags: 'lak' });
    assert.deepEqual(await offersOf(now), ['risks (own)']);
  },
);

storeTest(
  'who judges the text or works elsewhere takes nothing, and what waits for review is left alone',
  async (database, context) => {
    const now = await office(context, database);
    const { app, actor, id } = now;
    const { revision } = await valuesOf(now);
    const take = { take: ['goal'], leave: [], newest: 2, revision };
    for (const [role, organisationId] of [
      ['approver', own],
      ['editor', other],
    ] as const) {
      const { id: personId, visitor, send } = await colleagueWith(app, [{ role, organisationId }]);
      const stranger = await readActor(database.queries, personId, app.context.now());
      const refused = { kind: 'refused', refusal: 'not-allowed' };
      assert.deepEqual(await takeSupplierUpdate(app.context, stranger, id, take), refused, role);
      const address = href('workSupplierUpdate', { language, id });
      assert.equal((await visitor.get(address)).statusCode, 403, role);
      const reply = await send(address, { 'keuze-goal': 'overnemen', revisie: String(revision), versie: '2' });
      assert.equal(reply.statusCode, 403, role);
      assert.ok(!reply.body.includes('sneller'), role);
    }
    await database.queries.updateTable('draft').set({ state: 'in-review' }).where('algorithm_id', '=', id).execute();
    assert.deepEqual(await takeSupplierUpdate(app.context, actor, id, take), {
      kind: 'refused',
      refusal: 'wrong-state',
    });
    const left = await takeSupplierUpdate(app.context, actor, id, { ...take, take: [], leave: ['goal'] });
    assert.deepEqual(left, { kind: 'decided', taken: 0, left: 1 });
    assert.deepEqual((await valuesOf(now)).document.values.goal, 'Sneller');
  },
);

storeTest(
  'an editor is told on the entry and the first page, sees each difference and chooses',
  async (database, context) => {
    const { editor, id } = await office(context, database);
    const { visitor } = editor;
    const address = href('workSupplierUpdate', { language, id });
    const entry = (await visitor.get(href('workEntry', { language, id }))).body;
    assert.match(entry, /De leverancier heeft zijn tekst veranderd/);
    assert.match(entry, new RegExp(`href="${address}"`));
    assert.match((await visitor.get(href('office', { language }))).body, new RegExp(`href="${address}"`));
    const page = (await visitor.get(address)).body;
    assert.match(page, /<del>.*?Sneller<\/del>/);
    assert.match(page, /Uw organisatie schreef hier een eigen tekst/);
    assert.match(page, /id="keuze-goal" name="keuze-goal" value="overnemen" checked/);
    assert.match(page, /id="keuze-risks-laten" name="keuze-risks" value="laten" checked/);
    assert.doesNotMatch(page, /maker\.example/);
    const chosen = { 'keuze-goal': 'overnemen', 'keuze-risks': 'laten', 'keuze-tags': 'laten' };
    assert.equal((await visitor.send(address, chosen)).headers.location, href('workEntry', { language, id }));
    assert.doesNotMatch((await visitor.get(href('workEntry', { language, id }))).body, /heeft zijn tekst veranderd/);
    assert.doesNotMatch((await visitor.get(href('office', { language }))).body, new RegExp(`href="${address}"`));
    assert.match((await visitor.get(address)).body, /geen veranderingen van de leverancier/);
    const late = { ...chosen, revisie: '1', versie: '2' };
    assert.equal((await editor.send(address, late)).statusCode, 409);
    assert.equal((await editor.send(address, {})).statusCode, 409);
    assert.equal((await visitor.get(href('workSupplierUpdate', { language, id: '19754329' }))).statusCode, 403);
  },
);

storeTest('the public reads with whose text it began, unless the supplier is withheld', async (database, context) => {
  const { app, editor, actor, id } = await office(context, database);
  await editor.visitor.send(href('workEdit', { language, id }), {
    ...{
      'veld-name': 'Lakken',
      'veld-description_short': 'Lakt.',
      'veld-goal': 'Sneller',
      'veld-provider': 'Maker BV',
    },
    ...{ 'veld-status': 'In gebruik', 'veld-contact_email': 'algoritmes@oosterlee.example' },
    'veld-publication_category': 'Overige algoritmes',
  });
  const approver = await colleagueWith(app, [{ role: 'approver', organisationId: own }]);
  const judge = await readActor(database.queries, approver.id, app.context.now());
  const key = { algorithmId: id, language: 'nl' as const };
  for (const [who, step] of [
    [actor, 'submit'],
    [judge, 'approve'],
    [judge, 'publish'],
  ] as const) {
    const { revision } = (await findDraft(database.queries, registerReader, key)) ?? assert.fail();
    assert.equal((await moveDraft(app.context, who, key, { step, revision, reason: '' })).kind, 'moved', step);
  }
  await app.index.follow();
  const said = /Begon met een tekst van de leverancier<\/dt><dd>Maker BV/;
  assert.match((await app.get(href('entry', { language, id }))).body, said);
  const row = await database.queries
    .selectFrom('entry_version')
    .select('body')
    .where('algorithm_id', '=', id)
    .executeTakeFirstOrThrow();
  const withheld = { provider: { ground: '5.1.1c', until: null, decidedBy: 'college', reason: null } };
  const body = JSON.stringify({ ...JSON.parse(row.body), withheld });
  await database.queries.updateTable('entry_version').set({ body }).where('algorithm_id', '=', id).execute();
  const page = (await app.get(href('entry', { language, id }, { na: 1 }))).body;
  assert.doesNotMatch(page, /Maker BV/);
});

storeTest('an entry that made way for another takes no change of a supplier', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor, approver } = there;
  await offer(app, first);
  const id = parseSupplierTextId('maker-lakker') ?? assert.fail();
  const begun = await beginFrom(app.context, await actorOf(app, editor), own, { kind: 'supplier', id });
  assert.ok(begun.kind === 'begun');
  const key = { algorithmId: begun.id, language: 'nl' as const };
  await publish(there, key, await write(app, editor, key, { name: 'Lakken' }, 1));
  const { algorithmId } = await published(there, 'Nieuw');
  const merge = { kind: 'merge', others: [begun.id], reason: 'Eén algoritme.' } as const;
  const merged = await succeedEntries(app.context, await actorOf(app, approver), algorithmId, merge);
  assert.equal(merged.kind, 'done');
  await offer(app, { ...first, goal: 'Nog sneller' });
  const take = { take: ['goal'], leave: [], revision: 0, newest: 2 };
  const outcome = await takeSupplierUpdate(app.context, await actorOf(app, editor), begun.id, take);
  assert.deepEqual(outcome, { kind: 'refused', refusal: 'succeeded' });
  assert.equal(await findDraft(database.queries, registerReader, key), null);
});
