import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asTyped } from './as-typed.ts';

test('folded words are named as they stand in what was typed', () => {
  assert.equal(asTyped('Mag mijn Café open in Fryslân?', ['fryslan']), 'Fryslân');
  assert.equal(asTyped('heeft een plek in huis nodig', ['plek', 'huis']), 'plek in huis');
  assert.equal(asTyped('gymzaal OF kleedkamers huren', ['gymzaal', 'kleedkamers']), 'gymzaal OF kleedkamers');
  assert.equal(asTyped('over (I&W-blub)', ['blub']), 'I&W-blub');
  assert.equal(asTyped('neemt het werk over', ['overneemt']), null);
});
