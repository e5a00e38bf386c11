import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiAnswer } from '#api/answer.ts';
import { answerApi, hasQuestion } from '#api/index.ts';
import type { Reading } from './reading.ts';

export const readMethods = ['GET', 'HEAD'];
export const otherMethods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** A body as the server can send it: at once, or piece by piece. */
export const sendable = (
  body: string | Uint8Array | AsyncIterable<string | Uint8Array>,
): string | Buffer | Readable => {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array
    ? Buffer.from(body.buffer, body.byteOffset, body.byteLength)
    : Readable.from(body, { objectMode: false });
};

/** A body for HEAD: what would come in pieces is not made, the rest only says how long it is. */
const bodyForHead = async (body: ApiAnswer['body']): Promise<ApiAnswer['body']> => {
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  await body[Symbol.asyncIterator]().return?.();
  return '';
};

const answerRequest = async (
  reading: Reading,
  request: FastifyRequest,
  reply: FastifyReply,
  body: Uint8Array | null,
): Promise<FastifyReply> => {
  const answer = await answerApi(reading, {
    method: request.method,
    address: request.url,
    accept: request.headers.accept,
    ifNoneMatch: request.headers['if-none-match'],
    body,
  });
  if (request.method !== 'HEAD') return sendApi(request, reply, answer);
  return sendApi(request, reply, { ...answer, body: await bodyForHead(answer.body) });
};

/**
 * Serves every address of the interfaces for machines. A body is read for an address that asks something in it and for no other; it
 * is read as bytes, whatever it is called.
 */
export const serveApi = (server: FastifyInstance, reading: Reading): void => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: FastifyRequest, body: Buffer) => body);
  for (const path of ['/api', '/api/*']) {
    server.route({
      method: [...readMethods, ...otherMethods],
      url: path,
      onRequest: async (request, reply) => {
        if (!hasQuestion(request.method, request.url)) return answerRequest(reading, request, reply, null);
      },
      handler: async (request, reply) =>
        answerRequest(reading, request, reply, request.body instanceof Uint8Array ? request.body : null),
    });
  }
};

/** Sends an answer of an interface; a connection on which a body may wait that nobody reads is closed. */
export const sendApi = (request: FastifyRequest, reply: FastifyReply, answer: ApiAnswer): FastifyReply => {
  reply.code(answer.status).headers(answer.headers);
  if (!readMethods.includes(request.method) && request.body === undefined) reply.header('Connection', 'close');
  const isEmpty = answer.status === 204 || answer.status === 304 || answer.body === '';
  return reply.send(isEmpty ? undefined : sendable(answer.body));
};
