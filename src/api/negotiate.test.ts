import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFormats } from '#formats/index.ts';
import { negotiate } from './negotiate.ts';

const asked = (accept: string | undefined): string | null => negotiate(accept, allFormats)?.key ?? null;

test('nothing asked, anything asked and a browser get JSON', () => {
  assert.equal(asked(undefined), 'json');
  assert.equal(asked(''), 'json');
  assert.equal(asked('*/*'), 'json');
  assert.equal(asked('application/*'), 'json');
  assert.equal(asked('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'), 'json');
});

test('CSV is given when it is wanted more', () => {
  assert.equal(asked('text/csv'), 'csv');
  assert.equal(asked('TEXT/CSV; header=present'), 'csv');
  assert.equal(asked('application/json;q=0.5, text/*'), 'csv');
  assert.equal(asked('application/json;q=0, */*'), 'csv');
});

test('what is not on offer, or is refused, is nothing', () => {
  assert.equal(asked('text/html'), null);
  assert.equal(asked('application/json;q=0'), null);
  assert.equal(asked('application/json;q=2'), null);
  assert.equal(asked('garbage'), null);
});
