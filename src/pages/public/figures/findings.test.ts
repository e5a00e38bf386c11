import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IsoDate } from '#register/instant.ts';
import { answersFinding, categoriesFinding, growthFinding, typesFinding } from './findings.ts';

const point = (date: string, published: number) => ({ date: date as IsoDate, published });
const per = (a: number, b: number, c: number, unknown: number) => ({ a, b, c, unknown, total: a + b + c + unknown });

test('the growth is told from the first day with an entry to the last', () => {
  const growth = [point('2022-12-31', 0), point('2023-12-31', 1), point('2026-11-24', 1431)];
  const said = growthFinding(growth);
  assert.equal(said.nl, 'Het register ging van 1 algoritme op 31 december 2023 naar 1.431 op 24 november 2026.');
  assert.equal(said.en, 'The register went from 1 algorithm on 31 December 2023 to 1,431 on 24 November 2026.');
  assert.equal(growthFinding([point('2026-11-24', 2)]).nl, 'Op 24 november 2026 telde het register 2 algoritmes.');
  assert.equal(growthFinding([]).nl, '');
});

test('the categories are told with those that have none', () => {
  const said = [per(12, 20, 5, 3), per(1, 0, 0, 0), per(0, 2, 1, 0), per(0, 0, 0, 1431)];
  assert.deepEqual(
    said.map((count) => categoriesFinding(count).nl),
    [
      'Van de 40 algoritmes hebben er 12 categorie A, 20 categorie B en 5 categorie C. Bij 3 vulde de organisatie geen categorie in.',
      'Het ene algoritme heeft categorie A.',
      'Van de 3 algoritmes hebben er 2 categorie B en 1 categorie C.',
      'Bij geen van de 1.431 algoritmes vulde de organisatie een categorie in.',
    ],
  );
});

test('the kind of organisation with most entries is named, and every one of several', () => {
  const gemeente = { type: 'gemeente' as const, count: per(1, 2, 0, 0) };
  const ministerie = { type: 'ministerie' as const, count: per(0, 2, 0, 0) };
  assert.equal(
    typesFinding({ perType: [ministerie, gemeente], published: per(1, 4, 0, 0) }).nl,
    'De meeste algoritmes zijn van de soort ‘Gemeente’: 3 van de 5.',
  );
  assert.equal(
    typesFinding({ perType: [ministerie, { ...gemeente, count: per(1, 1, 0, 0) }], published: per(1, 3, 0, 0) }).nl,
    'De meeste algoritmes zijn van de soort ‘Ministerie’ en ‘Gemeente’: elk 2 van de 4.',
  );
});

test('the question that the fewest entries answer is named', () => {
  const all = { human: 9, consequences: 8, data: 7, reason: 9, risks: 6, redress: 2, assessments: 9 };
  const answers = [
    { type: 'gemeente' as const, entries: 10, answered: all },
    { type: 'ministerie' as const, entries: 5, answered: { ...all, redress: 1 } },
  ];
  assert.equal(answersFinding({ answers }).nl, 'Op ‘Bezwaar’ geven de minste beschrijvingen antwoord: 3 van de 15.');
});
