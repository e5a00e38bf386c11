import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deeds } from '#pages/office/accounts/item.ts';
import { officePages } from '#pages/office/index.ts';
import { addDays, dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { allRoles, kindOfRole, type Role } from '#register/roles.ts';
import { href, type OfficePageName, officeRoutes } from '#src/routes.ts';
import { transact } from '#store/database.ts';
import { addFollower } from '#store/followers.ts';
import { type App, testMoment } from '#test/app.ts';
import { matrixTest, storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, type HeldRole, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';
const today = dateOf(testMoment);
const lastDay = addDays(today, 100);

/** Who may do something: as a coordinator there, or as the central administrator. Written down here once more on purpose. */
type Right = 'coordinator' | 'coordinator-or-administrator' | 'administrator';

/** A form that somebody sends: what it would do, who may, and where that is. Whoever it is about is made for it. */
type Sending = {
  readonly name: string;
  readonly page: OfficePageName;
  readonly right: Right;
  readonly place: OrganisationId | null;
  /** What the one it is about holds before. */
  readonly about: readonly HeldRole[];
  readonly values: (about: Colleague) => Readonly<Record<string, string>>;
};

const addressOf = ({ page, place }: Sending, about: Colleague): string => {
  if (page === 'erasePerson') return href(page, { language, person: about.id });
  return page === 'people'
    ? href(page, { language, organisation: place ?? '' })
    : href(page as 'accounts', { language });
};

const giving =
  (role: Role, more: Record<string, string> = {}) =>
  (about: Colleague) => ({
    ...{ email: about.email, rol: role, vanaf: today, tot: lastDay, vervangt: '' },
    ...more,
  });

const ending = ({ appointments }: Colleague) => ({ benoeming: String(appointments[0]) });

const newcomer = (role: Role) => (about: Colleague) => ({
  ...giving(role)(about),
  email: `nieuw.${about.email}`,
});

const rolesOf = (kind: string): readonly Role[] => allRoles.filter((role) => kindOfRole(role) === kind);
const rightTo = (role: Role): Right => (role === 'coordinator' ? 'coordinator-or-administrator' : 'coordinator');

const sendingsAt = (place: OrganisationId): readonly Sending[] => [
  ...rolesOf('organisation').flatMap((role): readonly Sending[] => [
    { name: `give ${role}`, page: 'people', right: rightTo(role), place, about: [], values: giving(role) },
    {
      ...{ name: `end ${role}`, page: 'endRole', right: rightTo(role), place },
      ...{ about: [{ role, organisationId: place }], values: ending },
    },
  ]),
  { name: 'invite', page: 'people', right: 'coordinator', place, about: [], values: newcomer('editor') },
  ...([own, other] as const).map(
    (over): Sending => ({
      ...{ name: `mandate over ${over}`, page: 'centre', right: 'administrator', place, about: [] },
      values: giving('supervisor', { organisatie: over }),
    }),
  ),
  {
    ...{ name: 'mandate by the page of the organisation', page: 'people', right: 'administrator', place, about: [] },
    values: giving('supervisor'),
  },
  {
    ...{ name: 'end a mandate', page: 'endRole', right: 'administrator', place, values: ending },
    about: [{ role: 'supervisor', organisationId: place, until: lastDay }],
  },
];

const central: readonly Sending[] = [
  ...[...rolesOf('central'), ...rolesOf('mandate')].flatMap((role): readonly Sending[] => [
    { name: `give ${role}`, page: 'centre', right: 'administrator', place: null, about: [], values: giving(role) },
    {
      ...{ name: `end ${role}`, page: 'endRole', right: 'administrator', place: null, values: ending },
      about: [{ role, organisationId: null, until: lastDay }],
    },
  ]),
  {
    ...{ name: 'erase', page: 'erasePerson', right: 'administrator', place: null },
    ...{ about: [{ role: 'editor', organisationId: own }], values: () => ({ zeker: 'ja' }) },
  },
  {
    ...{ name: 'send mail again', page: 'outbox', right: 'administrator', place: null, about: [] },
    values: ({ id }) => ({ bericht: String(id) }),
  },
  {
    ...{ name: 'forget a follower', page: 'forgetFollower', right: 'administrator', place: null, about: [] },
    values: ({ email }) => ({ 'e-mail': email, zeker: 'ja' }),
  },
  ...Object.keys(deeds).map(
    (deed): Sending => ({
      ...{ name: deed, page: 'accounts', right: 'administrator', place: null },
      ...{ about: [{ role: 'editor', organisationId: own }], values: ({ id }) => ({ doe: deed, persoon: String(id) }) },
    }),
  ),
];

const sendings = [...sendingsAt(own), ...sendingsAt(other), ...central];

const placesOf = { organisation: [own], central: [null], mandate: [own, null] } as const;

/** Everybody who can come: every role where it can be held, at the own organisation; a past role; and no role at all. */
const actors: readonly { readonly name: string; readonly held: readonly HeldRole[] }[] = [
  ...allRoles.flatMap((role) =>
    placesOf[kindOfRole(role)].map((organisationId) => ({
      name: `${role} at ${organisationId}`,
      held: [{ role, organisationId, until: lastDay }],
    })),
  ),
  {
    name: 'coordinator until yesterday',
    held: [{ role: 'coordinator', organisationId: own, from: addDays(today, -9), until: addDays(today, -1) }],
  },
  {
    name: 'administrator from tomorrow',
    held: [{ role: 'administrator', organisationId: null, from: addDays(today, 1) }],
  },
  { name: 'nobody', held: [] },
];

const holds = ({ held }: (typeof actors)[number], role: Role, place: OrganisationId | null): boolean =>
  held.some(
    (one) =>
      one.role === role &&
      one.organisationId === place &&
      (one.from ?? today) <= today &&
      (one.until ?? today) >= today,
  );

const may = (actor: (typeof actors)[number], { right, place }: Pick<Sending, 'right' | 'place'>): boolean =>
  (right !== 'administrator' && holds(actor, 'coordinator', place)) ||
  (right !== 'coordinator' && holds(actor, 'administrator', null));

/** Everything that these forms can change. */
const stateOf = async ({ database: { queries } }: App): Promise<string> =>
  JSON.stringify([
    await queries.selectFrom('appointment').select(['id', 'valid_until']).orderBy('id').execute(),
    await queries.selectFrom('account').select(['person_id', 'disabled_at']).orderBy('person_id').execute(),
    await queries.selectFrom('one_time_link').select('hash').orderBy('hash').execute(),
    await queries.selectFrom('session').select('hash').orderBy('hash').execute(),
    await queries.selectFrom('follower').select('email').orderBy('email').execute(),
    await queries.selectFrom('mail').select(['id', 'state']).orderBy('id').execute(),
  ]);

/** A mail that was given up, with the number of the colleague it is for. */
const addGivenUp = async ({ database: { queries } }: App, { id, email }: Colleague): Promise<void> => {
  const mail = { id, address: email, person_id: id, kind: 'digest', language, subject: 'Dag', text: 'Dag' };
  const nothing = { stop_address: null, claimed_until: null, failure: null, answer: null };
  const given = { created_at: testMoment, not_before: testMoment, state: 'failed', attempts: 9, broken_off: 0 };
  await queries
    .insertInto('mail')
    .values({ ...mail, ...nothing, ...given, ended_at: testMoment })
    .execute();
};

/** What must be there before somebody opens an account or sends mail again. */
const prepare = async (app: App, { name, page }: Sending, about: Colleague): Promise<void> => {
  if (page === 'outbox') await addGivenUp(app, about);
  if (page === 'forgetFollower') await transact(app.database, (writing) => addFollower(writing, about.email, 'nl'));
  if (name !== 'open') return;
  const account = app.database.queries.updateTable('account').set({ disabled_at: testMoment });
  await account.where('person_id', '=', about.id).execute();
};

matrixTest('every role can send what is listed for it, and nothing else', async (database, context) => {
  const app = await officeWith(context, database);
  for (const actor of actors) {
    const colleague = await colleagueWith(app, actor.held);
    for (const sending of sendings) {
      const about = await colleagueWith(app, sending.about);
      await prepare(app, sending, about);
      const before = await stateOf(app);
      const reply = await colleague.send(addressOf(sending, about), sending.values(about));
      const isChanged = (await stateOf(app)) !== before;
      const label = `${actor.name}: ${sending.name} at ${sending.place} (${reply.statusCode})`;
      assert.equal(isChanged, may(actor, sending), label);
      if (may(actor, sending)) assert.ok(reply.statusCode === 303 || reply.statusCode === 200, label);
      else assert.equal(reply.statusCode, 403, label);
      if (!isChanged) assert.ok(!reply.body.includes(about.email), label);
    }
  }
});

const pages = [
  { name: 'people', place: own, address: href('people', { language, organisation: own }) },
  { name: 'people', place: other, address: href('people', { language, organisation: other }) },
  { name: 'centre', place: null, address: href('centre', { language }) },
  { name: 'accounts', place: null, address: href('accounts', { language }) },
] as const;

const maySee = (actor: (typeof actors)[number], { name, place }: (typeof pages)[number]): boolean => {
  if (name !== 'people') return holds(actor, 'administrator', null);
  const there = allRoles.filter((role) => kindOfRole(role) !== 'central');
  const everywhere = ['administrator', 'reader', 'supervisor'] as const;
  return there.some((role) => holds(actor, role, place)) || everywhere.some((role) => holds(actor, role, null));
};

/** Whether somebody holds a role at a place, and so is led to its page at once; what is of no place is of everybody who may. */
const worksAt = ({ held }: (typeof actors)[number], place: OrganisationId | null): boolean =>
  place === null || held.some(({ organisationId }) => organisationId === place);

storeTest('names are shown to who may see them only, whatever address is tried', async (database, context) => {
  const app = await officeWith(context, database);
  const seen = {
    people: await colleagueWith(
      app,
      [own, other].map((organisationId) => ({ role: 'owner', organisationId })),
    ),
    centre: await colleagueWith(app, [{ role: 'reader', organisationId: null }]),
    accounts: await colleagueWith(app, []),
  };
  for (const actor of actors) {
    const { visitor } = await colleagueWith(app, actor.held);
    for (const page of pages) {
      const reply = await visitor.get(page.address);
      const label = `${actor.name}: ${page.address}`;
      assert.equal(reply.statusCode, maySee(actor, page) ? 200 : 403, label);
      assert.equal(reply.body.includes(seen[page.name].email), maySee(actor, page), label);
    }
    const home = (await visitor.get(href('office', { language }))).body;
    assert.deepEqual(
      pages.filter(({ address }) => home.includes(`href="${address}"`)),
      pages.filter((page) => maySee(actor, page) && worksAt(actor, page.place)),
      `${actor.name}: links`,
    );
    for (const tried of ['bestaat-niet', `${other}'`, '%00', `${own},${other}`])
      assert.equal((await visitor.get(`/nl/kantoor/mensen/${encodeURIComponent(tried)}`)).statusCode, 404, tried);
  }
});

/** Pages whose form concerns only the one who sends it. */
const isOwn = (name: OfficePageName): boolean =>
  /\/(aanmelden|afmelden|kantoor\/(mijn-account|oefenen))\b/.test(officeRoutes[name]);

/**
 * Pages of texts, questions, tokens and organisations themselves, which have matrices of their own: work-rights.test.ts,
 * question-rights.test.ts, token-rights.test.ts, organisation-rights.test.ts, sheets/pages.test.ts.
 */
const isWork = (name: OfficePageName): boolean =>
  /\/kantoor\/(algoritmes?|vraag|sleutels?|organisaties|verantwoordingsdomeinen|spreadsheet|inlezen)\b/.test(
    officeRoutes[name],
  );

test('every page with a form is in this matrix, or concerns only who sends it', () => {
  const listed = new Set(sendings.map(({ page }) => page));
  const hasForm = (name: OfficePageName): boolean => officePages[name].takes !== 'nothing';
  const forms = (Object.keys(officePages) as OfficePageName[]).filter(hasForm);
  assert.deepEqual(
    forms.filter((name) => !isOwn(name) && !isWork(name)),
    forms.filter((name) => listed.has(name)),
  );
});
