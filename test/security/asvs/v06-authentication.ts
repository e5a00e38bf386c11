import { type Chapter, notApplicable, row, tested, written } from './row.ts';

const passwords = 'src/register/password.test.ts';
const signIn = 'test/office/sign-in.test.ts';
const own = 'test/office/own-account.test.ts';
const codes = 'test/office/recovery-codes.test.ts';
const provider = 'test/office/hostile-provider.test.ts';
const noOtherChannel = notApplicable(
  'Nothing is proven over another channel: no text messages, calls, mail or push messages.',
);

export const authentication: Chapter = {
  number: 6,
  name: 'Authentication',
  rows: [
    row(
      '6.1.1',
      1,
      'It is written down how guessing is slowed, and that nobody can lock out somebody else.',
      written('docs/security.md', 'Guessing waits, in each of these ways'),
    ),
    row(
      '6.1.2',
      2,
      'It is written down which words of this place are no password.',
      written('docs/security.md', 'a word of this place'),
    ),
    row(
      '6.1.3',
      2,
      'All ways in are written down, with how strong each is.',
      written('docs/security.md', '## Ways in, and how strong each is'),
    ),
    row(
      '6.2.1',
      1,
      'A password has eight signs or more.',
      tested({ [passwords]: ['what is short, very long or made of few signs is refused'] }),
    ),
    row(
      '6.2.2',
      1,
      'People can change their password.',
      tested({ [own]: ['another password ends every other session and takes the place of the old one'] }),
    ),
    row(
      '6.2.3',
      1,
      'Changing it asks the present one and the new one.',
      tested({ [own]: ['a password is changed only with the present one, and to one that can be'] }),
    ),
    row(
      '6.2.4',
      1,
      'A new password is none of the 3,000 that are chosen most and are long enough here.',
      tested({
        [passwords]: [
          'a password that was stolen elsewhere and occurs often is refused, however its letters are written',
          'what many people choose is refused, also with figures around it or in it',
        ],
      }),
    ),
    row(
      '6.2.5',
      1,
      'Any signs may be used and no kind must be.',
      tested({ [passwords]: ['a long sentence of your own is a good password, without asking for kinds of signs'] }),
    ),
    row(
      '6.2.6',
      1,
      'What is typed as a password is not shown.',
      tested({
        'test/security/password-field.test.ts': [
          'a password is typed unseen, may be pasted and is kept by who helps with that',
        ],
      }),
    ),
    row(
      '6.2.7',
      1,
      'Pasting and programs that keep passwords work.',
      tested({
        'test/security/password-field.test.ts': [
          'a password is typed unseen, may be pasted and is kept by who helps with that',
        ],
      }),
    ),
    row(
      '6.2.8',
      1,
      'A password is compared as it was typed, whole and with its capitals; two ways to write one sign are one (NIST SP 800-63B).',
      tested({ 'src/commands/password-hash.test.ts': ['a password is known by its hash, and no other password is'] }),
    ),
    row('6.2.9', 2, 'Passwords of 64 signs can be used.', tested({ [passwords]: ['a password may have 128 signs'] })),
    row(
      '6.2.10',
      2,
      'A password does not expire by itself.',
      written('docs/security.md', 'They never expire by themselves'),
    ),
    row(
      '6.2.11',
      2,
      'Words of this place are refused.',
      tested({
        [passwords]: [
          'what many people choose is refused, also with figures around it or in it',
          'your own name with something behind it is refused, a sentence in which it stands is not',
        ],
      }),
    ),
    row(
      '6.2.12',
      2,
      'A new password is held against those that were stolen elsewhere.',
      tested({
        [passwords]: [
          'a password that was stolen elsewhere and occurs often is refused, however its letters are written',
        ],
      }),
    ),
    row(
      '6.3.1',
      1,
      'Guessing is slowed as it is written down.',
      tested({
        [signIn]: [
          'guessing waits, also when many guess at once, and the owner elsewhere does not',
          'a password that is right gives no new guesses at the code',
        ],
        'src/register/attempts.test.ts': [
          'whoever guesses from everywhere locks out strangers, and not the owner on a network of their own',
          'one network that tries many accounts waits for all of them',
        ],
      }),
    ),
    row(
      '6.3.2',
      1,
      'No account is there from the start.',
      tested({
        [signIn]: ['the first link makes an administrator, once'],
        'test/office/sign-in-demo.test.ts': [
          'the demo is closed to who could come from elsewhere and where it is not wanted',
          'the first real account closes the demo for good, in every process',
        ],
      }),
    ),
    row(
      '6.3.3',
      2,
      'More than one thing must be proven.',
      tested({
        [signIn]: ['signing in asks a password and then a code, and signing out ends it at the server'],
        'test/office/passkeys.test.ts': ['the last second factor cannot be removed'],
        'test/office/passkeys-hostile.test.ts': [
          'a passkey that was made or used elsewhere, or without proving who uses it, opens nothing',
        ],
      }),
    ),
    row(
      '6.3.4',
      2,
      'No way in is weaker than it is written, and there is no other.',
      tested({
        'test/office/outside-people.test.ts': ['an invitation is no way around the password and code of an account'],
        [codes]: ['without a password there is no way to the form for a recovery code'],
        'test/office/passkeys.test.ts': [
          'a passkey can be the first second factor, and then no app can be set up with a password alone',
        ],
      }),
    ),
    row(
      '6.4.1',
      1,
      'What a person gets to begin with is chance, ends soon, and becomes no lasting password.',
      tested({
        [signIn]: ['the first link works for an hour, and a newer one takes its place'],
        'test/office/people.test.ts': ['who is new gets a link that is shown once, lasts seven days and works'],
      }),
    ),
    row(
      '6.4.2',
      1,
      'No hint and no question about somebody stands in for a password.',
      written('docs/security.md', "no question about somebody's youth"),
    ),
    row(
      '6.4.3',
      2,
      'Who forgot a password gets another without passing over the second step.',
      tested({
        'test/office/outside-people.test.ts': ['an invitation is no way around the password and code of an account'],
        'test/cli-account.test.ts': ['who holds the role already gets a new link, and the old one stops'],
      }),
    ),
    row(
      '6.4.4',
      2,
      'Who lost the second step proves who they are as well as at the start.',
      written(
        'docs/operating.md',
        'Be sure who asks: who has the link becomes that person',
        'Know who asks, in person or by a channel that you trust, before account-reset.',
      ),
    ),
    row(
      '6.5.1',
      2,
      'A code counts once.',
      tested({
        [signIn]: ['a code counts once, and a code of long ago never'],
        [codes]: ['a recovery code stands in for the telephone once, however it is typed'],
      }),
    ),
    row(
      '6.5.2',
      2,
      'Recovery codes that can be guessed at are hashed slowly; these have 140 bits, for which a plain hash is enough.',
      tested({ [codes]: ['who sets up a second step gets ten different codes, which are nowhere to be read'] }),
    ),
    row(
      '6.5.3',
      2,
      'Codes and seeds are made by chance that nobody can predict.',
      tested({
        [codes]: ['who sets up a second step gets ten different codes, which are nowhere to be read'],
        'test/security/source.test.ts': [
          'chance comes from the generator for secrets, hashes are SHA-256 and what is sealed is sealed by AES-256-GCM',
        ],
      }),
    ),
    row(
      '6.5.4',
      2,
      'A recovery code has 20 bits or more.',
      tested({ [codes]: ['who sets up a second step gets ten different codes, which are nowhere to be read'] }),
    ),
    row(
      '6.5.5',
      2,
      'A code of an app is of half a minute; clocks may differ half a minute, as RFC 6238 allows.',
      tested({ [signIn]: ['a code counts once, and a code of long ago never'] }),
    ),
    row('6.6.1', 2, 'Text messages and calls are a last resort.', noOtherChannel),
    row('6.6.2', 2, 'A code over another channel is of one sign-in.', noOtherChannel),
    row('6.6.3', 2, 'Guessing a code over another channel is slowed.', noOtherChannel),
    row(
      '6.8.1',
      2,
      'A person of one provider cannot be taken for one of another.',
      tested({
        [provider]: ['an answer of another provider than the one that was asked counts for nothing'],
        'test/office/outside-people.test.ts': ['an e-mail address alone proves nothing'],
      }),
    ),
    row(
      '6.8.2',
      2,
      'What a provider says is signed, and that is checked each time.',
      tested({
        [provider]: [
          'a provider that answers … lets nobody in',
          'a provider that signs in no way that the profile knows lets nobody in',
        ],
      }),
    ),
    row(
      '6.8.3',
      2,
      'A SAML assertion counts once.',
      notApplicable('There is no SAML; the same of OpenID Connect is row 10.5.1.'),
    ),
    row(
      '6.8.4',
      2,
      'The strength that is asked of a provider is checked in its answer.',
      tested({ [provider]: ['a lower level of assurance than is asked is refused'] }),
    ),
  ],
};
