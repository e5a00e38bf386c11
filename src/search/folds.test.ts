import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { emptyDocument } from '#register/entry.ts';
import { type Likeness, likenessOf } from '#register/likeness.ts';
import { makeBuckets } from './buckets.ts';
import { makeFolds } from './folds.ts';

const ofProduct = (product: number): Likeness => ({ title: 'abc abc', purpose: new Uint8Array(0), product });

test('alike entries of different organisations are in one fold, of one organisation never', () => {
  const folds = makeFolds();
  folds.put(0, 1, ofProduct(7));
  folds.put(1, 2, ofProduct(7));
  folds.put(2, 1, ofProduct(7));
  folds.put(3, 2, ofProduct(7));
  folds.put(4, 3, ofProduct(8));
  folds.put(5, 4, undefined);
  assert.equal(folds.at(0), folds.at(1));
  assert.equal(folds.at(2), folds.at(3));
  assert.equal(new Set([0, 2, 4, 5].map(folds.at)).size, 4);
  assert.equal(folds.at(5), 0);
});

test('a fold goes on when the entry it began with leaves, and is gone with the last', () => {
  const folds = makeFolds();
  for (const place of [0, 1, 2]) folds.put(place, place + 1, ofProduct(7));
  folds.remove(0);
  folds.put(3, 1, ofProduct(7));
  assert.equal(folds.at(3), folds.at(1));
  assert.equal(folds.sharedAt(3), folds.at(3));
  for (const place of [1, 2]) folds.remove(place);
  assert.equal(folds.sharedAt(3), 0, 'alone');
  folds.remove(3);
  const before = folds.end();
  folds.put(4, 1, ofProduct(9));
  assert.equal(folds.end(), before, 'the room is used again');
});

test('of a text that one organisation publishes a thousand times every one is apart', () => {
  const folds = makeFolds();
  for (let place = 0; place < 1_000; place += 1) folds.put(place, 1, ofProduct(7));
  assert.equal(new Set(Array.from({ length: 1_000 }, (_, place) => folds.at(place))).size, 1_000);
});

test('numbers in buckets are found by each of their keys until they are removed', () => {
  const buckets = makeBuckets(3);
  const keysOf = (number: number): Uint32Array =>
    Uint32Array.of(number % 50, 1_000 + number, 4_000_000_000 - (number % 7));
  const under = (key: number): readonly number[] => {
    const found: number[] = [];
    buckets.visit(key, (number) => found.push(number) < 0);
    return found.toSorted((one, other) => one - other);
  };
  const numbers = Array.from({ length: 30_000 }, (_, number) => number);
  for (const number of numbers) buckets.add(number, keysOf(number));
  for (const number of numbers) if (number % 3 === 0) buckets.remove(number, keysOf(number));
  const left = numbers.filter((number) => number % 3 !== 0);
  for (const key of [0, 7, 49, 1_000, 1_001, 30_999, 3_999_999_996])
    assert.deepEqual(
      under(key),
      left.filter((number) => keysOf(number).includes(key)),
      `${key}`,
    );
});

const listing = new URL('../../../shared/data/national-register/listing-2026-05-13.json', import.meta.url);
const isThere = existsSync(listing);
if (!isThere) console.log('SKIPPED: no list of real entries stands beside the checkout.');

test('of the real entries a good third folds, and no organisation with itself', { skip: !isThere }, (context) => {
  type Row = Readonly<Record<'title' | 'organisatie' | 'doel', string>>;
  const { algoritmes } = JSON.parse(readFileSync(listing, 'utf8')) as { readonly algoritmes: readonly Row[] };
  const folds = makeFolds();
  const names = [...new Set(algoritmes.map(({ organisatie }) => organisatie))];
  algoritmes.forEach(({ title, organisatie, doel }, place) => {
    const values = Object.entries({ name: title, organization: organisatie, goal: doel }).filter(([, value]) => value);
    const likeness = likenessOf({ ...emptyDocument, values: Object.fromEntries(values) });
    folds.put(place, names.indexOf(organisatie), likeness ?? undefined);
  });
  const byFold = [...Map.groupBy(algoritmes.keys(), folds.at)].flatMap(([fold, places]) =>
    fold === 0 ? [] : [places],
  );
  for (const places of byFold)
    assert.equal(new Set(places.map((place) => algoritmes[place]?.organisatie)).size, places.length);
  const together = byFold.filter((places) => places.length > 1);
  const share = together.reduce((sum, places) => sum + places.length, 0) / algoritmes.length;
  const results = algoritmes.length - together.reduce((sum, places) => sum + places.length - 1, 0);
  context.diagnostic(
    `${(100 * share).toFixed(1)} % in ${together.length} folds; ${results} results of ${algoritmes.length}`,
  );
  assert.ok(share > 0.36 && share < 0.55, `${share}`);
});
