import { hash } from 'node:crypto';

/** The tag of a body: it changes when one byte of the body changes. */
export const entityTag = (body: string | Uint8Array): string => `"${hash('sha256', body, 'base64url').slice(0, 27)}"`;

const withoutWeakness = (tag: string): string => tag.trim().replace(/^W\//, '');

/** True when one of the tags the client has is the tag of the answer (weak comparison, RFC 9110 13.1.2). */
export const isKnownTag = (tag: string | undefined, ifNoneMatch: string | undefined): boolean => {
  if (tag === undefined || ifNoneMatch === undefined) return false;
  const known = ifNoneMatch.split(',').map(withoutWeakness);
  return known.includes('*') || known.includes(withoutWeakness(tag));
};

/** What kind of answer a set of headers is for. */
export type AnswerKind = 'page' | 'file' | 'api' | 'delivery';

const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
} as const;

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
].join('; ');

const machinePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const perKind = {
  page: { 'Content-Security-Policy': pagePolicy, 'Referrer-Policy': 'same-origin' },
  file: { 'Content-Security-Policy': machinePolicy, 'Referrer-Policy': 'same-origin' },
  api: {
    'Content-Security-Policy': machinePolicy,
    'Referrer-Policy': 'no-referrer',
    'Access-Control-Allow-Origin': '*',
  },
  // What comes with a token is for the machine that has it, and for no website.
  delivery: { 'Content-Security-Policy': machinePolicy, 'Referrer-Policy': 'no-referrer' },
} as const satisfies Record<AnswerKind, Readonly<Record<string, string>>>;

/**
 * The security headers of an answer, whatever its status. Strict transport is asked for only when the public address is https.
 * Source: the checks of internet.nl and the Dutch API Design Rules 2.2 (/core/transport/security-headers).
 */
export const securityHeaders = (kind: AnswerKind, secure: boolean): Readonly<Record<string, string>> => ({
  ...always,
  ...perKind[kind],
  ...(secure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
});

/** An internet address with its last part cut off, as it may stand in a log: 192.0.2.0 or 2001:db8:1::. */
export const truncatedAddress = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (/^\d+\.\d+\.\d+\.\d+$/.test(plain)) return plain.replace(/\.\d+$/, '.0');
  const groups = plain.split('::')[0]?.split(':') ?? [];
  return `${groups.slice(0, 3).join(':')}::`;
};

const groupsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(':'));

/**
 * Those whose requests are counted together: one IPv4 address, or the first half (/64) of an IPv6 address. One connection gets at
 * least that many addresses and may use another one for every request. Source: RFC 6177, RFC 4291 2.5.1.
 */
export const countedAddress = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [start = '', end = null] = plain.toLowerCase().split('::');
  const [first, last] = [groupsOf(start), groupsOf(end ?? '')];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  const whole = end === null ? first : [...first, ...zeros, ...last];
  return `${whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
};

/** True for an address of the machine itself. */
export const isLoopback = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);
