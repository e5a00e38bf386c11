import { deedIn } from '#language/deeds.ts';
import { isEnglish, meantInEnglish } from '#language/english-question.ts';
import { isTerm, isWrittenSo } from '#language/lexicon.ts';
import { withWholeVerbs } from '#language/separable.ts';
import { withSpelling, wordsOf } from '#language/words.ts';
import {
  type Alternative,
  canBeMet,
  entriesMeeting,
  isClose,
  joinedAlternatives,
  rowAlternatives,
  wordAlternatives,
} from './alternatives.ts';
import { alternativesFor, excludedAlternative } from './alternatives-wanted.ts';
import { asMeantInEnglish, compoundsMeant } from './asked-in-english.ts';
import { asksNothing } from './asks-nothing.ts';
import { withHead } from './compound-head.ts';
import { withParts } from './compounds-asked.ts';
import { type NamedBy, type OfKind, writtenOut } from './organisation-names.ts';
import { type Clause, isExactly, readQuestion } from './question.ts';
import { respelled, type Spelling, spellingOf } from './right-spelling.ts';
import { saidTogether } from './said-together.ts';
import { withoutSayingTwice } from './said-twice.ts';
import { type Read, rowFrom, singleWord, termAsked, typedIn, wordsInTerms } from './terms-asked.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fewWords, isAboutElse, isAbroadOnly, isQuality, isWhere, isWordForMuch, pairAway } from './word-asked.ts';

/** One thing an entry must hold in one of these ways, and the number of entries to reckon its rarity by. */
export type PlannedClause = {
  /** The words that ask for it, folded, after spelling. */
  readonly typed: readonly string[];
  readonly alternatives: readonly Alternative[];
  readonly isOptional: boolean;
  readonly entries: number;
  /** True when the spelling of one of its words was corrected. */
  readonly isGuess?: boolean;
  /** True when it is a word for everything, such as what is done or how things are: a sentence is seldom about it. */
  readonly isGeneral?: boolean;
  /** True when it is a part of a compound that was typed. */
  readonly isPart?: boolean;
  /** True when it is what may or must be done with what is asked about, at the end of a question or of a compound. */
  readonly isDeed?: boolean;
  /** True when it names what no public body decides about. */
  readonly isElsewhere?: boolean;
  /** True when it is a term of several words: who uses one tells what the question is about. */
  readonly isTerm?: boolean;
  /** The organisations that it names; null when it names none. */
  readonly organisations: ReadonlySet<string> | null;
};

/** What is known when a question is read: the words there are now, and what organisations are called and of what kind they are. */
export type Knowledge = { readonly vocabulary: Vocabulary; readonly namedBy: NamedBy; readonly ofKind: OfKind };

/** What to look up for a question. Without clauses every entry that is not excluded answers it. */
export type Plan = {
  readonly clauses: readonly PlannedClause[];
  readonly excluded: readonly Alternative[];
  /** True when a sentence was typed: not all its words need occur. */
  readonly isSentence: boolean;
  /** True when the words must be met as they are, as far as any entry does: a title that was copied, a literal question, words between quotes. */
  readonly isAsRead: boolean;
  readonly corrected: { readonly from: string; readonly to: string } | null;
  /** The organisations of the kinds that are named, such as every municipality: their entries are somewhat likelier. */
  readonly likely: readonly string[];
};

/** How a text is read: as words and nothing else (a title that was copied), and with its spelling kept. */
export type Manner = { readonly isPlain: boolean; readonly isLiteral: boolean };

/** The clause that begins at a place of a question, and how many words it takes. */
type NextClause = { readonly clause: Nameless; readonly used: number };
type Nameless = Omit<PlannedClause, 'typed'>;

/** The name of an organisation is looked for in at most so many words. */
const longestName = 6;

const planned = (
  alternatives: readonly Alternative[],
  isOptional: boolean,
  organisations: ReadonlySet<string> | null = null,
): Nameless => ({ alternatives, isOptional, entries: entriesMeeting(alternatives), organisations });

/** How the clauses are planned: whether words that mean something together may stand apart, and whether all is asked as it was typed. */
type Planning = Read & {
  readonly hasPairs: boolean;
  readonly isLiteral: boolean;
  readonly deed: string | null;
  /** True when it is asked in English. */
  readonly isMeant: boolean;
};

/** The words from a place on that name an organisation, as many as can be; null when none do. */
const nameFrom = (
  { vocabulary, namedBy }: Knowledge,
  { clauses, isLiteral }: Planning,
  start: number,
): NextClause | null => {
  const row = rowFrom(clauses, start, longestName);
  for (let length = row.length; length > 0; length -= 1) {
    const typed = row.slice(0, length);
    const words = (isLiteral ? null : writtenOut(typed)) ?? typed;
    const organisations = namedBy(words);
    if (organisations === null) continue;
    const [only = ''] = words;
    const alternatives = length === 1 ? wordAlternatives(vocabulary, only) : rowAlternatives(vocabulary, words);
    return { clause: planned(alternatives, false, organisations), used: length };
  }
  return null;
};

