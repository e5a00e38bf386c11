import { plainWordLines } from './plain-words.ts';
import { calmed, foldRawWord, rawWordsOf } from './words.ts';

/** A hard word as it stands in a text, with what may stand in its place. */
export type HardWord = { readonly word: string; readonly plain: string };

/** A hard word as it is looked for: its folded words, of which the last may have any end. */
type Pattern = { readonly words: readonly string[]; readonly anyEnd: boolean; readonly plain: string };

const patternsOf = (line: string): readonly Pattern[] => {
  const [forms = '', plain = ''] = line.split('|').map((part) => part.trim());
  return forms.split(',').map((form) => {
    const words = rawWordsOf(form.replace('*', '').trim()).flatMap(foldRawWord);
    return { words, anyEnd: form.trim().endsWith('*'), plain };
  });
};

const patterns = plainWordLines
  .split('\n')
  .filter((line) => line.includes('|'))
  .flatMap(patternsOf);

/** So many first letters of a pattern are its key, so that few patterns are tried for a word. */
const keyLength = 4;
const byKey: ReadonlyMap<string, readonly Pattern[]> = Map.groupBy(
  // The longest first: 'met betrekking tot' before a word in it.
  patterns.toSorted((one, other) => other.words.length - one.words.length),
  ({ words }) => (words[0] ?? '').slice(0, keyLength),
);

type Word = { readonly raw: string; readonly folded: string };

const fits = ({ words, anyEnd }: Pattern, text: readonly Word[], at: number): boolean =>
  words.every((word, offset) => {
    const folded = text[at + offset]?.folded ?? '';
    return folded === word || (anyEnd && offset === words.length - 1 && folded.startsWith(word));
  });

/** The hard words of a Dutch text with a plainer one for each, in order, each once. */
export const hardWordsIn = (text: string): readonly HardWord[] => {
  const words = rawWordsOf(calmed(text)).flatMap((raw): readonly Word[] =>
    foldRawWord(raw).map((folded) => ({ raw, folded })),
  );
  const found = new Map<string, HardWord>();
  for (let at = 0; at < words.length; at += 1) {
    const pattern = byKey.get((words[at]?.folded ?? '').slice(0, keyLength))?.find((one) => fits(one, words, at));
    if (pattern === undefined) continue;
    const word = words
      .slice(at, at + pattern.words.length)
      .map(({ raw }) => raw.toLowerCase())
      .join(' ');
    if (!found.has(pattern.plain)) found.set(pattern.plain, { word, plain: pattern.plain });
    at += pattern.words.length - 1;
  }
  return [...found.values()];
};
