/** A line of the lexicon: terms that mean the same in Dutch, English and Frisian, and Dutch ones that mean something close. */
export type LexiconLine = {
  readonly columns: readonly [dutch: readonly string[], english: readonly string[], frisian: readonly string[]];
  readonly near: readonly string[];
};

const termsIn = (column: string): readonly string[] =>
  column
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');

/** The lines of a theme 'nl terms | en terms | fy terms | ~ near terms', as they are written; empty lines and remarks are none. */
export const lexiconLines = (theme: string): readonly string[] =>
  theme.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));

/** What a line says. */
export const readLexiconLine = (line: string): LexiconLine => {
  const [dutch = '', english = '', frisian = '', near = ''] = line.split('|');
  return { columns: [termsIn(dutch), termsIn(english), termsIn(frisian)], near: termsIn(near.replace('~', '')) };
};
