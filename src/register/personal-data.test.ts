import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoEntries } from '#demo/index.ts';
import { emptyDocument } from './entry.ts';
import { isCitizenNumber, isPersonalMail, personalDataIn } from './personal-data.ts';
import { publicationFaults, valueFaults } from './rules/value-faults.ts';

const textsIn = (text: string): readonly string[] => personalDataIn(text).map((found) => found.text);

test('an address of one person is told from that of a team', () => {
  const personal =
    'j.jansen@min.nl jan@waterwoude.example jan.jansen@waterwoude.nl jansen.j@rijk.nl p.de.vries@gemeente.nl fatima.elamrani@provincie.nl ' +
    'm.vandenberg2@duo.nl bakkerij12@gmail.com H.Visser@belasting.nl k-bakker@svb.nl noor.elidrissi@ind.nl';
  const functional =
    'info@rotterdam.nl algoritmes@amsterdam.nl algoritmeregister@denhaag.nl privacy@duo.nl fg@minbzk.nl functionaris.gegevensbescherming@politie.nl ' +
    'team.data@utrecht.nl klantenservice@rdw.nl gemeente@breda.nl contact@uwv.nl postbus.algoritmes@rijksoverheid.nl datalab@almere.nl ' +
    'woo-verzoek@provincie.nl ai@tilburg.nl i.t@gemeente.nl a.i@duo.nl secretariaat.bestuur@ggd.nl stadsbeheer@leiden.nl loket@svb.nl ' +
    'waterschap@vallei.nl ciso@ind.nl bezwaar.beroep@cak.nl gemeente.zwolle@gmail.com parkeren@denbosch.nl';
  assert.deepEqual(
    personal.split(' ').filter((address) => !isPersonalMail(address)),
    [],
  );
  assert.deepEqual(functional.split(' ').filter(isPersonalMail), []);
});

test('a citizen service number passes the eleven-test and is no telephone, amount, organisation or part of more', () => {
  assert.ok(isCitizenNumber('123456782') && isCitizenNumber('111222333'));
  assert.ok(!isCitizenNumber('123456789') && !isCitizenNumber('000000000') && !isCitizenNumber('12345678'));
  for (const written of ['123456782', '123 456 782', '1234.56.782'])
    assert.deepEqual(textsIn(`BSN ${written}.`), [written], written);
  for (const other of [
    ...[
      'RSIN 123456782',
      'KvK-nummer: 123456782',
      '+31 123456782',
      '0123456782',
      '1234567820',
      'OIN 00000001234567820000',
    ],
    ...['https://www.rijk.nl/123456782', 'zaak-123456782', '123456782,50', '€ 123.456.782.000', '12 123456782'],
  ])
    assert.deepEqual(textsIn(other), [], other);
});

test('names of persons are seen', () => {
  for (const [text, found] of [
    ['Bel mevr. De Vries.', 'mevr. De Vries'],
    ['Vraag naar de heer A. Jansen', 'de heer A. Jansen'],
    ['Dr. P. van den Berg beslist.', 'Dr. P. van den Berg'],
    ['gemaakt door J. Jansen in 2024', 'J. Jansen'],
    ['volgens A.B. Wezenberg', 'A.B. Wezenberg'],
    ['T. de Koning', 'T. de Koning'],
    ['Neem contact op met Fatima el Amrani.', 'Fatima el Amrani'],
    ['Pieter Bakker', 'Pieter Bakker'],
  ] as const)
    assert.deepEqual(textsIn(text), [found], text);
});

test('streets, buildings, laws, firms and functions are no persons', () => {
  for (const text of [
    ...[
      'Willem-Alexanderplein 2',
      'Johan de Wittlaan',
      'Jan van Galenstraat 15',
      'Mr. Visserplein',
      'Dr. Schaepmanstraat 4',
    ],
    ...[
      'Prof. Bronkhorstlaan',
      'Van Gogh Museum',
      'Anne Frank Huis',
      'Johan Cruijff Arena',
      'Max Planck',
      'Prins Bernhard Cultuurfonds',
    ],
    ...[
      'Maria Montessori School',
      'Erasmus Universiteit',
      'Wet Dijkstra',
      'de heer en mevrouw',
      'De directeur',
      'Afdeling Werk en Inkomen',
    ],
    ...[
      'categorie A. Gegevens worden bewaard',
      'A. Bezwaar maken',
      'vitamine B. Daarna',
      'art. 6 AVG',
      'Monte Carlo Methodiek',
      'B.V. Nederland',
    ],
    ...[
      'de functionaris gegevensbescherming',
      'Burgemeester en Wethouders',
      'Raad van State',
      'Centrale Raad van Beroep',
      'Gemeente Peel en Maas',
    ],
    ...[
      'Commissie Van der Linden',
      'Paul Ehrlich Instituut',
      'Sint Jansdal',
      'Dr. Nolens College',
      'Peter Stuyvesant College',
      'U.S. Department',
    ],
  ])
    assert.deepEqual(textsIn(text), [], text);
});

test('what is of a person in a contact field stands between an entry and the public, and only there', () => {
  const contact = (text: string) => valueFaults({ contact_email: text }).map(({ kind }) => kind);
  assert.deepEqual(contact('j.jansen@min.nl'), ['personal-mail']);
  assert.deepEqual(contact('algoritmes@min.nl'), []);
  const routes = (contactText: string) =>
    valueFaults({ redress_routes: [{ route: 'Uitleg vragen', how: 'Bel mevrouw De Vries.', contact: contactText }] });
  assert.deepEqual(routes('mevrouw De Vries, 123456782'), [
    { field: 'redress_routes', kind: 'person-name', place: { row: 0, part: 'contact' }, limit: 0 },
    { field: 'redress_routes', kind: 'citizen-number', place: { row: 0, part: 'contact' }, limit: 0 },
  ]);
  assert.deepEqual(routes('balie, 14 0182'), []);
  assert.deepEqual(valueFaults({ goal: 'Bel mevrouw De Vries: j.jansen@min.nl, 123456782.' }), []);
  const faults = publicationFaults({ ...emptyDocument, values: { contact_email: 'j.jansen@min.nl' } });
  assert.ok(faults.some(({ kind }) => kind === 'personal-mail'));
});

test('no contact of the demo is taken for a person', () => {
  const faults = demoEntries.flatMap(({ versions }) => versions.flatMap(({ values }) => valueFaults(values)));
  assert.deepEqual(
    faults.filter(({ kind }) => ['person-name', 'personal-mail', 'citizen-number'].includes(kind)),
    [],
  );
});

test('a huge or hostile text takes no more than time by its size', () => {
  for (const piece of ['A. ', 'de heer ', 'Jan de ', 'a@', 'a.a.', '1 ', '1.', 'Jan van de '])
    assert.ok(personalDataIn(piece.repeat(100_000)).length <= 20_000);
});
