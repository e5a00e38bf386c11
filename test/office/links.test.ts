import assert from 'node:assert/strict';
import { checkLinks, noteLinks } from '#commands/check-links.ts';
import { readActor } from '#commands/office/context.ts';
import type { Instant } from '#register/instant.ts';
import type { LinkAnswer } from '#register/links.ts';
import { personReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import { listDeadLinks } from '#store/links.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';
const running = new AbortController().signal;

const begin = async ({ send }: Colleague): Promise<string> => {
  const reply = await send(href('workList', { language, organisation: own }), { naam: 'Meldingen sorteren' });
  return /\/algoritme\/(\d{8})/.exec(String(reply.headers.location))?.[1] ?? assert.fail();
};

const [fine, gone, inside] = ['https://www.rijk.nl/er', 'https://www.rijk.nl/weg', 'https://intranet.rijk.nl/'];

storeTest('a dead link is found in the background and told to its organisation only', async (database, context) => {
  const app = await officeWith(context, database);
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const stranger = await colleagueWith(app, [{ role: 'editor', organisationId: other }]);
  const id = await begin(editor);
  const [edit, list, page] = [
    href('workEdit', { language, id }),
    href('workList', { language, organisation: own }),
    href('deadLinks', { language, organisation: own }),
  ];
  const links = { 'veld-website': gone, 'veld-url': fine, 'veld-process_index_url': inside };
  await editor.send(edit, { 'veld-name': 'Meldingen sorteren', ...links, revisie: '1', actie: 'opslaan' });
  const asked: string[] = [];
  const ask = async (address: string): Promise<LinkAnswer> => {
    asked.push(address);
    if (address === inside) return { kind: 'nothing', isPublic: false };
    return { kind: 'status', status: address === gone ? 404 : 200 };
  };
  const stopped = new AbortController();
  stopped.abort();
  assert.equal(await noteLinks(app.context), 1);
  assert.equal(await noteLinks(app.context), 0, 'what did not change is not read again');
  assert.equal(await checkLinks(app.context, ask, stopped.signal), 0);
  assert.match((await editor.visitor.get(page)).body, /Alle links die het register bezocht, doen het/);

  assert.equal(await checkLinks(app.context, ask, running), 3);
  assert.equal(await checkLinks(app.context, ask, running), 0, 'an address is not asked again before its term');
  assert.deepEqual(asked.toSorted(), [fine, gone, inside].toSorted());
  const { body } = await editor.visitor.get(page);
  assert.ok(body.includes(gone) && body.includes(inside) && !body.includes(fine));
  assert.match((await editor.visitor.get(list)).body, /2 links doen het niet/);
  const form = (await editor.visitor.get(edit)).body;
  assert.match(form, /data-hints="website"[\s\S]*?De link https:\/\/www\.rijk\.nl\/weg deed het niet/);
  assert.match(form, /data-hints="process_index_url"[\s\S]*?niet van het openbare internet/);
  assert.match(form, /data-hints="url" hidden/);
  for (const address of [page, list, edit]) {
    const refused = await stranger.visitor.get(address);
    assert.equal(refused.statusCode, 403, address);
    assert.ok(!refused.body.includes(gone));
  }

  const actor = await readActor(database.queries, stranger.id, app.context.now());
  assert.deepEqual(await listDeadLinks(database.queries, personReader(actor), own, 9), [], 'not of the store either');

  const tomorrow = { ...app.context, now: () => '2026-11-25T13:00:00Z' as Instant };
  assert.equal(await checkLinks(tomorrow, ask, running), 2, 'only what failed is asked the next day');
  await editor.send(edit, { 'veld-website': fine, 'veld-process_index_url': '', revisie: '2', actie: 'opslaan' });
  assert.equal(await noteLinks(app.context), 1);
  assert.match((await editor.visitor.get(page)).body, /Alle links die het register bezocht, doen het/);
  const left = await database.queries.selectFrom('link').select('address').execute();
  assert.deepEqual(
    left.map(({ address }) => address),
    [fine],
    'what stands nowhere any more is forgotten',
  );
  const lines = await database.queries.selectFrom('audit_line').select(['action', 'details']).execute();
  assert.ok(!JSON.stringify(lines).includes('rijk.nl'), 'the trail counts and names no address');
});
