import assert from 'node:assert/strict';
import type { LightMyRequestResponse } from 'fastify';
import { allFormats } from '#formats/index.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument, Withholding } from '#register/entry.ts';
import { apiRoutes, nationalRoutes, routes } from '#src/routes.ts';
import type { Field, FieldValue } from '#standard/field.ts';
import { allFields } from '#standard/fields.ts';
import { languages } from '#standard/text.ts';
import { termsOf } from '#standard/vocabularies.ts';
import type { Database } from '#store/database.ts';
import { cookieNames } from '#web/cookies.ts';
import { type App, makeApp } from './app.ts';
import { freshDatabase, storeTest } from './stores.ts';
import { publishEntries, testOrganisation } from './support/entries.ts';

/**
 * What is withheld cannot be learned through any door: two registers that differ in nothing but what is withheld answer every
 * request alike, byte for byte and header for header. Whoever could tell them apart would know something of it.
 */

const id = makeAlgorithmId(1);
const withholding: Withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: 'Controle.' };
const hiddenFields = allFields.filter(({ key }) => key !== 'name');
const withheld = Object.fromEntries(hiddenFields.map(({ key }) => [key, withholding]));

/** A hidden value for a field: the first or the last choice, a day, or a word that is nowhere else. */
const hiddenValue = (field: Field, word: string, side: 0 | -1): FieldValue => {
  const day = side === 0 ? '2024-02-03' : '2025-10-11';
  switch (field.kind) {
    case 'choice':
      return termsOf(field.vocabulary).at(side)?.value ?? '';
    case 'choices':
      return [termsOf(field.vocabulary).at(side)?.value ?? ''];
    case 'links':
      return [{ title: word, link: `https://${word}.example/` }];
    case 'group':
      return [Object.fromEntries(field.parts.map((part) => [part.key, word]))];
    case 'month':
      return day.slice(0, 7);
    case 'date':
      return day;
    default:
      return word;
  }
};

type Side = { readonly word: string; readonly side: 0 | -1 };
const left: Side = { word: 'kwartelei', side: 0 };
const right: Side = { word: 'zwijgplicht', side: -1 };
const changed: Side = { word: 'ganzenveer', side: -1 };

const documentOf = ({ word, side }: Side, isHidden: boolean): Partial<EntryDocument> => ({
  values: {
    name: 'Post sorteren',
    ...Object.fromEntries(hiddenFields.map((field) => [field.key, hiddenValue(field, word, side)])),
  },
  withheld: isHidden ? withheld : {},
});

/**
 * A register with one text that was open at first and is withheld now, that changed behind the screen in one register and not in
 * the other, and one that says everything.
 */
const publish = async (database: Database, first: Side, last: Side): Promise<void> => {
  const open = { name: 'Vragen beantwoorden', description_short: 'Het geeft antwoord.', status: 'In gebruik' };
  await publishEntries(database, [
    {
      n: 1,
      versions: [
        { number: 1, at: '2025-06-01T10:00:00Z', document: documentOf(first, false) },
        { number: 2, at: '2026-01-01T10:00:00Z', document: documentOf(first, true) },
        { number: 3, at: '2026-06-01T10:00:00Z', document: documentOf(last, true) },
        { number: 1, language: 'en', at: '2026-06-02T10:00:00Z', document: documentOf(last, true) },
      ],
    },
    { n: 2, versions: [{ number: 1, at: '2026-02-01T10:00:00Z', document: { values: open } }] },
  ]);
};

/** What may stand in the place of each parameter of a route. A route with another one makes the test fail until it is named here. */
const fillings: Readonly<Record<string, readonly string[]>> = {
  language: languages,
  id: [id, makeAlgorithmId(2), testOrganisation.id],
  organisation: [testOrganisation.id],
  what: ['algoritme', 'organisatie', 'thema', 'zoeken'],
  algoritme: [id],
  action: ['release'],
  person: ['1'],
  number: ['1', '2', '3'],
  n: ['1', '2', '3'],
  slug: ['wat-is-een-algoritme'],
  text: ['1', 'en', 'zwartbalk-weglakken'],
  step: ['1', 'wat', 'categorie'],
  row: ['1'],
  file: ['1.0.json'],
  extension: allFormats.map(({ extension }) => extension),
  code: [...termsOf('theme').map(({ code }) => code), 'gemeente-oosterhaven'],
  name: ['none.css'],
  lang: ['NLD', 'ENG'],
  lars: [id, makeAlgorithmId(2), `C${id}`],
  column: ['status', 'category', 'publication_category', 'risks'],
  search: [left.word, changed.word, 'post sorteren', 'oosterhaven'],
};

const filled = (path: string): readonly string[] => {
  const name = /:([a-z]+)/.exec(path)?.[1];
  if (name === undefined) return [path];
  const values = fillings[name] ?? assert.fail(`no value for :${name} of ${path}`);
  return values.flatMap((value) => filled(path.replace(`:${name}`, value)));
};

const words = [
  left.word,
  right.word,
  changed.word,
  `${left.word}en`,
  'kwartelij',
  `"${left.word}"`,
  'post sorteren',
  '',
];
const choices = allFields.flatMap((field) =>
  field.kind === 'choice' || field.kind === 'choices'
    ? [termsOf(field.vocabulary).at(0), termsOf(field.vocabulary).at(-1)].map((term) => term?.code ?? '')
    : [],
);
const facets = ['publicatiecategorie', 'status', 'thema', 'impacttoets', 'raakt', 'risicoselectie', 'techniek'];

