import { languageOfNational, nationalLanguageOf } from '#formats/national.ts';
import { anyEntry } from '#search/entry-counts.ts';
import type { JsonRecord } from '#standard/json.ts';
import { type Language, languages } from '#standard/text.ts';
import { problems } from '#web/problem.ts';
import type { Reading } from '../../reading.ts';
import { nationalRoutes } from '../../routes.ts';
import { type ApiAnswer, apiHeaders } from '../answer.ts';
import { matchIn } from '../match.ts';
import { getAlgorithm } from './algorithm.ts';
import { listAlgorithms } from './algorithms.ts';
import { objectIn } from './body.ts';
import { type NationalHandler, type NationalRequest, nationalAnswer, nationalFaults, nationalRefusal } from './door.ts';

type NationalRouteName = keyof typeof nationalRoutes;

/** What an address answers: a question in a body, or reading. */
type Door = { readonly method: 'GET' | 'POST'; readonly handler: NationalHandler };

const languageNames = languages.map(nationalLanguageOf).join(', ');

type InLanguage = (
  reading: Reading,
  language: Language,
  parameters: Readonly<Record<string, string>>,
  request: NationalRequest,
) => Promise<ApiAnswer>;

/** An address with a language in it; another one than NLD, ENG or FRY is refused (422). */
const inLanguage =
  (handler: InLanguage): NationalHandler =>
  async (reading, request) => {
    const language = languageOfNational(request.parameters.lang ?? '');
    if (language === null) return nationalFaults([{ name: 'language', reason: `Kies uit: ${languageNames}.` }]);
    return handler(reading, language, request.parameters, request);
  };

const reads = (handler: InLanguage): Door => ({ method: 'GET', handler: inLanguage(handler) });

/** An address that is asked something in a body. */
const asks = (handler: (reading: Reading, language: Language, content: JsonRecord) => Promise<ApiAnswer>): Door => ({
  method: 'POST',
  handler: inLanguage(async (reading, language, _parameters, { body }) => {
    const question = objectIn(body);
    return question.kind === 'unread' ? nationalFaults([question.fault]) : handler(reading, language, question.content);
  }),
});

const doors: Readonly<Record<NationalRouteName, Door>> = {
  nationalCount: {
    method: 'GET',
    handler: async ({ search }) => nationalAnswer(search.search({ ...anyEntry, choices: { taal: ['nl'] } }).total),
  },
  nationalAlgorithms: asks(listAlgorithms),
  nationalAlgorithm: reads((reading, language, { lars = '' }) => getAlgorithm(reading, language, lars)),
};

const allowedBy = ({ method }: Door): string => (method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS');

const isAllowed = (door: Door, method: string): boolean =>
  door.method === method || (door.method === 'GET' && method === 'HEAD');

const optionsAnswer = (door: Door): ApiAnswer => ({
  status: 204,
  headers: {
    ...apiHeaders,
    Allow: allowedBy(door),
    'Access-Control-Allow-Methods': allowedBy(door),
    'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
    'Access-Control-Max-Age': '86400',
    'Cache-Control': 'no-store',
  },
  body: '',
});

/** Whether an address of the national interface is asked something in a body; any other body is refused unread. */
export const takesBody = (method: string, path: string): boolean => {
  const match = method === 'POST' ? matchIn(nationalRoutes, path) : null;
  return match !== null && doors[match.name].method === 'POST';
};

/** The answer of the national interface, with status 200, 204, 404, 405 or 422; null when it has no such address. */
export const answerNational = async (
  reading: Reading,
  method: string,
  path: string,
  request: Omit<NationalRequest, 'parameters'>,
): Promise<ApiAnswer | null> => {
  const match = matchIn(nationalRoutes, path);
  if (match === null) return null;
  const door = doors[match.name];
  if (method === 'OPTIONS') return optionsAnswer(door);
  if (!isAllowed(door, method)) return nationalRefusal(problems.methodNotAllowed, { Allow: allowedBy(door) });
  return door.handler(reading, { ...request, parameters: match.parameters });
};
