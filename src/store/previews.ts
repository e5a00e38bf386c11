import { mayDo } from '#register/access.ts';
import type { Algorithm, AlgorithmId } from '#register/algorithm.ts';
import { publicDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Preview } from '#register/preview.ts';
import { type Reader, registerReader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';
import { type Draft, type DraftKey, findDraft } from './drafts.ts';
import { findAlgorithm } from './entries.ts';

const previewFrom = (row: {
  hash: string;
  algorithm_id: string;
  language: string;
  made_at: string;
  lasts_until: string;
  is_over: number;
}): Preview => ({
  hash: row.hash,
  algorithmId: row.algorithm_id as AlgorithmId,
  language: row.language as Language,
  madeAt: row.made_at as Instant,
  lastsUntil: row.lasts_until as Instant,
  isOver: row.is_over === 1,
});

/** The link with the hash of a secret, over or not: whoever has the secret may know of it. */
export const findPreview = async (queries: Queries, _reader: Reader, hash: string): Promise<Preview | null> => {
  const row = await queries.selectFrom('preview').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row === undefined ? null : previewFrom(row);
};

/** What a link opens: a draft, and the algorithm of which it is. */
export type Previewed = { readonly draft: Draft; readonly algorithm: Algorithm };

/** The draft to which a link leads, as the public may see it; null when nobody works on it. Only who found the link asks for it. */
export const findPreviewed = async (
  queries: Queries,
  _reader: Reader,
  { algorithmId, language }: Preview,
): Promise<Previewed | null> => {
  const algorithm = await findAlgorithm(queries, registerReader, algorithmId);
  const draft = await findDraft(queries, registerReader, { algorithmId, language });
  if (algorithm === null || draft === null) return null;
  return { algorithm, draft: { ...draft, document: publicDocument(draft.document) } };
};

/** The links to the draft of an entry that were made, the newest first, for who may see the work of its organisation. */
export const listPreviews = async (
  queries: Queries,
  reader: Reader,
  owner: OrganisationId,
  { algorithmId, language }: DraftKey,
): Promise<readonly Preview[]> => {
  if (reader.kind === 'public' || (reader.kind === 'person' && !mayDo(reader.actor, 'see-work', owner))) return [];
  const rows = await queries
    .selectFrom('preview')
    .innerJoin('algorithm', 'algorithm.id', 'preview.algorithm_id')
    .selectAll('preview')
    .where('algorithm.organisation_id', '=', owner)
    .where('preview.algorithm_id', '=', algorithmId)
    .where('preview.language', '=', language)
    .orderBy('made_at', 'desc')
    .orderBy('hash')
    .execute();
  return rows.map(previewFrom);
};

/** Adds a link. */
export const addPreview = async (writing: Writing, preview: Preview): Promise<void> => {
  const { hash, algorithmId, language, madeAt, lastsUntil, isOver } = preview;
  const times = { made_at: madeAt, lasts_until: lastsUntil, is_over: isOver ? 1 : 0 };
  await writing
    .insertInto('preview')
    .values({ hash, algorithm_id: algorithmId, language, ...times })
    .execute();
};

/** Ends one link to the draft of an entry; false when there is no such link. */
export const endPreview = async (
  writing: Writing,
  { algorithmId, language }: DraftKey,
  hash: string,
): Promise<boolean> => {
  const { numUpdatedRows } = await writing
    .updateTable('preview')
    .set({ is_over: 1 })
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Forgets the links that were to last until before a moment. */
export const removePreviewsBefore = async (writing: Writing, moment: Instant): Promise<void> => {
  await writing.deleteFrom('preview').where('lasts_until', '<', moment).execute();
};
