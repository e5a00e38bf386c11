import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { isKnownTag } from '#web/headers.ts';

/** An answer as it went out. */
type Kept = { readonly headers: ReturnType<FastifyReply['getHeaders']>; readonly body: Buffer };

/** A question whose answer may be kept: what was asked, and the state of the store before it was answered. */
type Asked = { readonly key: string; readonly state: string };

/** Longer questions are not kept. */
const longestKey = 600;
/** A kept answer costs about so many bytes beside its own. */
const bytesBeside = 1_000;

/** What an answer depends on beside the store: the address, and for machines the format. Null when it may be of one person. */
const keyOf = ({ method, url, headers }: FastifyRequest): string | null => {
  if (method !== 'GET' || headers.cookie !== undefined || headers.authorization !== undefined) return null;
  const key = `${url} ${url.startsWith('/api') ? (headers.accept ?? '') : ''}`;
  return key.length > longestKey ? null : key;
};

/** Good answers that are to be asked for again each time; what has another length of life, such as a problem, is not kept. */
const mayBeKept = (reply: FastifyReply): boolean =>
  reply.statusCode === 200 && reply.getHeader('cache-control') === 'no-cache';

const sendKept = (request: FastifyRequest, reply: FastifyReply, { headers, body }: Kept): FastifyReply => {
  reply.headers(headers);
  const isKnown = isKnownTag(headers.etag?.toString(), request.headers['if-none-match']);
  return isKnown ? reply.code(304).send() : reply.code(200).send(body);
};

/** The pieces of a body as they go by; all of them together go to keep when they came to their end and are not too many. */
async function* keeping(
  body: AsyncIterable<unknown>,
  most: number,
  keep: (whole: Buffer) => void,
): AsyncGenerator<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body) {
    const buffer = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece));
    bytes += buffer.length;
    if (bytes <= most) pieces.push(buffer);
    else pieces.length = 0;
    yield buffer;
  }
  if (bytes <= most) keep(Buffer.concat(pieces));
}

/**
 * Lets a server send an answer again while nothing changed: state tells the state of the store (null: not sure, then nothing is
 * kept or sent again), megabytes how much is kept at most; with 0 nothing is.
 */
export const keepAnswers = (server: FastifyInstance, state: () => string | null, megabytes: number): void => {
  if (megabytes === 0) return;
  const most = megabytes * 1e6;
  const answers = new LRUCache<string, Kept>({
    maxSize: most,
    sizeCalculation: ({ body }) => body.length + bytesBeside,
  });
  const asked = new WeakMap<FastifyRequest, Asked>();
  let stateOfAnswers: string | null = null;

  server.addHook('onRequest', async (request, reply) => {
    const [key, now] = [keyOf(request), state()];
    if (key === null || now === null) return;
    if (now !== stateOfAnswers) answers.clear();
    stateOfAnswers = now;
    const kept = answers.get(key);
    if (kept !== undefined) return sendKept(request, reply, kept);
    asked.set(request, { key, state: now });
  });

  server.addHook('onSend', async (request, reply, payload) => {
    const question = asked.get(request);
    if (question === undefined || !mayBeKept(reply)) return payload;
    const headers = reply.getHeaders();
    const keep = (body: Buffer): void => {
      if (question.state === stateOfAnswers) answers.set(question.key, { headers, body });
    };
    if (payload instanceof Readable) return Readable.from(keeping(payload, most / 4, keep), { objectMode: false });
    if (typeof payload === 'string') keep(Buffer.from(payload));
    else if (Buffer.isBuffer(payload)) keep(payload);
    return payload;
  });
};
