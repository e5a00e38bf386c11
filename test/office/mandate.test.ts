import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { officePages } from '#pages/office/index.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import { addDays, dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { href, type OfficePageName, officeRoutes } from '#src/routes.ts';
import { listChainedLinesAfter } from '#store/audit-trail.ts';
import { transact } from '#store/database.ts';
import { saveDraft } from '#store/drafts.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';
import { publishEntries } from '#test/support/entries.ts';

const language = 'nl';
const today = dateOf(testMoment);
const until = addDays(today, 30);
const [ownEntry, otherEntry] = [makeAlgorithmId(10_000), makeAlgorithmId(20_000)];

const withheld = {
  methods_and_models: {
    ground: '5.1.2b',
    until: null,
    decidedBy: 'directeur Dienstverlening',
    reason: 'Anders weet men de drempel.',
  },
} as const satisfies EntryDocument['withheld'];

/** Two organisations with a public entry each, in which something is withheld, and a draft that nobody outside knows. */
const filledOffice = async (...[context, database]: Parameters<typeof officeWith>): Promise<App> => {
  const app = await officeWith(context, database);
  const entries = [
    { n: 10_000, organisationId: own },
    { n: 20_000, organisationId: other },
  ].map(({ n, organisationId }) => {
    const document = { values: { name: 'Openbare naam', methods_and_models: 'Geheime drempel 42' }, withheld };
    return { n, versions: [{ number: 1, at: '2026-01-01T10:00:00Z', document }], algorithm: { organisationId } };
  });
  await publishEntries(database, entries);
  const writer = await colleagueWith(app, []);
  const draft = { language, number: 2, basedOn: 1, state: 'draft', revision: 1, changeNote: null } as const;
  const document = {
    standard: '1.0',
    values: { name: 'Naam in het concept' },
    notApplicable: [],
    withheld: {},
    earlier: null,
  };
  const by = { personId: writer.id, at: app.context.now() };
  await transact(database, async (writing) => {
    for (const algorithmId of [ownEntry, otherEntry]) await saveDraft(writing, { ...draft, algorithmId, document }, by);
  });
  return app;
};

type Line = { readonly object: string; readonly organisation: string | null; readonly page: string };

const readingsIn = async ({ database }: App): Promise<readonly Line[]> =>
  (await listChainedLinesAfter(database.queries, registerReader, 0, 10_000))
    .filter(({ action }) => action === 'read-under-mandate')
    .map(({ objectKind, objectId, organisationId, details }) => ({
      object: `${objectKind} ${objectId}`,
      organisation: organisationId,
      page: String(JSON.parse(details).page),
    }));

const addressesAt = (place: OrganisationId): readonly { name: OfficePageName; address: string }[] =>
  (Object.keys(officeRoutes) as OfficePageName[]).flatMap((name) => {
    const fill = (id: string): string =>
      officeRoutes[name]
        .replace(':language', language)
        .replace(':organisation', place)
        .replace(':id', id)
        .replace(/:\w+/, '1');
    const addresses = [fill(place === own ? ownEntry : otherEntry), fill('1')];
    return [...new Set(addresses)].map((address) => ({ name, address }));
  });

/** Pages that hold nothing of an organisation: how one signs in, one's own account, the first page, and where an organisation is chosen. */
const isOwn = (name: OfficePageName): boolean =>
  /\/(aanmelden|afmelden|mijn-account)\b|\/kantoor(\/toezicht)?$/.test(officeRoutes[name]);

type Opening = { readonly name: OfficePageName; readonly address: string; readonly isSent: boolean };

/** Every page about others at a place, as it is opened and, where it has a form, as that is sent. */
const openingsAt = (place: OrganisationId): readonly Opening[] =>
  addressesAt(place)
    .filter(({ name }) => !isOwn(name))
    .flatMap((page) =>
      (officePages[page.name].takes === 'form' ? [false, true] : [false]).map((isSent) => ({ ...page, isSent })),
    );

/** Opens a page; whether something was shown, after looking whether that left one line, about that place. */
const open = async (
  app: App,
  { send, visitor }: Colleague,
  place: OrganisationId,
  { name, address, isSent }: Opening,
): Promise<boolean> => {
  const before = (await readingsIn(app)).length;
  const reply = await (isSent ? send(address, { stap: 'submit' }) : visitor.get(address));
  const [line, ...more] = (await readingsIn(app)).slice(before);
  const isShown = reply.statusCode === 200 || reply.statusCode === 422;
  const label = `${isSent ? 'POST' : 'GET'} ${address} (${reply.statusCode})`;
  assert.deepEqual([line !== undefined, more.length], [isShown, 0], label);
  const isOfPlace = /:organisation|algoritme\/:id/.test(officeRoutes[name]);
  if (line !== undefined && isOfPlace) assert.equal(line.organisation, place, label);
  return isShown;
};

