import { unexplainedAbbreviations } from '#language/abbreviations.ts';
import { hardWordsIn } from '#language/hard-words.ts';
import { longSentencesIn, passiveSentencesIn, readabilityOf } from '#language/readability.ts';
import type { FieldKey } from '#standard/fields.ts';
import { type Hint, hint } from './hint.ts';

/** Below this score a text is hard to read: 'moeilijk' on the scale of Douma. */
export const lowestScore = 45;
/** So many hints of a kind are given for one field: who mends these sees the next. */
const mostOfKind = 3;
/** A few passive sentences hurt nobody: from so many, and this share of a text, it is said. */
const fewestPassive = 3;
const leastPassiveShare = 0.4;

/** The first words of a long sentence, by which its writer finds it. */
const beginningOf = (sentence: string): string => {
  const words = sentence.split(/\s+/);
  return words.length <= 8 ? sentence : `${words.slice(0, 7).join(' ')} …`;
};

/**
 * What makes a text hard to read for a citizen: long sentences, hard words with a plainer one, abbreviations that the entry explains
 * nowhere, the passive voice, and a low score. Source: publicatiestandaard 1.0, taalniveau B1.
 */
export const readabilityHints = (field: FieldKey, text: string, wholeEntry: string): readonly Hint[] => {
  const { score, sentences } = readabilityOf(text);
  const passive = passiveSentencesIn(text).length;
  const isPassive = passive >= fewestPassive && passive >= leastPassiveShare * sentences;
  return [
    ...(score !== null && score < lowestScore ? [hint(field, 'hard-to-read', { count: Math.round(score) })] : []),
    ...longSentencesIn(text)
      .slice(0, mostOfKind)
      .map((one) => hint(field, 'long-sentence', { quote: beginningOf(one.text), count: one.words })),
    ...hardWordsIn(text)
      .slice(0, mostOfKind)
      .map(({ word, plain }) => hint(field, 'hard-word', { quote: word, instead: plain })),
    ...unexplainedAbbreviations(text, wholeEntry)
      .slice(0, mostOfKind)
      .map((quote) => hint(field, 'abbreviation', { quote })),
    ...(isPassive ? [hint(field, 'passive', { count: passive })] : []),
  ];
};
