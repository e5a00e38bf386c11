import { isWhole, verifyAudit } from '#commands/verify-audit.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import { registerReader } from '#register/reader.ts';
import { type AuditLine, listAuditLinesAfter } from '#store/audit.ts';
import { openDatabase, type Queries } from '#store/database.ts';

/** A saved text of an entry: a revision of a draft, or what became public. */
export type Saved = { readonly entry: AlgorithmId; readonly number: number; readonly document: EntryDocument };

/** Everything of the work in a store at one moment. */
export type Found = {
  readonly isTrailWhole: boolean;
  readonly lines: readonly AuditLine[];
  readonly revisions: readonly (Saved & { readonly revision: number; readonly personId: number })[];
  readonly versions: readonly (Saved & { readonly changeNote: string | null })[];
  readonly drafts: ReadonlyMap<AlgorithmId, { readonly state: string; readonly revision: number }>;
  /** The number of the version of each entry that is public now. */
  readonly current: ReadonlyMap<AlgorithmId, number>;
  readonly changes: readonly { readonly entry: AlgorithmId; readonly kind: string; readonly number: number | null }[];
  readonly algorithms: ReadonlySet<string>;
  /** Who answered each question, and with what. */
  readonly answers: ReadonlyMap<number, { readonly text: string; readonly personId: number | null }>;
};

const idOf = (row: { readonly algorithm_id: string }): AlgorithmId => row.algorithm_id as AlgorithmId;

const savedOf = (row: { readonly algorithm_id: string; readonly number: number; readonly body: string }): Saved => ({
  ...{ entry: idOf(row), number: row.number, document: JSON.parse(row.body) as EntryDocument },
});

const read = async (queries: Queries): Promise<Found> => {
  const revisions = await queries.selectFrom('draft_revision').selectAll().orderBy('revision').execute();
  const versions = await queries.selectFrom('entry_version').selectAll().orderBy('number').execute();
  const drafts = await queries.selectFrom('draft').selectAll().execute();
  const current = await queries.selectFrom('current_entry').selectAll().execute();
  const changes = await queries.selectFrom('change').selectAll().orderBy('sequence').execute();
  const algorithms = await queries.selectFrom('algorithm').select('id').execute();
  const questions = await queries.selectFrom('question').selectAll().execute();
  return {
    isTrailWhole: isWhole(await verifyAudit(queries)),
    lines: await listAuditLinesAfter(queries, registerReader, 0, 1_000_000),
    revisions: revisions.map((row) => ({ ...savedOf(row), revision: row.revision, personId: row.person_id })),
    versions: versions.map((row) => ({ ...savedOf(row), changeNote: row.change_note })),
    drafts: new Map(drafts.map((row) => [idOf(row), { state: row.state, revision: row.revision }])),
    current: new Map(current.map((row) => [idOf(row), row.number])),
    changes: changes.map((row) => ({ entry: idOf(row), kind: row.kind, number: row.number })),
    algorithms: new Set(algorithms.map(({ id }) => id)),
    answers: new Map(questions.map((row) => [row.id, { text: row.answer ?? '', personId: row.answered_by }])),
  };
};

/** Reads a store in one view of everything. */
export const readFound = async (address: string): Promise<Found> => {
  const database = await openDatabase(address);
  try {
    return await database.snapshot(read);
  } finally {
    await database.close();
  }
};