/** The longest term of several words from a place on; null when there is none. */
const termFrom = (
  { vocabulary }: Knowledge,
  { clauses, isSentence, isMeant }: Planning,
  start: number,
): NextClause | null => {
  const found = termAsked(clauses, start, isSentence);
  if (found === null) return null;
  const meant = isMeant ? found.words.map(meantInEnglish) : found.words;
  return {
    clause: { ...planned(rowAlternatives(vocabulary, found.words, meant), false), isTerm: true },
    used: found.used,
  };
};

/** Two words from a place on that elsewhere are written as one (chat bot, chatbot); null when they are none. */
const joinedFrom = ({ vocabulary }: Knowledge, clauses: readonly Clause[], start: number): NextClause | null => {
  const row = rowFrom(clauses, start, 2);
  if (row.length < 2 || clauses[start + 1]?.isNext !== true) return null;
  const joined = [row.join(''), row.join('s')].find((word) => vocabulary.isHeld(word) || isWrittenSo([word]));
  return joined === undefined ? null : { clause: planned(joinedAlternatives(vocabulary, joined, row), false), used: 2 };
};

/** A clause that nothing meets: of a place abroad, which may be missing, or of what no public body decides about. */
const unmet = (names: 'elsewhere' | 'abroad', isOptional: boolean): Nameless =>
  names === 'abroad' ? { ...planned([], true), isGeneral: true } : { ...planned([], isOptional), isElsewhere: true };

/** Two words from a place on that together name a place abroad or what no public body decides about, and that no entry names; null when they do not. */
const awayFrom = ({ vocabulary }: Knowledge, clauses: readonly Clause[], start: number): NextClause | null => {
  const names = pairAway(vocabulary, rowFrom(clauses, start, 2), clauses[start + 1]);
  return names === null ? null : { clause: unmet(names, false), used: 2 };
};

const singleFrom = ({ vocabulary }: Knowledge, clause: Clause, read: Planning): NextClause => {
  const word = singleWord(clause);
  if (word !== null && isAboutElse(vocabulary, word)) return { clause: unmet('elsewhere', clause.isOptional), used: 1 };
  if (word !== null && !read.isLiteral && isAbroadOnly(vocabulary, word))
    return { clause: unmet('abroad', true), used: 1 };
  const isPlain = clause.isOptional && clause.isWhole !== true;
  const alternatives = clause.anyOf.flatMap((wanted) =>
    alternativesFor(vocabulary, wanted, { isPlain, isInEnglish: read.isMeant }),
  );
  const isUnknown = alternatives.length === 0 && read.clauses.length > 1;
  const isGeneralWord =
    word !== null &&
    (isWordForMuch(word, read) ||
      (isUnknown && !read.isLiteral && (isQuality(word, clause, read) || isWhere(word, clause, read))));
  const isUseless = isGeneralWord && isUnknown;
  const plan = {
    ...planned(alternatives, clause.isOptional || isUseless),
    isDeed: word !== null && word === read.deed,
  };
  return { clause: isGeneralWord ? { ...plan, isGeneral: true } : plan, used: 1 };
};

/** The clause with more ways to meet it. */
const withWays = (clause: Nameless, more: readonly Alternative[]): Nameless =>
  more.length === 0
    ? clause
    : {
        ...clause,
        alternatives: [...clause.alternatives, ...more],
        entries: clause.entries > 0 ? clause.entries : entriesMeeting(more),
      };

/** The compound of which clauses are a part; undefined when they are of none. */
const wholeOf = (asked: readonly Clause[]): string | undefined =>
  asked.find(({ partOf }) => partOf !== undefined)?.partOf;

/**
 * The clause of what was asked as part of a compound: whatever is met by the whole meets the part, and a last part that says what is done with
 * the others tells less than they do. What is no part stays as it is.
 */
const asPart = (vocabulary: Vocabulary, clause: Nameless, asked: readonly Clause[]): Nameless => {
  const whole = wholeOf(asked);
  if (whole === undefined) return clause;
  const ways = wordAlternatives(vocabulary, whole).filter((way) => !isClose(way));
  const isDeed = clause.isGeneral === true && whole.endsWith(singleWord(asked.at(-1)) ?? '');
  return { ...withWays(clause, ways), isPart: true, isDeed };
};

