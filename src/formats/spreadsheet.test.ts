import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { unguardedCell } from './csv.ts';
import { odsOf } from './ods.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { WrittenObject } from './record.ts';
import { longestCell } from './sheet-cells.ts';
import { columnName, xlsxOf } from './xlsx.ts';

const most = 50_000_000;
const writers = { xlsx: xlsxOf, ods: odsOf } as const;

async function* slicesOf(objects: readonly WrittenObject[]): AsyncGenerator<readonly WrittenObject[]> {
  for (const object of objects) yield [object];
}

const fileOf = async (kind: keyof typeof writers, objects: readonly WrittenObject[]): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of writers[kind](Object.keys(objects[0] ?? {}), slicesOf(objects))) pieces.push(piece);
  return Buffer.concat(pieces);
};

const cellsIn = async (kind: keyof typeof writers, objects: readonly WrittenObject[]) => {
  const sheet = readSpreadsheet(await fileOf(kind, objects), most);
  return typeof sheet === 'string' ? assert.fail(sheet) : sheet;
};

const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0"?>${text}`);

test('a cell keeps its spaces, tabs, lines and odd characters', async () => {
  const texts = [' a  b ', '\tx\t\ty', 'een\n\n twee\n', '_x0041_', '<&>"\'', 'a\u00a0b', '👩‍⚖️', 'a\rb'];
  for (const kind of ['xlsx', 'ods'] as const) {
    const { rows } = await cellsIn(
      kind,
      texts.map((text) => ({ id: 'a', text })),
    );
    assert.deepEqual(
      rows.map(([, text = '']) => unguardedCell(text)),
      texts,
      kind,
    );
  }
});

test('a text that is too long for a cell of Excel comes back whole, and no cell is longer', async () => {
  const text = `${'x'.repeat(longestCell - 1)}😀${'y'.repeat(2 * longestCell)}einde`;
  for (const kind of ['xlsx', 'ods'] as const) {
    const { rows } = await cellsIn(kind, [
      { id: 'a', text: 'kort' },
      { id: 'b', text },
    ]);
    assert.equal(rows[1]?.[1], text);
    const packed = unzipSync(await fileOf(kind, [{ id: 'b', text }]));
    const content = Buffer.concat(Object.values(packed)).toString();
    const longest = Math.max(...content.split(/<[^>]*>/).map((piece) => piece.length));
    assert.ok(longest <= longestCell, `${kind}: ${longest}`);
  }
});

test('a text that looks like a formula is a text', async () => {
  for (const kind of ['xlsx', 'ods'] as const) {
    const text = Buffer.concat(
      Object.values(unzipSync(await fileOf(kind, [{ id: '=1+1', text: '=HYPERLINK("x")' }]))),
    ).toString();
    assert.doesNotMatch(text, /<f>|table:formula/);
    assert.match(text, /=1\+1/);
  }
});

test('the same entries give the same bytes', async () => {
  for (const kind of ['xlsx', 'ods'] as const)
    assert.deepEqual(await fileOf(kind, [{ id: 'a' }]), await fileOf(kind, [{ id: 'a' }]));
});

