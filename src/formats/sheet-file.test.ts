import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readSheetFile, sheetLimits } from './sheet-file.ts';

const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0"?>${text}`);

const workbook = {
  'xl/workbook.xml': xml('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
  'xl/_rels/workbook.xml.rels': xml(
    '<Relationships><Relationship Id="rId1" Target="worksheets/s.xml"/></Relationships>',
  ),
};

const xlsx = (sheet: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ ...workbook, 'xl/worksheets/s.xml': strToU8(sheet), ...more });

const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

const sheetOf = (rows: string, after = ''): string =>
  `<worksheet><sheetData><row r="1">${cell('A1', 'Naam')}${cell('B1', 'Doel')}</row>${rows}</sheetData>${after}</worksheet>`;

test('a file that says that it is large is refused before it is unpacked', () => {
  const bomb = xlsx(sheetOf(' '.repeat(sheetLimits.bytes)));
  assert.ok(bomb.length < 100_000);
  assert.equal(readSheetFile(bomb), 'too-many-bytes');
});

test('a file with thousands of files in it is refused before it is unpacked', () => {
  const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, number) => [`a/${number}.xml`, new Uint8Array()]));
  assert.equal(readSheetFile(xlsx(sheetOf(''), many)), 'too-many-bytes');
});

test('a file that lies about its size is not unpacked further than it says', () => {
  const bomb = Buffer.from(xlsx(sheetOf(' '.repeat(20_000_000))));
  for (let at = bomb.indexOf('PK\u0001\u0002'); at !== -1; at = bomb.indexOf('PK\u0001\u0002', at + 4))
    bomb.writeUInt32LE(10, at + 24);
  assert.ok(['broken', 'no-spreadsheet', 'empty'].includes(String(readSheetFile(bomb))));
});

test('an entity that would grow, or read a file, does nothing but break the file', () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
  for (const name of ['b', 'f']) {
    const read = readSheetFile(xlsx(`${laughs}${sheetOf(`<row r="2">${cell('A2', `&${name};`)}</row>`)}`));
    assert.ok(read === 'broken' || !JSON.stringify(read).match(/haha|root:/), JSON.stringify(read));
  }
});

test('a few bytes that stand for millions of cells or columns are refused', () => {
  const wide = `<row r="2">${cell('XFD2', 'ver')}</row>`;
  assert.equal(readSheetFile(xlsx(sheetOf(wide))), 'too-many-bytes');
  const repeated = (rows: number, columns: number): Uint8Array =>
    zipSync({
      'content.xml': xml(
        `<d><table name="a"><table-row><table-cell><p>Naam</p></table-cell></table-row><table-row number-rows-repeated="${rows}"><table-cell number-columns-repeated="${columns}"><p>x</p></table-cell></table-row></table></d>`,
      ),
    });
  assert.equal(readSheetFile(repeated(1_000_000, 1_000)), 'too-many-bytes');
  assert.equal(readSheetFile(repeated(sheetLimits.rows + 1, 1)), 'too-many-rows');
  assert.ok(typeof readSheetFile(repeated(sheetLimits.rows, 1)) === 'object');
});

test('one row more than may be is refused in CSV too, and empty rows do not count', () => {
  const rows = Array.from({ length: sheetLimits.rows }, (_, at) => `Naam ${at},Doel`);
  const file = (more: readonly string[]): Buffer => Buffer.from(['Naam,Doel', ...rows, ...more].join('\r\n'));
  assert.equal(readSheetFile(file(['Een te veel,Doel'])), 'too-many-rows');
  assert.ok(typeof readSheetFile(file(['', ',', ' , '])) === 'object');
  const wide = Array.from({ length: sheetLimits.columns + 1 }, (_, at) => `k${at}`).join();
  assert.equal(readSheetFile(Buffer.from(`${wide}\n${wide}`)), 'too-many-columns');
});

test('letters come through in every encoding that spreadsheets write', () => {
  const text = 'Naam;Doel\r\nCafé ’t Hoekje;Überprüfung\r\n';
  const windows = Buffer.from(text.replace('’', '\u0092'), 'latin1');
  const big = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  for (const file of [Buffer.from(text), windows, Buffer.from(`\ufeff${text}`, 'utf16le'), big]) {
    const sheet = readSheetFile(file);
    assert.ok(typeof sheet !== 'string');
    assert.deepEqual(sheet, { header: ['Naam', 'Doel'], rows: [['Café ’t Hoekje', 'Überprüfung']] });
  }
});

test('a formula is what the spreadsheet last showed, or the text it is; a merged cell has its text once', () => {
  const rows = `<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://kwaad.example","x")</f><v>x</v></c>${cell('B2', '=1+1')}</row>`;
  const merged = `<row r="3">${cell('A3', 'Samen')}<c r="B3"/></row>`;
  const sheet = readSheetFile(xlsx(sheetOf(rows + merged, '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>')));
  assert.ok(typeof sheet !== 'string');
  assert.deepEqual(sheet.rows, [
    ['x', "'=1+1"],
    ['Samen', ''],
  ]);
});

test('a file that is no spreadsheet is told so, whatever its name', () => {
  const strange: Readonly<Record<string, Uint8Array | string>> = {
    ...{ pdf: '%PDF-1.7\n1 0 obj', page: '<!doctype html><p>Naam', json: '[{"name":"x"}]', gzip: '\u001f\u008b\b' },
    ...{ old: Buffer.from('d0cf11e0a1b11ae1', 'hex'), zip: zipSync({ 'brief.docx': strToU8('x') }) },
    binary: Buffer.from([0x4e, 0x61, 0x61, 0x6d, 0, 1, 2, 3, 0x2c]),
  };
  for (const [name, file] of Object.entries(strange))
    assert.equal(readSheetFile(typeof file === 'string' ? Buffer.from(file, 'latin1') : file), 'no-spreadsheet', name);
  for (const nothing of ['', ' \r\n ', ';;;\r\n']) assert.equal(readSheetFile(Buffer.from(nothing)), 'empty');
  assert.equal(readSheetFile(Buffer.from('Naam,Doel\r\n,,\r\n')), 'no-rows');
  assert.equal(readSheetFile(Buffer.from('Naam,"Doel\r\nx')), 'broken');
  assert.equal(readSheetFile(strToU8('PK\u0003\u0004 en dan niets')), 'broken');
});
