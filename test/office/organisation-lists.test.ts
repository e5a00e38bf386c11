import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { importOrganisations } from '#commands/import-organisations.ts';
import { readActor } from '#commands/office/context.ts';
import { applyReview, putForReview, reviewFile } from '#commands/review-organisations.ts';
import { organisationIds } from '#demo/organisations.ts';
import type { Organisation } from '#register/organisation.ts';
import type { OrganisationList } from '#register/organisation-list.ts';
import { registerReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { listReviews } from '#store/list-reviews.ts';
import { findOrganisation } from '#store/organisations.ts';
import { type App, makeApp } from '#test/app.ts';
import { quickTest, storeTest } from '#test/stores.ts';
import { colleagueWith } from '#test/support/colleagues.ts';
import { uploadTo } from '#test/support/sheets.ts';

const language = 'nl';
const address = href('refresh', { language });

type Row = {
  readonly key: string;
  readonly name: string;
  readonly until?: string;
  readonly parents?: readonly string[];
};

/** A list in which these organisations have the ROO number that is their place. */
const listOf = (...rows: readonly Row[]): OrganisationList => ({
  name: 'roo',
  problems: [],
  organisations: rows.map(({ key, name, until = null, parents = [] }, place) => ({
    ...{ key, row: String(place), parentKeys: parents },
    statement: {
      ...{ type: 'gemeente', website: null, contact: null, parents: [], from: null },
      names: [{ name, kind: 'preferred', from: null, until: null }],
      identifiers: [{ scheme: 'roo', value: key }],
      until: until as Organisation['until'],
    },
  })),
});

const first = listOf(
  { key: '1001', name: 'Gemeente Een' },
  { key: '1002', name: 'Gemeente Twee' },
  { key: '1003', name: 'Gemeente Drie' },
);
const second = listOf(
  { key: '1001', name: 'Gemeente Eén-Noord' },
  { key: '1002', name: 'Gemeente Twee', until: '2026-01-01' },
  { key: '1003', name: 'Gemeente Drie' },
  { key: '1004', name: 'Gemeente <b>Vier</b>' },
  { key: '1005', name: 'Onderdeel van vier', parents: ['1004'] },
);

const administratorOf = (app: App) => colleagueWith(app, [{ role: 'administrator', organisationId: null }]);

const find = (database: Database, id: string) =>
  findOrganisation(database.queries, registerReader, id as Organisation['id']);

const numberOf = async ({ queries }: Database): Promise<number> =>
  (await listReviews(queries, registerReader))[0]?.number ?? assert.fail();

const ticks = (page: string): readonly string[] =>
  [...page.matchAll(/name="neem" value="([^"]*)" checked/g)].map(([, id = '']) => id);

storeTest(
  'only what is ticked of a list is taken over, and the rest waits until the list changes',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'empty' });
    const administrator = await administratorOf(app);
    await importOrganisations(app.context, first);
    assert.equal(await putForReview(app.context, second, 'roo.json'), 4);
    await app.index.follow();
    const page = (await administrator.visitor.get(address)).body;
    assert.match(page, /Andere naam \(1\)/);
    assert.match(page, /Opgeheven \(1\)/);
    assert.match(page, /Gemeente &lt;b&gt;Vier/);
    assert.deepEqual(ticks(page).toSorted(), ['1001', '1002', '1004', '1005']);
    const actor = await readActor(database.queries, administrator.id, app.context.now());
    const shown = ['1001', '1002', '1004', '1005'] as Organisation['id'][];
    const number = await numberOf(database);
    const taking = { list: 'roo', number, shown, restOf: [] } as const;
    const ticked = ['1001', '1005'] as Organisation['id'][];
    assert.deepEqual(await applyReview(app.context, actor, { ...taking, number: number + 1, ticked }), {
      kind: 'refused',
      refusal: 'compared-again',
    });
    assert.deepEqual(await applyReview(app.context, actor, { ...taking, ticked }), {
      kind: 'applied',
      taken: 2,
      refused: 2,
    });
    assert.ok((await find(database, '1001'))?.names.some(({ name }) => name === 'Gemeente Eén-Noord'));
    assert.equal((await find(database, '1002'))?.until, null);
    assert.equal(await find(database, '1004'), null);
    assert.deepEqual((await find(database, '1005'))?.parents, []);
    assert.deepEqual(await listReviews(database.queries, registerReader), []);
    // The tie to what did not come in is a difference that stays; what was refused is not offered again.
    assert.equal(await putForReview(app.context, second, 'roo.json'), 1);
    const taken = await applyReview(app.context, actor, { ...taking, ticked: shown });
    assert.deepEqual(taken, { kind: 'refused', refusal: 'compared-again' }, 'a page of a comparison that was applied');
    const changed = listOf(
      ...second.organisations.map(({ key, statement }) => ({
        key,
        name: statement.names[0]?.name ?? '',
        until: '2027-01-01',
      })),
    );
    assert.equal(await putForReview(app.context, changed, 'roo.json'), 5);
    const now = await numberOf(database);
    const rest = { list: 'roo', number: now, ticked: [], shown: [], restOf: ['new', 'ended'] } as const;
    assert.equal((await applyReview(app.context, actor, rest)).kind, 'applied');
    assert.equal((await find(database, '1004'))?.until, '2027-01-01');
  },
);

