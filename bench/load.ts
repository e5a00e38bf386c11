import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';

/** An answer that was read to its end. */
export type Answered = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly bytes: number };

/** What goes with a question besides its address; with a body it is sent as a POST. */
export type Sending = { readonly headers?: OutgoingHttpHeaders; readonly body?: Uint8Array | string };

/** What goes along with a request of a visitor whose answers are not kept, such as one who is signed in. */
const withCookie: Sending = { headers: { cookie: 'visitor=known' } };

/** Asks an address and reads the whole answer; pieces go to keep, else they are only counted. */
export const ask = (
  agent: Agent,
  address: string,
  keep?: (piece: Buffer) => void,
  { headers = {}, body }: Sending = {},
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const asked = request(address, { agent, headers, method: body === undefined ? 'GET' : 'POST' }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => {
        bytes += piece.length;
        keep?.(piece);
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }));
      response.once('error', reject);
    });
    asked.once('error', reject);
    asked.end(body);
  });

/** How hard an address is asked: connections that are kept, and what ends it first, a number of answers or seconds. */
export type Load = {
  readonly connections: number;
  readonly count: number;
  readonly seconds: number;
  /** True when every answer is to be made anew by a server that keeps answers. */
  readonly anew?: boolean;
};

/** The times of all answers in milliseconds, and how many came in a second. */
export type Loaded = { readonly times: readonly number[]; readonly perSecond: number };

/** Asks addresses in turn, again and again: each connection its next question as soon as it has its answer. At least one each. */
export const load = async (
  addresses: readonly string[],
  { connections, count, seconds, anew = false }: Load,
): Promise<Loaded> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const begin = performance.now();
  let asked = 0;
  const oneConnection = async (): Promise<void> => {
    do {
      const address = addresses[asked % addresses.length] ?? '';
      asked += 1;
      const since = performance.now();
      const { status } = await ask(agent, address, undefined, anew ? withCookie : {});
      if (status !== 200) throw new Error(`${address} answers ${status}.`);
      times.push(performance.now() - since);
    } while (asked < count && performance.now() - begin < seconds * 1000);
  };
  await Promise.all(Array.from({ length: connections }, oneConnection));
  agent.destroy();
  return { times, perSecond: (times.length / (performance.now() - begin)) * 1000 };
};
