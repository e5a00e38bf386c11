import assert from 'node:assert/strict';
import { type Contract, contractOf, type Document } from '#test/api/contract.ts';
import { root } from '#test/api/registers.ts';
import { storeTest } from '#test/stores.ts';
import { own } from '#test/support/colleagues.ts';
import {
  addressesOf,
  type Deliver,
  deliverWith,
  deliveryApp,
  textsIn,
  tokenFor,
  wholeText,
} from '#test/support/delivering.ts';

type Given = Map<string, Set<number>>;

/** The path in the document of an address. */
const pathOf = (address: string): string =>
  (address.split('?')[0] ?? '')
    .slice(root.length)
    .replace(/\/organisaties\/[^/]+/, '/organisaties/{id}')
    .replace(/\/algoritmes\/[^/]+/, '/algoritmes/{algoritme}');

/** Holds every answer against the document, and notes its status. */
const heldAgainst =
  ({ document, check }: Contract, given: Given, deliver: Deliver): Deliver =>
  async (method, address, body, headers) => {
    const reply = await deliver(method, address, body, headers);
    const operation =
      document.paths[pathOf(address)]?.[method.toLowerCase() as 'get'] ?? assert.fail(`${method} ${address}`);
    check(operation, reply);
    given.set(operation.operationId, (given.get(operation.operationId) ?? new Set()).add(reply.status));
    return reply;
  };

storeTest(
  'every answer to a delivery is as the document says, and every status is really given',
  async (database, context) => {
    const app = await deliveryApp(context, database);
    const contract = contractOf(JSON.parse((await app.get(`${root}/openapi.json`)).body) as Document);
    const given: Given = new Map();
    const held = (deliver: Deliver): Deliver => heldAgainst(contract, given, deliver);
    const may = held(deliverWith(app, (await tokenFor(app, own)).secret));
    const mayNot = held(deliverWith(app, (await tokenFor(app, own, ['concepten-lezen'])).secret));
    const nobody = held(deliverWith(app, null));
    const limited = await deliveryApp(context, database, { DELIVERY_RATE: '1' });
    const textIn = await textsIn(app, own);

    const id = await textIn('concept');
    const judged = addressesOf(own, await textIn('in-beoordeling'));
    const incomplete = addressesOf(
      own,
      String((await may('POST', addressesOf(own, '').list, { name: 'Kort' })).content.id),
    );
    const [here, nowhere] = [addressesOf(own, id), addressesOf(own, '11111116')];
    const [large, text] = ['x'.repeat(2_000_000), { 'content-type': 'text/plain' }];
    const asks = [
      ['GET', 'list'],
      ['POST', 'list', wholeText],
      ['GET', 'entry'],
      ['PUT', 'entry', wholeText],
      ['GET', 'state'],
      ['POST', 'submit'],
      ['DELETE', 'entry'],
    ] as const;
    for (const [method, at, body] of asks) {
      const match = { 'if-match': '*' };
      if (at === 'list') await may(method, addressesOf('elders', '').list, body);
      else await may(method, nowhere[at], body, match);
      await nobody(method, here[at], body);
      // Whoever may only read may do every reading; a token that may nothing is one of another right.
      await mayNot(method, here[at], body, match);
      await may(method, `${here[at]}?onzin=1`, body, match);
      const { secret } = await tokenFor(app, own);
      const often = held(deliverWith(limited, secret));
      await often(method, nowhere[at], body, match);
      await often(method, nowhere[at], body, match);
      if (method === 'GET') {
        await may(method, here[at]);
        continue;
      }
      if (method !== 'DELETE') {
        await may(method, here[at], large, match);
        await may(method, here[at], 'x', { ...match, ...text });
      }
      if (at !== 'list') {
        await may(method, judged[at], body, match);
        await may(method, here[at], body, { 'if-match': '"anders"' });
      }
      if (method === 'PUT') await may(method, here[at], body);
      if (at === 'submit') await may(method, incomplete[at]);
      const key = { ...match, 'idempotency-key': `${method}-${at}` };
      const first = await may(method, here[at], body, key);
      assert.ok(first.status < 300, first.body);
      if (at === 'submit') await may(method, nowhere[at], body, key);
      else await may(method, at === 'list' ? here[at] : nowhere[at], { name: 'Anders' }, key);
      if (at === 'submit')
        await database.queries.updateTable('draft').set({ state: 'draft' }).where('algorithm_id', '=', id).execute();
    }
    const operations = Object.values(contract.document.paths).flatMap((path) =>
      Object.values(path).filter(({ security }) => security !== undefined),
    );
    const missing = operations.flatMap(({ operationId, responses }) =>
      Object.keys(responses)
        .filter((status) => given.get(operationId)?.has(Number(status)) !== true)
        .map((status) => `${operationId} ${status}`),
    );
    const isOfServer = (line: string): boolean => /50[03]$/.test(line);
    // Every token may read: that is refused over plain http alone.
    const never = ['lijstAangeleverd 403', 'haalAangeleverd 403', 'haalStaat 403'];
    assert.deepEqual(
      missing.filter((line) => !isOfServer(line) && !never.includes(line)),
      [],
    );
  },
);
