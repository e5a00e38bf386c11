import { Agent, request } from 'node:http';
import { cookieNames } from '#web/cookies.ts';
import { formTokenOf } from '#web/form-token.ts';
import { formTokenName } from '#web/parts/form-token-field.ts';

/** What came back; null when the connection was lost, so that nobody knows whether it was done. */
export type Reply = { readonly status: number; readonly location: string; readonly body: string } | null;

/** Somebody's browser, before a server that may be gone at any moment. */
export type Connection = {
  readonly get: (base: string, path: string) => Promise<Reply>;
  readonly post: (base: string, path: string, form: Readonly<Record<string, string>>) => Promise<Reply>;
  readonly close: () => void;
};

/** A browser with the session of a secret. It keeps its connections, as browsers do. */
export const connectionOf = (secret: string): Connection => {
  const agent = new Agent({ keepAlive: true });
  const ask = (base: string, path: string, body: string | null): Promise<Reply> =>
    new Promise((resolve) => {
      const headers = {
        cookie: `${cookieNames.session}=${secret}`,
        ...(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      };
      const lost = (): void => resolve(null);
      const asked = request(
        base + path,
        { agent, method: body === null ? 'GET' : 'POST', headers, timeout: 120_000 },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8');
          answer.on('data', (piece: string) => {
            text += piece;
          });
          answer.once('end', () =>
            resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '', body: text }),
          );
          answer.once('aborted', lost);
          answer.once('error', lost);
        },
      );
      asked.once('error', lost);
      asked.end(body ?? undefined);
    });
  return {
    get: (base, path) => ask(base, path, null),
    post: (base, path, form) =>
      ask(base, path, new URLSearchParams({ [formTokenName]: formTokenOf(secret), ...form }).toString()),
    close: () => agent.destroy(),
  };
};
