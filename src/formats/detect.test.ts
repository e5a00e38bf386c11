import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { type IncomingFile, understand } from './detect.ts';
import type { IncomingRecord } from './read-record.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const opened = (content: unknown): IncomingFile => {
  const file =
    content instanceof Uint8Array ? content : bytes(typeof content === 'string' ? content : JSON.stringify(content));
  const understood = understand(file, { organisation: null });
  return understood.outcome === 'understood' ? understood : assert.fail(understood.reason.en);
};
const rowsOf = (content: unknown): readonly IncomingRecord[] => [...opened(content).rows()];
const refusalOf = (file: Uint8Array | string): string => {
  const understood = understand(typeof file === 'string' ? bytes(file) : file, { organisation: null });
  return understood.outcome === 'unreadable' ? understood.reason.en : assert.fail(`read as ${understood.format}`);
};

const listingRow = {
  id: '11234933',
  title: 'Zoeker',
  organisatie: 'Gemeente Testdam',
  doel: 'Zoekt.',
  juridische_basis: '',
  status: 'ontwikkeling',
  impactassessment: 'Ja',
  laatst_gewijzigd: '2024-02-06',
  url: 'https://algoritmes.overheid.nl/nl/algoritme/gm9999/11234933',
};
const nationalRow = {
  lars: '11234933',
  name: 'Zoeker',
  organization: 'Gemeente Testdam',
  org_id: 'gm9999',
  language: 'NLD',
  standard_version: '1.0',
  create_dt: '2024-02-06T10:00:00.123+01:00',
  type: null,
};
const ownRow = {
  id: '11234933',
  organisatieId: 'gm9999',
  organization: 'Gemeente Testdam',
  name: 'Zoeker',
  taal: 'nl',
};
const supplierRow = { id: 'zoek-1', name: 'Zoeker', organization: null, goal: '<p>Zoekt.</p>', lang: 'NLD' };
const csv = (...lines: readonly string[]): string => `\uFEFF${lines.join('\r\n')}\r\n`;

test('every source is known by what is in it', () => {
  const contents = {
    listing: [{ algoritmes: [listingRow], count: 1 }, [listingRow]],
    'national-json': [{ results: [nationalRow], total_count: 1 }, { algoritme_versions: [nationalRow] }, nationalRow],
    'own-json': [{ totaal: 1, resultaten: [ownRow], facetten: {} }, [ownRow], ownRow, { resultaten: [] }],
    supplier: [[supplierRow]],
    'national-csv': [csv('"name","organization","algorithm_id"', '"Zoeker","Gemeente Testdam","11234933"')],
    'own-csv': [csv('id,organisatieId,name', '11234933,gm9999,Zoeker'), 'name;organization\nZoeker;Gemeente Testdam\n'],
  };
  for (const [format, all] of Object.entries(contents))
    for (const content of all) assert.equal(opened(content).format, format, JSON.stringify(content).slice(0, 60));
});

test('how many a list says there are is read, whatever else the file says', () => {
  const said = (content: unknown): number | undefined => opened(content).saidCount;
  assert.equal(said({ totaal: 42, resultaten: [ownRow], facetten: {} }), 42);
  assert.equal(said({ results: [nationalRow], total_count: 1431 }), 1431);
  assert.equal(said({ algoritmes: [listingRow], count: 1 }), 1);
  for (const content of [[ownRow], { resultaten: [ownRow] }, { totaal: 'veel', resultaten: [ownRow] }, ownRow])
    assert.equal(said(content), undefined);
});

test('a listing gives the organisation from its address and keeps what the recorder made of assessments', () => {
  const [row] = rowsOf({ algoritmes: [listingRow] });
  assert.deepEqual(row?.organisation, { name: 'Gemeente Testdam', id: 'gm9999' });
  assert.equal(row?.values.status, 'In ontwikkeling');
  assert.deepEqual(row?.leftover, { impactassessment: 'Ja' });
  const number = { ...listingRow, url: 'https://algoritmes.overheid.nl/nl/algoritme/41187265/11234933' };
  assert.equal(rowsOf([number])[0]?.organisation.id, '41187265');
});

test('English and Frisian texts of the national register are translations, and unpublished ones do not come in', () => {
  const rows = rowsOf({
    algoritme_versions: [
      { ...nationalRow, state: 'PUBLISHED', owner: 'gm9999' },
      { ...nationalRow, state: 'PUBLISHED', language: 'FRY' },
      { ...nationalRow, state: 'ARCHIVED' },
    ],
  });
  assert.deepEqual(
    rows.map((row) => [row.machineTranslated, row.fault]),
    [
      [false, null],
      [true, null],
      [false, 'not-published'],
    ],
  );
});

