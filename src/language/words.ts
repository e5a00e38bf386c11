import { fold } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/**
 * A word as it stands in a text: letters and digits with accents, soft hyphens, apostrophes and ampersands inside;
 * or letters with dots between them (U.W.V.). A hyphen ends a word.
 */
const rawWord =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]|['’ʼ&](?=\p{L}))*/gu;

/** The longest word that is kept whole, in characters; the rest of a longer one is dropped. */
const longestWord = 60;

/** The text in lower case when it is written wholly in capitals, so that a shouted word is no abbreviation; one word stays. */
export const calmed = (text: string): string =>
  /\S\s+\S/.test(text) && text === text.toUpperCase() ? text.toLowerCase() : text;

/** The words of a text as written, in order. */
export const rawWordsOf = (text: string): readonly string[] => calmed(text).match(rawWord) ?? [];

/**
 * The folded words of one word as written, mostly one: camera's → camera, U.W.V. → uwv, I&W → ienw, zo'n → zo n. A stop word in
 * capitals (OM, IT) is an abbreviation and stays in capitals, so that it is not lost.
 */
export const foldRawWord = (raw: string): readonly string[] => {
  if (/^\p{Lu}{2,4}$/u.test(raw) && isStopWord(fold(raw))) return [raw];
  const joined = raw
    .replace(/['’ʼ]s$/iu, '')
    .replace(/\./g, '')
    .replace(/^(\p{L}{1,3})&(\p{L}{1,3})$/u, '$1en$2');
  return fold(joined)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord));
};

/** A text that is folded already, with no word that is too long. */
const foldedText = new RegExp(`^[a-z0-9]{1,${longestWord}}(?: [a-z0-9]{1,${longestWord}})*$`);

/** The folded words of a text, in order, stop words included. */
export const wordsOf = (text: string): readonly string[] =>
  foldedText.test(text) ? text.split(' ') : rawWordsOf(text).flatMap(foldRawWord);

/** The text with each of these folded words, however it was written, in the other spelling. */
export const withSpelling = (text: string, spelling: ReadonlyMap<string, string>): string =>
  text.replace(rawWord, (raw) => spelling.get(foldRawWord(raw).join(' ')) ?? raw);
