import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { likenessOf } from '#register/likeness.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { inventedEntry, inventedId, makeChance } from '#test/search/invented.ts';
import { createSearchIndex } from './index.ts';
import type { SavableIndex } from './search.ts';

const own = 'gm0001' as OrganisationId;
const goal = 'De gemeente kijkt met dit systeem welke aanvragen eerst worden behandeld en welke later kunnen.';

const documentOf = (values: EntryDocument['values']): EntryDocument => ({ ...emptyDocument, values });

const chance = makeChance(3);

const put = (
  index: SavableIndex,
  number: number,
  organisation: string,
  title: string,
  purpose: string,
): AlgorithmId => {
  const id = inventedId(makeChance(number), 4_000_000);
  const likeness = likenessOf(documentOf({ name: title, goal: purpose }));
  const entry = inventedEntry(id, chance);
  const organisations = [organisation as OrganisationId];
  const facets = { ...entry.facets, organisatie: [organisation], publicatiecategorie: [number % 2 === 0 ? 'a' : 'b'] };
  index.put({ ...entry, title, organisations, facets, ...(likeness === null ? {} : { likeness }) });
  return id;
};

test('what is like a text is its double in the own organisation and the same purpose elsewhere, and nothing else', () => {
  const index = createSearchIndex();
  const titled = put(index, 1, own, 'Aanvragen  op VOLGORDE', 'Iets heel anders, met andere woorden over iets anders.');
  const alike = put(index, 2, own, 'Volgorde van werk', goal);
  const elsewhere = put(index, 3, 'gm0002', 'Volgorde van werk', `${goal} Ja.`);
  put(index, 4, 'gm0003', 'Aanvragen op volgorde', 'Weer iets anders, dat nergens op lijkt en dat niemand zo schreef.');
  put(
    index,
    5,
    'gm0004',
    'Parkeren',
    'Kentekens worden gelezen om te zien of er betaald is voor een plaats op straat.',
  );
  const likeness = likenessOf(documentOf({ name: 'Aanvragen op volgorde', goal }));
  const query = { title: 'Aanvragen op volgorde', organisationId: own, likeness };
  assert.deepEqual(new Set(index.near(query)), new Set([titled, alike, elsewhere]));
  index.remove(elsewhere);
  assert.deepEqual(new Set(index.near(query)), new Set([titled, alike]));
  assert.deepEqual(index.near({ ...query, likeness: null }), [titled]);
  assert.deepEqual(index.near({ ...query, title: '', likeness: null }), []);
});

test('of a text that everybody took over only some are named, of every category', () => {
  const index = createSearchIndex();
  for (let number = 0; number < 60; number += 1) put(index, 100 + number, `gm1${number}`, 'Volgorde van werk', goal);
  const likeness = likenessOf(documentOf({ name: 'Volgorde van werk', goal }));
  assert.equal(index.near({ title: 'Volgorde van werk', organisationId: own, likeness }).length, 6);
});
