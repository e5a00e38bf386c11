import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { type Move, type MoveOutcome, moveDraft } from '#commands/office/move-draft.ts';
import { beginAlgorithm, type WriteOutcome, writeDraft } from '#commands/office/write-draft.ts';
import type { Actor } from '#register/access.ts';
import type { EntryDocument } from '#register/entry.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import { publicReader, registerReader } from '#register/reader.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { href } from '#src/routes.ts';
import type { FieldKey } from '#standard/fields.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import type { Database } from '#store/database.ts';
import { listWriters } from '#store/draft-writers.ts';
import { type DraftKey, findDraft } from '#store/drafts.ts';
import { findVersion } from '#store/entries.ts';
import { listRemarks } from '#store/remarks.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { appointed } from '#test/support/people.ts';

const complete: EntryDocument['values'] = {
  name: 'Meldingen sorteren',
  description_short: 'Sorteert meldingen over de straat.',
  status: 'In gebruik',
  contact_email: 'algoritmes@waterwoude.example',
  publication_category: 'Overige algoritmes',
  goal: 'Meldingen komen sneller bij het juiste team.',
};

const editableKeys = editableFields.map(({ key }) => key as FieldKey);

type Office = {
  readonly app: App;
  readonly own: OrganisationId;
  readonly editor: Actor;
  readonly colleague: Actor;
  readonly approver: Actor;
  readonly both: Actor;
  readonly stranger: Actor;
  readonly key: DraftKey;
};

/** A municipality of the demo with people, and a new algorithm of it in draft. */
const office = async (context: TestContext, database: Database): Promise<Office> => {
  const app = await makeApp(context, database, { content: 'demo' });
  const [own, other] = app.reading.organisations().all.map(({ id }) => id);
  assert.ok(own !== undefined && other !== undefined);
  const at = (email: string, role: 'editor' | 'approver', organisation = own) =>
    appointed(app, `${email}@waterwoude.example`, role, organisation);
  await at('beide', 'editor');
  const people = {
    editor: await at('redacteur', 'editor'),
    colleague: await at('collega', 'editor'),
    approver: await at('goedkeurder', 'approver'),
    both: await at('beide', 'approver'),
    stranger: await at('vreemde', 'approver', other),
  };
  const begun = await beginAlgorithm(app.context, people.editor, own, 'Meldingen sorteren');
  assert.ok(begun.kind === 'begun');
  return { app, own, ...people, key: begun.key };
};

const write = ({ app, key }: Office, actor: Actor, values: EntryDocument['values'], revision: number) =>
  writeDraft(app.context, actor, key, { asked: editableKeys, values, notApplicable: [], revision });

const move = ({ app, key }: Office, actor: Actor, step: Move, revision: number, reason = '') =>
  moveDraft(app.context, actor, key, { step, revision, reason });

const refusalOf = (outcome: MoveOutcome | WriteOutcome): string =>
  outcome.kind === 'refused' ? outcome.refusal : outcome.kind;

storeTest('from draft to public with four eyes, and off it again', async (database, context) => {
  const there = await office(context, database);
  const { app, key, editor, approver } = there;
  const page = href('entry', { language: 'nl', id: key.algorithmId });
  assert.equal(refusalOf(await move(there, editor, 'submit', 1)), 'incomplete');
  assert.deepEqual(await write(there, editor, complete, 1), { kind: 'saved', revision: 2, changed: 5, theirs: [] });
  assert.equal((await app.get(page)).statusCode, 404);
  assert.equal(refusalOf(await move(there, editor, 'submit', 2)), 'moved');
  assert.equal(refusalOf(await write(there, editor, complete, 2)), 'wrong-state');
  assert.equal(refusalOf(await move(there, approver, 'send-back', 2)), 'needs-reason');
  assert.equal(refusalOf(await move(there, approver, 'send-back', 2, 'Noem de bewaartermijn.')), 'moved');
  const [remark] = await listRemarks(database.queries, registerReader, key);
  assert.equal(remark?.text, 'Noem de bewaartermijn.');
  await write(there, editor, { ...complete, risks: 'Bewaren wij een jaar.' }, 2);
  await move(there, editor, 'submit', 3);
  assert.equal(refusalOf(await move(there, approver, 'publish', 3)), 'wrong-state');
  assert.equal(refusalOf(await move(there, approver, 'approve', 2)), 'changed-meanwhile');
  assert.equal(refusalOf(await move(there, approver, 'approve', 3)), 'moved');
  assert.equal((await app.get(page)).statusCode, 404);
  assert.equal(refusalOf(await move(there, approver, 'publish', 3)), 'moved');
  await app.index.follow();
  const shown = await app.get(page);
  assert.equal(shown.statusCode, 200);
  assert.match(shown.body, /Bewaren wij een jaar/);
  assert.match(
    (await app.get(href('search', { language: 'nl' }, { zoekterm: 'meldingen sorteren' }))).body,
    new RegExp(key.algorithmId),
  );
  assert.equal(await findDraft(database.queries, registerReader, key), null);
  assert.equal(refusalOf(await move(there, approver, 'withdraw', 0)), 'needs-reason');
  assert.equal(refusalOf(await move(there, approver, 'withdraw', 0, 'Wij gebruiken het niet meer.')), 'moved');
  const gone = await app.get(page);
  assert.equal(gone.statusCode, 410);
  assert.match(gone.body, /Wij gebruiken het niet meer/);
});

