import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterForm } from './filters.ts';
import { excerpt, highlighted, hitsIn } from './highlight.ts';
import { pagesToShow, pagination } from './pagination.ts';

test('a list of pages shows the ends and the neighbours, and hides no single page', () => {
  assert.deepEqual(pagesToShow(1, 3), [1, 2, 3]);
  assert.deepEqual(pagesToShow(1, 11), [1, 2, null, 11]);
  assert.deepEqual(pagesToShow(3, 11), [1, 2, 3, 4, null, 11]);
  assert.deepEqual(pagesToShow(6, 11), [1, null, 5, 6, 7, null, 11]);
  assert.deepEqual(pagesToShow(11, 11), [1, null, 10, 11]);
});

test('one page has no links to other pages', () => {
  assert.equal(pagination({ page: 1, pages: 1 }, String, 'nl').html, '');
  assert.match(pagination({ page: 1, pages: 2 }, (page) => `?page=${page}`, 'nl').html, /rel="next"/);
  assert.doesNotMatch(pagination({ page: 1, pages: 2 }, String, 'nl').html, /rel="prev"/);
});

test('a word by which an entry was found is marked, whatever its accents and capitals', () => {
  const marked = (text: string, ...words: readonly string[]) => highlighted(text, new Set(words)).html;
  assert.equal(marked('Een Parkeerboete', 'parkeerboete'), 'Een <mark>Parkeerboete</mark>');
  assert.equal(marked('De café-eigenaar', 'cafe'), 'De <mark>café</mark>-eigenaar');
  assert.equal(marked('<i>op</i> opa', 'op'), '&lt;i&gt;<mark>op</mark>&lt;/i&gt; opa');
  assert.equal(marked('niets'), 'niets');
});

test('words of a term are marked together, and what means nearly the same only when nothing else is there', () => {
  const set = (...words: readonly string[]) => new Set(words);
  const searched = [
    { ways: [[set('afval')], [set('openbare'), set('ruimte', 'ruimtes')]], closeWays: [[set('straat')]] },
  ];
  assert.deepEqual(hitsIn(['De openbare ruimte', 'en de straat'], searched), set('openbare', 'ruimte'));
  assert.deepEqual(hitsIn(['Een openbare straat'], searched), set('straat'));
  assert.deepEqual(hitsIn(['Afval in de openbare ruimte'], searched), set('afval', 'openbare', 'ruimte'));
  assert.deepEqual(hitsIn(['Niets hiervan'], searched), set());
});

test('an excerpt ends with a sentence, else with a word', () => {
  assert.equal(excerpt('Kort.', 100), 'Kort.');
  assert.equal(excerpt('Dit is een zin. Dit is er nog een die veel te lang is.', 30), 'Dit is een zin.');
  assert.equal(excerpt('Dit is een lange zin zonder einde die doorgaat', 20), 'Dit is een lange …');
});

test('the filters keep what was searched and fold away what is asked for less', () => {
  const option = (value: string, chosen = false) => ({ value, label: value, count: 3, chosen });
  const filters = [
    { name: 'thema', legend: 'Thema', options: ['a', 'b', 'c'].map((value) => option(value)), shown: 2 },
  ];
  const keep = [['zoekterm', '"x"']] as const;
  const form = filterForm({ action: '/nl/zoeken', filters, keep, chosen: 0 }, 'nl').html;
  assert.match(form, /<input type="hidden" name="zoekterm" value="&quot;x&quot;">/);
  assert.match(form, /<details class="reg-fold">.*value="c"/s);
  const chosen = [{ name: 'jaar', legend: 'Jaar', options: [option('2026', true)] }];
  const more = filterForm({ action: '/nl/zoeken', filters: [], moreFilters: chosen, keep: [], chosen: 1 }, 'nl').html;
  assert.match(more, /<details class="reg-fold" open>/);
});
