import { saysWhatIsDone } from '#language/deeds.ts';
import { isMeantOtherwise } from '#language/english-question.ts';
import {
  type Equivalent,
  equivalentsOf,
  isForeign,
  isGeneral,
  isOnlySaid,
  isTerm,
  isWrittenSo,
} from '#language/lexicon.ts';
import { withoutStopWords } from '#language/stop-words.ts';
import {
  exactPart,
  factors,
  formsPart,
  groupPart,
  joinedPart,
  otherCompounds,
  type Part,
  partFor,
} from './expansion.ts';
import { compoundBefore, partsOfWord } from './parts-of-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How the parts must stand: anywhere, near each other (within so many words), or as a phrase of exactly these words. */
export type Standing =
  | { readonly kind: 'anywhere' }
  | { readonly kind: 'near'; readonly within: number }
  | { readonly kind: 'phrase'; readonly words: readonly number[] };

/** One way in which a clause is met: an entry holds every part, standing so. */
export type Alternative = {
  readonly parts: readonly Part[];
  readonly standing: Standing;
  readonly factor: number;
  /** True for a way that is only looked at when the others find little: it means nearly the same, not the same. */
  readonly isClose?: boolean;
};

export const anywhere: Standing = { kind: 'anywhere' };
/** The parts of a compound stand apart with a few words between them: fraude met een uitkering. */
const near: Standing = { kind: 'near', within: 5 };
/** The words of one term stand close together. */
const close: Standing = { kind: 'near', within: 3 };

/** So many terms of several words are looked for in place of one that was asked. */
const mostTerms = 10;
/** And so many that mean something close. */
const mostClose = 12;
/** A compound that is met in fewer entries than this is looked for in parts that stand apart too. */
const fewEntries = 12;

const isEmpty = (part: Part): boolean => part.words.length === 0;

/** In how many entries it can be met at most. */
export const entriesOf = ({ parts }: Alternative): number => Math.min(...parts.map((part) => part.entries));

/** True when some entry may meet it. */
export const canBeMet = ({ parts }: Alternative): boolean => parts.length > 0 && !parts.some(isEmpty);

/** True for a way that means nearly the same, not the same. */
export const isClose = (alternative: Alternative): boolean => alternative.isClose === true;

/** True for a way that is only broader, or merely has to do with what was asked. */
export const isBroad = (alternative: Alternative): boolean =>
  isClose(alternative) && alternative.factor <= factors.close;

/** True for a way in which the words that were asked stand there themselves, in any form, or what means the same in whatever language. */
export const isOutright = ({ parts, factor }: Alternative): boolean =>
  factor >= factors.foreign && parts.every(({ words }) => words.some((word) => word.factor >= factors.foreign));

/** Just these words, one after the other. */
export const phraseAlternative = (vocabulary: Vocabulary, words: readonly string[]): Alternative => {
  const numbers = words.map((word) => vocabulary.numberOf(word));
  const parts = words
    .filter((_, index) => !vocabulary.isStop(numbers[index] ?? -1))
    .map((word) => exactPart(vocabulary, word));
  const standing: Standing = words.length > 1 ? { kind: 'phrase', words: numbers } : anywhere;
  return { parts: numbers.includes(-1) ? [] : parts, standing, factor: 1 };
};

/** Whether words stand near each other is looked up in the texts of entries that hold them all: in no more than so many for a clause. */
const mostTexts = 1_500;

/** The ways that can be met, in order, without those that would take too long. */
const useful = (alternatives: readonly Alternative[]): readonly Alternative[] => {
  let texts = 0;
  return alternatives.filter((alternative) => {
    if (!canBeMet(alternative)) return false;
    if (alternative.standing.kind !== 'near') return true;
    if (texts + entriesOf(alternative) > mostTexts) return false;
    texts += entriesOf(alternative);
    return true;
  });
};

/** True for a term that means the same, in whatever language. */
const isMeant = (kind: Equivalent['kind']): boolean => kind === 'same' || kind === 'foreign';

const termPart = (vocabulary: Vocabulary, word: string, kind: Equivalent['kind']): Part =>
  kind === 'same' ? partFor(vocabulary, word) : exactPart(vocabulary, word);

