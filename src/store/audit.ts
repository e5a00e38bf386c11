import { type Selectable, sql } from 'kysely';
import { canonicalJson } from '#formats/fingerprint.ts';
import { beforeAll, hashOfLine } from '#log/audit-chain.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { JsonValue } from '#standard/json.ts';
import type { Queries, Writing } from './database.ts';
import type { Tables } from './tables.ts';

/** What somebody did: the six fields that BIO2 8.15.01 asks (action, object, result, origin, actor, time) and details. */
export type AuditLine = {
  readonly sequence: number;
  readonly at: Instant;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly result: string;
  readonly origin: string;
  readonly actor: string;
  readonly details: { readonly [key: string]: JsonValue };
};

/** A line to write: its number and hash follow from the line before it. */
export type NewAuditLine = Omit<AuditLine, 'sequence'> & { readonly organisationId?: string | null };

/** Writes a line, chained to the one before it, in the transaction of the command it tells of. A line is never changed. */
export const addAuditLine = async (writing: Writing, line: NewAuditLine): Promise<void> => {
  const last = await writing
    .selectFrom('audit_line')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { hash: previousHash, sequence: before } = last ?? beforeAll;
  const content = {
    ...line,
    sequence: before + 1,
    // Half a character would be stored as another one.
    objectId: line.objectId.toWellFormed(),
    organisationId: line.organisationId ?? null,
    details: canonicalJson(line.details),
  };
  await writing
    .insertInto('audit_line')
    .values({
      sequence: content.sequence,
      at: content.at,
      action: content.action,
      object_kind: content.objectKind,
      object_id: content.objectId,
      organisation_id: content.organisationId,
      result: content.result,
      origin: content.origin,
      actor: content.actor,
      details: content.details,
      previous_hash: previousHash,
      hash: hashOfLine(previousHash, content),
    })
    .execute();
};

/**
 * The number of the last line that may tell of a change for the public; 0 when there is none. Lines about an account (signing in,
 * also by whoever fails to) change nothing for the public, nor does a saved draft: those come every few seconds while people write. Who knows the number knows that somebody did something, not what.
 */
export const lastWrite = async (queries: Queries, _reader: Reader): Promise<number> => {
  const row = await queries
    .selectFrom('audit_line')
    .select('sequence')
    // Written out as in its index, which is not used otherwise.
    .where(sql<boolean>`object_kind <> 'account'`)
    .where('action', '<>', 'write-draft')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.sequence ?? 0;
};

/** The rows of the trail after a sequence number, oldest first; nobody but the register itself sees any. */
export const listAuditRowsAfter = async (
  queries: Queries,
  reader: Reader,
  after: number,
  limit: number,
): Promise<readonly Selectable<Tables['audit_line']>[]> => {
  if (reader.kind !== 'register') return [];
  const query = queries.selectFrom('audit_line').selectAll().where('sequence', '>', after);
  return query.orderBy('sequence').limit(limit).execute();
};

/** A row of the trail as a line. */
export const auditLineFrom = (row: Selectable<Tables['audit_line']>): AuditLine => ({
  sequence: row.sequence,
  at: row.at as Instant,
  action: row.action,
  objectKind: row.object_kind,
  objectId: row.object_id,
  result: row.result,
  origin: row.origin,
  actor: row.actor,
  details: JSON.parse(row.details) as AuditLine['details'],
});

/** The audit lines after a sequence number, oldest first; the public sees none. */
export const listAuditLinesAfter = async (
  queries: Queries,
  reader: Reader,
  after: number,
  limit: number,
): Promise<readonly AuditLine[]> => {
  const rows = await listAuditRowsAfter(queries, reader, after, limit);
  return rows.map(auditLineFrom);
};
