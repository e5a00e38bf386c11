import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant, IsoDate } from './instant.ts';
import {
  type Asking,
  askingFaults,
  dueOn,
  holdsEmail,
  isInTime,
  questionLimits,
  questionsKeptSince,
  questionWaitsUntil,
  referenceOf,
  rolesThatAnswer,
} from './question.ts';
import { minutesLater } from './session.ts';

const tuesday = '2026-11-24T12:00:00Z' as Instant;

test('an answer is due ten days from Monday to Friday later, counted in Dutch days', () => {
  assert.equal(dueOn(tuesday), '2026-12-08');
  assert.equal(dueOn('2026-11-28T12:00:00Z' as Instant), '2026-12-11', 'asked on a Saturday');
  assert.equal(dueOn('2026-11-24T23:30:00Z' as Instant), '2026-12-09', 'it is Wednesday in the Netherlands');
});

test('on the day itself is in time, the day after is not', () => {
  const due = '2026-12-08' as IsoDate;
  assert.ok(isInTime('2026-12-08T22:59:59Z' as Instant, due));
  assert.ok(!isInTime('2026-12-08T23:00:00Z' as Instant, due));
});

test('a reference changes its letter when one figure is misheard or two beside each other change places', () => {
  assert.match(referenceOf(418, tuesday), /^V-2026-0418-[A-HJ-NP-TV-Z]$/);
  const letter = (id: number): string => referenceOf(id, tuesday).slice(-1);
  for (const other of [419, 428, 518, 481, 148, 408]) assert.notEqual(letter(other), letter(418), String(other));
  assert.match(referenceOf(123_456, tuesday), /^V-2026-123456-/);
});

test('a network that asked as often as is allowed waits until the oldest that counts is no longer counted', () => {
  for (const { most, minutes } of questionLimits) {
    const moments = Array.from({ length: most }, (_, index) =>
      minutesLater(tuesday, -((index * minutes) / (most + 1))),
    );
    const oldest = moments.at(-1) ?? assert.fail();
    assert.equal(questionWaitsUntil(moments.slice(0, most - 1), tuesday) === minutesLater(oldest, minutes), false);
    assert.equal(questionWaitsUntil(moments, tuesday), minutesLater(oldest, minutes));
  }
  assert.equal(questionWaitsUntil([], tuesday), null);
});

test('only the text must be there; what is filled in must be what it says', () => {
  const asking: Asking = {
    ...{ kind: 'question', organisationId: null, algorithmId: null, organisationSaid: '', email: '' },
    text: 'Kijkt er ook een mens naar?',
  };
  const faults = (change: Partial<Asking>) => askingFaults({ ...asking, ...change });
  assert.deepEqual(faults({}), []);
  assert.deepEqual(faults({ text: ' kort ' }), ['too-short']);
  assert.deepEqual(faults({ text: 'x'.repeat(2_001) }), ['too-long']);
  assert.deepEqual(faults({ email: 'x' }), ['no-email']);
  assert.deepEqual(faults({ email: 'a@b.nl' }), []);
  assert.deepEqual(faults({ organisationSaid: 'x'.repeat(201) }), ['organisation-too-long']);
});

test('an e-mail address is seen in a text', () => {
  assert.ok(holdsEmail('Mail mij op a.b@c.nl.'));
  assert.ok(!holdsEmail('Dat kost 3 euro @ de balie'));
});

test('the roles for which a question waits are those of access.ts', () => {
  assert.deepEqual(rolesThatAnswer(null), ['administrator']);
  assert.deepEqual(rolesThatAnswer('x' as Parameters<typeof rolesThatAnswer>[0]), ['editor', 'coordinator', 'owner']);
});

test('what was answered a year ago to the second is kept, on a leap day too', () => {
  assert.equal(questionsKeptSince(tuesday), '2025-11-24T12:00:00Z');
  assert.equal(questionsKeptSince('2028-02-29T12:00:00Z' as Instant), '2027-02-28T12:00:00Z');
});
