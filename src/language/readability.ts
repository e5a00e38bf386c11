import { sentencesOf } from './sentences.ts';
import { syllablesIn } from './syllables.ts';
import { calmed } from './words.ts';

/** How easily a text reads: its size, and the score of Flesch-Douma as an indication; null for a text that is too short to measure. */
export type Readability = { readonly words: number; readonly sentences: number; readonly score: number | null };

/** A sentence with how many words it has. */
export type CountedSentence = { readonly text: string; readonly words: number };

/** Below so many words or sentences the score says nothing. */
const fewestWords = 50;
const fewestSentences = 3;

/** A sentence with more words than this is long. */
export const mostWordsInSentence = 20;

/** An address on the web or of mail is one word, and none that can be made easier. */
const isAddress = (token: string): boolean => /^(https?:|www\.)|\S@\S/i.test(token);

/** The words of a sentence as a reader counts them: what stands between spaces and has a letter or a digit. */
const countedWords = (sentence: string): readonly string[] =>
  sentence.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token));

/** The sentences of a text with how many words each has. */
export const countedSentences = (text: string): readonly CountedSentence[] =>
  sentencesOf(text).map((sentence) => ({ text: sentence, words: countedWords(sentence).length }));

/** The sentences of a text that are too long to read in one go. */
export const longSentencesIn = (text: string): readonly CountedSentence[] =>
  countedSentences(text).filter(({ words }) => words > mostWordsInSentence);

/**
 * How easily a Dutch text reads. The score is 206.84 − 0.93 × words per sentence − 77 × syllables per word: from 0, very hard, to
 * 100, very easy (W.H. Douma, De leesbaarheid van landbouwbladen, 1960).
 */
export const readabilityOf = (text: string): Readability => {
  const sentences = sentencesOf(calmed(text));
  const words = sentences.flatMap(countedWords);
  const size = { words: words.length, sentences: sentences.length };
  if (size.words < fewestWords || size.sentences < fewestSentences) return { ...size, score: null };
  const syllables = words.reduce((sum, word) => sum + (isAddress(word) ? 1 : syllablesIn(word)), 0);
  const score = 206.84 - 0.93 * (size.words / size.sentences) - 77 * (syllables / size.words);
  return { ...size, score: Math.min(100, Math.max(0, score)) };
};

/** A participle: ge-, be-, ver-, ont- and the like, and an end of one. */
const participle = /^\p{L}*?(ge|be|ver|ont|her|er|onder|over|door)\p{L}+(d|t|en)$/iu;
const helper = /^(wordt|worden|werd|werden)$/i;
/** 'Worden' with so many words at most between it and its participle. */
const passiveReach = 12;

/** True when a sentence says what is done and not who does it: a form of 'worden' with a participle. */
const isPassive = (sentence: string): boolean => {
  const words = sentence.match(/\p{L}+/gu) ?? [];
  return words.some(
    (word, at) =>
      helper.test(word) &&
      words.slice(Math.max(0, at - 2), at + passiveReach).some((near) => participle.test(near) && near.length > 5),
  );
};

/** The sentences of a text in the passive voice. */
export const passiveSentencesIn = (text: string): readonly string[] => sentencesOf(text).filter(isPassive);
