import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossary } from './glossary.ts';
import { languages } from './text.ts';

test('every term is named and explained in every language', () => {
  for (const { slug, term, definition } of glossary)
    for (const language of languages) {
      assert.ok(term[language].length > 0, slug);
      assert.match(definition[language], /^[A-ZÀ-Ý].*[.?]$/, slug);
    }
});

test('a form belongs to one term, in lower case, so that a word in a text leads to one explanation', () => {
  for (const language of languages) {
    const forms = glossary.flatMap((one) => one.forms[language]);
    assert.equal(new Set(forms).size, forms.length, language);
    for (const form of forms) assert.equal(form, form.toLowerCase().trim());
  }
});

test('a slug is unique and can stand in an address', () => {
  for (const { slug } of glossary) assert.match(slug, /^[a-z0-9-]+$/);
  assert.equal(new Set(glossary.map(({ slug }) => slug)).size, glossary.length);
});

test('Dutch explanations have short sentences', () => {
  for (const { slug, definition } of glossary)
    for (const sentence of definition.nl.split(/(?<=[.?])\s/))
      assert.ok(sentence.split(' ').length <= 25, `${slug}: ${sentence}`);
});
