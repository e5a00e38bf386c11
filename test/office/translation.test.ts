import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { readActor } from '#commands/office/context.ts';
import { type Move, moveDraft } from '#commands/office/move-draft.ts';
import { writeTranslation } from '#commands/office/write-translation.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { href } from '#src/routes.ts';
import type { Language } from '#standard/text.ts';
import type { Database } from '#store/database.ts';
import { findDraft } from '#store/drafts.ts';
import { listCurrentLanguages } from '#store/entries.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';

const dutch = {
  ...{
    'veld-name': 'Meldingen sorteren',
    'veld-description_short': 'Sorteert meldingen.',
    'veld-status': 'In gebruik',
  },
  ...{ 'veld-contact_email': 'algoritmes@oosterlee.example', 'veld-publication_category': 'Overige algoritmes' },
  'veld-goal': 'Sneller bij het juiste team.',
};

const english = {
  ...{
    'veld-name': 'Sorting reports',
    'veld-description_short': 'Sorts reports.',
    'veld-goal': 'Sooner with the right team.',
  },
  'veld-status': 'Buiten gebruik',
};

type Office = { readonly app: App; readonly editor: Colleague; readonly approver: Colleague; readonly id: AlgorithmId };

/** Takes steps with a text, each as it is then. */
const take = async (
  { app, editor, approver, id }: Office,
  text: Language,
  moves: readonly Move[],
  reason = 'Daarom.',
) => {
  const { queries } = app.database;
  const key = { algorithmId: id, language: text };
  const kinds: string[] = [];
  for (const step of moves) {
    const draft = await findDraft(queries, registerReader, key);
    const who = step === 'submit' || step === 'take-back' ? editor : approver;
    const actor = await readActor(queries, who.id, app.context.now());
    const outcome = await moveDraft(app.context, actor, key, { step, revision: draft?.revision ?? 0, reason });
    kinds.push(outcome.kind === 'moved' ? 'moved' : outcome.refusal);
  }
  return kinds;
};

/** An entry that is public in Dutch, and a clock that can be moved. */
const office = async (context: TestContext, database: Database) => {
  let now = testMoment;
  const made = await officeWith(context, database, {}, { clock: () => now });
  const editor = await colleagueWith(made, [{ role: 'editor', organisationId: own }]);
  const approver = await colleagueWith(made, [{ role: 'approver', organisationId: own }]);
  const list = href('workList', { language, organisation: own });
  const begun = await editor.visitor.send(list, { naam: 'Meldingen sorteren' });
  const id = parseAlgorithmId(/(\d{8})/.exec(String(begun.headers.location))?.[1] ?? '') ?? assert.fail();
  const there: Office = { app: made, editor, approver, id };
  const wait = (): void => {
    now = minutesLater(now, 5);
  };
  const publishDutch = async (goal: string): Promise<void> => {
    wait();
    const sent = { ...dutch, 'veld-goal': goal };
    assert.equal((await editor.visitor.send(href('workEdit', { language, id }), sent)).statusCode, 303);
    assert.deepEqual(await take(there, 'nl', ['submit', 'approve', 'publish']), ['moved', 'moved', 'moved']);
    await made.index.follow();
    wait();
  };
  await publishDutch('Sneller bij het juiste team.');
  return { ...there, wait, publishDutch };
};

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
    assert.deepEqual(await take(now, 'en', ['withdraw']), ['wrong-state'], 'it is not withdrawn apart');
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
