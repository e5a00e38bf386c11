import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { LightMyRequestResponse } from 'fastify';
import type { Instant } from '#register/instant.ts';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { type App, makeApp, testMoment } from '#test/app.ts';
import { publishEntries } from './entries.ts';
import { startProvider, type TestProvider } from './provider.ts';
import { type Visitor, visitorOf } from './visitor.ts';

const language = 'nl';

/** What a municipality says of somebody who writes there. */
export const anna = {
  name: 'Anna de Vries',
  email: 'Anna@oosterhaven.example',
  organisatie: 'gm9999',
  rollen: ['schrijver'],
};

/** The address behind the button that leads to the provider, as it stands on a page. */
export const buttonTo = (page: string): string => {
  const [, address = ''] = /href="([^"]*\/aanmelden\/organisatie\?[^"]*)"/.exec(page) ?? [];
  assert.notEqual(address, '', 'a button leads to the provider');
  return address.replaceAll('&amp;', '&');
};

/** Follows the button on a page; the address of the provider to which that leads. */
export const leave = async (visitor: Visitor, page = href('signIn', { language })): Promise<URL> => {
  const left = await visitor.get(buttonTo((await visitor.get(page)).body));
  assert.equal(left.statusCode, 303);
  return new URL(String(left.headers.location), 'https://register.example');
};

/** Comes back at the address to which the provider sent the browser. */
export const comeBackTo = (visitor: Visitor, address: string): Promise<LightMyRequestResponse> =>
  visitor.get(href('comeBack', { language }) + new URL(address).search);

/** A register with one organisation and a provider that knows Anna as a-1. */
export const appOutside = async (
  context: TestContext,
  database: Database,
  { clock = () => testMoment }: { readonly clock?: () => Instant } = {},
): Promise<{ readonly app: App; readonly provider: TestProvider }> => {
  await publishEntries(database, []);
  const provider = await startProvider(context);
  provider.accounts.set('a-1', anna);
  const { environment } = provider;
  return { app: await makeApp(context, database, { content: 'empty', environment, clock }), provider };
};

/** Somebody walks from a page of the register to the provider, signs in there and comes back. */
export const arriveAs = async (
  app: App,
  provider: TestProvider,
  subject: string,
  { visitor = visitorOf(app), page }: { readonly visitor?: Visitor; readonly page?: string } = {},
): Promise<{ readonly visitor: Visitor; readonly arrived: LightMyRequestResponse }> => {
  const back = await provider.signIn((await leave(visitor, page)).href, subject);
  return { visitor, arrived: await comeBackTo(visitor, back) };
};
