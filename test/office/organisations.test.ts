import assert from 'node:assert/strict';
import { importOrganisations } from '#commands/import-organisations.ts';
import { type ChangeRequest, changeOrganisation } from '#commands/office/change-organisation.ts';
import { readActor } from '#commands/office/context.ts';
import { dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { OrganisationChange } from '#register/organisation-change.ts';
import type { IncomingOrganisation } from '#register/organisation-list.ts';
import { registerReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import { listOrganisationChanges } from '#store/organisation-changes.ts';
import { findOrganisation } from '#store/organisations.ts';
import { type App, testMoment } from '#test/app.ts';
import { quickTest, storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';
const address = href('officeOrganisation', { language, organisation: own });
const publicAddress = href('organisation', { language, id: own });

const coordinatorOf = (app: App, organisationId: OrganisationId = own): Promise<Colleague> =>
  colleagueWith(app, [{ role: 'coordinator', organisationId }]);
const administratorOf = (app: App): Promise<Colleague> =>
  colleagueWith(app, [{ role: 'administrator', organisationId: null }]);

const publicPage = async (app: App): Promise<string> => {
  await app.index.follow();
  await app.watch.look();
  return (await app.get(publicAddress)).body;
};

const change = async (app: App, { id }: Colleague, asked: ChangeRequest, place: OrganisationId = own) =>
  changeOrganisation(app.context, await readActor(app.database.queries, id, app.context.now()), place, asked);

const changed = (part: OrganisationChange, seen = 0): ChangeRequest => ({ kind: 'change', change: part, seen });

const organisationNow = async ({ database }: App, id: OrganisationId = own) =>
  (await findOrganisation(database.queries, registerReader, id)) ?? assert.fail();

storeTest('what a coordinator says is public at once, and can be put back', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await coordinatorOf(app);
  const before = await organisationNow(app);
  const saved = await visitor.send(address, { onderdeel: 'contact', contact: 'algoritmes@oosterlee.example' });
  assert.equal(saved.headers.location, `${address}?klaar=veranderd`);
  assert.match(await publicPage(app), /algoritmes@oosterlee\.example/);
  const said = { onderdeel: 'participation', doe: 'verander', gezien: '0' };
  const note = 'Wij keken alles na. <script>alert(1)</script>';
  const stated = { deelname: 'none-in-use', sinds: '2026-03-12', toelichting: note };
  assert.equal((await visitor.send(address, { ...said, ...stated })).statusCode, 303);
  const page = await publicPage(app);
  assert.match(page, /12 maart 2026/);
  assert.match(page, /Wij keken alles na\. &lt;script&gt;/);
  const history = (await visitor.get(address)).body;
  assert.match(history, /Zet terug/);
  const [, last] = await listOrganisationChanges(database.queries, registerReader, own, 10);
  const undo = { onderdeel: 'contact', doe: 'terug', wijziging: String(last?.id) };
  assert.equal((await visitor.send(address, undo)).statusCode, 303);
  assert.equal((await organisationNow(app)).contact, before.contact);
  assert.equal((await listOrganisationChanges(database.queries, registerReader, own, 10)).length, 3);
  const { details } = await database.queries
    .selectFrom('audit_line')
    .selectAll()
    .where('action', '=', 'change-organisation')
    .where('organisation_id', '=', own)
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirstOrThrow();
  assert.deepEqual(JSON.parse(details), { part: 'contact', change: 1 });
});

quickTest('a person is refused as contact with the reason, and what was typed stays', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await coordinatorOf(app);
  for (const contact of ['femke.hoogland@oosterlee.example', 'Mevrouw Hoogland', 'f.hoogland@gmail.com']) {
    const reply = await visitor.send(address, { onderdeel: 'contact', doe: 'verander', contact });
    assert.equal(reply.statusCode, 422);
    assert.match(reply.body, /<a href="#contact">Dit lijkt van een persoon/);
    assert.ok(reply.body.includes(`value="${contact}"`));
  }
  const sent = { onderdeel: 'participation', doe: 'verander', deelname: 'independent', sinds: '2026-02-31' };
  const reply = await visitor.send(address, sent);
  assert.equal(reply.statusCode, 422);
  assert.match(reply.body, /href="#sinds">Geef een dag die bestaat/);
  assert.match(reply.body, /<option value="independent" selected>/);
  assert.equal((await database.queries.selectFrom('organisation_change').selectAll().execute()).length, 0);
});

quickTest('of two who change the same part at once, the second sees what the first made', async (database, context) => {
  const app = await officeWith(context, database);
  const [one, two] = [await coordinatorOf(app), await coordinatorOf(app)];
  const contact = (value: string): ChangeRequest => changed({ part: 'contact', value });
  const outcomes = await Promise.all([
    change(app, one, contact('een@oosterlee.example')),
    change(app, two, contact('twee@oosterlee.example')),
  ]);
  assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ['changed', 'refused']);
  const sent = { onderdeel: 'contact', doe: 'verander', gezien: '0', contact: 'drie@oosterlee.example' };
  const late = await two.visitor.send(address, sent);
  assert.equal(late.statusCode, 422);
  assert.match(late.body, /Iemand anders veranderde dit ondertussen/);
  assert.match(late.body, /drie@oosterlee\.example/);
  assert.match(late.body, /name="gezien" value="1"/);
  assert.equal((await change(app, two, contact((await organisationNow(app)).contact ?? ''))).kind, 'refused');
});