test('an XLSX file as Excel saves it is read: shared and rich texts, gaps, numbers, true and false, errors', () => {
  const file = zipSync({
    'xl/workbook.xml': xml('<workbook xmlns:r="r"><sheets><sheet name="Blad1" r:id="rId9"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships><Relationship Id="rId9" Target="/xl/worksheets/sheet7.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': xml(
      '<sst><si><t>name</t></si><si><r><t>Slim </t></r><r><t>laden</t></r><rPh><t>X</t></rPh></si></sst>',
    ),
    'xl/worksheets/sheet7.xml': xml(
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="str"><f>A1</f><v>id</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>12.5</v></c></row><row r="3"><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#REF!</v></c></row></sheetData></worksheet>',
    ),
  });
  assert.deepEqual(readSpreadsheet(file, most), {
    header: ['name', '', 'id'],
    rows: [
      ['Slim laden', '', '12.5'],
      ['', 'true', ''],
    ],
  });
});

test('an ODS file with repeated cells, notes and a million empty rows is read', () => {
  const content = xml(
    '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Blad1"><table:table-row><table:table-cell><text:p>name</text:p></table:table-cell><table:table-cell><text:p>id</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"><office:annotation><text:p>noot</text:p></office:annotation><text:p>Slim <text:span>laden</text:span></text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
  );
  assert.deepEqual(readSpreadsheet(zipSync({ 'content.xml': content }), most), {
    header: ['name', 'id'],
    rows: [
      ['Slim laden', 'Slim laden'],
      ['Slim laden', 'Slim laden'],
    ],
  });
});

test('a file that is larger unpacked than is allowed, or broken, is refused', async () => {
  const file = await fileOf('ods', [{ id: 'a', text: 'x'.repeat(30_000) }]);
  assert.equal(readSpreadsheet(file, 20_000), 'too-large');
  assert.equal(readSpreadsheet(file.subarray(0, file.length - 30), most), 'broken');
  assert.equal(readSpreadsheet(zipSync({ 'content.xml': xml('<a><b></a>') }), most), 'broken');
  assert.equal(readSpreadsheet(zipSync({ 'a.txt': xml('') }), most), 'other');
});

test('columns are named as a spreadsheet names them', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(columnName), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

const odsOfTable = (rows: string): Uint8Array =>
  zipSync({
    'content.xml': xml(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="Blad1">${rows}</table:table></office:document-content>`,
    ),
  });

const xlsxOfRows = (rows: string): Uint8Array =>
  zipSync({
    'xl/workbook.xml': xml('<workbook xmlns:r="r"><sheets><sheet name="Blad1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });

const repeatedCell = '<table:table-cell table:number-columns-repeated="1000"><text:p>x</text:p></table:table-cell>';

test('a small file that unfolds into more cells than anybody writes is refused before they are made', () => {
  const files = {
    'a row a million times': odsOfTable(
      `<table:table-row table:number-rows-repeated="1000000">${repeatedCell}</table:table-row>`,
    ),
    'many rows a million times': odsOfTable(
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>'.repeat(
        200,
      ),
    ),
    'more columns than a table has': odsOfTable(`<table:table-row>${repeatedCell}${repeatedCell}</table:table-row>`),
    'spaces without end': odsOfTable(
      `<table:table-row><table:table-cell><text:p>${'<text:s text:c="30000"/>'.repeat(3000)}</text:p></table:table-cell></table:table-row>`,
    ),
    'far columns': xlsxOfRows('<row><c r="ZZZ1"><v>1</v></c></row>'),
    'many wide rows': xlsxOfRows('<row><c r="ALL1"><v>1</v></c></row>'.repeat(100_000)),
  };
  for (const [name, file] of Object.entries(files)) assert.equal(readSpreadsheet(file, most), 'too-large', name);
});

test('a million empty rows and a formatted empty end are no reason to refuse', () => {
  const header = '<row><c r="A1" t="str"><v>name</v></c><c r="B1" t="str"><v>id</v></c></row>';
  const filled = '<row><c r="B2" t="str"><v>7</v></c><c r="XFD2" s="1"/></row>';
  const sheet = readSpreadsheet(xlsxOfRows(header + filled + '<row><c s="1"/></row>'.repeat(200_000)), most);
  assert.deepEqual(sheet, { header: ['name', 'id'], rows: [['', '7']] });
});

test('a cell of ODS that has its text as a value only is read', () => {
  const cell = (text: string): string => `<table:table-cell office:string-value="${text}"/>`;
  const row = (text: string): string => `<table:table-row>${cell(text)}</table:table-row>`;
  assert.deepEqual(readSpreadsheet(odsOfTable(row('name') + row('Slim')), most), {
    header: ['name'],
    rows: [['Slim']],
  });
});
