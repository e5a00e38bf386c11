import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';
import type { SearchQuery } from './search.ts';

const entry = (n: number, organisation: string, name: string, goal: string) =>
  entrySaying(makeAlgorithmId(n), organisation, { name, organization: organisation, goal });

const [handprint, finger, face, iris] = [1, 2, 3, 4].map(makeAlgorithmId);
const others = Array.from({ length: 30 }, (_, at) =>
  entry(
    10 + at,
    'Gemeente Laagland',
    `Planning ${at}`,
    `Ploegen van de reiniging rijden route ${at} langs containers.`,
  ),
);
const index = indexOf([
  entry(1, 'Politie Veenstreek', 'Handafdruk', 'Biometrische kenmerken van verdachten vergelijken met sporen.'),
  entry(2, 'Politie Veenstreek', 'Vingersporen', 'Biometrische kenmerken van verdachten herkennen in sporen.'),
  entry(3, 'Dienst Identiteit', 'Gelaatsvergelijking', 'Biometrische kenmerken van reizigers vergelijken.'),
  entry(4, 'Dienst Identiteit', 'Zwaluwstaart', 'Biometrische kenmerken van verdachten bij de balie.'),
  entry(5, 'Politie Veenstreek', 'Roosters', 'Diensten van agenten plannen.'),
  ...others,
]);

const ask = (query: Partial<SearchQuery>) => index.search({ ...plain, alike: true, ...query });

test('where few entries hold the words, what is like them follows, and is named', () => {
  const { ids, total, alike } = ask({ text: 'handafdruk' });
  assert.deepEqual([ids[0], ids[1]], [handprint, finger]);
  assert.deepEqual(ids.slice(1).toSorted(), [finger, face, iris].toSorted());
  assert.deepEqual(alike, ids.slice(1));
  assert.equal(total, 4);
  assert.ok(!ids.includes(makeAlgorithmId(5)), 'the same organisation is no likeness');
});

test('what is like it is counted and found in every order and on every page', () => {
  const whole = ask({ text: 'handafdruk' });
  assert.deepEqual(
    [1, 2, 3, 4].flatMap((page) => ask({ text: 'handafdruk', page, pageSize: 1 }).ids),
    whole.ids,
  );
  const byName = ask({ text: 'handafdruk', sort: 'naam' });
  assert.equal(byName.total, whole.total);
  assert.deepEqual(byName.ids.toSorted(), whole.ids.toSorted());
  for (const { value, count } of whole.facets.organisatie) {
    const chosen = ask({ text: 'handafdruk', choices: { organisatie: [value] } });
    assert.equal(chosen.total, count, `${value}: as many as are told`);
  }
});

test('a title that was copied comes first, and then what is like it', () => {
  const { ids, alike } = ask({ text: 'Zwaluwstaart' });
  assert.equal(ids[0], iris);
  assert.deepEqual(ids.slice(1), alike);
  assert.ok(alike.includes(finger ?? assert.fail()));
});

test('who asks for an organisation alone gets what is of it, and nothing that is only like that', () => {
  const { ids, alike } = ask({ text: 'politie veenstreek' });
  assert.deepEqual(ids.toSorted(), [1, 2, 5].map(makeAlgorithmId).toSorted());
  assert.deepEqual(alike, []);
});

test('nothing is added to a full answer, nor to none', () => {
  assert.deepEqual(ask({ text: 'containers' }).alike, []);
  const nothing = ask({ text: 'zeppelin' });
  assert.deepEqual([nothing.total, nothing.alike.length], [0, 0]);
});

test('who asks for just these words, or for one entry, gets no more', () => {
  const exactly: readonly Partial<SearchQuery>[] = [
    { text: 'handafdruk', alike: false },
    { text: 'handafdruk', literal: true },
    { text: '"handafdruk"' },
    { text: 'handafdruk -gelaat' },
    { text: String(handprint) },
    { text: 'handafdruk', among: [handprint, finger].flatMap((id) => id ?? []) },
  ];
  for (const query of exactly) assert.equal(ask(query).total, 1, JSON.stringify(query));
});

