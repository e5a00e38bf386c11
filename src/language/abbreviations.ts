import { calmed } from './words.ts';

/** Abbreviations that nearly every reader knows, so that they need no explanation. */
const wellKnown = new Set(
  (
    'AI IT ICT EU VN NL VS TV CV BV NV VOF PDF PC USB GPS SMS SIM WIFI APP CAO HBO MBO WO VWO HAVO VMBO BSO GGD GGZ UWV SVB DUO CBS KVK ' +
    'BSN AOW WW WIA BTW WOZ APK ANWB ABN ING KPN NS NOS OV RDW CBR AVG EHBO HIV AIDS DNA ID OM QR MRI BBQ FAQ ZZP CO2 A4 HTML API'
  ).split(' '),
);

const abbreviation = /(?<![\p{L}\p{N}@/._-])\p{Lu}[\p{Lu}\p{N}]{1,7}(?![\p{L}\p{N}@]|\s?:)/gu;

const isRoman = (word: string): boolean => /^[IVXLC]+$/.test(word);
/** Numbers of laws, forms and models: no abbreviation of a word. */
const isCode = (word: string): boolean => /\d/.test(word);

/** True when a text says what an abbreviation stands for: 'Nationale ombudsman (NO)' or 'NO (Nationale ombudsman)'. */
const isExplainedIn = (word: string, text: string): boolean =>
  text.includes(`(${word})`) || text.includes(`${word} (`) || text.includes(`(${word},`) || text.includes(`(${word} `);

/**
 * The abbreviations of a text that it does not explain, each once, in order. What is explained elsewhere in the same entry is
 * explained; what nearly everybody knows needs no explanation.
 */
export const unexplainedAbbreviations = (text: string, elsewhere: string): readonly string[] => {
  const found = new Set(calmed(text).match(abbreviation) ?? []);
  return [...found].filter(
    (word) =>
      !wellKnown.has(word) &&
      !isRoman(word) &&
      !isCode(word) &&
      !isExplainedIn(word, text) &&
      !isExplainedIn(word, elsewhere),
  );
};
