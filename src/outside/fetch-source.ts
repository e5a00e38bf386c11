import { setTimeout as delay } from 'node:timers/promises';

/** A file from the web, or why it did not come. */
export type Fetched =
  | { readonly kind: 'fetched'; readonly file: Uint8Array; readonly host: string }
  | { readonly kind: 'refused'; readonly reason: { readonly nl: string; readonly en: string } };

type FetchLimits = {
  /** How long one request may take, in milliseconds. */
  readonly milliseconds: number;
  /** How large everything together may be, in bytes. */
  readonly bytes: number;
  /** The longest wait that a server may ask for, in milliseconds. */
  readonly longestWait: number;
};

const usualLimits: FetchLimits = { milliseconds: 60_000, bytes: 1_000_000_000, longestWait: 60_000 };

/** The national register gives at most 100 entries in one answer. */
const pageSize = 100;
const mostPages = 100_000;
const mostAttempts = 4;

/** A refusal on its way out of nested requests. */
const refuse = (nl: string, en: string): never => {
  throw new Error(en, { cause: { nl, en } });
};

const waitAsked = (response: Response): number => {
  const seconds = Number(response.headers.get('retry-after') ?? '1');
  return Number.isFinite(seconds) ? seconds * 1_000 : 1_000;
};

const bytesOf = async (response: Response, most: number): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > most) refuse('Het antwoord is te groot.', 'The answer is too large.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

const ask = async (address: URL, init: RequestInit, limits: FetchLimits): Promise<Uint8Array> => {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(address, { ...init, signal: AbortSignal.timeout(limits.milliseconds) });
    if (response.ok) return bytesOf(response, limits.bytes);
    await response.body?.cancel();
    const wait = waitAsked(response);
    if (![429, 503].includes(response.status) || attempt === mostAttempts || wait > limits.longestWait)
      refuse(
        `${address.host} antwoordt met status ${response.status}.`,
        `${address.host} answers with status ${response.status}.`,
      );
    await delay(wait);
  }
};

type Page = { readonly results: readonly unknown[]; readonly total: number };

const pageOf = (bytes: Uint8Array): Page => {
  const { results, total_count: total } = JSON.parse(new TextDecoder().decode(bytes)) as {
    results?: unknown;
    total_count?: unknown;
  };
  return Array.isArray(results) && typeof total === 'number'
    ? { results, total }
    : refuse('Het antwoord is geen lijst van algoritmes.', 'The answer is not a list of algorithms.');
};

const askPages = async (
  address: URL,
  limits: FetchLimits,
  progress: (done: number, total: number) => void,
): Promise<Uint8Array> => {
  const results: unknown[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ page, limit: pageSize, searchtext: '' }),
    };
    const found = pageOf(await ask(address, init, limits));
    results.push(...found.results);
    progress(results.length, found.total);
    if (found.results.length === 0 || results.length >= found.total) break;
  }
  return new TextEncoder().encode(JSON.stringify({ results }));
};

const unreachable = (address: URL, cause: unknown): Fetched => {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (inner instanceof Error && inner.name === 'TimeoutError')
    return {
      kind: 'refused',
      reason: { nl: `${address.host} antwoordt niet op tijd.`, en: `${address.host} does not answer in time.` },
    };
  const why = inner instanceof Error ? inner.message : String(inner);
  return {
    kind: 'refused',
    reason: { nl: `${address.host} is niet te bereiken: ${why}`, en: `${address.host} cannot be reached: ${why}` },
  };
};

/** True for a text that names a place on the web rather than a file. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/**
 * Fetches a file of entries from the web, whole. The list of the national interface (…/api/algoritme/NLD) is asked page by page and
 * put together to one list. A server that asks to wait is waited for. Refuses what takes too long, is too large or is not there.
 */
export const fetchSource = async (
  text: string,
  progress: (done: number, total: number) => void = () => {},
  limits: FetchLimits = usualLimits,
): Promise<Fetched> => {
  const address = new URL(text);
  const isPaged = /\/api\/algoritme\/[A-Z]{3}$/.test(address.pathname);
  try {
    const file = isPaged ? await askPages(address, limits, progress) : await ask(address, {}, limits);
    return { kind: 'fetched', file, host: address.host };
  } catch (cause) {
    if (cause instanceof SyntaxError)
      return { kind: 'refused', reason: { nl: 'Het antwoord is geen JSON.', en: 'The answer is not JSON.' } };
    const reason = cause instanceof Error ? (cause.cause as { nl?: unknown; en?: unknown } | undefined) : undefined;
    if (typeof reason?.nl === 'string' && typeof reason.en === 'string')
      return { kind: 'refused', reason: { nl: reason.nl, en: reason.en } };
    return unreachable(address, cause);
  }
};
