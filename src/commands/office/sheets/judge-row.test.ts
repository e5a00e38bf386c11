import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSheetRow } from '#formats/read-sheet-row.ts';
import { type AlgorithmId, makeAlgorithmId } from '#register/algorithm.ts';
import { emptyDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { RowPlan } from '#register/sheet-import.ts';
import type { Draft } from '#store/drafts.ts';
import { newAlgorithm } from '../new-draft.ts';
import { type Here, type Judging, judgeRow, withRow } from './judge-row.ts';

const organisation = { id: 'gm0001', names: ['gemeente oosterlee', 'oosterlee'] };
const [one, two, three] = [makeAlgorithmId(1), makeAlgorithmId(2), makeAlgorithmId(3)] as const;

const documentOf = (values: Here['published']['document']['values']) => ({ ...emptyDocument, values });

const draftOf = (algorithmId: AlgorithmId, draft: Partial<Draft>): Draft => ({
  ...{ algorithmId, language: 'nl', number: 1, basedOn: 0, state: 'draft', revision: 3, changeNote: null },
  ...{ document: documentOf({ name: 'Een', goal: 'Oud' }), ...draft },
});

const hereOf = (id: AlgorithmId, here: Partial<Here>): Here => ({
  algorithm: newAlgorithm(id, organisation.id as OrganisationId),
  ...{ draft: null, published: { number: 0, document: emptyDocument }, ...here },
});

const judging = (
  here: readonly (readonly [AlgorithmId, Partial<Here>])[] = [],
  names: Judging['byName'] = new Map(),
) => ({
  ...{ organisation, byName: names, taken: new Set<string>() },
  here: new Map(here.map(([id, some]) => [id, hereOf(id, some)])),
});

const judged = (columns: Readonly<Record<string, string>>, by: Judging = judging()): RowPlan =>
  judgeRow(readSheetRow(Object.keys(columns), Object.values(columns), 1), by);

const kindAndRefusal = ({ kind, refusal }: RowPlan) => [kind, refusal];

test('a row without a number or known name begins a new entry, and needs a name for that', () => {
  assert.deepEqual(kindAndRefusal(judged({ name: 'Nieuw' })), ['new', null]);
  assert.deepEqual(kindAndRefusal(judged({ goal: 'x' })), ['cannot', 'no-name']);
  assert.deepEqual(kindAndRefusal(judged({ name: ' ', goal: '' })), ['cannot', 'empty']);
});

test('a row changes the entry of its number, else the one with exactly its name', () => {
  const by = (): Judging => judging([[one, { draft: draftOf(one, {}) }]], new Map([['Een', [one]]]));
  assert.deepEqual(kindAndRefusal(judged({ lars: ` ${one}`, goal: 'Nieuw' }, by())), ['changes-draft', null]);
  assert.equal(judged({ lars: one, goal: 'Nieuw' }, by()).algorithmId, one);
  assert.equal(judged({ name: 'Een', goal: 'Nieuw' }, by()).algorithmId, one);
  assert.equal(judged({ name: 'een', goal: 'Nieuw' }, by()).algorithmId, null);
  assert.deepEqual(kindAndRefusal(judged({ name: 'Een', goal: 'Oud' }, by())), ['same', null]);
  assert.deepEqual(kindAndRefusal(judged({ name: 'Een', goal: '' }, by())), ['same', null]);
  const named = judging([], new Map([['Een', [one, two]]]));
  assert.deepEqual(kindAndRefusal(judged({ name: 'Een' }, named)), ['cannot', 'ambiguous-name']);
});

test('a public text is changed by a new draft, and one that was thrown away is begun anew', () => {
  const published = { number: 2, document: documentOf({ name: 'Een' }) };
  assert.deepEqual(kindAndRefusal(judged({ lars: one, goal: 'x' }, judging([[one, { published }]]))), [
    ...['changes-public', null],
  ]);
  assert.deepEqual(kindAndRefusal(judged({ lars: one, name: 'x' }, judging([[one, {}]]))), ['new', null]);
  assert.deepEqual(kindAndRefusal(judged({ lars: one, goal: 'x' }, judging([[one, {}]]))), ['cannot', 'no-name']);
});

test('what is of another, judged, withdrawn, merged or overtaken is left alone', () => {
  const withdrawn = { ...newAlgorithm(one, 'gm0001' as OrganisationId), withdrawn: { at: '' as Instant, reason: 'x' } };
  const merged = { ...newAlgorithm(one, 'gm0001' as OrganisationId), mergedInto: two };
  const refusals: readonly (readonly [Partial<Here>, RowPlan['refusal']])[] = [
    [{ draft: draftOf(one, { state: 'in-review' }) }, 'in-review'],
    [{ draft: draftOf(one, { state: 'approved' }) }, 'in-review'],
    [{ draft: draftOf(one, { basedOn: 1 }) }, 'overtaken'],
    [{ algorithm: withdrawn }, 'withdrawn'],
    [{ algorithm: merged }, 'withdrawn'],
  ];
  for (const [here, refusal] of refusals)
    assert.deepEqual(kindAndRefusal(judged({ lars: one, name: 'x' }, judging([[one, here]]))), ['cannot', refusal]);
  assert.equal(judged({ lars: three, name: 'x' }, judging([[one, {}]])).refusal, 'not-yours');
  assert.equal(judged({ lars: '12345678', name: 'x' }).refusal, 'wrong-id');
  for (const [name, refusal] of [
    ['Oosterlee', null],
    ['GEMEENTE OOSTERLEE', null],
    ['Rietmeer', 'other-organisation'],
  ])
    assert.equal(judged({ organization: name ?? '', name: 'x' }).refusal, refusal, String(name));
  assert.equal(judged({ organisatieId: 'GM0001', name: 'x' }).refusal, null);
  assert.equal(judged({ organisatieId: 'gm0002', name: 'x' }).refusal, 'other-organisation');
  assert.equal(judged({ lang: 'ENG', name: 'x' }).refusal, 'other-language');
  assert.equal(judged({ lang: 'klingon', name: 'x' }).refusal, 'other-language');
});

test('a second row about the same entry is left out, by number or by name', () => {
  const by = judging([[one, { draft: draftOf(one, {}) }]], new Map([['Een', [one]]]));
  assert.equal(judged({ lars: one, goal: 'a' }, by).refusal, null);
  assert.equal(judged({ name: 'Een', goal: 'b' }, by).refusal, 'repeated');
  assert.equal(judged({ name: 'Nieuw' }, by).refusal, null);
  assert.equal(judged({ name: 'Nieuw' }, by).refusal, 'repeated');
});

test('what does not fit a field is told and not kept; what an earlier standard had is kept for a new entry', () => {
  const odd = judged({ name: 'x', status: 'Soms', begin_date: 'ooit', website: 'javascript:alert(1)', begin: 'x' });
  assert.deepEqual(odd.values, { name: 'x' });
  assert.deepEqual(
    odd.remarks.map(({ field, kind }) => [field, kind]),
    [
      ['status', 'unknown-choice'],
      ['begin_date', 'no-date'],
      ['website', 'unsafe-address'],
    ],
  );
  assert.equal(odd.earlier, null);
  const old = judged({ name: 'x', competent_authority: 'De raad', decision_making_process: 'y' });
  assert.deepEqual(old.earlier?.values.competent_authority, 'De raad');
  assert.deepEqual(withRow(emptyDocument, old, true).earlier, old.earlier);
  assert.equal(withRow(emptyDocument, old, false).earlier, null);
});

test('a row changes nothing that is withheld', () => {
  const withheld = { goal: { ground: '5.1.2c', until: null, decidedBy: 'x', reason: null } } as const;
  const document = { ...documentOf({ name: 'Een', goal: 'Geheim' }), withheld };
  const plan = judged({ lars: one, goal: 'Anders' }, judging([[one, { published: { number: 1, document } }]]));
  assert.equal(plan.kind, 'same');
});

test('half letters and control characters come out as text that every store takes', () => {
  const { values } = judged({ name: 'a\ud800b\u0000c', goal: '\udfff' });
  assert.doesNotMatch(JSON.stringify(values), /\\u0000|\\ud800|\\udfff/i);
});
