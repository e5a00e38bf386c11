import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { demoRecords } from '#commands/demo-records.ts';
import { fold } from '#language/fold.ts';
import { isGroundCode } from '#law/grounds.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { choicesOf } from '#register/entry.ts';
import { parseDate, parseMonth } from '#register/instant.ts';
import type { Field, FieldValue, GroupField, LinksField } from '#standard/field.ts';
import { allFields, fieldByKey } from '#standard/fields.ts';
import { termByValue, termsOf, type VocabularyKey } from '#standard/vocabularies.ts';
import { demoEntries } from './index.ts';
import { demoOrganisations } from './organisations.ts';
import { demoRelations } from './relations.ts';

const records = demoRecords(demoEntries, demoOrganisations);
const publications = records.flatMap((record) => record.publications);
const newestDutch = records.map((record) => {
  const document = record.publications.findLast(({ language }) => language === 'nl')?.document;
  assert.ok(document);
  return { id: record.algorithm.id, document };
});

const lawSites = ['wetten.overheid.nl', 'eur-lex.europa.eu'];
const isAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' && (hostname.endsWith('.example') || lawSites.includes(hostname));
};
const isContact = (text: string): boolean => /^[a-z]+@[a-z]+\.example$/.test(text) || isAddress(text);

const isTextOf = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() === value && value !== '' && value.length <= most;

const linksObey = (field: LinksField, value: FieldValue): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (item) =>
      isTextOf(item.title, field.titleMaxLength) && (item.link === null ? !field.linkRequired : isAddress(item.link)),
  );

const groupObeys = (field: GroupField, value: FieldValue): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((record) =>
    field.parts.every((part) => {
      const text: unknown = record[part.key];
      if (text === undefined) return !part.required;
      if (part.key === 'contact' && !isContact(String(text))) return false;
      if (part.vocabulary !== undefined) return termByValue(part.vocabulary, String(text)) !== undefined;
      return isTextOf(text, part.maxLength);
    }),
  );

const isTerm = (vocabulary: VocabularyKey, value: unknown): boolean =>
  typeof value === 'string' && termByValue(vocabulary, value) !== undefined;

const listObeys = (field: Field, value: FieldValue): boolean => {
  if (field.kind === 'links') return linksObey(field, value);
  if (field.kind === 'group') return groupObeys(field, value);
  if (field.kind !== 'choices' || !Array.isArray(value)) return false;
  return (
    value.length > 0 && new Set(value).size === value.length && value.every((item) => isTerm(field.vocabulary, item))
  );
};

const obeys = (field: Field, value: FieldValue): boolean => {
  if (typeof value !== 'string') return listObeys(field, value);
  switch (field.kind) {
    case 'text':
      return isTextOf(value, field.maxLength) && (field.lines === 'many' || !value.includes('\n'));
    case 'choice':
      return isTerm(field.vocabulary, value);
    case 'url':
      return value.length <= field.maxLength && isAddress(value);
    case 'contact':
      return value.length <= field.maxLength && isContact(value);
    case 'month':
      return parseMonth(value) !== null;
    case 'date':
      return parseDate(value) !== null;
    default:
      return false;
  }
};

test('every value of the demo obeys its field', () => {
  for (const { algorithmId, language, number, document } of publications)
    for (const [key, value] of Object.entries(document.values)) {
      const field = fieldByKey(key);
      assert.ok(field, key);
      assert.ok(obeys(field, value), `${algorithmId} ${language} ${number} ${key}: ${JSON.stringify(value)}`);
    }
});

test('a field is not filled in and not applicable at once, and applies when it is filled in', () => {
  for (const { algorithmId, document } of publications) {
    for (const key of document.notApplicable) assert.ok(!(key in document.values), `${algorithmId} ${key}`);
    for (const field of allFields) {
      if (!(field.key in document.values) || field.appliesWhen === undefined) continue;
      const other = choicesOf(document, 'status').concat(choicesOf(document, 'risk_selection'));
      assert.ok(
        field.appliesWhen.is.some((value) => other.includes(value)),
        `${algorithmId} ${field.key}`,
      );
    }
  }
});

