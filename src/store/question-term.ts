import type { Instant } from '#register/instant.ts';
import type { Writing } from './database.ts';

/**
 * Takes away what was written and by whom in questions that were answered before a moment, at most limit at once: the text and answer
 * of those that are not public, the e-mail address of all. How many that concerned.
 */
export const eraseQuestions = async (writing: Writing, before: Instant, limit: number): Promise<number> => {
  const rows = await writing
    .selectFrom('question')
    .select('id')
    .where('answered_at', 'is not', null)
    .where('answered_at', '<', before)
    .where((where) =>
      where.or([
        where('email', 'is not', null),
        where.and([where('is_public', '=', 0), where('text', 'is not', null)]),
      ]),
    )
    .orderBy('id')
    .limit(limit)
    .execute();
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  await writing.updateTable('question').set({ email: null }).where('id', 'in', ids).execute();
  await writing
    .updateTable('question')
    .set({ text: null, answer: null, organisation_said: '' })
    .where('id', 'in', ids)
    .where('is_public', '=', 0)
    .execute();
  return ids.length;
};
