import { type Chapter, row, tested, written } from './row.ts';

const signIn = 'test/office/sign-in.test.ts';
const own = 'test/office/own-account.test.ts';
const wholeWay = { [signIn]: ['signing in asks a password and then a code, and signing out ends it at the server'] };

export const sessionManagement: Chapter = {
  number: 7,
  name: 'Session management',
  rows: [
    row(
      '7.1.1',
      2,
      'It is written down how long a session lasts, and why.',
      written('docs/security.md', '**Sessions** end after half an hour of nothing'),
    ),
    row(
      '7.1.2',
      2,
      'It is written down how many sessions one person may have.',
      written('docs/security.md', 'One person may have as many as they like'),
    ),
    row(
      '7.1.3',
      2,
      'It is written down how sessions here and at a provider hang together.',
      written('docs/security.md', 'A session that began at a provider has the same limits'),
    ),
    row('7.2.1', 1, 'The server alone says whether a session is one.', tested(wholeWay)),
    row('7.2.2', 1, 'A session has a secret of its own that is made for it.', tested(wholeWay)),
    row(
      '7.2.3',
      1,
      'That secret has 128 bits of chance or more.',
      tested({
        'test/security/cookies.test.ts': [
          'the cookie of the office is of this host alone, over https alone, and for no script',
        ],
      }),
    ),
    row('7.2.4', 1, 'Proving who one is makes a new secret and ends the old one.', tested(wholeWay)),
    row(
      '7.3.1',
      2,
      'A session ends when nothing is done.',
      tested({
        [signIn]: ['a session ends by itself'],
        'src/register/session.test.ts': [
          'a session lasts while something is done in it, and never longer than a working day',
        ],
      }),
    ),
    row(
      '7.3.2',
      2,
      'A session ends after some hours, whatever is done.',
      tested({
        [signIn]: ['a session ends after twelve hours, whatever is done in it'],
        'src/register/session.test.ts': [
          'a session lasts while something is done in it, and never longer than a working day',
        ],
      }),
    ),
    row('7.4.1', 1, 'A session that ended opens nothing any more.', tested(wholeWay)),
    row(
      '7.4.2',
      1,
      'Closing an account ends its sessions.',
      tested({ 'test/office/people.test.ts': ['a closed account is out at once and an opened one may come in again'] }),
    ),
    row(
      '7.4.3',
      2,
      'After another password or second step, the other sessions can be ended.',
      tested({
        [own]: [
          'another password ends every other session and takes the place of the old one',
          'own sessions are listed in plain words and end at the server, for who gives their password',
        ],
      }),
    ),
    row(
      '7.4.4',
      2,
      'Every page behind signing in shows the way out.',
      tested({
        'test/security/answers.test.ts': ['every page of the office has a way out on it and is kept by nobody'],
      }),
    ),
    row(
      '7.4.5',
      2,
      'An administrator can end the sessions of somebody.',
      tested({ 'test/office/people.test.ts': ['a closed account is out at once and an opened one may come in again'] }),
    ),
    row(
      '7.5.1',
      2,
      'Changing how one signs in asks to prove who one is again.',
      tested({
        [own]: [
          'a password is changed only with the present one, and to one that can be',
          'another app takes the place of the one before, for who gives their password',
          'new recovery codes take the place of the old ones, for who gives their password',
        ],
        'test/office/passkeys.test.ts': ['a passkey is made only by who gives their password just before'],
      }),
    ),
    row(
      '7.5.2',
      2,
      'People see their sessions and end them, having proven again who they are.',
      tested({
        [own]: ['own sessions are listed in plain words and end at the server, for who gives their password'],
        'test/office/outside-people.test.ts': ['who has no password here ends own sessions only just after signing in'],
      }),
    ),
    row(
      '7.6.1',
      2,
      'Sessions here and at a provider end as is written down.',
      tested({
        'test/office/outside-people.test.ts': [
          'who has no role any more does not get in, and loses it in the session they have',
        ],
        'test/office/sign-in-outside.test.ts': [
          'the audit trail says who came by which provider, and signing out ends it',
        ],
      }),
    ),
    row(
      '7.6.2',
      2,
      'No session begins without somebody doing something for it.',
      tested({
        'test/office/sign-in-outside.test.ts': [
          'it begins on a page of ours, and nowhere else',
          'what comes back counts in the browser that left, once, and for minutes',
        ],
      }),
    ),
  ],
};
