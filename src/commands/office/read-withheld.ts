import type { Actor } from '#register/access.ts';
import type { Queries } from '#store/database.ts';
import type { DraftKey } from '#store/drafts.ts';
import { readWork, type Work } from './move-draft.ts';

/**
 * The work on a text with the values that are withheld from the public, for who may weigh or supervise that; null for who may not.
 * A supervisor leaves a line in the trail before they see it. Source: R-210.
 */
export const readWithheld = async (queries: Queries, actor: Actor, key: DraftKey): Promise<Work | null> => {
  const work = await readWork(queries, actor, key);
  return work?.asked.may('see-withheld') ? work : null;
};