test('what is like it says so only where nothing that was found is folded with it', () => {
  const twins = (n: number, organisation: string, name: string, more: string) => {
    const made = entry(n, organisation, name, `Biometrische kenmerken van verdachten vergelijken met sporen. ${more}`);
    return {
      ...made,
      likeness: { title: 'handafdruk', purpose: new Uint8Array(0), product: 7 },
      firstPublishedAt: `2026-0${n}-01T10:00:00Z` as Instant,
    };
  };
  const folded = indexOf([
    twins(1, 'Politie Veenstreek', 'Handafdruk', ''),
    twins(2, 'Politie Oost', 'Biometrie', ''),
    ...others,
  ]);
  for (const sort of ['relevantie', 'nieuwste'] as const) {
    const { ids, alike, total } = folded.search({ ...plain, text: 'handafdruk', alike: true, folded: true, sort });
    assert.deepEqual([ids.length, alike.length, total], [1, 0, 2], sort);
  }
});

test('nothing follows where what was found is not of what was chosen', () => {
  const organisation = index.search({ ...plain, text: 'Zwaluwstaart' }).facets.organisatie[0]?.value ?? '';
  const { total } = ask({ text: 'vingersporen', choices: { organisatie: [organisation] } });
  assert.equal(total, 0);
});

test('what is no longer used takes no room of what is like the answer, where it is left out', () => {
  const stopped = Array.from({ length: 12 }, (_, at) => {
    const made = entry(50 + at, 'Politie Oost', `Proef ${at}`, 'Biometrische kenmerken van verdachten vergelijken.');
    return { ...made, facets: { ...made.facets, status: ['buiten-gebruik'] } };
  });
  const many = Array.from({ length: 300 }, (_, at) => entry(100 + at, 'Gemeente Laagland', 'Planning', 'Routes.'));
  const used = entry(70, 'Politie West', 'Sporen', 'Kenmerken van verdachten vergelijken.');
  const found = entry(1, 'Politie', 'Handafdruk', 'Biometrische kenmerken van verdachten vergelijken.');
  const { ids, alike } = indexOf([found, used, ...stopped, ...many]).search({
    ...{ ...plain, text: 'handafdruk', alike: true },
    choices: { status: found.facets.status },
  });
  assert.deepEqual(alike, [makeAlgorithmId(70)]);
  assert.deepEqual(ids, [handprint, makeAlgorithmId(70)]);
});

test('a status is counted as what choosing it gives, with what is like the answer', () => {
  const statuses = ['in-gebruik', 'in-ontwikkeling', 'buiten-gebruik'];
  const withStatus = (id: number, name: string, status: string) => {
    const made = entry(id, 'Politie Oost', name, 'Biometrische kenmerken van verdachten vergelijken.');
    return { ...made, facets: { ...made.facets, status: [status] } };
  };
  const like = Array.from({ length: 24 }, (_, at) => withStatus(50 + at, `Proef ${at}`, statuses[at % 3] ?? ''));
  const many = Array.from({ length: 300 }, (_, at) => entry(100 + at, 'Gemeente Laagland', 'Planning', 'Routes.'));
  const some = indexOf([withStatus(1, 'Handafdruk', 'in-gebruik'), ...like, ...many]);
  const asked = { ...plain, text: 'handafdruk', alike: true };
  const counted = some.search(asked).facets.status.filter(({ count }) => count > 0);
  assert.ok(counted.length > 0);
  for (const { value, count } of counted)
    assert.equal(some.search({ ...asked, choices: { status: [value] } }).total, count, value);
});

test('the order of what is like it does not hang on the order in which entries came in', () => {
  const same = Array.from({ length: 12 }, (_, at) =>
    entry(50 + at, 'Politie Oost', `Proef ${at}`, 'Biometrische kenmerken vergelijken met sporen.'),
  );
  const found = entry(1, 'Politie', 'Proef', 'Handafdruk: biometrische kenmerken vergelijken met sporen.');
  const [first, second] = [same, same.toReversed()].map(
    (some) => indexOf([found, ...some, ...others]).search({ ...plain, text: 'handafdruk', alike: true }).ids,
  );
  assert.equal(first?.length, 10);
  assert.deepEqual(first, second);
});
