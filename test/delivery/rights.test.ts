import assert from 'node:assert/strict';
import { allScopes, type TokenScope } from '#register/delivery-token.ts';
import type { App } from '#test/app.ts';
import { matrixTest } from '#test/stores.ts';
import { other, own } from '#test/support/colleagues.ts';
import {
  addressesOf,
  type Deliver,
  deliverWith,
  deliveryApp,
  states,
  textsIn,
  tokenFor,
  wholeText,
} from '#test/support/delivering.ts';

type State = (typeof states)[number];

/** Everything a machine can ask about a text: which scopes are enough, in which states it is done, and with which status. Written down here once more on purpose. */
const operations: readonly {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly from: readonly State[];
  readonly good: number;
  readonly ask: (deliver: Deliver, organisation: string, id: string) => ReturnType<Deliver>;
}[] = [
  {
    ...{ name: 'list', scopes: allScopes, from: states, good: 200 },
    ask: (deliver, organisation) => deliver('GET', addressesOf(organisation, '').list),
  },
  {
    ...{ name: 'begin', scopes: ['concepten-schrijven'], from: states, good: 201 },
    ask: (deliver, organisation) => deliver('POST', addressesOf(organisation, '').list, { name: 'Nog een' }),
  },
  {
    ...{ name: 'get', scopes: allScopes, from: states, good: 200 },
    ask: (deliver, organisation, id) => deliver('GET', addressesOf(organisation, id).entry),
  },
  {
    ...{ name: 'state', scopes: allScopes, from: states, good: 200 },
    ask: (deliver, organisation, id) => deliver('GET', addressesOf(organisation, id).state),
  },
  {
    ...{ name: 'put', scopes: ['concepten-schrijven'], good: 200 },
    from: ['concept', 'gepubliceerd', 'ingetrokken', 'leeg'],
    ask: (deliver, organisation, id) =>
      deliver('PUT', addressesOf(organisation, id).entry, { ...wholeText, name: 'Anders' }, { 'if-match': '*' }),
  },
  {
    ...{ name: 'discard', scopes: ['concepten-schrijven'], from: ['concept'], good: 204 },
    ask: (deliver, organisation, id) => deliver('DELETE', addressesOf(organisation, id).entry),
  },
  {
    ...{ name: 'submit', scopes: ['indienen'], from: ['concept'], good: 200 },
    ask: (deliver, organisation, id) => deliver('POST', addressesOf(organisation, id).submit),
  },
];

/** Every set of scopes but the empty one. */
const sets = Array.from({ length: 2 ** allScopes.length - 1 }, (_, bits) =>
  allScopes.filter((_scope, index) => ((bits + 1) >> index) % 2 === 1),
);

/** All that a machine can change. */
const stateOf = async ({ database: { queries } }: App): Promise<string> =>
  JSON.stringify([
    await queries.selectFrom('draft').selectAll().orderBy('algorithm_id').execute(),
    await queries.selectFrom('draft_revision').selectAll().orderBy('algorithm_id').orderBy('revision').execute(),
    await queries.selectFrom('algorithm').select('id').orderBy('id').execute(),
    await queries.selectFrom('current_entry').selectAll().orderBy('algorithm_id').execute(),
  ]);

/** A text in every state, made anew when a test changed it. */
const pool = (make: (state: State) => Promise<string>) => {
  const kept = new Map<State, string>();
  return {
    get: async (state: State): Promise<string> => {
      const id = kept.get(state) ?? (await make(state));
      kept.set(state, id);
      return id;
    },
    drop: (state: State): void => void kept.delete(state),
  };
};

type Asking = {
  readonly deliver: Deliver;
  readonly scopes: readonly TokenScope[];
  readonly texts: ReturnType<typeof pool>;
};

const isReading = (name: string): boolean => ['list', 'get', 'state'].includes(name);

/** Asks one thing of a text in every state, and expects it where it is listed. */
const askInEveryState = async (
  { deliver, scopes, texts }: Asking,
  { name, scopes: enough, from, good, ask }: (typeof operations)[number],
): Promise<void> => {
  const may = scopes.some((scope) => enough.includes(scope));
  for (const state of states) {
    const due = from.includes(state) ? good : 409;
    const reply = await ask(deliver, own, await texts.get(state));
    assert.equal(reply.status, may ? due : 403, `${scopes.join(' ')}: ${name} in ${state}: ${reply.body}`);
    if (reply.status < 300 && !isReading(name)) texts.drop(state);
  }
};

matrixTest('a token does what its scopes say, in the states where it can be, at its own', async (database, context) => {
  const app = await deliveryApp(context, database);
  const texts = pool(await textsIn(app, own));
  const tried = database.kind === 'sqlite' ? sets : sets.filter(({ length }) => length === 1);
  for (const scopes of tried) {
    const deliver = deliverWith(app, (await tokenFor(app, own, scopes)).secret);
    for (const operation of operations) await askInEveryState({ deliver, scopes, texts }, operation);
  }
});

matrixTest('a machine of one organisation never touches another, by address or by body', async (database, context) => {
  const app = await deliveryApp(context, database);
  const theirs = pool(await textsIn(app, other));
  const mine = pool(await textsIn(app, own));
  const deliver = deliverWith(app, (await tokenFor(app, own)).secret);
  for (const state of states) {
    const [their, my] = [await theirs.get(state), await mine.get('concept')];
    const before = await stateOf(app);
    const unknown = await deliver('GET', addressesOf(own, '11111116').entry);
    for (const { name, ask } of operations)
      for (const [organisation, id] of [
        [other, their],
        [other, my],
        ...(name === 'list' || name === 'begin' ? [] : [[own, their] as const]),
        ['bestaat-niet', their],
      ] as const) {
        const reply = await ask(deliver, organisation, id);
        assert.equal(reply.status, 404, `${name} of ${id} at ${organisation} (${state})`);
        assert.equal(reply.body, unknown.body, 'it is said in the words of what is not there');
      }
    for (const said of [{ id: their }, { lars: their }, { organisatieId: other }, { id: my, organisatieId: other }]) {
      const put = await deliver('PUT', addressesOf(own, my).entry, { ...wholeText, ...said }, { 'if-match': '*' });
      const post = await deliver('POST', addressesOf(own, '').list, { ...wholeText, ...said });
      assert.deepEqual([put.status, post.status], [400, 400], JSON.stringify(said));
    }
    assert.equal(await stateOf(app), before, state);
  }
});
