import type { GroundCode } from '#law/grounds.ts';
import { earlierKeysOf } from '#standard/earlier.ts';
import type { Field, FieldValue, TitledLink } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { JsonValue } from '#standard/json.ts';
import type { Language } from '#standard/text.ts';
import type { AlgorithmId } from './algorithm.ts';
import type { Instant, IsoDate } from './instant.ts';

/** Why a field is not public: the ground in law, until when, who decided (a role, never a person) and why, in public words. */
export type Withholding = {
  readonly ground: GroundCode;
  readonly until: IsoDate | null;
  readonly decidedBy: string;
  readonly reason: string | null;
  /** True when the field was public in this version and a later version withholds it; the store sets it, it is never stored. */
  readonly afterwards?: true;
};

/** The text of an entry: what is filled in, what does not apply, what is withheld, and what an earlier standard left without a place. */
export type EntryDocument = {
  readonly standard: string;
  readonly values: Readonly<Partial<Record<FieldKey, FieldValue>>>;
  readonly notApplicable: readonly FieldKey[];
  readonly withheld: Readonly<Partial<Record<FieldKey, Withholding>>>;
  readonly earlier: { readonly standard: string; readonly values: Readonly<Record<string, JsonValue>> } | null;
};

const versionStates = ['draft', 'in-review', 'approved', 'published', 'withdrawn'] as const;
export type VersionState = (typeof versionStates)[number];

/** One numbered version of the entry of an algorithm in one language. A published version never changes. */
export type EntryVersion = {
  readonly algorithmId: AlgorithmId;
  readonly language: Language;
  readonly number: number;
  readonly state: VersionState;
  readonly document: EntryDocument;
  /** What changed, in words for the public; null when nobody wrote it down. */
  readonly changeNote: string | null;
  readonly publishedAt: Instant | null;
  /** When the organisation last confirmed that this text is right. */
  readonly confirmedAt: Instant | null;
  /** True when a machine translated the text from the Dutch version. */
  readonly machineTranslated: boolean;
};

/** The four states of a field, everywhere the same: on the page, in the interface, in files and in figures. */
export type FieldState =
  | { readonly state: 'filled'; readonly value: FieldValue }
  | { readonly state: 'empty' }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'withheld'; readonly withholding: Withholding };

const conditionHolds = (document: EntryDocument, field: Field): boolean => {
  if (field.appliesWhen === undefined) return true;
  const key = field.appliesWhen.field as FieldKey;
  const other = document.values[key];
  if (other === undefined || key in document.withheld) return true;
  const held = Array.isArray(other) ? other : [other];
  return field.appliesWhen.is.some((value) => held.includes(value));
};

/**
 * The state of a field in a document. Withheld goes before filled, so a value that is not public never shows;
 * an empty field is 'not applicable' when the document says so or when the field it depends on has another value. Of a
 * withheld field nothing follows for another field, or its value could be guessed.
 */
export const fieldState = (document: EntryDocument, field: Field): FieldState => {
  const key = field.key as FieldKey;
  const withholding = document.withheld[key];
  if (withholding !== undefined) return { state: 'withheld', withholding };
  const value = document.values[key];
  if (value !== undefined) return { state: 'filled', value };
  if (document.notApplicable.includes(key) || !conditionHolds(document, field)) return { state: 'not-applicable' };
  return { state: 'empty' };
};

const without = (document: EntryDocument, hidden: readonly FieldKey[]): Pick<EntryDocument, 'values' | 'earlier'> => {
  const earlierHidden = new Set(hidden.flatMap(earlierKeysOf));
  const { values, earlier } = document;
  const kept = Object.entries(earlier?.values ?? {}).filter(([key]) => !earlierHidden.has(key.toLowerCase()));
  return {
    values: Object.fromEntries(Object.entries(values).filter(([key]) => !hidden.includes(key as FieldKey))),
    earlier: earlier === null ? null : { ...earlier, values: Object.fromEntries(kept) },
  };
};

const keysOf = (withheld: EntryDocument['withheld']): readonly FieldKey[] => Object.keys(withheld) as FieldKey[];

/**
 * The document without the values that are withheld, also where an earlier standard kept the same text: the only form in
 * which it leaves the register for the public.
 */
export const publicDocument = (document: EntryDocument): EntryDocument => {
  const hidden = keysOf(document.withheld);
  return hidden.length === 0 ? document : { ...document, ...without(document, hidden) };
};

/**
 * The document without the values that later versions withhold: what is not public now is not public in old versions either.
 * Such a field is withheld with the later decision and marked 'afterwards'; fields that were empty stay as they are.
 */
export const maskedBy = (document: EntryDocument, later: EntryDocument['withheld']): EntryDocument => {
  const masked = keysOf(later).filter((key) => !(key in document.withheld));
  if (masked.length === 0) return document;
  const filled = masked.filter((key) => document.values[key] !== undefined);
  const withheld = Object.fromEntries(filled.map((key) => [key, { ...later[key], afterwards: true }]));
  return { ...document, ...without(document, masked), withheld: { ...document.withheld, ...withheld } };
};

const openValue = (document: EntryDocument, key: FieldKey): FieldValue | undefined =>
  key in document.withheld ? undefined : document.values[key];

/** The text of a field that holds one string; empty when it is not filled in or withheld. */
export const textOf = (document: EntryDocument, key: FieldKey): string => {
  const value = openValue(document, key);
  return typeof value === 'string' ? value : '';
};

/** The strings of a field with several choices, or of a single choice; an empty list when it is not filled in or withheld. */
export const choicesOf = (document: EntryDocument, key: FieldKey): readonly string[] => {
  const value = openValue(document, key);
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  return value.filter((item): item is string => typeof item === 'string');
};

/** The titles with their links in a field that holds such; an empty list when it is not filled in or withheld. */
export const linksOf = (document: EntryDocument, key: FieldKey): readonly TitledLink[] => {
  const value = openValue(document, key);
  const isLink = (item: string | object): item is TitledLink =>
    typeof item === 'object' && 'title' in item && 'link' in item;
  return value === undefined || typeof value === 'string' ? [] : value.filter(isLink);
};

/** The records of a field of groups, such as routes of redress; an empty list when it is not filled in or withheld. */
export const recordsOf = (document: EntryDocument, key: FieldKey): readonly Readonly<Record<string, string>>[] => {
  const value = openValue(document, key);
  const isRecord = (item: string | object): item is Readonly<Record<string, string>> =>
    typeof item === 'object' && Object.values(item).every((part) => typeof part === 'string');
  return value === undefined || typeof value === 'string' ? [] : value.filter(isRecord);
};

/** An entry of standard 1.0 with nothing in it. */
export const emptyDocument: EntryDocument = {
  standard: '1.0',
  values: {},
  notApplicable: [],
  withheld: {},
  earlier: null,
};
