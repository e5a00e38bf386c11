import type { Field, FieldValue } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Language } from '#standard/text.ts';
import type { TokenRights } from './access.ts';
import { type EntryDocument, recordsOf, textOf } from './entry.ts';
import type { OrganisationId } from './organisation.ts';
import { fieldsToTranslate, isSamePart } from './translation.ts';

/** A language into which Dutch texts are translated. */
export type TranslatedLanguage = Exclude<Language, 'nl'>;

/**
 * Fields whose words are names: titles of laws, departments and places. Whoever looks a law up needs its Dutch title, so a machine never
 * gets these; they stay as they are, for a person to change.
 */
const named: readonly string[] = ['lawful_basis', 'department', 'area'];

/** One line of a text: what stands before the words (room, the sign of a list), the words, and the room after them. */
type Line = { readonly before: string; readonly words: string; readonly after: string };

const lineBegin = /^\s*(?:(?:[-*+•·–▪●]|\d{1,2}[.)]|#{1,6}|>)\s+)?/u;

const lineOf = (text: string): Line => {
  const [before = ''] = lineBegin.exec(text) ?? [];
  const rest = text.slice(before.length);
  const words = rest.trimEnd();
  return { before, words, after: rest.slice(words.length) };
};

const linesOf = (text: string): readonly Line[] => text.split('\n').map(lineOf);

/** What must come out of a translation as it went in: addresses, the target of a link, e-mail addresses, code and what is filled in later. */
const untouchable =
  /\]\([^)\s]*\)|https?:\/\/[^\s<>"'’”)\]]+|\bwww\.[^\s<>"'’”)\]]+|[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,200}\.[a-z]{2,}|`[^`]*`|\{\{?[^{}]*\}?\}/giu;

/** What of a text a translation may not change, in order of the alphabet. */
export const untouchableIn = (text: string): readonly string[] =>
  [...text.matchAll(untouchable)].map(([found]) => found.replace(/[.,;:!?]+$/u, '')).toSorted();

/** True when a translation has the very links, addresses and code of what was translated. */
export const keepsLinks = (before: string, after: string): boolean => {
  const [was, is] = [untouchableIn(before), untouchableIn(after)];
  return was.length === is.length && was.every((one, place) => one === is[place]);
};

/** True for what has words to translate: more than addresses, numbers and signs. */
const hasWords = (words: string): boolean => /\p{L}{2}/u.test(words.replace(untouchable, ''));

/** Every text of a field as a row of texts, each with the name of its part; a field that is one text has one without a name. */
const textsOf = (
  dutch: EntryDocument,
  field: Field,
): readonly { readonly part: string | null; readonly text: string }[] =>
  field.kind === 'group'
    ? recordsOf(dutch, field.key as FieldKey).flatMap((row) =>
        field.parts.filter((part) => !isSamePart(part)).map(({ key }) => ({ part: key, text: row[key] ?? '' })),
      )
    : [{ part: null, text: textOf(dutch, field.key as FieldKey) }];

/** The fields of a Dutch text that a machine fills in when it is asked for these. */
const fieldsFor = (dutch: EntryDocument, wanted: readonly FieldKey[]): readonly Field[] =>
  fieldsToTranslate(dutch).filter(({ key }) => wanted.some((one) => one === key));

/** The lines of a Dutch text that a machine must translate to fill these fields, each once. Names, choices and addresses are not among them. */
export const linesToTranslate = (dutch: EntryDocument, wanted: readonly FieldKey[]): readonly string[] => [
  ...new Set(
    fieldsFor(dutch, wanted)
      .filter(({ key }) => !named.includes(key))
      .flatMap((field) => textsOf(dutch, field).flatMap(({ text }) => linesOf(text)))
      .map(({ words }) => words)
      .filter(hasWords),
  ),
];

/** What a machine makes of a text: the fields it could fill, and those in which it changed a link or left something out. */
export type Proposal = { readonly values: EntryDocument['values']; readonly harmed: readonly FieldKey[] };

/** A text in other words; null when a line of it came out with another link or without words. */
const inOtherWords = (text: string, translated: ReadonlyMap<string, string>): string | null => {
  const lines = linesOf(text).map(({ before, words, after }) => {
    const found = hasWords(words) ? (translated.get(words) ?? '') : words;
    return found.trim() === '' && words !== ''
      ? null
      : { whole: `${before}${found}${after}`, isKept: keepsLinks(words, found) };
  });
  return lines.every((line) => line?.isKept === true) ? lines.map((line) => line?.whole).join('\n') : null;
};

const proposedValue = (
  dutch: EntryDocument,
  field: Field,
  translated: ReadonlyMap<string, string>,
): FieldValue | null => {
  const key = field.key as FieldKey;
  if (named.includes(key)) return textOf(dutch, key);
  if (field.kind !== 'group') return inOtherWords(textOf(dutch, key), translated);
  const rows = recordsOf(dutch, key).map((row) => {
    const own = field.parts.filter((part) => !isSamePart(part) && row[part.key] !== undefined);
    const parts = own.map((part) => [part.key, inOtherWords(row[part.key] ?? '', translated)] as const);
    return parts.some(([, text]) => text === null) ? null : { ...row, ...Object.fromEntries(parts) };
  });
  return rows.some((row) => row === null) ? null : (rows as FieldValue);
};

/**
 * The fields of a Dutch text in the words of a machine, of which every line is given with its translation. A field in which a link
 * changed, or of which a line came back empty, is not filled: it is named instead.
 */
export const proposalOf = (
  dutch: EntryDocument,
  wanted: readonly FieldKey[],
  translated: ReadonlyMap<string, string>,
): Proposal => {
  const made = fieldsFor(dutch, wanted).map(
    (field) => [field.key as FieldKey, proposedValue(dutch, field, translated)] as const,
  );
  return {
    values: Object.fromEntries(made.filter(([, value]) => value !== null)) as EntryDocument['values'],
    harmed: made.filter(([, value]) => value === null).map(([key]) => key),
  };
};

/** The fields of a Dutch text of which a translation has no words of its own yet. */
export const fieldsWithoutWords = (dutch: EntryDocument, translated: EntryDocument): readonly FieldKey[] =>
  fieldsToTranslate(dutch)
    .filter((field) => {
      if (field.kind !== 'group') return textOf(translated, field.key as FieldKey) === '';
      const own = field.parts.filter((part) => !isSamePart(part)).map(({ key }) => key);
      return recordsOf(translated, field.key as FieldKey).every((row) => own.every((key) => (row[key] ?? '') === ''));
    })
    .map(({ key }) => key as FieldKey);

/** What a machine that translates for an organisation may there: write and submit, never approve. */
export const rightsOfTranslator = (organisationId: OrganisationId): TokenRights => ({
  organisationId,
  actions: ['see-work', 'write-entry', 'submit-entry'],
});

/** A text is given to a machine again after a failure, by itself at most so many times, and so many minutes later each time. */
export const mostTries = 5;
export const minutesBetweenTries = 60;
