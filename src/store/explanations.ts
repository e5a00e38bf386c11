import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';

/** A page of explanation that the centre changes without a release: its address, title and text in Markdown. */
export type Explanation = {
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  readonly changedAt: Instant;
};

/** The explanation page in the language asked, else in Dutch; null when there is none. */
export const findExplanation = async (
  queries: Queries,
  _reader: Reader,
  slug: string,
  language: Language,
): Promise<Explanation | null> => {
  // PostgreSQL refuses to look for a text with a zero in it.
  if (slug.includes('\u0000')) return null;
  const rows = await queries
    .selectFrom('explanation')
    .selectAll()
    .where('slug', '=', slug)
    .where('language', 'in', [language, 'nl'])
    .execute();
  const row = rows.find((candidate) => candidate.language === language) ?? rows[0];
  return row === undefined ? null : explanationFrom(row);
};

/** Every explanation page in Dutch, in order of slug. */
export const listExplanations = async (queries: Queries, _reader: Reader): Promise<readonly Explanation[]> => {
  const rows = await queries
    .selectFrom('explanation')
    .selectAll()
    .where('language', '=', 'nl')
    .orderBy('slug')
    .execute();
  return rows.map(explanationFrom);
};

const explanationFrom = (row: {
  slug: string;
  language: string;
  title: string;
  body: string;
  changed_at: string;
}): Explanation => ({
  slug: row.slug,
  language: row.language as Language,
  title: row.title,
  body: row.body,
  changedAt: row.changed_at as Instant,
});

/** The pages that somebody ever saved, as slug.language. */
export const listSavedByHand = async (queries: Queries, _reader: Reader): Promise<ReadonlySet<string>> => {
  const query = queries.selectFrom('explanation').select(['slug', 'language']);
  const rows = await query.where('is_saved_by_hand', '=', 1).execute();
  return new Set(rows.map(({ slug, language }) => `${slug}.${language}`));
};

/** Adds explanation pages or replaces their text, and keeps whether somebody wrote it here or it came with the register. */
export const saveExplanations = async (
  writing: Writing,
  explanations: readonly Explanation[],
  from: 'hand' | 'shipped',
): Promise<void> => {
  for (const { slug, language, title, body, changedAt } of explanations) {
    const row = { title, body, changed_at: changedAt, is_saved_by_hand: from === 'hand' ? 1 : 0 };
    await writing
      .insertInto('explanation')
      .values({ slug, language, ...row })
      .onConflict((conflict) => conflict.columns(['slug', 'language']).doUpdateSet(row))
      .execute();
  }
};
