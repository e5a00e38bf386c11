import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadSupplierTexts } from '#commands/load-supplier-texts.ts';
import { beginFrom } from '#commands/office/begin-from.ts';
import { readActor } from '#commands/office/context.ts';
import { registerReader } from '#register/reader.ts';
import { parseSupplierTextId } from '#register/supplier-text.ts';
import { href } from '#src/routes.ts';
import { findDraft } from '#store/drafts.ts';
import { findSupplierText, listSupplierTexts } from '#store/supplier-texts.ts';
import { findTextOrigin } from '#store/text-origins.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';

const fileOf = (rows: readonly object[]): Uint8Array => new TextEncoder().encode(JSON.stringify(rows));

const supplied = {
  ...{ id: 'maker-lakker', name: 'Lakken', organization: null, lang: 'NLD', provider: 'Maker BV' },
  ...{ goal: '<p>Sneller <b>openbaar</b></p>', contact_email: 'verkoop@maker.example', status: 'In gebruik' },
};

const idIn = (address: unknown): string =>
  /\/algoritme\/(\d{8})/.exec(String(address))?.[1] ?? assert.fail(`${address}`);

storeTest(
  'texts of suppliers are loaded, known again, and get a version when they change',
  async (database, context) => {
    const app = await officeWith(context, database);
    const load = (rows: readonly object[]) => loadSupplierTexts(app.context, fileOf(rows));
    const rows = [supplied, { ...supplied, id: 'slecht id' }, { ...supplied, id: 'engels', lang: 'ENG' }];
    assert.deepEqual(await load(rows), { kind: 'loaded', added: 1, changed: 0, unchanged: 0, leftOut: [2, 3] });
    assert.deepEqual(await load([supplied]), { kind: 'loaded', added: 0, changed: 0, unchanged: 1, leftOut: [] });
    const changed = { ...supplied, goal: 'Anders' };
    assert.deepEqual(await load([changed]), { kind: 'loaded', added: 0, changed: 1, unchanged: 0, leftOut: [] });
    const id = parseSupplierTextId('maker-lakker') ?? assert.fail();
    const found = await findSupplierText(database.queries, registerReader, id);
    assert.equal(found?.number, 2);
    assert.deepEqual(found?.document.values, {
      ...{ name: 'Lakken', provider: 'Maker BV', goal: 'Anders' },
      ...{ contact_email: 'verkoop@maker.example', status: 'In gebruik' },
    });
    for (const wrong of ['', '{', '[{"lars":"12345670","name":"x"}]', '<html>'])
      assert.equal((await loadSupplierTexts(app.context, new TextEncoder().encode(wrong))).kind, 'refused', wrong);
  },
);

storeTest('the texts that suppliers really offer are all loaded', async (database, context) => {
  const folder = new URL('../../../shared/data/supplier-templates/', import.meta.url).pathname;
  if (!existsSync(folder)) return context.diagnostic('NOT TESTED: the texts of suppliers are not there');
  const app = await officeWith(context, database);
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const outcome = await loadSupplierTexts(app.context, readFileSync(`${folder}${name}`));
    assert.ok(outcome.kind === 'loaded' && outcome.leftOut.length === 0, name);
  }
  const lines = await listSupplierTexts(database.queries, registerReader);
  assert.equal(lines.length, 27);
  assert.ok(lines.every(({ name }) => name !== ''));
});

storeTest('a draft begins with what comes along, and remembers from where', async (database, context) => {
  const app = await officeWith(context, database);
  await loadSupplierTexts(app.context, fileOf([supplied]));
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const actor = await readActor(database.queries, editor.id, app.context.now());
  const source = { kind: 'supplier', id: parseSupplierTextId('maker-lakker') ?? assert.fail() } as const;
  assert.deepEqual(await beginFrom(app.context, actor, other, source), { kind: 'refused', refusal: 'not-allowed' });
  const missing = { ...source, id: parseSupplierTextId('is-er-niet') ?? assert.fail() };
  assert.deepEqual(await beginFrom(app.context, actor, own, missing), { kind: 'refused', refusal: 'unknown' });
  const begun = await beginFrom(app.context, actor, own, source);
  assert.ok(begun.kind === 'begun');
  const draft = await findDraft(database.queries, registerReader, { algorithmId: begun.id, language: 'nl' });
  assert.deepEqual(draft?.document.values, { name: 'Lakken', provider: 'Maker BV', goal: 'Sneller openbaar' });
  const origin = await findTextOrigin(database.queries, registerReader, begun.id);
  assert.ok(origin?.kind === 'supplier');
  assert.deepEqual([origin.id, origin.number, origin.name, origin.versions.length], [source.id, 1, 'Lakken', 1]);
  const stranger = await colleagueWith(app, [{ role: 'editor', organisationId: other }]);
  const strange = await readActor(database.queries, stranger.id, app.context.now());
  const reader = { kind: 'person', actor: strange } as const;
  assert.equal(await findTextOrigin(database.queries, reader, begun.id), null);
});

storeTest('an editor finds a text of a supplier or an entry, and begins with it', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo' });
  const { visitor } = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const chosen = await visitor.get(href('workNew', { language, organisation: own }));
  assert.match(chosen.body, /hoe wilt u beginnen/);
  const list = href('workFromSupplier', { language, organisation: own });
  assert.match((await visitor.get(list)).body, /Scanvoorbeeld BV/);
  const found = (await visitor.get(href('workFromSupplier', { language, organisation: own }, { zoek: 'ZWARTbalk' })))
    .body;
  assert.match(found, /weglakken/);
  assert.doesNotMatch(found, /Scanvoorbeeld/);
  const text = href('workSupplierText', { language, organisation: own, text: 'zwartbalk-weglakken' });
  const taken = await visitor.send(text, {});
  const entry = (await visitor.get(String(taken.headers.location))).body;
  assert.match(
    entry,
    /Deze tekst begon met[^.]*Persoonsgegevens weglakken[^.]*Zwartbalk Voorbeeldsoftware BV, versie 1/,
  );
  assert.match(
    entry,
    new RegExp(`href="${href('workEdit', { language, id: idIn(taken.headers.location) })}#veld-goal"`),
  );
  assert.match((await visitor.get(text)).body, new RegExp(`al eerder over.*${idIn(taken.headers.location)}`));
  const search = href('workFromEntry', { language, organisation: own });
  const elsewhere = (await visitor.get(`${search}?zoek=fraude+weglakken+Waterwoude`)).body;
  const [, van = ''] = /name="van" value="(\d{8})"/.exec(elsewhere) ?? [];
  const begun = await visitor.send(search, { van });
  assert.equal(begun.statusCode, 303);
  const [id, page] = [idIn(begun.headers.location), (await visitor.get(String(begun.headers.location))).body];
  assert.match(page, /Deze tekst begon met/);
  const edit = (await visitor.get(href('workEdit', { language, id }))).body;
  assert.match(edit, /value="" id="veld-contact_email"/);
  assert.equal((await visitor.send(search, { van: '11111111' })).statusCode, 409);
  assert.equal((await visitor.get(`${text}x`)).statusCode, 404);
  assert.equal((await visitor.get(`${list}?zoek=%00%ff<script>&page=-3`)).statusCode, 200);
});
