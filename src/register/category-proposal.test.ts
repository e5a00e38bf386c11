import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type GuideAnswer, proposeCategory } from './category-proposal.ts';
import { type EntryDocument, emptyDocument } from './entry.ts';

const answers = ['ja', 'nee', 'weet-niet', null] as const;
const automation = [
  'Het algoritme geeft advies',
  'Het algoritme stelt een besluit voor en een mens beslist',
  'Het algoritme beslist zonder mens',
  null,
] as const;

const documentOf = (selects: string | null, role: string | null): EntryDocument => ({
  ...emptyDocument,
  values: { ...(selects && { risk_selection: selects }), ...(role && { automation: role }) },
});

const askedOf = (
  list: GuideAnswer | null,
  consequences: GuideAnswer | null,
  selects: string | null,
  role: string | null,
) => proposeCategory({ document: documentOf(selects, role), isOnList: list, hasConsequences: consequences });

type Asked = Parameters<typeof askedOf>;

const every: readonly Asked[] = answers.flatMap((list) =>
  answers.flatMap((consequences) =>
    ['Ja', 'Nee', null].flatMap((selects) => automation.map((role): Asked => [list, consequences, selects, role])),
  ),
);

/** The category as the sources say it, written down here once more. */
const expectedOf = ([list, consequences, selects, role]: Asked): string | undefined => {
  const isImpactful = selects === 'Ja' || /besluit|beslist/.test(role ?? '') || consequences === 'ja';
  const isDoubt = list === 'weet-niet' || consequences === 'weet-niet';
  if (list === null) return undefined;
  if (list === 'ja') return 'a';
  if (isImpactful || isDoubt) return 'b';
  return consequences === null ? undefined : 'c';
};

test('every set of answers gives the category of the gravest answer, and a reason for it', () => {
  assert.equal(every.length, 192);
  for (const asked of every) {
    const proposal = askedOf(...asked);
    assert.equal(proposal?.category, expectedOf(asked), JSON.stringify(asked));
    assert.ok(proposal === null || proposal.reasons.length > 0, JSON.stringify(asked));
  }
});

test('the reasons are those of the category, and no others', () => {
  const keys = (...asked: Parameters<typeof askedOf>) => askedOf(...asked)?.reasons.map(({ key }) => key);
  assert.deepEqual(keys('nee', 'ja', 'Ja', automation[2]), ['selects', 'decides', 'consequences']);
  assert.deepEqual(keys('ja', 'ja', 'Ja', automation[2]), ['on-list']);
  assert.deepEqual(keys('weet-niet', 'nee', 'Nee', null), ['doubt']);
  assert.deepEqual(keys('nee', 'nee', null, null), ['none']);
});
