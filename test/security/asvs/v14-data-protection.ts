import { type Chapter, row, tested, written } from './row.ts';

export const dataProtection: Chapter = {
  number: 14,
  name: 'Data protection',
  rows: [
    row(
      '14.1.1',
      2,
      'What is secret or of persons is known and sorted by how much it is worth.',
      written('docs/security.md', '## What is secret, and how it is treated'),
    ),
    row(
      '14.1.2',
      2,
      'For each sort it is written down how it is treated.',
      written('docs/security.md', '| Level | What | How it is treated |'),
    ),
    row(
      '14.2.1',
      1,
      'No address holds a session, a token or another lasting secret.',
      tested({
        'test/security/answers.test.ts': ['a token counts in its header and never in an address'],
        'test/security/log-lines.test.ts': [
          'a line of the log is one line of JSON with when, where and what, and without what was asked or who asked',
        ],
      }),
    ),
    row(
      '14.2.2',
      2,
      'What is secret is not kept by what stands between.',
      tested({
        'src/kept-answers.test.ts': [
          'the answers for different formats are kept apart, and those for one person not at all',
        ],
        'test/security/answers.test.ts': ['every page of the office has a way out on it and is kept by nobody'],
      }),
    ),
    row(
      '14.2.3',
      2,
      'Nothing of people goes to others, such as who counts visitors.',
      tested({
        'test/server.test.ts': ['no page asks anything of another server'],
        'src/web/assets.test.ts': ['the stylesheet fetches nothing but our own fonts'],
      }),
    ),
    row(
      '14.2.4',
      2,
      'What is written down about treating it is done.',
      tested({
        'test/office/erasure.test.ts': [
          'of an erased person only the number is left, and no line of the trail changed',
          'of every column with a person in it is known whether it goes with them',
        ],
        'test/office/reports.test.ts': ['after a year what is not public is taken away, and every e-mail address'],
        'test/office/sealed-apps.test.ts': [
          'the secret of an app is kept sealed, and opens with the key that sealed it',
        ],
        'src/store/masking.test.ts': [
          'what the newest version withholds is in no older version and no translation that the public reads',
        ],
      }),
    ),
    row(
      '14.3.1',
      1,
      'When somebody signs out, nothing of it stays in the browser.',
      tested({
        'test/office/sign-in.test.ts': [
          'signing in asks a password and then a code, and signing out ends it at the server',
        ],
      }),
    ),
    row(
      '14.3.2',
      2,
      'Browsers are told not to keep what is not public.',
      tested({
        'test/security/answers.test.ts': ['every page of the office has a way out on it and is kept by nobody'],
        'test/office/preview.test.ts': ['whoever has the link reads a draft as the public will, and nobody keeps it'],
      }),
    ),
    row(
      '14.3.3',
      2,
      'Nothing secret is kept in the storage of a browser.',
      tested({
        'test/security/source.test.ts': [
          'scripts in the browser make no markup of text, keep nothing there and listen to no other window',
        ],
        'test/browser/journeys.test.ts': ['no visitor gets a cookie or anything stored'],
      }),
    ),
  ],
};
