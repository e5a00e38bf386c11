import type { QuestionKey } from '#standard/field.ts';
import { allFields, type FieldKey, fieldByKey } from '#standard/fields.ts';
import type { Language } from '#standard/text.ts';
import { termByValue } from '#standard/vocabularies.ts';
import type { Algorithm } from './algorithm.ts';
import { choicesOf, type EntryDocument, fieldState, recordsOf, textOf } from './entry.ts';
import { codeOf } from './facts.ts';
import { type FirstSentence, firstSentence } from './first-sentence.ts';
import type { IsoMonth } from './instant.ts';
import { leftOutTopics, summaryWords } from './summary-words.ts';
import { choiceLabel } from './value-text.ts';
import { inSentence, listOf } from './wording.ts';

/** The four things a reader must know at once, in this order. */
export type SummaryQuestion = 'what' | 'human' | 'consequences' | 'redress';

/** A piece of a sentence: our words, the words of the entry (in its own language), an address to ask, or a month to write out. */
export type SummaryPart = {
  readonly kind: 'ours' | 'entry' | 'contact' | 'month';
  readonly text: string;
};

export type SummarySentence = {
  readonly about: SummaryQuestion;
  readonly parts: readonly SummaryPart[];
  /** The question on the page under which more is said. */
  readonly target: QuestionKey;
  /** True when the text was cut and the rest is under the target. */
  readonly cut: boolean;
};

/** Something the organisation did not say, in words that follow 'not filled in:'. */
export type LeftOut = { readonly words: string; readonly target: QuestionKey };

export type Summary = {
  /** At most four, in the order of the questions; a question without an answer has none. */
  readonly sentences: readonly SummarySentence[];
  readonly leftOut: readonly LeftOut[];
  /** The fields that are withheld, by their names. */
  readonly notPublic: readonly LeftOut[];
};

/** What the summary needs beside the entry: the name of the organisation, and its own contact if known. */
export type SummaryNames = { readonly organisation: string; readonly contact: string | null };

const stateOf = (document: EntryDocument, key: FieldKey): 'filled' | 'empty' | 'not-applicable' | 'withheld' => {
  const field = fieldByKey(key);
  return field === undefined ? 'empty' : fieldState(document, field).state;
};

const anyIs = (document: EntryDocument, state: 'filled' | 'withheld', keys: readonly FieldKey[]): boolean =>
  keys.some((key) => stateOf(document, key) === state);

const ours = (text: string): SummaryPart => ({ kind: 'ours', text });

const said = (about: SummaryQuestion, ...parts: readonly SummaryPart[]): SummarySentence => ({
  about,
  parts,
  target: about,
  cut: false,
});

const nonAnswer = /^(niet van toepassing|niet bekend|nog niet bekend|not applicable|not known|net fan tapassing)\W*$/i;

/** Words that say something: at least two of them, and not 'niet van toepassing'. */
const isSentence = ({ text }: FirstSentence): boolean =>
  text.length >= 15 && text.includes(' ') && !nonAnswer.test(text);

/** The first sentence of the first of these fields that says something, in the words of the organisation. */
const quoted = (document: EntryDocument, about: SummaryQuestion, keys: readonly FieldKey[]): SummarySentence | null => {
  for (const key of keys) {
    if (stateOf(document, key) !== 'filled') continue;
    const sentence = firstSentence(textOf(document, key));
    if (!isSentence(sentence)) continue;
    const { text, cut } = sentence;
    return { about, parts: [{ kind: 'entry', text }], target: about, cut };
  }
  return null;
};

const secret = (
  document: EntryDocument,
  about: SummaryQuestion,
  keys: readonly FieldKey[],
  language: Language,
): SummarySentence | null =>
  anyIs(document, 'withheld', keys) && !anyIs(document, 'filled', keys)
    ? said(about, ours(summaryWords.secret[about][language]))
    : null;

const month = (value: IsoMonth | null, words: string): readonly SummaryPart[] =>
  value === null ? [] : [ours(words), { kind: 'month', text: value }];

/** Who uses it and since when: all that is known when there is no text at all. */
const used = (algorithm: Algorithm, names: SummaryNames, language: Language): SummarySentence => {
  const { uses, used: usedTo, develops, has, since, until } = summaryWords.use;
  const organisation: SummaryPart = ours(names.organisation);
  const end = ours('.');
  switch (algorithm.useStatus) {
    case 'in-gebruik':
      return said('what', organisation, ours(uses[language]), ...month(algorithm.inUseFrom, since[language]), end);
    case 'buiten-gebruik':
      return said('what', organisation, ours(usedTo[language]), ...month(algorithm.inUseUntil, until[language]), end);
    case 'in-ontwikkeling':
      return said('what', organisation, ours(develops[language]), end);
    default:
      return said('what', ours(has[language]), organisation, end);
  }
};

