import { isForeign, isTerm } from '#language/lexicon.ts';
import { isStopWord, isWeakInSentence, isWeakWord } from '#language/stop-words.ts';
import { calmed, wordsOf } from '#language/words.ts';

/** What is asked for in one place: a word in any form, or words between quotes exactly so. */
export type Wanted =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/**
 * One thing an entry must hold, in one of these ways. An optional one only helps to order. 'isNext' tells that it stands right behind
 * the one before it, with no stop word between, 'behind' which stop words stand right before it, 'isGuess' that its spelling was corrected,
 * 'partOf' that it is a part of this compound that was typed, 'isWhole' that it is that compound, and 'headOf' that it is what this unknown word
 * ends with.
 */
export type Clause = {
  readonly anyOf: readonly Wanted[];
  readonly isOptional: boolean;
  readonly isNext: boolean;
  readonly behind: readonly string[];
  readonly isGuess?: boolean;
  readonly partOf?: string;
  readonly isWhole?: boolean;
  readonly headOf?: string;
};

/** A text that was typed, read: an entry holds every clause that is not optional, and nothing that is excluded. */
export type Question = {
  readonly clauses: readonly Clause[];
  readonly excluded: readonly Wanted[];
  /** True when it is a sentence rather than a row of words: it has stop words, or ends as a question. */
  readonly isSentence: boolean;
  /** True when all its words are of those that say little of a subject. */
  readonly isAllWeak: boolean;
};

type Piece =
  | { readonly kind: 'wanted'; readonly wanted: readonly Wanted[] }
  | { readonly kind: 'excluded'; readonly wanted: readonly Wanted[] }
  | { readonly kind: 'or'; readonly said: string; readonly isShouted: boolean };

/** Words after these many clauses are not looked at. */
const mostClauses = 24;
/** An 'of' in lower case joins two words in a short question only; in a long one it is 'whether'. */
const mostPiecesAroundSmallOr = 5;

const phraseOf = (text: string): readonly Wanted[] => {
  const words = wordsOf(text);
  return words.some((word) => !isStopWord(word)) ? [{ kind: 'phrase', words }] : [];
};

const wordsAsWanted = (text: string): readonly Wanted[] => wordsOf(text).map((word) => ({ kind: 'word', word }));

const pieceOf = (match: RegExpMatchArray): Piece => {
  const [whole, minus, quoted, bare] = match;
  const isMinus = minus === '-' || /^-[\p{L}\p{N}]/u.test(bare ?? '');
  if (/^(of|or)$/i.test(whole)) return { kind: 'or', said: whole, isShouted: whole === whole.toUpperCase() };
  if (quoted !== undefined)
    return isMinus ? { kind: 'excluded', wanted: phraseOf(quoted) } : { kind: 'wanted', wanted: phraseOf(quoted) };
  if (!isMinus) return { kind: 'wanted', wanted: wordsAsWanted(whole) };
  const words = wordsAsWanted(whole.slice(1));
  return { kind: 'excluded', wanted: words.length > 1 ? phraseOf(whole.slice(1)) : words };
};

const isStop = (wanted: Wanted): boolean => wanted.kind === 'word' && isStopWord(wanted.word);

const isSubject = (piece: Piece | undefined, end: 0 | -1): boolean => {
  const wanted = piece?.kind === 'wanted' ? piece.wanted.at(end) : undefined;
  return wanted !== undefined && !isStop(wanted);
};

/** The word at an end of a piece; empty when there is none. */
const wordAt = (piece: Piece | undefined, end: 0 | -1): string => {
  const wanted = piece?.kind === 'wanted' ? piece.wanted.at(end) : undefined;
  return wanted?.kind === 'word' ? wanted.word : '';
};

/** True when 'of' between these pieces is English: it stands in a term, as in freedom of information, or beside an English word. */
const isEnglishOf = (before: Piece | undefined, after: Piece | undefined): boolean => {
  const around = [wordAt(before, -1), wordAt(after, 0)];
  return around.some(isForeign) || isTerm(around);
};

/** True when the piece at this place is an 'or' between two things that can be asked for. */
const joins = (pieces: readonly Piece[], index: number): boolean => {
  const piece = pieces[index];
  if (piece?.kind !== 'or') return false;
  if (!piece.isShouted && pieces.length > mostPiecesAroundSmallOr) return false;
  if (piece.said === 'of' && isEnglishOf(pieces[index - 1], pieces[index + 1])) return false;
  return isSubject(pieces[index - 1], -1) && isSubject(pieces[index + 1], 0);
};

