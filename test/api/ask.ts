import { answerApi } from '#api/index.ts';
import type { App } from '#test/app.ts';

/** What came back, whichever way it was asked; names of headers in lower case. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Asked = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };
export type Ask = (address: string, asked?: Asked) => Promise<Reply>;

const lowered = (headers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

const wholeOf = async (body: string | Uint8Array | AsyncIterable<string | Uint8Array>): Promise<string> => {
  if (typeof body === 'string' || body instanceof Uint8Array) return Buffer.from(body).toString();
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
};

/** Asks the handlers themselves. */
export const askHandlers =
  (app: App): Ask =>
  async (address, { method = 'GET', headers = {} } = {}) => {
    const answer = await answerApi(app.reading, {
      method,
      address,
      accept: headers.accept,
      ifNoneMatch: headers['if-none-match'],
    });
    return { status: answer.status, headers: lowered(answer.headers), body: await wholeOf(answer.body) };
  };

/** Asks the server, with everything that stands before the handlers. */
export const askServer =
  (app: App): Ask =>
  async (address, { method = 'GET', headers = {} } = {}) => {
    const reply = await app.server.inject({ method: method as 'GET', url: address, headers: { ...headers } });
    return { status: reply.statusCode, headers: lowered(reply.headers), body: reply.body };
  };
