import { fold } from '#language/fold.ts';
import { withoutStopWords } from '#language/stop-words.ts';
import { type EntryDocument, textOf } from './entry.ts';

/**
 * What is compared of an entry, none of it readable: the words of its name, its purpose as a sketch (empty when it says none), and
 * its supplier with its product as a number (0 when it says none).
 */
export type Likeness = { readonly title: string; readonly purpose: Uint8Array; readonly product: number };

/** A sketch has this many bytes. The share of equal bytes of two sketches is about the share of word pairs that two texts share. */
export const sketchLength = 64;

/** Texts are nearly the same from this likeness: twice the word pairs that are in both, by the pairs of the one and of the other. */
const leastLikeness = 0.8;
/** The same as a share of all pairs that are in one of them. */
const leastCommon = leastLikeness / (2 - leastLikeness);
/** Two sketches of which this many bytes are equal are of such texts; a byte in 256 is equal by chance. */
const leastEqual = Math.ceil(sketchLength * (leastCommon + (1 - leastCommon) / 256));

/** More words of a purpose are not compared. */
const mostWords = 400;

const seeds = Uint32Array.from({ length: sketchLength }, (_, index) => Math.imul(index + 1, 0x9e3779b1) | 1);

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
};

/** The lowest value of every row over these hashes, cut to a byte (min-wise hashing, Broder 1997). */
const sketchOf = (hashes: Int32Array): Uint8Array => {
  const sketch = new Uint8Array(sketchLength);
  for (let row = 0; row < sketchLength; row += 1) {
    const seed = seeds[row] ?? 1;
    const turn = seed >>> 7;
    let lowest = 0x7fffffff;
    for (let at = 0; at < hashes.length; at += 1) {
      const mixed = Math.imul((hashes[at] ?? 0) ^ turn, seed);
      const value = mixed ^ (mixed >>> 15);
      if (value < lowest) lowest = value;
    }
    sketch[row] = lowest ^ (lowest >>> 8) ^ (lowest >>> 16);
  }
  return sketch;
};

const wordsWithout = (text: string, own: ReadonlySet<string>): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !own.has(word));

const purposeSketch = (words: readonly string[]): Uint8Array => {
  const compared = words.slice(0, mostWords);
  const pairs = compared.map((word, at) => hashOf(`${word} ${compared[at + 1] ?? ''}`));
  return sketchOf(Int32Array.from(pairs));
};

/** Words that say nothing of which algorithm it is. */
const general = new Set('algoritme algoritmen software systeem tool model applicatie gemeente ai'.split(' '));

/** Words are the same word when they begin with the same so many letters. */
const beginning = 6;
/** A part of a title is kept as a number in so many signs, so that no word of a text that is gone can be read. */
const signs = 3;
const mostParts = 40;

const asSigns = (parts: ReadonlySet<string>): string =>
  [...parts]
    .slice(0, mostParts)
    .map((part) => ((hashOf(part) >>> 0) % 36 ** signs).toString(36).padStart(signs, '0'))
    .join('');

const triplesIn = (letters: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(1, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)));

/** The telling words of a title, and its triples of letters, in signs. */
const titleOf = (words: readonly string[]): string => {
  const meant = withoutStopWords(words);
  const telling = meant.filter((word) => !general.has(word) && !/^\d+$/.test(word));
  const compared = telling.length > 0 ? telling : meant;
  if (compared.length === 0) return '';
  const beginnings = new Set(compared.map((word) => word.slice(0, beginning)));
  return `${asSigns(beginnings)} ${asSigns(triplesIn(compared.join('')))}`;
};

/**
 * The likeness of an entry, without the words that name its organisation, so that a text that was taken over is known again; null
 * when it says neither a purpose nor a product: it is like no other.
 */
export const likenessOf = (document: EntryDocument): Likeness | null => {
  const own = new Set(fold(textOf(document, 'organization')).split(' '));
  const words = wordsWithout(textOf(document, 'goal'), own);
  const product = fold(textOf(document, 'product'));
  if (words.length === 0 && product === '') return null;
  return {
    title: titleOf(wordsWithout(textOf(document, 'name'), own)),
    purpose: words.length === 0 ? new Uint8Array(0) : purposeSketch(words),
    product: product === '' ? 0 : hashOf(`${fold(textOf(document, 'provider'))} ${product}`) >>> 0,
  };
};

/** Of the words of the shorter title this share stands in the other too; or of the triples of letters of both. */
const leastWords = 0.5;
const leastTriples = 0.6;

const partsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: text.length / signs }, (_, at) => text.slice(at * signs, (at + 1) * signs)));

const inBoth = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((part) => other.has(part)).length;

/** True when two titles, as in a likeness, name the same thing: words in common, or the same words written otherwise. */
const titlesAlike = (one: string, other: string): boolean => {
  if (one === other) return true;
  if (one === '' || other === '') return false;
  const [words, triples] = one.split(' ').map(partsOf);
  const [otherWords, otherTriples] = other.split(' ').map(partsOf);
  if (words === undefined || otherWords === undefined || triples === undefined || otherTriples === undefined)
    return false;
  if (inBoth(words, otherWords) >= leastWords * Math.min(words.size, otherWords.size)) return true;
  return 2 * inBoth(triples, otherTriples) >= leastTriples * (triples.size + otherTriples.size);
};

/** True when two sketches of purposes, as in a likeness, are of nearly the same texts; a purpose that is not said is like no other. */
export const arePurposesAlike = (one: Uint8Array, other: Uint8Array): boolean => {
  if (one.length === 0 || other.length === 0) return false;
  return areSketchesAlike(one, 0, other);
};

/** True when the sketch that begins in these bytes at a place and another sketch are of nearly the same texts. */
export const areSketchesAlike = (bytes: Uint8Array, start: number, sketch: Uint8Array): boolean => {
  let different = 0;
  for (let at = 0; at < sketchLength; at += 1)
    if (bytes[start + at] !== sketch[at]) {
      different += 1;
      if (different > sketchLength - leastEqual) return false;
    }
  return true;
};

/** True when two entries of different organisations are one to a reader: alike names, and the same product or nearly the same purpose. */
export const areAlike = (one: Likeness, other: Likeness): boolean => {
  const isProduct = one.product !== 0 && one.product === other.product;
  return (isProduct || arePurposesAlike(one.purpose, other.purpose)) && titlesAlike(one.title, other.title);
};
