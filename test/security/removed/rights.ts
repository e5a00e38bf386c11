import { type Protection, protection } from './protection.ts';

/** Who may do and see what. */
export const rightProtections: readonly Protection[] = [
  protection(
    '8.2.1',
    'src/register/access.ts',
    "'approve-entry': { there: ['approver'],",
    "'approve-entry': { there: ['approver', 'editor'],",
    ['src/register/access.test.ts', 'every role may do at every organisation what is listed, and nothing else'],
  ),
  protection(
    '8.2.2',
    'src/delivery-door.ts',
    'if (id !== token.organisationId) return { problem: problems.notFound };',
    '',
    ['test/delivery/rights.test.ts', 'a machine of one organisation never touches another, by address or by body'],
  ),
  protection(
    '8.2.3',
    'src/store/masking.ts',
    "reader.kind === 'register' || versions.length === 0",
    'versions.length >= 0',
    ['test/withheld.test.ts', 'no door tells apart two registers that differ in what is withheld alone'],
  ),
  protection(
    '8.3.1',
    'src/register/workflow.ts',
    "(writers.includes(personId) ? 'needs-second-person' : null)",
    '(writers.length < 0 ? personId : null) as null',
    ['test/office/work-rights.test.ts', 'whoever wrote a word judges nothing of it, with whatever roles besides'],
  ),
  protection(
    '8.4.1',
    'src/register/access.ts',
    'return appointment.organisationId === organisationId && there',
    'return there',
    ['test/office/workflow.test.ts', 'nobody else sees or touches the work of an organisation'],
  ),
  protection(
    '2.3.1',
    'src/register/workflow.ts',
    "(writers.includes(personId) ? 'needs-second-person' : null)",
    '(writers.length < 0 ? personId : null) as null',
    [
      'src/register/workflow.test.ts',
      'every step is taken in its states, by its people, whatever an organisation chose, and by nobody else',
    ],
  ),
  protection(
    '9.2.2',
    'src/commands/delivery/present-token.ts',
    'if (token === null || whyDead(token, now) !== null) return null;',
    'if (token === null) return null;',
    ['test/delivery/way.test.ts', 'a token that is over, revoked or made up opens nothing'],
  ),
  protection('14.2.2', 'src/office-door.ts', 'noIndex: true, mayBeKept: false as const', 'noIndex: true', [
    'test/security/answers.test.ts',
    'every page of the office has a way out on it and is kept by nobody',
  ]),
  protection(
    '16.5.3',
    'src/office-door.ts',
    'await noteReading(handling, asked, answer);',
    'await noteReading(handling, asked, answer).catch(() => undefined);',
    ['test/office/mandate.test.ts', 'what cannot be noted is not shown'],
  ),
];
