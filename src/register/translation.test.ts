import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '#standard/text.ts';
import { type EntryDocument, emptyDocument } from './entry.ts';
import type { Instant } from './instant.ts';
import {
  fieldsToTranslate,
  restsOnOlder,
  translationFaults,
  translationOf,
  untranslated,
  withBegunGroups,
} from './translation.ts';

const dutch: EntryDocument = {
  ...emptyDocument,
  values: {
    ...{ name: 'Lakken', goal: 'Sneller', risks: 'Geheim', status: 'In gebruik', provider: 'Maker BV' },
    redress_routes: [{ route: 'Uitleg vragen', how: 'Bel ons' }],
  },
  notApplicable: ['proxies'],
  withheld: { risks: { ground: '5.1.2d', until: null, decidedBy: 'college', reason: null } },
};

test('texts are translated; what is chosen, names, and what is withheld follow the Dutch text', () => {
  assert.deepEqual(
    fieldsToTranslate(dutch).map(({ key }) => key),
    ['name', 'goal', 'redress_routes'],
  );
  const translated = {
    ...emptyDocument,
    values: { name: 'Redacting', tags: 'x', status: 'Buiten gebruik', risks: 'y' },
  };
  assert.deepEqual(translationOf(dutch, translated), {
    ...dutch,
    values: { status: 'In gebruik', provider: 'Maker BV', name: 'Redacting' },
  });
  assert.deepEqual(untranslated(dutch, translated), ['goal', 'redress_routes']);
});

test('the rows of a group begin with what is the same in every language', () => {
  const routes = [{ route: 'Uitleg vragen', how: 'Bel ons', contact: 'a@b.example', term: 'zes weken' }];
  const asked = { ...dutch, values: { ...dutch.values, redress_routes: routes } };
  const begun = withBegunGroups(asked, emptyDocument);
  assert.deepEqual(begun.values, { redress_routes: [{ route: 'Uitleg vragen', contact: 'a@b.example' }] });
  const translated = { ...emptyDocument, values: { redress_routes: [{ route: 'Uitleg vragen', how: 'Call us' }] } };
  assert.deepEqual(withBegunGroups(asked, translated), translated);
});

test('only the words of a translation are judged', () => {
  const faulty = { ...emptyDocument, values: { begin_date: 'ergens', name: 'x'.repeat(5000) } };
  assert.deepEqual(
    translationFaults(faulty).map(({ field }) => field),
    ['name'],
  );
});

test('a translation rests on an older text when a Dutch one was published after it', () => {
  const at = (day: number): Instant => `2026-01-0${day}T00:00:00Z` as Instant;
  const lines = [
    { language: 'nl', publishedAt: at(3) },
    { language: 'nl', publishedAt: at(1) },
    { language: 'en', publishedAt: at(9) },
    { language: 'nl', publishedAt: null },
  ] as const;
  const rests = (language: Language, madeAt: Instant | null) => restsOnOlder({ language, madeAt }, lines);
  assert.deepEqual([rests('en', at(2)), rests('en', at(3)), rests('en', at(4))], [true, false, false]);
  assert.deepEqual([rests('nl', at(2)), rests('fy', at(2)), rests('en', null)], [false, true, false]);
});
