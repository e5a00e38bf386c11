import assert from 'node:assert/strict';
import type { LightMyRequestResponse } from 'fastify';
import type { App } from '#test/app.ts';
import { cookieNames } from '#web/cookies.ts';

/** Somebody with a browser: what it was given it sends back, and it fills in and sends the forms of pages. */
export type Visitor = {
  readonly get: (address: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  /** Opens a page and sends the form on it that leads to an address, with these values beside the hidden ones. */
  readonly send: (
    address: string,
    values: Readonly<Record<string, string>>,
    action?: string,
  ) => Promise<LightMyRequestResponse>;
  /** Sends a form as it is, without opening a page first. */
  readonly post: (
    address: string,
    values: Readonly<Record<string, string>>,
    headers?: Record<string, string>,
  ) => Promise<LightMyRequestResponse>;
  readonly cookies: ReadonlyMap<string, string>;
};

const unescaped = (text: string): string =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<');

const formsIn = (page: string): readonly { readonly action: string; readonly hidden: Record<string, string> }[] =>
  [...page.matchAll(/<form[^>]*method="post"[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].map(
    ([, action = '', body = '']) => ({
      action: unescaped(action),
      hidden: Object.fromEntries(
        [...body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
          name,
          unescaped(value),
        ]),
      ),
    }),
  );

/** Where a visitor is: at the machine itself, or behind the proxy that stands before an app with TRUST_PROXY=on. */
const whereabouts = (from: string): Record<string, string> =>
  from === 'here'
    ? { host: 'localhost' }
    : { host: 'register.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': from };

/** A new visitor of an app, at the machine itself or from an address elsewhere, with a session when its secret is given. */
export const visitorOf = (app: App, from = 'here', session: string | null = null): Visitor => {
  const cookies = new Map<string, string>(session === null ? [] : [[cookieNames.session, session]]);
  const note = (reply: LightMyRequestResponse): LightMyRequestResponse => {
    for (const cookie of reply.cookies)
      if (cookie.maxAge === 0) cookies.delete(cookie.name);
      else cookies.set(cookie.name, cookie.value);
    return reply;
  };
  const headersWith = (headers: Record<string, string>): Record<string, string> => ({
    ...whereabouts(from),
    ...(cookies.size === 0 ? {} : { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
    ...headers,
  });
  const get: Visitor['get'] = async (url, headers = {}) =>
    note(await app.server.inject({ method: 'GET', url, headers: headersWith(headers) }));
  const post: Visitor['post'] = async (url, values, headers = {}) =>
    note(
      await app.server.inject({
        ...{ method: 'POST', url, payload: new URLSearchParams(values).toString() },
        headers: headersWith({ 'content-type': 'application/x-www-form-urlencoded', ...headers }),
      }),
    );
  return {
    get,
    post,
    cookies,
    send: async (address, values, action) => {
      const page = await get(address);
      const wanted = (action ?? address).split('?')[0];
      const form = formsIn(page.body).find((one) => one.action.split('?')[0] === wanted);
      assert.ok(form !== undefined, `no form to ${wanted} on ${address} (${page.statusCode})`);
      return post(form.action, { ...form.hidden, ...values });
    },
  };
};
