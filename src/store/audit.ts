import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { JsonValue } from '#standard/json.ts';
import type { Queries, Writing } from './database.ts';

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

/** Writes a line in the transaction of the command it tells of. A line is never changed. */
export const addAuditLine = async (writing: Writing, line: Omit<AuditLine, 'sequence'>): Promise<void> => {
  const last = await writing
    .selectFrom('audit_line')
    .select('sequence')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  await writing
    .insertInto('audit_line')
    .values({
      sequence: (last?.sequence ?? 0) + 1,
      at: line.at,
      action: line.action,
      object_kind: line.objectKind,
      object_id: line.objectId,
      result: line.result,
      origin: line.origin,
      actor: line.actor,
      details: JSON.stringify(line.details),
    })
    .execute();
};

/** The number of the last line; 0 when there is none. Who knows it knows that somebody did something, not what. */
export const lastWrite = async (queries: Queries, _reader: Reader): Promise<number> => {
  const row = await queries
    .selectFrom('audit_line')
    .select('sequence')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.sequence ?? 0;
};

/** The objects of one kind on which an action was ever done; the public sees none. */
export const listObjectsOf = async (
  queries: Queries,
  reader: Reader,
  action: string,
  objectKind: string,
): Promise<ReadonlySet<string>> => {
  if (reader.kind !== 'register') return new Set();
  const query = queries.selectFrom('audit_line').select('object_id').distinct();
  const rows = await query.where('action', '=', action).where('object_kind', '=', objectKind).execute();
  return new Set(rows.map((row) => row.object_id));
};

/** The audit lines after a sequence number, oldest first; the public sees none. */
export const listAuditLinesAfter = async (
  queries: Queries,
  reader: Reader,
  after: number,
  limit: number,
): Promise<readonly AuditLine[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('audit_line')
    .selectAll()
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    sequence: row.sequence,
    at: row.at as Instant,
    action: row.action,
    objectKind: row.object_kind,
    objectId: row.object_id,
    result: row.result,
    origin: row.origin,
    actor: row.actor,
    details: JSON.parse(row.details) as AuditLine['details'],
  }));
};
