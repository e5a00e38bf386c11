import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDirectory } from '#register/directory.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { PublishedTranslations } from '#register/published-entry.ts';
import type { Language } from '#standard/text.ts';
import { algorithm, organisation } from '#test/search/publishing.ts';
import { facetKeys, otherAssessment, unknownValue } from './facets.ts';
import { searchEntryOf } from './search-entry.ts';

const veldwijk = {
  ...organisation('Veldwijk', 'Waterland', 'Oudwijk'),
  names: [
    { name: 'Gemeente Veldwijk', kind: 'official', from: null, until: null },
    { name: 'Oudwijk', kind: 'former', from: null, until: null },
    { name: 'VW', kind: 'abbreviation', from: null, until: null },
  ],
} as const;
const directory = makeDirectory([organisation('Waterland', null), veldwijk], '2026-11-24' as IsoDate);

const version = (language: Language, values: EntryDocument['values'], rest: Partial<EntryDocument> = {}) => ({
  algorithmId: algorithm(1, 'Veldwijk').id,
  language,
  number: 1,
  state: 'published' as const,
  document: { ...emptyDocument, values, ...rest },
  changeNote: null,
  publishedAt: null,
  confirmedAt: null,
  machineTranslated: false,
});

const entryOf = (
  versions: PublishedTranslations['versions'],
  firstPublishedAt = '2025-06-01T10:00:00Z',
  own = algorithm(1, 'Veldwijk'),
) =>
  searchEntryOf(
    {
      algorithm: own,
      versions,
      firstPublishedAt: firstPublishedAt as Instant,
      lastPublishedAt: firstPublishedAt as Instant,
    },
    directory,
  );

test('an entry that says nothing has every facet, as unknown', () => {
  const own = { ...algorithm(1, 'nergens'), useStatus: null };
  const { facets } = entryOf([version('nl', {})], '2025-06-01T10:00:00Z', own);
  const known = new Map<string, readonly string[]>([
    ['organisatie', ['nergens']],
    ['jaar', ['2025']],
    ['taal', ['nl']],
  ]);
  for (const key of facetKeys) assert.deepEqual(facets[key], known.get(key) ?? [unknownValue], key);
});

test('facets are codes of the vocabularies; values that are in no list count as unknown', () => {
  const { facets } = entryOf([
    version('nl', {
      category: ['Verkeer', 'Sociale zekerheid', 'Iets anders'],
      affected: ['Inwoners'],
      risk_selection: 'Ja',
      technique: ['Zelflerend', 'Vaste regels'],
      automation: 'Onzin',
    }),
  ]);
  assert.deepEqual(facets.thema, ['verkeer', 'sociale-zekerheid']);
  assert.deepEqual(facets.raakt, ['inwoners']);
  assert.deepEqual(facets.risicoselectie, ['ja']);
  assert.deepEqual(facets.techniek, ['zelflerend', 'regels']);
  assert.deepEqual(facets.automatisering, [unknownValue]);
  assert.deepEqual([facets.status, facets.organisatietype], [['in-gebruik'], ['gemeente']]);
});

test('an assessment is known by its name in any way of writing, and by its abbreviation', () => {
  const titles: readonly (readonly [string, string])[] = [
    ['Data Protection Impact Assessment (DPIA)', 'dpia'],
    ['DPIA', 'dpia'],
    ['dpia uit 2024', 'dpia'],
    ['Pre-scan DPIA', 'pre-scan-dpia'],
    ['Prescan', otherAssessment],
    ['IAMA', 'iama'],
    ['Impact assessment mensenrechten en algoritmes', 'iama'],
    ['Ethische bijsluiter', 'ethische-bijsluiter'],
    ['De Ethische Data Assistant', 'deda'],
    ['Z-Inspection', 'z-inspection'],
    ['Eigen toets', otherAssessment],
  ];
  for (const [title, code] of titles) {
    const { facets } = entryOf([version('nl', { impacttoetsen_grouping: [{ title, link: null }] })]);
    assert.deepEqual(facets.impacttoets, [code], title);
  }
  const both = ['Eigen toets', 'DPIA', 'Nog een eigen toets'].map((title) => ({ title, link: null }));
  const { facets } = entryOf([version('nl', { impacttoetsen_grouping: both })]);
  assert.deepEqual(facets.impacttoets, [otherAssessment, 'dpia']);
  assert.deepEqual(entryOf([version('nl', {})]).facets.impacttoets, [unknownValue]);
});

test('the year is that of the first publication in the Netherlands', () => {
  assert.deepEqual(entryOf([version('nl', {})], '2024-12-31T22:59:59Z').facets.jaar, ['2024']);
  assert.deepEqual(entryOf([version('nl', {})], '2024-12-31T23:00:00Z').facets.jaar, ['2025']);
});

test('an entry is found in every language it is in; its title and facets are those of the Dutch text', () => {
  const entry = entryOf([
    version('en', { name: 'Guard', category: ['Wonen'] }),
    version('nl', { name: 'Wacht', category: ['Verkeer'] }),
  ]);
  assert.equal(entry.title, 'Wacht');
  assert.deepEqual(entry.facets.taal, ['nl', 'en']);
  assert.deepEqual(entry.facets.thema, ['verkeer']);
  const texts = entry.texts.map(({ text }) => text);
  for (const text of ['Wacht', 'Guard', 'Verkeer', 'Traffic', 'Ferkear', 'Housing'])
    assert.ok(texts.includes(text), text);
  assert.equal(entryOf([version('en', { name: 'Guard' })]).title, 'Guard');
});

test('every name of the organisation is a text, once; the line runs up to the top', () => {
  const entry = entryOf([version('nl', { name: 'Wacht', organization: 'Gemeente Veldwijk' })]);
  const texts = entry.texts.map(({ text }) => text);
  assert.deepEqual(texts.toSorted(), ['Gemeente Veldwijk', 'Oudwijk', 'VW', 'Wacht']);
  assert.deepEqual(entry.organisations, ['veldwijk', 'waterland']);
});

test('what is withheld, does not apply or weighs nothing is no text and no facet', () => {
  const withheld = { category: { ground: '5.1.2d', until: null, decidedBy: 'college', reason: null } } as const;
  const values = { name: 'Wacht', category: ['Verkeer'], contact_email: 'loket@veldwijk.example' };
  const entry = entryOf([version('nl', values, { withheld })]);
  assert.deepEqual(entry.facets.thema, [unknownValue]);
  for (const { text } of entry.texts) assert.doesNotMatch(text, /verkeer|traffic|loket/i);
});

test('of a link the title is found, and of a group every part', () => {
  const entry = entryOf([
    version('nl', {
      lawful_basis_grouping: [{ title: 'Wegenverkeerswet', link: 'https://wetten.example/wvw' }],
      redress_routes: [{ route: 'bezwaar', how: 'Schrijf een brief', contact: 'loket' }],
    }),
  ]);
  const texts = entry.texts.map(({ text }) => text);
  for (const text of ['Wegenverkeerswet', 'Schrijf een brief', 'loket']) assert.ok(texts.includes(text), text);
  assert.ok(!texts.some((text) => text.includes('https')));
});
