import assert from 'node:assert/strict';
import type { LightMyRequestResponse } from 'fastify';
import type { App } from '#test/app.ts';

/** A record of the national interface, or any other object in an answer. */
export type Item = Readonly<Record<string, unknown>>;
export type Count = { readonly label: string; readonly key: string; readonly count: number };
export type Listing = {
  readonly results: readonly Item[];
  readonly total_count: number;
  readonly filter_data: Readonly<Record<string, readonly Count[]>>;
  readonly selected_filters: readonly { readonly key: string; readonly value: string }[];
  readonly gecorrigeerd?: { readonly van: string; readonly naar: string };
};

/** Sends a body to an address as it is; an object as JSON. */
export const post = (
  { server }: App,
  address: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Promise<LightMyRequestResponse> => {
  const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return server.inject({ method: 'POST', url: address, payload, headers: { ...headers } });
};

/** Asks the list of an address and reads it; the answer must be 200. */
export const listed = async (app: App, body: unknown, address = '/api/algoritme/NLD'): Promise<Listing> => {
  const reply = await post(app, address, body);
  assert.equal(reply.statusCode, 200, reply.body);
  return reply.json();
};

/** Reads an address; the answer must be 200. */
export const got = async <Content>(app: App, address: string): Promise<Content> => {
  const reply = await app.get(address);
  assert.equal(reply.statusCode, 200, `${address}: ${reply.body}`);
  return reply.json();
};

/** The sentence of a refusal with this status. */
export const refusalOf = (reply: LightMyRequestResponse, status: number): string => {
  assert.equal(reply.statusCode, status, reply.body);
  const { detail } = reply.json<{ readonly detail: unknown }>();
  assert.equal(typeof detail, 'string');
  assert.notEqual(detail, '');
  return String(detail);
};
