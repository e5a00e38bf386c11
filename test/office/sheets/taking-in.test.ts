import assert from 'node:assert/strict';
import { moveDraft, readWork } from '#commands/office/move-draft.ts';
import { remarkOnEntry } from '#commands/office/remarks.ts';
import { beginSheet, discardSheet, removeOldSheets } from '#commands/office/sheets/begin-sheet.ts';
import { chooseColumns, planSheet } from '#commands/office/sheets/plan-sheet.ts';
import { startUndo, undoSheet } from '#commands/office/sheets/undo-sheet.ts';
import { confirmSheet, tickRows, writeSheet } from '#commands/office/sheets/write-sheet.ts';
import { beginAlgorithm, writeDraft } from '#commands/office/write-draft.ts';
import type { Actor } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { addDays, dateOf, startOfDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { listSheetImports } from '#store/sheet-imports.ts';
import { countSheetRows } from '#store/sheet-rows.ts';
import type { App } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';
import { actorOf, csv, rowsAt, sheetAt, takeIn } from '#test/support/sheets.ts';

const noTicks = { shown: [], ticked: [] };

const begin = async (app: App, actor: Actor, organisation: OrganisationId, name: string): Promise<AlgorithmId> => {
  const begun = await beginAlgorithm(app.context, actor, organisation, name);
  assert.ok(begun.kind === 'begun');
  return begun.key.algorithmId;
};

const editorOf = async (app: App, organisationId: OrganisationId = own): Promise<Actor> =>
  actorOf(app, await colleagueWith(app, [{ role: 'editor', organisationId }]));

const work = (app: App, actor: Actor, algorithmId: AlgorithmId) =>
  readWork(app.database.queries, actor, { algorithmId, language: 'nl' });

const everything = async ({ database: { queries } }: App): Promise<string> =>
  JSON.stringify([
    await queries.selectFrom('algorithm').selectAll().orderBy('id').execute(),
    await queries.selectFrom('draft').selectAll().orderBy('algorithm_id').execute(),
    await queries.selectFrom('draft_revision').selectAll().orderBy('algorithm_id').orderBy('revision').execute(),
    await queries.selectFrom('remark').selectAll().execute(),
  ]);

storeTest(
  'a spreadsheet is previewed, confirmed and undone, and everything is as it was',
  async (database, context) => {
    const app = await officeWith(context, database);
    const editor = await editorOf(app);
    const changed = await begin(app, editor, own, 'Meldingen sorteren');
    const same = await begin(app, editor, own, 'Blijft zo');
    const theirs = await begin(app, await editorOf(app, other), other, 'Van een ander');
    const before = await everything(app);
    const id = await takeIn(
      app,
      editor,
      csv(
        ['Algoritme-ID', 'Naam', 'Doel en impact', 'Status', 'Organisatie'],
        ['', 'Geheel nieuw', '=1+1', 'in gebruik', ''],
        [changed, '', 'Sneller antwoord', 'weet niet', ''],
        ['', 'Blijft zo', '', '', ''],
        [theirs, 'Gekaapt', 'x', '', ''],
        ['', 'Geheel nieuw', '', '', ''],
        ['', '', 'Zonder naam', '', ''],
        ['12345678', 'x', '', '', ''],
        ['', 'Voor hen', '', '', 'Gemeente Elders'],
      ),
    );
    assert.equal((await sheetAt(app, id)).phase, 'preview');
    const rows = await rowsAt(app, id);
    assert.deepEqual(
      rows.map(({ plan }) => [plan?.kind, plan?.refusal]),
      [
        ...[['new', null] as const, ['changes-draft', null] as const, ['same', null] as const],
        ...[['cannot', 'not-yours'] as const, ['cannot', 'repeated'] as const, ['cannot', 'no-name'] as const],
        ...[['cannot', 'wrong-id'] as const, ['cannot', 'other-organisation'] as const],
      ],
    );
    assert.equal(rows[0]?.plan?.values.goal, '=1+1');
    assert.deepEqual(rows[1]?.plan?.remarks, [{ field: 'status', kind: 'unknown-choice', before: 'weet niet' }]);
    assert.equal(await everything(app), before, 'nothing is written before it is confirmed');

    assert.deepEqual(await confirmSheet(app.context, editor, id, noTicks), { kind: 'done' });
    await writeSheet(app.context, editor, id);
    assert.equal((await sheetAt(app, id)).phase, 'written');
    assert.equal((await work(app, editor, changed))?.draft?.document.values.goal, 'Sneller antwoord');
    assert.equal((await work(app, editor, same))?.draft?.revision, 1);
    const [first] = await rowsAt(app, id);
    const added = first?.algorithmId ?? assert.fail();
    const made = await work(app, editor, added);
    assert.deepEqual(
      [made?.owner, made?.draft?.state, made?.draft?.document.values.status],
      [own, 'draft', 'In gebruik'],
    );
    const lines = await database.queries
      .selectFrom('audit_line')
      .select(['object_id', 'organisation_id'])
      .where('action', '=', 'write-draft')
      .execute();
    assert.deepEqual(new Set(lines.map((line) => line.object_id)), new Set([added, changed]));

    const remark = { text: 'Welke status is dit?', field: null, replyTo: null };
    const remarked = await remarkOnEntry(app.context, editor, { algorithmId: added, language: 'nl' }, remark);
    assert.deepEqual(remarked, { kind: 'done' });
    assert.deepEqual(await startUndo(app.context, editor, id), { kind: 'done' });
    await undoSheet(app.context, editor, id);
    assert.equal((await sheetAt(app, id)).phase, 'undone');
    assert.equal(await everything(app), before, 'everything is as it was');
  },
);

storeTest('what somebody changed since is neither written over nor undone, and is told', async (database, context) => {
  const app = await officeWith(context, database);
  const [editor, colleague] = [await editorOf(app), await editorOf(app)];
  const changed = await begin(app, editor, own, 'Een');
  const judged = await begin(app, editor, own, 'Twee');
  const header = ['Algoritme-ID', 'Naam', 'Doel en impact'];
  const rows = [
    ['', 'Een', 'a'],
    ['', 'Twee', 'b'],
    ['', 'Drie', 'c'],
    ['', 'Vier', 'd'],
  ];
  const id = await takeIn(app, editor, csv(header, ...rows));
  const written = { asked: ['risks'], values: { risks: 'Geen' }, notApplicable: [], revision: 1 } as const;
  await writeDraft(app.context, colleague, { algorithmId: changed, language: 'nl' }, written);
  await begin(app, colleague, own, 'Drie');
  await confirmSheet(app.context, editor, id, noTicks);
  await writeSheet(app.context, editor, id);
  const results = async () => (await rowsAt(app, id)).map(({ result }) => result);
  assert.deepEqual(await results(), ['stale', 'written', 'stale', 'written']);
  assert.equal((await work(app, editor, changed))?.draft?.document.values.goal, undefined);

  const fourth = (await rowsAt(app, id))[3]?.algorithmId ?? assert.fail();
  await writeDraft(app.context, colleague, { algorithmId: fourth, language: 'nl' }, written);
  await startUndo(app.context, editor, id);
  await undoSheet(app.context, editor, id);
  assert.deepEqual(await results(), ['stale', 'undone', 'stale', 'kept']);
  assert.equal((await work(app, editor, judged))?.draft?.document.values.goal, undefined);
  assert.equal((await work(app, editor, fourth))?.draft?.document.values.goal, 'd');
});

storeTest('only what is ticked is written, and a text that is judged is left alone', async (database, context) => {
  const app = await officeWith(context, database);
  const editor = await editorOf(app);
  const complete = { description_short: 'x', status: 'In gebruik', contact_email: 'a@b.nl', goal: 'x' } as const;
  const values = { ...complete, publication_category: 'Overige algoritmes' };
  const judged = await begin(app, editor, own, 'Wordt nagekeken');
  const key = { algorithmId: judged, language: 'nl' } as const;
  const asked = Object.keys(values) as (keyof typeof values)[];
  await writeDraft(app.context, editor, key, { asked, values, notApplicable: [], revision: 1 });
  const move = await moveDraft(app.context, editor, key, { step: 'submit', revision: 2, reason: '' });
  assert.equal(move.kind, 'moved');
  const id = await takeIn(app, editor, csv(['Naam', 'Doel'], ['Wordt nagekeken', 'y'], ['Een', ''], ['Twee', '']));
  assert.equal((await rowsAt(app, id))[0]?.plan?.refusal, 'in-review');
  await tickRows(app.context, editor, id, { shown: [2, 3], ticked: [3] });
  const nothing = await confirmSheet(app.context, editor, id, { shown: [3], ticked: [] });
  assert.deepEqual(nothing, { kind: 'refused', refusal: 'nothing-ticked' });
  await confirmSheet(app.context, editor, id, { shown: [3], ticked: [3] });
  await writeSheet(app.context, editor, id);
  assert.deepEqual(await countSheetRows(database.queries, registerReader, id), {
    ...{ all: 3, remarks: 0, cannot: 1, new: 2, written: 1, ticked: 1 },
  });
});

storeTest('a column that nobody knows is asked once, and remembered for the same header', async (database, context) => {
  const app = await officeWith(context, database);
  const editor = await editorOf(app);
  const file = csv(['Naam', 'Waarvoor', 'Kolom X'], ['Een', 'Om te sorteren', 'weg']);
  const id = await takeIn(app, editor, file);
  assert.deepEqual(
    [(await sheetAt(app, id)).phase, (await sheetAt(app, id)).targets],
    ['columns', ['name', null, null]],
  );
  const twice = await chooseColumns(app.context, editor, id, ['name', 'goal', 'goal']);
  assert.deepEqual(twice, { kind: 'refused', refusal: 'repeated-target' });
  await chooseColumns(app.context, editor, id, ['name', 'goal', 'constructor']);
  await planSheet(app.context, id);
  assert.deepEqual((await rowsAt(app, id))[0]?.plan?.values, { name: 'Een', goal: 'Om te sorteren' });
  const again = await sheetAt(app, await takeIn(app, editor, file));
  assert.deepEqual([again.phase, again.targets], ['preview', ['name', 'goal', null]]);
});

storeTest('who may not write there does nothing with it, also who could when it began', async (database, context) => {
  const app = await officeWith(context, database);
  const [editor, stranger] = [await editorOf(app), await editorOf(app, other)];
  const id = await takeIn(app, editor, csv(['Naam'], ['Een']));
  const reader = { kind: 'person', actor: stranger } as const;
  assert.deepEqual(await listSheetImports(database.queries, reader, own, 10), []);
  const refused = { kind: 'refused', refusal: 'not-allowed' };
  assert.deepEqual(await chooseColumns(app.context, stranger, id, ['name']), refused);
  assert.deepEqual(await confirmSheet(app.context, stranger, id, noTicks), refused);
  assert.deepEqual(await startUndo(app.context, stranger, id), refused);
  assert.deepEqual(await discardSheet(app.context, stranger, id), refused);
  await confirmSheet(app.context, editor, id, noTicks);
  await database.queries.deleteFrom('appointment').where('person_id', '=', editor.personId).execute();
  await writeSheet(app.context, editor, id);
  assert.deepEqual([(await sheetAt(app, id)).phase, (await rowsAt(app, id))[0]?.result], ['writing', null]);
});

storeTest('an import that was broken off goes on, and is not done twice at once', async (database, context) => {
  const app = await officeWith(context, database);
  const editor = await editorOf(app);
  const names = Array.from({ length: 120 }, (_, at) => [`Naam ${at}`]);
  const id = await takeIn(app, editor, csv(['Naam'], ...names));
  await confirmSheet(app.context, editor, id, noTicks);
  assert.deepEqual(await confirmSheet(app.context, editor, id, noTicks), { kind: 'refused', refusal: 'busy' });
  await database.queries.updateTable('sheet_import').set({ busy_until: null }).execute();
  assert.deepEqual(await confirmSheet(app.context, editor, id, noTicks), { kind: 'done' });
  await Promise.all([writeSheet(app.context, editor, id), writeSheet(app.context, editor, id)]);
  const { written } = await countSheetRows(database.queries, registerReader, id);
  const drafts = await database.queries.selectFrom('draft').select('algorithm_id').execute();
  assert.deepEqual([written, drafts.length, (await sheetAt(app, id)).phase], [120, 120, 'written']);
});

storeTest(
  'a preview is thrown away after a day, and what was written can be undone for a month',
  async (database, context) => {
    const app = await officeWith(context, database);
    const editor = await editorOf(app);
    const preview = await takeIn(app, editor, csv(['Naam'], ['Een']));
    const written = await takeIn(app, editor, csv(['Naam'], ['Twee']));
    await confirmSheet(app.context, editor, written, noTicks);
    await writeSheet(app.context, editor, written);
    const left = async (days: number): Promise<number> => {
      const now = () => startOfDate(addDays(dateOf(app.context.now()), days));
      await removeOldSheets({ ...app.context, now });
      return (await database.queries.selectFrom('sheet_import_row').select('row').execute()).length;
    };
    assert.deepEqual([await left(1), await left(2), await left(30), await left(31)], [2, 1, 1, 0]);
    assert.notEqual(preview, written);
  },
);

storeTest('an organisation has ten previews at most, and what was written stays', async (database, context) => {
  const app = await officeWith(context, database);
  const editor = await editorOf(app);
  const written = await takeIn(app, editor, csv(['Naam'], ['Een']));
  await confirmSheet(app.context, editor, written, noTicks);
  await writeSheet(app.context, editor, written);
  for (let count = 0; count < 12; count += 1) await beginSheet(app.context, editor, own, `${count}.csv`);
  const sheets = await listSheetImports(database.queries, registerReader, own, 50);
  assert.equal(sheets.length, 11);
  assert.equal((await sheetAt(app, written)).phase, 'written');
});

storeTest(
  'only whoever sent a file chooses from it, and is the writer of what comes of it',
  async (database, context) => {
    const app = await officeWith(context, database);
    const [editor, colleague] = [await editorOf(app), await editorOf(app)];
    const id = await takeIn(app, editor, csv(['Naam'], ['Een']));
    const refused = { kind: 'refused', refusal: 'of-colleague' };
    assert.deepEqual(await chooseColumns(app.context, colleague, id, ['goal']), refused);
    assert.deepEqual(await tickRows(app.context, colleague, id, { shown: [1], ticked: [] }), refused);
    assert.deepEqual(await confirmSheet(app.context, colleague, id, noTicks), refused);
    await confirmSheet(app.context, editor, id, noTicks);
    await database.queries.updateTable('sheet_import').set({ busy_until: null }).execute();
    assert.deepEqual(await confirmSheet(app.context, colleague, id, noTicks), { kind: 'done' });
    await writeSheet(app.context, colleague, id);
    const [row] = await rowsAt(app, id);
    const text = await work(app, colleague, row?.algorithmId ?? assert.fail());
    assert.deepEqual(text?.asked.writers, [editor.personId]);
  },
);
