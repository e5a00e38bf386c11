import { type Chapter, notApplicable, row, tested } from './row.ts';

const hostile = 'test/office/hostile-provider.test.ts';
const wrongTokens = { [hostile]: ['a provider that answers … lets nobody in'] };

/** The only such tokens here are the ID tokens of a provider; the tokens and sessions of the register itself are looked up. */
export const selfContainedTokens: Chapter = {
  number: 9,
  name: 'Self-contained tokens',
  rows: [
    row('9.1.1', 1, 'The signature of a token is checked before it is believed.', tested(wrongTokens)),
    row(
      '9.1.2',
      1,
      'Only ways of signing on a list count, and never none.',
      tested({
        [hostile]: [
          'a provider that answers … lets nobody in',
          'a provider that signs in no way that the profile knows lets nobody in',
        ],
      }),
    ),
    row('9.1.3', 1, 'Keys come from the place that is set, never from the token.', tested(wrongTokens)),
    row('9.2.1', 1, 'A token counts only within its time.', tested(wrongTokens)),
    row(
      '9.2.2',
      2,
      'A token counts only for what its kind is for.',
      tested({
        ...wrongTokens,
        'test/delivery/way.test.ts': ['a token that is over, revoked or made up opens nothing'],
      }),
    ),
    row('9.2.3', 2, 'A token counts only where it is meant to be used.', tested(wrongTokens)),
    row(
      '9.2.4',
      2,
      'Who makes tokens with one key for many says for whom each is.',
      notApplicable('The register signs no tokens for others.'),
    ),
  ],
};