/** Words that mean something together may stand apart in a sentence, and among three words or more that are not a title that was copied. */
const mayHavePairs = ({ clauses, isSentence }: Read, isAsRead: boolean): boolean =>
  isSentence || (!isAsRead && clauses.length >= fewWords);

const planClauses = (knowledge: Knowledge, read: Planning): readonly PlannedClause[] => {
  const { clauses } = read;
  const pairs: ReadonlyMap<number, readonly Alternative[]> = read.hasPairs
    ? saidTogether(knowledge.vocabulary, clauses)
    : new Map();
  const compounds: typeof pairs = read.isMeant ? compoundsMeant(knowledge.vocabulary, clauses) : new Map();
  const all: PlannedClause[] = [];
  for (let start = 0; ; ) {
    const clause = clauses[start];
    if (clause === undefined) return all;
    const together =
      nameFrom(knowledge, read, start) ??
      termFrom(knowledge, read, start) ??
      joinedFrom(knowledge, clauses, start) ??
      (read.isLiteral ? null : awayFrom(knowledge, clauses, start));
    const single = together ?? singleFrom(knowledge, clause, read);
    const asked = clauses.slice(start, start + single.used);
    const ways = [
      ...(together === null ? (pairs.get(start) ?? []) : []),
      ...(asked.length > 2 ? [] : asked.flatMap((_, at) => compounds.get(start + at) ?? [])),
    ];
    const own = withWays(single.clause, ways);
    const planned = asPart(knowledge.vocabulary, own, asked);
    all.push({ ...planned, typed: typedIn(asked), isGuess: asked.some((each) => each.isGuess === true) });
    start += single.used;
  }
};

/** The organisations of the kinds that a question names; none when it names one of them, which tells more. */
const likelyFor = (
  { ofKind }: Knowledge,
  asked: readonly Clause[],
  clauses: readonly PlannedClause[],
): readonly string[] =>
  clauses.some(({ organisations }) => organisations !== null)
    ? []
    : asked.flatMap((clause) => [...(ofKind(singleWord(clause) ?? '') ?? [])]);

/** Text with a quote in it, or a word that is left out: who types that says which words count. */
const saysWhichWords = /["“”„«»]|(?:^|\s)-/;

/** A Dutch text with verbs that stand apart in it whole, when an entry or the lexicon knows them so. */
const inWholeVerbs = (vocabulary: Vocabulary, text: string): string =>
  saysWhichWords.test(text) ? text : withWholeVerbs(text, (verb) => isTerm([verb]) || vocabulary.isKnown(verb));

/** What is done, in a question that asks whether it may or must be; nothing is told apart in what is asked just so. */
const deedOf = ({ isSentence }: Read, text: string, isLiteral: boolean): string | null =>
  isSentence && !isLiteral ? deedIn(text, wordsOf(text)) : null;

/** What to look up for a text that was typed, by the words there are now. */
export const planFor = (knowledge: Knowledge, text: string, { isPlain, isLiteral }: Manner): Plan => {
  const { vocabulary } = knowledge;
  const isAsRead = isPlain || isLiteral;
  const isMeant = !isAsRead && isEnglish(wordsOf(text), vocabulary.isHeld);
  const typed = readQuestion(isAsRead || isMeant ? text : inWholeVerbs(vocabulary, text), isPlain);
  const question = isMeant ? { ...typed, clauses: asMeantInEnglish(vocabulary, typed) } : typed;
  const spelling: Spelling = isLiteral ? new Map() : spellingOf(vocabulary, question, isMeant);
  const spelled = question.clauses.map((clause) => respelled(clause, spelling));
  const isFree = question.isSentence && !isLiteral;
  const inTerms = isFree ? wordsInTerms(question) : new Set<string>();
  const headed = isFree ? spelled.map((clause) => withHead(vocabulary, clause, inTerms)) : spelled;
  const whole = isAsRead ? headed : withParts(vocabulary, headed);
  const clauses = question.isSentence ? withoutSayingTwice(whole) : whole;
  const read = { clauses, isSentence: question.isSentence };
  const deed = deedOf(read, text, isLiteral);
  const asked = planClauses(knowledge, { ...read, hasPairs: mayHavePairs(read, isAsRead), isLiteral, deed, isMeant });
  const isNothing = asksNothing(question, asked, isAsRead);
  return {
    clauses: isNothing ? asked.map((clause) => ({ ...clause, alternatives: [] })) : asked,
    isSentence: question.isSentence,
    isAsRead: isAsRead || isExactly(text),
    excluded: question.excluded.map((wanted) => excludedAlternative(vocabulary, wanted)).filter(canBeMet),
    corrected: spelling.size === 0 ? null : { from: text, to: withSpelling(text, spelling) },
    likely: isAsRead ? [] : likelyFor(knowledge, clauses, asked),
  };
};
