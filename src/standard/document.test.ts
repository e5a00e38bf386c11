import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { frozenStandard, publishedStandard } from './document.ts';
import type { Field } from './field.ts';
import { allFields } from './fields.ts';
import type { JsonValue } from './json.ts';

const frozen: unknown = JSON.parse(readFileSync(new URL('published/1.0.json', import.meta.url), 'utf8'));
const asJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

test('publication standard 1.0 is what was published', () => {
  assert.deepEqual(asJson(frozenStandard()), frozen);
});

test('a changed length, choice or duty of a standard field would be noticed, better words would not', () => {
  const changed = (key: string, change: object): readonly Field[] =>
    allFields.map((field) => (field.key === key ? ({ ...field, ...change } as Field) : field));
  const differs = (list: readonly Field[]): boolean =>
    JSON.stringify(asJson(frozenStandard(list))) !== JSON.stringify(asJson(frozenStandard()));
  assert.ok(differs(changed('name', { maxLength: 101 })));
  assert.ok(differs(changed('goal', { obligation: { when: 'never' } })));
  assert.ok(differs(changed('status', { vocabulary: 'theme' })));
  assert.ok(differs(allFields.slice(1)));
  assert.ok(!differs(changed('name', { help: { nl: 'Beter', en: 'Better', fy: 'Better' } })));
});

const newField: Field = {
  key: 'cost',
  label: { nl: 'Kosten', en: 'Cost', fy: 'Kosten' },
  help: { nl: 'Schrijf wat het kost.', en: 'Write what it costs.', fy: 'Skriuw wat it kostet.' },
  example: { nl: '1.000 euro', en: '1,000 euros', fy: '1.000 euro' },
  section: 'general',
  question: 'facts',
  origin: 'extension',
  source: 'een vraag uit de praktijk',
  obligation: { when: 'never' },
  shown: 'filled',
  b1: false,
  searchWeight: 0,
  kind: 'text',
  lines: 'one',
  maxLength: 100,
};

test('a new extension field is one object: the document follows, the frozen standard stays', () => {
  const before = publishedStandard();
  const after = publishedStandard([...allFields, newField]);
  assert.equal(after.velden.length, before.velden.length + 1);
  assert.deepEqual(after.velden.at(-1)?.naam, newField.label);
  const count = before.velden.filter((field) => field.extensie).length;
  assert.equal(before.uitbreiding, `1.0+register.${count}`);
  assert.equal(after.uitbreiding, `1.0+register.${count + 1}`);
  assert.deepEqual(asJson(frozenStandard([...allFields, newField])), frozen);
});

test('the document marks every extension field and says who asks for it', () => {
  for (const field of publishedStandard().velden) assert.equal(field.extensie, 'bron' in field, field.sleutel);
  assert.equal(publishedStandard().velden.filter((field) => !field.extensie).length, 31);
});

test('every list a field chooses from is in the document, with its published values', () => {
  const { velden, keuzelijsten } = publishedStandard();
  const named = velden.flatMap((field) => [
    ...('keuzelijst' in field ? [field.keuzelijst] : []),
    ...('suggesties' in field ? [field.suggesties] : []),
  ]);
  for (const key of named) assert.ok((keuzelijsten[key ?? '']?.length ?? 0) > 0, key);
  assert.deepEqual(
    keuzelijsten.status?.map((choice) => choice.waarde),
    ['In ontwikkeling', 'In gebruik', 'Buiten gebruik'],
  );
  assert.equal(keuzelijsten.theme?.length, 16);
});

test('the document is whole as JSON and tells of four earlier versions', () => {
  assert.deepEqual(asJson(asJson(publishedStandard())), asJson(publishedStandard()));
  assert.deepEqual(
    publishedStandard().eerdereVersies.map((one) => one.versie),
    ['0.1', '0.2.3', '0.3.1', '0.4'],
  );
  for (const { versie, sleutels } of publishedStandard().eerdereVersies)
    assert.equal(new Set(sleutels.map((one) => one.sleutel)).size, sleutels.length, versie);
});