test('every id is an id of its own, and every organisation and relation exists', () => {
  const ids = demoEntries.map((entry) => entry.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.equal(parseAlgorithmId(id), id);
  for (const { from, to } of demoRelations) assert.ok(ids.includes(from) && ids.includes(to) && from !== to);
  for (const entry of demoEntries) if (entry.merged !== undefined) assert.ok(ids.includes(entry.merged.into));
});

test('a parent stands before its parts, and periods follow each other', () => {
  const seen = new Set<string>();
  for (const organisation of demoOrganisations) {
    assert.match(organisation.id, /^demo-/);
    assert.ok(!seen.has(organisation.id), organisation.id);
    for (const { parentId } of organisation.parents) assert.ok(seen.has(parentId), `${organisation.id} ${parentId}`);
    for (const [index, parent] of organisation.parents.entries()) {
      const before = organisation.parents[index - 1];
      if (before !== undefined) assert.equal(before.until, parent.from, 'one parent takes over from the other');
    }
    assert.ok(organisation.website === null || isAddress(organisation.website));
    assert.ok(organisation.contact === null || isContact(organisation.contact));
    seen.add(organisation.id);
  }
});

test('versions are numbered from 1 in each language, in order of date, and each says something new', () => {
  for (const { algorithm, publications: texts } of records) {
    const moments = texts.map(({ publishedAt }) => publishedAt);
    assert.deepEqual(moments, moments.toSorted(), algorithm.id);
    assert.equal(texts[0]?.language, 'nl', 'the Dutch text comes first');
    for (const language of ['nl', 'en', 'fy']) {
      const numbers = texts.filter((text) => text.language === language).map(({ number }) => number);
      assert.deepEqual(
        numbers,
        numbers.map((_number, index) => index + 1),
      );
    }
    assert.equal(new Set(texts.map(({ fingerprint }) => fingerprint)).size, texts.length, algorithm.id);
    for (const text of texts) assert.ok(text.confirmedAt === null || text.confirmedAt >= text.publishedAt);
  }
});

test('the secret token is in the withheld values and nowhere else', () => {
  for (const { document, ...version } of publications)
    for (const [key, value] of Object.entries(document.values))
      assert.equal(
        JSON.stringify(value).includes('DEMOGEHEIM-7Q4Z'),
        key in document.withheld,
        `${version.algorithmId} ${version.language} ${version.number} ${key}`,
      );
  const rest = publications.map(({ document, ...version }) => [version, document.withheld, document.notApplicable]);
  assert.doesNotMatch(JSON.stringify([rest, demoOrganisations, demoRelations]), /DEMOGEHEIM/);
  const withheld = publications.flatMap(({ document }) => Object.values(document.withheld));
  assert.ok(withheld.length > 0);
  for (const { ground, until, decidedBy } of withheld) {
    assert.ok(isGroundCode(ground) && until !== null && decidedBy !== '');
    assert.doesNotMatch(decidedBy, /^(de heer|mevrouw|dhr|mw)/i, 'a role, not a person');
  }
});

test('a translation leaves no Dutch text behind', () => {
  for (const { algorithm, publications: texts } of records) {
    const dutch = texts.findLast(({ language }) => language === 'nl')?.document;
    assert.ok(dutch);
    for (const { language, document } of texts.filter((text) => text.language !== 'nl'))
      for (const field of allFields.filter(
        (candidate) => candidate.kind === 'text' && (candidate.lines === 'many' || candidate.key === 'name'),
      ))
        if (!(field.key in document.withheld) && field.key in document.values)
          assert.notEqual(
            document.values[field.key as 'goal'],
            dutch.values[field.key as 'goal'],
            `${algorithm.id} ${language} ${field.key}`,
          );
  }
});

test('every choice of the lists that people filter on is used, and every field is filled in somewhere', () => {
  const uses = {
    category: 'theme',
    publication_category: 'publication_category',
    status: 'status',
    automation: 'automation',
    technique: 'technique',
    risk_selection: 'yes_no',
    affected: 'affected',
    affected_number: 'affected_number',
    acquisition: 'acquisition',
  } as const;
  for (const [key, vocabulary] of Object.entries(uses) as [keyof typeof uses, VocabularyKey][]) {
    const used = new Set(newestDutch.flatMap(({ document }) => choicesOf(document, key)));
    const unused = termsOf(vocabulary).filter(({ value }) => !used.has(value));
    assert.deepEqual(
      unused.map(({ value }) => value),
      key === 'affected_number' ? ['Minder dan 100 per jaar'] : [],
    );
  }
  const filled = new Set(publications.flatMap(({ document }) => Object.keys(document.values)));
  const never = allFields.filter((field) => !filled.has(field.key)).map((field) => field.key);
  assert.deepEqual(never, ['lars', 'publication_dt'], 'the register fills these in itself');
});

test('the demo shows every state of an entry', () => {
  assert.equal(demoEntries.filter((entry) => entry.withdrawn !== undefined).length, 1);
  assert.equal(demoEntries.filter((entry) => entry.merged !== undefined).length, 1);
  assert.deepEqual(new Set(demoRelations.map(({ kind }) => kind)).size, 4);
  const translated = (language: string) =>
    records.filter((record) => record.publications.some((text) => text.language === language)).length;
  assert.deepEqual([translated('en'), translated('fy')], [6, 3]);
  assert.equal(publications.filter((text) => text.machineTranslated).length, 1);
  assert.ok(publications.some((text) => text.confirmedAt !== null && text.confirmedAt < '2025-11-01'));
  const silent = demoOrganisations.filter(({ id }) => !demoEntries.some((entry) => entry.organisation === id));
  assert.ok(silent.length >= 2);
  const municipalities = Map.groupBy(newestDutch, ({ document }) => document.values.product);
  assert.ok([...municipalities].filter(([product, same]) => product !== undefined && same.length >= 5).length >= 1);
  const gaps = newestDutch.filter(({ document }) =>
    allFields.some(
      (field) =>
        field.obligation.when === 'category' &&
        document.values.publication_category === 'Impactvolle algoritmes' &&
        field.obligation.categories.includes('b') &&
        field.appliesWhen === undefined &&
        !(field.key in document.values),
    ),
  );
  assert.ok(gaps.length >= 3, 'some entries leave obligatory fields empty');
});

const lists = new URL('../../shared/data/organisations/', import.meta.url);
const skip = existsSync(lists) ? false : '!! THE REAL LISTS OF ORGANISATIONS ARE NOT HERE';

test('no organisation of the demo has the name of a real one', { skip }, () => {
  const real = new Set(
    ['roo-flat.json', 'tooi-flat.json']
      .flatMap((file) => JSON.parse(readFileSync(new URL(file, lists), 'utf8')) as Record<string, string>[])
      .flatMap(({ name, abbr, label, voorkeursnaam, afkorting }) => [name, abbr, label, voorkeursnaam, afkorting])
      .map((name) => fold(name ?? '')),
  );
  assert.ok(real.has('gemeente utrecht') && real.size > 5_000, 'the list is the list');
  for (const { names } of demoOrganisations)
    for (const { name } of names)
      for (const form of [name, name.replace(/^(Gemeente|Provincie|Waterschap) /, '')])
        assert.ok(!real.has(fold(form)) && !real.has(`gemeente ${fold(form)}`), name);
});
