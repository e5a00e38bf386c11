import { fold } from './fold.ts';
import { subjects } from './lexicon/index.ts';
import { lexiconLines, readLexiconLine } from './lexicon/line.ts';
import { wordsOf } from './words.ts';

/** A term as it is shown, and folded. */
export type LexiconTerm = { readonly shown: string; readonly words: readonly string[]; readonly folded: string };

const termLists = new Map<number, readonly LexiconTerm[]>();

/** All single words for subjects in a language in order of their folded spelling, each once. */
const termsInOrder = (column: number): readonly LexiconTerm[] => {
  const known = termLists.get(column);
  if (known !== undefined) return known;
  const all = Object.values(subjects)
    .flatMap(lexiconLines)
    .flatMap((line) => readLexiconLine(line).columns[column] ?? []);
  const shown = new Set(all.filter((term) => !term.includes(' ')));
  const terms = [...shown]
    .map((term) => ({ shown: term, words: wordsOf(term), folded: fold(term) }))
    .toSorted((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
  termLists.set(column, terms);
  return terms;
};

/** The single words for subjects that begin with these folded letters, in order, at most so many; 'column' 0 is Dutch, 1 English, 2 Frisian. */
export const termsBeginningWith = (letters: string, column: 0 | 1 | 2, most: number): readonly LexiconTerm[] => {
  const terms = termsInOrder(column);
  let low = 0;
  for (let high = terms.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((terms[middle]?.folded ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  const found: LexiconTerm[] = [];
  for (let at = low; found.length < most && terms[at]?.folded.startsWith(letters) === true; at += 1)
    found.push(...terms.slice(at, at + 1));
  return found;
};