storeTest('whoever changed a word approves nothing of it: the person, not the role', async (database, context) => {
  const there = await office(context, database);
  await write(there, there.editor, complete, 1);
  await write(there, there.both, { ...complete, goal: 'Een ander doel.' }, 2);
  await move(there, there.editor, 'submit', 3);
  assert.equal(refusalOf(await move(there, there.both, 'approve', 3)), 'needs-second-person');
  assert.equal(refusalOf(await move(there, there.stranger, 'approve', 3)), 'not-allowed');
  assert.equal(refusalOf(await move(there, there.editor, 'approve', 3)), 'not-allowed');
  assert.equal(refusalOf(await move(there, there.approver, 'approve', 3)), 'moved');
  assert.equal(refusalOf(await move(there, there.both, 'publish', 3)), 'needs-second-person');
});

storeTest('two people in one draft lose nothing', async (database, context) => {
  const there = await office(context, database);
  await write(there, there.editor, complete, 1);
  const changed = await write(there, there.editor, { ...complete, goal: 'Doel van de een.' }, 2);
  assert.deepEqual(changed, { kind: 'saved', revision: 3, changed: 1, theirs: [] });
  const beside = await write(there, there.colleague, { ...complete, risks: 'Risico van de ander.' }, 2);
  assert.deepEqual(beside, { kind: 'saved', revision: 4, changed: 1, theirs: ['goal'] });
  const collided = await write(there, there.colleague, { ...complete, goal: 'Doel van de ander.' }, 2);
  assert.ok(collided.kind === 'collided');
  assert.deepEqual(collided.collisions, [{ key: 'goal', mine: 'Doel van de ander.', theirs: 'Doel van de een.' }]);
  assert.equal(collided.document.values.risks, 'Risico van de ander.');
  const again = await write(there, there.colleague, collided.document.values, collided.revision);
  assert.equal(again.kind, 'saved');
  const draft = await findDraft(database.queries, registerReader, there.key);
  assert.equal(draft?.document.values.goal, 'Doel van de ander.');
  assert.equal(draft?.document.values.risks, 'Risico van de ander.');
});

storeTest('saving what is there already makes no writer of anybody', async (database, context) => {
  const there = await office(context, database);
  await write(there, there.editor, complete, 1);
  assert.equal((await write(there, there.both, complete, 2)).kind, 'unchanged');
  await move(there, there.editor, 'submit', 2);
  assert.equal(refusalOf(await move(there, there.both, 'approve', 2)), 'moved');
});

storeTest(
  'a change of what is public is a draft beside it, and what is withheld stays so',
  async (database, context) => {
    const there = await office(context, database);
    const { app } = there;
    const rows = await database.queries
      .selectFrom('entry_version')
      .innerJoin('algorithm', 'algorithm.id', 'entry_version.algorithm_id')
      .select(['algorithm.id', 'algorithm.organisation_id', 'entry_version.body', 'entry_version.number'])
      .where('entry_version.language', '=', 'nl')
      .orderBy('entry_version.number', 'desc')
      .execute();
    const row = rows.find(({ body }) => body.includes('DEMOGEHEIM')) ?? assert.fail('the demo withholds a field');
    const organisation = makeOrganisationId(row.organisation_id);
    const writer = await appointed(app, 'schrijver@elders.example', 'editor', organisation);
    const judge = await appointed(app, 'rechter@elders.example', 'approver', organisation);
    const key = { algorithmId: row.id as DraftKey['algorithmId'], language: 'nl' as const };
    const at = { ...there, key };
    const before = JSON.parse(row.body) as EntryDocument;
    const { [Object.keys(before.withheld)[0] as 'goal']: _hidden, ...seen } = before.values;
    const saved = await write(at, writer, { ...seen, name: 'Een nieuwe naam' }, 0);
    assert.deepEqual(saved, { kind: 'saved', revision: 1, changed: 1, theirs: [] });
    const page = href('entry', { language: 'nl', id: key.algorithmId });
    assert.doesNotMatch((await app.get(page)).body, /Een nieuwe naam/);
    await move(at, writer, 'submit', 1);
    await move(at, judge, 'approve', 1);
    assert.equal(refusalOf(await move(at, judge, 'publish', 1)), 'moved');
    const now = await findVersion(database.queries, registerReader, key.algorithmId, 'nl', row.number + 1);
    assert.ok(JSON.stringify(now?.document).includes('DEMOGEHEIM'), 'the value is still there');
    assert.doesNotMatch((await app.get(page)).body, /DEMOGEHEIM/);
    assert.match((await app.get(page)).body, /Een nieuwe naam/);
  },
);

storeTest('nobody else sees or touches the work of an organisation', async (database, context) => {
  const there = await office(context, database);
  const { app, key, stranger } = there;
  const { queries } = database;
  for (const reader of [publicReader, { kind: 'person', actor: stranger } as const]) {
    assert.equal(await findDraft(queries, reader, key), null);
    assert.deepEqual(await listWriters(queries, reader, { ...key, number: 1 }), []);
    assert.deepEqual(await listRemarks(queries, reader, key), []);
  }
  assert.ok(await findDraft(queries, { kind: 'person', actor: there.approver }, key));
  const before = (await listAuditLinesAfter(queries, registerReader, 0, 1_000)).length;
  assert.equal(refusalOf(await write(there, stranger, complete, 1)), 'not-allowed');
  assert.equal((await beginAlgorithm(app.context, stranger, there.own, 'Iets')).kind, 'refused');
  const lines = (await listAuditLinesAfter(queries, registerReader, 0, 1_000)).slice(before);
  assert.deepEqual(
    lines.map(({ action, result, actor }) => [action, result, actor]),
    [
      ['write-draft', 'refused', 'test'],
      ['begin-algorithm', 'refused', 'test'],
    ],
  );
});
