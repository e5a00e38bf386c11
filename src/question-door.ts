import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newSecret } from '#commands/secrets.ts';
import { followingPages } from '#pages/following/index.ts';
import { questionPages } from '#pages/questions/index.ts';
import type { QuestionPage, QuestionRequest } from '#pages/questions/question-page.ts';
import { dateOf } from '#register/instant.ts';
import { isLanguage, type Language } from '#standard/text.ts';
import { cookieIn } from '#web/cookies.ts';
import { formTokenOf, isFormToken } from '#web/form-token.ts';
import { countedAddress } from '#web/headers.ts';
import { formTokenName } from '#web/parts/form-token-field.ts';
import { problems } from '#web/problem.ts';
import { readMethods } from './api-door.ts';
import { addCookie, formOf, isFromHere, isPrivate } from './office-door.ts';
import { answerProblem, queryOf, refuseOtherMethods, type Served, sendPage } from './page-door.ts';
import { routes } from './routes.ts';

/** A text of 2,000 signs, each of which may take nine bytes as a form is sent, with what stands beside it. */
const mostFormBytes = 32 * 1024;

/** What a page knows of the request; a browser gets a form cookie with a page that has a form, and with no other. */
const requestOf = (
  served: Served,
  request: FastifyRequest,
  language: Language,
  bound: string | null,
): QuestionRequest => ({
  language,
  parameters: request.params as Record<string, string>,
  query: queryOf(request),
  address: request.url,
  today: dateOf(served.reading.now()),
  formToken: bound === null ? '' : formTokenOf(bound),
  network: countedAddress(request.ip),
});

/**
 * True when a form is one of ours: it carries the token of the cookie of this browser. Over http a browser keeps no such cookie; there
 * the form must say that it comes from here, which every browser does. Nobody is signed in, so no more than asking is at stake.
 */
const isOurs = (request: FastifyRequest, form: URLSearchParams, bound: string | null): boolean => {
  if (!isFromHere(request)) return false;
  if (!isPrivate(request)) return request.headers.origin !== undefined;
  return bound !== null && isFormToken(form.get(formTokenName) ?? '', bound);
};

const answer = async (
  served: Served,
  request: FastifyRequest,
  reply: FastifyReply,
  page: QuestionPage,
): Promise<FastifyReply> => {
  const { language = '' } = request.params as { readonly language?: string };
  if (!isLanguage(language)) return answerProblem(served, request, reply, problems.notFound);
  const { reading, commands } = served;
  const isBound = page.act !== undefined && page.isOpenedBySecret !== true;
  const known = isBound ? cookieIn(request.headers.cookie, 'form') : null;
  const bound = isBound ? (known ?? newSecret()) : null;
  const asked = requestOf(served, request, language, bound);
  reply.header('Cache-Control', 'no-store');
  if (request.method !== 'POST' || page.act === undefined) {
    const shown = await page.show(reading, commands, asked);
    if (known === null && bound !== null && shown.kind === 'page') addCookie(reply, 'form', bound);
    return sendPage(served, request, reply, language, shown);
  }
  const form = formOf(request);
  if (isBound && !isOurs(request, form, known)) return answerProblem(served, request, reply, problems.staleForm);
  return sendPage(served, request, reply, language, await page.act(reading, commands, { ...asked, form }));
};

/** Serves the pages on which the public asks something, or follows something by e-mail. */
export const serveQuestions = (server: FastifyInstance, served: Served): void => {
  const pages = { ...questionPages, ...followingPages };
  for (const name of Object.keys(pages) as (keyof typeof pages)[]) {
    const page = pages[name];
    const methods = page.act === undefined ? readMethods : [...readMethods, 'POST'];
    server.route({
      method: methods,
      url: routes[name],
      bodyLimit: mostFormBytes,
      handler: (request, reply) => answer(served, request, reply, page),
    });
    refuseOtherMethods(server, served, routes[name], methods);
  }
};
