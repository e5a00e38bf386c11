import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type StandardVersion, standardOf, standards, upgrade } from './earlier.ts';
import { fields } from './fields.ts';
import type { JsonRecord, JsonValue } from './json.ts';
import { isBlank } from './shape.ts';

const old031: JsonRecord = {
  name: 'Controle van parkeervergunningen',
  organization: 'Gemeente Waterhoven',
  department: 'Parkeren',
  type: 'Regelgebaseerd',
  category: 'Verkeer',
  status: 'In gebruik',
  goal: 'Het algoritme zoekt vergunningen die misschien niet meer kloppen.',
  impact: 'Wie wordt gekozen, krijgt een brief.',
  objection_procedure: 'Stuur binnen zes weken een brief.',
  monitoring: 'Elk kwartaal kijken we een steekproef na.',
  performance_standard: 'Van elke 10 brieven zijn er 7 terecht.',
  revision_date: '01-11-2025',
  iama: 'Nee',
  dpia: 'Ja',
  iama_description: 'https://waterhoven.example/toets',
  application_url: 'https://leverancier.example',
  lawful_basis: 'https://wetten.overheid.nl/BWBR0005416',
  description: 'Elke nacht vergelijkt het algoritme de vergunningen met andere lijsten.',
  methods_and_models: 'Twaalf regels met punten.',
  uuid: 'abc',
  standard_version: '0.3.1',
};

test('a record of 0.3.1 keeps its meaning in 1.0 and its extension fields', () => {
  const { values, earlier } = upgrade('0.3.1', old031);
  assert.equal(
    values.goal,
    'Het algoritme zoekt vergunningen die misschien niet meer kloppen.\n\nImpact: Wie wordt gekozen, krijgt een brief.',
  );
  assert.deepEqual(values.technique, ['Vaste regels']);
  assert.equal(
    values.methods_and_models,
    'Twaalf regels met punten.\n\nUitgebreide omschrijving: Elke nacht vergelijkt het algoritme de vergunningen met andere lijsten.\n\nType algoritme: Regelgebaseerd',
  );
  assert.deepEqual(values.redress_routes, [{ route: 'Bezwaar maken', how: 'Stuur binnen zes weken een brief.' }]);
  assert.equal(values.monitoring, old031.monitoring);
  assert.equal(values.performance, old031.performance_standard);
  assert.equal(values.review_date, '2025-11-01');
  assert.equal(values.department, 'Parkeren');
  assert.deepEqual(values.category, ['Verkeer']);
  assert.equal(values.standard_version, '1.0');
  assert.deepEqual(values.lawful_basis_grouping, [
    { title: 'https://wetten.overheid.nl/BWBR0005416', link: 'https://wetten.overheid.nl/BWBR0005416' },
  ]);
  assert.equal(values.lawful_basis, undefined);
  assert.deepEqual(values.impacttoetsen_grouping, [
    { title: 'Data Protection Impact Assessment (DPIA)', link: null },
    {
      title: 'Impact Assessment Mensenrechten en Algoritmes (IAMA)',
      link: 'https://waterhoven.example/toets',
    },
  ]);
  assert.equal(values.impacttoetsen, 'Impact Assessment Mensenrechten en Algoritmes (IAMA): Nee');
  assert.deepEqual(earlier, {
    standard: '0.3.1',
    values: { application_url: 'https://leverancier.example', uuid: 'abc' },
  });
});

test('in 0.4 impacttoetsen is a list of names, in 1.0 an explanation', () => {
  const names = 'Data Protection Impact Assessment (DPIA), AI Impact Assesment (AIIA)';
  const lines = [
    { title: 'Data Protection Impact Assessment (DPIA)', link: null },
    { title: 'AI Impact Assessment (AIIA)', link: null },
  ];
  const fromText = upgrade('0.4', { impacttoetsen: names }).values;
  assert.deepEqual(fromText.impacttoetsen_grouping, lines);
  assert.equal(fromText.impacttoetsen, undefined);
  assert.deepEqual(upgrade('0.4', { impacttoetsen: names.split(', ') }).values.impacttoetsen_grouping, lines);
  const explained = upgrade('1.0', { impacttoetsen: names }).values;
  assert.equal(explained.impacttoetsen, names);
  assert.equal(explained.impacttoetsen_grouping, undefined);
  const sentence = 'Er is geen toets gedaan, want het algoritme raakt niemand.';
  assert.equal(upgrade('0.4', { impacttoetsen: sentence }).values.impacttoetsen, sentence);
});

