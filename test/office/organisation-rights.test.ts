import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officePages } from '#pages/office/index.ts';
import { addDays, dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { allParts, type PartName } from '#register/organisation-change.ts';
import { allRoles, kindOfRole, type Role } from '#register/roles.ts';
import { href, type OfficePageName, officeRoutes } from '#src/routes.ts';
import { type App, testMoment } from '#test/app.ts';
import { quickTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';
const today = dateOf(testMoment);

/** Who may change what. Written down here once more on purpose: what is not listed is refused. */
type Right = 'coordinator' | 'administrator';
const rightOf: Readonly<Record<PartName, Right>> = {
  contact: 'coordinator',
  participation: 'coordinator',
  type: 'administrator',
  names: 'administrator',
  identifiers: 'administrator',
  ending: 'administrator',
};

type Sending = {
  readonly name: string;
  readonly page: OfficePageName;
  readonly right: Right;
  readonly place: OrganisationId;
  readonly values: (turn: number) => Readonly<Record<string, string>>;
  /** What who may is answered: 303 when it changes something, 422 when there is nothing to change. */
  readonly answer: 303 | 422;
};

const fieldsOf: Readonly<Record<PartName, (turn: number) => Readonly<Record<string, string>>>> = {
  contact: (turn) => ({ contact: `info${turn}@gemeente.example` }),
  participation: (turn) => ({ deelname: 'connected', sinds: today, toelichting: `Zin ${turn}.` }),
  type: (turn) => ({ soort: turn % 2 === 0 ? 'provincie' : 'waterschap' }),
  names: (turn) => ({ 'naam-0': `Naam ${turn}`, 'naamsoort-0': 'preferred' }),
  identifiers: (turn) => ({ kvk: String(10_000_000 + turn) }),
  ending: (turn) => ({ opgeheven: addDays(today, turn) }),
};

/** What is of no single organisation: the number of the domain is that of the first one made. */
const ofAll: readonly Sending[] = [
  {
    ...{ name: 'take over', page: 'refresh', right: 'administrator', place: own, answer: 422 },
    values: () => ({ lijst: 'roo', nummer: '1' }),
  },
  {
    ...{ name: 'fetch a list', page: 'refresh', right: 'administrator', place: own, answer: 422 },
    values: () => ({ doe: 'haal', bron: '0' }),
  },
  {
    ...{ name: 'make a domain', page: 'domains', right: 'administrator', place: own, answer: 303 },
    values: (turn) => ({ naam: `Domein ${turn}` }),
  },
  {
    ...{ name: 'rename a domain', page: 'domain', right: 'administrator', place: own, answer: 303 },
    values: (turn) => ({ doe: 'hernoem', naam: `Ander domein ${turn}` }),
  },
  {
    ...{ name: 'put in a domain', page: 'domain', right: 'administrator', place: own, answer: 303 },
    values: () => ({ doe: 'voegtoe', organisatie: own, vanaf: today }),
  },
];

const ofOne = [own, other].flatMap((place): readonly Sending[] => [
  {
    ...{ name: 'propose', page: 'transfers', right: 'coordinator', place, answer: 422 },
    values: () => ({
      stap: 'voorstel',
      welke: 'alles',
      ontvanger: place === own ? other : own,
      dag: today,
      reden: 'Zo.',
    }),
  },
  ...allParts.map(
    (part): Sending => ({
      answer: 303,
      ...{ name: part, page: 'officeOrganisation' as const, right: rightOf[part], place },
      values: (turn) => ({ onderdeel: part, doe: 'verander', ...fieldsOf[part](turn) }),
    }),
  ),
]);

const sendings = [...ofAll, ...ofOne];

const addressOf = ({ page, place }: Sending): string => {
  if (page === 'domains' || page === 'refresh') return href(page, { language });
  if (page === 'domain') return href(page, { language, id: 1 });
  return href(page as 'transfers', { language, organisation: place });
};

const placesOf = { organisation: [own], central: [null], mandate: [own, null] } as const;

/** Everybody who can come: every role where it can be held, at the own organisation; a past role; and no role at all. */
const actors: readonly {
  readonly role: Role | null;
  readonly place: OrganisationId | null;
  readonly isOver: boolean;
}[] = [
  ...allRoles.flatMap((role) => placesOf[kindOfRole(role)].map((place) => ({ role, place, isOver: false }))),
  { role: 'coordinator', place: own, isOver: true },
  { role: null, place: null, isOver: false },
];

type Acting = (typeof actors)[number];

const nameOf = ({ role, place, isOver }: Acting): string => `${role} at ${place}${isOver ? ', over' : ''}`;

const may = ({ role, place, isOver }: Acting, sending: Sending): boolean =>
  !isOver && role === sending.right && (role === 'administrator' || place === sending.place);

const colleagueFor = (app: App, { role, place, isOver }: Acting): Promise<Colleague> => {
  if (role === null) return colleagueWith(app, []);
  const days = isOver ? { from: addDays(today, -9), until: addDays(today, -1) } : { until: addDays(today, 9) };
  return colleagueWith(app, [{ role, organisationId: place, ...days }]);
};

const stateOf = async ({ database: { queries } }: App): Promise<string> =>
  JSON.stringify([
    await queries.selectFrom('organisation').selectAll().orderBy('id').execute(),
    await queries.selectFrom('organisation_name').select('name').orderBy('name').execute(),
    await queries.selectFrom('organisation_identifier').select('value').orderBy('value').execute(),
    await queries.selectFrom('reporting_domain').selectAll().orderBy('id').execute(),
    await queries.selectFrom('reporting_domain_member').selectAll().orderBy('organisation_id').execute(),
    await queries.selectFrom('organisation_change').select('id').orderBy('id').execute(),
  ]);

const seenOf = async ({ database: { queries } }: App, { place, name }: Sending): Promise<string> => {
  const { last } = await queries
    .selectFrom('organisation_change')
    .select((column) => column.fn.max('id').as('last'))
    .where('organisation_id', '=', place)
    .where('part', '=', name)
    .executeTakeFirstOrThrow();
  return String(last ?? 0);
};

quickTest('every role changes of organisations what is listed for it, and nothing else', async (database, context) => {
  const app = await officeWith(context, database);
  // The centre may hand over for an organisation where nobody is left; somebody is at both.
  await colleagueWith(
    app,
    [own, other].map((organisationId) => ({ role: 'coordinator', organisationId })),
  );
  let turn = 1;
  for (const acting of actors) {
    const colleague = await colleagueFor(app, acting);
    for (const sending of sendings) {
      turn += 1;
      const address = addressOf(sending);
      const before = await stateOf(app);
      const reply = await colleague.send(address, { ...sending.values(turn), gezien: await seenOf(app, sending) });
      const label = `${nameOf(acting)}: ${sending.name} at ${sending.place} (${reply.statusCode})`;
      assert.equal(reply.statusCode, may(acting, sending) ? sending.answer : 403, label);
      assert.equal((await stateOf(app)) !== before, may(acting, sending) && sending.answer === 303, label);
    }
  }
});

const seesEverywhere: readonly (Role | null)[] = ['administrator', 'reader', 'supervisor'];

const maySee = ({ role, place, isOver }: Acting, at: OrganisationId): boolean =>
  !isOver && role !== null && (place === null ? seesEverywhere.includes(role) : place === at);

quickTest('the history of an organisation is shown to who may see it only', async (database, context) => {
  const app = await officeWith(context, database);
  const writer = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
  const address = (organisation: string) => href('officeOrganisation', { language, organisation });
  const contact = { onderdeel: 'contact', doe: 'verander', gezien: '0', contact: 'geheim@gemeente.example' };
  assert.equal((await writer.send(address(own), contact)).statusCode, 303);
  for (const acting of actors) {
    const { visitor } = await colleagueFor(app, acting);
    for (const place of [own, other]) {
      const { statusCode, body } = await visitor.get(address(place));
      assert.equal(statusCode, maySee(acting, place) ? 200 : 403, `${nameOf(acting)}: ${place}`);
      assert.equal(body.includes(writer.name), place === own && maySee(acting, place), nameOf(acting));
    }
    const home = (await visitor.get(href('office', { language }))).body;
    const isThere = acting.place === own && !acting.isOver && acting.role !== null;
    assert.equal(home.includes(`href="${address(own)}"`), isThere, `${nameOf(acting)}: link`);
    const choice = await visitor.get(href('organisationChoice', { language }));
    assert.equal(choice.statusCode, maySee(acting, own) ? 200 : 403, `${nameOf(acting)}: choice`);
    assert.equal(choice.body.includes(`href="${address(other)}"`), maySee(acting, other), `${nameOf(acting)}: choice`);
  }
  const { visitor } = await colleagueFor(app, { role: 'administrator', place: null, isOver: false });
  for (const tried of ['bestaat-niet', `${other}'`, '%00', `${own},${other}`])
    assert.equal((await visitor.get(address(tried))).statusCode, 404, tried);
});

quickTest('domains are shown to who sees all organisations only', async (database, context) => {
  const app = await officeWith(context, database);
  for (const acting of actors) {
    const sees = acting.place === null && !acting.isOver && seesEverywhere.includes(acting.role);
    const { visitor: guest } = await colleagueFor(app, acting);
    assert.equal((await guest.get(href('domains', { language }))).statusCode, sees ? 200 : 403, nameOf(acting));
    assert.equal((await guest.get(href('domain', { language, id: 1 }))).statusCode, sees ? 404 : 403, nameOf(acting));
  }
});

test('every page of organisations with a form is in this matrix', () => {
  const listed = new Set<string>(sendings.map(({ page }) => page));
  const forms = (Object.keys(officePages) as OfficePageName[]).filter(
    (name) =>
      officePages[name].takes === 'form' &&
      /\/kantoor\/(organisaties|verantwoordingsdomeinen)/.test(officeRoutes[name]),
  );
  assert.deepEqual(
    forms.filter((name) => !listed.has(name)),
    [],
  );
});
