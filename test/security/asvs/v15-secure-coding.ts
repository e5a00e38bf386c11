import { type Chapter, row, tested, written } from './row.ts';

export const secureCoding: Chapter = {
  number: 15,
  name: 'Secure coding and architecture',
  rows: [
    row(
      '15.1.1',
      1,
      'It is written down how soon holes in software of others are mended.',
      written('docs/security.md', 'is mended within 2 days when it is critical', 'Update within these terms.'),
    ),
    row(
      '15.1.2',
      2,
      'There is a list of all software of others, from places that are known.',
      tested({
        'test/architecture.test.ts': [
          'package-lock.json names no download host and every dependency has a line of reason',
        ],
      }),
    ),
    row(
      '15.1.3',
      2,
      'It is written down what costs much and how that is bounded.',
      written('docs/security.md', '## What costs much, and what bounds it'),
    ),
    row(
      '15.2.1',
      1,
      'No software of others is older than those terms allow.',
      written(
        'docs/security.md',
        'Look daily: `npm audit --omit=dev`',
        'Let this run daily, and update when it tells of something.',
      ),
    ),
    row(
      '15.2.2',
      2,
      'What costs much does not bring the register down.',
      tested({
        'src/fair-turns.test.ts': ['who comes while others wait, waits behind them'],
        'src/outside/sheet-reading.test.ts': [
          'a file that asks too much memory or time is stopped, and the next one is read',
          'who comes while others wait already is told to come again, and is read when they are through',
        ],
        'src/kept-answers.test.ts': ['of all that is still being sent no more than half the room is held'],
      }),
    ),
    row(
      '15.2.3',
      2,
      'Nothing that is for building or testing is there when it runs.',
      written(
        'docs/operating.md',
        'NODE_ENV=production REGISTER_DEMO=off npm start',
        'Install with NODE_ENV=production: then no package for developing comes along.',
      ),
    ),
    row(
      '15.3.1',
      1,
      'An answer has the fields that were meant, and no others.',
      tested({
        'test/api/formats.test.ts': [
          'every entry is as the schema says, whatever is filled in',
          'a value that is not public is in no format',
        ],
        'test/withheld.test.ts': ['no door tells apart two registers that differ in what is withheld alone'],
      }),
    ),
    row(
      '15.3.2',
      2,
      'Being sent on is followed only where that is meant.',
      tested({
        'src/outside/fetch.test.ts': [
          'a redirect to a private network or another scheme is refused, and an endless one too',
        ],
      }),
    ),
    row(
      '15.3.3',
      2,
      'Only the fields that belong to an action can be set by it.',
      tested({
        'src/web/entry-form/read-entry-form.test.ts': [
          'a thousand names of no field are passed over, also those of the register and of objects',
          'what the form did not ask stays as it was',
        ],
        'test/delivery/hostile.test.ts': ['every fault is named with where it is'],
      }),
    ),
    row(
      '15.3.4',
      2,
      'The address of a visitor is the right one, behind a proxy too.',
      tested({
        'test/proxy.test.ts': [
          'behind a trusted proxy each visitor has a limit of their own',
          'behind a proxy that adds to X-Forwarded-For what a visitor wrote there does not count',
          'the log holds the address of … (TRUST_PROXY=…)',
        ],
      }),
    ),
    row(
      '15.3.5',
      2,
      'Kinds of values are known and compared strictly.',
      tested({
        'test/architecture.test.ts': [
          'nothing is typed any, asserted away, ignored, exported by default, or kept in a folder without a name',
        ],
        'test/quality.test.ts': ['every type is right', 'layout and lint are clean'],
      }),
    ),
    row(
      '15.3.6',
      2,
      'Names that JavaScript knows are names like any other.',
      tested({
        'src/commands/import-hostile.test.ts': ['names of keys that programs know are names like any other'],
        'src/web/entry-form/read-entry-form.test.ts': [
          'a thousand names of no field are passed over, also those of the register and of objects',
        ],
      }),
    ),
    row(
      '15.3.7',
      2,
      'What is sent twice under one name is not taken for something else.',
      tested({
        'test/api/contract.test.ts': ['a parameter that fits once is refused twice'],
        'src/web/entry-form/read-entry-form.test.ts': [
          'of a name that comes more than once a field of one text takes the first, rows take all',
        ],
        'test/server.test.ts': ['what is no HTTP, or too much of it, gets a clean refusal and the server lives on'],
      }),
    ),
  ],
};
