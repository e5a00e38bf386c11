import type { AlgorithmId } from './algorithm.ts';
import type { PersonId } from './appointment.ts';
import type { EntryDocument } from './entry.ts';
import { addDays, dateOf, type Instant, startOfDate } from './instant.ts';
import type { OrganisationId } from './organisation.ts';

/** The id of a spreadsheet that is taken in. */
export type SheetImportId = string & { readonly __brand: 'SheetImportId' };

/** The text as the id of a spreadsheet that is taken in; null when it cannot be one. */
export const parseSheetImportId = (text: string): SheetImportId | null =>
  /^[0-9a-z]{8,16}$/.test(text) ? (text as SheetImportId) : null;

/**
 * Where a spreadsheet stands that is taken in. In 'reading', 'planning', 'writing' and 'undoing' some process is at work with it; in
 * 'columns' and 'preview' it waits for a person. 'failed': it cannot be read, and nothing comes of it.
 */
export type SheetPhase =
  | 'reading'
  | 'columns'
  | 'planning'
  | 'preview'
  | 'writing'
  | 'written'
  | 'undoing'
  | 'undone'
  | 'failed';

/** What a row does: begins a text, changes one that is worked on, begins a change of one that is public, nothing, or it cannot be taken. */
export const rowKinds = ['new', 'changes-public', 'changes-draft', 'same', 'cannot'] as const;
export type RowKind = (typeof rowKinds)[number];

/** The kinds of rows that write something. */
export const writingKinds: readonly RowKind[] = ['new', 'changes-public', 'changes-draft'];

/** Why a row cannot be taken. */
export type RowRefusal =
  | 'columns'
  | 'too-large'
  | 'empty'
  | 'wrong-id'
  | 'other-language'
  | 'other-organisation'
  | 'not-yours'
  | 'ambiguous-name'
  | 'repeated'
  | 'withdrawn'
  | 'in-review'
  | 'overtaken'
  | 'no-name';

/** Something of a row that is not taken as it stands: the field, what was noticed, and what stood there. */
export type RowRemark = { readonly field: string; readonly kind: string; readonly before: string };

/** What was there when a row was looked at: the draft and its revision (0 when there was none), and the number of what is public. */
export type RowBase = { readonly number: number; readonly revision: number; readonly published: number };

/** What a row would do with the entry of an organisation. */
export type RowPlan = {
  readonly kind: RowKind;
  /** The entry that it changes; null for a new one. */
  readonly algorithmId: AlgorithmId | null;
  readonly name: string;
  readonly refusal: RowRefusal | null;
  /** What the row says, of the fields that it fills in. */
  readonly values: EntryDocument['values'];
  /** What an earlier standard left without a place. */
  readonly earlier: EntryDocument['earlier'];
  readonly remarks: readonly RowRemark[];
  readonly base: RowBase;
};

/**
 * What became of a row: written; not written because the entry changed since the preview; undone; not undone because somebody changed
 * the draft since, or somebody judges it.
 */
export type RowResult = 'written' | 'stale' | 'undone' | 'kept';

/** What a row made of a draft: its number, the revision before (0 when it was begun) and after, and whether the algorithm is new. */
export type RowMade = {
  readonly number: number;
  readonly before: number;
  readonly after: number;
  readonly isNewAlgorithm: boolean;
};

/** A row of a spreadsheet with what is known of it. */
export type SheetRow = {
  /** Its place among the rows, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** The entry that it changes or made; null when there is none. */
  readonly algorithmId: AlgorithmId | null;
  readonly plan: RowPlan | null;
  readonly isTicked: boolean;
  readonly result: RowResult | null;
  readonly made: RowMade | null;
};

/** A spreadsheet that is taken in for an organisation. */
export type SheetImport = {
  readonly id: SheetImportId;
  readonly organisationId: OrganisationId;
  readonly personId: PersonId;
  readonly fileName: string;
  readonly phase: SheetPhase;
  /** Why it cannot be read; null when it can. */
  readonly fault: string | null;
  readonly header: readonly string[];
  /** What each column holds: a key of the standard, or null when it is not taken. */
  readonly targets: readonly (string | null)[];
  readonly total: number;
  readonly done: number;
  readonly madeAt: Instant;
  /** Until when a process is at work with it; null when none is. */
  readonly busyUntil: Instant | null;
  readonly lastsUntil: Instant;
};

/** A preview is kept for a day, and what was written can be undone for thirty: then the rows are thrown away. */
const daysKept = { preview: 1, written: 30 } as const;

/** Until when the rows are kept of what is made now. */
export const keptUntil = (now: Instant, kind: keyof typeof daysKept): Instant =>
  startOfDate(addDays(dateOf(now), daysKept[kind] + 1));

/** A process says again that it is at work at least so often, in minutes: one that does not is gone. */
export const busyMinutes = 2;

const busyPhases: readonly SheetPhase[] = ['reading', 'planning', 'writing', 'undoing'];

/** Whether a process is at work with it, or was and is gone, or it waits for a person. */
export const workOn = ({ phase, busyUntil }: SheetImport, now: Instant): 'busy' | 'broken-off' | 'waits' => {
  if (!busyPhases.includes(phase)) return 'waits';
  return busyUntil !== null && busyUntil > now ? 'busy' : 'broken-off';
};
