import type { EntryVersion } from '#register/entry.ts';
import { type Likeness, likenessOf as likenessOfDocument } from '#register/likeness.ts';

/** What the index must know to fold an entry: the likeness of its Dutch version; nothing when it is like no other. */
export const likenessOf = (versions: readonly EntryVersion[]): { readonly likeness?: Likeness } => {
  const dutch = versions.find(({ language }) => language === 'nl');
  const likeness = dutch === undefined ? null : likenessOfDocument(dutch.document);
  return likeness === null ? {} : { likeness };
};
