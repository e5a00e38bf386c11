import type { EntryDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { SupplierTextId } from '#register/supplier-text.ts';
import type { Queries, Writing } from './database.ts';

/** A text of a supplier in a list. */
export type SupplierTextLine = {
  readonly id: SupplierTextId;
  readonly supplier: string;
  readonly name: string;
  readonly summary: string;
  /** The number of its newest version. */
  readonly number: number;
  readonly loadedAt: Instant;
};

type Row = { id: string; supplier: string; name: string; summary: string; number: number; loaded_at: string };

const lineFrom = (row: Row): SupplierTextLine => ({
  ...{ id: row.id as SupplierTextId, supplier: row.supplier, name: row.name, summary: row.summary },
  ...{ number: row.number, loadedAt: row.loaded_at as Instant },
});

/** Every text that suppliers offer, by supplier and name; for the office, nothing for the public. */
export const listSupplierTexts = async (queries: Queries, reader: Reader): Promise<readonly SupplierTextLine[]> => {
  if (reader.kind === 'public') return [];
  const rows = await queries.selectFrom('supplier_text').selectAll().orderBy('supplier').orderBy('name').execute();
  return rows.map(lineFrom);
};

/** One text of a supplier with what its newest version says; for the office, null for the public. */
export const findSupplierText = async (
  queries: Queries,
  reader: Reader,
  id: SupplierTextId,
): Promise<(SupplierTextLine & { readonly document: EntryDocument }) | null> => {
  if (reader.kind === 'public') return null;
  const row = await queries
    .selectFrom('supplier_text')
    .innerJoin('supplier_text_version', (join) =>
      join
        .onRef('supplier_text_version.text_id', '=', 'supplier_text.id')
        .onRef('supplier_text_version.number', '=', 'supplier_text.number'),
    )
    .selectAll('supplier_text')
    .select('supplier_text_version.body')
    .where('supplier_text.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { ...lineFrom(row), document: JSON.parse(row.body) as EntryDocument };
};

/** The newest number and fingerprint of each of these texts that is there. */
export const listSupplierFingerprints = async (
  queries: Queries,
  _reader: Reader,
  ids: readonly SupplierTextId[],
): Promise<ReadonlyMap<SupplierTextId, { readonly number: number; readonly fingerprint: string }>> => {
  if (ids.length === 0) return new Map();
  const rows = await queries
    .selectFrom('supplier_text')
    .innerJoin('supplier_text_version', (join) =>
      join
        .onRef('supplier_text_version.text_id', '=', 'supplier_text.id')
        .onRef('supplier_text_version.number', '=', 'supplier_text.number'),
    )
    .select(['supplier_text.id', 'supplier_text.number', 'supplier_text_version.fingerprint'])
    .where('supplier_text.id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id as SupplierTextId, { number: row.number, fingerprint: row.fingerprint }]));
};

/** A version of the text of a supplier as it is stored, with the SHA-256 of its document. */
export type NewSupplierVersion = SupplierTextLine & {
  readonly document: EntryDocument;
  readonly fingerprint: string;
};

/** Adds a version to the text of a supplier; the first one begins the text. */
export const saveSupplierVersion = async (writing: Writing, version: NewSupplierVersion): Promise<void> => {
  const { id, supplier, name, summary, number, loadedAt, document, fingerprint } = version;
  const changed = { supplier, name, summary, number, loaded_at: loadedAt };
  await writing
    .insertInto('supplier_text')
    .values({ id, ...changed })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
    .execute();
  await writing
    .insertInto('supplier_text_version')
    .values({ text_id: id, number, loaded_at: loadedAt, fingerprint, body: JSON.stringify(document) })
    .execute();
};
