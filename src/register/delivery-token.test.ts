import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allActions, mayDo } from './access.ts';
import type { PersonId } from './appointment.ts';
import {
  allScopes,
  type DeliveryToken,
  looksLikeToken,
  mostTokenNameSigns,
  mostTokens,
  refusalOfToken,
  rightsOfToken,
  type TokenScope,
  tokenPrefix,
  usualLastDay,
} from './delivery-token.ts';
import { addDays, dateOf, type Instant } from './instant.ts';
import { makeOrganisationId } from './organisation.ts';
import { steps } from './workflow.ts';

const now = '2026-11-24T12:00:00Z' as Instant;
const today = dateOf(now);
const [own, other] = [makeOrganisationId('demo-testdam'), makeOrganisationId('demo-elders')];
const personId = 7 as PersonId;

const tokenOf = (scopes: readonly TokenScope[], change: Partial<DeliveryToken> = {}): DeliveryToken => ({
  ...{ personId, organisationId: own, name: 'zaaksysteem', ending: 'abcd', scopes, madeBy: null, madeAt: now },
  ...{ lastDay: today, revokedAt: null, usedAt: null, isDemo: false, ...change },
});

/** What each scope gives, written down here once more on purpose. */
const expected: Readonly<Record<TokenScope, readonly string[]>> = {
  'concepten-lezen': ['see-work'],
  'concepten-schrijven': ['see-work', 'write-entry'],
  indienen: ['see-work', 'submit-entry'],
};

/** Every set of scopes. */
const sets = Array.from({ length: 2 ** allScopes.length }, (_, bits) =>
  allScopes.filter((_scope, index) => (bits >> index) % 2 === 1),
);

test('a token may do what its scopes say, at its own organisation, and nothing else', () => {
  for (const scopes of sets)
    for (const action of allActions)
      for (const organisation of [own, other, null]) {
        const actor = { personId, appointments: [], day: today, token: rightsOfToken(tokenOf(scopes), now) };
        const may = organisation === own && scopes.some((scope) => expected[scope].includes(action));
        assert.equal(mayDo(actor, action, organisation), may, `${scopes.join(' ')}: ${action} at ${organisation}`);
      }
});

test('no scope gives a step that judges', () => {
  const actions = allScopes.flatMap((scope): readonly string[] => expected[scope]);
  for (const name of ['approve', 'publish', 'send-back', 'withdraw'] as const)
    assert.ok(!actions.includes(steps[name].right), name);
});

test('a token that was revoked or is over may nothing', () => {
  const tomorrow = '2026-11-25T12:00:00Z' as Instant;
  assert.ok(rightsOfToken(tokenOf(allScopes), now).actions.length > 0);
  assert.deepEqual(rightsOfToken(tokenOf(allScopes), tomorrow).actions, []);
  assert.deepEqual(rightsOfToken(tokenOf(allScopes, { revokedAt: now }), now).actions, []);
});

test('what cannot be a token is refused', () => {
  const good = { name: 'zaaksysteem', scopes: allScopes, lastDay: usualLastDay(today) };
  const refusal = (change: Partial<typeof good>, working = 0) =>
    refusalOfToken({ ...good, ...change }, { today, working });
  assert.equal(refusal({}), null);
  assert.equal(refusal({ lastDay: today }), null);
  assert.equal(refusal({ lastDay: addDays(today, 365) }), null);
  assert.equal(refusal({ lastDay: addDays(today, 366) }), 'lasts-too-long');
  assert.equal(refusal({ lastDay: addDays(today, -1) }), 'ends-before-today');
  assert.equal(refusal({ name: '  ' }), 'needs-name');
  assert.equal(refusal({ name: 'x'.repeat(mostTokenNameSigns + 1) }), 'name-too-long');
  assert.equal(refusal({ scopes: [] }), 'needs-scope');
  assert.equal(refusal({}, mostTokens), 'too-many');
});

test('a token is known by its form', () => {
  const secret = 'A-_9'.repeat(10);
  assert.ok(looksLikeToken(`${tokenPrefix}${secret}abc`));
  for (const wrong of [
    '',
    secret,
    `${tokenPrefix}${secret}`,
    `${tokenPrefix}${secret}abc `,
    `${tokenPrefix}${secret}ab/`,
  ])
    assert.ok(!looksLikeToken(wrong), wrong);
});
