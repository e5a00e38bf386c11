import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { partsOfCompound } from '../compound.ts';
import { fold } from '../fold.ts';
import { stem } from '../stem.ts';
import { isStopWord } from '../stop-words.ts';
import { wordsOf } from '../words.ts';
import { spokenThemes, themes } from './index.ts';
import { type LexiconLine, lexiconLines, readLexiconLine } from './line.ts';

const lines = themes.flatMap(lexiconLines).map((text) => ({ text, ...readLexiconLine(text) }));

/** The lines that say what English terms are in Dutch, and the others. */
const translations = lines.filter(({ columns }) => columns[0].length === 0);
const dutchLines = lines.filter((line) => !translations.includes(line));

/** Everyday words, by the terms of the other themes that they mean: a term may stand in both. */
const ownWords = spokenThemes.map((theme) => lexiconLines(theme).map(readLexiconLine));
const otherLines = themes
  .filter((theme) => !spokenThemes.includes(theme))
  .flatMap(lexiconLines)
  .map(readLexiconLine);

const termsTwice = (within: readonly LexiconLine[]): readonly string[] =>
  [0, 1, 2].flatMap((column) => {
    const seen = new Set<string>();
    return within
      .flatMap((line) => line.columns[column] ?? [])
      .filter((term) => {
        const isTwice = seen.has(fold(term));
        seen.add(fold(term));
        return isTwice;
      });
  });

test('every line has three or four columns, the fourth with a tilde, and a Dutch term first or a translation', () => {
  for (const { text, columns, near } of lines) {
    const parts = text.split('|').map((part) => part.trim());
    assert.ok(parts.length === 3 || parts.length === 4, text);
    assert.ok(parts[3] === undefined || /^~ \S/.test(parts[3]), text);
    assert.ok(!parts.slice(0, 3).some((part) => part.includes('~')), text);
    const [dutch = [], english = [], frisian = []] = columns;
    const isTranslation = dutch.length === 0 && english.length > 0 && frisian.length === 0 && near.length > 0;
    assert.ok(dutch.length > 0 || isTranslation, text);
  }
});

test('no English word is translated that is a Dutch one too', () => {
  const dutch = new Set(dutchLines.flatMap(({ columns, near }) => [...columns[0], ...near]).map(fold));
  for (const term of translations.flatMap(({ columns }) => columns[1]))
    if (!term.includes(' ')) assert.ok(!dutch.has(fold(term)), term);
});

test('terms are in lower case and are no stop words', () => {
  for (const term of lines.flatMap(({ columns, near }) => [...columns.flat(), ...near])) {
    assert.equal(term, term.toLowerCase());
    assert.ok(!wordsOf(term).every(isStopWord), term);
  }
});

test('a concept has two terms or more', () => {
  for (const { text, columns, near } of lines)
    assert.ok(new Set([...columns.flat(), ...(columns[0].length === 0 ? near : [])].map(fold)).size > 1, text);
});

test('no term is twice in the same column, but everyday words may name terms again', () => {
  assert.deepEqual(termsTwice(otherLines), []);
  for (const own of ownWords) assert.deepEqual(termsTwice(own), []);
});

test('the lexicon has 1,200 concepts and 1,500 Dutch terms or more', (context) => {
  const terms = lines.flatMap(({ columns }) => columns.flat());
  const dutch = new Set(lines.flatMap(({ columns }) => columns[0] ?? []));
  context.diagnostic(`${lines.length} concepts, ${dutch.size} Dutch terms, ${terms.length} terms`);
  assert.ok(lines.length >= 1200, String(lines.length));
  assert.ok(dutch.size >= 1500, String(dutch.size));
});

/** Entries of the real register, in a folder beside the checkout; not part of the project. */
const corpus = new URL('../../../../shared/relevance/corpus/nl-2026-05-13.json', import.meta.url);
const skip = existsSync(corpus)
  ? false
  : 'NO FOLDER ../shared BESIDE THE CHECKOUT: COVERAGE OF THE LEXICON NOT MEASURED';

type Entry = { readonly title?: string; readonly doel?: string; readonly juridische_basis?: string };

const entries = (): readonly Entry[] => {
  const read = JSON.parse(readFileSync(corpus, 'utf8')) as unknown;
  if (Array.isArray(read)) return read as Entry[];
  return (Object.values(read as Record<string, unknown>).find(Array.isArray) ?? []) as Entry[];
};

const stemsOf = ({ title = '', doel = '', juridische_basis = '' }: Entry): ReadonlyMap<string, string> =>
  new Map(
    wordsOf([title, doel, juridische_basis].join('\n'))
      .filter((word) => !isStopWord(word) && !/^\d/.test(word))
      .map((word) => [stem(word), word]),
  );

/** The words in most entries, each by one of its forms, the most frequent first. */
const frequentWords = (count: number): readonly string[] => {
  const found = new Map<string, { readonly word: string; readonly entries: number }>();
  for (const entry of entries())
    for (const [stemmed, word] of stemsOf(entry)) {
      const known = found.get(stemmed);
      found.set(stemmed, { word: known?.word ?? word, entries: (known?.entries ?? 0) + 1 });
    }
  return [...found.values()]
    .toSorted((a, b) => b.entries - a.entries)
    .slice(0, count)
    .map(({ word }) => word);
};

const singles = lines.flatMap(({ columns }) => (columns[0] ?? []).map(fold)).filter((term) => !term.includes(' '));
const knownWords = new Set(singles);
const knownStems = new Set(singles.map(stem));
const isKnown = (word: string): boolean => knownWords.has(word) || knownStems.has(stem(word));

test('seven of ten frequent words of real entries are in the lexicon', { skip }, (context) => {
  const words = frequentWords(1000);
  const alone = words.filter(isKnown);
  const all = words.filter((word) => isKnown(word) || partsOfCompound(word, isKnown) !== null);
  const unknown = words.filter((word) => !all.includes(word));
  context.diagnostic(`known: ${all.length} of ${words.length}, of which ${all.length - alone.length} by their parts`);
  context.diagnostic(`not known: ${unknown.slice(0, 60).join(' ')}`);
  assert.ok(all.length >= 700, String(all.length));
});