const incoming = (values: Partial<IncomingOrganisation['statement']>): IncomingOrganisation => ({
  ...{ key: own, row: '1', parentKeys: [] },
  statement: {
    ...{ type: 'gemeente', names: [], identifiers: [{ scheme: 'roo', value: '9001' }], website: null },
    ...{ contact: 'lijst@oosterlee.example', from: null, until: null, ...values },
  },
});

storeTest('a list does not undo what was changed here, until it is followed again', async (database, context) => {
  const app = await officeWith(context, database);
  const administrator = await administratorOf(app);
  const coordinator = await coordinatorOf(app);
  const names = [{ name: 'Oosterlee aan Zee', kind: 'preferred', from: null, until: null }] as const;
  const identifiers = [{ scheme: 'roo', value: '9001' }] as const;
  const ofCentre = async (part: OrganisationChange): Promise<void> => {
    assert.deepEqual(await change(app, administrator, changed(part)), { kind: 'changed' });
  };
  await ofCentre({ part: 'identifiers', value: identifiers });
  await ofCentre({ part: 'names', value: names });
  await ofCentre({ part: 'type', value: 'provincie' });
  assert.equal((await change(app, coordinator, changed({ part: 'contact', value: null }))).kind, 'changed');
  const named = { name: 'Gemeente Oosterlee', kind: 'preferred', from: null, until: null } as const;
  const list = { name: 'roo', organisations: [incoming({ names: [named] })], problems: [] } as const;
  await importOrganisations(app.context, list);
  const here = await organisationNow(app);
  assert.deepEqual([here.names, here.type, here.contact], [names, 'provincie', null]);
  const follow = async (by: Colleague, part: 'contact' | 'type' | 'names') => {
    const last = await listOrganisationChanges(database.queries, registerReader, own, 10);
    const seen = last.find((one) => one.part === part)?.id ?? 0;
    assert.deepEqual(await change(app, by, { kind: 'follow', part, seen }), { kind: 'changed' });
  };
  await follow(coordinator, 'contact');
  await follow(administrator, 'type');
  await follow(administrator, 'names');
  const listed = await organisationNow(app);
  assert.deepEqual([listed.type, listed.contact], ['gemeente', 'lijst@oosterlee.example']);
  assert.ok(listed.names.some(({ name }) => name === 'Gemeente Oosterlee'));
});

quickTest('a change of another organisation cannot be put back by its number', async (database, context) => {
  const app = await officeWith(context, database);
  const [mine, theirs] = [await coordinatorOf(app), await coordinatorOf(app, other)];
  assert.equal(
    (await change(app, theirs, changed({ part: 'contact', value: 'a@rietmeer.example' }), other)).kind,
    'changed',
  );
  assert.deepEqual(await change(app, mine, { kind: 'undo', changeId: 1 }), { kind: 'refused', refusal: 'unknown' });
  assert.deepEqual(await change(app, mine, { kind: 'undo', changeId: 1 }, other), {
    kind: 'refused',
    refusal: 'not-allowed',
  });
  assert.equal((await mine.visitor.send(address, { onderdeel: 'names', 'naam-0': 'Weg' })).statusCode, 403);
});

quickTest('a name, a number and a successor are changed by the centre on the page', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await administratorOf(app);
  const send = (values: Readonly<Record<string, string>>) =>
    visitor.send(address, { doe: 'verander', gezien: '0', ...values });
  const names = {
    ...{ 'naam-0': 'Gemeente Lee', 'naamsoort-0': 'preferred', 'van-0': '2026-01-01' },
    ...{ 'naam-3': 'Gemeente Oosterlee', 'naamsoort-3': 'former', 'tot-3': '2026-13-01' },
  };
  const wrong = await send({ onderdeel: 'names', ...names });
  assert.match(wrong.body, /href="#tot-1">Geef een dag die bestaat/);
  assert.match(wrong.body, /id="tot-1" name="tot-1" type="date" value="2026-13-01"/);
  assert.equal((await send({ onderdeel: 'names', ...names, 'tot-3': '2026-01-01' })).statusCode, 303);
  assert.equal((await send({ onderdeel: 'identifiers', tooi: 'gm9999', kvk: '12345678, 12345679' })).statusCode, 303);
  const taken = href('officeOrganisation', { language, organisation: other });
  const same = await visitor.send(taken, { onderdeel: 'identifiers', doe: 'verander', gezien: '0', tooi: 'gm9999' });
  assert.match(same.body, /href="#tooi">Een andere organisatie heeft dit nummer al/);
  await app.index.follow();
  const unclear = await send({ onderdeel: 'ending', opgeheven: '2026-06-01', opvolger: 'Bestaat niet' });
  assert.match(unclear.body, /href="#opvolger">Deze organisatie vinden we niet/);
  const { names: otherNames } = await organisationNow(app, other);
  const ended = { onderdeel: 'ending', opgeheven: '2026-06-01', opvolger: otherNames[0]?.name ?? '' };
  assert.equal((await send(ended)).statusCode, 303);
  assert.equal((await organisationNow(app)).successorId, other);
  const page = await publicPage(app);
  assert.match(page, /<h1[^>]*>Gemeente Lee/);
  assert.match(page, /Opgevolgd door/);
  assert.equal(dateOf(testMoment) > '2026-06-01', true);
});
