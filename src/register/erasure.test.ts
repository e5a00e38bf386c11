import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ErasureRefusal, refusalOfErasure } from './erasure.ts';
import { makeOrganisationId } from './organisation.ts';

const organisationId = makeOrganisationId('demo-testdam');

const allCases = [true, false].flatMap((isAdministrator) =>
  [0, 1].flatMap((otherAdministrators) =>
    [0, 1, null].flatMap((others) =>
      [true, false].map((hasOpenWork) => ({ isAdministrator, otherAdministrators, others, hasOpenWork })),
    ),
  ),
);

const expectedOf = (one: (typeof allCases)[number]): ErasureRefusal | null => {
  if (one.isAdministrator && one.otherAdministrators === 0) return 'last-administrator';
  return one.others === 0 && one.hasOpenWork ? 'last-coordinator' : null;
};

test('nobody is erased as the last administrator, or as the last coordinator where work waits', () => {
  for (const one of allCases) {
    const { others, hasOpenWork, ...left } = one;
    const coordinates = others === null ? [] : [{ organisationId, others, hasOpenWork }];
    assert.equal(refusalOfErasure({ ...left, coordinates }), expectedOf(one), JSON.stringify(one));
  }
});

test('one organisation without a successor is enough to wait', () => {
  const coordinates = [
    { organisationId, others: 2, hasOpenWork: true },
    { organisationId: makeOrganisationId('demo-elders'), others: 0, hasOpenWork: true },
  ];
  assert.equal(refusalOfErasure({ isAdministrator: true, otherAdministrators: 1, coordinates }), 'last-coordinator');
});