/** The terms of several words that mean the same as the one that was asked. */
const termAlternatives = (vocabulary: Vocabulary, equivalents: readonly Equivalent[]): readonly Alternative[] =>
  useful(
    equivalents
      .filter(({ words, kind }) => withoutStopWords(words).length > 1 && isMeant(kind))
      .map(({ words, kind }) => ({
        parts: withoutStopWords(words).map((word) => termPart(vocabulary, word, kind)),
        standing: close,
        factor: kind === 'same' ? factors.same : factors.foreign,
      })),
  ).slice(0, mostTerms);

/** How much terms of each kind count that do not mean the same as entries put it. */
const closeness: Readonly<Record<Equivalent['kind'], number>> = {
  same: factors.same,
  foreign: factors.foreign,
  called: factors.called,
  meant: factors.called,
  said: factors.said,
  near: factors.close,
};

type CloseTerm = { readonly words: readonly string[]; readonly factor: number; readonly isClose: boolean };

/** The terms that mean nearly the same, and those that mean the same as these. */
const closeTermsOf = (words: readonly string[]): readonly CloseTerm[] => {
  const terms = equivalentsOf(words).filter(({ kind }) => !isMeant(kind));
  const same = terms.flatMap(({ words: near, kind }) =>
    isForeign(near[0] ?? '')
      ? []
      : equivalentsOf(near).flatMap((term) => (term.kind === 'same' ? [{ words: term.words, kind }] : [])),
  );
  return [...terms, ...same]
    .map((term) => ({
      words: withoutStopWords(term.words),
      factor: closeness[term.kind],
      isClose: term.kind !== 'meant',
    }))
    .filter((term) => term.words.length > 0);
};

const isPartOf = ([first = '', ...others]: readonly string[], words: readonly string[]): boolean =>
  others.length === 0 && words.some((word) => word.length > first.length && word.includes(first));

/** A word in its forms; when it occurs in none, in compounds too. */
const formsOrCompounds = (vocabulary: Vocabulary, word: string): Part => {
  const forms = formsPart(vocabulary, word);
  return isEmpty(forms) ? partFor(vocabulary, word) : forms;
};

/** The ways to meet something close to these words, for when there is little else. */
const closeAlternatives = (vocabulary: Vocabulary, words: readonly string[]): readonly Alternative[] =>
  useful(
    closeTermsOf(words).map(({ words: term, factor, isClose }) => ({
      parts: term.map((word) => formsOrCompounds(vocabulary, word)),
      standing: term.length > 1 ? close : anywhere,
      factor: isPartOf(term, words) ? factors.broader : factor,
      isClose,
    })),
  ).slice(0, mostClose);

/** The subject of a compound that says what is done with it: asbest of asbestverwijdering; nothing for another word. */
const subjectOf = (vocabulary: Vocabulary, word: string): readonly Part[] => {
  const [subject, done, ...others] = partsOfWord(vocabulary, word);
  if (subject === undefined || done === undefined || others.length > 0) return [];
  const isSo = (isGeneral([done]) || saysWhatIsDone(done)) && isTerm([subject]) && !isGeneral([subject]);
  return isSo ? [groupPart(vocabulary, subject)] : [];
};

/**
 * The ways to meet a word: the word in any form or in another word that means the same; the parts it is made of near each other;
 * a term of several words that means the same; and when nothing else does, its parts anywhere.
 */
export const wordAlternatives = (vocabulary: Vocabulary, word: string): readonly Alternative[] =>
  vocabulary.remember(`ways ${word}`, () => findWordAlternatives(vocabulary, word));

const findWordAlternatives = (vocabulary: Vocabulary, word: string): readonly Alternative[] => {
  const isSpoken = isOnlySaid(word) && isEmpty(formsPart(vocabulary, word));
  const parts =
    isSpoken || isGeneral([word]) ? [] : partsOfWord(vocabulary, word).map((part) => groupPart(vocabulary, part));
  const whole = useful([
    { parts: [groupPart(vocabulary, word)], standing: anywhere, factor: 1 },
    { parts, standing: near, factor: factors.near },
    ...termAlternatives(vocabulary, equivalentsOf([word])),
  ]);
  const others = useful([{ parts: [otherCompounds(vocabulary, word)], standing: anywhere, factor: factors.same }]);
  const before = compoundBefore(vocabulary, word);
  const first = before === '' ? subjectOf(vocabulary, word) : [formsPart(vocabulary, before)];
  const isFrequent = whole.some((way) => way.standing.kind === 'anywhere' && entriesOf(way) >= fewEntries);
  const apart = isFrequent || isWrittenSo([word]) ? [] : [{ parts, standing: anywhere, factor: factors.apart }];
  return useful([
    ...whole,
    ...others,
    ...apart,
    ...closeAlternatives(vocabulary, [word]),
    { parts: first, standing: anywhere, factor: factors.close, isClose: true },
  ]);
};

