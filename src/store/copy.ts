import { type RawBuilder, sql } from 'kysely';
import { type BackupRow, createChecksum, headerLine, rowLine } from '#formats/backup.ts';
import { canonicalJson } from '#formats/fingerprint.ts';
import type { JsonValue } from '#standard/json.ts';
import type { Queries, Writing } from './database.ts';
import { newestMigration } from './migrate.ts';
import type { TableName } from './tables.ts';

type Copied = { readonly key: readonly string[]; readonly json?: readonly string[] };

/**
 * What lasts for hours or days is not in a backup: whoever restores one signs in again and shares a draft again, and every job runs at
 * once. Practice texts stay out of it too: nothing of them leaves.
 */
/** What lasts for hours or days is not in a backup: whoever restores one signs in again and shares a draft again, and every job runs at once: links are visited anew. */
type PassingTable =
  | 'session'
  | 'known_network'
  | 'one_time_link'
  | 'outside_sign_in'
  | 'practice_text'
  | 'preview'
  | 'passkey_challenge'
  | 'failed_attempt'
  | 'question_count'
  | 'follow_request'
  | 'list_review'
  | 'list_difference'
  | 'job'
  | 'link'
  | 'link_place'
  | 'link_scan'
  | 'delivery_answer'
  | 'sheet_import'
  | 'sheet_import_row'
  // What was sent already would be sent again.
  | 'mail'
  // Found again at the next look.
  | 'reminder';
type CopiedTable = Exclude<TableName, PassingTable>;

/** How each table is copied: in order of its primary key, the columns with JSON as their value. A row stands after what it refers to. */
const copied: Readonly<Record<CopiedTable, Copied>> = {
  organisation: { key: ['id'] },
  organisation_name: { key: ['organisation_id', 'position'] },
  organisation_identifier: { key: ['organisation_id', 'scheme', 'value'] },
  organisation_parent: { key: ['organisation_id', 'position'] },
  organisation_statement: { key: ['organisation_id', 'list'], json: ['body'] },
  algorithm: { key: ['id'] },
  algorithm_relation: { key: ['from_id', 'kind', 'to_id'] },
  entry_version: { key: ['algorithm_id', 'language', 'number'], json: ['body'] },
  current_entry: { key: ['algorithm_id', 'language'] },
  organisation_workflow: { key: ['organisation_id'] },
  change: { key: ['sequence'] },
  source: { key: ['name'] },
  explanation: { key: ['slug', 'language'] },
  audit_line: { key: ['sequence'], json: ['details'] },
  closed_trail: { key: ['through'] },
  hold: { key: ['object_kind', 'object_id'] },
  person: { key: ['id'] },
  person_name: { key: ['person_id'] },
  account: { key: ['person_id'] },
  recovery_code: { key: ['person_id', 'hash'] },
  passkey: { key: ['id'] },
  outside_identity: { key: ['issuer', 'subject'] },
  erasure_request: { key: ['person_id'] },
  reminder_setting: { key: ['person_id'] },
  appointment: { key: ['id'] },
  supplier_text: { key: ['id'] },
  supplier_text_version: { key: ['text_id', 'number'], json: ['body'] },
  text_origin: { key: ['algorithm_id'], json: ['left_fields'] },
  organisation_translator: { key: ['organisation_id'] },
  machine_translation: { key: ['algorithm_id', 'language'] },
  draft: { key: ['algorithm_id', 'language'] },
  draft_revision: { key: ['algorithm_id', 'language', 'number', 'revision'], json: ['body'] },
  last_revision: { key: ['algorithm_id', 'language'] },
  remark: { key: ['id'] },
  question: { key: ['id'] },
  follow_restraint: { key: ['address_hash'] },
  follower: { key: ['id'] },
  follower_key: { key: ['hash'] },
  follow: { key: ['follower_id', 'kind', 'subject'] },
  followed_search: { key: ['kind', 'subject'] },
  stopped_follow: { key: ['hash'] },
  follow_round: { key: ['id'] },
  organisation_change: { key: ['id'], json: ['before', 'after'] },
  transfer: { key: ['id'] },
  transfer_entry: { key: ['transfer_id', 'algorithm_id'] },
  reporting_domain: { key: ['id'] },
  reporting_domain_member: { key: ['domain_id', 'organisation_id', 'valid_from'] },
  refused_difference: { key: ['list', 'organisation_id'] },
  delivery_token: { key: ['person_id'] },
  sheet_columns: { key: ['organisation_id', 'header_hash'] },
};

