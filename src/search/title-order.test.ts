import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';

const [short, long, other] = [makeAlgorithmId(1), makeAlgorithmId(2), makeAlgorithmId(3)];
const entry = (id: typeof short, name: string, goal = '') =>
  entrySaying(id, 'Gemeente Veldwijk', { name, organization: 'Gemeente Veldwijk', goal });

test('the entry whose title is just what was typed comes first, and follows a new title', () => {
  const index = indexOf([
    entry(short, 'Controle', 'Kijkt of een aanvraag klopt.'),
    entry(long, 'Controle en controles bij controle', 'Controle, controles en nog eens controle.'),
    entry(other, 'Zwembad'),
  ]);
  const firstFor = (text: string): string | undefined => index.search({ ...plain, text }).ids[0];
  assert.equal(firstFor('controle'), short);
  assert.equal(firstFor('CONTROLE'), short);
  index.put(entry(short, 'Kijken', 'Kijkt bij controle of een aanvraag klopt.'));
  assert.equal(firstFor('controle'), long);
  index.put(entry(other, 'Controle'));
  assert.equal(firstFor('controle'), other);
  index.remove(other);
  assert.equal(firstFor('controle'), long);
});
