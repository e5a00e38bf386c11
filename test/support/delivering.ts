import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { readActor } from '#commands/office/context.ts';
import { makeToken } from '#commands/office/delivery-tokens.ts';
import { type Move, moveDraft } from '#commands/office/move-draft.ts';
import { demoEntries } from '#demo/index.ts';
import { demoOrganisations } from '#demo/organisations.ts';
import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import { allScopes, type TokenScope } from '#register/delivery-token.ts';
import { emptyDocument } from '#register/entry.ts';
import { addDays, dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { publicationFaults } from '#register/rules/value-faults.ts';
import type { Environment } from '#src/config.ts';
import { href } from '#src/routes.ts';
import { type Database, transact } from '#store/database.ts';
import { saveOrganisations } from '#store/organisations.ts';
import { type App, makeApp } from '#test/app.ts';
import { colleagueWith, other, own } from './colleagues.ts';

/** An app with two organisations that deliver, without a limit to how often. */
export const deliveryApp = async (
  context: TestContext,
  database: Database,
  environment: Environment = {},
): Promise<App> => {
  const organisations = demoOrganisations.filter(({ id }) => id === own || id === other);
  await transact(database, (writing) => saveOrganisations(writing, organisations, fold));
  return makeApp(context, database, { content: 'empty', environment: { DELIVERY_RATE: '0', ...environment } });
};

/** A token that works for a month; its secret and its number. */
export const tokenFor = async (
  { context }: Pick<App, 'context'>,
  organisation: OrganisationId,
  scopes: readonly TokenScope[] = allScopes,
): Promise<{ readonly secret: string; readonly id: PersonId }> => {
  const lastDay = addDays(dateOf(context.now()), 30);
  const made = await makeToken(context, null, organisation, { name: 'zaaksysteem', scopes, lastDay });
  assert.ok(made.kind === 'made');
  return made;
};

/** What came back; content is what was in it when that is JSON. */
export type Delivered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly content: Record<string, unknown>;
};

export type Deliver = (
  method: string,
  address: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Delivered>;

/** What is sent: an object as JSON, a text or bytes as they are. */
const payloadOf = (body: unknown): string | Buffer => {
  if (body instanceof Uint8Array) return Buffer.from(body);
  return typeof body === 'string' ? body : JSON.stringify(body);
};

/** Sends something with a token; null is without one. */
export const deliverWith =
  ({ server }: Pick<App, 'server'>, secret: string | null): Deliver =>
  async (method, url, body, more = {}) => {
    const sent = body === undefined ? {} : { payload: payloadOf(body) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const token = secret === null ? {} : { authorization: `Bearer ${secret}` };
    const reply = await server.inject({
      method: method as 'GET',
      url,
      ...sent,
      headers: { ...token, ...type, ...more },
    });
    const headers = Object.fromEntries(Object.entries(reply.headers).map(([name, value]) => [name, String(value)]));
    const isJson = reply.body !== '' && /json/.test(headers['content-type'] ?? '');
    const content = isJson ? (JSON.parse(reply.body) as Delivered['content']) : {};
    return { status: reply.statusCode, headers, body: reply.body, content };
  };

/** The addresses of an algorithm of an organisation, and of all of them. */
export const addressesOf = (organisation: string, algorithm: string) => ({
  list: href('deliveryList', { id: organisation }),
  entry: href('deliveryEntry', { id: organisation, algoritme: algorithm }),
  submit: href('deliverySubmit', { id: organisation, algoritme: algorithm }),
  state: href('deliveryState', { id: organisation, algoritme: algorithm }),
});

/** A text with which nothing is wrong, as a machine sends it. */
export const wholeText: Readonly<Record<string, unknown>> = (() => {
  const texts = demoEntries.flatMap(({ versions }) => versions).filter(({ language }) => language === 'nl');
  const whole = texts.find(({ values }) => publicationFaults({ ...emptyDocument, values }).length === 0);
  return whole?.values ?? assert.fail('the demo has no text with which nothing is wrong');
})();

/** Delivers a new text; its number and its tag. */
export const delivered = async (
  deliver: Deliver,
  organisation: string,
  text: unknown = wholeText,
): Promise<{ readonly id: string; readonly tag: string }> => {
  const reply = await deliver('POST', addressesOf(organisation, '').list, text);
  assert.equal(reply.status, 201, reply.body);
  return { id: String(reply.content.id), tag: reply.headers.etag ?? '' };
};

/** Where a text can stand, in the words of the interface. */
export const states = ['concept', 'in-beoordeling', 'goedgekeurd', 'gepubliceerd', 'ingetrokken', 'leeg'] as const;

/** Brings new texts of an organisation to a state: what a machine may not do, a person does. */
export const textsIn = async (app: App, organisation: OrganisationId) => {
  const deliver = deliverWith(app, (await tokenFor(app, organisation)).secret);
  const { id: personId } = await colleagueWith(app, [{ role: 'approver', organisationId: organisation }]);
  const judge = await readActor(app.database.queries, personId, app.context.now());
  const move = async (id: string, step: Move, revision = 0): Promise<void> => {
    const key = { algorithmId: id as AlgorithmId, language: 'nl' } as const;
    const outcome = await moveDraft(app.context, judge, key, { step, revision, reason: 'Omdat.' });
    assert.equal(outcome.kind, 'moved', JSON.stringify(outcome));
  };
  return async (state: (typeof states)[number]): Promise<string> => {
    const { id } = await delivered(deliver, organisation);
    const { submit, entry } = addressesOf(organisation, id);
    const at = states.indexOf(state);
    if (state === 'leeg') assert.equal((await deliver('DELETE', entry)).status, 204);
    if (state === 'leeg' || state === 'concept') return id;
    const submitted = await deliver('POST', submit);
    assert.equal(submitted.status, 200, submitted.body);
    const revision = Number(submitted.content.revisie);
    for (const step of (['approve', 'publish'] as const).slice(0, at - 1)) await move(id, step, revision);
    if (state === 'ingetrokken') await move(id, 'withdraw');
    return id;
  };
};
