import { dataLicence } from '#standard/licence.ts';
import type { WrittenObject } from './record.ts';
import { type Cell, cellsOf, type Rest, restHeader, sheetNames, xmlText } from './sheet-cells.ts';
import { type PackedFile, zipOf } from './zip-pieces.ts';

/*
 * ODS after OpenDocument 1.3: one table with the entries and one with what did not fit in a cell (the same limit as in XLSX, so
 * that a file may be saved as the other). Nothing in it is a formula.
 */

const mediaType = 'application/vnd.oasis.opendocument.spreadsheet';
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = (name: string): string => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;

const manifest = `${head}<manifest:manifest xmlns:manifest="${space('manifest')}" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

const meta = `${head}<office:document-meta xmlns:office="${space('office')}" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta><dc:description>${dataLicence.name} ${dataLicence.address}</dc:description></office:meta></office:document-meta>`;

const contentStart = `${head}<office:document-content xmlns:office="${space('office')}" xmlns:table="${space('table')}" xmlns:text="${space('text')}" xmlns:style="${space('style')}" xmlns:fo="${space('xsl-fo-compatible')}" office:version="1.3"><office:automatic-styles><style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="4.5cm"/></style:style><style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:spreadsheet>`;
const contentEnd = '</office:spreadsheet></office:body></office:document-content>';

const tableStart = (name: string, columns: number): string =>
  `<table:table table:name="${name}"><table:table-column table:style-name="wide" table:number-columns-repeated="${columns}"/>`;
const tableEnd = '</table:table>';

/** White space that OpenDocument would take together is written out. Source: OpenDocument 1.3 part 3, 6.1.2 and 6.1.3. */
const paragraph = (line: string): string =>
  xmlText(line)
    .replace(/\t/g, '<text:tab/>')
    .replace(/^ +| +$|(?<= ) +/g, (run) => `<text:s text:c="${run.length}"/>`);

const cellXml = (cell: Cell, style: string): string => {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'number')
    return `<table:table-cell${style} office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  const lines = cell.split('\n').map((line) => `<text:p>${paragraph(line)}</text:p>`);
  return `<table:table-cell${style} office:value-type="string">${lines.join('')}</table:table-cell>`;
};

const rowXml = (cells: readonly Cell[], style = ''): string =>
  `<table:table-row>${cells.map((cell) => cellXml(cell, style)).join('')}</table:table-row>`;

const headRow = (names: readonly string[]): string =>
  `<table:table-header-rows>${rowXml(names, ' table:style-name="head"')}</table:table-header-rows>`;

async function* content(
  keys: readonly string[],
  slices: AsyncIterable<readonly WrittenObject[]>,
): AsyncGenerator<string> {
  const rest: Rest[] = [];
  let row = 1;
  yield contentStart + tableStart(sheetNames.rows, keys.length) + headRow(keys);
  for await (const slice of slices) {
    yield slice
      .map((object) => {
        row += 1;
        return rowXml(cellsOf(keys, object, row, rest));
      })
      .join('');
  }
  yield tableEnd + tableStart(sheetNames.rest, restHeader.length) + headRow(restHeader);
  for (const cells of rest) yield rowXml(cells);
  yield tableEnd + contentEnd;
}

/** An ODS file in pieces of one slice each: these keys as header, one object on a row. The slices are asked for one by one. */
export function odsOf(
  keys: readonly string[],
  slices: AsyncIterable<readonly WrittenObject[]>,
): AsyncGenerator<Uint8Array> {
  const files: readonly PackedFile[] = [
    { name: 'mimetype', pieces: [mediaType], isStored: true },
    { name: 'META-INF/manifest.xml', pieces: [manifest] },
    { name: 'meta.xml', pieces: [meta] },
    { name: 'content.xml', pieces: content(keys, slices) },
  ];
  return zipOf(files);
}
