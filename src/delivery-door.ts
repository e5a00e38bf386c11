import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js';
import { type DeliveryDoor, type DeliveryMethod, deliveryHeaders, refusalAnswer } from '#api/delivery/delivery.ts';
import { nationalDelivery, refuseNationally } from '#api/delivery/national.ts';
import { deliveryOperations, isWriting } from '#api/delivery/operations.ts';
import type { CommandContext } from '#commands/command.ts';
import { answerOnce, type Repeatable } from '#commands/delivery/answer-once.ts';
import { presentToken } from '#commands/delivery/present-token.ts';
import { readActor, tokenName } from '#commands/office/context.ts';
import { mayDo } from '#register/access.ts';
import { allScopes, type DeliveryToken, rightsOfToken, tokenScopes } from '#register/delivery-token.ts';
import { opensToDemo } from '#register/demo-door.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Queries } from '#store/database.ts';
import type { DeliveryAnswer } from '#store/delivery-answers.ts';
import { type Problem, problems } from '#web/problem.ts';
import { otherMethods, readMethods, sendApi } from './api-door.ts';
import { isPrivate } from './office-door.ts';
import { queryOf, type Served } from './page-door.ts';
import { deliveryRoutes, nationalDeliveryRoutes } from './routes.ts';

/** A text of the standard has some 45,000 signs, each of which may take six bytes in JSON, with lists beside it. */
const mostDeliveryBytes = 1024 * 1024;

/** An interface with which machines deliver: what stands at each address by method, and how it refuses. */
export type DeliveryInterface = {
  readonly places: readonly {
    readonly path: string;
    readonly doors: Partial<Readonly<Record<DeliveryMethod, DeliveryDoor>>>;
  }[];
  readonly refuse: (problem: Problem, headers?: Readonly<Record<string, string>>) => DeliveryAnswer;
};

/** Who asks what, once it is known that they may. */
type Admitted = { readonly token: DeliveryToken; readonly door: DeliveryDoor };

type Refusal = { readonly problem: Problem; readonly headers?: Readonly<Record<string, string>> };

const secretIn = (header: string | undefined): string | null => /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? null;

const noToken = (header: string | undefined): Refusal => ({
  problem: problems.noToken,
  headers: { 'WWW-Authenticate': header === undefined ? 'Bearer' : 'Bearer error="invalid_token"' },
});

const noScope = ({ action }: DeliveryDoor): Refusal => {
  const enough = allScopes.filter((scope) => tokenScopes[scope].actions.some((one) => one === action));
  return {
    problem: problems.scopeMissing,
    headers: { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${enough.join(' ')}"` },
  };
};

const isJson = ({ headers }: FastifyRequest): boolean => {
  const [type = '', ...settings] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = settings.map((one) => one.trim().replaceAll('"', '')).find((one) => one.startsWith('charset='));
  const encoding = headers['content-encoding'] ?? 'identity';
  return (
    type.trim() === 'application/json' && (charset ?? 'charset=utf-8') === 'charset=utf-8' && encoding === 'identity'
  );
};

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

const contextFor = (commands: CommandContext, { personId }: DeliveryToken): CommandContext => ({
  ...{ ...commands, actor: tokenName(personId) },
  origin: 'api',
});

const keyIn = (request: FastifyRequest): { readonly repeatable: Repeatable | null } | Refusal => {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return { repeatable: null };
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    const fault = { name: 'Idempotency-Key', reason: 'Gebruik 1 tot en met 255 zichtbare tekens zonder accenten.' };
    return { problem: { ...problems.badRequest, faults: [fault] } };
  }
  const hash = createHash('sha256').update(`${request.method} ${request.url}\n${request.headers['if-match'] ?? ''}\n`);
  if (request.body instanceof Uint8Array) hash.update(request.body);
  return { repeatable: { key, requestHash: hash.digest('base64url') } };
};

/** Does what is asked; what changes something is done in one transaction with its answer. */
const answerOf = async (
  served: Served,
  request: FastifyRequest,
  { token, door }: Admitted,
): Promise<DeliveryAnswer | Refusal> => {
  const { reading } = served;
  const commands = contextFor(served.commands, token);
  const work = async (queries: Queries, context: CommandContext): Promise<DeliveryAnswer> =>
    door.handler({
      ...{ reading, queries, context, organisationId: token.organisationId, query: queryOf(request) },
      actor: await readActor(queries, token.personId, context.now()),
      parameters: request.params as Record<string, string>,
      body: request.body instanceof Uint8Array ? request.body : null,
      ifMatch: request.headers['if-match'],
    });
  if (!isWriting(request.method)) return work(reading.queries, commands);
  const key = keyIn(request);
  if ('problem' in key) return key;
  const answer = await answerOnce(commands, token.personId, key.repeatable, (within) => work(within.writing, within));
  return answer === 'other-request' ? { problem: problems.keyUsed } : answer;
};

