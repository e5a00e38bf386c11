import { licenceLink } from '#standard/licence.ts';
import { entityTag } from '#web/headers.ts';
import { type Fault, type Problem, problemBody, problems } from '#web/problem.ts';
import type { Reading } from '../../reading.ts';
import { type ApiAnswer, apiHeaders } from '../answer.ts';

/** What a handler of the national interface knows of the request. The path parameters are decoded; a GET has no body. */
export type NationalRequest = {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Uint8Array | null;
};

/** An address of the national interface: what it reads with and the request in, the answer out. It reads and never writes. */
export type NationalHandler = (reading: Reading, request: NationalRequest) => Promise<ApiAnswer>;

/** An answer in JSON; it may be kept and is asked again each time. */
export const nationalAnswer = (content: unknown): ApiAnswer => {
  const body = JSON.stringify(content);
  return {
    status: 200,
    headers: {
      ...apiHeaders,
      'Content-Type': 'application/json',
      'Cache-Control': 'no-cache',
      ETag: entityTag(body),
      Link: licenceLink,
    },
    body,
  };
};

/** The answer to a question that came in a body; nothing between us and who asks may keep it. */
export const nationalReply = (content: unknown): ApiAnswer => ({
  status: 200,
  headers: { ...apiHeaders, 'Content-Type': 'application/json', 'Cache-Control': 'no-store', Link: licenceLink },
  body: JSON.stringify(content),
});

/** A refusal: a body with `detail`, a sentence in Dutch, and the other members of RFC 9457. Source: national interface, 1. */
export const nationalRefusal = (problem: Problem, headers: Readonly<Record<string, string>> = {}): ApiAnswer => ({
  status: problem.status,
  headers: {
    ...apiHeaders,
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Content-Language': 'nl',
    ...headers,
  },
  body: JSON.stringify(problemBody(problem)),
});

/** A refusal of values (422): the sentence names the first fault, the list all of them. */
export const nationalFaults = (faults: readonly Fault[]): ApiAnswer => {
  const [first] = faults;
  const words = problems.unprocessable.detail;
  const detail = first === undefined ? words.nl : `${first.name}: ${first.reason}`;
  return nationalRefusal({ ...problems.unprocessable, detail: { ...words, nl: detail }, faults });
};

/** Nothing here (404), in the words of the national interface. */
export const nationalNotFound = (detail: Problem['detail']): ApiAnswer =>
  nationalRefusal({ ...problems.notFound, detail });

/** What the national interface says of a number it does not know. Source: national interface, 2. */
export const noSuchAlgorithm: Problem['detail'] = {
  nl: 'Kan algoritme niet vinden.',
  en: 'Cannot find the algorithm.',
  fy: 'Kin it algoritme net fine.',
};
