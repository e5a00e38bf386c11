import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeChance } from '#test/search/invented.ts';
import { holdsNear, nearGroups } from './near.ts';
import { makePlaceOrder } from './place-order.ts';
import { makePostings } from './postings.ts';
import { indexOfWord } from './segments.ts';
import { makeSortedWords } from './sorted-words.ts';
import { holdsPhrase, makeStreams, phraseBytes, readStream } from './streams.ts';
import { lowest } from './top.ts';

// The parts of the index, each by itself: what is kept small stays small, and what is in order stays in order.

test('after many changes there are few segments, without much that is gone', () => {
  const postings = makePostings();
  const chance = makeChance(1);
  const words = (): Uint32Array => Uint32Array.from(new Set(Array.from({ length: 20 }, () => chance(500)))).sort();
  for (let change = 0; change < 20_000; change += 1) {
    const some = words();
    const place = chance(3_000);
    if (chance(10) === 0) postings.remove(place);
    else postings.put(place, some, new Uint8Array(some.length).fill(1));
  }
  const segments = postings.segments();
  assert.ok(segments.length <= 40, `${segments.length} segments`);
  const held = segments.reduce((total, segment) => total + segment.places.length, 0);
  const live = segments.reduce((total, segment) => total + segment.live, 0);
  assert.ok(held < live * 20 * 2.5, `${held} postings for ${live} entries`);
  assert.equal(live, postings.homes().filter((home) => home !== 0).length);
});

test('a posting of a removed entry does not count for the entry that takes its place', () => {
  const postings = makePostings();
  postings.put(0, Uint32Array.of(1, 2), Uint8Array.of(9, 9));
  postings.put(1, Uint32Array.of(1), Uint8Array.of(9));
  postings.remove(0);
  postings.put(0, Uint32Array.of(3), Uint8Array.of(9));
  const counted = postings.segments().flatMap((segment) => {
    const at = indexOfWord(segment, 2);
    if (at === -1) return [];
    const places = segment.places.subarray(segment.starts[at], segment.starts[at + 1]);
    return [...places].filter((place) => postings.homes()[place] === segment.id);
  });
  assert.deepEqual(counted, []);
});

test('the room of streams that were replaced is used again', () => {
  const streams = makeStreams();
  const stream = new Uint8Array(1_000).fill(1);
  for (let round = 0; round < 50; round += 1) for (let place = 0; place < 1_000; place += 1) streams.put(place, stream);
  assert.ok(streams.room() < 4_000_000, `${streams.room()} bytes for 1,000,000`);
  for (let place = 0; place < 1_000; place += 1) assert.equal(streams.at(place).length, 1_000);
});

/** A stream of texts of these words, as an analysis writes it. */
const streamOf = (texts: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from(texts.flatMap((words) => [80, ...phraseBytes(words), 0]));

const anyTexts = fc.array(fc.array(fc.constantFrom(0, 1, 78, 79, 126, 127, 300, 20_000), { maxLength: 8 }), {
  maxLength: 4,
});

test('a stream is read as it was written', () => {
  fc.assert(
    fc.property(anyTexts, (texts) => {
      const read: number[] = [];
      readStream(streamOf(texts), (word) => read.push(word));
      assert.deepEqual(
        read,
        texts.flatMap((words) => [...words, -1]),
      );
    }),
  );
});

test('a phrase and words near each other are found in one text only', () => {
  const anyWords = fc.array(fc.constantFrom(0, 1, 78, 79, 127, 300), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(anyTexts, anyWords, (texts, words) => {
      const starts = (text: readonly number[]): boolean =>
        text.some((_, start) => words.every((word, index) => text[start + index] === word));
      assert.equal(holdsPhrase(streamOf(texts), phraseBytes(words)), texts.some(starts));
      const [first, ...others] = words;
      const near = (text: readonly number[]): boolean =>
        text.some((word, at) => {
          const around = text.slice(Math.max(0, at - 3), at + 4);
          return word === first && others.every((other) => around.includes(other));
        });
      const groups = words.map((word) => [word]);
      assert.equal(holdsNear(streamOf(texts), nearGroups(groups, 3)), texts.some(near));
    }),
    { numRuns: 1_000 },
  );
});

test('an order stays in order while places come, change and go', () => {
  const keys: number[] = [];
  const order = makePlaceOrder((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  const there = new Set<number>();
  const chance = makeChance(5);
  for (let change = 0; change < 3_000; change += 1) {
    const place = chance(100);
    if (chance(4) === 0) {
      order.removed(place);
      there.delete(place);
    } else {
      keys[place] = chance(1_000);
      order.changed(place);
      there.add(place);
    }
    if (chance(10) > 0) continue;
    const sorted = [...there].toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
    assert.deepEqual([...order.places()], sorted);
  }
});

test('words with a beginning are found among those that were sorted and those that wait', () => {
  const words = makeSortedWords();
  const chance = makeChance(6);
  const all = new Set(Array.from({ length: 2_000 }, () => chance(100_000).toString(36)));
  for (const word of all) words.add(word);
  for (const start of ['', 'a', '1', 'zz', '12', 'no such'])
    assert.deepEqual(
      words.beginningWith(start).toSorted(),
      [...all].filter((word) => word.startsWith(start)).toSorted(),
    );
});

test('the lowest of a list are those that sorting gives', () => {
  const anyNumbers = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 300 });
  fc.assert(
    fc.property(anyNumbers, fc.nat(40), fc.nat(40), (numbers, from, more) => {
      const sorted = numbers.toSorted((a, b) => a - b).slice(from, from + more);
      assert.deepEqual([...lowest(Float64Array.from(numbers), from, from + more)], sorted);
    }),
    { numRuns: 1_000 },
  );
});
