import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemAnswer } from '#api/answer.ts';
import { refusalAnswer } from '#api/delivery/delivery.ts';
import type { CommandContext } from '#commands/command.ts';
import { problemPage } from '#pages/problem.ts';
import { isLanguage, type Language } from '#standard/text.ts';
import type { Assets } from '#web/assets.ts';
import { type AnswerKind, entityTag, isKnownTag, securityHeaders } from '#web/headers.ts';
import { type Frame, layout } from '#web/layout.ts';
import type { PageAnswer, SentFile } from '#web/page.ts';
import { type Problem, problems } from '#web/problem.ts';
import { typedForm } from '#web/typed-form.ts';
import { otherMethods, readMethods, sendApi, sendable } from './api-door.ts';
import type { Reading } from './reading.ts';
import { isDeliveryAddress } from './routes.ts';

/** What the server serves from, and whether it has read everything it must know. */
export type Served = {
  readonly reading: Reading;
  /** The context of the commands that forms give, before it is known who gives them. */
  readonly commands: CommandContext;
  readonly assets: Assets;
  readonly isReady: () => boolean;
  /** The state of the store; while it is the same, so is every answer. Null when that is not sure. */
  readonly state: () => string | null;
  /** Whether the store answers now. */
  readonly isStoreThere: () => Promise<boolean>;
  /** False in tests that do not look at the log. */
  readonly log: boolean;
};

/** Whether an answer is a page for people, or for machines that read or deliver, by its address. */
export const kindOf = (address: string): AnswerKind => {
  if (isDeliveryAddress(address)) return 'delivery';
  return /^\/api(\/|\?|$)/.test(address) ? 'api' : 'page';
};

/** True when the public address is https. */
export const isSecure = ({ reading }: Served): boolean => reading.config.baseUrl.startsWith('https:');

/** What stands behind the question mark. */
export const queryOf = (request: FastifyRequest): URLSearchParams =>
  typedForm(request.url.split('?').slice(1).join('?'));

/** Sends a page in its frame; office says who is in the office, when somebody is. */
export const sendPage = (
  served: Served,
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language,
  answer: PageAnswer,
  office?: Frame['office'],
): FastifyReply => {
  if (answer.kind === 'redirect') return reply.redirect(answer.to, answer.status);
  if (answer.kind === 'not-found') return answerProblem(served, request, reply, problems.notFound);
  const { config, organisations } = served.reading;
  const { holdsInvented } = organisations();
  const frame = { language, address: request.url, config, holdsInvented, assets: served.assets };
  const page = layout(answer, office === undefined ? frame : { ...frame, office });
  const body = Buffer.from(page);
  const tag = `W/${entityTag(body)}`;
  reply.code(answer.status).type('text/html; charset=utf-8').header('Content-Language', language);
  if (answer.retryAfter !== undefined) reply.header('Retry-After', String(answer.retryAfter));
  if (answer.status >= 400 || answer.mayBeKept === false) return reply.header('Cache-Control', 'no-store').send(body);
  reply.header('Cache-Control', 'no-cache').header('ETag', tag);
  return isKnownTag(tag, request.headers['if-none-match']) ? reply.code(304).send() : reply.send(body);
};

const cacheControl = { forever: 'public, max-age=31536000, immutable', check: 'no-cache', never: 'no-store' } as const;

/** Sends a file as it is; with a name a browser saves it. */
export const sendFile = (reply: FastifyReply, { contentType, cache, fileName, body }: SentFile): FastifyReply => {
  reply.type(contentType).header('Cache-Control', cacheControl[cache]);
  if (fileName !== undefined)
    reply.header('Content-Disposition', `attachment; filename="${fileName.replace(/[^\w.-]/g, '-')}"`);
  return reply.send(sendable(body));
};

/** Another method than those an address knows is refused before a byte of the body is read. */
export const refuseOtherMethods = (
  server: FastifyInstance,
  served: Served,
  path: string,
  known: readonly string[] = readMethods,
): void => {
  server.route({
    method: otherMethods.filter((method) => !known.includes(method)),
    url: path,
    onRequest: async (request, reply) => {
      reply.header('Allow', known.join(', ')).header('Connection', 'close');
      return answerProblem(served, request, reply, problems.methodNotAllowed);
    },
    handler: async () => undefined,
  });
};

/** The language of an address: the one it begins with, else Dutch. */
export const languageOf = (address: string): Language => {
  const first = address.split(/[/?]/)[1] ?? '';
  return isLanguage(first) ? first : 'nl';
};

/** Sends a refusal as a page or, at an address for machines, as a problem in JSON. */
export const answerProblem = (
  served: Served,
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
): FastifyReply => {
  const kind = kindOf(request.url);
  if (kind !== 'page') {
    const answer = kind === 'delivery' ? refusalAnswer(problem) : problemAnswer(problem);
    return sendApi(request, reply.headers(securityHeaders(kind, isSecure(served))), answer);
  }
  const language = languageOf(request.url);
  reply.headers(securityHeaders('page', isSecure(served)));
  return sendPage(served, request, reply, language, problemPage(problem, language));
};
