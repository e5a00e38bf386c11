import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';

// What entries hold is found as it is typed, also where an English question means something by it.

const names = [
  'Periode van verblijf',
  'Open source chatbot',
  'Secondary market toezicht',
  'CATCH voor gezichten',
  'Toetsing aan art. 22 van een wet',
  'Kunst in de openbare ruimte',
  'Dossiers van de politie',
];
const index = indexOf(names.map((name, number) => entrySaying(makeAlgorithmId(number + 1), 'Veldwijk', { name })));

const firstFor = (text: string): string | undefined => {
  const [id] = index.search({ ...plain, text }).ids;
  return names.find((_, number) => makeAlgorithmId(number + 1) === id);
};

test('a word that an entry holds is no form of an English one', () => {
  assert.equal(firstFor('periode'), names[0]);
  assert.equal(firstFor('catch'), names[3]);
});

test('the words of an English term are met as they were typed too', () => {
  assert.equal(firstFor('open source'), names[1]);
  assert.equal(firstFor('secondary market'), names[2]);
});

test('an English word that is another one in Dutch is met by what it means, unless a number stands behind it', () => {
  assert.equal(firstFor('police files'), names[6]);
  assert.equal(firstFor('modern art in schools'), names[5]);
  assert.equal(firstFor('art 22 gdpr'), names[4]);
});

test('a term of more words is not met by what two of them are in Dutch', () => {
  const names = [
    'Gegevensbescherming',
    'DPIA bij camera’s',
    'Gegevens tellen',
    'Bescherming van dieren',
    'Kaart van wegen',
  ];
  const index = indexOf(names.map((name, number) => entrySaying(makeAlgorithmId(number + 300), 'Veldwijk', { name })));
  assert.deepEqual(index.search({ ...plain, text: 'data protection impact assessment' }).ids, [makeAlgorithmId(301)]);
});
