import type { Instant } from '#register/instant.ts';
import type { Writing } from './database.ts';

/** Takes away what was written and by whom in questions that were answered before a moment: the text and answer of those that are not public, the e-mail address of all. How many that concerned. */
export const eraseQuestions = async (writing: Writing, before: Instant): Promise<number> => {
  const old = () =>
    writing.updateTable('question').where('answered_at', 'is not', null).where('answered_at', '<', before);
  const texts = await old()
    .set({ text: null, answer: null, email: null, organisation_said: '' })
    .where('is_public', '=', 0)
    .where('text', 'is not', null)
    .executeTakeFirst();
  const addresses = await old().set({ email: null }).where('email', 'is not', null).executeTakeFirst();
  return Number(texts.numUpdatedRows) + Number(addresses.numUpdatedRows);
};
