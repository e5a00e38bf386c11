import { type Chapter, notApplicable, type Row, row, tested } from './row.ts';

const hostile = 'test/office/hostile-provider.test.ts';
const outside = 'test/office/sign-in-outside.test.ts';
const noServer = notApplicable(
  'The register is a client of a provider, and no authorization server or provider itself.',
);
const noResource = notApplicable(
  'No access token of an authorization server opens anything here; the tokens of machines are the register’s own and are looked up (chapter 8, decision 27).',
);

const asServer: readonly (readonly [id: string, level: 1 | 2, asks: string])[] = [
  ['10.4.1', 1, 'Addresses to come back to are compared sign by sign with those that are known.'],
  ['10.4.2', 1, 'A code counts once, and a second use takes back what it gave.'],
  ['10.4.3', 1, 'A code lasts ten minutes at most.'],
  ['10.4.4', 1, 'A client may use only the kinds of grant it needs.'],
  ['10.4.5', 1, 'A refresh token that was stolen is worth nothing.'],
  ['10.4.6', 2, 'Codes are tied to who asked for them (PKCE).'],
  ['10.4.7', 2, 'Clients that register themselves are distrusted.'],
  ['10.4.8', 2, 'Refresh tokens end for good some day.'],
  ['10.4.9', 2, 'People can take back tokens.'],
  ['10.4.10', 2, 'Clients with a secret prove who they are.'],
  ['10.4.11', 2, 'Clients get the scopes they need and no more.'],
];
const asProvider: readonly (readonly [id: string, level: 1 | 2, asks: string])[] = [
  ['10.6.1', 2, 'A provider answers in safe ways only.'],
  ['10.6.2', 2, 'A provider lets nobody be signed out by a stranger.'],
  ['10.7.1', 2, 'People agree to what a client asks.'],
  ['10.7.2', 2, 'People are told what they agree to.'],
  ['10.7.3', 2, 'People can look back and take back what they agreed to.'],
];
const rowsOfServer = (of: typeof asServer): readonly Row[] =>
  of.map(([id, level, asks]) => row(id, level, asks, noServer));

export const oauthAndOidc: Chapter = {
  number: 10,
  name: 'OAuth and OIDC',
  rows: [
    row(
      '10.1.1',
      2,
      'Tokens of a provider stay at the server.',
      tested({
        'test/security/cookies.test.ts': [
          'the cookie of the office is of this host alone, over https alone, and for no script',
        ],
        [outside]: ['what is sent to the provider is what the Dutch profile asks'],
      }),
    ),
    row(
      '10.1.2',
      2,
      'Only an answer to a question from the same browser counts: state, nonce and verifier are chance and of one sign-in.',
      tested({
        [outside]: [
          'what comes back counts in the browser that left, once, and for minutes',
          'a code of one sign-in is worth nothing in another',
        ],
      }),
    ),
    row(
      '10.2.1',
      2,
      'Another site cannot make a browser bring back a code.',
      tested({
        [outside]: [
          'what comes back counts in the browser that left, once, and for minutes',
          'what is sent to the provider is what the Dutch profile asks',
        ],
      }),
    ),
    row(
      '10.2.2',
      2,
      'An answer of one provider is not taken for that of another.',
      tested({ [hostile]: ['an answer of another provider than the one that was asked counts for nothing'] }),
    ),
    row('10.3.1', 2, 'An access token counts only where it is meant for.', noResource),
    row('10.3.2', 2, 'What an access token allows is what is allowed.', noResource),
    row('10.3.3', 2, 'Who an access token is of is read from what cannot be given to somebody else.', noResource),
    row('10.3.4', 2, 'The strength that is asked is checked in the access token.', noResource),
    ...rowsOfServer(asServer),
    row(
      '10.5.1',
      2,
      'An ID token counts once, for the question it answers.',
      tested({
        [hostile]: ['a provider that answers … lets nobody in'],
        [outside]: ['a code of one sign-in is worth nothing in another'],
      }),
    ),
    row(
      '10.5.2',
      2,
      'A person is known by what is never given to somebody else.',
      tested({
        'test/office/outside-people.test.ts': [
          'an e-mail address alone proves nothing',
          'an address follows the account, but not to one of another, and a name is the person’s own',
        ],
      }),
    ),
    row(
      '10.5.3',
      2,
      'A provider that calls itself otherwise than is set is not asked.',
      tested({ [hostile]: ['a provider that says it is another one is asked nothing'] }),
    ),
    row(
      '10.5.4',
      2,
      'An ID token for another client opens nothing.',
      tested({ [hostile]: ['a provider that answers … lets nobody in'] }),
    ),
    row(
      '10.5.5',
      2,
      'Signing out by the provider cannot be misused.',
      tested({
        'test/office/sign-out-outside.test.ts': [
          'nobody is signed out by a token that is not right',
          'who signs out here can sign out at the provider too, which then ends every session here',
        ],
      }),
    ),
    ...rowsOfServer(asProvider),
  ],
};
