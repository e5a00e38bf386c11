import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { beginAlgorithm } from '#commands/office/write-draft.ts';
import { sheetPieces } from '#outside/sheet-reading.ts';
import type { IsoDate } from '#register/instant.ts';
import { allRoles, kindOfRole } from '#register/roles.ts';
import { parseSheetImportId, type SheetImportId } from '#register/sheet-import.ts';
import { href } from '#src/routes.ts';
import { type App, makeApp } from '#test/app.ts';
import { freshDatabase, matrixTest, storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, type HeldRole, officeWith, other, own } from '#test/support/colleagues.ts';
import { actorOf, csv, takeIn, upload } from '#test/support/sheets.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';
import { cookieNames } from '#web/cookies.ts';

const language = 'nl';
const start = href('sheetStart', { language, organisation: own });

const file = (...rows: readonly (readonly string[])[]) => ({ name: 'lijst.csv', bytes: csv(...rows) });

const editorIn = (app: App, organisationId = own): Promise<Colleague> =>
  colleagueWith(app, [{ role: 'editor', organisationId }]);

const idIn = (address: unknown): SheetImportId =>
  parseSheetImportId(/\/inlezen\/([0-9a-z]+)/.exec(String(address))?.[1] ?? '') ?? assert.fail(String(address));

const addressOf = (id: SheetImportId): string => href('sheet', { language, id });

/** The page of a spreadsheet once nothing is done with it any more: work that takes long goes on without who asked for it. */
const settled = async (visitor: Visitor, address: string): ReturnType<Visitor['get']> => {
  for (;;) {
    const page = await visitor.get(address);
    if (!page.body.includes('data-watch')) return page;
    await delay(20);
  }
};

const text = (page: string): string =>
  page
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');

storeTest('somebody takes a spreadsheet in: columns, preview, a row, confirm and undo', async (database, context) => {
  const app = await officeWith(context, database);
  const editor = await editorIn(app);
  const { visitor } = editor;
  const begun = await beginAlgorithm(app.context, await actorOf(app, editor), own, 'Bestaat al');
  assert.ok(begun.kind === 'begun');
  const list = await visitor.get(href('workList', { language, organisation: own }));
  assert.ok(list.body.includes(`href="${start}"`));
  assert.match(text((await visitor.get(start)).body), /las de afgelopen maand niets in/);
  const sent = await upload(
    app,
    editor,
    own,
    file(
      ['Naam', 'Waarvoor', 'Status'],
      ['Nieuw een', '<script>alert(1)</script>', 'In gebruik'],
      ['Nieuw twee', '=SOM(A1)', 'Soms'],
      ['Bestaat al', 'Sneller', ''],
      ['', 'Zonder naam', ''],
    ),
  );
  assert.equal(sent.statusCode, 303, sent.body);
  const address = String(sent.headers.location);
  const id = idIn(address);
  const columns = await settled(visitor, address);
  assert.match(text(columns.body), /Zeg wat hierin staat Waarvoor Bijvoorbeeld: &lt;script&gt;/);
  const twice = await visitor.send(address, {
    'kolom-0': 'name',
    'kolom-1': 'name',
    'kolom-2': 'status',
    doe: 'kolommen',
  });
  assert.equal(twice.statusCode, 422);
  assert.match(twice.body, /class="reg-errors"[\s\S]*href="#kolom-0"[\s\S]*href="#kolom-1"/);
  await visitor.send(address, { 'kolom-0': 'name', 'kolom-1': 'goal', 'kolom-2': 'status', doe: 'kolommen' });
  const preview = await settled(visitor, address);
  assert.match(text(preview.body), /Alle rijen 4 Nieuw 2 Wijzigt concept 1 Kan niet 1 Met opmerkingen 1/);
  assert.match(text(preview.body), /Status: ‘Soms’ staat niet in de lijst met keuzes en wordt niet overgenomen/);
  assert.match(text(preview.body), /Vul ‘Naam’ in, of zet het Algoritme-ID in de rij/);
  assert.doesNotMatch(preview.body, /<script>alert/);
  const only = await visitor.get(`${address}?toon=cannot`);
  assert.match(text(only.body), /Zonder naam/);
  assert.doesNotMatch(only.body, /Nieuw een/);
  const row = await visitor.get(href('sheetRow', { language, id, row: 3 }));
  assert.match(
    text(row.body),
    /Wijzigt concept[\s\S]*Doel en impact Toegevoegd Nu Niet ingevuld Na deze rij nieuw: Sneller/,
  );

  const before = await database.queries.selectFrom('draft').select('algorithm_id').execute();
  assert.equal(before.length, 1);
  const shown = { doe: 'keuze', getoond: '2' };
  assert.equal((await editor.send(address, shown)).statusCode, 303);
  assert.match(text((await visitor.get(address)).body), /Maak concepten van de aangevinkte rijen \(2\)/);
  await editor.send(address, { doe: 'overnemen' });
  const written = await settled(visitor, address);
  assert.match(text(written.body), /2 concepten gemaakt\./);
  const made = /href="([^"]*kantoor\/algoritme\/\d{8})"/.exec(written.body)?.[1] ?? assert.fail();
  assert.match((await visitor.get(made)).body, /Nieuw een/);
  await visitor.send(address, { doe: 'ongedaan' });
  assert.match(text((await settled(visitor, address)).body), /2 ongedaan gemaakt\./);
  assert.equal((await visitor.get(made)).statusCode, 403);
  assert.match((await visitor.get(start)).body, /Ongedaan gemaakt/);
});

