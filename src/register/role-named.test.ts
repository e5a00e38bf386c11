import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleNamed } from './role-named.ts';
import { allRoles, roles } from './roles.ts';

test('a role is known by its name in every language and by its key', () => {
  for (const role of allRoles)
    for (const name of [role, ...Object.values(roles[role].name)]) assert.equal(roleNamed(name), role, name);
});

test('a role is known as people write it', () => {
  for (const [typed, role] of [
    ['Coordinator', 'coordinator'],
    ['COÖRDINATOR', 'coordinator'],
    [' FG ', 'data-protection-officer'],
    ['dpo', 'data-protection-officer'],
    ['chief data officer', 'cdo'],
    ['beheerder', 'administrator'],
    ['toezichthouder', 'supervisor'],
  ] as const)
    assert.equal(roleNamed(typed), role, typed);
});

test('what is no role is none', () => {
  for (const typed of ['', 'baas', 'constructor', 'redacteur en goedkeurder']) assert.equal(roleNamed(typed), null);
});
