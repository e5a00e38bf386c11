import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IsoDate } from './instant.ts';
import { makeOrganisationId, type Organisation, type OrganisationName } from './organisation.ts';
import {
  allParts,
  type ChangeScene,
  factsWithChange,
  faultsOfChange,
  isOfLists,
  isOwnPart,
  type OrganisationChange,
  partsOf,
  withChange,
  withoutPart,
} from './organisation-change.ts';
import { standingOf } from './participation.ts';

const today = '2026-11-24' as IsoDate;
const tomorrow = '2026-11-25' as IsoDate;
const id = makeOrganisationId('gm9001');
const next = makeOrganisationId('gm9002');

const organisation: Organisation = {
  ...{ id, type: 'gemeente', names: [], identifiers: [], parents: [], website: null, contact: null },
  ...{ participation: 'unknown', participationNote: null, participationSince: null, successorId: null },
  ...{ from: '2000-01-01' as IsoDate, until: null },
};

const scene: ChangeScene = { organisation, today, entries: 0, taken: [], successors: null };

const faults = (change: OrganisationChange, more: Partial<ChangeScene> = {}): readonly string[] =>
  faultsOfChange(change, { ...scene, ...more }).map(({ fault, row }) => (row === null ? fault : `${fault} ${row}`));

const named = (
  name: string,
  kind: OrganisationName['kind'] = 'preferred',
  from = '',
  until = '',
): OrganisationName => ({
  ...{ name, kind, from: (from || null) as IsoDate | null, until: (until || null) as IsoDate | null },
});

test('a contact is functional, or none', () => {
  assert.deepEqual(faults({ part: 'contact', value: null }), []);
  assert.deepEqual(faults({ part: 'contact', value: 'info@gemeente.example' }), []);
  assert.deepEqual(faults({ part: 'contact', value: 'jan.jansen@gemeente.example' }), ['personal-contact']);
  assert.deepEqual(faults({ part: 'contact', value: 'bel ons' }), ['no-contact']);
});

test('how an organisation takes part has a day that came, and a reason where readers need one', () => {
  const say = (kind: Organisation['participation'], since: IsoDate | null, note: string | null, entries = 0) =>
    faults({ part: 'participation', value: { kind, since, note } }, { entries });
  assert.deepEqual(say('unknown', null, null), []);
  assert.deepEqual(say('connected', today, null), []);
  assert.deepEqual(say('connected', null, null), ['needs-day']);
  assert.deepEqual(say('connected', tomorrow, null), ['in-future']);
  assert.deepEqual(say('none-in-use', today, null), ['needs-note']);
  assert.deepEqual(say('independent', today, null), ['needs-note']);
  assert.deepEqual(say('none-in-use', today, 'Nagevraagd.'), []);
  assert.deepEqual(say('none-in-use', today, 'Nagevraagd.', 1), ['has-entries']);
  assert.deepEqual(say('independent', today, 'Op onze site.', 1), []);
  assert.deepEqual(say('connected', today, 'Bel jan.jansen@gemeente.example'), ['personal-note']);
  assert.deepEqual(say('connected', today, 'a'.repeat(1001)), ['note-too-long']);
});

test('of names one holds now, at most one is shown, and none is there twice', () => {
  const say = (...value: readonly OrganisationName[]) => faults({ part: 'names', value });
  assert.deepEqual(say(named('A'), named('B', 'former'), named('A', 'abbreviation')), []);
  assert.deepEqual(say(), ['needs-name']);
  assert.deepEqual(say(named('A', 'former'), named('B', 'abbreviation')), ['needs-name']);
  assert.deepEqual(say(named('A'), named('B')), ['two-preferred 1']);
  assert.deepEqual(say(named('Á'), named('a', 'former')), ['name-twice 1']);
  assert.deepEqual(say(named('a'.repeat(501))), ['name-too-long 0']);
  assert.deepEqual(say(named('A', 'preferred', '2020-01-01', '2020-01-01')), ['ends-before-it-begins 0']);
  assert.deepEqual(say(...Array.from({ length: 41 }, (_, row) => named(`n${row}`, 'alternative'))), ['too-many']);
});

test('a number has its form, and a number of one organisation is of no other', () => {
  const say = (scheme: 'tooi' | 'kvk', value: string) =>
    faults({ part: 'identifiers', value: [{ scheme, value }] }, { taken: ['tooi gm0002', 'kvk 12345678'] });
  assert.deepEqual(say('tooi', 'gm0001'), []);
  assert.deepEqual(say('tooi', 'gm 1'), ['bad-identifier 0']);
  assert.deepEqual(say('tooi', 'gm0002'), ['identifier-taken 0']);
  assert.deepEqual(say('kvk', '12345678'), []);
});

test('a successor comes after the end, is another organisation, and does not lead back', () => {
  const say = (until: string | null, successorId: typeof id | null, successors: ChangeScene['successors'] = null) =>
    faults({ part: 'ending', value: { until: until as IsoDate | null, successorId } }, { successors });
  assert.deepEqual(say(null, null), []);
  assert.deepEqual(say('2026-01-01', next, [next]), []);
  assert.deepEqual(say(null, next, [next]), ['successor-needs-last-day']);
  assert.deepEqual(say('1999-01-01', null), ['ends-before-it-begins']);
  assert.deepEqual(say('2026-01-01', next), ['unknown-successor']);
  assert.deepEqual(say('2026-01-01', id, [id]), ['own-successor']);
  assert.deepEqual(say('2026-01-01', next, [next, id]), ['successor-in-circle']);
});

test('what is changed here is kept apart from what lists say, part by part, and let go of again', () => {
  const changes: readonly OrganisationChange[] = [
    { part: 'contact', value: null },
    { part: 'participation', value: { kind: 'connected', since: today, note: 'x' } },
    { part: 'type', value: 'provincie' },
    { part: 'names', value: [named('A')] },
    { part: 'identifiers', value: [{ scheme: 'kvk', value: '12345678' }] },
    { part: 'ending', value: { until: today, successorId: next } },
  ];
  assert.deepEqual(changes.map(({ part }) => part).toSorted(), allParts.toSorted());
  for (const change of changes) {
    const own = withChange({}, change);
    assert.equal(isOwnPart(own, change.part), isOfLists(change.part), change.part);
    for (const part of allParts) if (part !== change.part) assert.equal(isOwnPart(own, part), false, part);
    assert.deepEqual(withoutPart(own, change.part), {});
    const changed = partsOf({ ...factsWithChange(organisation, change), ...own });
    assert.deepEqual(changed[change.part], change.value);
  }
});

test('who publishes itself stays so, and who has entries publishes whatever it says', () => {
  assert.equal(standingOf('independent', 3), 'independent');
  assert.equal(standingOf('none-in-use', 1), 'publishes');
  assert.equal(standingOf('unknown', 0), 'unknown');
  assert.equal(standingOf('connected', 0), 'nothing-published');
  assert.equal(standingOf('none-in-use', 0), 'none-in-use');
});
