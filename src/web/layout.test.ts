import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#standard/text.ts';
import { html } from './html.ts';
import { inLanguage, layout } from './layout.ts';
import type { PageAnswer } from './page.ts';

const page: Extract<PageAnswer, { kind: 'page' }> = {
  kind: 'page',
  status: 200,
  title: 'Een <titel>',
  section: 'search',
  main: html`<h1>Een titel</h1>`,
  description: 'Wat & waarom',
};
const frame = {
  language: 'nl',
  address: '/nl/organisaties?naam=x&page=3',
  config: { baseUrl: 'https://register.example' },
  holdsInvented: false,
  assets: {
    stylesheet: 'register.css',
    icon: 'mark.svg',
    preload: ['a.woff2'],
    suggestScript: 'suggest.js',
    passkeyScript: 'passkey.js',
    writeScript: 'write-entry.js',
    watchScript: 'watch.js',
  },
} as const;

test('a document has one main, a skip link to it, and nothing inline', () => {
  const text = layout(page, frame);
  assert.match(text, /^<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8">/);
  assert.match(text, /href="#inhoud"/);
  assert.equal(text.match(/<main id="inhoud"/g)?.length, 1);
  assert.doesNotMatch(text, /<style|<script|\sstyle=|\son\w+=/);
  assert.match(text, /<title>Een &lt;titel&gt; – Algoritmeregister<\/title>/);
});

test('a page with a search field has one script, a file of our own', () => {
  const text = layout({ ...page, suggests: true }, frame);
  assert.deepEqual(text.match(/<script[^>]*>/g), ['<script type="module" src="/assets/suggest.js">']);
});

test('the current section is marked once', () => {
  assert.equal(layout(page, frame).match(/aria-current="true"/g)?.length, 1);
  assert.doesNotMatch(layout({ ...page, section: null }, frame), /aria-current/);
});

test('the same page is linked in the other languages with its question', () => {
  const text = layout(page, frame);
  assert.match(text, /<a href="\/en\/organisaties\?naam=x&amp;page=3" lang="en" hreflang="en">/);
  assert.doesNotMatch(text, /<a href="\/nl\/organisaties\?naam=x/);
  assert.equal(inLanguage('/nl', 'fy'), '/fy');
  assert.equal(inLanguage('/nl?x=/nl/', 'en'), '/en?x=/nl/');
});

test('search engines keep the page and its number, not what only narrows it', () => {
  const text = layout(page, frame);
  assert.match(text, /<link rel="canonical" href="https:\/\/register\.example\/nl\/organisaties\?page=3">/);
  assert.match(text, /hreflang="x-default" href="https:\/\/register\.example\/nl\/organisaties\?page=3"/);
});

test('what is not there, or not for search engines, says noindex and has no canonical address', () => {
  for (const hidden of [
    { ...page, status: 404 },
    { ...page, noIndex: true },
  ]) {
    assert.match(layout(hidden, frame), /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(layout(hidden, frame), /canonical|alternate/);
  }
});

test('only Frisian pages say that no native speaker has read them', () => {
  for (const language of languages)
    assert.equal(layout(page, { ...frame, language }).includes('memmetaalsprekker'), language === 'fy');
});

test('while the register holds invented examples every page says so, in its language', () => {
  for (const language of languages) {
    const withExamples = layout(page, { ...frame, language, holdsInvented: true });
    assert.match(
      withExamples,
      { nl: /verzonnen voorbeelden/, en: /invented examples/, fy: /betochte foarbylden/ }[language],
    );
    assert.doesNotMatch(layout(page, { ...frame, language }), /verzonnen|invented|betochte/);
  }
});
