import type { FastifyInstance, FastifyRequest } from 'fastify';
import { truncatedAddress } from '#web/headers.ts';

/** What the log says of a request: never what was asked for, and of the address only the network. */
const ofRequest = (request: FastifyRequest) => ({
  method: request.method,
  path: request.url.split('?')[0],
  address: truncatedAddress(request.ip),
});

/** How a server writes its log: what it says of a request. The lines of the server itself are left out for one of ours. */
export const logOptions = { serializers: { req: ofRequest } };

/** Lets a server write one line for each request, when it was answered: what was asked, the status and the milliseconds it took. */
export const logRequests = (server: FastifyInstance): void => {
  server.addHook('onResponse', async (request, reply) => {
    request.log.info({ req: request, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 });
  });
};
