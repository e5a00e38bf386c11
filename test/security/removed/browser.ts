import { type Protection, protection } from './protection.ts';

const headers = [
  'test/server.test.ts',
  'every answer has the security headers and sets no cookie, refusals too',
] as const;
const cookie = [
  'test/security/cookies.test.ts',
  'the cookie of the office is of this host alone, over https alone, and for no script',
] as const;
const forms = ['test/office/sign-in.test.ts', 'a form without its token, or from another site, does nothing'] as const;

/** What a browser is told and what it may send. */
export const browserProtections: readonly Protection[] = [
  protection('3.3.1', 'src/web/cookies.ts', 'secure: true', 'secure: false', cookie),
  protection('3.3.2', 'src/web/cookies.ts', "sameSite: 'lax' as const", "sameSite: 'none' as const", cookie),
  protection('3.3.3', 'src/web/cookies.ts', "session: '__Host-kantoor'", "session: 'kantoor'", cookie),
  protection('3.3.4', 'src/web/cookies.ts', 'httpOnly: true', 'httpOnly: false', cookie),
  protection('3.4.1', 'src/web/headers.ts', 'max-age=63072000; includeSubDomains', 'max-age=63072000', headers),
  protection('3.4.3', 'src/web/headers.ts', `"script-src 'self'"`, `"script-src 'self' 'unsafe-inline'"`, headers),
  protection('3.4.4', 'src/web/headers.ts', "  'X-Content-Type-Options': 'nosniff',\n", '', headers),
  protection(
    '3.4.5',
    'src/web/headers.ts',
    `page: { 'Content-Security-Policy': pagePolicy, 'Referrer-Policy': 'same-origin' }`,
    `page: { 'Content-Security-Policy': pagePolicy, 'Referrer-Policy': 'unsafe-url' }`,
    headers,
  ),
  protection('3.4.6', 'src/web/headers.ts', `  "frame-ancestors 'none'",\n`, '', headers),
  protection(
    '3.4.2',
    'src/web/headers.ts',
    `delivery: { 'Content-Security-Policy': machinePolicy,`,
    `delivery: { 'Access-Control-Allow-Origin': '*', 'Content-Security-Policy': machinePolicy,`,
    ['test/delivery/hostile.test.ts', 'what comes with a token is kept by nobody and read by no other website'],
  ),
  protection(
    '3.5.1',
    'src/office-door.ts',
    "if (boundTo === null || !isFormToken(form.get(formTokenName) ?? '', boundTo))",
    'if (boundTo === null)',
    forms,
  ),
  protection(
    '3.5.1',
    'src/office-door.ts',
    "if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') return false;",
    '',
    forms,
  ),
  protection(
    '3.5.1',
    'src/upload-door.ts',
    'if (boundTo === null || !isFormToken(received.token, boundTo))',
    'if (boundTo === null)',
    [
      'test/office/sheets/pages.test.ts',
      'a file that does not come from our form is refused, and so is an address of nothing',
    ],
  ),
  protection(
    '3.7.2',
    'src/pages/office/return-address.ts',
    'return isOfOffice ? wanted',
    "return wanted !== '' ? wanted",
    ['test/office/sign-in.test.ts', 'after signing in one comes where one wanted to be, and never elsewhere'],
  ),
  protection(
    '14.3.1',
    'src/office-door.ts',
    `if (session === null) reply.header('Clear-Site-Data', '"cache", "storage"');`,
    '',
    [
      'test/office/sign-in.test.ts',
      'signing in asks a password and then a code, and signing out ends it at the server',
    ],
  ),
  protection(
    '14.3.2',
    'src/office-door.ts',
    "mayBeKept: false as const } : answer;\n  reply.header('Cache-Control', 'no-store');",
    '} : answer;',
    ['test/security/answers.test.ts', 'every page of the office has a way out on it and is kept by nobody'],
  ),
];
