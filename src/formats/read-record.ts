import type { JsonRecord } from '#standard/json.ts';
import type { FindingKind } from './repair-kinds.ts';

/** The forms in which entries come in. */
export type IncomingFormat = 'listing' | 'national-json' | 'national-csv' | 'own-json' | 'own-csv' | 'supplier';

/** A row of a source as it stands there, under the keys of the standard it is written in. Nothing is repaired yet. */
export type IncomingRecord = {
  readonly row: number;
  /** The number of the algorithm as the source writes it; null when the source has none. */
  readonly id: string | null;
  readonly organisation: { readonly name: string; readonly id: string | null };
  /** The language as the source writes it: NLD, nl, eng; empty is Dutch. */
  readonly language: string;
  /** The fields of an entry, in any version of the standard. */
  readonly values: JsonRecord;
  /** When the source published this text: a day or a moment. */
  readonly date: string | null;
  /** Where the text stands at the source. */
  readonly address: string | null;
  /** What the source says beside the fields, under its own keys. */
  readonly leftover: JsonRecord;
  readonly machineTranslated: boolean;
  /** What only our own files say. */
  readonly own: OwnParts | null;
  /** Why the row cannot come in; null when it can. */
  readonly fault: FindingKind | null;
  /** What was uncertain when reading it: field, the text, and what was made of it. */
  readonly doubts: readonly { readonly field: string; readonly before: string; readonly after: string }[];
};

export type OwnParts = {
  readonly notApplicable: readonly string[];
  readonly withheld: JsonRecord;
  readonly earlier: { readonly standard: string; readonly values: JsonRecord } | null;
  readonly changeNote: string | null;
  readonly confirmedAt: string | null;
  readonly useReason: string | null;
  readonly source: { readonly name: string; readonly address: string | null } | null;
};

/** A row that says nothing yet. */
export const blankRecord: Omit<IncomingRecord, 'row'> = {
  id: null,
  organisation: { name: '', id: null },
  language: '',
  values: {},
  date: null,
  address: null,
  leftover: {},
  machineTranslated: false,
  own: null,
  fault: null,
  doubts: [],
};

/** A row that cannot come in. */
export const faultyRecord = (row: number, fault: FindingKind): IncomingRecord => ({ ...blankRecord, row, fault });

/** A value of a row as text: strings and numbers; anything else is null. */
export const wordIn = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** The record without these keys. */
export const without = (record: JsonRecord, keys: readonly string[]): JsonRecord =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
