import { type Chapter, row, tested, written } from './row.ts';

export const configuration: Chapter = {
  number: 13,
  name: 'Configuration',
  rows: [
    row(
      '13.1.1',
      2,
      'It is written down with whom the register speaks, also where visitors name an address.',
      written('docs/security.md', '## What the register asks of others'),
    ),
    row(
      '13.2.1',
      2,
      'Programs that speak with each other prove who they are, each as itself.',
      written(
        'docs/security.md',
        'a password that nobody chose or a client certificate',
        'Give the register a role of its own in PostgreSQL.',
      ),
    ),
    row(
      '13.2.2',
      2,
      'The register may do no more on other systems than it needs.',
      written(
        'docs/operating.md',
        'create database register owner register;',
        'Give the role nothing else, and let the user of the register write in its data folder only.',
      ),
    ),
    row(
      '13.2.3',
      2,
      'No password is the one that came with something.',
      written(
        'docs/security.md',
        'a role of its own that owns one database and nothing else',
        'Choose the password of PostgreSQL by chance.',
      ),
    ),
    row(
      '13.2.4',
      2,
      'There is a list of with whom the register may speak.',
      written('docs/security.md', 'Let the firewall pass only what stands under', 'Let the firewall pass only these.'),
    ),
    row(
      '13.2.5',
      2,
      'The server loads and asks nothing that is not on a list.',
      tested({
        'src/outside/fetch.test.ts': [
          'a private network is never asked, whoever gives the address and however it is written',
          'numbers of the internet may be reached, and only those',
        ],
        'src/outside/ask-link.test.ts': [
          'a link in a text never leads the register to this machine or a private network',
        ],
      }),
    ),
    row(
      '13.3.1',
      2,
      'Secrets are kept where secrets belong, and never in the code.',
      written(
        'docs/security.md',
        'Keep the settings where your organisation keeps secrets',
        'Keep the settings in your vault and set SECRETS_KEY: without it the secrets of apps are kept as they are.',
      ),
    ),
    row(
      '13.3.2',
      2,
      'Only who needs a secret can reach it.',
      tested({
        'test/architecture.test.ts': [
          'the environment is read in config.ts only, and only main.ts and the command line write to the console',
          'the eye of the register itself is used by commands only, never by a door',
        ],
        'test/cli.test.ts': [
          'a backup is readable for its owner only, is never overwritten, and restores into an empty register',
        ],
      }),
    ),
    row(
      '13.4.1',
      1,
      'Nobody reaches what belongs to the repository.',
      tested({
        'test/security/answers.test.ts': [
          'nothing of the source, the repository or the database is served, and no folder is listed',
        ],
      }),
    ),
    row(
      '13.4.2',
      2,
      'Nothing that is for finding faults is on.',
      tested({
        'test/security/answers.test.ts': [
          'an unexpected fault is told in a sentence that tells nothing of what is inside',
        ],
      }),
    ),
    row(
      '13.4.3',
      2,
      'No folder lists its files.',
      tested({
        'test/security/answers.test.ts': [
          'nothing of the source, the repository or the database is served, and no folder is listed',
        ],
      }),
    ),
    row(
      '13.4.4',
      2,
      'TRACE is refused.',
      tested({
        'test/server.test.ts': ['what is no HTTP, or too much of it, gets a clean refusal and the server lives on'],
      }),
    ),
    row(
      '13.4.5',
      2,
      'Only what is meant for strangers describes the inside to them.',
      tested({
        'test/national/figures.test.ts': ['the register says that it answers, and nobody keeps that'],
        'test/api/names.test.ts': ['the addresses in the document have the agreed names'],
        'test/security/answers.test.ts': [
          'nothing of the source, the repository or the database is served, and no folder is listed',
        ],
      }),
    ),
  ],
};
