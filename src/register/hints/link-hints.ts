import type { EntryDocument } from '../entry.ts';
import { type LinkState, linksIn } from '../links.ts';
import { type Hint, hint } from './hint.ts';

/** The hints about links of a text that readers cannot use, by what is known of dead addresses. */
export const linkHints = (document: EntryDocument, dead: readonly LinkState[]): readonly Hint[] => {
  const known = new Set(dead.map(({ address }) => address));
  return linksIn(document)
    .filter(({ address }) => known.has(address))
    .map(({ field, address }) => hint(field, 'dead-link', { quote: address }));
};
