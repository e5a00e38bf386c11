import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FieldKey } from '#standard/fields.ts';
import { changedFieldsSentence } from './changed-fields-sentence.ts';
import { changesBetween, compareWords, type FieldChangeKind, type Run } from './changes.ts';
import { type EntryDocument, emptyDocument, maskedBy, publicDocument, type Withholding } from './entry.ts';

const entry = (values: EntryDocument['values'], rest: Partial<EntryDocument> = {}): EntryDocument => ({
  ...emptyDocument,
  values,
  ...rest,
});

const withholding: Withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: null };

const kindOf = (key: FieldKey, before: EntryDocument, after: EntryDocument): FieldChangeKind | undefined =>
  changesBetween(before, after, 'nl').find((change) => change.field.key === key)?.kind;

const withheldRisks = entry({}, { withheld: { risks: withholding } });

const kinds: readonly (readonly [string, FieldKey, EntryDocument, EntryDocument, FieldChangeKind])[] = [
  ['an equal text is the same', 'goal', entry({ goal: 'a' }), entry({ goal: 'a' }), 'same'],
  ['another text is changed', 'goal', entry({ goal: 'a' }), entry({ goal: 'b' }), 'changed'],
  ['a field filled in later is added', 'goal', entry({}), entry({ goal: 'b' }), 'added'],
  ['a field emptied is removed', 'goal', entry({ goal: 'a' }), entry({}), 'removed'],
  ['two empty fields are the same', 'goal', entry({}), entry({}), 'same'],
  ['empty to not applicable is a change', 'goal', entry({}), entry({}, { notApplicable: ['goal'] }), 'changed'],
  ['a public field that is withheld now is withheld', 'risks', entry({ risks: 'a' }), withheldRisks, 'withheld'],
  ['the same withholding is the same', 'risks', withheldRisks, withheldRisks, 'same'],
  [
    'another ground is a change',
    'risks',
    withheldRisks,
    entry({}, { withheld: { risks: { ...withholding, ground: '5.1.2c' } } }),
    'changed',
  ],
  ['a withheld field made public is added', 'risks', withheldRisks, entry({ risks: 'a' }), 'added'],
  ['a withheld field emptied is a change', 'risks', withheldRisks, entry({}), 'changed'],
  [
    'choices in another order are a change',
    'category',
    entry({ category: ['Werk', 'Recht'] }),
    entry({ category: ['Recht', 'Werk'] }),
    'changed',
  ],
];

for (const [name, key, before, after, kind] of kinds) test(name, () => assert.equal(kindOf(key, before, after), kind));

test('a field withheld later shows as withheld now, and its old text is on neither side', () => {
  const after = withheldRisks;
  const before = maskedBy(entry({ risks: 'geheim-token', goal: 'a' }), after.withheld);
  const change = changesBetween(before, publicDocument(after), 'nl').find(({ field }) => field.key === 'risks');
  assert.equal(change?.kind, 'withheld');
  assert.deepEqual([change?.beforeRuns, change?.afterRuns], [[], []]);
  assert.doesNotMatch(JSON.stringify(changesBetween(before, after, 'nl')), /geheim-token/);
});

test('a field that was empty in the old version stays empty there when it is withheld later', () => {
  assert.deepEqual(maskedBy(entry({ goal: 'a' }), withheldRisks.withheld).withheld, {});
});

test('changes stand in the order of the standard', () => {
  const changed = changesBetween(entry({}), entry({ performance: 'c', risks: 'b', goal: 'a' }), 'nl')
    .filter(({ kind }) => kind !== 'same')
    .map(({ field }) => field.key);
  assert.deepEqual(changed, ['goal', 'risks', 'performance']);
});

const marked = (runs: readonly Run[]): string =>
  runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

test('words are compared, not letters', () => {
  const [before, after] = compareWords('Het duurt maximaal zes weken langer.', 'Het duurt ongeveer drie weken langer.');
  assert.equal(marked(before), 'Het duurt[ maximaal zes] weken langer.');
  assert.equal(marked(after), 'Het duurt[ ongeveer drie] weken langer.');
});

test('a comma more changes only the comma', () => {
  assert.equal(marked(compareWords('inkomen en huur', 'inkomen, en huur')[1]), 'inkomen[,] en huur');
});

test('the runs of a side together are its text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b ', '\n', '. ', 'é', '🚲', ' '), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [left, right] = compareWords(before, after).map((runs) => runs.map((run) => run.text).join(''));
      assert.deepEqual([left, right], [before.trimEnd(), after.trimEnd()]);
    }),
  );
});

test('texts too long to compare by word are replaced as a whole', () => {
  const [before, after] = compareWords('a '.repeat(20_000), 'b '.repeat(20_000));
  assert.deepEqual([before.length, after.length, before[0]?.changed], [1, 1, true]);
});

test('two very different texts of the largest size are compared within a second', () => {
  const text = (start: number): string => Array.from({ length: 3_000 }, (_, index) => `w${start + index}`).join(' ');
  const start = process.hrtime.bigint();
  compareWords(text(0), text(100_000));
  assert.ok(process.hrtime.bigint() - start < 1_000_000_000n);
});

test('links and routes are compared as people read them', () => {
  const before = entry({ lawful_basis_grouping: [{ title: 'Wet A', link: 'https://a.example' }] });
  const after = entry({ lawful_basis_grouping: [{ title: 'Wet B', link: 'https://a.example' }] });
  const change = changesBetween(before, after, 'nl').find(({ kind }) => kind === 'changed');
  assert.equal(marked(change?.afterRuns ?? []), 'Wet[ B] (https://a.example)');
});

test('the sentence of a change names the fields by what happened to them', () => {
  const before = entry({ consequences: 'a', risks: 'b', goal: 'same', product: 'p' });
  const after = entry({ consequences: 'aa', risks: 'bb', goal: 'same', performance: 'c' });
  assert.equal(
    changedFieldsSentence(changesBetween(before, after, 'nl'), 'nl'),
    'Risicobeheer en verwachte gevolgen herschreven; prestaties toegevoegd; product weggehaald.',
  );
  assert.equal(changedFieldsSentence(changesBetween(before, before, 'nl'), 'nl'), '');
});

test('the sentence of a large change counts what it does not name', () => {
  const after = entry({ goal: 'a', risks: 'b', performance: 'c', product: 'd', provider: 'e' });
  assert.equal(
    changedFieldsSentence(changesBetween(entry({}), after, 'en'), 'en'),
    'Goal and impact, risk management, supplier and 2 more added.',
  );
});
