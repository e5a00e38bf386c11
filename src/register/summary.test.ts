import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FieldKey } from '#standard/fields.ts';
import { languages } from '#standard/text.ts';
import { type Algorithm, makeAlgorithmId } from './algorithm.ts';
import { type EntryDocument, emptyDocument, type Withholding } from './entry.ts';
import type { IsoMonth } from './instant.ts';
import { makeOrganisationId } from './organisation.ts';
import { type Summary, type SummaryNames, type SummaryQuestion, summaryOf } from './summary.ts';

const algorithm: Algorithm = {
  id: makeAlgorithmId(1),
  organisationId: makeOrganisationId('gm0001'),
  category: 'b',
  useStatus: 'in-gebruik',
  inUseFrom: '2024-03' as IsoMonth,
  inUseUntil: null,
  useReason: null,
  mergedInto: null,
  withdrawn: null,
  source: null,
  vanishedAt: null,
};
const names: SummaryNames = { organisation: 'Gemeente Oosterhaven', contact: null };
const withholding: Withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: null };

type Values = EntryDocument['values'];
const summary = (values: Values, rest: Partial<EntryDocument> = {}, known = names, of = algorithm): Summary =>
  summaryOf({ ...emptyDocument, values, ...rest }, of, known, 'nl');

const says = ({ sentences }: Summary, about: SummaryQuestion): string | undefined =>
  sentences
    .find((sentence) => sentence.about === about)
    ?.parts.map(({ text }) => text)
    .join('');

const advice = 'Het algoritme geeft advies';
const route = (name: string) => ({ route: name, how: 'Bel ons.', contact: 'a@b.example' });

const table: readonly (readonly [string, SummaryQuestion, Values, string | undefined])[] = [
  [
    'the short description goes first',
    'what',
    { description_short: 'Het leest brieven.', goal: 'Snelheid is het doel.' },
    'Het leest brieven.',
  ],
  [
    "'not applicable' says nothing and is not quoted",
    'what',
    { goal: 'Niet van toepassing.' },
    'Gemeente Oosterhaven gebruikt dit algoritme sinds 2024-03.',
  ],
  [
    'without a short description the goal says what it is',
    'what',
    { goal: 'Het doel is brieven lezen. Meer niet.' },
    'Het doel is brieven lezen.',
  ],
  [
    'without any text only use and organisation are said',
    'what',
    {},
    'Gemeente Oosterhaven gebruikt dit algoritme sinds 2024-03.',
  ],
  [
    'a text of one word says nothing and is not quoted',
    'what',
    { goal: 'n.v.t.' },
    'Gemeente Oosterhaven gebruikt dit algoritme sinds 2024-03.',
  ],
  [
    'advice means that a person decides',
    'human',
    { automation: advice },
    'Ja, een mens beslist; het algoritme geeft advies.',
  ],
  [
    'a decision without a person is said, whatever the text says',
    'human',
    { automation: 'Het algoritme beslist zonder mens', human_intervention: 'Een mens kijkt soms.' },
    'Nee, het algoritme beslist zonder mens.',
  ],
  [
    'with selection the words of the organisation say who decides',
    'human',
    {
      automation: 'Het algoritme kiest wie of wat eerst of extra bekeken wordt',
      human_intervention: 'Een medewerker beslist altijd zelf. Altijd.',
    },
    'Een medewerker beslist altijd zelf.',
  ],
  [
    'with selection and no words only the selection is said',
    'human',
    { automation: 'Het algoritme kiest wie of wat eerst of extra bekeken wordt', human_intervention: 'Ja.' },
    'Het algoritme kiest wie of wat eerst of extra bekeken wordt.',
  ],
  ['unknown whether a person decides: nothing is said', 'human', {}, undefined],
  [
    'the meaning goes before the consequences',
    'consequences',
    { meaning: 'U wacht iets langer.', consequences: 'Er volgt een controle.' },
    'U wacht iets langer.',
  ],
  [
    'consequences when there is no meaning',
    'consequences',
    { consequences: 'Er volgt een controle.' },
    'Er volgt een controle.',
  ],
  ['else who is affected', 'consequences', { affected: ['Inwoners', 'Bedrijven'] }, 'Het raakt inwoners en bedrijven.'],
  ['unknown what it means: nothing is said', 'consequences', { goal: 'Het heeft geen impact op burgers.' }, undefined],
  [
    'the routes are named',
    'redress',
    { redress_routes: [route('Uitleg vragen'), route('Bezwaar maken'), route('Een klacht indienen')] },
    'U kunt uitleg vragen, bezwaar maken of een klacht indienen.',
  ],
  [
    'the same route twice is named once',
    'redress',
    { redress_routes: [route('Bezwaar maken'), route('Bezwaar maken')] },
    'U kunt bezwaar maken.',
  ],
  [
    'a route outside the list is not made up',
    'redress',
    { redress_routes: [route('Naar het loket')] },
    'De organisatie zegt wat u kunt doen.',
  ],
  [
    'without routes the contact is where to ask',
    'redress',
    { contact_email: 'vraag@haven.example' },
    'Vragen over dit algoritme stelt u via vraag@haven.example.',
  ],
  ['without routes and contact nothing is said', 'redress', {}, undefined],
];

