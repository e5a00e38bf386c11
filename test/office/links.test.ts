import assert from 'node:assert/strict';
import { checkLinks, noteLinks } from '#commands/check-links.ts';
import type { CommandContext } from '#commands/command.ts';
import { readActor } from '#commands/office/context.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument, Withholding } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { LinkAnswer } from '#register/links.ts';
import { personReader, registerReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { firstPlace, listDeadLinks, listUnscanned } from '#store/links.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';
import { publishEntries } from '#test/support/entries.ts';

const language = 'nl';
const running = new AbortController().signal;

const begin = async ({ send }: Colleague): Promise<string> => {
  const reply = await send(href('workList', { language, organisation: own }), { naam: 'Meldingen sorteren' });
  return /\/algoritme\/(\d{8})/.exec(String(reply.headers.location))?.[1] ?? assert.fail();
};

const [fine, gone, inside] = ['https://www.rijk.nl/er', 'https://www.weg.nl/weg', 'https://intranet.rijksdienst.nl/'];
const [ofDraft, withheld] = ['https://www.concept.nl/', 'https://www.geheim.nl/'];
const hidden: Withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: 'Controle.' };

/** Publishes a text of our own organisation. */
const publish = (database: Database, n: number, number: number, document: Partial<EntryDocument>): Promise<void> =>
  publishEntries(database, [
    {
      ...{ n, algorithm: { organisationId: own } },
      versions: [{ number, at: `2026-01-1${number}T10:00:00Z`, document }],
    },
  ]);

/** Goes round along all algorithms; how many were noted at each step. */
const goRound = async (context: CommandContext): Promise<readonly number[]> => {
  const steps: number[] = [];
  for (let next: string | null = firstPlace; next !== null; ) {
    const noting = await noteLinks(context, next, running);
    next = noting.next;
    steps.push(noting.noted);
  }
  return steps.filter((noted) => noted > 0);
};

storeTest('a dead link is found in the background and told to its organisation only', async (database, context) => {
  const app = await officeWith(context, database);
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const stranger = await colleagueWith(app, [{ role: 'editor', organisationId: other }]);
  const links = { website: gone, url: fine, process_index_url: inside, publiccode: withheld };
  await publish(database, 1, 1, { values: { name: 'Post', ...links }, withheld: { publiccode: hidden } });
  const id = await begin(editor);
  const [edit, list, page] = [
    href('workEdit', { language, id }),
    href('workList', { language, organisation: own }),
    href('deadLinks', { language, organisation: own }),
  ];
  const typed = { 'veld-website': gone, 'veld-url': fine, 'veld-process_index_url': ofDraft };
  await editor.send(edit, { 'veld-name': 'Meldingen sorteren', ...typed, revisie: '1', actie: 'opslaan' });
  const asked: string[] = [];
  const ask = async (address: string): Promise<LinkAnswer> => {
    asked.push(address);
    if (address === inside) return { kind: 'nothing' };
    return { kind: 'status', status: address === gone ? 404 : 200 };
  };
  const stopped = new AbortController();
  stopped.abort();
  assert.deepEqual(await noteLinks(app.context, firstPlace, stopped.signal), { noted: 0, next: firstPlace });
  assert.deepEqual(await goRound(app.context), [1]);
  assert.deepEqual(await goRound(app.context), [], 'what did not change is not read again');
  assert.equal(await checkLinks(app.context, ask, stopped.signal), 0);
  assert.match((await editor.visitor.get(page)).body, /Alle links die het register bezocht, doen het/);

  assert.equal(await checkLinks(app.context, ask, running), 3);
  assert.equal(await checkLinks(app.context, ask, running), 0, 'an address is not asked again before its term');
  assert.deepEqual(asked.toSorted(), [fine, gone, inside].toSorted(), 'nothing of a draft, and nothing withheld');
  const { body } = await editor.visitor.get(page);
  assert.ok(body.includes(gone) && !body.includes(fine));
  assert.ok(!body.includes(inside), 'what is not of the public internet reads as what does not answer yet');
  assert.match((await editor.visitor.get(list)).body, /1 link doet het niet/);
  const form = (await editor.visitor.get(edit)).body;
  assert.match(form, /data-hints="website"[\s\S]*?De link https:\/\/www\.weg\.nl\/weg deed het niet/);
  assert.match(form, /data-hints="url" hidden/);
  for (const address of [page, list, edit]) {
    const refused = await stranger.visitor.get(address);
    assert.equal(refused.statusCode, 403, address);
    assert.ok(!refused.body.includes(gone));
  }

  const actor = await readActor(database.queries, stranger.id, app.context.now());
  assert.deepEqual(await listDeadLinks(database.queries, personReader(actor), own, 9), [], 'not of the store either');

  for (const day of [25, 26]) {
    const later = { ...app.context, now: () => `2026-11-${day}T13:00:00Z` as Instant };
    assert.equal(await checkLinks(later, ask, running), 2, 'only what failed is asked the next day');
  }
  const nowDead = (await editor.visitor.get(page)).body;
  assert.match(nowDead, /geen antwoord[\s\S]*?https:\/\/intranet\.rijksdienst\.nl/);
  assert.ok(!nowDead.includes('openbare internet'));
  await publish(database, 1, 2, { values: { name: 'Post', website: fine } });
  assert.deepEqual(await goRound(app.context), [1]);
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

storeTest('a round along all algorithms notes a few at once and each once', async (database, context) => {
  const app = await officeWith(context, database);
  const numbers = Array.from({ length: 23 }, (_, at) => at + 1);
  for (const n of numbers)
    await publish(database, n, 1, { values: { website: `https://www.rijk.nl/${n}`, url: fine } });
  assert.deepEqual(await goRound(app.context), [3, 3, 3, 3, 3, 3, 3, 2]);
  const count = async (table: 'link' | 'link_place'): Promise<number> =>
    (await database.queries.selectFrom(table).select('address').execute()).length;
  assert.deepEqual([await count('link'), await count('link_place')], [24, 46]);
  const answers = async (): Promise<LinkAnswer> => ({ kind: 'status', status: 200 });
  assert.equal(await checkLinks(app.context, answers, running), 1, 'a host is asked for one address at a time');

  const ids = numbers.map(makeAlgorithmId).toSorted();
  await database.queries.deleteFrom('link_scan').where('algorithm_id', 'in', ids.slice(4)).execute();
  const few = { looked: 5, found: 2 };
  const look = (after: string) => listUnscanned(database.queries, registerReader, after, few);
  assert.deepEqual(await look(firstPlace), { ids: [ids[4]], next: ids[4] });
  assert.deepEqual(await look(ids[4] ?? ''), { ids: ids.slice(5, 7), next: ids[6] });
  assert.deepEqual(await look(ids.at(-2) ?? ''), { ids: [ids.at(-1)], next: null });
  await publish(database, 7, 2, { values: { website: 'https://www.rijk.nl/7', url: '' } });
  await goRound(app.context);
  assert.deepEqual([await count('link'), await count('link_place')], [24, 45], 'an address that others use stays');
});
