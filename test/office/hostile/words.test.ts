import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readActor } from '#commands/office/context.ts';
import { writeDraft } from '#commands/office/write-draft.ts';
import type { EntryDocument } from '#register/entry.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { href, otherRoutes } from '#src/routes.ts';
import type { Field, FieldValue } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { App } from '#test/app.ts';
import { quickTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, own } from '#test/support/colleagues.ts';
import { htmlFaults } from '#test/support/html-validity.ts';
import { completeValues, move } from '#test/support/work.ts';
import { formTokenName } from '#web/parts/form-token-field.ts';
import { type Form, formsOn } from './forms.ts';
import { addressAt, type WorkedPlace, workAt, workPages } from './place.ts';

// Words that would do harm where they are not only words are written in everything that can be written in, and every page, feed,
// file and answer on which they come out is looked at.

const mark = 'Zeldzaamwoord';
const markup = `<script>alert(1)</script><img src=x onerror=alert(2)>"'></textarea></title><b>{{7*7}}</b>]]>&lt;i&gt;`;
const signs = '\u202e\u0000\u0007\u200f\ufeff\u2066';
/** Text that would do harm as markup or as a formula; in the store it may stand as it is. */
const words = `=${mark} ${markup} javascript:alert(3)`;
/** The same as somebody sends it who means harm. */
const hostile = `${words} ${signs}`;

