import { setTimeout as delay } from 'node:timers/promises';
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js';
import { files } from '#pages/files.ts';
import { pages } from '#pages/index.ts';
import { dateOf } from '#register/instant.ts';
import { licenceLink } from '#standard/licence.ts';
import { isLanguage } from '#standard/text.ts';
import { isUnreachable } from '#store/unreachable.ts';
import { countedAddress, isLoopback, securityHeaders } from '#web/headers.ts';
import type { FileAnswer, PageRequest } from '#web/page.ts';
import { problems } from '#web/problem.ts';
import { otherMethods, readMethods, serveApi } from './api-door.ts';
import { serveDelivery } from './delivery-door.ts';
import { answerInTurn } from './fair-turns.ts';
import { keepAnswers } from './kept-answers.ts';
import { answerMalformed, hasTwoHosts, refuseTunnel } from './malformed.ts';
import { serveOffice } from './office-door.ts';
import {
  answerProblem,
  isSecure,
  kindOf,
  queryOf,
  refuseOtherMethods,
  type Served,
  sendFile,
  sendPage,
} from './page-door.ts';
import { servePreview } from './preview-door.ts';
import { serveQuestions } from './question-door.ts';
import { logOptions, logRequests } from './request-log.ts';
import { otherRoutes, type PageName, pageRoutes } from './routes.ts';
import { serveSignOut } from './sign-out-door.ts';
import { serveUploads } from './upload-door.ts';

/** After so many milliseconds without an answer the store counts as away. */
const longestProbe = 2_000;
const mostBodyBytes = 64 * 1024;

/** Only the proxy in front is believed: what it read off the wire is the last address of X-Forwarded-For, a visitor may write the others. */
const isNearest = (_address: string, hop: number): boolean => hop === 0;

const noCompiler = () => {
  throw new Error('The register checks what comes in and writes what goes out by itself.');
};
/** No route has a schema, so Fastify need not load what makes code of them: a hundred files. */
const withoutSchemas = { compilersFactory: { buildValidator: noCompiler, buildSerializer: noCompiler } };

/** The server with every address of the register; nothing listens yet. The middleware stands in the order in which it works. */
export const createServer = (served: Served): FastifyInstance => {
  const server = Fastify({
    trustProxy: served.reading.config.trustProxy && isNearest,
    bodyLimit: mostBodyBytes,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, caseSensitive: true },
    http: { maxHeaderSize: 16 * 1024 },
    schemaController: withoutSchemas,
    logger: served.log ? logOptions : false,
    logController: new LogController({ disableRequestLogging: true }),
    clientErrorHandler: answerMalformed(isSecure(served)),
    frameworkErrors: (_error, request, reply) => answerProblem(served, request, reply, problems.badRequest),
  });
  server.server.on('connect', refuseTunnel(isSecure(served)));
  if (served.log) logRequests(server);
  setSecurityHeaders(server, served);
  refuseTwoHosts(server, served);
  limitRate(server, served);
  waitUntilReady(server, served);
  keepAnswers(server, served.state, served.reading.config.keptMegabytes);
  answerInTurn(server);
  serveHealth(server, served);
  servePages(server, served);
  serveOffice(server, served);
  serveSignOut(server, served);
  serveUploads(server, served);
  serveQuestions(server, served);
  servePreview(server, served);
  serveFiles(server, served);
  serveApi(server, served.reading);
  serveDelivery(server, served);
  answerRefusals(server, served);
  return server;
};

const setSecurityHeaders = (server: FastifyInstance, served: Served): void => {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders(kindOf(request.url), isSecure(served)));
  });
};

const refuseTwoHosts = (server: FastifyInstance, served: Served): void => {
  server.addHook('onRequest', async (request, reply) => {
    if (hasTwoHosts(request.raw.rawHeaders)) return answerProblem(served, request, reply, problems.badRequest);
  });
};

/** As many requests per second as configured and three times as many at once, per address; the machine itself has no limit. */
const limitRate = (server: FastifyInstance, served: Served): void => {
  const perSecond = served.reading.config.rateLimit;
  if (perSecond === 0) return;
  const limiter = new RateLimiterMemory({ points: perSecond * 3, duration: 3 });
  server.addHook('onRequest', async (request, reply) => {
    if (isLoopback(request.ip)) return;
    try {
      await limiter.consume(countedAddress(request.ip));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      reply.header('Retry-After', String(Math.ceil(refusal.msBeforeNext / 1000)));
      return answerProblem(served, request, reply, problems.tooMany);
    }
  });
};

