import type { FastifyInstance, FastifyReply } from 'fastify';
import { signOutFromOutside } from '#commands/office/sign-out-outside.ts';
import { problems } from '#web/problem.ts';
import { formOf, isPrivate, outsideOf } from './office-door.ts';
import { answerProblem, refuseOtherMethods, type Served } from './page-door.ts';
import { otherRoutes } from './routes.ts';

/** A token and little more. */
const mostBytes = 16 * 1024;

const answer = (reply: FastifyReply, status: number, error: string | null): FastifyReply =>
  reply
    .code(status)
    .header('Cache-Control', 'no-store')
    .type('application/json')
    .send(error === null ? '{}' : JSON.stringify({ error }));

/**
 * Serves the address at which a provider says that somebody signed out there (OpenID Connect Back-Channel Logout 1.0). What it says is proven
 * by the token alone: no cookie counts here.
 */
export const serveSignOut = (server: FastifyInstance, served: Served): void => {
  const outside = outsideOf(served.reading.config);
  server.post(otherRoutes.backChannelSignOut, { bodyLimit: mostBytes }, async (request, reply) => {
    reply.header('Cache-Control', 'no-store');
    if (outside === null) return answerProblem(served, request, reply, problems.notFound);
    if (!isPrivate(request)) return answerProblem(served, request, reply, problems.notPrivate);
    const tokens = formOf(request).getAll('logout_token');
    const [token = ''] = tokens;
    if (tokens.length !== 1 || token === '') return answer(reply, 400, 'invalid_request');
    const outcome = await signOutFromOutside({ ...served.commands, origin: 'api' }, outside, token);
    if (outcome.kind === 'ended') return answer(reply, 200, null);
    request.log.warn({ reason: outcome.reason }, 'A provider said that somebody signed out, and it was not taken.');
    return outcome.why === 'away'
      ? answer(reply, 503, 'temporarily_unavailable')
      : answer(reply, 400, 'invalid_request');
  });
  refuseOtherMethods(server, served, otherRoutes.backChannelSignOut, ['POST']);
};
