import { type Html, type HtmlPart, html } from '../html.ts';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A long word may stand anywhere in another, as in Dutch compounds; a short one at its start; the shortest must be equal. */
const isHit = (word: string, words: readonly string[]): boolean => {
  const plain = folded(word);
  return words.some((wanted) => {
    if (wanted.length > 4) return plain.includes(wanted);
    return wanted.length > 2 ? plain.startsWith(wanted) : plain === wanted;
  });
};

/**
 * A text with the words that were searched marked. A word is marked when it holds one of the words given, whatever its
 * accents and capitals.
 */
export const highlighted = (text: string, words: readonly string[]): Html => {
  const wanted = words.map(folded).filter((word) => word !== '');
  if (wanted.length === 0) return html`${text}`;
  const parts: readonly HtmlPart[] = text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((part, index) => (index % 2 === 1 && isHit(part, wanted) ? html`<mark>${part}</mark>` : part));
  return html`${parts}`;
};

/** The first sentences of a text, at most so many characters; cut after a word with … when a sentence is longer. */
export const excerpt = (text: string, mostCharacters: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= mostCharacters) return line;
  const start = line.slice(0, mostCharacters + 1);
  const sentence = start.match(/^.*[.!?](?=\s)/)?.[0] ?? '';
  if (sentence.length > mostCharacters / 3) return sentence;
  return `${start.slice(0, mostCharacters - 1).replace(/[\s,;:(–-]+\S*$/u, '')} …`;
};
