import type { AlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';
import type { DraftKey } from './drafts.ts';

/** When a translation was taken off line while the Dutch text stayed, and why, in words for everyone. */
export type TranslationWithdrawal = { readonly at: Instant; readonly reason: string };

/**
 * Takes the text of an entry in a language off the public register. Its versions are kept and are public no more: the Dutch text is
 * the one that holds, and what was wrong is not to be read in an older version.
 */
export const saveTranslationWithdrawn = async (
  writing: Writing,
  { algorithmId, language }: DraftKey,
  { at, reason }: TranslationWithdrawal,
): Promise<void> => {
  await writing
    .deleteFrom('current_entry')
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .execute();
  await writing
    .updateTable('entry_version')
    .set({ state: 'withdrawn', withdrawn_at: at, withdrawn_reason: reason })
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .where('state', '=', 'published')
    .execute();
};

/** The withdrawal of the text in a language, which everyone may know; null when it was not withdrawn or is public again. */
export const findTranslationWithdrawal = async (
  queries: Queries,
  _reader: Reader,
  id: AlgorithmId,
  language: Language,
): Promise<TranslationWithdrawal | null> => {
  const row = await queries
    .selectFrom('entry_version')
    .select(['state', 'withdrawn_at', 'withdrawn_reason'])
    .where('algorithm_id', '=', id)
    .where('language', '=', language)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || row.state !== 'withdrawn' || row.withdrawn_at === null) return null;
  return { at: row.withdrawn_at as Instant, reason: row.withdrawn_reason ?? '' };
};