const tableNames = Object.keys(copied) as readonly CopiedTable[];

/** The tables that can be copied, in the order of a backup. */
export const isCopiedTable = (name: string): name is CopiedTable => name in copied;

type StoredRow = Readonly<Record<string, string | number | null>>;

const slice = 200;

const columns = (names: readonly string[]): RawBuilder<unknown> => sql.join(names.map((name) => sql.ref(name)));

const nextRows = async (queries: Queries, table: CopiedTable, last: StoredRow | undefined): Promise<StoredRow[]> => {
  const { key } = copied[table];
  const after =
    last === undefined
      ? sql``
      : sql`where (${columns(key)}) > (${sql.join(key.map((column) => sql.val(last[column])))})`;
  const query = sql<StoredRow>`select * from ${sql.table(table)} ${after} order by ${columns(key)} limit ${sql.lit(slice)}`;
  return (await query.execute(queries)).rows;
};

const asBackup = (table: CopiedTable, row: StoredRow): BackupRow => {
  const values = (copied[table].json ?? []).map((column) => [column, JSON.parse(String(row[column])) as JsonValue]);
  return { ...row, ...Object.fromEntries(values) };
};

const asStored = (table: CopiedTable, row: BackupRow): BackupRow => {
  const values = (copied[table].json ?? []).map((column) => [column, canonicalJson(row[column])]);
  return { ...row, ...Object.fromEntries(values) };
};

const countRows = async (queries: Queries, table: CopiedTable): Promise<number> => {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(queries);
  return Number(rows[0]?.rows ?? 0);
};

/** The tables with a row in them; empty for a register in which nothing was ever done. */
export const listFilledTables = async (queries: Queries): Promise<readonly CopiedTable[]> => {
  const filled: CopiedTable[] = [];
  for (const table of tableNames) if ((await nextRows(queries, table, undefined)).length > 0) filled.push(table);
  return filled;
};

/**
 * Everything in the register as the text of a backup, in pieces. To be read in a snapshot, else it is of no one moment. done is
 * told how many rows were written, out of how many.
 */
export async function* dump(
  queries: Queries,
  done: (rows: number, total: number) => void = () => {},
): AsyncGenerator<string> {
  const counts: Record<string, number> = {};
  for (const table of tableNames) counts[table] = await countRows(queries, table);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const checksum = createChecksum();
  const header = headerLine(newestMigration, counts);
  checksum.add(header);
  yield header;
  let written = 0;
  for (const table of tableNames) {
    for (let rows = await nextRows(queries, table, undefined); rows.length > 0; ) {
      const text = rows.map((row) => rowLine(table, asBackup(table, row))).join('');
      checksum.add(text);
      yield text;
      written += rows.length;
      done(written, total);
      rows = await nextRows(queries, table, rows.at(-1));
    }
  }
  yield checksum.lastLine();
}

/** A SQLite statement takes at most 32,766 values; what fits that fits PostgreSQL. */
const mostValues = 30_000;

/** Puts rows of one table into the register as they are. They must not be there yet, and what they refer to must be. */
export const load = async (writing: Writing, table: CopiedTable, rows: readonly BackupRow[]): Promise<void> => {
  const width = Object.keys(rows[0] ?? {}).length;
  const most = Math.max(1, Math.floor(mostValues / Math.max(1, width)));
  for (let start = 0; start < rows.length; start += most) {
    const values = rows.slice(start, start + most).map((row) => asStored(table, row));
    // The columns of a backup are those of the schema it carries; no type can say so of a table that is named at run time.
    await writing
      .insertInto(table)
      .values(values as never)
      .execute();
  }
};
