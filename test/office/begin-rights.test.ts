import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officePages } from '#pages/office/index.ts';
import { addDays, dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { allRoles, kindOfRole, type Role } from '#register/roles.ts';
import { href, type OfficePageName, officeRoutes } from '#src/routes.ts';
import { type App, makeApp, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';
const today = dateOf(testMoment);

/** Who may begin a text, at their own organisation only. Written down here once more on purpose: what is not listed is refused. */
const writers: readonly Role[] = ['editor', 'owner', 'coordinator'];

const placesOf = { organisation: [own], central: [null], mandate: [own, null] } as const;

/** Every role where it can be held, and a role that is over. */
const actors: readonly { readonly role: Role; readonly place: OrganisationId | null; readonly isOver: boolean }[] = [
  ...allRoles.flatMap((role) => placesOf[kindOfRole(role)].map((place) => ({ role, place, isOver: false }))),
  { role: 'editor', place: own, isOver: true },
];

/** An entry of another organisation that is public in the demo. */
const publicEntry = '19754329';

/** The pages where a text is begun, with what their form sends; null for a page without one. */
const pagesAt = (organisation: OrganisationId) => [
  { name: 'workNew', address: href('workNew', { language, organisation }), sent: { naam: 'Nieuw' } },
  { name: 'workFromEntry', address: href('workFromEntry', { language, organisation }), sent: { van: publicEntry } },
  { name: 'workFromSupplier', address: href('workFromSupplier', { language, organisation }), sent: null },
  {
    name: 'workSupplierText',
    address: href('workSupplierText', { language, organisation, text: 'zwartbalk-weglakken' }),
    sent: {},
  },
];

/** Opens a page and sends its form; what both answered and how many texts were begun. */
const tried = async (app: App, { visitor, send }: Colleague, { address, sent }: ReturnType<typeof pagesAt>[number]) => {
  const count = async (): Promise<number> =>
    (await app.database.queries.selectFrom('draft').select('algorithm_id').execute()).length;
  const shown = (await visitor.get(address)).statusCode;
  const before = await count();
  const reply = sent === null ? null : (await send(address, sent)).statusCode;
  return { shown, reply, begun: (await count()) - before };
};

type Page = ReturnType<typeof pagesAt>[number];

/** What a page answers to who may begin a text there, and to who may not. */
const expectedOf = ({ sent }: Page, may: boolean): Awaited<ReturnType<typeof tried>> => {
  const reply = may ? 303 : 403;
  const answers = sent === null ? { reply: null, begun: 0 } : { reply, begun: may ? 1 : 0 };
  return { shown: may ? 200 : 403, ...answers };
};

const mayAt = ({ role, place, isOver }: (typeof actors)[number], organisation: OrganisationId): boolean =>
  !isOver && organisation === own && place === own && writers.includes(role);

storeTest('who may write begins a text at their own organisation, and nobody else', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo' });
  for (const acting of actors) {
    const { role, place, isOver } = acting;
    const days = isOver ? { from: addDays(today, -9), until: addDays(today, -1) } : { until: addDays(today, 9) };
    const colleague = await colleagueWith(app, [{ role, organisationId: place, ...days }]);
    for (const organisation of [own, other])
      for (const page of pagesAt(organisation)) {
        const label = `${role} at ${place}: ${page.name} at ${organisation}`;
        assert.deepEqual(await tried(app, colleague, page), expectedOf(page, mayAt(acting, organisation)), label);
      }
  }
});

test('every page where a text is begun is in this matrix', () => {
  const begin = (Object.keys(officePages) as OfficePageName[]).filter((name) => /\/nieuw\b/.test(officeRoutes[name]));
  const listed = pagesAt(own).map(({ name }) => name);
  assert.deepEqual(
    begin.filter((name) => !listed.includes(name) && officePages[name].takes === 'form'),
    [],
  );
});
