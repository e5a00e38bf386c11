import { type Html, type HtmlPart, html } from '../html.ts';

/** A way in which something that was searched is met: a word of each of these sets, without accents and capitals. */
type Way = readonly ReadonlySet<string>[];

/** The words by which something that was searched is found, and those that mean only nearly the same. */
export type Searched = { readonly ways: readonly Way[]; readonly closeWays: readonly Way[] };

const isPlain = (text: string): boolean => /^[\x20-\x7e\s]*$/.test(text);

/** A text of plain letters is folded and taken apart as it is: most are. */
const folded = (text: string): string =>
  (isPlain(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

const anyWord = /[\p{L}\p{N}\p{M}]+/gu;
const foldedWord = /[\p{L}\p{N}]+/gu;
const plainWord = /[a-z0-9]+/g;

const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap(
      (text) => (isPlain(text) ? text.toLowerCase().match(plainWord) : folded(text).match(foldedWord)) ?? [],
    ),
  );

/** The words of a way that stand in a text, when one of each of its sets does. */
const hitsOf = (way: Way, standing: ReadonlySet<string>): readonly string[] => {
  const all: string[] = [];
  for (const words of way) {
    const before = all.length;
    for (const word of words) if (standing.has(word)) all.push(word);
    if (all.length === before) return [];
  }
  return all;
};

const nothingHit: ReadonlySet<string> = new Set();

/** The words to mark in the texts of one entry, folded: those by which it was found, or else those that mean nearly the same. */
export const hitsIn = (texts: readonly string[], searched: readonly Searched[]): ReadonlySet<string> => {
  if (searched.length === 0) return nothingHit;
  const standing = wordsIn(texts);
  return new Set(
    searched.flatMap(({ ways, closeWays }) => {
      const hits = ways.flatMap((way) => hitsOf(way, standing));
      return hits.length > 0 ? hits : closeWays.flatMap((way) => hitsOf(way, standing));
    }),
  );
};

/** A text with these words marked, whatever their accents and capitals. */
export const highlighted = (text: string, hits: ReadonlySet<string>): Html => {
  if (hits.size === 0) return html`${text}`;
  const plain = isPlain(text);
  const words = plain ? text.toLowerCase().matchAll(plainWord) : text.matchAll(anyWord);
  const parts: HtmlPart[] = [];
  let end = 0;
  for (const { 0: word, index } of words) {
    if (!hits.has(plain ? word : folded(word))) continue;
    parts.push(text.slice(end, index), html`<mark>${text.slice(index, index + word.length)}</mark>`);
    end = index + word.length;
  }
  return html`${parts}${text.slice(end)}`;
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
