import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { startUndo, undoSheet } from '#commands/office/sheets/undo-sheet.ts';
import { confirmSheet, writeSheet } from '#commands/office/sheets/write-sheet.ts';
import { registerReader } from '#register/reader.ts';
import { openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { countSheetRows } from '#store/sheet-rows.ts';
import type { App } from '#test/app.ts';
import { freshAddress } from '#test/stores.ts';
import { colleagueWith, officeWith, own } from '#test/support/colleagues.ts';
import { actorOf, csv, rowsAt, sheetAt, takeIn } from '#test/support/sheets.ts';

const rows = 300;

const addressFor = async (context: TestContext, kind: 'sqlite' | 'postgres'): Promise<string> => {
  if (kind === 'postgres') return freshAddress(context, kind);
  const folder = mkdtempSync(join(tmpdir(), 'register-sheet-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return `sqlite://${join(folder, 'register.sqlite')}`;
};

const draftsIn = async ({ database }: App, queries = database.queries): Promise<number> =>
  (await queries.selectFrom('draft').select('algorithm_id').execute()).length;

/** Starts a process and kills it as soon as it has done something and not all. */
const killHalfway = async (words: readonly string[], isHalfway: () => Promise<boolean>): Promise<void> => {
  const child = spawn(process.execPath, ['test/support/sheet-process.ts', ...words], { stdio: 'inherit' });
  const ended = once(child, 'exit');
  while (child.exitCode === null && !(await isHalfway())) await delay(2);
  child.kill('SIGKILL');
  await ended;
};

/** Another process goes on when the first said nothing for a while. */
const waitOut = ({ database }: App) => database.queries.updateTable('sheet_import').set({ busy_until: null }).execute();

for (const kind of ['sqlite', 'postgres'] as const)
  test(`who is killed while writing or undoing leaves it right, and another goes on (${kind})`, {
    skip: kind === 'postgres' && !process.env.TEST_POSTGRES,
  }, async (context) => {
    const address = await addressFor(context, kind);
    const database = await openDatabase(address);
    context.after(() => database.close());
    await migrate(database);
    const app = await officeWith(context, database);
    const editor = await actorOf(app, await colleagueWith(app, [{ role: 'editor', organisationId: own }]));
    const names = Array.from({ length: rows }, (_, at) => [`Naam ${at}`, 'Doel']);
    const id = await takeIn(app, editor, csv(['Naam', 'Doel'], ...names));
    const count = () => countSheetRows(database.queries, registerReader, id);

    await confirmSheet(app.context, editor, id, { shown: [], ticked: [] });
    await killHalfway([address, 'write', id, String(editor.personId)], async () => (await draftsIn(app)) > 0);
    // A server may just end what it was doing for who was killed: both are read as they were at one moment.
    const drafts = (): Promise<readonly number[]> =>
      database.snapshot(async (queries) => [
        await draftsIn(app, queries),
        (await countSheetRows(queries, registerReader, id)).written ?? 0,
      ]);
    const [there = 0, written] = await drafts();
    assert.ok(there > 0, 'it had begun');
    assert.equal(there, written, 'what the rows say is what there is');
    await waitOut(app);
    await confirmSheet(app.context, editor, id, { shown: [], ticked: [] });
    await writeSheet(app.context, editor, id);
    assert.deepEqual([await draftsIn(app), (await count()).written], [rows, rows]);
    assert.equal(new Set((await rowsAt(app, id)).map(({ algorithmId }) => algorithmId)).size, rows);

    await startUndo(app.context, editor, id);
    await killHalfway([address, 'undo', id, String(editor.personId)], async () => (await draftsIn(app)) < rows);
    const [left, stillWritten] = await drafts();
    assert.equal(left, stillWritten);
    await waitOut(app);
    await startUndo(app.context, editor, id);
    await undoSheet(app.context, editor, id);
    assert.deepEqual([await draftsIn(app), (await sheetAt(app, id)).phase], [0, 'undone']);
    assert.equal((await database.queries.selectFrom('algorithm').select('id').execute()).length, 0);
  });
