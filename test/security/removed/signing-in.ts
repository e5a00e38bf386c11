import { type Protection, protection } from './protection.ts';

const passwords = 'src/register/password.test.ts';
const signIn = 'test/office/sign-in.test.ts';
const own = 'test/office/own-account.test.ts';
const outside = 'test/office/sign-in-outside.test.ts';
const hostile = ['test/office/hostile-provider.test.ts', 'a provider that answers … lets nobody in'] as const;
const wholeWay = [signIn, 'signing in asks a password and then a code, and signing out ends it at the server'] as const;

/** How people sign in, and how long it holds. */
export const signInProtections: readonly Protection[] = [
  protection('6.2.1', 'src/register/password.ts', "if (signs.length < passwordLength.least) return 'too-short';", '', [
    passwords,
    'what is short, very long or made of few signs is refused',
  ]),
  protection(
    '6.2.3',
    'src/commands/office/own-password.ts',
    'const isStill = isRight && account',
    'const isStill = account',
    [own, 'a password is changed only with the present one, and to one that can be'],
  ),
  protection('6.2.4', 'src/register/password.ts', "if (stolenPasswords.has(markOf(text))) return 'well-known';", '', [
    passwords,
    'a password that was stolen elsewhere and occurs often is refused, however its letters are written',
  ]),
  protection('6.2.11', 'src/register/password.ts', "'gemeente', ", '', [
    passwords,
    'what many people choose is refused, also with figures around it or in it',
  ]),
  protection(
    '6.3.1',
    'src/commands/office/sign-in.ts',
    'if (until === null) await addFailedAttempt(writing, attempt, now);',
    '',
    [signIn, 'guessing waits, also when many guess at once, and the owner elsewhere does not'],
  ),
  protection(
    '6.3.1',
    'src/register/attempts.ts',
    "isKnownNetwork ? ['pair', 'network']",
    "isKnownNetwork ? ['pair', 'strange', 'network']",
    [
      'src/register/attempts.test.ts',
      'whoever guesses from everywhere locks out strangers, and not the owner on a network of their own',
    ],
  ),
  protection('6.3.2', 'src/register/demo-door.ts', 'demo && !trustProxy && ', 'demo && ', [
    'test/office/sign-in-demo.test.ts',
    'the demo is closed to who could come from elsewhere and where it is not wanted',
  ]),
  protection(
    '6.3.3',
    'src/office-door.ts',
    "(isFor === 'whole' && present?.isWhole === true)",
    "(isFor === 'whole' && present !== null)",
    wholeWay,
  ),
  protection('6.3.4', 'src/commands/office/totp.ts', 'if (await hasFactor(writing, person.id)) return null;', '', [
    'test/office/passkeys.test.ts',
    'a passkey can be the first second factor, and then no app can be set up with a password alone',
  ]),
  protection('6.4.1', 'src/commands/office/links.ts', '  now < link.lastsUntil &&\n', '', [
    signIn,
    'the first link works for an hour, and a newer one takes its place',
  ]),
  protection(
    '6.5.1',
    'src/commands/office/totp.ts',
    'step !== null && (lastStep === null || step > lastStep)',
    'step !== null',
    [signIn, 'a code counts once, and a code of long ago never'],
  ),
  protection('6.5.2', 'src/commands/office/recovery-codes.ts', 'const codeLength = 28;', 'const codeLength = 16;', [
    'test/office/recovery-codes.test.ts',
    'who sets up a second step gets ten different codes, which are nowhere to be read',
  ]),
  protection('6.8.4', 'src/outside/sign-in.ts', 'if (acr !== null && token.acr !== acr)', 'if (acr === undefined)', [
    'test/office/hostile-provider.test.ts',
    'a lower level of assurance than is asked is refused',
  ]),
  protection(
    '7.2.4',
    'src/commands/office/sign-in.ts',
    '  await removeSession(writing, hashOfSecret(secretBefore));\n',
    '',
    wholeWay,
  ),
  protection('7.3.1', 'src/register/session.ts', 'now < minutesLater(seenAt, idle) && ', '', [
    'src/register/session.test.ts',
    'a session lasts while something is done in it, and never longer than a working day',
  ]),
  protection('7.3.2', 'src/register/session.ts', ' && now < minutesLater(createdAt, absolute)', '', [
    signIn,
    'a session ends after twelve hours, whatever is done in it',
  ]),
  protection(
    '7.4.1',
    'src/commands/office/sessions.ts',
    '    await removeSession(writing, session.hash);\n',
    '',
    wholeWay,
  ),
  protection(
    '7.4.2',
    'src/commands/office/accounts.ts',
    `await removeOneTimeLinks(writing, 'invitation', id);\n    return { details: { sessions: await removeSessionsOf(writing, id, null) } };`,
    `await removeOneTimeLinks(writing, 'invitation', id);\n    return { details: {} };`,
    ['test/office/people.test.ts', 'a closed account is out at once and an opened one may come in again'],
  ),
  protection(
    '7.4.3',
    'src/commands/office/own-account.ts',
    '    await removeSessionsOf(writing, person.id, hashOfSecret(secret));\n',
    '',
    [own, 'another password ends every other session and takes the place of the old one'],
  ),
  protection(
    '9.1.1',
    'src/outside/provider.ts',
    '[...execute, client.enableNonRepudiationChecks]',
    '[...execute]',
    hostile,
  ),
  protection(
    '10.1.2',
    'src/commands/office/sign-in-outside.ts',
    'found?.browser === hashOfSecret(browser) && now',
    'found !== null && now',
    [outside, 'what comes back counts in the browser that left, once, and for minutes'],
  ),
  protection(
    '10.2.1',
    'src/outside/sign-in.ts',
    "...{ code_challenge: challenge, code_challenge_method: 'S256' },",
    '',
    [outside, 'what is sent to the provider is what the Dutch profile asks'],
  ),
  protection(
    '10.5.1',
    'src/commands/office/sign-in-outside.ts',
    `createHmac('sha256', browser).update(\`\${use} \${state}\`)`,
    `createHmac('sha256', 'x').update(use)`,
    [outside, 'a code of one sign-in is worth nothing in another'],
  ),
  protection(
    '12.2.1',
    'src/office-door.ts',
    'if (!isPrivate(request)) return refuse(handling, problems.notPrivate);',
    '',
    [signIn, 'over plain http from elsewhere nobody can sign in, and is told why'],
  ),
  protection('11.4.2', 'src/commands/password-hash.ts', 'memory: 19_456', 'memory: 1_024', [
    'src/commands/password-hash.test.ts',
    'a password is known by its hash, and no other password is',
  ]),
  protection(
    '11.3.3',
    'src/commands/sealing.ts',
    'setAAD(Buffer.from(of));\n  const body',
    'setAAD(Buffer.alloc(0));\n  const body',
    ['src/commands/sealing.test.ts', 'a sealed secret comes back with its key and for what it is of only'],
  ),
  protection('14.2.4', 'src/commands/office/totp.ts', 'secret: seal(sealingKeys, secret, ofApp(id))', 'secret', [
    'test/office/sealed-apps.test.ts',
    'the secret of an app is kept sealed, and opens with the key that sealed it',
  ]),
  protection('7.5.2', 'src/commands/office/end-own-sessions.ts', 'hasJustBegun(present.session, now)', 'true', [
    'test/office/outside-people.test.ts',
    'who has no password here ends own sessions only just after signing in',
  ]),
];
