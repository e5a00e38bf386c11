import assert from 'node:assert/strict';
import type { KyselyPlugin } from 'kysely';
import { appoint } from '#commands/office/appoint.ts';
import { dateOf } from '#register/instant.ts';
import { href, officeRoutes } from '#src/routes.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { beginWith } from '#test/support/signing-in.ts';
import { formTokenName } from '#web/parts/form-token-field.ts';

const language = 'nl';
/** So many queries a page of the office may ask of the store, whatever the size of the register; and saving a text. */
const most = 10;

storeTest('a page of the office and a save ask the store at most ten queries', async (database, context) => {
  let count = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      count += 1;
      return result;
    },
  };
  const app = await makeApp(
    context,
    { ...database, queries: database.queries.withPlugin(counter) },
    { content: 'demo' },
  );
  const organisation = app.reading.organisations().all[0]?.id ?? assert.fail();
  const days = { from: dateOf(app.context.now()), until: null, deputyFor: null };
  const email = 'coordinator@waterwoude.example';
  const role = { email, role: 'coordinator', organisationId: organisation, ...days } as const;
  const outcome = await appoint(app.context, null, role);
  assert.ok(outcome.kind === 'appointed' && outcome.invitation !== null);
  const { visitor } = await beginWith(app, outcome.invitation, { name: 'Coördinator', email });
  const supplied = href('workSupplierText', { language, organisation, text: 'zwartbalk-weglakken' });
  const begun = await visitor.send(supplied, {});
  const id = /(\d{8})/.exec(String(begun.headers.location))?.[1] ?? assert.fail();
  const pages = Object.values(officeRoutes).map((path) =>
    path
      .replace(':language', language)
      .replace(':organisation', organisation)
      .replace(':id', id)
      .replace(':person', '1')
      .replace(':text', 'zwartbalk-weglakken')
      .replace(':step', 'wat'),
  );
  const asked: Record<string, number> = {};
  for (const page of pages) {
    count = 0;
    const { statusCode } = await visitor.get(page);
    assert.ok(statusCode < 500, page);
    asked[page] = count;
  }
  for (const goal of ['Een eerste doel.', 'Een ander doel.']) {
    const address = href('workEdit', { language, id });
    const { body } = await visitor.get(address);
    const hidden = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? assert.fail(name);
    const form = { [formTokenName]: hidden(formTokenName), revisie: hidden('revisie') };
    count = 0;
    const saved = await visitor.post(address, { ...form, 'veld-goal': goal, actie: 'opslaan' });
    assert.match(String(saved.headers.location), /opgeslagen=/);
    asked[`saving ${goal}`] = count;
  }
  context.diagnostic(`queries per page: ${Object.values(asked).join(' ')}`);
  assert.deepEqual(
    Object.entries(asked).filter(([, queries]) => queries > most),
    [],
  );
  assert.ok(
    Object.values(asked).some((queries) => queries > 3),
    'queries are counted',
  );
});
