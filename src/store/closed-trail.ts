import { type RawBuilder, sql } from 'kysely';
import type { ClosedPart } from '#log/audit-chain.ts';
import type { Instant } from '#register/instant.ts';
import type { HeldKind } from '#register/keeping.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** A part of the audit trail that is closed, with when its lines were written and when it was closed. */
export type ClosedTrail = ClosedPart & {
  readonly fromAt: Instant;
  readonly throughAt: Instant;
  readonly lines: number;
  readonly closedAt: Instant;
};

/** The closed parts of the audit trail in order; only for the register itself. */
export const listClosedTrail = async (queries: Queries, reader: Reader): Promise<readonly ClosedTrail[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries.selectFrom('closed_trail').selectAll().orderBy('through').execute();
  return rows.map((row) => ({
    ...{ from: row.from_sequence, through: row.through, lines: row.lines, kept: row.kept, hash: row.hash },
    ...{ fromAt: row.from_at as Instant, throughAt: row.through_at as Instant, closedAt: row.closed_at as Instant },
  }));
};

/** Until when lines of the trail are gone because their term passed; null when none are. Who may see no line is told all the same. */
export const closedUntil = async (queries: Queries, _reader: Reader): Promise<Instant | null> => {
  const row = await queries
    .selectFrom('closed_trail')
    .select('through_at')
    .orderBy('through', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : (row.through_at as Instant);
};

/** True for a row about an organisation or an entry that is held. */
const isHeld = (organisation: RawBuilder<unknown>, entry: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(coalesce(${organisation}, '') in (select object_id from hold where object_kind = 'organisation')
    or coalesce(${entry}, '') in (select object_id from hold where object_kind = 'entry'))`;

const isHeldLine = isHeld(sql`organisation_id`, sql`case object_kind when 'entry' then object_id end`);

/** Closes a part: its lines go but those that are held. How many stay. */
export const closePart = async (writing: Writing, part: Omit<ClosedTrail, 'kept'>): Promise<number> => {
  const { from, through } = part;
  const within = () => sql<boolean>`sequence between ${from} and ${through}`;
  const gone = await writing
    .deleteFrom('audit_line')
    .where(within())
    .where(sql<boolean>`not ${isHeldLine}`)
    .executeTakeFirst();
  const kept = part.lines - Number(gone.numDeletedRows);
  await writing
    .insertInto('closed_trail')
    .values({
      ...{ through, from_sequence: from, from_at: part.fromAt, through_at: part.throughAt },
      ...{ lines: part.lines, kept, hash: part.hash, closed_at: part.closedAt },
    })
    .execute();
  return kept;
};

/** Takes away lines of closed parts that are no longer held, and counts anew what stays in each. How many went. */
export const releaseLines = async (writing: Writing): Promise<number> => {
  const gone = await writing
    .deleteFrom('audit_line')
    .where(sql<boolean>`sequence <= (select coalesce(max(through), 0) from closed_trail)`)
    .where(sql<boolean>`not ${isHeldLine}`)
    .executeTakeFirst();
  const count = Number(gone.numDeletedRows);
  if (count > 0)
    await sql`
      update closed_trail set kept =
        (select count(*) from audit_line where sequence between closed_trail.from_sequence and closed_trail.through)
      where kept > 0`.execute(writing);
  return count;
};

/**
 * Takes away who wrote which words of texts that were published before a moment, at most so many: drafts that are still worked on and
 * what is held stay. How many went.
 */
export const removeOldRevisions = async (writing: Writing, before: Instant, limit: number): Promise<number> => {
  const removed = await sql`
    delete from draft_revision where (algorithm_id, language, number, revision) in (
      select r.algorithm_id, r.language, r.number, r.revision
      from draft_revision r
      join entry_version v on v.algorithm_id = r.algorithm_id and v.language = r.language and v.number = r.number
      join algorithm a on a.id = r.algorithm_id
      where v.published_at < ${before}
        and not exists (select 1 from draft d
          where d.algorithm_id = r.algorithm_id and d.language = r.language and d.number = r.number)
        and not ${isHeld(sql`a.organisation_id`, sql`a.id`)}
      limit ${sql.lit(limit)})`.execute(writing);
  return Number(removed.numAffectedRows ?? 0);
};

/** Something that is kept whatever its term, since when and why. */
export type Hold = { readonly kind: HeldKind; readonly id: string; readonly since: Instant; readonly reason: string };

/** Everything that is held, in order; only for the register itself. */
export const listHolds = async (queries: Queries, reader: Reader): Promise<readonly Hold[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries.selectFrom('hold').selectAll().orderBy('object_kind').orderBy('object_id').execute();
  return rows.map((row) => ({
    ...{ kind: row.object_kind as HeldKind, id: row.object_id },
    ...{ since: row.since as Instant, reason: row.reason },
  }));
};

/** Holds something, or gives what is held another reason. */
export const saveHold = async (writing: Writing, { kind, id, since, reason }: Hold): Promise<void> => {
  await writing
    .insertInto('hold')
    .values({ object_kind: kind, object_id: id, since, reason })
    .onConflict((conflict) => conflict.columns(['object_kind', 'object_id']).doUpdateSet({ reason }))
    .execute();
};

/** Holds something no longer; false when it was not held. */
export const removeHold = async (writing: Writing, kind: HeldKind, id: string): Promise<boolean> => {
  const query = writing.deleteFrom('hold').where('object_kind', '=', kind).where('object_id', '=', id);
  return Number((await query.executeTakeFirst()).numDeletedRows) > 0;
};
