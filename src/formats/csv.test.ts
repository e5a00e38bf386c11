import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { byteOrderMark, csvHead, csvRows, guardedCell, unguardedCell } from './csv.ts';

const awkward = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ' ', 'é', '𐍈', '＝', 'a', '\\', '\uFEFF'),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(awkward, fc.string({ unit: 'grapheme' }));

test('a guarded cell gives back the text it was made of', () => {
  fc.assert(
    fc.property(anyText, (text) => unguardedCell(guardedCell(text)) === text),
    { numRuns: 1000 },
  );
});

test('no cell starts as a formula does', () => {
  fc.assert(
    fc.property(anyText, (text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(guardedCell(text))),
    { numRuns: 1000 },
  );
  assert.equal(guardedCell("'s-Gravenhage"), "'s-Gravenhage");
  assert.equal(guardedCell('-5'), "'-5");
});

test('a parser of RFC 4180 reads what was written', () => {
  const row = fc.array(
    anyText.filter((text) => text !== ''),
    { minLength: 3, maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const keys = ['een', 'twee', 'drie'];
      const objects = rows.map((texts) => Object.fromEntries(keys.map((key, index) => [key, texts[index] ?? ''])));
      const text = csvHead(keys) + csvRows(keys, objects);
      assert.ok(text.startsWith(byteOrderMark));
      const read: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' });
      assert.deepEqual(read[0], keys);
      assert.deepEqual(
        read.slice(1).map((cells) => cells.map(unguardedCell)),
        rows,
      );
    }),
  );
});

test('nothing is an empty cell, a list is JSON in the cell, a yes is true', () => {
  const line = csvRows(['a', 'b', 'c', 'd'], [{ a: null, b: ['x', 'y'], c: true, d: 3 }]);
  assert.equal(line, ',"[""x"",""y""]",true,3\r\n');
});