/** A tag or attribute of the words above that became one of the page. */
const live = /<script>alert|<img src=x|<[^>]* onerror=alert\(2\)[^>"]*>|<b>\{\{/;
/** Signs that no text of people holds: they turn the direction of what comes after, or are none to be seen. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

const assertHtml = async (body: string, label: string): Promise<void> => {
  assert.doesNotMatch(body, live, label);
  assert.doesNotMatch(body, forbidden, label);
  assert.doesNotMatch(body, /href="javascript:/i, label);
  if (body.includes(mark)) assert.deepEqual(await htmlFaults(body), [], label);
};

/** Fails where a text is no whole XML. */
const assertXml = (text: string, label: string): void => {
  assert.doesNotMatch(text, forbidden, label);
  const parser = new SaxesParser();
  parser.on('error', (fault) => assert.fail(`${label}: ${fault.message}`));
  parser.write(text).close();
};

const linesOf = (field: Field): string => (field.kind === 'text' && field.lines === 'one' ? '' : '\n\n# Kop\n');

/** The worst that a field can hold and be published. */
const hostileValue = (field: Field): FieldValue | undefined => {
  const short = words.slice(0, 100);
  if (field.kind === 'text') return `${short}${linesOf(field)}`;
  if (field.kind === 'links')
    return [{ title: short, link: 'https://register.example/?a="><script>alert(1)</script>' }];
  return undefined;
};

const hostileValues = (): EntryDocument['values'] => ({
  ...Object.fromEntries(
    editableFields.flatMap((field) => {
      const value = hostileValue(field);
      return value === undefined ? [] : [[field.key, value]];
    }),
  ),
  ...completeValues,
  ...{ name: words.slice(0, 100), description_short: words.slice(0, 200), goal: words },
});

/** Forms that end what the test is done with. */
const ends = /\/(afmelden|kantoor\/(mijn-account|rol-beeindigen|sleutel)|verwijderen)\b/;

/** Every form that somebody sees on the pages of a place, with the words in every control that is written in. */
const formsFilled = async (place: WorkedPlace, { visitor }: Colleague): Promise<readonly Form[]> => {
  const forms = new Map<string, Form>();
  for (const name of workPages)
    for (const form of formsOn((await visitor.get(addressAt(name, place))).body)) {
      const controls = form.controls
        .filter((control) => control.name !== formTokenName)
        .map((control) => (control.isWritten ? { ...control, value: hostile } : control));
      const isWritten = controls.some((control) => control.isWritten);
      if (isWritten && !ends.test(form.action))
        forms.set(JSON.stringify([form.action, controls]), { ...form, controls });
    }
  return [...forms.values()];
};

const publish = async (app: App, [worker, judge]: readonly Colleague[], { draft }: WorkedPlace): Promise<void> => {
  assert.ok(worker !== undefined && judge !== undefined);
  const key = { algorithmId: draft, language: 'nl' } as const;
  const row = await app.database.queries
    .selectFrom('draft')
    .selectAll()
    .where('algorithm_id', '=', draft)
    .executeTakeFirstOrThrow();
  const actor = await readActor(app.database.queries, worker.id, app.context.now());
  const asked = editableFields.map((field) => field.key as FieldKey);
  const written = { asked, values: hostileValues(), notApplicable: [], revision: row.revision };
  const saved = await writeDraft(app.context, actor, key, written);
  assert.ok(saved.kind === 'saved', JSON.stringify(saved));
  assert.equal(await move(app, worker, key, 'submit', saved.revision, words), 'moved');
  const confirmed = editableFields.map((field) => field.key);
  assert.ok(confirmed.length > 0);
  assert.equal(await move(app, judge, key, 'approve', saved.revision), 'moved');
  assert.equal(await move(app, judge, key, 'publish', saved.revision), 'moved');
  await app.index.follow();
};

/** Sends every form with the words in it; how many that were. */
const sendAll = async (place: WorkedPlace, everybody: readonly Colleague[]): Promise<number> => {
  let sent = 0;
  for (const person of everybody)
    for (const { action, controls } of await formsFilled(place, person)) {
      const reply = await person.send(action, Object.fromEntries(controls.map(({ name, value }) => [name, value])));
      assert.ok(reply.statusCode < 500, `${action}: ${reply.statusCode}`);
      if (String(reply.headers['content-type']).includes('html')) await assertHtml(reply.body, `POST ${action}`);
      sent += 1;
    }
  return sent;
};

/** Looks at every page of the office; on how many the words stand. */
const lookAtOffice = async (place: WorkedPlace, everybody: readonly Colleague[]): Promise<number> => {
  let seen = 0;
  for (const { visitor } of everybody)
    for (const name of workPages) {
      const { body, statusCode } = await visitor.get(addressAt(name, place));
      assert.ok(statusCode < 500, name);
      if (body.includes(mark)) seen += 1;
      await assertHtml(body, name);
    }
  return seen;
};

const lookAtPages = async (app: App, { draft: id, published, organisation }: WorkedPlace): Promise<void> => {
  const language = 'nl';
  const open = [
    ...[href('entry', { language, id }), href('askQuestion', { language, id })],
    ...[
      href('home', { language }),
      href('changes', { language }),
      href('organisation', { language, id: organisation }),
    ],
    ...[mark, hostile].map((zoekterm) => href('search', { language }, { zoekterm })),
    ...[href('entryVersion', { language, id, number: 1 }), href('sideBySide', { language }, { id: [id, published] })],
  ];
  for (const address of open) await assertHtml((await app.get(address)).body, address);
  assert.ok((await app.get(open[0] ?? '')).body.includes(mark));
};

const lookAtFiles = async (app: App, { draft: id, organisation }: WorkedPlace): Promise<void> => {
  const feeds = [otherRoutes.feedAll, href('feedEntry', { id }), href('feedOrganisation', { id: organisation })];
  for (const address of [...feeds, href('feedSearch', {}, { zoekterm: hostile })])
    assertXml((await app.get(address)).body, address);
  const json = await app.get(href('apiAlgorithm', { id }));
  assert.ok(json.body.includes(mark));
  assert.doesNotMatch(String(Object.values(JSON.parse(json.body))), forbidden);
  for (const extension of ['xlsx', 'ods']) {
    const file = await app.get(href('download', { extension }));
    for (const [name, bytes] of Object.entries(unzipSync(file.rawPayload)))
      if (name.endsWith('.xml')) assertXml(strFromU8(bytes), `${extension} ${name}`);
  }
  const csv = (await app.get(href('download', { extension: 'csv' }))).body;
  assert.ok(csv.includes(mark));
  const cells: readonly string[] = parse(csv, { bom: true }).flat();
  assert.deepEqual(
    cells.filter((cell) => /^[=+@]/.test(cell)),
    [],
    'no cell of the CSV is a formula',
  );
};

quickTest('words that mean harm are only words, wherever they are written and come out', async (database, context) => {
  const app = await officeWith(context, database);
  const place = await workAt(app, own, 'Mees');
  const administrator = await colleagueWith(app, [{ role: 'administrator', organisationId: null }]);
  const everybody = [...place.people, administrator];
  const sent = await sendAll(place, everybody);
  await publish(app, place.people, place);
  const seen = await lookAtOffice(place, everybody);
  await lookAtPages(app, place);
  await lookAtFiles(app, place);
  context.diagnostic(`${sent} forms sent, ${seen} pages of the office with the words on them`);
  assert.ok(sent > 20 && seen > 10, `${sent} forms, ${seen} pages`);
});
