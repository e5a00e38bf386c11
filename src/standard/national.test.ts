import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { standardOf, upgrade } from './earlier.ts';
import { allFields } from './fields.ts';
import type { JsonRecord } from './json.ts';
import { isBlank } from './shape.ts';
import { recognise, termsOf } from './vocabularies.ts';

/** What is known of the national register, in a folder beside the checkout; not part of the project. */
const beside = new URL('../../../shared/', import.meta.url);
const skip = existsSync(beside)
  ? false
  : 'NO FOLDER ../shared BESIDE THE CHECKOUT: NOT COMPARED WITH THE NATIONAL REGISTER';

type Known = {
  readonly key: string;
  readonly section: string;
  readonly standard: { readonly max_length: number | null; readonly required: boolean; readonly always_shown: string };
  readonly register_implementation: { readonly max_length: number | null };
  readonly allowed_values: readonly string[] | null;
  readonly b1_target: boolean;
  readonly items?: Readonly<Record<string, { readonly recommended_values: readonly string[] | null }>>;
};

const jsonAt = (path: string): unknown => JSON.parse(readFileSync(new URL(path, beside), 'utf8'));
const known = (): readonly Known[] => (jsonAt('domain/standard-fields.json') as { fields_1_0: Known[] }).fields_1_0;
const standardFields = allFields.filter((field) => field.origin === 'standard');

test('the 31 fields are those of the national register, in its order and sections', { skip }, () => {
  assert.deepEqual(
    standardFields.map((field) => [field.key, field.section]),
    known().map((field) => [field.key, field.section]),
  );
});

test('lengths, language level and what is obligatory agree with the national register', { skip }, () => {
  for (const [index, { key, standard, register_implementation, b1_target }] of known().entries()) {
    const field = standardFields[index] ?? assert.fail(key);
    assert.equal(field.b1, b1_target, key);
    if (standard.required) assert.equal(field.obligation.when, 'always', key);
    const length = register_implementation.max_length;
    if ('maxLength' in field && key !== 'lars') assert.equal(field.maxLength, length, key);
    if (standard.always_shown === 'yes') assert.equal(field.shown, 'always', key);
    if (standard.always_shown === 'no') assert.equal(field.shown, 'filled', key);
    if (standard.always_shown === 'never') assert.equal(field.shown, 'never', key);
  }
});

test('choices are the published values, and the recommended assessments are recognised', { skip }, () => {
  for (const { key, allowed_values, items } of known()) {
    const field = standardFields.find((one) => one.key === key) ?? assert.fail(key);
    if (allowed_values !== null && 'vocabulary' in field && key !== 'lang')
      assert.deepEqual(
        termsOf(field.vocabulary).map((term) => term.value),
        allowed_values,
        key,
      );
    for (const value of items?.title?.recommended_values ?? [])
      assert.ok(recognise('impact_assessment', value) !== undefined, value);
  }
});

test('texts of suppliers become 1.0 without losing a key', { skip }, () => {
  const folder = new URL('data/supplier-templates/', beside);
  const records = readdirSync(folder).flatMap((name) => {
    const content = jsonAt(`data/supplier-templates/${encodeURIComponent(name)}`);
    return (Array.isArray(content) ? content : Object.values(content as object).flat()) as JsonRecord[];
  });
  assert.ok(records.length >= 27);
  for (const record of records.filter((one) => typeof one === 'object')) {
    const { values, earlier, moves } = upgrade(standardOf(record), record);
    assert.ok(values.name !== undefined);
    for (const key of Object.keys(record).filter((one) => !isBlank(record[one])))
      assert.ok(
        moves.some((move) => move.from === key && (move.carried === 'whole' || key in (earlier?.values ?? {}))),
        key,
      );
  }
});
