import assert from 'node:assert/strict';
import { reinstateEntry, succeedEntries } from '#commands/office/succession.ts';
import type { AlgorithmId, Succession } from '#register/algorithm.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import { minutesLater } from '#register/session.ts';
import { waitingStates } from '#register/workflow.ts';
import { href } from '#src/routes.ts';
import { transact } from '#store/database.ts';
import type { DraftKey } from '#store/drafts.ts';
import { addRelations } from '#store/entry-writes.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, other } from '#test/support/colleagues.ts';
import { htmlFaults } from '#test/support/html-validity.ts';
import { actorOf, begin, move, publish, published, type Workplace, workplace, write } from '#test/support/work.ts';

const language = 'nl';
const idOf = ({ algorithmId }: DraftKey): AlgorithmId => algorithmId;
const pageOf = (key: DraftKey): string => href('entry', { language, id: idOf(key) });
const officeOf = (key: DraftKey): string => href('workSuccession', { language, id: idOf(key) });

/** Lets entries make way for others; why it was refused, or 'done'. */
const succeed = async (
  { app, approver }: Pick<Workplace, 'app' | 'approver'>,
  kind: Succession,
  key: DraftKey,
  others: readonly DraftKey[],
  reason = 'Wij zien dit als één algoritme.',
): Promise<string> => {
  const request = { kind, others: others.map(idOf), reason };
  const outcome = await succeedEntries(app.context, await actorOf(app, approver), idOf(key), request);
  await app.index.follow();
  await app.watch.look();
  return outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
};

const reinstate = async (app: App, colleague: Colleague, key: DraftKey): Promise<string> => {
  const outcome = await reinstateEntry(app.context, await actorOf(app, colleague), idOf(key));
  await app.index.follow();
  await app.watch.look();
  return outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
};

const figuresText = async ({ get }: App, day = ''): Promise<string> =>
  (await get(href('figures', { language }, { op: day }))).body.replace(/<[^>]+>/g, '');

const found = async ({ get }: App, words: string): Promise<string> =>
  (await get(href('search', { language }, { zoekterm: words, vouw: 'nee' }))).body;

/** A place of work whose clock stands so many minutes after the moment of the tests. */
const later = ({ app, editor, approver, stranger }: Workplace, minutes: number): Workplace => ({
  app: { ...app, context: { ...app.context, now: () => minutesLater(testMoment, minutes) as Instant } },
  editor,
  approver,
  stranger,
});

storeTest('entries merge into one: their addresses lead to it, and every door tells', async (database, context) => {
  const there = await workplace(context, database);
  const { app } = there;
  const [one, two, stays] = [
    await published(there, 'Straatmeldingen west'),
    await published(there, 'Straatmeldingen oost'),
    await published(there, 'Straatmeldingen'),
  ];
  await app.watch.look();
  assert.equal((await app.get(pageOf(one))).statusCode, 200);
  assert.match(await figuresText(app), /algoritmes gepubliceerd3/);
  assert.equal(await succeed(there, 'merge', stays, [one, two]), 'done');
  for (const old of [one, two]) {
    const page = await app.get(pageOf(old));
    assert.equal(page.statusCode, 301);
    assert.equal(page.headers.location, pageOf(stays));
    const api = await app.get(href('apiAlgorithm', { id: idOf(old) }));
    assert.equal(api.statusCode, 301);
    assert.equal(api.headers.location, href('apiAlgorithm', { id: idOf(stays) }));
    const national = await app.get(href('nationalAlgorithm', { lang: 'NLD', lars: idOf(old) }));
    assert.equal(national.statusCode, 301);
    assert.equal(national.headers.location, href('nationalAlgorithm', { lang: 'NLD', lars: idOf(stays) }));
    const version = await app.get(href('entryVersion', { language, id: idOf(old), number: 1 }));
    assert.equal(version.statusCode, 200, 'what was public stays');
    assert.match(version.body, /samengevoegd/);
    assert.match(version.body, /Wij zien dit als één algoritme/);
    assert.deepEqual(await htmlFaults(version.body), []);
    assert.equal((await app.get(href('apiVersion', { id: idOf(old), n: 1 }))).statusCode, 200);
    assert.match(
      (await app.get(href('feedEntry', { id: idOf(old) }))).body,
      /Samengevoegd met een andere beschrijving: /,
    );
    assert.ok(!(await found(app, 'straatmeldingen')).includes(pageOf(old)));
    assert.ok(!(await app.get('/downloads/algoritmes.json')).body.includes(`"${idOf(old)}"`));
  }
  assert.ok((await found(app, 'straatmeldingen')).includes(pageOf(stays)));
  const page = await app.get(pageOf(stays));
  assert.match(page.body, /Hierin is opgegaan/);
  assert.ok(page.body.includes(href('entryVersion', { language, id: idOf(one), number: 1 })));
  const { relaties } = (await app.get(href('apiAlgorithm', { id: idOf(stays) }))).json();
  assert.equal(relaties.filter((relation: { soort: string }) => relation.soort === 'opgegaan-in').length, 2);
  const counted = await figuresText(app);
  assert.match(counted, /algoritmes gepubliceerd1/);
  assert.match(counted, /2 gingen op in 1 andere/);
  assert.equal(await move(app, there.approver, one, 'withdraw', 0, 'Toch.'), 'nothing-published');
});