type Asked = { readonly anyOf: Wanted[]; readonly isNext: boolean; readonly behind: readonly string[] };

const clausesOf = (pieces: readonly Piece[]): readonly Asked[] => {
  const clauses: Asked[] = [];
  let isNext = false;
  let behind: string[] = [];
  pieces.forEach((piece, index) => {
    const isJoined = joins(pieces, index - 1);
    const wanted = piece.kind === 'wanted' ? piece.wanted : [];
    wanted.forEach((each, at) => {
      isNext = isNext && !isStop(each);
      if (each.kind === 'word' && isStop(each)) {
        behind.push(each.word);
        return;
      }
      if (at === 0 && isJoined) clauses.at(-1)?.anyOf.push(each);
      else clauses.push({ anyOf: [each], isNext, behind });
      isNext = true;
      behind = [];
    });
    if (wanted.length > 0) return;
    isNext = false;
    behind = [];
  });
  return clauses;
};

const isWeak = ({ anyOf }: Asked, isSentence: boolean): boolean =>
  anyOf.every(
    (wanted) => wanted.kind === 'word' && (isWeakWord(wanted.word) || (isSentence && isWeakInSentence(wanted.word))),
  );

/** True when somebody wrote what they want exactly: words between quotes, or a minus before what they do not want. */
export const isExactly = (text: string): boolean => /["“”„«»]|(?:^|\s)-\S/.test(text);

/** A text of three words or more with a stop word in it, or a question mark behind it, and nothing that gives it another meaning. */
const isSentenceOf = (text: string, pieces: readonly Piece[]): boolean => {
  if (/["“”]/.test(text) || pieces.some((piece) => piece.kind === 'excluded')) return false;
  const words = wordsOf(text);
  return (
    words.length >= 3 && (/\?\s*$/.test(text) || words.some((word) => /^\p{L}{2,}$/u.test(word) && isStopWord(word)))
  );
};

const withoutRepeats = (clauses: readonly Asked[]): readonly Asked[] => {
  const seen = new Set<string>();
  return clauses.filter(({ anyOf }) => {
    const key = JSON.stringify(anyOf);
    return !seen.has(key) && seen.add(key);
  });
};

/** What stop words say together, in a word that is none. */
const idioms: readonly (readonly [said: RegExp, meant: string])[] = [
  [/\bniet (?:er )?(?:mee )?eens\b/giu, 'oneens'],
  // What English writes short: don't, they've, I'm.
  [/\b(?:can['’]?t|won['’]t)\b/giu, 'can not'],
  [/(?<=\p{L})n['’]t\b/giu, ' not'],
  [/(?<=\p{L})['’](?:ve|re|ll|d|m)\b/giu, ''],
];

const inOneWord = (text: string): string =>
  idioms.reduce((plain, [said, meant]) => plain.replace(said, meant), calmed(text));

const piecesOf = (text: string): readonly Piece[] =>
  [
    ...inOneWord(text)
      .replace(/[“”„«»]/g, '"')
      .matchAll(/(-?)"([^"]*)"|([^\s"]+)/g),
  ].map(pieceOf);

/**
 * Reads what was typed: words are all wanted; 'OF' between two words (or 'of' in a short question) wants either, and binds
 * tighter than the words around it; "between quotes" wants exactly that; a minus before a word or quote excludes it. Stop words
 * are left out, so a question of stop words alone asks for nothing; words that fit every entry are optional beside others.
 * In a plain question, such as a title that was copied, quotes, minus and OF mean nothing.
 */
export const readQuestion = (text: string, isPlain = false): Question => {
  const pieces = isPlain ? [{ kind: 'wanted', wanted: wordsAsWanted(text) } as const] : piecesOf(text);
  const clauses = withoutRepeats(clausesOf(pieces)).slice(0, mostClauses);
  const isSentence = !isPlain && isSentenceOf(text, pieces);
  const weak = clauses.map((clause) => isWeak(clause, isSentence));
  const isAllWeak = weak.every((isOptional) => isOptional);
  return {
    clauses: clauses.map((clause, index) => ({ ...clause, isOptional: !isAllWeak && weak[index] === true })),
    isSentence,
    isAllWeak,
    excluded: pieces.flatMap((piece) =>
      piece.kind === 'excluded' ? piece.wanted.filter((wanted) => !isStop(wanted)) : [],
    ),
  };
};