storeTest('every page that a supervisor can open leaves a line before they see it', async (database, context) => {
  const app = await filledOffice(context, database);
  for (const mandate of [own, null]) {
    const supervisor = await colleagueWith(app, [{ role: 'supervisor', organisationId: mandate, until }]);
    for (const place of [own, other]) {
      const opened = new Set<string>();
      for (const page of openingsAt(place)) if (await open(app, supervisor, place, page)) opened.add(page.name);
      const isSeen = mandate === null || place === own;
      for (const name of ['workList', 'workEntry', 'workWithheld', 'people', 'trailOrganisation', 'trailEntry'])
        assert.equal(opened.has(name), isSeen, `${name} at ${place} under a mandate over ${mandate}`);
    }
  }
});

storeTest(
  'the organisation reads in its log who read what; who works there leaves no such line',
  async (database, context) => {
    const app = await filledOffice(context, database);
    const supervisor = await colleagueWith(app, [{ role: 'supervisor', organisationId: own, until }]);
    const ciso = await colleagueWith(app, [
      { role: 'ciso', organisationId: own },
      { role: 'supervisor', organisationId: null, until },
    ]);
    assert.equal((await supervisor.visitor.get(href('workWithheld', { language, id: otherEntry }))).statusCode, 403);
    await supervisor.visitor.get(href('workWithheld', { language, id: ownEntry }));
    const log = (await ciso.visitor.get(href('trailEntry', { language, id: ownEntry }))).body;
    assert.ok(log.includes('Gelezen door een toezichthouder') && log.includes(supervisor.name));
    assert.deepEqual(await readingsIn(app), [{ object: `entry ${ownEntry}`, organisation: own, page: 'workWithheld' }]);
    await ciso.visitor.get(href('trailEntry', { language, id: otherEntry }));
    assert.equal((await readingsIn(app)).length, 2, 'elsewhere they are a supervisor');
  },
);

storeTest('what is withheld is seen with its ground by who may, and by nobody else', async (database, context) => {
  const app = await filledOffice(context, database);
  const address = href('workWithheld', { language, id: ownEntry });
  const may = ['owner', 'approver', 'data-protection-officer', 'lawyer', 'security-adviser', 'supervisor'] as const;
  const mayNot = ['editor', 'coordinator', 'cdo', 'cio', 'ciso'] as const;
  for (const role of [...may, ...mayNot]) {
    const { visitor } = await colleagueWith(app, [{ role, organisationId: own, until }]);
    const { body, statusCode } = await visitor.get(address);
    const isShown = may.some((one) => one === role);
    assert.equal(statusCode, isShown ? 200 : 403, role);
    for (const part of [
      'Geheime drempel 42',
      'Anders weet men de drempel.',
      'directeur Dienstverlening',
      'Naam in het concept',
    ])
      assert.equal(body.includes(part), isShown, `${role}: ${part}`);
  }
  const over = await colleagueWith(app, [
    { role: 'supervisor', organisationId: own, from: addDays(today, -9), until: addDays(today, -1) },
    { role: 'administrator', organisationId: null },
  ]);
  assert.equal((await over.visitor.get(address)).statusCode, 403);
});

storeTest('who may look at every organisation chooses one, and nobody else does', async (database, context) => {
  const app = await filledOffice(context, database);
  const address = href('mandateChoice', { language });
  for (const [role, organisationId, buttons] of [
    ['supervisor', null, ['Bekijk de algoritmes', 'Bekijk het logboek']],
    ['administrator', null, ['Bekijk het logboek']],
    ['supervisor', own, []],
    ['ciso', own, []],
  ] as const) {
    const { visitor } = await colleagueWith(app, [{ role, organisationId, until }]);
    const { body, statusCode } = await visitor.get(address);
    assert.equal(statusCode, buttons.length === 0 ? 403 : 200, role);
    for (const name of ['Bekijk de algoritmes', 'Bekijk het logboek'])
      assert.equal(
        body.includes(name),
        buttons.some((one) => one === name),
        `${role}: ${name}`,
      );
    const home = (await visitor.get(href('office', { language }))).body;
    assert.equal(home.includes(`href="${address}"`), buttons.length > 0, role);
  }
  const { visitor } = await colleagueWith(app, [{ role: 'supervisor', organisationId: null, until }]);
  const chosen = await visitor.get(`${address}?organisatie=${own}&wat=work`);
  assert.equal(chosen.headers.location, href('workList', { language, organisation: own }));
  assert.deepEqual(await readingsIn(app), [], 'choosing reads nothing');
});

storeTest('what cannot be noted is not shown', async (database, context) => {
  const app = await filledOffice(context, database);
  const supervisor = await colleagueWith(app, [{ role: 'supervisor', organisationId: own, until }]);
  await sql`alter table audit_line rename to gone`.execute(database.queries);
  const { statusCode, body } = await supervisor.visitor.get(href('workWithheld', { language, id: ownEntry }));
  assert.equal(statusCode, 500);
  assert.ok(!body.includes('Geheime drempel'));
});
