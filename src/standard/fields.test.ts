import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from './field.ts';
import { allFields, fieldByKey } from './fields.ts';
import { languages, type Text } from './text.ts';
import { recognise, termByValue, termsOf, type VocabularyKey, vocabularies } from './vocabularies.ts';

const textsOf = (field: Field): [string, Text][] => [
  ['label', field.label],
  ['help', field.help],
  ['example', field.example],
  ...(field.kind === 'group'
    ? field.parts.flatMap((part): [string, Text][] => [
        [`${part.key} label`, part.label],
        [`${part.key} help`, part.help],
      ])
    : []),
];

test('every field has its label, help and example in every language', () => {
  for (const field of allFields)
    for (const [name, text] of textsOf(field))
      for (const language of languages) assert.ok(text[language].trim().length > 0, `${field.key} ${name} ${language}`);
});

test('help and examples are written anew in each language', () => {
  for (const field of allFields)
    for (const [name, { nl, en, fy }] of textsOf(field).filter(([name]) => name.includes('help')))
      assert.equal(new Set([nl, en, fy]).size, 3, `${field.key} ${name}`);
});

const isExample = (field: Field, example: string): boolean => {
  switch (field.kind) {
    case 'text':
      return example.length <= field.maxLength;
    case 'choice':
      return termByValue(field.vocabulary, example) !== undefined;
    case 'choices':
      return example.split('; ').every((value) => termByValue(field.vocabulary, value) !== undefined);
    case 'url':
      return /^https:\/\/\S+$/.test(example);
    case 'contact':
      return /^[^\s@]+@[^\s@]+\.example$/.test(example);
    case 'month':
      return /^\d{4}-\d{2}$/.test(example);
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(example);
    case 'links':
      return / – https:\/\/\S+$/.test(example);
    case 'group':
      return example.split(' – ').length === field.parts.length;
  }
};

test('every Dutch example could be filled in as it stands', () => {
  for (const field of allFields) assert.ok(isExample(field, field.example.nl), `${field.key}: ${field.example.nl}`);
});

test('an example in another language fits its field as well', () => {
  for (const field of allFields.filter((one) => one.kind === 'text'))
    for (const language of languages) assert.ok(field.example[language].length <= field.maxLength, field.key);
});

test('publication standard 1.0 has 31 fields, and every extension names who asks for it', () => {
  assert.equal(allFields.filter((field) => field.origin === 'standard').length, 31);
  for (const field of allFields)
    assert.equal(field.source !== undefined && field.source.length > 3, field.origin === 'extension', field.key);
});

test('keys are unique, and standard fields come before extensions', () => {
  const keys = allFields.map((field) => field.key);
  assert.equal(new Set(keys).size, keys.length);
  const origins = allFields.map((field) => field.origin);
  assert.deepEqual(
    origins,
    origins.toSorted((a, b) => b.localeCompare(a)),
  );
});

test('a condition names a field with a list and values in that list', () => {
  const conditions = allFields.flatMap((field) => field.appliesWhen ?? []);
  assert.ok(conditions.length > 0);
  for (const { field: key, is } of conditions) {
    const other = fieldByKey(key);
    assert.ok(other?.kind === 'choice' || other?.kind === 'choices', key);
    for (const value of is) assert.ok(termByValue(other.vocabulary, value), value);
  }
});

test('values and codes of a list are unique, and a code can stand in an address', () => {
  for (const key of Object.keys(vocabularies) as VocabularyKey[]) {
    const terms = termsOf(key);
    assert.equal(new Set(terms.map((term) => term.value)).size, terms.length, key);
    assert.equal(new Set(terms.map((term) => term.code)).size, terms.length, key);
    for (const { code } of terms) assert.match(code, /^[a-z0-9.-]+$/);
  }
});

test('a choice is recognised by value, code, other language and misspelling, and nothing else', () => {
  for (const key of Object.keys(vocabularies) as VocabularyKey[])
    for (const term of termsOf(key))
      for (const spelling of [term.value, term.code, ...Object.values(term.label), ...(term.aliases ?? [])])
        assert.equal(recognise(key, spelling)?.value, term.value, `${key}: ${spelling}`);
  assert.equal(recognise('impact_assessment', 'AI Impact Assesment (AIIA)')?.value, 'AI Impact Assessment (AIIA)');
  assert.equal(recognise('publication_category', 'High-Risk AI-system')?.code, 'a');
  assert.equal(recognise('status', 'IN_GEBRUIK')?.code, 'in-gebruik');
  assert.equal(recognise('theme', 'Dienstverlening'), undefined);
  assert.equal(recognise('status', ''), undefined);
});
