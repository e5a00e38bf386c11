import type { JsonRecord } from '#standard/json.ts';
import { blankRecord, type IncomingRecord, without, wordIn } from './read-record.ts';

/** True when an object is a text that a supplier offers: a record of the standard with a name of its own and no organisation. */
export const looksSupplied = (row: JsonRecord): boolean =>
  typeof row.id === 'string' &&
  !/^\d{8}$/.test(row.id) &&
  typeof row.name === 'string' &&
  (row.organization === null || row.organization === undefined || row.organization === '') &&
  !('lars' in row && row.lars !== null);

/**
 * A text by a supplier in standard 1.0 or 0.4. It is no entry until an organisation uses it: without an organisation, given by the
 * one who imports, it does not come in. The id of the text becomes the organisation's own number of the entry: by it the same text
 * is known again.
 */
export const readSupplierText = (
  row: JsonRecord,
  number: number,
  organisation: { readonly name: string; readonly id: string } | null,
): IncomingRecord => ({
  ...blankRecord,
  row: number,
  organisation: organisation ?? { name: '', id: null },
  language: wordIn(row.lang) ?? '',
  values: { ...without(row, ['id', 'organization', 'lang', 'source_id']), source_id: row.id ?? null },
  leftover: wordIn(row.source_id) === null ? {} : { source_id: row.source_id ?? null },
  fault: organisation === null ? 'supplier-text' : null,
});
