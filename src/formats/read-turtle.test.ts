import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectsInTurtle } from './read-turtle.ts';

const head =
  '@prefix v: <https://elders.example/standaard/1.0#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .';

test('a value that is no JSON is at fault alone: the other entries come in', () => {
  const text = `${head} <urn:a> v:name "Een" ; v:lawful_basis_link "[x"^^rdf:JSON . <urn:b> v:name "Twee" ; v:versie 3 .`;
  assert.deepEqual(objectsInTurtle(text), [
    { name: 'Een', lawful_basis_link: '[x' },
    { name: 'Twee', versie: 3 },
  ]);
});

test('Turtle that is broken off is refused with the reason of the parser', () => {
  assert.equal(typeof objectsInTurtle(`${head} <urn:a> v:name "Een`), 'string');
});

test('what is said twice is kept twice when it differs, so that no withholding is passed over', () => {
  const text = `${head} <urn:a> v:name "Een", "Een" ; v:status "a", "b", "c" ; v:nietOpenbaar "{}"^^rdf:JSON, "{\\"risks\\":{}}"^^rdf:JSON .`;
  assert.deepEqual(objectsInTurtle(text), [
    { name: 'Een', status: ['a', 'b', 'c'], nietOpenbaar: [{}, { risks: {} }] },
  ]);
});

test('Turtle about something else is not taken for entries', () => {
  assert.equal(objectsInTurtle('<urn:a> <http://purl.org/dc/terms/title> "Een kaart".'), null);
});
