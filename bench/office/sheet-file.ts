import { strToU8, zipSync } from 'fflate';
import { matchColumns } from '#formats/sheet-columns.ts';
import { columnName } from '#formats/xlsx.ts';
import { editableFields } from '#register/rules/obligations.ts';
import type { Field } from '#standard/field.ts';
import { termsOf } from '#standard/vocabularies.ts';
import { chance, findWords, syntheticRecords } from '../synthetic.ts';

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

type Draw = (limit: number) => number;

/** A cell as somebody fills it in for a field. */
const filled = (field: Field, next: Draw, sentences: readonly string[]): string => {
  if (field.kind === 'choice' || field.kind === 'choices') {
    const terms = termsOf(field.vocabulary);
    return terms[next(terms.length)]?.value ?? '';
  }
  if (field.kind === 'text') return (sentences[next(sentences.length)] ?? '').slice(0, field.maxLength ?? 500);
  const fixed = { month: '2024-03', date: '2026-12-01', contact: 'algoritmes@verzonnen-1.example', group: '' } as const;
  if (field.kind === 'url') return 'https://www.verzonnen-1.example/algoritme';
  return field.kind === 'links' ? 'Een wet https://wetten.verzonnen.example/BWBR1' : fixed[field.kind];
};

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const rowXml = (cells: readonly string[], row: number): string => {
  const all = cells.map(
    (text, at) => `<c r="${columnName(at)}${row}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`,
  );
  return `<row r="${row}">${all.join('')}</row>`;
};

/** The fields that have a column which the register knows by its name. */
const matched = matchColumns(editableFields.map(({ key }) => key));
const known = editableFields.filter((_, at) => matched[at]?.isKnown === true);

/** A spreadsheet as XLSX with so many rows in which every column that can be filled is. */
export const wholeSheetOf = (rows: number, seed: number): Uint8Array => {
  const next = chance(seed);
  const { sentences, titles } = findWords();
  const rowOf = (index: number): readonly string[] =>
    known.map((field) =>
      field.key === 'name' ? `${titles[next(titles.length)]} ${index}`.slice(-100) : filled(field, next, sentences),
    );
  const head = rowXml(
    known.map(({ key }) => key),
    1,
  );
  const lines = Array.from({ length: rows }, (_, index) => rowXml(rowOf(index), index + 2));
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${relations}"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/s.xml"/></Relationships>',
    ),
    'xl/worksheets/s.xml': strToU8(`<worksheet><sheetData>${head}${lines.join('')}</sheetData></worksheet>`),
  });
};
