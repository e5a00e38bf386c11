import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoEntries } from '#demo/index.ts';
import { fold } from '#language/fold.ts';
import { type FieldKey, fieldByKey } from '#standard/fields.ts';
import { type EntryDocument, emptyDocument } from '../entry.ts';
import { editableFields } from '../rules/obligations.ts';
import { textHints } from './text-hints.ts';
import { asksAnswer, fewestWords, saysNothing, saysSomething } from './vague-answers.ts';

const documentWith = (values: EntryDocument['values']): EntryDocument => ({ ...emptyDocument, values });
const kindsFor = (values: EntryDocument['values']): readonly string[] =>
  textHints(documentWith(values)).map(
    ({ field, kind, quote }) => `${field} ${kind}${quote === '' ? '' : ` ‘${quote}’`}`,
  );

test('every answer that says nothing is noticed in every field that asks one, but where it does say something', () => {
  assert.deepEqual(
    saysNothing.filter((answer) => fold(answer) !== answer),
    [],
    'the list is folded',
  );
  for (const field of asksAnswer)
    for (const answer of saysNothing) {
      const isFine = saysSomething[field]?.includes(answer) === true;
      const kinds = textHints(documentWith({ [field]: `${answer}.` })).map(({ kind }) => kind);
      if (isFine) assert.ok(!kinds.includes('vague'), `${field}: ${answer}`);
      else assert.deepEqual(kinds, ['vague'], `${field}: ${answer}`);
    }
});

test('an answer that leads elsewhere, says only the name or too little is noticed', () => {
  assert.deepEqual(kindsFor({ goal: 'Zie de gemeentelijke website.' }), ['goal vague ‘Zie de gemeentelijke website.’']);
  const name = 'Meldingen openbare ruimte sorteren';
  assert.deepEqual(kindsFor({ name, goal: 'Het sorteren van de meldingen in de openbare ruimte.' }), [
    'goal only-title',
  ]);
  assert.deepEqual(kindsFor({ name, goal: 'Sneller een antwoord.' }), ['goal too-short']);
  assert.deepEqual(kindsFor({ name, goal: 'Wij lossen kapotte lantaarns en losse tegels sneller op.' }), []);
  assert.deepEqual(kindsFor({ provider: 'Centric', tags: 'ai', area: 'algemeen' }), []);
});

test('only what a citizen reads is measured', () => {
  const hard = 'Indien relevant wordt de RDI geconsulteerd.';
  for (const { key, kind, b1 } of editableFields) {
    if (kind !== 'text') continue;
    const found = kindsFor({ [key]: `${hard} ${hard} ${hard}` }).some((one) => one.includes('hard-word'));
    assert.equal(found, b1, key);
  }
});

test('a hint says where it is about and what may stand there', () => {
  const consequences = `Indien u een DPIA vraagt, ${'en nog een woord '.repeat(5)}dan komt er antwoord. Mevrouw Wezenberg belt u.`;
  const hints = textHints(documentWith({ consequences }));
  assert.deepEqual(
    hints.map(({ kind, quote, instead, count }) => [kind, quote, instead, count]),
    [
      ['long-sentence', 'Indien u een DPIA vraagt, en nog …', '', 29],
      ['hard-word', 'indien', 'als', 0],
      ['abbreviation', 'DPIA', '', 0],
      ['names-person', 'Mevrouw Wezenberg', '', 0],
    ],
  );
  assert.deepEqual(textHints(documentWith({ consequences }), ['goal']), []);
  const explained = { consequences, risks: 'Wij deden een onderzoek vooraf (DPIA) naar de privacy.' };
  assert.ok(!kindsFor(explained).some((one) => one.includes('abbreviation')));
  const routes = { redress_routes: [{ route: 'Uitleg vragen', how: 'Indien u belt.', contact: 'indien', term: '' }] };
  assert.deepEqual(kindsFor(routes), ['redress_routes hard-word ‘indien’']);
});

test('the fields of the lists exist, and the examples of the standard have no hint but a rare hard word', () => {
  for (const key of [...asksAnswer, ...Object.keys(saysSomething)] as readonly FieldKey[])
    assert.equal(fieldByKey(key)?.kind, 'text', key);
  for (const key of Object.keys(fewestWords) as readonly FieldKey[]) {
    const hints = textHints(documentWith({ [key]: fieldByKey(key)?.example.nl ?? '' }));
    assert.deepEqual(
      hints.filter(({ kind }) => kind !== 'hard-word'),
      [],
      key,
    );
  }
});

test('the entries of the demo are written plainly: few hints on each', () => {
  const dutch = demoEntries.flatMap(({ versions }) => versions.filter(({ language }) => language === 'nl').slice(-1));
  const hints = dutch.map(({ values }) => textHints(documentWith(values)).length);
  const average = hints.reduce((sum, one) => sum + one, 0) / hints.length;
  assert.ok(average < 6, `${average} hints on average`);
});

test('a field can be empty, huge or hostile', () => {
  assert.deepEqual(textHints(emptyDocument), []);
  const huge = `<script>${'a b. '.repeat(40_000)}`;
  assert.ok(textHints(documentWith({ goal: huge, name: huge })).length < 20);
});
