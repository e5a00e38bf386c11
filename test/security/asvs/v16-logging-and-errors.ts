import { type Chapter, row, tested, written } from './row.ts';

const logLine = {
  'test/security/log-lines.test.ts': [
    'a line of the log is one line of JSON with when, where and what, and without what was asked or who asked',
  ],
};
const trail = 'src/commands/verify-audit.test.ts';

export const loggingAndErrors: Chapter = {
  number: 16,
  name: 'Security logging and error handling',
  rows: [
    row(
      '16.1.1',
      2,
      'It is written down what is logged where, in which form, for whom and how long.',
      written('docs/security.md', '## What is logged'),
    ),
    row(
      '16.2.1',
      2,
      'Every line says when, where, who and what.',
      tested({
        ...logLine,
        'test/office/sign-in.test.ts': ['the audit trail names a person by a number and says what happened'],
      }),
    ),
    row(
      '16.2.2',
      2,
      'Clocks are equal, and times are UTC.',
      written('docs/security.md', 'keep clocks equal (NTP)', 'Keep the clock of the machine equal with NTP.'),
    ),
    row(
      '16.2.3',
      2,
      'Logs go where is written down and nowhere else.',
      tested({
        'test/architecture.test.ts': [
          'the environment is read in config.ts only, and only main.ts and the command line write to the console',
        ],
      }),
    ),
    row('16.2.4', 2, 'Programs can read the log.', tested(logLine)),
    row(
      '16.2.5',
      2,
      'What is secret is not logged.',
      tested({
        ...logLine,
        'test/office/own-account.test.ts': [
          'somebody changes how they are called, and the trail does not tell the name',
        ],
        'test/office/recovery-codes.test.ts': [
          'who sets up a second step gets ten different codes, which are nowhere to be read',
        ],
      }),
    ),
    row(
      '16.3.1',
      2,
      'Signing in is logged, whether it succeeds or not, with what was proven.',
      tested({
        'test/office/sign-in.test.ts': ['the audit trail names a person by a number and says what happened'],
        'test/office/sign-in-outside.test.ts': [
          'the audit trail says who came by which provider, and signing out ends it',
        ],
      }),
    ),
    row(
      '16.3.2',
      2,
      'What was tried without being allowed is logged.',
      tested({
        'test/office/workflow.test.ts': ['nobody else sees or touches the work of an organisation'],
        'test/office/audit-organisation.test.ts': [
          'a line says about which organisation it is, and one about an account about none',
        ],
      }),
    ),
    row(
      '16.3.3',
      2,
      'What is written down as worth logging is logged, such as going round a check.',
      tested({
        'test/office/hostile-provider.test.ts': ['a provider that answers … lets nobody in'],
        'test/office/trail-actions.test.ts': ['everything that a command notes has plain words in the log'],
        ...logLine,
      }),
    ),
    row(
      '16.3.4',
      2,
      'Faults that nobody expected are logged.',
      tested({
        'test/security/log-lines.test.ts': ['what goes wrong unexpectedly stands in the log with its trace'],
        'src/jobs.test.ts': ['a job that fails says why and is tried again when it is due'],
      }),
    ),
    row('16.4.1', 2, 'No visitor can write a line into the log.', tested(logLine)),
    row(
      '16.4.2',
      2,
      'Logs are for who may see them, and a change shows.',
      tested({
        [trail]: ['a change in any column is found at its line', 'a line that is gone, put between or moved is found'],
        'test/office/trail.test.ts': ['every role sees the trails that are listed for it, and no line of another'],
      }),
    ),
    row(
      '16.4.3',
      2,
      'Logs go to another system at once.',
      written(
        'docs/security.md',
        'Send the log and the last hash of `audit verify` to another machine',
        'Collect standard output elsewhere (journald, syslog), and note the last hash there.',
      ),
    ),
    row(
      '16.5.1',
      2,
      'A fault tells a visitor nothing of the inside.',
      tested({
        'test/security/answers.test.ts': [
          'an unexpected fault is told in a sentence that tells nothing of what is inside',
        ],
        'test/start.test.ts': ['a database that cannot be reached is refused without showing its password'],
      }),
    ),
    row(
      '16.5.2',
      2,
      'The register goes on safely when another system does not answer.',
      tested({
        'test/store-away.test.ts': [
          'a server whose PostgreSQL goes away says so on every door, lives on, and serves again when it is back',
        ],
        'src/outside/sign-in.test.ts': ['a provider that answers … is refused within its time'],
      }),
    ),
    row(
      '16.5.3',
      2,
      'When something fails, nothing is let through because of it.',
      tested({
        'test/office/mandate.test.ts': ['what cannot be noted is not shown'],
        'src/store/database.test.ts': ['a command that fails leaves nothing behind'],
        'src/formats/repair-record.test.ts': [
          'a row that withholds in a way that cannot be understood is left out, so that nothing becomes public by mistake',
        ],
      }),
    ),
  ],
};
