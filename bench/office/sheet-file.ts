import { findWords, syntheticRecords } from '../synthetic.ts';

const columns = [
  'name',
  'description_short',
  'status',
  'publication_category',
  'goal',
  'proportionality',
  'human_intervention',
  'risks',
  'lawful_basis',
  'source_data',
  'methods_and_models',
] as const;

const cell = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`;

/** A spreadsheet as CSV with so many rows of invented texts, each with a name of its own. */
export const sheetOf = (rows: number, seed: number): Uint8Array => {
  const lines = [...syntheticRecords(rows, seed, findWords())].map((record, index) =>
    columns.map((key) => cell(key === 'name' ? `${record.name} ${index}` : record[key])).join(','),
  );
  return Buffer.from([columns.join(','), ...lines].join('\r\n'));
};
