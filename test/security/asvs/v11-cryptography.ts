import { type Chapter, notApplicable, row, tested, written } from './row.ts';

const sealing = 'src/commands/sealing.test.ts';
const source = {
  'test/security/source.test.ts': [
    'chance comes from the generator for secrets, hashes are SHA-256 and what is sealed is sealed by AES-256-GCM',
  ],
};

export const cryptography: Chapter = {
  number: 11,
  name: 'Cryptography',
  rows: [
    row(
      '11.1.1',
      2,
      'It is written down how keys are made, used, changed and destroyed.',
      written(
        'docs/security.md',
        'Each key has one holder for one use',
        'Make, keep and change the keys that are yours as the table says.',
      ),
    ),
    row(
      '11.1.2',
      2,
      'All keys and ways of hashing, signing and sealing are listed, with what each is for.',
      written('docs/security.md', '## Keys and secrets'),
    ),
    row(
      '11.2.1',
      2,
      'Cryptography is done by what others have proven.',
      written('docs/security.md', 'All of it is done by OpenSSL inside Node'),
    ),
    row(
      '11.2.2',
      2,
      'Ways and keys can be changed for better ones.',
      tested({
        [sealing]: ['a new key in front seals, and the one behind it still opens'],
        'src/commands/password-hash.test.ts': [
          'a hash that another program made is understood; source: the reference implementation of argon2',
        ],
        'test/office/sealed-apps.test.ts': [
          'the secret of an app is kept sealed, and opens with the key that sealed it',
        ],
      }),
    ),
    row(
      '11.2.3',
      2,
      'Everything is as strong as 128 bits.',
      tested({
        'src/sign-in-settings.test.ts': [
          'settings that do not fit together stop the start with a sentence that holds no secret',
        ],
        'src/config.test.ts': ['a setting that cannot be used is refused with its name and what to give'],
        ...source,
      }),
    ),
    row('11.3.1', 1, 'No weak way of sealing is used.', tested(source)),
    row('11.3.2', 1, 'What is sealed is sealed by a way that is approved.', tested(source)),
    row(
      '11.3.3',
      2,
      'What is sealed cannot be changed unseen.',
      tested({
        [sealing]: [
          'what was changed does not open',
          'a sealed secret comes back with its key and for what it is of only',
        ],
      }),
    ),
    row('11.4.1', 1, 'Only hashes that are approved are used.', tested(source)),
    row(
      '11.4.2',
      2,
      'Passwords are kept by a slow hash made for that.',
      tested({
        'src/commands/password-hash.test.ts': [
          'the same password has another hash each time, and two ways to write it are one',
          'a password is known by its hash, and no other password is',
        ],
      }),
    ),
    row(
      '11.4.3',
      2,
      'Hashes that prove something are long enough that no two texts share one.',
      tested({
        'src/log/audit-chain.test.ts': ['the hash of a line is what anyone can work out with SHA-256'],
        ...source,
      }),
    ),
    row('11.4.4', 2, 'A key made of a password is made slowly.', notApplicable('No key is made of a password.')),
    row(
      '11.5.1',
      2,
      'What nobody may guess has 128 bits of chance from the right generator.',
      tested({
        ...source,
        'test/office/recovery-codes.test.ts': [
          'who sets up a second step gets ten different codes, which are nowhere to be read',
        ],
        'test/security/cookies.test.ts': [
          'the cookie of the office is of this host alone, over https alone, and for no script',
        ],
      }),
    ),
    row(
      '11.6.1',
      2,
      'Keys and signatures are of approved kinds.',
      tested({
        'src/sign-in-settings.test.ts': [
          'settings that do not fit together stop the start with a sentence that holds no secret',
        ],
        'test/office/hostile-provider.test.ts': [
          'a provider that signs in no way that the profile knows lets nobody in',
        ],
      }),
    ),
  ],
};
