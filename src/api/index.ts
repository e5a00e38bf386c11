import { isKnownTag, securityHeaders } from '#web/headers.ts';
import { type Problem, problems } from '#web/problem.ts';
import type { Reading } from '../reading.ts';
import { type ApiAnswer, optionsAnswer, problemAnswer } from './answer.ts';
import { matchApiRoute } from './match.ts';
import { answerNational, takesBody } from './national/index.ts';
import { negotiate } from './negotiate.ts';
import type { Resource } from './resource.ts';
import { resources } from './resources.ts';

/** A request to any address under /api, as the server received it. */
export type RawApiRequest = {
  readonly method: string;
  /** The path with its query, not decoded. */
  readonly address: string;
  readonly accept: string | undefined;
  readonly ifNoneMatch: string | undefined;
  /** The body that was sent, when the address takes one. */
  readonly body?: Uint8Array | null;
};

const allowed = 'GET, HEAD, OPTIONS';

const notModified = ({ headers }: ApiAnswer): ApiAnswer => {
  const { 'Content-Type': _type, ...kept } = headers;
  return { status: 304, headers: kept, body: '' };
};

const notAcceptable = ({ formats }: Resource): Problem => {
  const types = formats.map((format) => format.mediaType);
  return {
    ...problems.notAcceptable,
    detail: {
      nl: `Vraag om ${types.join(' of ')} in de kop Accept.`,
      en: `Ask for ${types.join(' or ')} in the Accept header.`,
      fy: `Freegje om ${types.join(' of ')} yn de kop Accept.`,
    },
  };
};

const partsOf = (address: string): { readonly path: string; readonly query: URLSearchParams } => {
  const [path = '', ...rest] = address.split('?');
  return { path, query: new URLSearchParams(rest.join('?')) };
};

/** Whether a request asks something in its body; the server reads a body for these alone. */
export const hasQuestion = (method: string, address: string): boolean => takesBody(method, partsOf(address).path);

const orNotModified = (answer: ApiAnswer, { method, ifNoneMatch }: RawApiRequest): ApiAnswer =>
  method !== 'POST' && answer.status === 200 && isKnownTag(answer.headers.ETag, ifNoneMatch)
    ? notModified(answer)
    : answer;

const answerOf = async (reading: Reading, request: RawApiRequest): Promise<ApiAnswer> => {
  const { path, query } = partsOf(request.address);
  const match = matchApiRoute(path);
  if (match === null) {
    const { method, body = null } = request;
    return (await answerNational(reading, method, path, { query, body })) ?? problemAnswer(problems.notFound);
  }
  if (request.method === 'OPTIONS') return optionsAnswer(allowed);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return problemAnswer(problems.methodNotAllowed, { Allow: allowed });
  const resource = resources[match.name];
  const format = negotiate(request.accept, resource.formats);
  if (format === null) return problemAnswer(notAcceptable(resource));
  return resource.handler(reading, { parameters: match.parameters, query, format });
};

/**
 * The answer to any request under /api: what is there, or a problem with status 304, 400, 404, 405, 406, 410 or 422, with every header.
 * For HEAD the server leaves out the body. A thrown error is a bug: the server answers problemAnswer(problems.internal).
 */
export const answerApi = async (reading: Reading, request: RawApiRequest): Promise<ApiAnswer> => {
  const answer = orNotModified(await answerOf(reading, request), request);
  const secure = reading.config.baseUrl.startsWith('https:');
  return { ...answer, headers: { ...securityHeaders('api', secure), ...answer.headers } };
};