const whatIsIt = (
  document: EntryDocument,
  algorithm: Algorithm,
  names: SummaryNames,
  language: Language,
): SummarySentence =>
  quoted(document, 'what', ['description_short', 'goal']) ??
  secret(document, 'what', ['description_short', 'goal'], language) ??
  used(algorithm, names, language);

/** The role of the algorithm decides when it says who decides; else the words of the organisation do. */
const whoDecides = (document: EntryDocument, language: Language): SummarySentence | null => {
  const code = codeOf(document, 'automation');
  const known = summaryWords.decides[code as keyof typeof summaryWords.decides];
  if (known !== undefined && code !== 'selectie') return said('human', ours(known[language]));
  return (
    quoted(document, 'human', ['human_intervention']) ??
    (known === undefined
      ? secret(document, 'human', ['automation', 'human_intervention'], language)
      : said('human', ours(known[language])))
  );
};

const whatItMeans = (document: EntryDocument, language: Language): SummarySentence | null => {
  const keys = ['meaning', 'consequences'] as const;
  const told = quoted(document, 'consequences', keys) ?? secret(document, 'consequences', keys, language);
  if (told !== null) return told;
  const affected = choicesOf(document, 'affected');
  if (stateOf(document, 'affected') !== 'filled' || affected.length === 0) return null;
  const names = affected.map((value) => inSentence(choiceLabel('affected', value, language)));
  return {
    ...said('consequences', ours(`${summaryWords.affects[language]} ${listOf(names, language, 'and')}.`)),
    target: 'facts',
  };
};

const routeCodes = (document: EntryDocument): readonly string[] => {
  const routes = recordsOf(document, 'redress_routes');
  return [...new Set(routes.map(({ route = '' }) => termByValue('redress', route)?.code ?? ''))];
};

const whereToGo = (document: EntryDocument, names: SummaryNames, language: Language): SummarySentence | null => {
  const contact = stateOf(document, 'contact_email') === 'filled' ? textOf(document, 'contact_email') : '';
  if (stateOf(document, 'redress_routes') === 'filled') {
    const verbs = routeCodes(document).flatMap(
      (code) => summaryWords.routes[code as keyof typeof summaryWords.routes]?.[language] ?? [],
    );
    const { can, other } = summaryWords;
    return said('redress', ours(verbs.length === 0 ? other[language] : can[language](listOf(verbs, language, 'or'))));
  }
  if (contact !== '')
    return said('redress', ours(summaryWords.ask[language]), { kind: 'contact', text: contact }, ours('.'));
  if (names.contact === null) return secret(document, 'redress', ['redress_routes', 'contact_email'], language);
  const intro = summaryWords.organisationContact[language](names.organisation);
  return said('redress', ours(intro), { kind: 'contact', text: names.contact }, ours('.'));
};

const leftOutOf = (document: EntryDocument, language: Language): readonly LeftOut[] =>
  leftOutTopics
    .filter(({ fields }) => {
      const states = fields.map((key) => stateOf(document, key));
      return states.includes('empty') && states.every((state) => state === 'empty' || state === 'not-applicable');
    })
    .map(({ words, target }) => ({ words: words[language], target }));

const notPublicOf = (document: EntryDocument, language: Language): readonly LeftOut[] =>
  allFields
    .filter((field) => field.shown !== 'never' && fieldState(document, field).state === 'withheld')
    .map((field) => ({ words: field.label[language], target: field.question }));

/**
 * The first screen of an entry: in at most four sentences what it is, whether a person decides, what it means for the
 * reader and where to ask or object, and what was left out. Made from what is filled in; what is unknown is not said.
 */
export const summaryOf = (
  document: EntryDocument,
  algorithm: Algorithm,
  names: SummaryNames,
  language: Language,
): Summary => {
  const sentences = [
    whatIsIt(document, algorithm, names, language),
    whoDecides(document, language),
    whatItMeans(document, language),
    whereToGo(document, names, language),
  ];
  return {
    sentences: sentences.filter((sentence) => sentence !== null),
    leftOut: leftOutOf(document, language),
    notPublic: notPublicOf(document, language),
  };
};
