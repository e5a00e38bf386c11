import type { Language } from '#standard/text.ts';
import { type Html, html } from '../html.ts';

/** The language attribute of words in another language than the page around them; nothing when they are in the same. */
export const langAttribute = (words: Language, page: Language): Html | false =>
  words !== page && html` lang="${words}"`;
