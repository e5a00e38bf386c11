import { irregularEndings, irregularWords, shortBeforeOneConsonant } from './irregular.ts';

const vowelGroups = (word: string): number => word.match(/[aeiouy]+/g)?.length ?? 0;
const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter);

/** An s after a vowel is a plural in camera(s), functie(s), gemeente(s), not in huis, virus or basis. */
const isPluralAfterVowel = (base: string): boolean => /(?:[^aeiouy][aoye]|ie)$/.test(base) && vowelGroups(base) > 1;

const withoutS = (word: string): string => {
  const base = word.slice(0, -1);
  if (!word.endsWith('s') || base.endsWith('s')) return word;
  const isPlural = isVowel(base.at(-1)) ? isPluralAfterVowel(base) : vowelGroups(base) > 1;
  return isPlural ? base : word;
};

type Cut = { readonly word: string; readonly open: boolean };

/** Takes off -en, -e and -ing; 'open' tells that something came off, so that the vowel before it may have been a long one. */
const withoutEnding = (word: string): Cut => {
  let rest = word;
  if (/(?:[^aeiouy]|ie|ee|ui|ou|ei)en$/.test(rest) && /[aeiouy]/.test(rest.slice(0, -2)) && rest.length > 4)
    rest = rest.slice(0, -2);
  else if (/[^aeiouy]e$/.test(rest) && /[aeiouy]/.test(rest.slice(0, -1))) rest = rest.slice(0, -1);
  if (/[^aeiouy]ing$/.test(rest) && /[aeiouy]/.test(rest.slice(0, -3)) && rest.length > 5) rest = rest.slice(0, -3);
  return { word: rest, open: rest !== word };
};

/** The t or d of a verb form after a consonant: parkeert, beoordeeld. Nouns lose theirs too, in both numbers alike. */
const withoutVerbEnding = (word: string): string =>
  /dt$/.test(word) || (/[^aeiouyt][td]$/.test(word) && vowelGroups(word) > 1) ? word.slice(0, -1) : word;

/** A final consonant as a singular writes it: one, and voiceless (modell → model, briev → brief, huiz → huis). */
const closed = (word: string): string =>
  word
    .replace(/([bcdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');

/** The vowel before the final consonant: long again in a word of one syllable (strat → straat), else always written once. */
const withVowel = ({ word, open }: Cut): string => {
  if (vowelGroups(word) > 1) return word.replace(/([aeou])\1([^aeiouy])$/, '$1$2');
  if (!open || !/(?:^|[^aeiouy])[aeou][^aeiouywx]$/.test(word) || shortBeforeOneConsonant.has(closed(word)))
    return word;
  return `${word.slice(0, -1)}${word.at(-2)}${word.at(-1)}`;
};

/** A small one without its ending: huisje, boompje, kettinkje, bonnetje, tuintje, fotootje, vogeltje. */
const withoutDiminutive = (word: string): string => {
  const base = word.replace(/jes?$/, '');
  if (base === word || vowelGroups(base) === 0 || base.length < 3) return word;
  if (/mp$/.test(base)) return base.slice(0, -1);
  if (/ink$/.test(base)) return `${base.slice(0, -1)}g`;
  if (/([bglmnr])\1et$/.test(base)) return base.slice(0, -3);
  if (/(?:aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou)[lnw]t$/.test(base)) return base.slice(0, -1);
  if (vowelGroups(base) > 1) return base.replace(/([aou])\1t$/, '$1').replace(/([lnrw])t$/, '$1');
  return base;
};

/** The prefix of a participle where it cannot be another word (geparkeerd), and -heden as -heid. */
const withPlainEnds = (word: string): string => word.replace(/^ge(?=.+eerde?$)/, '').replace(/heden$/, 'heid');

const stemOfRegular = (word: string): string => {
  const cut = withoutEnding(withoutS(withPlainEnds(withoutDiminutive(word))));
  const consonant = cut.open && !isVowel(cut.word.at(-2)) ? withoutS(cut.word) : cut.word;
  return closed(withVowel({ word: withoutVerbEnding(consonant), open: cut.open }));
};

/**
 * The form by which inflections of a Dutch word are the same: huis huizen, brief brieven, model modellen, algoritme algoritmes,
 * parkeren parkeert. It is no word of the language. In: a folded word. Words with digits or capitals and short ones stay as they are.
 */
export const stem = (word: string): string => {
  const irregular = irregularWords.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const ending = irregularEndings.find(([candidate]) => word.endsWith(candidate));
  const replaced = ending === undefined ? null : `${word.slice(0, -ending[0].length)}${ending[1]}`;
  return replaced ?? stemOfRegular(word);
};

/** A syllable that no word begins with: before a word it makes the rules treat it as the end of a longer one. */
const filler = 'xaxa';

/** The stem a word has as the last part of a compound: straten → strat, as in winkelstraten. */
export const stemAsLastPart = (word: string): string => {
  const whole = stem(`${filler}${word}`);
  return whole.startsWith(filler) ? whole.slice(filler.length) : stem(word);
};
