import type { EntryDocument } from '../entry.ts';
import { type LinkState, linksIn } from '../links.ts';
import { type Hint, hint } from './hint.ts';

/** The hints about links of a text that readers cannot use, by what is known of dead addresses. */
export const linkHints = (document: EntryDocument, dead: readonly LinkState[]): readonly Hint[] => {
  const known = new Map(dead.map((state) => [state.address, state]));
  return linksIn(document).flatMap(({ field, address }) => {
    const state = known.get(address);
    if (state === undefined) return [];
    return [hint(field, state.outcome === 'not-public' ? 'link-not-public' : 'dead-link', { quote: address })];
  });
};