test('what cannot be read is told with what to do, and begins nothing', async (context) => {
  const app = await officeWith(context, await freshDatabase(context, 'sqlite'));
  const editor = await editorIn(app);
  const rows = Array.from({ length: 20_001 }, (_, at) => `Naam ${at}`).join('\n');
  const files: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['brief.xlsx', Buffer.from('%PDF-1.7'), /Sla het bestand op als XLSX, ODS of CSV/],
    ['leeg.csv', Buffer.from(' '), /Het bestand is leeg/],
    ['kop.csv', Buffer.from('Naam,Doel'), /Vul er rijen onder in/],
    ['lang.csv', Buffer.from(`Naam\n${rows}`), /meer dan 20\.000 rijen/],
    ['bom.ods', zipSync({ 'content.xml': strToU8(' '.repeat(51_000_000)) }, { level: 1 }), /groter dan 50 MB/],
  ];
  for (const [name, bytes, message] of files) {
    const sent = await upload(app, editor, own, { name, bytes });
    const page = await settled(editor.visitor, String(sent.headers.location));
    assert.match(text(page.body), message, name);
  }
  const large = await upload(app, editor, own, { name: 'groot.csv', bytes: Buffer.alloc(20_100_000) });
  assert.equal(large.statusCode, 422);
  assert.match(large.body, /class="reg-errors"[\s\S]*groter dan 20 MB/);
  const none = await upload(app, editor, own, { name: '', bytes: new Uint8Array() });
  assert.match(none.body, /class="reg-errors"[\s\S]*href="#bestand">Kies een bestand\./);
  const odd = await upload(app, editor, own, { name: '../<b>\u0000\u202egnp.csv', bytes: Buffer.from('Naam\nx') });
  const page = await settled(editor.visitor, String(odd.headers.location));
  assert.match(page.body, /<h1>Uit een spreadsheet: &lt;b&gt;gnp\.csv<\/h1>/);
});

type Held = HeldRole & { readonly may: boolean };

/** Every role where it can be held, and whether it may take a spreadsheet in for the own organisation. */
const heldRoles = (day: IsoDate): readonly Held[] =>
  allRoles.flatMap((role): readonly Held[] => {
    if (kindOfRole(role) !== 'organisation') return [{ role, organisationId: null, may: false, until: day }];
    const may = ['editor', 'owner', 'coordinator'].includes(role);
    return [
      { role, organisationId: own, may },
      { role, organisationId: other, may: false },
    ];
  });

const deeds = ['kolommen', 'opnieuw', 'keuze', 'overnemen', 'verder', 'ongedaan', 'weg'];

const countIn = async ({ database: { queries } }: App): Promise<number> =>
  (await queries.selectFrom('sheet_import').select('id').execute()).length;

/** Tries everything with a spreadsheet of the own organisation that somebody has no right to. */
const tryAll = async (app: App, { may, ...held }: Held, id: SheetImportId): Promise<void> => {
  const colleague = await colleagueWith(app, [held]);
  const before = await countIn(app);
  const sent = await upload(app, colleague, own, file(['Naam'], ['x']));
  const label = `${held.role} at ${held.organisationId}`;
  assert.equal(sent.statusCode, may ? 303 : 403, label);
  assert.equal(await countIn(app), before + (may ? 1 : 0), label);
  for (const address of [addressOf(id), href('sheetRow', { language, id, row: 1 }), start]) {
    const page = await colleague.visitor.get(address);
    assert.equal(page.statusCode, may ? 200 : 403, `${label}: ${address}`);
    assert.ok(may || !page.body.includes('Geheim'), label);
    const isNoted = page.body.includes('Een collega koos dit bestand');
    assert.equal(isNoted, may && address === addressOf(id), label);
    assert.doesNotMatch(page.body, /name="doe"/, label);
  }
  for (const doe of may ? [] : deeds)
    assert.equal((await colleague.send(addressOf(id), { doe, getoond: '1', rij: '1' })).statusCode, 403, label);
};

matrixTest('only who may write there sends a file or sees one', async (database, context) => {
  const app = await officeWith(context, database);
  const id = await takeIn(app, await actorOf(app, await editorIn(app)), csv(['Naam'], ['Geheim voornemen']));
  for (const held of heldRoles(app.reading.organisations().day)) await tryAll(app, held, id);
  assert.equal((await database.queries.selectFrom('draft').select('algorithm_id').execute()).length, 0);
});

