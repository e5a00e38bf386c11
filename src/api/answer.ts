import { type Format, writeList } from '#formats/index.ts';
import type { WrittenObject } from '#formats/record.ts';
import { licenceLink } from '#standard/licence.ts';
import { entityTag } from '#web/headers.ts';
import { type Fault, type Problem, problemBody, problems } from '#web/problem.ts';
import { aboutFiles } from '../about-files.ts';
import type { Reading } from '../reading.ts';

/** The version of the interface, on every answer and in the OpenAPI document; CHANGELOG.md says what changed. */
export const apiVersion = '1.3.0';

/** What a handler knows of the request. The path parameters are decoded. */
export type ApiRequest = {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The format in which the list or object is asked, of those the resource offers. */
  readonly format: Format;
};

/** What the interface answers; the server sends it as it is, without the body when the method is HEAD. */
export type ApiAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when there is no content; in pieces when there may be much. */
  readonly body: string | Uint8Array | AsyncIterable<string | Uint8Array>;
};

/** A resource of the interface: what it reads with and the request in, the answer out. It reads and never writes. */
export type ApiHandler = (reading: Reading, request: ApiRequest) => Promise<ApiAnswer>;

/** The headers that every answer of the interface has, besides the security headers of kind 'api'. */
export const apiHeaders: Readonly<Record<string, string>> = {
  'API-Version': apiVersion,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'API-Version, ETag, Link, Allow, Retry-After',
  Vary: 'Accept',
};

/**
 * An answer with content. Public answers may be kept but are asked again each time (no-cache with an ETag): a deviation from
 * the no-store of the API Design Rules, so that whoever harvests open data does not fetch what did not change.
 */
const contentAnswer = (
  contentType: string,
  content: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): ApiAnswer => {
  // Text is turned into bytes once: for the tag, the length and the wire.
  const body = typeof content === 'string' ? Buffer.from(content) : content;
  const { Link, ...others } = headers;
  return {
    status: 200,
    headers: {
      ...apiHeaders,
      'Content-Type': contentType,
      'Cache-Control': 'no-cache',
      ETag: entityTag(body),
      Link: Link === undefined ? licenceLink : `${Link}, ${licenceLink}`,
      ...others,
    },
    body,
  };
};

/** An answer in JSON. */
export const jsonAnswer = (content: unknown, headers: Readonly<Record<string, string>> = {}): ApiAnswer =>
  contentAnswer('application/json', JSON.stringify(content), headers);

/** An answer in JSON that is written already. */
export const writtenJsonAnswer = (content: Uint8Array, headers: Readonly<Record<string, string>> = {}): ApiAnswer =>
  contentAnswer('application/json', content, headers);

/** Objects with the same keys as the rows of a format that puts nothing around them. */
export const rowsAnswer = async (
  { config }: Reading,
  format: Format,
  { keys, objects }: { readonly keys: readonly string[]; readonly objects: readonly WrittenObject[] },
  headers: Readonly<Record<string, string>> = {},
): Promise<ApiAnswer> =>
  contentAnswer(format.contentType, await writeList(format, keys, objects, aboutFiles(config)), headers);

/** Objects with the same keys, in the format asked: as rows, or in the content that JSON puts around them. */
export const writtenAnswer = async (
  reading: Reading,
  format: Format,
  written: {
    readonly keys: readonly string[];
    readonly objects: readonly WrittenObject[];
    readonly content: WrittenObject;
  },
  headers: Readonly<Record<string, string>> = {},
): Promise<ApiAnswer> =>
  format.hasEnvelope ? jsonAnswer(written.content, headers) : rowsAnswer(reading, format, written, headers);

/** A refusal as application/problem+json (RFC 9457); nobody may keep it. */
export const problemAnswer = (problem: Problem, headers: Readonly<Record<string, string>> = {}): ApiAnswer => ({
  status: problem.status,
  headers: {
    ...apiHeaders,
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    'Content-Language': 'nl',
    ...headers,
  },
  body: JSON.stringify(problemBody(problem)),
});

/** A refusal that names every fault in the parameters. */
export const faultsAnswer = (faults: readonly Fault[]): ApiAnswer => problemAnswer({ ...problems.badRequest, faults });

/** What OPTIONS answers at an address where these methods are allowed, also for a browser that asks before it calls (CORS). */
export const optionsAnswer = (allowed: string): ApiAnswer => ({
  status: 204,
  headers: {
    ...apiHeaders,
    Allow: allowed,
    'Access-Control-Allow-Methods': allowed,
    'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
    'Access-Control-Max-Age': '86400',
    'Cache-Control': 'no-store',
  },
  body: '',
});

/** A lasting redirect to another address of the interface. */
export const movedAnswer = (location: string): ApiAnswer => ({
  status: 301,
  headers: { ...apiHeaders, 'Content-Type': 'application/json', 'Cache-Control': 'no-cache', Location: location },
  body: JSON.stringify({ verplaatstNaar: location }),
});
