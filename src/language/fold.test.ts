import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './fold.ts';

test('folding takes away accents, capitals and punctuation, and nothing else', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Provincie Fryslân', 'provincie fryslan'],
    ['Súdwest-Fryslân', 'sudwest fryslan'],
    ["'s-Hertogenbosch", 's hertogenbosch'],
    ['’s‑Hertogenbosch', 's hertogenbosch'],
    ['Financiën', 'financien'],
    ['ＦＩＮＡＮＣＩＥＮ', 'financien'],
    ['Ĳsselstein', 'ijsselstein'],
    ['IJsselstein', 'ijsselstein'],
    ['Æbelø, Straße', 'aebelo strasse'],
    ['co\u00ADöperatie', 'cooperatie'],
    ['  A.B.C.  (I&W) ', 'a b c i w'],
    ['art. 5:32', 'art 5 32'],
    ['…', ''],
    ['', ''],
  ];
  for (const [text, folded] of pairs) assert.equal(fold(text), folded, text);
});

test('folding twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
});

test('a folded text has single spaces, none at its ends', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^(\S+( \S+)*)?$/u.test(fold(text))));
});