test('a file that does not come from our form is refused, and so is an address of nothing', async (context) => {
  const app = await officeWith(context, await freshDatabase(context, 'sqlite'));
  const editor = await editorIn(app);
  const id = await takeIn(app, await actorOf(app, editor), csv(['Naam'], ['Een']));
  const send = async (who: Pick<Colleague, 'visitor'>, how: Parameters<typeof upload>[4]): Promise<number> =>
    (await upload(app, who, own, file(['Naam'], ['x']), how)).statusCode;
  const type = (name: string) => ({ headers: { 'content-type': name } });
  assert.equal(await send(editor, { token: 'x' }), 403);
  assert.equal(await send(editor, { headers: { 'sec-fetch-site': 'cross-site' } }), 403);
  assert.equal(await send(editor, type('application/x-www-form-urlencoded')), 403);
  assert.equal(await send(editor, type('multipart/form-data')), 400);
  assert.equal(await send(editor, type('multipart/form-data; boundary=x')), 400);
  // Who may not send a file is refused before it is looked at.
  const approver = await colleagueWith(app, [{ role: 'approver', organisationId: own }]);
  assert.equal(await send(approver, type('multipart/form-data; boundary=x')), 403);
  assert.ok([303, 403].includes(await send({ visitor: visitorOf(app, 'here', 'x'.repeat(43)) }, {})));
  assert.equal(await countIn(app), 1);
  for (const odd of ['x', '%00', `${id}x`, '../kantoor'])
    assert.ok([403, 404].includes((await editor.visitor.get(`/nl/kantoor/inlezen/${odd}`)).statusCode), odd);
  for (const odd of ['0', '2', '-1', '1e3', '99999999999'])
    assert.equal((await editor.visitor.get(href('sheetRow', { language, id, row: odd }))).statusCode, 403, odd);
});

storeTest('one process takes the file, another shows and writes it', async (database, context) => {
  const first = await officeWith(context, database);
  const editor = await editorIn(first);
  const sent = await upload(first, editor, own, file(['Naam'], ['Een'], ['Twee']));
  const second = await makeApp(context, database, { content: 'empty' });
  const visitor = visitorOf(second, 'here', editor.visitor.cookies.get(cookieNames.session) ?? '');
  const address = String(sent.headers.location);
  assert.match(text((await settled(visitor, address)).body), /Nieuw 2/);
  await visitor.send(address, { doe: 'overnemen', getoond: '2', rij: '2' });
  assert.match(text((await settled(editor.visitor, address)).body), /2 concepten gemaakt/);
});

storeTest(
  'work that is going on says how far it is, and what broke off can be gone on with',
  async (database, context) => {
    const app = await officeWith(context, database);
    const editor = await editorIn(app);
    const id = await takeIn(app, await actorOf(app, editor), csv(['Naam'], ['Een'], ['Twee']));
    const set = (phase: string, busy: string | null) =>
      database.queries
        .updateTable('sheet_import')
        .set({ phase, busy_until: busy, done: 1, total: 2 })
        .where('id', '=', id)
        .execute();
    const page = async (): Promise<string> => (await editor.visitor.get(addressOf(id))).body;
    for (const phase of ['reading', 'planning', 'writing', 'undoing']) {
      await set(phase, '2099-01-01T00:00:00Z');
      const busy = await page();
      assert.match(text(busy), /1 van 2 rijen[\s\S]*Kijk opnieuw/, phase);
      assert.match(busy, /data-watch[\s\S]*<progress max="2" value="1"/, phase);
      assert.match(busy, /<script type="module" src="\/assets\/watch-/, phase);
      await set(phase, null);
      assert.match(text(await page()), /Dit is afgebroken/, phase);
    }
    await set('planning', null);
    await editor.visitor.send(addressOf(id), { doe: 'opnieuw' });
    assert.match(text((await settled(editor.visitor, addressOf(id))).body), /Nieuw 2/);
    await set('writing', null);
    await editor.visitor.send(addressOf(id), { doe: 'verder' });
    assert.match(text((await settled(editor.visitor, addressOf(id))).body), /2 concepten gemaakt/);
  },
);

storeTest('nobody is let in while too many files wait, and nothing is begun', async (database, context) => {
  const app = await officeWith(context, database);
  const editor = await editorIn(app);
  const busy = Array.from({ length: 6 }, () => sheetPieces(csv(['Naam'], ['Een'])));
  const first = busy.map((pieces) => pieces.next());
  const leave = () => Promise.all(first.map((piece, at) => piece.then(() => busy[at]?.return(undefined))));
  context.after(leave);
  const refused = await upload(app, editor, own, file(['Naam'], ['Nieuw een']));
  assert.deepEqual([refused.statusCode, refused.headers['retry-after']], [503, '60']);
  assert.match(text(refused.body), /Probeer het over een minuut opnieuw/);
  assert.deepEqual(await database.queries.selectFrom('sheet_import').select('id').execute(), []);
  await leave();
  const taken = await upload(app, editor, own, file(['Naam'], ['Nieuw een']));
  assert.equal(taken.statusCode, 303);
});