/** The word in any form, and nothing else. */
export const plainAlternatives = (vocabulary: Vocabulary, word: string): readonly Alternative[] =>
  [{ parts: [formsPart(vocabulary, word)], standing: anywhere, factor: 1 }].filter(canBeMet);

/** The ways to meet a row of words that is one term: its words together, each as it is meant, or what means the same. */
export const rowAlternatives = (
  vocabulary: Vocabulary,
  row: readonly string[],
  meant: readonly string[] = row,
): readonly Alternative[] =>
  vocabulary.remember(`row ${row.join(' ')} as ${meant.join(' ')}`, () => findRowAlternatives(vocabulary, row, meant));

const findRowAlternatives = (
  vocabulary: Vocabulary,
  row: readonly string[],
  meant: readonly string[],
): readonly Alternative[] => {
  const inOwnWords = (part: Part, at: number): Part => {
    const word = row[at] ?? '';
    return word === meant[at] || isMeantOtherwise(word)
      ? part
      : joinedPart(vocabulary, [exactPart(vocabulary, word), part]);
  };
  const parts = meant.map((word) => groupPart(vocabulary, word)).map(inOwnWords);
  const own = meant.map((word) => partFor(vocabulary, word)).map(inOwnWords);
  const equivalents = equivalentsOf(row);
  const singles = equivalents
    .filter(({ words, kind }) => words.length === 1 && isMeant(kind))
    .map(({ words, kind }) => ({
      parts: [termPart(vocabulary, words[0] ?? '', kind)],
      standing: anywhere,
      factor: kind === 'same' ? factors.same : factors.foreign,
    }));
  const isOtherwise = row.some((word, at) => word !== meant[at] && isMeantOtherwise(word));
  const together: Alternative = { parts: own, standing: close, factor: 1 };
  // Stop words are not in the index: what has one in it is met by what means the same only.
  const asWritten: readonly Alternative[] =
    withoutStopWords(row).length < row.length
      ? []
      : [
          together,
          ...(isOtherwise ? [{ ...together, parts: row.map((word) => exactPart(vocabulary, word)) }] : []),
          { parts, standing: near, factor: factors.near },
          { parts: own, standing: anywhere, factor: entriesOf(together) <= mostTexts ? factors.apart : factors.near },
        ];
  return useful([
    ...asWritten,
    ...singles,
    ...termAlternatives(vocabulary, equivalents),
    ...closeAlternatives(vocabulary, row),
  ]);
};

/** The ways to meet what entries call a row of words that is one term. */
export const meantAlternatives = (vocabulary: Vocabulary, row: readonly string[]): readonly Alternative[] =>
  vocabulary.remember(`meant ${row.join(' ')}`, () =>
    closeAlternatives(vocabulary, row).filter(({ factor }) => factor >= factors.called),
  );

/** The ways to meet two words that elsewhere are written as one: that one, or both words somewhere. */
export const joinedAlternatives = (
  vocabulary: Vocabulary,
  joined: string,
  words: readonly string[],
): readonly Alternative[] =>
  vocabulary.remember(`joined ${joined} ${words.join(' ')}`, () => {
    const parts = words.map((word) => partFor(vocabulary, word));
    return useful([
      { parts, standing: near, factor: 1 },
      { parts, standing: anywhere, factor: factors.apart },
      ...wordAlternatives(vocabulary, joined),
    ]);
  });

/** The number of entries to reckon the rarity of a clause by: that of its most frequent way, leaving out the unlikely ones. */
export const entriesMeeting = (alternatives: readonly Alternative[]): number => {
  const likely = alternatives.filter((alternative) => alternative.factor > 0.5 && !isClose(alternative));
  return Math.max(0, ...(likely.length > 0 ? likely : alternatives).map(entriesOf));
};