test('the national CSV gives lists back, and a doubt where a list can be read in more ways', () => {
  const [row, doubtful, short] = rowsOf(
    csv(
      'name,organization,lang,lawful_basis_grouping,category,algorithm_id,publication_dt',
      'Zoeker,Gemeente Testdam,NLD,"1: AVG, https://a.nl/1. 2: Woo, https://a.nl/2","Werk, Wonen",11234933,2024-02-06 10:00:00',
      'Vinder,Gemeente Testdam,NLD,"1: AVG, artikel 6",Werk,22222222,',
      'te,kort',
    ),
  );
  assert.deepEqual(row?.values.lawful_basis_grouping, [
    { title: 'AVG', link: 'https://a.nl/1' },
    { title: 'Woo', link: 'https://a.nl/2' },
  ]);
  assert.equal(row?.date, '2024-02-06 10:00:00');
  assert.deepEqual(row?.doubts, []);
  assert.equal(doubtful?.doubts[0]?.field, 'lawful_basis_grouping');
  assert.equal(short?.fault, 'columns');
});

test('a file in another encoding is read, and says what was done', () => {
  const text = JSON.stringify({ resultaten: [{ ...ownRow, name: 'Café één' }] });
  const files = {
    'windows-1252': Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    'utf-16le': new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    'utf-16be': new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
  };
  for (const [encoding, file] of Object.entries(files)) {
    assert.equal(rowsOf(file)[0]?.values.name, 'Café één', encoding);
    assert.equal(opened(file).findings[0]?.before, encoding);
  }
  assert.deepEqual(opened(`\uFEFF${text}`).findings, []);
});

test('what is no file of entries is refused whole, with the reason', () => {
  const whole = JSON.stringify({ resultaten: [ownRow, ownRow] });
  assert.match(refusalOf(''), /empty/);
  assert.match(refusalOf('\uFEFF \n'), /empty/);
  for (let length = 1; length < whole.length; length += 7) assert.match(refusalOf(whole.slice(0, length)), /not whole/);
  assert.match(refusalOf(`${whole}{"x":1}`), /not whole/);
  assert.match(refusalOf('<!DOCTYPE html><title>502</title>'), /web page/);
  assert.match(refusalOf('{"detail":"Kan algoritme niet vinden."}'), /no descriptions.*detail/);
  assert.match(refusalOf('[]'), /no descriptions/);
  assert.match(refusalOf('[1,2,"x"]'), /no descriptions/);
  assert.match(refusalOf('[{"uri":"https://x","code":"gm0003"}]'), /no descriptions.*uri/);
  assert.match(refusalOf('een gewone zin'), /no descriptions/);
  assert.match(refusalOf('name,id\n"nooit gesloten'), /CSV cannot be read/);
  assert.match(refusalOf(Uint8Array.of(0x50, 0x4b, 3, 4)), /damaged/);
  assert.match(refusalOf(zipSync({ 'lees-mij.txt': strToU8('niets') })), /packed/);
  assert.match(refusalOf(Uint8Array.of(0x1f, 0x8b, 8, 0)), /packed/);
  assert.match(refusalOf('['.repeat(100_000)), /not whole/);
});

test('a broken row in a whole file is left out alone', () => {
  const deep = `{"name":${'['.repeat(50)}${']'.repeat(50)}}`;
  const rows = rowsOf(`{"resultaten":[${JSON.stringify(ownRow)},{"id":tru},7,{},${deep},${JSON.stringify(ownRow)}]}`);
  assert.deepEqual(
    rows.map((row) => row.fault),
    [null, 'not-json', 'no-record', 'empty', 'too-deep', null],
  );
  assert.deepEqual(
    rows.map((row) => row.row),
    [1, 2, 3, 4, 5, 6],
  );
});

test('any JSON that JSON itself can read is walked to the same values, and any bytes end in an answer', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), { maxLength: 6 }), (values) => {
      const content = JSON.stringify([ownRow, ...values], null, 1);
      const read = opened(content).count;
      assert.equal(read, values.length + 1);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
      const understood = understand(file, { organisation: null });
      if (understood.outcome === 'understood') assert.equal([...understood.rows()].length, understood.count);
    }),
  );
});