type Limit = (token: DeliveryToken) => Promise<Refusal | null>;

/** So many requests a minute for each token; what is over that waits. */
const limitOf = (perMinute: number): Limit => {
  if (perMinute === 0) return async () => null;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async ({ personId }) => {
    try {
      await limiter.consume(personId);
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return { problem: problems.tooMany, headers: { 'Retry-After': String(Math.ceil(refusal.msBeforeNext / 1000)) } };
    }
  };
};

/** Whether somebody may do what they ask, before a byte of the body is read. Another organisation than that of the token is not there. */
const admit = async (
  { commands, reading }: Served,
  request: FastifyRequest,
  door: DeliveryDoor,
  limit: Limit,
): Promise<Admitted | Refusal> => {
  const { authorization } = request.headers;
  if (authorization !== undefined && !isPrivate(request)) return { problem: problems.tokenNotPrivate };
  const secret = secretIn(authorization);
  const token = secret === null ? null : await presentToken(commands, secret);
  if (token === null || (token.isDemo && !opensToDemo(reading.config))) return noToken(authorization);
  const refusal = await limit(token);
  if (refusal !== null) return refusal;
  const { id } = request.params as { readonly id?: string };
  if (id !== token.organisationId) return { problem: problems.notFound };
  const now = reading.now();
  const actor = { personId: token.personId, appointments: [], day: token.lastDay, token: rightsOfToken(token, now) };
  if (!mayDo(actor, door.action, id as OrganisationId)) return noScope(door);
  return hasBody(request) && !isJson(request) ? { problem: problems.unsupportedType } : { token, door };
};

const send = (request: FastifyRequest, reply: FastifyReply, answer: DeliveryAnswer): FastifyReply =>
  sendApi(request, reply, request.method === 'HEAD' ? { ...answer, body: '' } : answer);

/** Serves an interface with which machines deliver. */
export const serveInterface = (
  server: FastifyInstance,
  served: Served,
  { places, refuse }: DeliveryInterface,
): void => {
  const limit = limitOf(served.reading.config.deliveryRate);
  const admitted = new WeakMap<FastifyRequest, Admitted>();
  const refuseWith = ({ problem, headers = {} }: Refusal): DeliveryAnswer => refuse(problem, headers);
  for (const { path, doors } of places) {
    const known = Object.keys(doors) as DeliveryMethod[];
    const allowed = [...known, ...('GET' in doors ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    server.route({
      method: [...readMethods, ...otherMethods],
      url: path,
      bodyLimit: mostDeliveryBytes,
      onRequest: async (request, reply) => {
        if (request.method === 'OPTIONS')
          return send(request, reply, { status: 204, headers: { ...deliveryHeaders, Allow: allowed }, body: '' });
        const door = doors[(request.method === 'HEAD' ? 'GET' : request.method) as DeliveryMethod];
        if (door === undefined) return send(request, reply, refuse(problems.methodNotAllowed, { Allow: allowed }));
        const admission = await admit(served, request, door, limit);
        if ('problem' in admission) return send(request, reply, refuseWith(admission));
        admitted.set(request, admission);
      },
      handler: async (request, reply) => {
        const admission = admitted.get(request);
        if (admission === undefined) throw new Error('Nobody was admitted to an address for deliveries.');
        const answer = await answerOf(served, request, admission);
        return send(request, reply, 'problem' in answer ? refuseWith(answer) : answer);
      },
    });
  }
};

const own: DeliveryInterface = {
  places: (Object.keys(deliveryRoutes) as (keyof typeof deliveryRoutes)[]).map((name) => ({
    path: deliveryRoutes[name],
    doors: deliveryOperations[name],
  })),
  refuse: refusalAnswer,
};

const national: DeliveryInterface = {
  places: (Object.keys(nationalDeliveryRoutes) as (keyof typeof nationalDeliveryRoutes)[]).map((name) => ({
    path: nationalDeliveryRoutes[name],
    doors: nationalDelivery[name],
  })),
  refuse: refuseNationally,
};

/** Serves every interface with which machines deliver. */
export const serveDelivery = (server: FastifyInstance, served: Served): void => {
  serveInterface(server, served, own);
  serveInterface(server, served, national);
};
