import assert from 'node:assert/strict';
import { beginPractice, movePractice, writePractice } from '#commands/office/practice.ts';
import { mostPracticeTexts } from '#register/practice.ts';
import { publicReader, registerReader } from '#register/reader.ts';
import { apiRoutes, href, nationalRoutes, officeRoutes, otherRoutes, pageRoutes, questionRoutes } from '#src/routes.ts';
import { dump } from '#store/copy.ts';
import { findPracticeText, listPracticeTexts } from '#store/practice-texts.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { own } from '#test/support/colleagues.ts';
import { htmlFaults } from '#test/support/html-validity.ts';
import { actorOf, begin, completeValues, published, workplace } from '#test/support/work.ts';

const language = 'nl';
const address = href('practice', { language });
const textAt = (number: number): string => href('practiceText', { language, number });
const rare = 'Zwaluwstaartverbinding';
/** In the practice text too, and never asked for, so that no answer says it again. */
const unasked = 'Kwartelkuiken';

const filled = (values: object) => (document: Parameters<Parameters<typeof writePractice>[3]>[0]) => ({
  ...document,
  values: { ...document.values, ...values },
});

storeTest('somebody practises the whole way in every role, and can empty it', async (database, context) => {
  const { app, editor, stranger } = await workplace(context, database);
  assert.ok((await editor.visitor.get(href('office', { language }))).body.includes(address));
  const empty = await editor.visitor.get(address);
  assert.match(empty.body, /U hebt nog geen oefentekst/);
  assert.deepEqual(await htmlFaults(empty.body), []);
  assert.equal((await editor.send(address, { naam: ' ' })).statusCode, 422);
  const begun = await editor.send(address, { naam: `${rare} <script>` });
  assert.equal(begun.headers.location, href('practiceEdit', { language, number: 1 }));
  const form = await editor.visitor.get(href('practiceEdit', { language, number: 1 }));
  assert.match(form.body, /U oefent\. Niets hiervan komt in het register/);
  assert.ok(!form.body.includes('<script>,'));
  const take = (stap: string, more: Record<string, string> = {}) => editor.send(textAt(1), { stap, ...more });
  assert.equal((await take('submit')).statusCode, 422, 'the rules are the real ones');
  await writePractice(app.context, editor.id, 1, filled(completeValues));
  assert.equal((await take('submit')).statusCode, 303);
  const review = await editor.visitor.get(textAt(1));
  assert.match(review.body, /Hier speelt u de goedkeurder/);
  assert.deepEqual(await htmlFaults(review.body), []);
  assert.equal((await take('send-back')).statusCode, 422);
  assert.equal((await take('send-back', { reden: 'Omdat.' })).statusCode, 303);
  for (const step of ['submit', 'approve', 'publish']) assert.equal((await take(step)).statusCode, 303, step);
  assert.match((await editor.visitor.get(textAt(1))).body, /In het echt kan iedereen uw tekst nu lezen/);
  for (const page of [textAt(1), href('practiceEdit', { language, number: 1 })]) {
    assert.equal((await stranger.visitor.get(page)).statusCode, 404, 'of nobody else');
    assert.equal((await stranger.send(page, { stap: 'discard' })).statusCode, 404);
  }
  assert.ok(!(await stranger.visitor.get(address)).body.includes(rare));
  assert.equal((await editor.send(address, { leegmaken: 'ja' })).statusCode, 303);
  assert.deepEqual(await listPracticeTexts(database.queries, registerReader, editor.id), []);
});

storeTest('what is practised is of one person, and not without end', async (database, context) => {
  const { app, editor, stranger } = await workplace(context, database);
  for (let count = 0; count < mostPracticeTexts; count += 1) await beginPractice(app.context, editor.id, 'Nog een');
  assert.deepEqual(await beginPractice(app.context, editor.id, 'Te veel'), { kind: 'refused', refusal: 'too-many' });
  const { queries } = database;
  assert.deepEqual(await listPracticeTexts(queries, publicReader, editor.id), []);
  const theirs = { kind: 'person', actor: await actorOf(app, stranger) } as const;
  assert.equal(await findPracticeText(queries, theirs, editor.id, 1), null);
});

/** Every address that the public, a machine or a colleague can ask, with something filled in. */
const everyAddress = (id: string): readonly string[] => {
  const values: Record<string, string> = {
    language,
    id,
    organisation: own,
    number: '1',
    n: '1',
    lars: id,
    lang: 'NLD',
    search: rare,
    code: own,
    extension: 'json',
    column: 'name',
    slug: 'contact',
    name: 'x.css',
    file: '1.0.json',
  };
  const routes = { ...pageRoutes, ...questionRoutes, ...otherRoutes, ...apiRoutes, ...nationalRoutes };
  const asked = [...Object.values(routes), officeRoutes.workList, officeRoutes.office].map((route) =>
    route.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(values[name] ?? '1')),
  );
  const downloads = ['csv', 'xlsx', 'ods', 'jsonld', 'ttl'].map((one) => `/downloads/algoritmes.${one}`);
  const searched = [
    href('search', { language }, { zoekterm: rare }),
    href('feedSearch', {}, { zoekterm: rare }),
    href('apiAlgorithms', {}, { zoekterm: rare }),
    href('apiSuggestions', {}, { zoekterm: rare.slice(0, 6) }),
  ];
  return [...asked, ...downloads, ...searched];
};

storeTest('no public door, export, feed, figure or backup knows of a practice text', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor, approver } = there;
  const real = await published(there, 'Echte meldingen');
  await begin(app, editor, 'Echt concept');
  const before = (await app.get(href('figures', { language }))).body;
  await beginPractice(app.context, editor.id, rare);
  await writePractice(
    app.context,
    editor.id,
    1,
    filled({ ...completeValues, name: `${rare} ${unasked}`, goal: unasked }),
  );
  for (const step of ['submit', 'approve', 'publish'] as const)
    assert.equal((await movePractice(app.context, editor.id, 1, { step, reason: '' })).kind, 'done', step);
  await app.index.follow();
  const fresh = await makeApp(context, database, { content: 'empty' });
  let telling = 0;
  for (const one of [app, fresh])
    for (const asked of everyAddress(real.algorithmId)) {
      const { body } = await one.get(asked);
      if (body.includes('Echte meldingen')) telling += 1;
      assert.ok(!body.includes(unasked), asked);
    }
  assert.ok(telling > 20, `the doors tell what is public: ${telling}`);
  assert.ok(!(await approver.visitor.get(href('workList', { language, organisation: own }))).body.includes(unasked));
  assert.equal((await fresh.get(href('figures', { language }))).body, before);
  let backup = '';
  for await (const piece of dump(database.queries)) backup += piece;
  assert.ok(!backup.includes(unasked) && backup.includes('Echt concept'));
});
