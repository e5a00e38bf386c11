import assert from 'node:assert/strict';
import fc from 'fast-check';
import { demoOrganisations } from '#demo/organisations.ts';
import { openOperations } from './contract.ts';
import { addressOf, faultyQueries, type Known, pathsOf, validQueries } from './questions.ts';
import { apiTest, demoIds, type Register, root } from './registers.ts';

const known: Known = {
  algorithms: Object.values(demoIds),
  organisations: demoOrganisations.map((organisation) => organisation.id),
};

/** A question means the same on both stores: fewer of them are asked on PostgreSQL, unless all is tested. */
const runsOn = ({ app }: Register): { readonly numRuns: number } => ({
  numRuns: app.database.kind === 'sqlite' || process.env.TEST_ALL === '1' ? 30 : 10,
});

const acceptHeaders = fc.constantFrom(
  undefined,
  '*/*',
  'application/json',
  'text/csv',
  'text/html',
  'application/*;q=0.1',
);

apiTest('every right question gets an answer that the document promises', async (register) => {
  const { ask, contract } = register;
  for (const [path, operation] of openOperations(contract.document))
    await fc.assert(
      fc.asyncProperty(pathsOf(path, known), validQueries(operation), acceptHeaders, async (to, question, accept) => {
        const reply = await ask(addressOf(root, to, question), accept === undefined ? {} : { headers: { accept } });
        contract.check(operation, reply);
        assert.notEqual(reply.status, 400, reply.body);
        assert.ok(reply.status < 500);
      }),
      runsOn(register),
    );
});

apiTest('every faulty question is refused and every fault in it is named', async (register) => {
  const { ask, contract } = register;
  for (const [path, operation] of openOperations(contract.document))
    await fc.assert(
      fc.asyncProperty(pathsOf(path, known), faultyQueries(operation), async (to, { question, names }) => {
        const reply = await ask(addressOf(root, to, question));
        contract.check(operation, reply);
        assert.equal(reply.status, 400);
        const { fouten } = JSON.parse(reply.body) as { fouten: { naam: string }[] };
        assert.deepEqual([...new Set(fouten.map(({ naam }) => naam))].toSorted(), [...new Set(names)].toSorted());
      }),
      runsOn(register),
    );
});

apiTest('a parameter that fits once is refused twice', async ({ ask, contract }) => {
  for (const [path, operation] of openOperations(contract.document)) {
    const single = operation.parameters.filter(({ in: where, schema }) => where === 'query' && schema.type !== 'array');
    for (const { name } of single) {
      const to = path.replace('{id}', demoIds.public).replace('{n}', '1');
      const reply = await ask(
        addressOf(root, to, [
          [name, '1'],
          [name, '2'],
        ]),
      );
      contract.check(operation, reply);
      assert.equal(reply.status, 400);
      assert.ok(JSON.parse(reply.body).fouten.some((fault: { naam: string }) => fault.naam === name));
    }
  }
});

apiTest('whatever stands in the address, the answer is a clean one', async ({ ask, contract }) => {
  const pieces = fc.oneof(
    fc.constantFrom('algoritmes', 'organisaties', 'versies', '', '%', '%2F', '%00', '%C0%AF', '?', '#', '&', '='),
    fc.string({ unit: 'grapheme', maxLength: 8 }).map(encodeURIComponent),
  );
  const paths = fc.array(pieces, { maxLength: 6 }).map((parts) => `/api/${parts.join('/')}`);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        paths,
        paths.map((path) => path.replace('/api/', `${root}/`)),
      ),
      async (address) => {
        const reply = await ask(address);
        assert.ok(reply.status < 500, `${address}: ${reply.status}`);
        if (reply.status >= 400) contract.checkSchema('Probleem', JSON.parse(reply.body));
      },
    ),
    { numRuns: 200 },
  );
});
