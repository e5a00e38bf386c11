import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, askAddress, type FetchLimits, type Question, type Refused, refusal } from './fetch.ts';

/** A file from the web, with whether it is everything its source has; or why it did not come. */
export type Fetched =
  | { readonly kind: 'fetched'; readonly file: Uint8Array; readonly host: string; readonly whole: boolean }
  | Refused;

type SourceLimits = FetchLimits & {
  /** The longest wait that a server may ask for, in milliseconds. */
  readonly longestWait: number;
};

const usualLimits: SourceLimits = { milliseconds: 60_000, bytes: 200_000_000, longestWait: 60_000 };

/** The national register gives at most 100 entries in one answer. Source: national interface, 2.1. */
const pageSize = 100;
const mostPages = 10_000;
const mostAttempts = 4;

type Answered = Extract<Answer, { kind: 'answered' }>;

/** Asks again, after the time the other side names, when it is too busy; any other answer but 200 is a refusal. */
const askPatiently = async (address: URL, question: Question, limits: SourceLimits): Promise<Answered | Refused> => {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askAddress(address.href, question, limits, 'typed');
    if (answer.kind === 'refused' || answer.status === 200) return answer;
    const wait = (answer.retryAfter ?? 1) * 1_000;
    if (![429, 503].includes(answer.status) || attempt === mostAttempts || wait > limits.longestWait)
      return refusal(
        `${address.host} antwoordt met status ${answer.status}.`,
        `${address.host} answers with status ${answer.status}.`,
        `${address.host} antwurdet mei status ${answer.status}.`,
      );
    await delay(wait);
  }
};

type Page = { readonly results: readonly unknown[]; readonly total: number };

const pageIn = (bytes: Uint8Array): Page | Refused => {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return refusal('Het antwoord is geen JSON.', 'The answer is not JSON.', 'It antwurd is gjin JSON.');
  }
  const { results, total_count: total } = (content ?? {}) as {
    readonly results?: unknown;
    readonly total_count?: unknown;
  };
  return Array.isArray(results) && typeof total === 'number'
    ? { results, total }
    : refusal(
        'Het antwoord is geen lijst van algoritmes.',
        'The answer is not a list of algorithms.',
        'It antwurd is gjin list fan algoritmes.',
      );
};

const questionFor = (page: number): Question => ({
  method: 'POST',
  body: JSON.stringify({ page, limit: pageSize, searchtext: '' }),
});

const numberOf = (record: unknown): unknown =>
  typeof record === 'object' && record !== null && 'lars' in record ? record.lars : record;

/**
 * All pages as one list. Entries move while pages are read, so it is whole only when as many different ones came as the interface says
 * it has.
 */
const askPages = async (
  address: URL,
  limits: SourceLimits,
  progress: (done: number, total: number) => void,
): Promise<Fetched> => {
  const results: unknown[] = [];
  let [read, total] = [0, 0];
  for (let number = 1; number <= mostPages; number += 1) {
    const left = { ...limits, bytes: limits.bytes - read };
    const answer = await askPatiently(address, questionFor(number), left);
    if (answer.kind === 'refused') return answer;
    const page = pageIn(answer.bytes);
    if ('kind' in page) return page;
    read += answer.bytes.length;
    total = page.total;
    for (const record of page.results) results.push(record);
    progress(results.length, total);
    if (page.results.length === 0 || results.length >= total) break;
  }
  const whole = total > 0 && new Set(results.map(numberOf)).size === total;
  return { kind: 'fetched', file: new TextEncoder().encode(JSON.stringify({ results })), host: address.host, whole };
};

/** True for a text that names a place on the web rather than a file. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

const isPaged = (address: URL): boolean => /\/api\/algoritme\/[A-Z]{3}\/?$/.test(address.pathname);
/** The download of every text in every language of the national register. */
const isWholeDownload = (address: URL): boolean => /\/api\/downloads\/site-data\/json\/?$/.test(address.pathname);

/**
 * Fetches a file of entries from an address that a person typed, whole. The list of the national interface (…/api/algoritme/NLD) is
 * asked page by page and put together to one list. A server that asks to wait is waited for. Refuses what takes too long, is too large,
 * is not there, or is on a private network.
 */
export const fetchSource = async (
  text: string,
  progress: (done: number, total: number) => void = () => {},
  limits: SourceLimits = usualLimits,
): Promise<Fetched> => {
  const address = new URL(text);
  if (isPaged(address)) return askPages(address, limits, progress);
  const answer = await askPatiently(address, { method: 'GET', body: null }, limits);
  if (answer.kind === 'refused') return answer;
  return { kind: 'fetched', file: answer.bytes, host: address.host, whole: isWholeDownload(address) };
};
