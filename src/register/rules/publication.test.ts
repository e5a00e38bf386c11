import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EntryDocument, emptyDocument } from '../entry.ts';
import { missingForPublication } from './publication.ts';

const values: EntryDocument['values'] = {
  name: 'Keuze van vergunningen voor controle',
  description_short: 'Dit algoritme kiest vergunningen.',
  status: 'In gebruik',
  contact_email: 'algoritmes@waterhoven.example',
  goal: 'Plek voor wie wacht.',
  proportionality: 'Loten vond minder.',
  meaning: 'U krijgt soms een brief.',
  consequences: 'Van elke honderd krijgen er tien een brief.',
  redress_routes: [{ route: 'Bezwaar maken', how: 'Stuur een brief.', contact: 'https://waterhoven.example/bezwaar' }],
};
const impactful: EntryDocument['values'] = {
  ...values,
  publication_category: 'Impactvolle algoritmes',
  risk_selection: 'Nee',
};
const { goal: _goal, ...withoutGoal } = impactful;
const withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: null } as const;

const cases: readonly {
  readonly when: string;
  readonly document: Partial<EntryDocument>;
  readonly missing: readonly string[];
}[] = [
  { when: 'an impactful entry with everything in it', document: { values: impactful }, missing: [] },
  { when: 'an entry without a category', document: { values }, missing: ['publication_category'] },
  {
    when: 'a high-risk entry with nothing else',
    document: { values: { publication_category: 'Hoog-risico AI-systeem', risk_selection: 'Nee' } },
    missing: [
      ...['name', 'description_short', 'status', 'contact_email', 'goal', 'proportionality'],
      ...['meaning', 'consequences', 'redress_routes'],
    ],
  },
  {
    when: 'another algorithm with only what all owe',
    document: {
      values: {
        name: 'Naam',
        description_short: 'Kort.',
        status: 'In gebruik',
        contact_email: 'a@b.example',
        publication_category: 'Overige algoritmes',
      },
    },
    missing: [],
  },
  {
    when: 'an entry that selects on risk',
    document: { values: { ...impactful, risk_selection: 'Ja' } },
    missing: ['distinction', 'distinction_justification'],
  },
  {
    when: 'an entry that selects on risk and does not say why it may',
    document: { values: { ...impactful, risk_selection: 'Ja', distinction: 'Leaseauto of niet' } },
    missing: ['distinction_justification'],
  },
  {
    when: 'an entry that does not say whether it selects on risk',
    document: { values: { ...values, publication_category: 'Impactvolle algoritmes' } },
    missing: ['distinction', 'distinction_justification'],
  },
  {
    when: 'an entry whose only route of redress leads nowhere',
    document: { values: { ...impactful, redress_routes: [{ route: 'Bezwaar maken', how: 'Stuur een brief.' }] } },
    missing: ['redress_routes'],
  },
  {
    when: 'an entry with one route that works and one that does not',
    document: {
      values: {
        ...impactful,
        redress_routes: [{ route: 'Een klacht indienen' }, { route: 'Bezwaar maken', how: 'Bel.', contact: '14 000' }],
      },
    },
    missing: [],
  },
  {
    when: 'an entry that calls what is obligatory not applicable',
    document: { values: withoutGoal, notApplicable: ['goal', 'name'] },
    missing: ['goal'],
  },
  {
    when: 'an entry that withholds what is obligatory',
    document: { values: impactful, withheld: { goal: withholding, redress_routes: withholding } },
    missing: [],
  },
];

for (const { when, document, missing } of cases)
  test(`${when} names the fields without which it cannot be published`, () => {
    assert.deepEqual(missingForPublication({ ...emptyDocument, ...document }), missing);
  });
