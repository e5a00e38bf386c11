import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { closeTrail } from '#commands/close-trail.ts';
import { readActor } from '#commands/office/context.ts';
import { beginAlgorithm } from '#commands/office/write-draft.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { addDays, dateOf, type Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { allRoles, kindOfRole, type Role } from '#register/roles.ts';
import { href } from '#src/routes.ts';
import { addAuditLine, listAuditLinesAfter } from '#store/audit.ts';
import { transact } from '#store/database.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, type HeldRole, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';
const today = dateOf(testMoment);
const until = addDays(today, 9);

/** Who sees the trail of their own organisation, and who everywhere. Written down here once more on purpose. */
const there: readonly Role[] = ['coordinator', 'cio', 'ciso', 'data-protection-officer', 'supervisor'];
const everywhere: readonly Role[] = ['administrator', 'supervisor'];

const placesOf = { organisation: [own], central: [null], mandate: [own, null] } as const;

const actors: readonly HeldRole[] = allRoles.flatMap((role) =>
  placesOf[kindOfRole(role)].map((organisationId) => ({ role, organisationId, until })),
);

/** An algorithm that somebody of an organisation begins, with a name that nobody else uses. */
const begunAt = async (app: App, organisation: OrganisationId): Promise<{ id: AlgorithmId; writer: Colleague }> => {
  const writer = await colleagueWith(app, [{ role: 'editor', organisationId: organisation }]);
  const actor = await readActor(app.database.queries, writer.id, app.context.now());
  const context = { ...app.context, actor: `person:${writer.id}`, origin: 'page' } as const;
  const begun = await beginAlgorithm(context, actor, organisation, 'Geheim');
  return begun.kind === 'begun' ? { id: begun.key.algorithmId, writer } : assert.fail();
};

const sees = ({ role, organisationId }: HeldRole, place: OrganisationId): boolean =>
  organisationId === null ? everywhere.includes(role) : organisationId === place && there.includes(role);

const isOver: HeldRole = { role: 'ciso', organisationId: own, from: addDays(today, -5), until: addDays(today, -1) };

/** Looks at every trail of a place, as page and as file, and for its lines in the trail of who wrote there. */
const lookAround = async (
  held: HeldRole,
  { visitor }: Colleague,
  place: OrganisationId,
  { id, writer }: Awaited<ReturnType<typeof begunAt>>,
): Promise<void> => {
  const may = held !== isOver && sees(held, place);
  const pages = [href('trailOrganisation', { language, organisation: place }), href('trailEntry', { language, id })];
  for (const address of pages.flatMap((page) => [page, `${page}?vorm=csv`])) {
    const reply = await visitor.get(address);
    const label = `${held.role} at ${held.organisationId}: ${address}`;
    assert.equal(reply.statusCode, may ? 200 : 403, label);
    assert.equal(new RegExp(`${writer.name}(?!\\d)`).test(reply.body), may, label);
  }
  const reply = await visitor.get(href('trailPerson', { language, person: writer.id }));
  const seesSome = held !== isOver && (sees(held, own) || sees(held, other));
  assert.equal(reply.statusCode, seesSome ? 200 : 403, `${held.role}: person`);
  assert.equal(reply.body.includes('Algoritme begonnen</span>'), may, `${held.role} at ${held.organisationId}: lines`);
};

storeTest('every role sees the trails that are listed for it, and no line of another', async (database, context) => {
  const app = await officeWith(context, database);
  const [here, elsewhere] = [await begunAt(app, own), await begunAt(app, other)];
  for (const held of [...actors, isOver]) {
    const colleague = await colleagueWith(app, [held]);
    await lookAround(held, colleague, own, here);
    await lookAround(held, colleague, other, elsewhere);
    const reply = await colleague.visitor.get(href('trailPerson', { language, person: colleague.id }));
    assert.equal(reply.statusCode, 200);
  }
});

storeTest('what is no organisation, entry or person has no trail', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await colleagueWith(app, [{ role: 'ciso', organisationId: own }]);
  for (const path of ['organisatie/bestaat-niet', 'algoritme/12345678', 'algoritme/x', 'persoon/x', 'persoon/1e9'])
    assert.equal((await visitor.get(`/nl/kantoor/spoor/${path}`)).statusCode, 403, path);
  assert.equal((await app.get(href('trailPerson', { language, person: 1 }), { host: 'localhost' })).statusCode, 303);
});