quickTest('what ends an organisation with public entries is not ticked', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo' });
  const { visitor } = await administratorOf(app);
  const number = { scheme: 'roo', value: '77' } as const;
  const known = { organisation_id: organisationIds.waterwoude, ...number };
  await database.queries.insertInto('organisation_identifier').values(known).execute();
  const list = listOf({ key: '77', name: 'Gemeente Waterwoude', until: '2026-01-01' }, { key: '78', name: 'Nieuw' });
  await putForReview(app.context, list, 'roo.json');
  const page = (await visitor.get(address)).body;
  assert.deepEqual(ticks(page), ['78']);
  assert.match(page, /Draag die eerst over/);
});

quickTest('a file that is no list is refused, and so is who may not', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const administrator = await administratorOf(app);
  const stranger = await colleagueWith(app, [{ role: 'reader', organisationId: null }]);
  const actorOf = (id: typeof administrator.id) => readActor(database.queries, id, app.context.now());
  const bytesOf = (text: string) => ({ name: 'x.json', bytes: new TextEncoder().encode(text) });
  for (const text of ['', '{', '[]', '<a><b></a>', '\u0000'])
    assert.equal((await reviewFile(app.context, await actorOf(administrator.id), bytesOf(text))).kind, 'refused', text);
  const latin = { name: 'x', bytes: Uint8Array.of(0x5b, 0xe9, 0x5d) };
  assert.equal((await reviewFile(app.context, await actorOf(administrator.id), latin)).kind, 'refused');
  assert.equal((await reviewFile(app.context, await actorOf(stranger.id), bytesOf('[]'))).kind, 'not-allowed');
  assert.equal((await stranger.send(address, { doe: 'haal', bron: '0' })).statusCode, 403);
  assert.equal((await stranger.send(address, { doe: 'neem-over', lijst: 'roo', nummer: '1' })).statusCode, 403);
  const none = await administrator.send(address, { doe: 'haal', bron: '0' });
  assert.equal(none.statusCode, 422);
  assert.match(none.body, /Dit adres is niet ingesteld/);
  assert.match((await administrator.send(address, { lijst: "'", nummer: 'x' })).body, /opnieuw vergeleken/);
});

quickTest(
  'a list is fetched from an address that is set, and what is none is refused with the reason',
  async (database, context) => {
    let asked = 0;
    const source = createServer((_request, response) => {
      asked += 1;
      response.end('[]');
    });
    await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve));
    context.after(() => source.close());
    const at = source.address();
    const port = typeof at === 'object' && at !== null ? at.port : 0;
    const environment = { ORGANISATION_SOURCES: `http://127.0.0.1:${port}/lijst.json` };
    const app = await makeApp(context, database, { content: 'empty', environment });
    const administrator = await administratorOf(app);
    assert.match((await administrator.visitor.get(address)).body, /Haal op en vergelijk/);
    const reply = await administrator.send(address, { doe: 'haal', bron: '0' });
    assert.equal(reply.statusCode, 422);
    assert.match(reply.body, /Dit is geen lijst van organisaties/);
    assert.equal(asked, 1);
  },
);

storeTest(
  'the administrator sends a list as a file, and sees the differences before anything changes',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'empty' });
    const administrator = await administratorOf(app);
    const place = href('refreshFile', { language });
    assert.match((await administrator.visitor.get(address)).body, new RegExp(`action="${place}"`));
    const flat = [
      { roo_id: '4001', name: 'Gemeente <b>Nieuw</b>', classification: 'gemeente' },
      { roo_id: '4002', name: 'Gemeente Anders', classification: 'gemeente' },
    ];
    const send = (bytes: Uint8Array, name = 'roo.json', who = administrator) =>
      uploadTo(app, who, place, { name, bytes });
    const sent = await send(Buffer.from(JSON.stringify(flat)));
    assert.equal(sent.headers.location, href('refresh', { language }, { lijst: 'roo' }));
    await app.index.follow();
    const page = (await administrator.visitor.get(String(sent.headers.location))).body;
    assert.match(page, /Gemeente &lt;b&gt;Nieuw/);
    assert.match(page, /roo\.json/);
    assert.equal(await find(database, '4001'), null, 'nothing changed yet');

    const odd = await send(Buffer.from('{"a":'), '<script>.json');
    assert.deepEqual([odd.statusCode, /geen geldige JSON/.test(odd.body)], [422, true]);
    assert.match((await send(new Uint8Array(), '')).body, /Kies een bestand\./);
    assert.equal((await send(Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))).statusCode, 422);
    assert.equal((await send(Buffer.from([0xff, 0xfe, 0x00, 0x41]))).statusCode, 422);
    assert.match((await send(Buffer.alloc(20_050_000, 0x20))).body, /groter dan 20 MB/);
    for (const held of [[{ role: 'reader', organisationId: null }], []] as const) {
      const stranger = await colleagueWith(app, held);
      assert.equal((await send(Buffer.from('[]'), 'x.json', stranger)).statusCode, 403);
      assert.equal((await stranger.visitor.get(place)).statusCode, 403);
    }
    const stale = await uploadTo(app, administrator, place, { name: 'x', bytes: Buffer.from('[]') }, { token: 'x' });
    assert.notEqual(stale.statusCode, 303);
    const [first, second] = await Promise.all([1, 2].map(() => send(Buffer.from(JSON.stringify(flat)))));
    assert.ok(
      [first, second].every((one) => one?.statusCode === 303 || one?.statusCode === 503),
      'one at a time',
    );
  },
);