/** What may stand behind the question mark; what an address does not know, it refuses in the same way on both sides. */
const questions: readonly string[] = [
  ...words.map((word) => `zoekterm=${encodeURIComponent(word)}`),
  ...words.map((word) => `zoekterm=${encodeURIComponent(word)}&vouw=ja&sorteer=nieuwste&status=buiten-gebruik`),
  ...[...facets, 'automatisering'].flatMap((name) =>
    [...new Set([...choices, 'onbekend'])].map((code) => `${name}=${code}`),
  ),
  ...['2024', '2025', 'onbekend'].map((year) => `jaar=${year}`),
];
const perEntry = [
  ...['2025-06-02', '2025-12-31', '2026-01-02', '2026-07-01'].map((day) => `op=${day}`),
  ...['van=1&naar=2', 'van=1&naar=3', 'van=2&naar=3', 'van=2&naar=3&alles=ja'],
];
const others = [
  'filetype=csv',
  'filetype=excel',
  'soort=gewijzigd',
  'voor=3',
  'sinds=0',
  `id=${id}&id=${makeAlgorithmId(2)}`,
  `id=${id}&verschil=ja`,
];

const questionsFor = (path: string): readonly string[] => {
  const base = ['', ...perEntry, ...others];
  return /zoeken|algoritmes(\.|$)/.test(path) ? [...base, ...questions] : base;
};

const everyAddress = Object.values(routes).flatMap((path) =>
  filled(path).flatMap((address) =>
    questionsFor(path).map((query) => (query === '' ? address : `${address}?${query}`)),
  ),
);

/**
 * Every address once, and with a question behind it one of five of them, unless all is tested. What a question does with what was read
 * is the same on both stores: on PostgreSQL fewer of them are asked.
 */
const addressesOn = ({ kind }: Database): readonly string[] =>
  everyAddress.filter(
    (address, index) =>
      process.env.TEST_ALL ||
      index % (kind === 'sqlite' ? 5 : 25) === 0 ||
      !address.includes('?') ||
      address.includes('/vergelijk'),
  );

const asText = ({ statusCode, headers, rawPayload }: LightMyRequestResponse): string => {
  const { date: _date, ...lasting } = headers;
  return `${statusCode} ${JSON.stringify(lasting)}\n${rawPayload.toString('latin1')}`;
};

/** A browser that has asked for a form before: two registers then give the same token for the next. */
const cookie = `${cookieNames.form}=${'A'.repeat(43)}`;

const answerOf = async ({ server }: App, url: string, accept: string): Promise<string> =>
  asText(await server.inject({ method: 'GET', url, headers: { accept, cookie } }));

const replyOf = async ({ server }: App, url: string, payload: string): Promise<string> =>
  asText(await server.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } }));

const apiPaths = Object.values(apiRoutes).map((path) => path.split('/:')[0] ?? path);
const acceptsOf = (address: string): readonly string[] =>
  apiPaths.some((path) => address.startsWith(path)) && !address.includes('?')
    ? ['*/*', ...allFormats.map(({ mediaType }) => mediaType)]
    : ['*/*'];

/** What the national interface can be asked in a body. */
const bodies: readonly string[] = [
  {},
  { page: 2, limit: 1 },
  ...words.map((searchtext) => ({ searchtext })),
  ...words.map((searchtext) => ({ searchtext, sort_option: 'sort_number', include_children: true })),
  ...(['publicationcategory', 'impact_assessment', 'status', 'category'] as const).flatMap((name) =>
    allFields.flatMap((field) =>
      field.kind === 'choice' || field.kind === 'choices'
        ? termsOf(field.vocabulary).map(({ value }) => ({ [name]: value }))
        : [],
    ),
  ),
  ...['Geen', 'Overig'].map((value) => ({ impact_assessment: value })),
  ...[testOrganisation.id, 'Gemeente Oosterhaven', left.word].map((organisation) => ({ organisation })),
].map((body) => JSON.stringify(body));

const askedOf = ({ kind }: Database): readonly { readonly address: string; readonly body: string }[] =>
  Object.values(nationalRoutes)
    .flatMap(filled)
    .flatMap((address) => bodies.map((body) => ({ address, body })))
    .filter((_, index) => process.env.TEST_ALL || index % (kind === 'sqlite' ? 3 : 15) === 0);

/** What an answer says beyond the words that were asked for, which it may repeat. */
const beyondAsked = (answer: string): string =>
  answer.replaceAll(/(zoekterm|Zoek|"searchtext"|"organisation","value")[^\n<>}]*/g, '');

storeTest('no door tells apart two registers that differ in what is withheld alone', async (database, context) => {
  const other = await freshDatabase(context, database.kind);
  await publish(database, left, left);
  await publish(other, right, changed);
  const one = await makeApp(context, database, { content: 'empty' });
  const two = await makeApp(context, other, { content: 'empty' });
  const told: string[] = [];
  const addresses = addressesOn(database);
  for (const address of addresses) {
    for (const accept of acceptsOf(address)) {
      const [first, second] = [await answerOf(one, address, accept), await answerOf(two, address, accept)];
      if (first !== second) told.push(`${address} (${accept})`);
      const body = first.replaceAll(/(zoekterm|Zoek)[^\n<>]*/g, '');
      if (!address.includes('zoekterm') && body.includes(left.word)) told.push(`${address} says it`);
    }
  }
  for (const { address, body } of askedOf(database)) {
    const [first, second] = [await replyOf(one, address, body), await replyOf(two, address, body)];
    if (first !== second) told.push(`${address} asked ${body}`);
    if (beyondAsked(first).includes(left.word)) told.push(`${address} asked ${body} says it`);
  }
  assert.deepEqual(told, []);
  context.diagnostic(`${addresses.length} addresses`);
});
