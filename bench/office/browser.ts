import { Agent } from 'node:http';
import { cookieNames } from '#web/cookies.ts';
import { formTokenOf } from '#web/form-token.ts';
import { formTokenName } from '#web/parts/form-token-field.ts';
import { type Answered, ask } from '../load.ts';

/** An answer with its text. */
export type Read = Answered & { readonly body: string };

/** A browser of somebody in the office, with one connection that is kept. */
export type Browser = {
  readonly get: (path: string) => Promise<Answered>;
  readonly read: (path: string) => Promise<Read>;
  readonly post: (path: string, form: Readonly<Record<string, string>>) => Promise<Read>;
  /** Sends a file with the form of a page. */
  readonly upload: (path: string, name: string, file: Uint8Array) => Promise<Answered>;
  readonly close: () => void;
};

/** A browser before a server, with a session when its secret is given. */
export const browserOf = (base: string, secret: string | null): Browser => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = secret === null ? {} : { cookie: `${cookieNames.session}=${secret}` };
  const token = formTokenOf(secret ?? '');
  const readWith = async (path: string, body?: string): Promise<Read> => {
    const pieces: Buffer[] = [];
    const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const sending = { headers: { ...headers, ...type }, ...(body === undefined ? {} : { body }) };
    const answered = await ask(agent, base + path, (piece) => pieces.push(piece), sending);
    return { ...answered, body: Buffer.concat(pieces).toString('utf8') };
  };
  return {
    get: (path) => ask(agent, base + path, undefined, { headers }),
    read: (path) => readWith(path),
    post: (path, form) => readWith(path, new URLSearchParams({ [formTokenName]: token, ...form }).toString()),
    upload: async (path, name, file) => {
      const form = new FormData();
      form.set(formTokenName, token);
      form.set('bestand', new File([Buffer.from(file)], name));
      const sent = new Response(form);
      const type = { 'content-type': sent.headers.get('content-type') ?? '' };
      const body = new Uint8Array(await sent.arrayBuffer());
      return ask(agent, base + path, undefined, { headers: { ...headers, ...type }, body });
    },
    close: () => agent.destroy(),
  };
};
