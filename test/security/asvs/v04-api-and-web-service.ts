import { type Chapter, notApplicable, row, tested, written } from './row.ts';

export const apiAndWebService: Chapter = {
  number: 4,
  name: 'API and web service',
  rows: [
    row(
      '4.1.1',
      1,
      'Every answer says rightly what kind it is and how its letters are written.',
      tested({
        'test/security/answers.test.ts': ['every answer with text says what it is and how its letters are written'],
        'test/api/statuses.test.ts': ['200: every resource answers with every header and a tag'],
      }),
    ),
    row(
      '4.1.2',
      2,
      'Only people are led from http to https; programs are refused there.',
      written(
        'docs/operating.md',
        'machines learn at once that they spoke in the clear',
        'Set up port 80 in the proxy as shown.',
      ),
    ),
    row(
      '4.1.3',
      2,
      'What a proxy says of a request cannot be said by a visitor.',
      tested({
        'test/proxy.test.ts': [
          'without a trusted proxy nobody escapes the limit with X-Forwarded-For',
          'behind a proxy that adds to X-Forwarded-For what a visitor wrote there does not count',
        ],
      }),
    ),
    row(
      '4.2.1',
      2,
      'Where a request ends is read in one way, so that no second one hides in it.',
      tested({
        'test/server.test.ts': ['what is no HTTP, or too much of it, gets a clean refusal and the server lives on'],
        'src/malformed.test.ts': ['headers that are too large and words that are no HTTP each get their own refusal'],
      }),
    ),
    row('4.3.1', 2, 'Questions in GraphQL are bounded.', notApplicable('There is no GraphQL.')),
    row('4.3.2', 2, 'GraphQL does not describe itself to strangers.', notApplicable('There is no GraphQL.')),
    row('4.4.1', 1, 'WebSockets go over TLS.', notApplicable('There are no WebSockets.')),
    row('4.4.2', 2, 'The origin of a WebSocket is checked.', notApplicable('There are no WebSockets.')),
    row('4.4.3', 2, 'WebSockets have sessions as safe as others.', notApplicable('There are no WebSockets.')),
    row(
      '4.4.4',
      2,
      'The token of a WebSocket comes from a session over https.',
      notApplicable('There are no WebSockets.'),
    ),
  ],
};
