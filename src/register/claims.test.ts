import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClaimRules, claimIn, placesOf, readClaims } from './claims.ts';
import type { OrganisationId } from './organisation.ts';

const id = (text: string): OrganisationId => text as OrganisationId;

const rules: ClaimRules = {
  name: 'name',
  email: 'email',
  organisation: { kind: 'claim', name: 'organisatie', table: null },
  roles: 'rollen',
  roleTable: { redacteur: 'editor', schrijver: 'editor', beheer: 'administrator' },
};

test('a role comes from the table only, never from a value that is called like one', () => {
  const claims = { rollen: ['redacteur', 'schrijver', 'administrator', 'constructor', '__proto__'] };
  assert.deepEqual(readClaims(rules, claims).roles, ['editor']);
  assert.deepEqual(readClaims(rules, { rollen: 'beheer' }).roles, ['administrator']);
  assert.deepEqual(readClaims(rules, { rollen: { redacteur: true } }).roles, []);
});

test('an address that is none, or that is not verified, is not used', () => {
  const emailOf = (claims: Readonly<Record<string, string | boolean | number>>) => readClaims(rules, claims).email;
  assert.equal(emailOf({ email: ' anna@testdam.example ' }), 'anna@testdam.example');
  assert.equal(emailOf({ email: 'anna@testdam.example', email_verified: true }), 'anna@testdam.example');
  assert.equal(emailOf({ email: 'anna@testdam.example', email_verified: false }), null);
  assert.equal(emailOf({ email: 'anna' }), null);
  assert.equal(emailOf({ email: 12 }), null);
  assert.equal(emailOf({}), null);
});

test('the name of a claim is taken as it is before its dots lead inside', () => {
  const claims = { 'a.b': 1, a: { b: 2, c: { d: 3 } } };
  assert.equal(claimIn(claims, 'a.b'), 1);
  assert.equal(claimIn(claims, 'a.c.d'), 3);
  assert.equal(claimIn(claims, 'a.x.d'), undefined);
  assert.equal(claimIn(claims, 'constructor.name'), undefined);
});

test('a role of an organisation is held at each, a central one once and without', () => {
  assert.deepEqual(placesOf(['editor', 'administrator'], [id('gm0001'), id('gm0002')]), [
    { role: 'editor', organisationId: 'gm0001' },
    { role: 'editor', organisationId: 'gm0002' },
    { role: 'administrator', organisationId: null },
  ]);
  assert.deepEqual(placesOf(['editor'], []), []);
});

test('an account can always be of one organisation', () => {
  const always: ClaimRules = { ...rules, organisation: { kind: 'always', id: id('gm0001') } };
  assert.deepEqual(readClaims(always, { organisatie: 'gm0002' }).organisations, ['gm0001']);
});
