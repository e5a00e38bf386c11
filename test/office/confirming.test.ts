import assert from 'node:assert/strict';
import { confirmEntry } from '#commands/office/confirm-entry.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import { addMonths } from '#register/out-of-date.ts';
import { href } from '#src/routes.ts';
import { testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { officeWith, other } from '#test/support/colleagues.ts';
import { moved, submittedBy, workerAs } from '#test/support/texts.ts';

const language = 'nl';

storeTest(
  'a text that nobody confirmed for a year carries a mark until one click confirms it',
  async (database, context) => {
    const app = await officeWith(context, database);
    const [editor, approver] = [await workerAs(app, 'editor'), await workerAs(app, 'approver')];
    const key = await submittedBy(app, editor);
    await moved(app, approver, key, 'approve', { revision: 2 });
    await moved(app, approver, key, 'publish', { revision: 2 });
    const old = `${addMonths(dateOf(testMoment), -13)}T12:00:00Z` as Instant;
    await database.queries.updateTable('entry_version').set({ published_at: old }).execute();
    await app.index.follow();
    const { algorithmId: id } = key;
    const [page, entry, home] = [
      href('workEntry', { language, id }),
      href('entry', { language, id }),
      href('office', { language }),
    ];
    const apiOf = async () => (await app.get(href('apiAlgorithm', { id }))).json() as { bevestigdOp: string | null };
    assert.match((await app.get(entry)).body, /[Mm]ogelijk verouderd/);
    assert.equal((await apiOf()).bevestigdOp, null);
    for (const one of [editor, approver]) {
      assert.match(
        (await one.visitor.get(home)).body,
        /Bevestigen<\/span><a[^>]*>Meldingen sorteren[\s\S]*mogelijk verouderd sinds/,
      );
      assert.match((await one.visitor.get(page)).body, /Het publiek ziet nu dat deze tekst mogelijk verouderd is/);
    }
    const strangers = [
      await workerAs(app, 'editor', other),
      await workerAs(app, 'cio'),
      await workerAs(app, 'administrator', null),
    ];
    for (const stranger of strangers) {
      assert.equal((await stranger.send(page, { stap: 'bevestig', versie: '1' })).statusCode === 303, false);
      assert.doesNotMatch((await stranger.visitor.get(home)).body, /Bevestigen<\/span>/);
    }
    assert.equal(
      (await approver.send(page, { stap: 'bevestig', versie: '7' })).statusCode,
      422,
      'another version was read',
    );
    assert.match((await app.get(entry)).body, /[Mm]ogelijk verouderd/);
    assert.equal((await editor.send(page, { stap: 'bevestig', versie: '1' })).statusCode, 303);
    await app.watch.look();
    assert.doesNotMatch((await app.get(entry)).body, /[Mm]ogelijk verouderd/);
    assert.match((await app.get(entry)).body, /Voor het laatst bevestigd/);
    assert.equal((await apiOf()).bevestigdOp, testMoment);
    assert.doesNotMatch((await approver.visitor.get(home)).body, /Bevestigen<\/span>/);
    assert.match((await approver.visitor.get(page)).body, /Bevestig de tekst uiterlijk op/);
  },
);

storeTest('what is not public is not confirmed, and a stranger is told nothing', async (database, context) => {
  const app = await officeWith(context, database);
  const [editor, stranger] = [await workerAs(app, 'editor'), await workerAs(app, 'editor', other)];
  const key = await submittedBy(app, editor);
  const refusal = async ({ actor }: typeof editor, number: number): Promise<string> => {
    const outcome = await confirmEntry(app.context, actor, key.algorithmId, number);
    return outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
  };
  assert.equal(await refusal(editor, 0), 'nothing-published');
  assert.equal(await refusal(stranger, 0), 'not-allowed');
  assert.equal(
    (await editor.visitor.get(href('workEntry', { language, id: key.algorithmId }))).body.includes('bevestig"'),
    false,
  );
});

storeTest('the inbox shows what waits with counts, and one kind alone', async (database, context) => {
  const app = await officeWith(context, database);
  const [editor, approver] = [await workerAs(app, 'editor'), await workerAs(app, 'approver')];
  const first = await submittedBy(app, editor);
  await submittedBy(app, editor);
  await moved(app, approver, first, 'approve', { revision: 2 });
  const home = (await approver.visitor.get(href('office', { language }))).body;
  assert.match(home, /Wacht op u \(2\)/);
  assert.match(home, /nakijken \(1\)/);
  const one = (await approver.visitor.get(href('office', { language }, { toon: 'publiceren' }))).body;
  assert.match(one, /Publiceren<\/span>/);
  assert.doesNotMatch(one, /Nakijken<\/span>/);
  for (const tried of ['constructor', '<script>', 'melding'])
    assert.match((await approver.visitor.get(href('office', { language }, { toon: tried }))).body, /Nakijken<\/span>/);
  assert.match((await editor.visitor.get(href('office', { language }))).body, /Er wacht nu niets op u/);
});