storeTest(
  'a look at the trail of another is a line that they see, and a download is one',
  async (database, context) => {
    const app = await officeWith(context, database);
    const { writer } = await begunAt(app, own);
    const ciso = await colleagueWith(app, [{ role: 'ciso', organisationId: own }]);
    const actionsOf = async () =>
      (await listAuditLinesAfter(database.queries, registerReader, 0, 1_000)).map(
        ({ action, objectId, actor }) => `${actor} ${action} ${objectId}`,
      );
    const before = await actionsOf();
    await ciso.visitor.get(href('trailOrganisation', { language, organisation: own }));
    await ciso.visitor.get(href('trailPerson', { language, person: ciso.id }));
    assert.deepEqual(await actionsOf(), before, 'the trail of the own organisation and of oneself');
    await ciso.visitor.get(href('trailPerson', { language, person: writer.id }));
    await ciso.visitor.get(href('trailOrganisation', { language, organisation: own }, { vorm: 'csv' }));
    assert.deepEqual((await actionsOf()).slice(before.length), [
      `person:${ciso.id} see-trail person:${writer.id}`,
      `person:${ciso.id} export-trail organisation:${own}`,
    ]);
    const seen = (await writer.visitor.get(href('trailPerson', { language, person: writer.id }))).body;
    assert.ok(seen.includes('Logboek bekeken') && seen.includes(ciso.name));
  },
);

const write = (app: App, count: number): Promise<void> =>
  transact(app.database, async (writing) => {
    for (let index = 0; index < count; index += 1)
      await addAuditLine(writing, {
        ...{ at: `2026-11-${10 + (index % 10)}T12:00:00Z` as Instant, action: index % 2 ? 'submit' : 'approve' },
        ...{ objectKind: 'entry', objectId: `=cmd|' /C calc'!A${index}`, organisationId: own, result: 'refused' },
        ...{ origin: 'page', actor: 'person:999', details: { '<script>': '"+1' } },
      });
  });

storeTest('a trail says until when its lines are gone', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await colleagueWith(app, [{ role: 'ciso', organisationId: own }]);
  await write(app, 12);
  const page = href('trailOrganisation', { language, organisation: own });
  assert.doesNotMatch((await visitor.get(page)).body, /hun termijn is voorbij/);
  const later = { ...app.context, now: () => '2029-11-13T00:00:00Z' as Instant };
  assert.equal(await closeTrail(later, 36), 3);
  assert.match((await visitor.get(page)).body, /termijn is voorbij. Dat zijn die tot en met 12 november 2026/);
});

storeTest('a trail is filtered, goes on page after page, and leaves whole as CSV', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await colleagueWith(app, [{ role: 'ciso', organisationId: own }]);
  const page = href('trailOrganisation', { language, organisation: own });
  assert.match((await visitor.get(page)).body, /Hier is nog niets gebeurd/);
  assert.match((await visitor.get(`${page}?van=2020-01-01`)).body, /Geen regels gevonden/);
  await write(app, 620);
  const numbers: string[] = [];
  for (let address = `${page}?wat=submit`; address !== ''; ) {
    const { body } = await visitor.get(address);
    assert.ok(!body.includes('<script>"') && !body.includes('Tekst goedgekeurd</span>'));
    assert.ok(body.includes('Verwijderde persoon (999)') && body.includes('Geweigerd'));
    numbers.push(...[...body.matchAll(/calc&#39;!A(\d+)/g)].map(([, number = '']) => number));
    address = (/href="([^"]*)" rel="next"/.exec(body)?.[1] ?? '').replaceAll('&amp;', '&');
  }
  assert.deepEqual([numbers.length, new Set(numbers).size], [310, 310]);
  // Somebody may call themselves as they like.
  const formula = '=HYPERLINK("https://kwaad.example")';
  await database.queries.insertInto('person').values({ id: 999, created_at: testMoment, is_demo: 0 }).execute();
  await database.queries
    .insertInto('person_name')
    .values({ person_id: 999, name: formula, email: 'x@y.example' })
    .execute();
  const file = await visitor.get(`${page}?vorm=csv&van=2026-11-12&tot=2026-11-13`);
  assert.match(String(file.headers['content-type']), /^text\/csv/);
  assert.match(String(file.headers['content-disposition']), /^attachment; filename="logboek-organisation-/);
  assert.equal(file.headers['cache-control'], 'no-store');
  const [head, ...rows] = parse(file.body) as string[][];
  assert.equal(head?.[0], '\uFEFFnummer');
  assert.equal(rows.length, 124);
  assert.ok(
    rows.flat().every((cell) => !/^[=+@-]/.test(cell)),
    'no cell is a formula',
  );
  for (const wrong of ['van=2026-02-30', 'van=gisteren', 'van=2026-11-12&tot=2026-11-11', 'tot=0000-01-01']) {
    const reply = await visitor.get(`${page}?${wrong}&vorm=csv`);
    assert.equal(reply.statusCode, 422, wrong);
    assert.match(reply.body, /reg-errors/);
  }
  for (const odd of ['na=x', 'na=2026-99-01T00:00:00Z_1', 'wat=%00', 'wat=<script>', `wat=${'x'.repeat(5_000)}`])
    assert.equal((await visitor.get(`${page}?${odd}`)).statusCode, 200, odd);
});
