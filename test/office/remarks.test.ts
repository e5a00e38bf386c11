import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { type Remarking, remarkOnEntry, tickRemark } from '#commands/office/remarks.ts';
import { registerReader } from '#register/reader.ts';
import { mostRemark } from '#register/remark.ts';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import type { DraftKey } from '#store/drafts.ts';
import { listRemarks } from '#store/remarks.ts';
import type { App } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { officeWith, other, own } from '#test/support/colleagues.ts';
import { completeText, draftOf, moved, submittedBy, type Worker, workerAs, written } from '#test/support/texts.ts';

const language = 'nl';

const office = async (context: TestContext, database: Database) => {
  const app = await officeWith(context, database);
  const [editor, approver] = [await workerAs(app, 'editor'), await workerAs(app, 'approver')];
  const key = await submittedBy(app, editor);
  return { app, editor, approver, key, page: href('workEntry', { language, id: key.algorithmId }) };
};

const remark = async (app: App, { actor }: Worker, key: DraftKey, asked: Partial<Remarking>): Promise<string> => {
  const outcome = await remarkOnEntry(app.context, actor, key, {
    text: 'Te vaag.',
    field: 'goal',
    replyTo: null,
    ...asked,
  });
  return outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
};

const tick = async (app: App, { actor }: Worker, key: DraftKey, id: number, isDone: boolean): Promise<string> => {
  const outcome = await tickRemark(app.context, actor, key, id, isDone);
  return outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
};

storeTest('a remark about a field is answered and ticked off, by writers and approvers', async (database, context) => {
  const { app, editor, approver, key } = await office(context, database);
  assert.equal(await remark(app, approver, key, {}), 'done');
  const all = () => listRemarks(database.queries, registerReader, key);
  const [first] = await all();
  assert.ok(first !== undefined);
  assert.deepEqual([first.field, first.text, first.number, first.doneAt], ['goal', 'Te vaag.', 1, null]);
  assert.equal(await remark(app, editor, key, { text: 'Zo beter?', field: null, replyTo: first.id }), 'done');
  assert.equal((await all())[0]?.field, 'goal', 'an answer is about what it answers');
  assert.equal(await tick(app, approver, key, first.id, true), 'done');
  assert.equal((await all()).at(-1)?.doneBy, approver.id);
  assert.equal(await tick(app, approver, key, first.id, true), 'done', 'twice is once');
  assert.equal(await tick(app, editor, key, first.id, false), 'done');
  assert.equal((await all()).at(-1)?.doneAt, null);
});

storeTest('what is no remark about this text, and who may not, is refused', async (database, context) => {
  const { app, editor, approver, key } = await office(context, database);
  const strangers = [
    await workerAs(app, 'approver', other),
    await workerAs(app, 'lawyer'),
    await workerAs(app, 'administrator', null),
  ];
  await remark(app, approver, key, {});
  const [first] = await listRemarks(database.queries, registerReader, key);
  const id = first?.id ?? assert.fail();
  await remark(app, editor, key, { replyTo: id });
  const theirs = await draftOf(app, await workerAs(app, 'editor', other), other);
  const refused: readonly (readonly [string, Partial<Remarking>])[] = [
    ['needs-text', { text: ' \n\u0000 ' }],
    ['too-long', { text: 'a'.repeat(mostRemark + 1) }],
    ['unknown-field', { field: 'constructor' }],
    ['unknown-remark', { replyTo: 999 }],
    ['unknown-remark', { replyTo: id + 1 }],
    ['unknown-remark', { replyTo: Number.NaN }],
  ];
  for (const [refusal, asked] of refused) assert.equal(await remark(app, approver, key, asked), refusal);
  for (const stranger of strangers) {
    assert.equal(await remark(app, stranger, key, {}), 'not-allowed');
    assert.equal(await tick(app, stranger, key, id, true), 'not-allowed');
  }
  assert.equal(await tick(app, strangers[0] ?? assert.fail(), theirs, id, true), 'unknown-remark', 'of another text');
  await moved(app, approver, key, 'approve', { revision: 2 });
  assert.equal(await remark(app, approver, key, {}), 'wrong-state');
});

