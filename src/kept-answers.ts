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

/** How many bytes of bodies that are still being sent may be held; whoever reads slowly, and many at once, cannot fill the memory. */
type Room = { left: number };

/** The pieces of a body as they go by; all of them together go to keep when they came to their end and there was room for them. */
async function* keeping(
  body: AsyncIterable<unknown>,
  { room, most, keep }: { readonly room: Room; readonly most: number; readonly keep: (whole: Buffer) => void },
): AsyncGenerator<Buffer> {
  let pieces: Buffer[] | null = [];
  let held = 0;
  const letGo = (): void => {
    room.left += held;
    [pieces, held] = [null, 0];
  };
  try {
    for await (const piece of body) {
      const buffer = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece));
      if (held + buffer.length > most || buffer.length > room.left) letGo();
      if (pieces !== null) {
        pieces.push(buffer);
        held += buffer.length;
        room.left -= buffer.length;
      }
      yield buffer;
    }
    if (pieces !== null) keep(Buffer.concat(pieces));
  } finally {
    letGo();
  }
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
  const room: Room = { left: most / 2 };
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
    if (payload instanceof Readable)
      return Readable.from(keeping(payload, { room, most: most / 4, keep }), { objectMode: false });
    if (typeof payload === 'string') keep(Buffer.from(payload));
    else if (Buffer.isBuffer(payload)) keep(payload);
    return payload;
  });
};
