import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organisationTypes } from '#register/organisation-types.ts';
import { languages } from '#standard/text.ts';
import { categoryBars } from './chart.ts';

const widestLetter = 7;
const namesBesideBars = /<text x="(\d+)" y="\d+" text-anchor="end">([^<]+)<\/text>/g;

test('the name of every kind of organisation fits beside its bar', () => {
  for (const language of languages) {
    const rows = Object.values(organisationTypes).map((name) => ({
      label: name[language],
      a: 1,
      b: 0,
      c: 0,
      unknown: 0,
    }));
    const names = [...categoryBars(rows, 'kinds', 'Kinds', language).html.matchAll(namesBesideBars)];
    assert.equal(names.length, rows.length);
    for (const [, end = '0', name = ''] of names) assert.ok(name.length * widestLetter <= Number(end), name);
  }
});

test('a bar ends where its total is written, and a part of nothing is not drawn', () => {
  const drawn = categoryBars([{ label: 'x', a: 2, b: 0, c: 2, unknown: 0 }], 'parts', 'Parts', 'nl').html;
  assert.equal(drawn.match(/class="c-a"/g)?.length, 2);
  assert.doesNotMatch(drawn, /<rect[^>]*class="c-b"/);
  assert.match(drawn, />4<\/text>/);
});
