import type { AlgorithmId } from '#register/algorithm.ts';
import type { EntryVersion } from '#register/entry.ts';
import { type FoldedEntry, foldEntries, likenessText } from '#register/folding.ts';
import type { Reading } from './reading.ts';
import { withTurns } from './turns.ts';

/** What the index must know to fold an entry: the text that must be the same, of its Dutch version; nothing without a purpose. */
export const likenessOf = (versions: readonly EntryVersion[]): { readonly likeness?: string } => {
  const dutch = versions.find(({ language }) => language === 'nl');
  const likeness = dutch === undefined ? null : likenessText(dutch.document);
  return likeness === null ? {} : { likeness };
};

/** Public entries in their order, those that are the same at different organisations as one. */
export const foldedEntries = async (
  { search }: Reading,
  ids: readonly AlgorithmId[],
): Promise<readonly FoldedEntry[]> => withTurns(foldEntries(ids, { get: search.likenessOf }));
