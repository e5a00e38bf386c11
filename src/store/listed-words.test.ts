import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { type Database, transact } from './database.ts';
import { saveDrafts } from './draft-lists.ts';
import { saveDraft } from './drafts.ts';
import { up } from './migrations/0039-listed-words.ts';

const person = 1 as PersonId;
const at = '2026-01-01T10:00:00Z' as Instant;

const called = (name: string, number: string): EntryDocument => ({
  ...emptyDocument,
  values: { name, source_id: number },
});

const texts: readonly EntryDocument[] = [
  called('Eén “naam” met \\ en <b>', '7/ö'),
  emptyDocument,
  // A saved text is read as it is: an earlier version of the register may have written something else there.
  { ...emptyDocument, values: { name: ['lijst'] as unknown as string, source_id: 12 as unknown as string } },
];

const draftOf = (n: number, document: EntryDocument) => ({
  ...({ algorithmId: makeAlgorithmId(n), language: 'nl', number: 1, basedOn: 0, state: 'draft' } as const),
  ...{ revision: 1, document, changeNote: null },
});

const fill = async (database: Database): Promise<void> => {
  await publishEntries(
    database,
    texts.map((document, index) => ({ n: 10_000 + index, versions: [{ number: 1, at, document }] })),
  );
  await transact(database, async (writing) => {
    await writing.insertInto('person').values({ id: person, created_at: at, is_demo: 0 }).execute();
    const [first, ...others] = texts.map((document, index) => draftOf(10_000 + index, document));
    await saveDraft(writing, first ?? assert.fail(), { personId: person, at });
    await saveDrafts(writing, others, { personId: person, at });
  });
};

const wordsIn = async ({ queries }: Database) => {
  const columns = ['algorithm_id', 'name', 'source_id'] as const;
  const [versions, drafts] = await Promise.all([
    queries.selectFrom('entry_version').select(columns).orderBy('algorithm_id').execute(),
    queries.selectFrom('draft_revision').select(columns).orderBy('algorithm_id').execute(),
  ]);
  return [versions, drafts].map((rows) => rows.map(({ name, source_id }) => [name, source_id]));
};

const listed = [
  ['Eén “naam” met \\ en <b>', '7/ö'],
  ['', ''],
  ['', ''],
];

storeTest('what lists say of a text is written beside it, whoever writes it', async (database) => {
  await fill(database);
  assert.deepEqual(await wordsIn(database), [listed, listed]);
});

storeTest('what lists say of texts of before is read from them once', async (database) => {
  await fill(database);
  for (const table of ['entry_version', 'draft_revision'])
    for (const column of ['name', 'source_id'])
      await sql`alter table ${sql.table(table)} drop column ${sql.ref(column)}`.execute(database.queries);
  await up(database.queries as never, database.kind);
  assert.deepEqual(await wordsIn(database), [listed, listed]);
});
