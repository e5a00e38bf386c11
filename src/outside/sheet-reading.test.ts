import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSheetReadingFull, type SheetPiece, type SheetRoom, sheetPieces } from './sheet-reading.ts';

const csvOf = (rows: number, cell = 'x'): Uint8Array =>
  Buffer.from(['Naam,Doel', ...Array.from({ length: rows }, (_, at) => `Naam ${at},${cell}`)].join('\n'));

const all = async (file: Uint8Array, room?: SheetRoom): Promise<readonly SheetPiece[]> => {
  const pieces: SheetPiece[] = [];
  for await (const piece of sheetPieces(file, room)) pieces.push(piece);
  return pieces;
};

const rowsIn = (pieces: readonly SheetPiece[]): readonly string[] =>
  pieces.flatMap((piece) => (piece.kind === 'rows' ? piece.rows : []));

test('a file comes out in pieces, all of it and in order', async () => {
  const pieces = await all(csvOf(450));
  assert.deepEqual(pieces[0], { kind: 'header', header: ['Naam', 'Doel'], total: 450 });
  assert.equal(pieces.length, 1 + 3);
  assert.deepEqual(
    rowsIn(pieces).map((cells) => JSON.parse(cells)[0]),
    Array.from({ length: 450 }, (_, at) => `Naam ${at}`),
  );
});

test('a file that asks too much memory or time is stopped, and the next one is read', async () => {
  const large = csvOf(19_000, 'een tekst die wat langer is dan de andere teksten, '.repeat(15));
  assert.deepEqual(await all(large, { megabytes: 8, milliseconds: 60_000 }), [{ kind: 'fault', fault: 'too-much' }]);
  assert.deepEqual(await all(large, { megabytes: 512, milliseconds: 1 }), [{ kind: 'fault', fault: 'too-much' }]);
  assert.deepEqual(await all(Buffer.from('')), [{ kind: 'fault', fault: 'empty' }]);
});

test('who comes while others are read waits and is read too, also behind one that was left halfway', async () => {
  const leave = async (): Promise<void> => {
    for await (const piece of sheetPieces(csvOf(450))) if (piece.kind === 'rows') return;
  };
  const [, ...others] = await Promise.all([leave(), all(csvOf(1)), all(csvOf(2)), all(csvOf(3)), all(csvOf(4))]);
  assert.deepEqual(
    others.map((pieces) => rowsIn(pieces).length),
    [1, 2, 3, 4],
  );
});

test('who comes while others wait already is told to come again, and is read when they are through', async () => {
  const many = Array.from({ length: 7 }, (_, at) => all(csvOf(at + 1)));
  assert.ok(isSheetReadingFull());
  const pieces = await Promise.all(many);
  assert.deepEqual(
    pieces.slice(0, 6).map((some) => rowsIn(some).length),
    [1, 2, 3, 4, 5, 6],
  );
  assert.deepEqual(pieces[6], [{ kind: 'fault', fault: 'too-busy' }]);
  assert.ok(!isSheetReadingFull());
  assert.equal(rowsIn(await all(csvOf(7))).length, 7);
});
