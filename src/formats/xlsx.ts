import { dataLicence } from '#standard/licence.ts';
import type { WrittenObject } from './record.ts';
import { type Cell, cellsOf, type Rest, restHeader, sheetNames, xmlText } from './sheet-cells.ts';
import { type PackedFile, zipOf } from './zip-pieces.ts';

/*
 * XLSX after ECMA-376: one sheet with the entries, its header in bold and standing still, and one with what did not fit in a
 * cell. Texts are inline strings, so that the file can be written row by row. Nothing in it is a formula.
 */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const typeOf = (part: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

const fixedFiles: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/xl/workbook.xml" ContentType="${typeOf('sheet.main')}"/><Override PartName="/xl/styles.xml" ContentType="${typeOf('styles')}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${typeOf('worksheet')}"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${typeOf('worksheet')}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${dataLicence.name} ${dataLicence.address}</dc:description></cp:coreProperties>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheetNames.rows}" sheetId="1" r:id="rId1"/><sheet name="${sheetNames.rest}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
};

const sheetStart = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="80" width="24" customWidth="1"/></cols><sheetData>`;
const sheetEnd = '</sheetData></worksheet>';

/** The letters of a column, from 0: A to Z, AA and on. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

/** What Excel would read as the code of a character is written so that it stays the text it is. Source: ECMA-376, ST_Xstring. */
const inlineText = (text: string): string =>
  xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')).replace(/&#13;/g, '_x000D_');

const cellXml = (cell: Cell, address: string, style: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"${style}><v>${cell}</v></c>`;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${inlineText(cell)}</t></is></c>`;
};

const rowXml = (cells: readonly Cell[], row: number): string => {
  const style = row === 1 ? ' s="1"' : '';
  return `<row r="${row}">${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${row}`, style)).join('')}</row>`;
};

async function* rowsSheet(
  keys: readonly string[],
  slices: AsyncIterable<readonly WrittenObject[]>,
  rest: Rest[],
): AsyncGenerator<string> {
  yield sheetStart + rowXml(keys, 1);
  let row = 1;
  for await (const slice of slices) {
    yield slice
      .map((object) => {
        row += 1;
        return rowXml(cellsOf(keys, object, row, rest), row);
      })
      .join('');
  }
  yield sheetEnd;
}

function* restSheet(rest: readonly Rest[]): Generator<string> {
  yield sheetStart + rowXml(restHeader, 1);
  for (const [index, cells] of rest.entries()) yield rowXml(cells, index + 2);
  yield sheetEnd;
}

/** An XLSX file in pieces of one slice each: these keys as header, one object on a row. The slices are asked for one by one. */
export function xlsxOf(
  keys: readonly string[],
  slices: AsyncIterable<readonly WrittenObject[]>,
): AsyncGenerator<Uint8Array> {
  const rest: Rest[] = [];
  const fixed = Object.entries(fixedFiles).map(([name, text]): PackedFile => ({ name, pieces: [head + text] }));
  return zipOf([
    ...fixed,
    { name: 'xl/worksheets/sheet1.xml', pieces: rowsSheet(keys, slices, rest) },
    { name: 'xl/worksheets/sheet2.xml', pieces: restSheet(rest) },
  ]);
}