const waitUntilReady = (server: FastifyInstance, served: Served): void => {
  server.addHook('onRequest', async (request, reply) => {
    if (served.isReady() || request.url.startsWith('/health/') || request.url.startsWith('/assets/')) return;
    reply.header('Retry-After', '1');
    return answerProblem(served, request, reply, problems.starting);
  });
};

const serveHealth = (server: FastifyInstance, served: Served): void => {
  const answer = (reply: FastifyReply, status: Health): FastifyReply =>
    reply
      .code(status === 'ok' ? 200 : 503)
      .header('Cache-Control', 'no-store')
      .type('application/json')
      .send(JSON.stringify({ status }));
  server.get(otherRoutes.live, async (_request, reply) => answer(reply, 'ok'));
  server.get(otherRoutes.ready, async (_request, reply) => answer(reply, await healthOf(served)));
};

type Health = 'ok' | 'starting' | 'unreachable';

/** Ready is who has read everything and whose store answers, within two seconds. */
const healthOf = async ({ isReady, isStoreThere }: Served): Promise<Health> => {
  if (!isReady()) return 'starting';
  return (await Promise.race([isStoreThere(), delay(longestProbe, false, { ref: false })])) ? 'ok' : 'unreachable';
};

const servePages = (server: FastifyInstance, served: Served): void => {
  server.get(otherRoutes.root, async (_request, reply) => reply.redirect('/nl', 302));
  for (const name of Object.keys(pageRoutes) as PageName[]) {
    server.get(pageRoutes[name], async (request, reply) => {
      const { language, ...parameters } = request.params as Record<string, string>;
      if (language === undefined || !isLanguage(language))
        return answerProblem(served, request, reply, problems.notFound);
      const pageRequest: PageRequest = {
        language,
        parameters,
        query: queryOf(request),
        address: request.url,
        today: dateOf(served.reading.now()),
      };
      return sendPage(served, request, reply, language, await pages[name](served.reading, pageRequest));
    });
    refuseOtherMethods(server, served, pageRoutes[name]);
  }
};

const serveFiles = (server: FastifyInstance, served: Served): void => {
  server.get(otherRoutes.asset, async (request, reply) => {
    const { name } = request.params as { name: string };
    const asset = served.assets.files.get(name);
    if (asset === undefined) return answerProblem(served, request, reply, problems.notFound);
    return sendFile(reply, { kind: 'file', contentType: asset.type, body: asset.body, cache: 'forever' });
  });
  for (const [name, handler] of Object.entries(files)) {
    const path = otherRoutes[name as keyof typeof files];
    server.get(path, async (request, reply) => {
      const parameters = request.params as Record<string, string>;
      const answer = await handler(served.reading, { parameters, query: queryOf(request) });
      return answer === null ? answerProblem(served, request, reply, problems.notFound) : sendOpen(reply, answer);
    });
    refuseOtherMethods(server, served, path);
  }
};

const sendOpen = (reply: FastifyReply, answer: FileAnswer): FastifyReply => {
  if (answer.kind === 'redirect') return reply.redirect(answer.to, answer.status);
  if (answer.kind === 'problem')
    return reply
      .code(answer.status)
      .type('application/problem+json')
      .header('Cache-Control', 'no-store')
      .send(JSON.stringify(answer.body));
  return sendFile(answer.fileName === undefined ? reply : reply.header('Link', licenceLink), answer);
};

const answerRefusals = (server: FastifyInstance, served: Served): void => {
  server.setNotFoundHandler({ preHandler: undefined as never }, async (request, reply) => {
    const [path = '', ...query] = request.url.split('?');
    const isPageWithSlash = /^\/(nl|en|fy)(\/[^/]+)*\/$/.test(path) && readMethods.includes(request.method);
    if (isPageWithSlash) return reply.redirect([path.slice(0, -1), ...query].join('?'), 301);
    if ([...readMethods, ...otherMethods].includes(request.method))
      return answerProblem(served, request, reply, problems.notFound);
    return answerProblem(served, request, reply.header('Allow', 'GET, HEAD'), problems.methodNotAllowed);
  });
  server.setErrorHandler(async (error: Error & { statusCode?: number }, request, reply) => {
    if (isUnreachable(error)) {
      request.log.warn(error);
      return answerProblem(served, request, reply.header('Retry-After', '5'), problems.unreachable);
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    if (status === 413) return answerProblem(served, request, reply, problems.tooLarge);
    return answerProblem(served, request, reply, status < 500 ? problems.badRequest : problems.internal);
  });
};
