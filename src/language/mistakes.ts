/** The letters of a keyboard, row under row; each row stands half a key to the right of the one above it. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that are written for one another because they sound alike, without and with the vowels. */
const consonants = ['ck', 'csz', 'xs', 'fvw', 'dt', 'bp', 'ijy', 'kq'];
const sounds = ['aeiouy', ...consonants];

/** Of few letters another vowel makes another word, unless they are near each other: hanze is no hunze. */
const fewLetters = 6;
const soundsOfFew = ['ae', 'ei', 'eu', 'ou', ...consonants];

/** In a word of so many letters or more one wrong letter leaves enough of the word, whatever it is. */
const longWord = 8;

const placeOf = (letter: string): readonly [row: number, column: number] | null => {
  const row = rows.findIndex((letters) => letters.includes(letter));
  return row === -1 ? null : [row, rows[row]?.indexOf(letter) ?? -1];
};

const areNeighbours = (one: string, other: string): boolean => {
  const [a, b] = [placeOf(one), placeOf(other)];
  if (a === null || b === null) return false;
  const [upper, lower] = a[0] <= b[0] ? [a, b] : [b, a];
  const columns = lower[1] - upper[1];
  return upper[0] === lower[0]
    ? Math.abs(columns) === 1
    : lower[0] - upper[0] === 1 && (columns === 0 || columns === -1);
};

const soundAlike = (one: string, other: string, alike: readonly string[] = sounds): boolean =>
  alike.some((letters) => letters.includes(one) && letters.includes(other));

/** True when one letter is easily taken for the other, by the finger or by the ear. */
const areAlike = (one: string, other: string, alike: readonly string[] = sounds): boolean =>
  areNeighbours(one, other) || soundAlike(one, other, alike);

/** True when the beginnings are the same, swapped, without the first letter, or with one that is alike: few get the first letter wrong. */
const beginAlike = (typed: string, right: string): boolean => {
  const [first = '', second = ''] = typed;
  const [meant = '', next = ''] = right;
  return first === meant || first === next || (second === meant && areAlike(first, second)) || areAlike(first, meant);
};

const sorted = (word: string): string => [...word].toSorted().join('');

/** The letters that were changed into others; none when one was left out, added or swapped with its neighbour. */
const changedIn = (typed: string, right: string): readonly (readonly [was: string, is: string])[] =>
  typed.length !== right.length || sorted(typed) === sorted(right)
    ? []
    : [...typed].flatMap((letter, at) => (letter === right[at] ? [] : [[letter, right[at] ?? ''] as const]));

/** How letters were changed into others: not at all, into letters that sound alike, or into others too. */
export const lettersChanged = (typed: string, right: string): 'none' | 'alike' | 'otherwise' => {
  const changed = changedIn(typed, right);
  if (changed.length === 0) return 'none';
  return changed.every(([was, is]) => soundAlike(was, is)) ? 'alike' : 'otherwise';
};

/**
 * True when a word may well be another one typed wrongly: somebody who types a right word, such as koning, did not mean woning. For
 * two words that differ in a letter or two.
 */
export const isLikelyMistake = (typed: string, right: string): boolean => {
  if (!beginAlike(typed, right)) return false;
  if (typed.length !== right.length || typed.length >= longWord) return true;
  const wrong = [...typed].flatMap((letter, at) => (letter === right[at] ? [] : [at]));
  const [at = 0] = wrong;
  return (
    wrong.length !== 1 || areAlike(typed[at] ?? '', right[at] ?? '', typed.length < fewLetters ? soundsOfFew : sounds)
  );
};