for (const [name, about, values, sentence] of table)
  test(name, () => assert.equal(says(summary(values), about), sentence));

test('the contact of the organisation helps when the entry has none, and the entry still lacks one', () => {
  const result = summary({}, {}, { ...names, contact: 'info@haven.example' });
  assert.equal(
    says(result, 'redress'),
    'Op deze pagina staat geen contactadres; u bereikt Gemeente Oosterhaven via info@haven.example.',
  );
  assert.ok(result.leftOut.some(({ words }) => words === 'waar u vragen stelt'));
});

test('use in the past and in development are told as such', () => {
  const past = { ...algorithm, useStatus: 'buiten-gebruik', inUseUntil: '2025-01' as IsoMonth } as const;
  assert.equal(says(summary({}, {}, names, past), 'what'), 'Gemeente Oosterhaven gebruikte dit algoritme tot 2025-01.');
  const made = { ...algorithm, useStatus: 'in-ontwikkeling' } as const;
  assert.equal(
    says(summary({}, {}, names, made), 'what'),
    'Gemeente Oosterhaven maakt dit algoritme en gebruikt het nog niet.',
  );
  assert.equal(
    says(summary({}, {}, names, { ...algorithm, useStatus: null }), 'what'),
    'Dit is een algoritme van Gemeente Oosterhaven.',
  );
});

test('what is withheld is said to be withheld and never quoted', () => {
  const keys: readonly FieldKey[] = [
    'description_short',
    'goal',
    'automation',
    'human_intervention',
    'meaning',
    'consequences',
    'redress_routes',
    'contact_email',
  ];
  const values = Object.fromEntries(keys.map((key) => [key, `Dit geheime token mag nergens staan.`]));
  const withheld = Object.fromEntries(keys.map((key) => [key, withholding]));
  const result = summary(values, { withheld });
  assert.doesNotMatch(JSON.stringify(result), /token/);
  assert.equal(says(result, 'human'), 'Of een mens beslist, is niet openbaar.');
  assert.equal(result.notPublic.length, keys.length);
});

test('what was left out is named, what does not apply is not', () => {
  const words = (rest: Partial<EntryDocument>) =>
    summary({ goal: 'Het doel is snelheid.' }, rest).leftOut.map((item) => item.words);
  assert.ok(words({}).includes('wat er mis kan gaan'));
  assert.ok(!words({ notApplicable: ['risks'] }).includes('wat er mis kan gaan'));
  assert.ok(!words({}).includes('wat het algoritme doet'));
});

test('a long sentence is cut and points to the full text', () => {
  const [sentence] = summary({ description_short: `Dit ${'heel '.repeat(80)}lang.` }).sentences;
  assert.equal(sentence?.cut, true);
  assert.equal(sentence?.target, 'what');
});

test('a short description of one sentence is told whole', () => {
  const [sentence] = summary({ description_short: 'Het leest brieven.' }).sentences;
  assert.deepEqual(sentence?.parts, [{ kind: 'entry', text: 'Het leest brieven.' }]);
});

test('never more than four sentences, whatever is filled in, in every language', () => {
  const text = fc.option(fc.oneof(fc.string(), fc.constantFrom(advice, 'Een zin. En nog een.', '1. Punt')), {
    nil: undefined,
  });
  const record = fc.record({
    description_short: text,
    goal: text,
    automation: text,
    human_intervention: text,
    meaning: text,
    contact_email: text,
  });
  fc.assert(
    fc.property(record, fc.constantFrom(...languages), (values, language) => {
      const filled = Object.fromEntries(
        Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
      );
      const { sentences } = summaryOf({ ...emptyDocument, values: filled }, algorithm, names, language);
      const abouts = sentences.map(({ about }) => about);
      assert.ok(sentences.length >= 1 && sentences.length <= 4);
      assert.deepEqual(abouts, [...new Set(abouts)]);
      for (const { parts } of sentences) assert.ok(parts.every((part) => [...part.text].length <= 260));
    }),
  );
});

const listing = new URL('../../../shared/data/national-register/listing-2026-05-13.json', import.meta.url);
const missing = existsSync(listing) ? false : 'no real listing beside the checkout: real entries are not tried';

test('every real entry with a goal is told in its own words', { skip: missing }, () => {
  const { algoritmes } = JSON.parse(readFileSync(listing, 'utf8')) as {
    algoritmes: { doel: string; juridische_basis: string }[];
  };
  const real = algoritmes.filter(({ doel }) => doel.trim().split(/\s+/).length >= 8);
  assert.ok(real.length > 1_300);
  for (const { doel, juridische_basis: basis } of real) {
    const { sentences, leftOut } = summary({ goal: doel, ...(basis === '' ? {} : { lawful_basis: basis }) });
    const sentence = sentences[0]?.parts[0];
    assert.equal(sentence?.kind, 'entry', doel.slice(0, 120));
    assert.ok(doel.replace(/\s+/g, ' ').includes(sentence.text.replace(/…$/, '')), doel.slice(0, 120));
    assert.ok(leftOut.length >= 6);
  }
});