storeTest('on a day before the merge the old entry stands where it stood', async (database, context) => {
  const there = await workplace(context, database);
  const [old, stays] = [await published(there, 'Oud'), await published(there, 'Blijft')];
  const next = later(there, 3 * 24 * 60);
  assert.equal(await succeed(next, 'merge', stays, [old]), 'done');
  const before = await there.app.get(href('entry', { language, id: idOf(old) }, { op: dateOf(testMoment) }));
  assert.equal(before.statusCode, 200);
  assert.match(before.body, /<bdi>Oud/);
  const { statusCode } = await there.app.get(href('apiAlgorithm', { id: idOf(old) }, { op: dateOf(testMoment) }));
  assert.equal(statusCode, 200);
});

storeTest('a split and a replacement leave a gravestone that names what came', async (database, context) => {
  const there = await workplace(context, database);
  const { app } = there;
  const [old, left, right] = [
    await published(there, 'Alles in één'),
    await published(there, 'Linkerdeel'),
    await published(there, 'Rechterdeel'),
  ];
  assert.equal(await succeed(there, 'split', old, [left]), 'too-few');
  assert.equal(await succeed(there, 'split', old, [left, right], 'Het bleken er twee.'), 'done');
  const gone = await app.get(pageOf(old));
  assert.equal(gone.statusCode, 410);
  assert.match(gone.body, /Deze beschrijving is gesplitst/);
  assert.match(gone.body, /Het bleken er twee/);
  assert.match(gone.body, /Gesplitst op 24 november 2026/);
  for (const part of [left, right]) {
    assert.ok(gone.body.includes(`href="${pageOf(part)}"`));
    assert.match((await app.get(pageOf(part))).body, /Afgesplitst van/);
  }
  assert.deepEqual(await htmlFaults(gone.body), []);
  const api = await app.get(href('apiAlgorithm', { id: idOf(old) }));
  assert.equal(api.statusCode, 410);
  assert.deepEqual(api.json().ingetrokken.opvolgers.toSorted(), [idOf(left), idOf(right)].toSorted());
  assert.match((await app.get(href('feedAll', {}))).body, /Gesplitst: /);
  assert.match(await figuresText(app), /1 gesplitst/);

  const newer = await published(there, 'Linkerdeel 2.0');
  assert.equal(await succeed(there, 'replace', left, [newer], 'Nieuw systeem.'), 'done');
  const replaced = await app.get(pageOf(left));
  assert.equal(replaced.statusCode, 410);
  assert.match(replaced.body, /Deze beschrijving is vervangen/);
  assert.ok(replaced.body.includes(`href="${pageOf(newer)}"`));
  assert.match(await figuresText(app), /1 gesplitst; 1 vervangen/);
  const begun = await there.editor.send(href('workEdit', { language, id: idOf(left) }), { 'veld-name': 'Weer' });
  assert.equal(begun.statusCode, 409, 'nobody writes on');
  assert.match(begun.body, /opgegaan in andere/);
});

storeTest('what made way is put back as long as nothing was published after it', async (database, context) => {
  const there = await workplace(context, database);
  const { app, approver, editor } = there;
  const [one, stays] = [await published(there, 'Oud'), await published(there, 'Blijft')];
  assert.equal(await reinstate(app, approver, one), 'not-succeeded');
  assert.equal(await succeed(there, 'merge', stays, [one]), 'done');
  assert.equal(await reinstate(app, editor, one), 'not-allowed');
  assert.equal(await reinstate(app, approver, one), 'done');
  assert.equal((await app.get(pageOf(one))).statusCode, 200);
  assert.ok((await found(app, 'oud')).includes(pageOf(one)));
  assert.ok(!(await app.get(pageOf(stays))).body.includes('Hierin is opgegaan'));
  assert.match((await app.get(href('feedEntry', { id: idOf(one) }))).body, /Weer een eigen beschrijving/);
  assert.doesNotMatch(await figuresText(app), /op in/);

  assert.equal(await succeed(there, 'replace', one, [stays]), 'done');
  const next = later(there, 60);
  await write(next.app, editor, stays, { name: 'Blijft', goal: 'Anders.' }, 0);
  await publish(next, stays, 3);
  assert.equal(await reinstate(app, approver, one), 'published-since');
  assert.equal((await app.get(pageOf(one))).statusCode, 410);
});

