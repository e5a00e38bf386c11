import { verbsOf } from './kin.ts';
import { wordsOf } from './words.ts';

/** What a verb may be parted from in a sentence: we take away, we nemen weg. */
const particles = new Set(
  'aan achter af bij dicht door in leeg los mee na neer om op over samen stil terug toe uit vast voor weg'.split(' '),
);

/** Words that look like a form of a verb and are none: with is no measuring. */
const noVerbs = new Set(['met']);

/** Where a part of a sentence ends: at a mark, or before a word that begins the next part. */
const endOfPart = /(?<=[,.;:?!])\s|\s(?=(?:en|als|omdat|dat|want|maar|terwijl|zodat|toen|wanneer|nadat|voordat)\s)/iu;

const wholeIn = (part: string, isKnown: (verb: string) => boolean): string => {
  const words = part.trim().split(/\s+/);
  const [particle = ''] = wordsOf(words.at(-1) ?? '');
  if (words.length < 3 || !particles.has(particle)) return part;
  for (const [at, word] of words.slice(0, -1).entries()) {
    const [form = ''] = wordsOf(word);
    const verb = [form, ...verbsOf(form)].map((base) => `${particle}${base}`).find(isKnown);
    if (form !== '' && !noVerbs.has(form) && verb !== undefined) return words.with(at, verb).slice(0, -1).join(' ');
  }
  return part;
};

/**
 * A sentence in which verbs that were parted are whole again, when that makes a word that is known: haalt mijn fiets weg, weghaal mijn
 * fiets. A Dutch verb of this kind stands apart when it is no infinitive, its first part at the end.
 */
export const withWholeVerbs = (text: string, isKnown: (verb: string) => boolean): string =>
  text
    .split(endOfPart)
    .map((part) => wholeIn(part, isKnown))
    .join(' ');
