import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Likeness } from '#register/likeness.ts';
import { type Chance, inventedEntry, inventedId, inventedQuery, makeChance } from '#test/search/invented.ts';
import { createSearchIndex } from './index.ts';
import { columnsOf, type SavedColumns, saveTexts } from './saved-columns.ts';
import {
  encodeSaved,
  type ReadColumn,
  readContents,
  readPart,
  readTail,
  type Saving,
  tailLength,
} from './saved-form.ts';
import type { SavableIndex } from './search.ts';

const bytesOf = (saving: Saving): Uint8Array => {
  const pieces = [...encodeSaved({ form: 1 }, saving)].filter((piece) => piece !== null);
  return new Uint8Array(Buffer.concat(pieces));
};

/** Reads saved bytes back; null when they are not whole. */
const read = (bytes: Uint8Array): SavedColumns | null => {
  if (bytes.length < tailLength) return null;
  const tail = readTail(bytes.subarray(-tailLength));
  if (tail === null || tail.length + tailLength > bytes.length) return null;
  const contents = readContents(bytes.slice(-tailLength - tail.length, -tailLength), tail.sum);
  if (contents === null) return null;
  const parts: { name: string; column: ReadColumn }[] = [];
  for (const part of contents.parts) {
    const column = readPart(part, bytes.slice(part.at, part.at + part.length).buffer);
    if (column === null) return null;
    parts.push({ name: part.name, column });
  }
  return columnsOf(parts);
};

const restored = (index: SavableIndex): SavableIndex => {
  const saved = read(bytesOf(index.save()));
  assert.ok(saved);
  const other = createSearchIndex();
  other.restore(saved);
  return other;
};

/** One of five likenesses of products. */
const inventedLikeness = (chance: Chance): Likeness => ({
  title: 'abc def',
  purpose: new Uint8Array(0),
  product: 1 + chance(5),
});

const change = (indexes: readonly SavableIndex[], times: number, ids: number, seed: number): void => {
  const chance = makeChance(seed);
  for (let time = 0; time < times; time += 1) {
    const id = inventedId(chance, ids);
    const entry = { ...inventedEntry(id, chance), likeness: inventedLikeness(chance) };
    const isRemoved = chance(5) === 0;
    for (const index of indexes) {
      if (isRemoved) index.remove(id);
      else index.put(entry);
    }
  }
};

const assertSame = (one: SavableIndex, other: SavableIndex, seed: number): void => {
  const chance = makeChance(seed);
  assert.equal(other.size(), one.size());
  for (let count = 0; count < 30; count += 1) {
    const query = inventedQuery(chance);
    for (const asked of [query, { ...query, folded: true }])
      assert.deepEqual(other.search(asked), one.search(asked), JSON.stringify(asked));
    const id = inventedId(chance, 50);
    assert.equal(other.likenessOf(id)?.organisationId, one.likenessOf(id)?.organisationId);
  }
};

test('an index that was saved and read back answers as before, and goes on as before', () => {
  for (const [seed, times, ids] of [
    [1, 0, 5],
    [2, 1, 5],
    [3, 60, 20],
    [4, 700, 300],
    [5, 3_000, 900],
  ] as const) {
    const index = createSearchIndex();
    change([index], times, ids, seed);
    const other = restored(index);
    assertSame(index, other, seed);
    change([index, other], 200, ids, seed + 100);
    assertSame(index, other, seed + 1);
    assertSame(index, restored(other), seed + 2);
  }
});

test('what is saved is the index of when saving began, whatever changes meanwhile', () => {
  const [index, still] = [createSearchIndex(), createSearchIndex()];
  change([index, still], 900, 300, 6);
  const saving = index.save();
  const whileChanging = (function* (): Saving {
    let seed = 1_000;
    for (const part of saving) {
      change([index], 20, 300, seed++);
      yield part;
    }
  })();
  const saved = read(bytesOf(whileChanging));
  assert.ok(saved);
  const other = createSearchIndex();
  other.restore(saved);
  assertSame(still, other, 7);
});

test('of a text that is replaced or removed not a word is saved', () => {
  const index = createSearchIndex();
  const chance = makeChance(8);
  const [first, second] = [inventedId(chance, 50), inventedId(chance, 50)];
  const entry = inventedEntry(first, chance);
  const secret = { ...entry, title: 'Geheimwoord', texts: [{ text: 'Geheimwoord geheimen zwaluwnest', weight: 2 }] };
  index.put(secret);
  index.put({ ...secret, id: second });
  const before = Buffer.from(bytesOf(index.save())).toString('latin1');
  assert.match(before, /geheimwoord/);
  index.put(entry);
  index.remove(second);
  const after = Buffer.from(bytesOf(index.save())).toString('latin1');
  assert.doesNotMatch(after, /geheim|zwaluw|tsenwulawz/i);
});

test('saved bytes that lost, gained or changed anything are not read', () => {
  const index = createSearchIndex();
  change([index], 300, 100, 9);
  const bytes = bytesOf(index.save());
  assert.ok(read(bytes));
  const chance = makeChance(10);
  for (let time = 0; time < 400; time += 1) {
    const cut = bytes.subarray(0, chance(bytes.length));
    assert.equal(read(cut), null, `cut off at ${cut.length}`);
  }
  const contentsAt = bytes.length - tailLength - (readTail(bytes.subarray(-tailLength))?.length ?? 0);
  for (let time = 0; time < 400; time += 1) {
    const changed = bytes.slice();
    const at = chance(bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << chance(8));
    // Between two parts stand up to seven bytes that nobody reads.
    if (at < contentsAt && bytes[at] === 0) continue;
    assert.equal(read(changed), null, `changed at ${at}`);
  }
  assert.equal(read(new Uint8Array([...bytes, 0])), null);
  assert.equal(read(new Uint8Array(0)), null);
});

test('texts are read back as they were saved, half characters included', () => {
  for (const texts of [
    [],
    [''],
    ['a', '', 'é', '\uFEFFb', 'Fryslân 😀'],
    ['half \uD83D', 'heel'],
    Array.from({ length: 40_000 }, String),
  ]) {
    const parts = [...saveTexts('t', texts)].filter((part) => part !== null);
    const columns = parts.map(({ name, column }) => ({ name, column: column.slice() as ReadColumn }));
    assert.deepEqual(columnsOf(columns).texts('t'), texts);
  }
});