storeTest(
  'a text goes back with remarks at several fields at once, and they are seen where it is written',
  async (database, context) => {
    const { editor, approver, key, page } = await office(context, database);
    const judged = await approver.visitor.get(page);
    assert.match(judged.body, /name="opmerking-bij-goal"[^>]* form="stap-send-back"/);
    assert.match(judged.body, /<form[^>]* id="stap-send-back"/);
    const tooLong = { 'opmerking-bij-goal': 'a'.repeat(mostRemark + 1), 'opmerking-bij-name': 'Korter.' };
    const refused = await approver.send(page, { stap: 'send-back', revisie: '2', ...tooLong });
    assert.equal(refused.statusCode, 422);
    assert.match(refused.body, /Korter\./, 'what was typed stays');
    const remarks = {
      ...{ 'opmerking-bij-goal': 'Noem het team <script>alert(1)</script>.', 'opmerking-bij-name': 'Korter.' },
      ...{ 'opmerking-bij-status': '  ', 'opmerking-bij-bestaat-niet': 'x' },
    };
    const sent = await approver.send(page, { stap: 'send-back', revisie: '2', ...remarks });
    assert.equal(sent.statusCode, 303, 'remarks are reason enough');
    assert.equal((await listRemarks(database.queries, registerReader, key)).length, 2);
    const edit = (await editor.visitor.get(href('workEdit', { language, id: key.algorithmId }))).body;
    assert.match(edit, /Noem het team &lt;script&gt;/);
    assert.ok(
      edit.indexOf('Korter.') < edit.indexOf('id="veld-name"') && edit.indexOf('Korter.') > 0,
      'above its field',
    );
    const list = href('workList', { language, organisation: own });
    assert.match((await editor.visitor.get(list)).body, /2 open opmerkingen/);
    assert.match(
      (await editor.visitor.get(href('office', { language }))).body,
      /Teruggestuurd<\/span>[\s\S]*2 open opmerkingen/,
    );
    const seen = (await editor.visitor.get(page)).body;
    const [, id = ''] = /id="opmerking-(\d+)"/.exec(seen) ?? [];
    const empty = await editor.send(page, { stap: 'antwoord', opmerking: id, [`antwoord-${id}`]: '' });
    assert.equal(empty.statusCode, 422);
    assert.match(empty.body, new RegExp(`href="#opmerking-${id}"`));
    assert.equal(
      (await editor.send(page, { stap: 'antwoord', opmerking: id, [`antwoord-${id}`]: 'Gedaan.' })).statusCode,
      303,
    );
    assert.equal((await editor.send(page, { stap: 'klaar', opmerking: id })).statusCode, 303);
    const after = (await editor.visitor.get(page)).body;
    assert.match(after, /<summary>Klaar \(1\)<\/summary>/);
    assert.match(after, /Gedaan\./);
    assert.match((await editor.visitor.get(list)).body, /1 open opmerking</);
    const placed = await editor.send(page, {
      stap: 'opmerking',
      'opmerking-veld': 'risks',
      'opmerking-tekst': 'Klopt dit?',
    });
    assert.equal(placed.statusCode, 303);
    assert.match((await approver.visitor.get(page)).body, /Klopt dit\?/);
  },
);

storeTest(
  'what was remarked about a draft goes with it when it is thrown away, and stays as earlier when published',
  async (database, context) => {
    const { app, editor, approver, key, page } = await office(context, database);
    await remark(app, approver, key, { text: 'Over de eerste.' });
    await moved(app, approver, key, 'approve', { revision: 2 });
    await moved(app, approver, key, 'publish', { revision: 2 });
    await written(app, editor, key, { ...completeText, goal: 'Nieuw doel.' }, 0);
    await remark(app, approver, key, { text: 'Over de tweede.' });
    const both = (await editor.visitor.get(page)).body;
    assert.match(both, /Eerdere opmerkingen \(1\)[\s\S]*Over de eerste/);
    await moved(app, editor, key, 'discard', { revision: 3 });
    const texts = (await listRemarks(database.queries, registerReader, key)).map(({ text }) => text);
    assert.deepEqual(texts, ['Over de eerste.']);
  },
);
