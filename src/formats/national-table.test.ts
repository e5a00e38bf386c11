import assert from 'node:assert/strict';
import { test } from 'node:test';
import { processorClock } from '#test/support/processor-time.ts';
import { nationalCsvOf } from './national-table.ts';

const rowOf = async (name: string): Promise<string> => {
  const slices = (async function* () {
    yield [{ name }];
  })();
  const pieces = await Array.fromAsync(nationalCsvOf(slices));
  return pieces.at(-1)?.split(',')[0] ?? '';
};

test('a cell stands on one line, whatever ends its lines', async () => {
  assert.equal(await rowOf('een \r\n\n  twee\rdrie\n'), '"een twee drie "');
  assert.equal(await rowOf('a  b'), '"a  b"');
});

test('a text of spaces takes no longer than another text', async () => {
  const text = `a${' '.repeat(60_000)}b`;
  const used = processorClock();
  assert.equal(await rowOf(text), `"${text}"`);
  const took = used();
  assert.ok(took < 300, `${took} ms`);
});
