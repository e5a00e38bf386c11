import type { Selectable } from 'kysely';
import { mayDo } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Queries, Writing } from './database.ts';
import { type Draft, type DraftKey, findOwner } from './drafts.ts';
import { nextNumber } from './next-number.ts';
import { onDraftOfRemark } from './open-remarks.ts';
import type { Tables } from './tables.ts';

/** Why something was remarked: a text was sent back or held with it, or somebody remarked or answered while it was worked on. */
export type RemarkKind = 'send-back' | 'hold' | 'remark';

/** Something that was remarked about a text, about one field of it or the whole. */
export type NewRemark = {
  readonly personId: PersonId;
  readonly at: Instant;
  readonly text: string;
  readonly kind: RemarkKind;
  /** Null: about the text as a whole. */
  readonly field: FieldKey | null;
  /** The number of the remark that this answers; null when it answers none. */
  readonly replyTo: number | null;
};

/** A remark with its number, the draft it is about, and when it was ticked off. */
export type Remark = NewRemark & {
  readonly id: number;
  readonly number: number;
  readonly doneAt: Instant | null;
  readonly doneBy: PersonId | null;
};

/** So many remarks and answers about one text are shown. */
const most = 200;

const remarkFrom = (row: Selectable<Tables['remark']>): Remark => ({
  ...{ id: row.id, number: row.number, text: row.text, replyTo: row.reply_to },
  personId: row.person_id as PersonId,
  at: row.at as Instant,
  kind: row.kind as RemarkKind,
  field: row.field as FieldKey | null,
  doneAt: row.done_at as Instant | null,
  doneBy: row.done_by as PersonId | null,
});

/** What was remarked about the text of an algorithm in a language, the newest first, for who may see the work of the organisation. */
export const listRemarks = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language }: DraftKey,
): Promise<readonly Remark[]> => {
  if (reader.kind !== 'register' && (await findOwner(queries, reader, algorithmId)) === null) return [];
  const rows = await queries
    .selectFrom('remark')
    .selectAll()
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(remarkFrom);
};

/** What was remarked about a draft and is not done, the oldest first, without the answers, for who may see the work of the organisation. */
export const listOpenRemarks = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language }: DraftKey,
): Promise<readonly Remark[]> => {
  if (reader.kind === 'public') return [];
  const rows = await queries
    .selectFrom('remark')
    .innerJoin('draft', onDraftOfRemark)
    .innerJoin('algorithm', 'algorithm.id', 'remark.algorithm_id')
    .selectAll('remark')
    .select('algorithm.organisation_id')
    .where('remark.algorithm_id', '=', algorithmId)
    .where('remark.language', '=', language)
    .where('remark.kind', '=', 'remark')
    .where('remark.reply_to', 'is', null)
    .where('remark.done_at', 'is', null)
    .orderBy('remark.id')
    .limit(most)
    .execute();
  const maySee = (id: string): boolean =>
    reader.kind === 'register' || mayDo(reader.actor, 'see-work', id as OrganisationId);
  return rows.filter((row) => maySee(row.organisation_id)).map(remarkFrom);
};

/** Adds a remark about a text. */
export const addRemark = async (
  writing: Writing,
  { algorithmId, language, number }: DraftKey & Pick<Draft, 'number'>,
  { personId, at, text, kind, field, replyTo }: NewRemark,
): Promise<number> => {
  const id = await nextNumber(writing, 'remark');
  const about = { algorithm_id: algorithmId, language, number };
  await writing
    .insertInto('remark')
    .values({ id, ...about, person_id: personId, at, text, kind, field, reply_to: replyTo })
    .execute();
  return id;
};

/** Ticks a remark off, or (null) takes the tick away. */
export const saveRemarkDone = async (
  writing: Writing,
  id: number,
  done: { readonly at: Instant; readonly personId: PersonId } | null,
): Promise<void> => {
  await writing
    .updateTable('remark')
    .set({ done_at: done?.at ?? null, done_by: done?.personId ?? null })
    .where('id', '=', id)
    .execute();
};

/** Takes away what was remarked about a draft that was thrown away. */
export const removeRemarks = async (
  writing: Writing,
  { algorithmId, language, number }: DraftKey & Pick<Draft, 'number'>,
): Promise<void> => {
  const about = (isReply: boolean) =>
    writing
      .deleteFrom('remark')
      .where('algorithm_id', '=', algorithmId)
      .where('language', '=', language)
      .where('number', '=', number)
      .where('reply_to', isReply ? 'is not' : 'is', null);
  await about(true).execute();
  await about(false).execute();
};
