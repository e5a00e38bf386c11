import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allActions, mayDo } from './access.ts';
import type { PersonId } from './appointment.ts';
import { type EntryDocument, emptyDocument } from './entry.ts';
import type { IsoDate } from './instant.ts';
import {
  fieldsWithoutWords,
  keepsLinks,
  linesToTranslate,
  proposalOf,
  rightsOfTranslator,
  untouchableIn,
} from './machine-translation.ts';
import type { OrganisationId } from './organisation.ts';

const dutch: EntryDocument = {
  ...emptyDocument,
  values: {
    ...{ name: 'Lakken', status: 'In gebruik', provider: 'Maker BV', lawful_basis: 'Wet open overheid' },
    ...{ risks: 'Geheim', contact_email: 'lakken@gemeente.example', department: 'Afdeling Informatie' },
    goal: 'Sneller lakken.\n\n- Zie [de uitleg](https://uitleg.example/a?b=c).\n  2. Lakken\n12345\nhttps://los.example',
    redress_routes: [{ route: 'Uitleg vragen', how: 'Bel ons', contact: 'a@b.example', term: 'zes weken' }],
  },
  withheld: { risks: { ground: '5.1.2d', until: null, decidedBy: 'college', reason: null } },
};
const all = fieldsWithoutWords(dutch, emptyDocument);

/** As a machine that only shouts. */
const shouted = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lines.map((line) => [line, line.replace(/^\p{L}+/u, (word) => word.toUpperCase())]));

test('only words go to a machine: no names, laws, choices, addresses, numbers or what is withheld', () => {
  const lines = linesToTranslate(dutch, all);
  assert.deepEqual(lines.toSorted(), [
    'Bel ons',
    'Lakken',
    'Sneller lakken.',
    'Zie [de uitleg](https://uitleg.example/a?b=c).',
    'zes weken',
  ]);
  assert.deepEqual(linesToTranslate(dutch, ['status', 'provider', 'contact_email', 'lawful_basis', 'risks']), []);
});

test('the shape of a text stays: room, lists, empty lines, numbers and addresses', () => {
  const lines = linesToTranslate(dutch, all);
  const { values, harmed } = proposalOf(dutch, all, shouted(lines));
  assert.deepEqual(harmed, []);
  assert.deepEqual(values, {
    ...{ name: 'LAKKEN', lawful_basis: 'Wet open overheid', department: 'Afdeling Informatie' },
    goal: 'SNELLER lakken.\n\n- ZIE [de uitleg](https://uitleg.example/a?b=c).\n  2. LAKKEN\n12345\nhttps://los.example',
    redress_routes: [{ route: 'Uitleg vragen', how: 'BEL ons', contact: 'a@b.example', term: 'ZES weken' }],
  });
});

test('a field in which a link was changed, added or lost, or a line left empty, is not filled', () => {
  const lines = linesToTranslate(dutch, ['goal', 'name']);
  const link = 'Zie [de uitleg](https://uitleg.example/a?b=c).';
  for (const wrong of [
    'See [the explanation](https://uitleg.example/a?b=d).',
    'See [the explanation] (https://evil.example/a?b=c).',
    'See the explanation.',
    'See [x](https://uitleg.example/a?b=c) and https://evil.example.',
    'See [x](https://uitleg.example/a?b=c), mail me@evil.example',
    'See [x](https://uitleg.example/a?b=c) [y](javascript:alert(1))',
    '',
    '  ',
  ]) {
    const { values, harmed } = proposalOf(dutch, ['goal', 'name'], new Map(shouted(lines)).set(link, wrong));
    assert.deepEqual([Object.keys(values), harmed], [['name'], ['goal']], wrong);
  }
  const moved = 'In [the text](https://uitleg.example/a?b=c) it stands';
  assert.deepEqual(proposalOf(dutch, ['goal'], new Map(shouted(lines)).set(link, moved)).harmed, []);
});

test('what a translation may not change: links, addresses, code and what is filled in later', () => {
  assert.deepEqual(
    untouchableIn('Mail x@y.example, zie https://a.example/. Of `code`, {naam} en {{x}} op www.b.example.'),
    ['`code`', 'https://a.example/', 'www.b.example', 'x@y.example', '{naam}', '{{x}}'],
  );
  assert.ok(keepsLinks('{naam} en {code}', '{code} and {naam}'));
  assert.ok(!keepsLinks('{naam}', '{name}'));
  assert.ok(!keepsLinks('https://a.example https://a.example', 'https://a.example'));
  assert.ok(keepsLinks('a'.repeat(200_000), 'b'.repeat(200_000)), 'a long word does not hold it up');
});

test('a field is without words until somebody filled it in, also when its choices are there', () => {
  const typed = (how: Record<string, string>): EntryDocument => ({
    ...emptyDocument,
    values: { name: 'Redacting', redress_routes: [{ route: 'Uitleg vragen', ...how }] },
  });
  assert.ok(fieldsWithoutWords(dutch, typed({})).includes('redress_routes'));
  assert.ok(!fieldsWithoutWords(dutch, typed({ how: 'Call us' })).includes('redress_routes'));
  assert.ok(!fieldsWithoutWords(dutch, typed({})).includes('name'));
});

test('a machine that translates may write and submit at its organisation and nothing else', () => {
  const own = 'gm0001' as OrganisationId;
  const machine = {
    personId: 1 as PersonId,
    appointments: [],
    day: '2026-01-01' as IsoDate,
    token: rightsOfTranslator(own),
  };
  assert.deepEqual(
    allActions.filter((action) => mayDo(machine, action, own)),
    ['see-work', 'write-entry', 'submit-entry'],
  );
  for (const place of ['gm0002' as OrganisationId, null])
    assert.deepEqual(
      allActions.filter((action) => mayDo(machine, action, place)),
      [],
    );
});
