import type { Language, Text } from '#standard/text.ts';

const conjunctions = {
  and: { nl: 'en', en: 'and', fy: 'en' },
  or: { nl: 'of', en: 'or', fy: 'of' },
} as const satisfies Record<string, Text>;

/** Words in a row: 'a, b en c'; the one word alone, and nothing for none. */
export const listOf = (items: readonly string[], language: Language, last: keyof typeof conjunctions): string => {
  const before = items.slice(0, -1).join(', ');
  const end = items.at(-1) ?? '';
  return before === '' ? end : `${before} ${conjunctions[last][language]} ${end}`;
};

/** A name in the middle of a sentence: a capital stays only in an abbreviation or a name of capitals ('AI', 'ID'). */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Words as a sentence begins. */
export const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
