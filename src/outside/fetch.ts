import type { request as Send } from 'node:http';
import { isIP } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { Text } from '#standard/text.ts';
import { guardedLookup, isLoopback, mayReach, privateAddress } from './address.ts';

export type FetchLimits = {
  /** How long one answer may take, in milliseconds. */
  readonly milliseconds: number;
  /** How large it may be, in bytes, unpacked. */
  readonly bytes: number;
};

/** Why nothing was read, in a sentence. */
export type Refused = {
  readonly kind: 'refused';
  readonly reason: Text;
  /** Set where a caller does something else with it. */
  readonly why?: 'not-on-internet' | 'too-large';
};

/** An answer with any status, or why there was none; `retryAfter` in seconds. */
export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: number | null; readonly bytes: Buffer }
  | Refused;

/** Who gave the address: a person typed it, or it stood in something that was read. */
export type Origin = 'typed' | 'found';

/** A refusal with its sentence. */
export const refusal = (nl: string, en: string, fy: string): Refused => ({
  kind: 'refused',
  reason: { nl, en, fy },
});

const noScheme = refusal(
  'Geef een adres dat begint met https:// of http://.',
  'Give an address that starts with https:// or http://.',
  'Jou in adres dat begjint mei https:// of http://.',
);
const notOnInternet = (host: string): Refused => ({
  ...refusal(
    `${host} is niet op het internet. Het register leest niets van een eigen netwerk.`,
    `${host} is not on the internet. The register reads nothing from a private network.`,
    `${host} is net op it ynternet. It register lêst neat fan in eigen netwurk.`,
  ),
  why: 'not-on-internet',
});
const tooLate = (host: string): Refused =>
  refusal(`${host} antwoordt niet op tijd.`, `${host} does not answer in time.`, `${host} antwurdet net op 'e tiid.`);
const tooLarge: Refused = {
  ...refusal('Het antwoord is te groot.', 'The answer is too large.', 'It antwurd is te grut.'),
  why: 'too-large',
};
const redirectsOn = refusal(
  'Het adres verwijst steeds door.',
  'The address keeps redirecting.',
  'It adres ferwiist hieltyd troch.',
);
const unreachable = (host: string, why: string): Refused =>
  refusal(
    `${host} is niet te bereiken: ${why}`,
    `${host} cannot be reached: ${why}`,
    `${host} is net te berikken: ${why}`,
  );

export type Question = { readonly method: 'GET' | 'POST'; readonly body: string | null };

type Raw = {
  readonly status: number;
  readonly location: string | null;
  readonly retryAfter: number | null;
  readonly encoding: string;
  readonly bytes: Buffer;
};

const reasonOf = (host: string, cause: unknown): Refused => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === privateAddress) return notOnInternet(host);
  if (code === tooLargeCode || code === 'ERR_BUFFER_TOO_LARGE') return tooLarge;
  if (code === 'ABORT_ERR' || (cause instanceof Error && cause.name === 'TimeoutError')) return tooLate(host);
  const inner = cause instanceof AggregateError ? cause.errors[0] : cause;
  return unreachable(host, inner instanceof Error ? inner.message : String(inner));
};

const tooLargeCode = 'ETOOLARGE';

const secondsIn = (header: string | undefined): number | null =>
  header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) : null;

/** What Node.js sends a question with; reading it loads more than a server needs that asks nobody. */
const sender = async ({ protocol }: URL): Promise<typeof Send> =>
  protocol === 'https:' ? (await import('node:https')).request : (await import('node:http')).request;

const ask = async (url: URL, question: Question, limits: FetchLimits, allowLoopback: boolean): Promise<Raw> => {
  const send = await sender(url);
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: question.method,
      lookup: guardedLookup(allowLoopback),
      signal: AbortSignal.timeout(limits.milliseconds),
      headers: {
        accept: 'application/json, text/csv;q=0.9, */*;q=0.1',
        'accept-encoding': 'identity',
        'user-agent': 'algoritmeregister',
        ...(question.body === null ? {} : { 'content-type': 'application/json' }),
      },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const pieces: Buffer[] = [];
      let size = 0;
      response.on('error', reject);
      response.on('data', (piece: Buffer) => {
        size += piece.length;
        if (size > limits.bytes) request.destroy(Object.assign(new Error('too large'), { code: tooLargeCode }));
        else pieces.push(piece);
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? null,
          retryAfter: secondsIn(response.headers['retry-after']),
          encoding: response.headers['content-encoding'] ?? 'identity',
          bytes: Buffer.concat(pieces),
        }),
      );
    });
    request.end(question.body ?? undefined);
  });
};

const unpack = async ({ encoding, bytes }: Raw, size: number): Promise<Buffer> => {
  const options = { maxOutputLength: size };
  if (/^(x-)?gzip$/.test(encoding)) return promisify(gunzip)(bytes, options);
  if (encoding === 'br') return promisify(brotliDecompress)(bytes, options);
  return encoding === 'deflate' ? promisify(inflate)(bytes, options) : bytes;
};

const mostRedirects = 5;

/** True for an address that may be asked at all: http or https, and no number of a private network. */
const mayAsk = (url: URL, allowLoopback: boolean): boolean => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isLoopback(host)) return allowLoopback;
  return isIP(host) === 0 || mayReach(host, allowLoopback);
};

/**
 * Asks an address on the internet, over http or https, within a time and a size. A redirect is followed at most five times and must be
 * on the internet as well. This machine itself is asked only when a person typed its address. Never throws.
 */
export const askAddress = async (
  address: string,
  question: Question,
  limits: FetchLimits,
  origin: Origin,
): Promise<Answer> => {
  if (!URL.canParse(address)) return noScheme;
  let url = new URL(address);
  const allowLoopback = origin === 'typed' && isLoopback(url.hostname);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return noScheme;
    if (!mayAsk(url, allowLoopback)) return notOnInternet(url.host);
    try {
      const raw = await ask(url, question, limits, allowLoopback);
      if (raw.status < 300 || raw.status > 399 || raw.location === null || !URL.canParse(raw.location, url.href)) {
        const { status, retryAfter } = raw;
        return { kind: 'answered', status, retryAfter, bytes: await unpack(raw, limits.bytes) };
      }
      url = new URL(raw.location, url);
    } catch (cause) {
      return reasonOf(url.host, cause);
    }
  }
  return redirectsOn;
};
