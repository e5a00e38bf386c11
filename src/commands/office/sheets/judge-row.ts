import type { IncomingRecord } from '#formats/read-record.ts';
import type { FindingKind } from '#formats/repair-kinds.ts';
import { type CleanRecord, cleanRecord } from '#formats/repair-record.ts';
import { fold } from '#language/fold.ts';
import type { Algorithm, AlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, textOf } from '#register/entry.ts';
import { factKeys } from '#register/facts.ts';
import { changedKeys } from '#register/merge.ts';
import type { RowBase, RowKind, RowPlan, RowRefusal, RowRemark } from '#register/sheet-import.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Draft } from '#store/drafts.ts';
import { type Published, withWritten } from '../write-draft.ts';

/** What is there of an algorithm of the organisation: itself, the text that is worked on, and what is public. */
export type Here = {
  readonly algorithm: Algorithm;
  readonly draft: Draft | null;
  readonly published: Published;
};

/** What rows are judged by: the organisation with its names as they are compared, and everything it has. */
export type Judging = {
  readonly organisation: { readonly id: string; readonly names: readonly string[] };
  readonly here: ReadonlyMap<AlgorithmId, Here>;
  readonly byName: ReadonlyMap<string, readonly AlgorithmId[]>;
  /** What earlier rows are about; a row adds itself. */
  readonly taken: Set<string>;
};

/** What is to be said of a value that is not taken as it stands; what was only made plain needs no words. */
const remarked: readonly FindingKind[] = [
  'unknown-choice',
  'no-date',
  'unsafe-address',
  'no-place',
  'lost-letters',
  'ambiguous-list',
];

const refusalOfFault: Partial<Record<FindingKind, RowRefusal>> = {
  columns: 'columns',
  empty: 'empty',
  'wrong-id': 'wrong-id',
  'unknown-language': 'other-language',
};

const isFact = (key: string): boolean => factKeys.some((fact) => fact === key);

const ownValues = ({ values }: EntryDocument): EntryDocument['values'] =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !isFact(key)));

const nothing: RowBase = { number: 0, revision: 0, published: 0 };

/** What was there of an algorithm when a row was looked at. */
export const baseOf = (here: Here | undefined): RowBase =>
  here === undefined
    ? nothing
    : { number: here.draft?.number ?? 0, revision: here.draft?.revision ?? 0, published: here.published.number };

/** The entry with what a row says in the place of what it said. */
export const withRow = (
  document: EntryDocument,
  { values, earlier }: Pick<RowPlan, 'values' | 'earlier'>,
  isNew: boolean,
): EntryDocument => {
  const asked = Object.keys(values) as FieldKey[];
  const written = withWritten(document, { asked, values, notApplicable: [] });
  return isNew ? { ...written, earlier } : written;
};

type Found = { readonly id: AlgorithmId | null } | { readonly refusal: RowRefusal };

const find = ({ id }: CleanRecord, name: string, { here, byName }: Judging): Found => {
  if (id !== null) return here.has(id) ? { id } : { refusal: 'not-yours' };
  if (name === '') return { refusal: 'no-name' };
  const named = byName.get(name) ?? [];
  return named.length > 1 ? { refusal: 'ambiguous-name' } : { id: named[0] ?? null };
};

const refusalHere = ({ algorithm, draft, published }: Here): RowRefusal | null => {
  if (algorithm.withdrawn !== null || algorithm.mergedInto !== null) return 'withdrawn';
  if (draft === null) return null;
  if (draft.state !== 'draft') return 'in-review';
  return draft.basedOn === published.number ? null : 'overtaken';
};

const kindOf = (here: Here | undefined, said: Pick<RowPlan, 'values' | 'earlier'>): RowKind => {
  if (here === undefined) return 'new';
  const { draft, published } = here;
  if (draft === null && published.number === 0) return 'new';
  const { document } = draft ?? published;
  if (changedKeys(document, withRow(document, said, false)).length === 0) return 'same';
  return draft === null ? 'changes-public' : 'changes-draft';
};

const isOfAnother = ({ organisation }: IncomingRecord, own: Judging['organisation']): boolean => {
  if (organisation.id !== null && organisation.id.trim().toLowerCase() === own.id) return false;
  if (organisation.name !== '') return !own.names.includes(fold(organisation.name));
  return organisation.id !== null;
};

const remarksOf = ({ findings }: CleanRecord): readonly RowRemark[] =>
  findings.flatMap(({ field, kind, before }) =>
    remarked.includes(kind) ? [{ field: field ?? '', kind, before: before ?? '' }] : [],
  );

/** What an earlier standard left without a place; of the newest one, what has no place is told and not kept. */
const earlierOf = ({ document: { earlier } }: CleanRecord): EntryDocument['earlier'] =>
  earlier === null || earlier.standard === '1.0' ? null : earlier;

const blank = { algorithmId: null, name: '', values: {}, earlier: null, remarks: [], base: nothing } as const;

/**
 * What a row would do with the entries of an organisation: by its number it changes that entry, else the one with exactly the same
 * name, else it begins a new one. An empty cell changes nothing. Refuses a row about another organisation or in another language, a
 * number that is none of this organisation's, a name that two entries have, a second row about one entry, and an entry that is
 * withdrawn, being judged, or of which the public text is newer than the draft.
 */
export const judgeRow = (record: IncomingRecord, judging: Judging): RowPlan => {
  const { organisation } = judging;
  const named = { ...record, organisation: { name: '', id: organisation.id } };
  const clean = cleanRecord(named, true);
  if ('fault' in clean) return { ...blank, kind: 'cannot', refusal: refusalOfFault[clean.fault.kind] ?? 'too-large' };
  const said = { values: ownValues(clean.document), earlier: earlierOf(clean), remarks: remarksOf(clean) };
  const name = textOf(clean.document, 'name');
  const refuse = (refusal: RowRefusal): RowPlan => ({ ...blank, ...said, name, kind: 'cannot', refusal });
  if (clean.language !== 'nl') return refuse('other-language');
  if (isOfAnother(record, organisation)) return refuse('other-organisation');
  const found = find(clean, name, judging);
  if ('refusal' in found) return refuse(found.refusal);
  const here = found.id === null ? undefined : judging.here.get(found.id);
  const key = found.id ?? `name ${name}`;
  if (judging.taken.has(key)) return refuse('repeated');
  judging.taken.add(key);
  const refusal = here === undefined ? null : refusalHere(here);
  const kind = refusal === null ? kindOf(here, said) : 'cannot';
  const shown = name || (here === undefined ? '' : textOf((here.draft ?? here.published).document, 'name'));
  if (kind === 'new' && name === '') return refuse('no-name');
  return { ...said, kind, refusal, algorithmId: found.id, name: shown, base: baseOf(here) };
};