storeTest('what cannot make way is refused, and nothing changes', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor, approver, stranger } = there;
  const [one, two] = [await published(there, 'Een'), await published(there, 'Twee')];
  const theirs = await begin(app, stranger, 'Van een ander', other);
  const unpublished = await begin(app, editor, 'Nog niet');
  assert.equal(await succeed(there, 'merge', one, [theirs]), 'unknown');
  assert.equal(await succeed(there, 'merge', one, [unpublished]), 'wrong-state');
  assert.equal(await succeed(there, 'replace', one, [unpublished]), 'other-not-public');
  assert.equal(await succeed(there, 'replace', one, [one]), 'itself');
  assert.equal(await succeed(there, 'merge', one, [two, two]), 'itself');
  assert.equal(await succeed(there, 'replace', one, [two], ' '), 'needs-reason');
  assert.equal(await succeed({ app, approver: editor }, 'replace', one, [two]), 'not-allowed');
  assert.equal(await succeed({ app, approver: stranger }, 'replace', one, [two]), 'not-allowed');
  await write(app, editor, two, { name: 'Twee', goal: 'Anders.' }, 0);
  assert.equal(await succeed(there, 'replace', two, [one]), 'wrong-state', 'a draft would be lost');
  await move(app, editor, two, 'submit', 3);
  assert.equal(await succeed(there, 'replace', one, [two]), 'other-in-review');
  await move(app, approver, two, 'send-back', 3, 'Nee.');
  const circle = { from: idOf(one), kind: 'replaces', to: idOf(two) } as const;
  await transact(database, (writing) => addRelations(writing, [circle]));
  assert.equal(await succeed(there, 'replace', one, [two]), 'circle');
  for (const key of [one, two]) assert.equal((await app.get(pageOf(key))).statusCode, 200);
});

storeTest('the page asks what happened, keeps what was filled in, and puts back', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor, approver, stranger } = there;
  const [one, two] = [await published(there, 'Een <b>'), await published(there, 'Twee')];
  assert.equal((await editor.visitor.get(officeOf(one))).statusCode, 403);
  assert.equal((await stranger.visitor.get(officeOf(one))).statusCode, 403);
  assert.ok((await approver.visitor.get(href('workEntry', { language, id: idOf(one) }))).body.includes(officeOf(one)));
  const shown = await approver.visitor.get(officeOf(one));
  assert.deepEqual(await htmlFaults(shown.body), []);
  const wrong = await approver.send(officeOf(one), { soort: 'replace', ander: idOf(two), reden: '' });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /href="#reden"/);
  assert.match(wrong.body, new RegExp(`value="${idOf(two)}" checked`));
  assert.deepEqual(await htmlFaults(wrong.body), []);
  assert.equal((await approver.send(officeOf(one), { ander: idOf(two), reden: 'Zo.' })).statusCode, 422);
  assert.equal(
    (await approver.send(officeOf(one), { soort: 'replace', ander: idOf(two), reden: 'Zo.' })).statusCode,
    303,
  );
  assert.equal((await app.get(pageOf(one))).statusCode, 410);
  const stands = await approver.visitor.get(officeOf(one));
  assert.match(stands.body, /Vervangen op/);
  assert.deepEqual(await htmlFaults(stands.body), []);
  assert.equal((await approver.send(officeOf(one), { terugzetten: 'ja' })).statusCode, 303);
  await approver.send(officeOf(one), { soort: 'merge', ander: idOf(two), reden: 'Zo.' });
  const merged = await approver.visitor.get(officeOf(one));
  assert.ok(merged.body.includes(`href="${officeOf(two)}"`), 'the way to put it back');
  assert.deepEqual(await htmlFaults(merged.body), []);
  assert.equal((await app.get(pageOf(one))).statusCode, 200);
});

storeTest('nothing goes up into a text that somebody judges, in whatever state', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor } = there;
  const [old, stays] = [await published(there, 'Oud'), await published(there, 'Blijft')];
  await write(app, editor, stays, { name: 'Blijft', goal: 'Een nieuw doel.' }, 0);
  for (const state of waitingStates) {
    const draft = database.queries.updateTable('draft').set({ state });
    await draft.where('algorithm_id', '=', idOf(stays)).execute();
    assert.equal(await succeed(there, 'merge', stays, [old]), 'other-in-review', state);
  }
});
