import assert from 'node:assert/strict';
import { test } from 'node:test';
import { processorTime } from '#test/support/processor-time.ts';
import { inlineProse, type LinkedTerm, prose } from './prose.ts';

const markup = (text: string): string => prose(text, 'nl').html;

test('a blank line starts a paragraph and a line end is kept', () => {
  assert.equal(markup('Een\ntwee\r\n\r\ndrie'), '<p>Een<br>twee</p><p>drie</p>');
});

test('lines with a dash or a number are a list', () => {
  assert.equal(markup('Let op:\n- een\n- twee'), '<p>Let op:</p><ul><li>een</li><li>twee</li></ul>');
  assert.equal(markup('• een\n\n• twee'), '<ul><li>een</li><li>twee</li></ul>');
  assert.equal(markup('1. een\n2) twee'), '<ol><li>een</li><li>twee</li></ol>');
});

test('points in one run are a list too', () => {
  assert.equal(markup('Kosten van: · zorg · huur'), '<p>Kosten van:</p><ul><li>zorg</li><li>huur</li></ul>');
  assert.equal(markup('1. een 2. twee 3. drie'), '<ol><li>een</li><li>twee</li><li>drie</li></ol>');
});

test('a dash in a sentence and one numbered line are no list', () => {
  assert.equal(markup('Een - of twee'), '<p>Een - of twee</p>');
  assert.equal(markup('1. Het doel is hulp.'), '<p>1. Het doel is hulp.</p>');
  assert.equal(markup('-5 graden'), '<p>-5 graden</p>');
});

test('nothing in a text is markup', () => {
  assert.equal(markup('<script>x</script> & "y"'), '<p>&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot;</p>');
  assert.doesNotMatch(markup('https://a.nl/"onmouseover="x'), /href="[^"]*"onmouse|onmouseover="/);
  assert.doesNotMatch(markup('javascript:alert(1) [x](javascript:alert(1))'), /<a/);
});

test('a web address is a link without the full stop after it', () => {
  assert.equal(
    markup('Zie https://www.voorbeeld.nl/a?b=1&c=2.'),
    '<p>Zie <a href="https://www.voorbeeld.nl/a?b=1&amp;c=2" rel="nofollow">voorbeeld.nl/a?b=1&amp;c=2</a>.</p>',
  );
  assert.match(markup('(https://voorbeeld.nl/)'), /<a href="https:\/\/voorbeeld.nl\/"/);
});

const terms: readonly LinkedTerm[] = [
  { words: ['algoritme', 'algoritmes'], address: '/nl/begrippen#algoritme' },
  { words: ['BRP'], address: '/nl/begrippen#brp' },
  { words: ['AI-systeem'], address: '/nl/begrippen#ai-systeem' },
];

test('a term is linked where it first occurs, whole and as written', () => {
  const made = inlineProse('Het Algoritme en algoritmes lezen de BRP, niet de BRP-code of een algoritmeregister.', {
    terms,
  });
  assert.equal(made.html.match(/<a /g)?.length, 2);
  assert.match(made.html, /<a class="reg-term" href="\/nl\/begrippen#algoritme">Algoritme<\/a> en algoritmes/);
  assert.match(made.html, /de <a class="reg-term" href="\/nl\/begrippen#brp">BRP<\/a>, niet de BRP-code/);
});

test('texts that share what was linked link a term once', () => {
  const linked = new Set<string>();
  assert.match(prose('een algoritme', 'nl', { terms, linked }).html, /<a/);
  assert.doesNotMatch(prose('nog een algoritme', 'nl', { terms, linked }).html, /<a/);
});

test('a text of a hundred thousand characters is done in no time', () => {
  const took = processorTime(() => prose('- woord https://a.nl algoritme '.repeat(3_000), 'nl', { terms }));
  assert.ok(took < 1_000, `${took}`);
});