test('in 0.4 the links of all assessments find their names', () => {
  const { values, earlier } = upgrade('0.4', {
    iama_description: 'DPIA: https://a.example/dpia.pdf, IAMA: https://a.example/iama.',
    impacttoetsen: ['Data Protection Impact Assessment (DPIA)', 'Eigen toets'],
  });
  assert.deepEqual(values.impacttoetsen_grouping, [
    { title: 'Data Protection Impact Assessment (DPIA)', link: 'https://a.example/dpia.pdf' },
    { title: 'Eigen toets', link: null },
    { title: 'Impact Assessment Mensenrechten en Algoritmes (IAMA)', link: 'https://a.example/iama' },
  ]);
  assert.deepEqual(earlier, { standard: '0.4', values: {} });
  const one = upgrade('0.4', { impacttoetsen: ['Eigen toets'], iama_description: 'https://a.example/toets' });
  assert.deepEqual(one.values.impacttoetsen_grouping, [{ title: 'Eigen toets', link: 'https://a.example/toets' }]);
});

test('links in a running text become pairs of title and link', () => {
  const { values } = upgrade('0.4', {
    source_data_link: 'BRP: https://b.example/brp \nLV BAG: https://b.example/bag \nhttps://b.example/crb ',
    lawful_basis_link: '1: Gemeentewet, https://w.example/1. 2: Wegenverkeerswet 1994, https://w.example/2',
  });
  assert.deepEqual(values.source_data_grouping, [
    { title: 'BRP', link: 'https://b.example/brp' },
    { title: 'LV BAG', link: 'https://b.example/bag' },
    { title: 'https://b.example/crb', link: 'https://b.example/crb' },
  ]);
  assert.deepEqual(values.lawful_basis_grouping, [
    { title: 'Gemeentewet', link: 'https://w.example/1' },
    { title: 'Wegenverkeerswet 1994', link: 'https://w.example/2' },
  ]);
});

test('a theme that 1.0 no longer has is renamed where a successor exists and kept as it came', () => {
  const { values, earlier } = upgrade('0.4', { category: ['Huisvesting', 'Landbouw', 'Recht'] });
  assert.deepEqual(values.category, ['Wonen', 'Recht']);
  assert.deepEqual(earlier?.values, { category: ['Huisvesting', 'Landbouw', 'Recht'] });
  assert.equal(upgrade('0.4', { category: ['Recht'] }).earlier?.values.category, undefined);
});

test('whether it learns is told in words and, where that is certain, as technique', () => {
  const learns = upgrade('0.4', { type: 'Ja' }).values;
  assert.deepEqual(learns.technique, ['Zelflerend']);
  assert.equal(learns.methods_and_models, 'Zelflerend: Ja');
  const not = upgrade('0.4', { type: 'Nee' }).values;
  assert.equal(not.technique, undefined);
  assert.equal(not.methods_and_models, 'Zelflerend: Nee');
});

test('what does not fit behind another text is kept apart, not cut', () => {
  const goal = 'a'.repeat(2000);
  const impact = 'b'.repeat(2000);
  const { values, earlier } = upgrade('0.1', { goal, impact });
  assert.equal(values.goal, goal);
  assert.deepEqual(earlier?.values, { impact });
});

test('a short description of 400 characters is kept whole', () => {
  const description_short = 'x'.repeat(400);
  assert.equal(upgrade('1.0', { description_short }).values.description_short, description_short);
});

test('a value that is not in a list, and a key nobody knows, are kept as they came', () => {
  const record = { status: 'Slaapt', remark: 'let op', toString: 'vreemd', begin_date: '2024-03' };
  const { values, earlier } = upgrade('1.0', record);
  assert.deepEqual(values, { begin_date: '2024-03', standard_version: '1.0' });
  assert.deepEqual(earlier, { standard: '1.0', values: { status: 'Slaapt', remark: 'let op', toString: 'vreemd' } });
});

test('a record of 1.0 with nothing strange in it has nothing left over', () => {
  const record = { name: 'Naam', lang: 'NLD', status: 'in_gebruik', standard_version: '1.0.0', tags: '' };
  const { values, earlier } = upgrade('1.0', record);
  assert.deepEqual(values, { name: 'Naam', status: 'In gebruik', lang: 'nld', standard_version: '1.0' });
  assert.equal(earlier, null);
});

