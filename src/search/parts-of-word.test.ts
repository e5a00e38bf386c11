import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOfWord } from './parts-of-word.ts';
import { makeVocabulary } from './vocabulary.ts';

// A compound is taken apart into words as they are written, before words that are only known in another form.

const vocabulary = makeVocabulary();
for (const word of 'woo wonen boot afval melden meldingen dingen hand haven handhaven anonimisering tool stolen'.split(
  ' ',
))
  vocabulary.count(vocabulary.add(word), 1);

const parts: Readonly<Record<string, string>> = {
  woonboot: 'woon boot',
  afvalmeldingen: 'afval meldingen',
  anonimiseringstool: 'anonimisering tool',
  handhaving: '',
};

for (const [word, expected] of Object.entries(parts))
  test(`${word} is ${expected === '' ? 'no compound' : expected}`, () => {
    assert.equal(partsOfWord(vocabulary, word).join(' '), expected);
  });
