import { type Chapter, row, tested, written } from './row.ts';

export const validation: Chapter = {
  number: 2,
  name: 'Validation and business logic',
  rows: [
    row(
      '2.1.1',
      1,
      'It is written down what may be filled in, and how that is checked.',
      written('docs/security.md', 'What may be filled in where is data'),
    ),
    row(
      '2.1.2',
      2,
      'It is written down what must fit together.',
      written('docs/security.md', '(what must be, and what must fit together)'),
    ),
    row(
      '2.1.3',
      2,
      'It is written down how much may be done, by one and by all.',
      written('docs/security.md', '## What costs much, and what bounds it'),
    ),
    row(
      '2.2.1',
      1,
      'What comes in is held against what is expected there: choices, forms, bounds.',
      tested({
        'src/register/rules/value-faults.test.ts': [
          'an entry as it should be has no faults',
          'what stands in the way of publication is what is missing and what is wrong',
        ],
        'test/delivery/hostile.test.ts': ['every fault is named with where it is'],
        'test/api/contract.test.ts': ['every faulty question is refused and every fault in it is named'],
      }),
    ),
    row(
      '2.2.2',
      1,
      'The server checks; what a browser checks is help only.',
      tested({
        'test/delivery/hostile.test.ts': [
          'whatever is wrong with a body, it is refused with the reason and nothing is done',
        ],
        'test/office/writing.test.ts': ['what is wrong is kept as it was typed, and said'],
      }),
    ),
    row(
      '2.2.3',
      2,
      'Values that belong together are checked together.',
      tested({
        'src/register/rules/obligations.test.ts': ['… lacks what is obligatory, applies and is empty'],
        'src/register/rules/publication.test.ts': ['… names the fields without which it cannot be published'],
      }),
    ),
    row(
      '2.3.1',
      1,
      'Steps are taken in order, and none is skipped.',
      tested({
        'src/register/workflow.test.ts': [
          'every step is taken in its states, by its people, whatever an organisation chose, and by nobody else',
        ],
        'test/office/doors/doors.test.ts': [
          'through every door a text comes no further than its way allows, whoever comes',
        ],
      }),
    ),
    row(
      '2.3.2',
      2,
      'The bounds that are written down are kept.',
      tested({
        'test/office/sheets/taking-in.test.ts': [
          'an organisation has ten previews at most, and what was written stays',
        ],
        'test/office/reports.test.ts': ['one network asks so often and then waits; another does not'],
        'test/office/preview.test.ts': ['only who may share a draft makes links, and not without end'],
      }),
    ),
    row(
      '2.3.3',
      2,
      'What is done is done whole or not at all.',
      tested({
        'src/store/database.test.ts': ['a command that fails leaves nothing behind'],
        'test/office/sheets/kill.test.ts': [
          'who is killed while writing or undoing leaves it right, and another goes on (…)',
        ],
        'test/kill.test.ts': [
          'an import of entries that is killed leaves nothing half done and is completed by doing it again (…)',
        ],
      }),
    ),
    row(
      '2.3.4',
      2,
      'What there is one of is not given to two at once.',
      tested({
        'test/office/recovery-codes.test.ts': ['two who use one recovery code at the same time do not both come in'],
        'test/delivery/repeated.test.ts': ['two processes at once lose nothing and do nothing twice (…)'],
        'src/store/database.test.ts': ['twenty writers at once all write, one after the other'],
      }),
    ),
    row(
      '2.4.1',
      2,
      'Programs that ask too much are slowed down.',
      tested({
        'test/server.test.ts': ['an address that asks too much waits; the machine itself does not'],
        'test/delivery/hostile.test.ts': ['who asks too often waits, each token for itself'],
        'test/office/questions.test.ts': ['what a program, another site or a hurry sends is not taken'],
      }),
    ),
  ],
};