test('the standard of a record is what it says, else what its keys show', () => {
  assert.equal(standardOf({ standard_version: '0.4.0', publication_category: 'x' }), '0.4');
  assert.equal(standardOf({ schema: '0.2' }), '0.2.3');
  assert.equal(standardOf({ standard_version: 'constructor' }), '1.0');
  assert.equal(standardOf({ schema: 'https://example.org/schema.json', publication_category: 'x' }), '1.0');
  assert.equal(standardOf({ mprd: 'Ja', name: 'a' }), '0.2.3');
  assert.equal(standardOf({ DPIA: true }), '0.3.1');
  assert.equal(standardOf({ lawful_basis_link: 'https://a.example' }), '0.4');
  assert.equal(standardOf({ impacttoetsen: ['DPIA'] }), '0.4');
  assert.equal(standardOf({ impacttoetsen: 'geen', type: null }), '1.0');
  assert.equal(standardOf({}), '1.0');
  assert.equal(standardOf(old031), '0.3.1');
});

const legacyKeys =
  'department type impact decision_making_process documentation description application_url mprd monitoring performance_standard competent_authority iama iama_description dpia dpia_description objection_procedure uuid area revision_date lawful_basis_link source_data_link schema algorithm_id DPIA vreemd'.split(
    ' ',
  );
const key = fc.constantFrom(...legacyKeys, ...fields.map((field) => field.key));
const text = fc.oneof(
  fc.string(),
  fc.constantFrom('Ja', 'Nee', 'DPIA', 'DPIA, IAMA', 'Zelflerend', 'Verkeer, Recht', 'In gebruik', '2025-02-30', '0.4'),
  fc.constantFrom('https://a.example', 'IAMA: https://a.example', 'zie https://a.example en verder'),
  fc.string({ minLength: 2400, maxLength: 2600 }),
);
const value: fc.Arbitrary<JsonValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.array(text, { maxLength: 3 }),
  fc.array(fc.record({ title: text, link: fc.option(text) }), { maxLength: 3 }),
);
const record: fc.Arbitrary<JsonRecord> = fc.dictionary(key, value, { maxKeys: 12, noNullPrototype: true });
const version: fc.Arbitrary<StandardVersion> = fc.constantFrom(...standards);

/** Every word of a value, however deep. */
const words = (item: JsonValue | undefined): string[] =>
  typeof item === 'object' && item !== null
    ? Object.values(item).flatMap(words)
    : String(item ?? '')
        .split(/\s+/)
        .filter((word) => word !== '');

test('no key of a record is lost: it is in the values, in what is kept apart, or says nothing', () => {
  fc.assert(
    fc.property(version, record, (standard, input) => {
      const { earlier, moves } = upgrade(standard, input);
      const left = earlier?.values ?? {};
      for (const [name, given] of Object.entries(input)) {
        const move = moves.find((one) => one.from === name);
        if (isBlank(given)) assert.ok(move === undefined && !(name in left));
        else assert.ok(move?.carried === 'whole' || JSON.stringify(left[name]) === JSON.stringify(given), name);
      }
    }),
    { numRuns: 500 },
  );
});

test('every word of a text that was carried over whole is still somewhere', () => {
  const told = ['goal', 'impact', 'description', 'monitoring', 'objection_procedure', 'dpia_description', 'department'];
  const phrase = fc.string({ minLength: 1, maxLength: 60 }).filter((one) => one.trim() !== '');
  fc.assert(
    fc.property(
      version,
      fc.dictionary(fc.constantFrom(...told), phrase, { noNullPrototype: true }),
      (standard, input) => {
        const { values, earlier } = upgrade(standard, input);
        const kept = JSON.stringify(words([values as JsonValue, (earlier?.values ?? {}) as JsonValue]));
        for (const word of words(input)) assert.ok(kept.includes(JSON.stringify(word).slice(1, -1)), word);
      },
    ),
  );
});

test('what has become 1.0 stays what it is when it is upgraded again', () => {
  fc.assert(
    fc.property(version, record, (standard, input) => {
      const { values } = upgrade(standard, input);
      const again = upgrade('1.0', values as JsonRecord);
      assert.deepEqual(again.values, values);
      assert.equal(again.earlier, null);
    }),
    { numRuns: 500 },
  );
});
