import assert from 'node:assert/strict';
import { readActor } from '#commands/office/context.ts';
import { setTranslator } from '#commands/office/machine-translation/set-translator.ts';
import { translateDue } from '#commands/office/machine-translation/translate-due.ts';
import { createTranslator } from '#outside/translator.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { registerReader } from '#register/reader.ts';
import { allRoles, kindOfRole } from '#register/roles.ts';
import { href } from '#src/routes.ts';
import { listWriters } from '#store/draft-writers.ts';
import { findDraft } from '#store/drafts.ts';
import { findTranslator } from '#store/machine-translations.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, other, own } from '#test/support/colleagues.ts';
import { dutch, english, office, take } from '#test/support/translating.ts';
import { startTranslator } from '#test/support/translator.ts';

const language = 'nl';
const asking = { actie: 'machine' };

storeTest(
  'a machine fills the empty fields of a translation as a proposal, which is public with its mark',
  async (database, context) => {
    const machine = await startTranslator(context);
    const environment = { TRANSLATOR_URL: machine.address, TRANSLATOR_KEY: 'sleutel' };
    const now = await office(context, database, environment);
    const { app, editor, approver, id } = now;
    const address = href('workTranslation', { language, id, text: 'en' });
    const key = { algorithmId: id, language: 'en' as const };
    assert.match((await editor.visitor.get(address)).body, /Vertaal met de machine/);
    assert.doesNotMatch(
      (await editor.visitor.get(href('workTranslation', { language, id, text: 'fy' }))).body,
      /Vertaal met de machine/,
      'a language that it does not know',
    );
    const proposed = await editor.visitor.send(address, { ...asking, 'veld-name': 'My own title' });
    assert.match(proposed.body, /voorstel van een machine/);
    assert.match(proposed.body, /value="My own title"/);
    assert.match(proposed.body, /EN Sneller bij het juiste team\./);
    assert.match(proposed.body, /name="machinevertaling" value="ja"[^>]* checked/);
    const sent = machine.asked.flatMap(({ q }) => q);
    assert.deepEqual(sent.toSorted(), ['Sneller bij het juiste team.', 'Sorteert meldingen.']);
    assert.equal(await findDraft(database.queries, registerReader, key), null, 'nothing is saved');

    const saved = await editor.visitor.send(address, { ...english, machinevertaling: 'ja' });
    assert.equal(saved.statusCode, 303);
    const marked = /name="machinevertaling" value="ja"[^>]* checked/;
    assert.equal(
      (await editor.visitor.send(address, { ...english, 'veld-goal': 'Anders.', revisie: '1' })).statusCode,
      303,
    );
    const late = { ...english, 'veld-goal': 'Weer anders.', machinevertaling: 'ja', revisie: '1' };
    const met = await editor.visitor.send(address, late);
    assert.equal(met.statusCode, 409);
    assert.match(met.body, marked, 'the mark stays when two texts meet');
    assert.equal(
      (await editor.visitor.send(address, { ...english, machinevertaling: 'ja', revisie: '2' })).statusCode,
      303,
    );
    assert.deepEqual(await take(now, 'en', ['submit']), ['moved']);
    assert.match((await approver.visitor.get(address)).body, /Lees hem daarom woord voor woord na/);
    assert.deepEqual(await take({ ...now, approver: editor }, 'en', ['approve']), ['not-allowed']);
    assert.deepEqual(await take(now, 'en', ['approve', 'publish']), ['moved', 'moved']);
    await app.index.follow();
    const there = href('entry', { language: 'en', id });
    assert.match((await app.get(there)).body, /Translated by a computer/);
    await now.publishDutch('Nog sneller.');
    assert.match((await app.get(there)).body, /older Dutch text[\s\S]*Translated by a computer/);

    await editor.visitor.send(address, english);
    assert.deepEqual(await take(now, 'en', ['submit', 'approve', 'publish']), ['moved', 'moved', 'moved']);
    await app.index.follow();
    assert.match((await app.get(there)).body, /translated this text itself/, 'a person wrote all of it anew');
  },
);

storeTest('what goes wrong at the machine changes nothing and is said', async (database, context) => {
  const machine = await startTranslator(context);
  const now = await office(context, database, { TRANSLATOR_URL: machine.address });
  const { app, editor, id } = now;
  const address = href('workTranslation', { language, id, text: 'en' });
  const key = { algorithmId: id, language: 'en' as const };
  const typed = { ...asking, 'veld-name': 'My own title' };
  for (const [status, body, words] of [
    [500, {}, /antwoordt niet/],
    [429, {}, /heeft het druk/],
    [400, {}, /kan deze tekst of deze taal niet aan/],
    [200, { translatedText: ['x'] }, /geen bruikbaar antwoord/],
  ] as const) {
    machine.answer = () => ({ status, body });
    const reply = await editor.visitor.send(address, typed);
    assert.equal(reply.statusCode, 409, String(status));
    assert.match(reply.body, words);
    assert.match(reply.body, /value="My own title"/, 'what was typed stays');
  }
  machine.answer = ({ q }) => ({
    body: { translatedText: q.map(() => '<script>alert(1)</script> https://evil.example') },
  });
  const harmed = (await editor.visitor.send(address, typed)).body;
  assert.match(harmed, /veranderde de machine een link/);
  assert.ok(!harmed.includes('evil.example'));
  machine.answer = ({ q }) => ({
    body: { translatedText: q.map(() => '<script>alert(1)</script>\u0000\u202e"><img>') },
  });
  const hostile = (await editor.visitor.send(address, typed)).body;
  assert.ok(!hostile.includes('<script>alert(1)') && !hostile.includes('"><img>') && !hostile.includes('\u0000'));
  assert.equal(await findDraft(database.queries, registerReader, key), null);

  const asked = machine.asked.length;
  const stranger = await colleagueWith(app, [{ role: 'editor', organisationId: other }]);
  const judge = await colleagueWith(app, [{ role: 'approver', organisationId: own }]);
  for (const who of [stranger, judge]) assert.equal((await who.send(address, typed)).statusCode, 403);
  const full = await editor.send(address, { ...asking, ...english });
  assert.match(full.body, /Alle velden zijn al ingevuld/);
  assert.deepEqual(await take(now, 'nl', ['withdraw']), ['moved']);
  assert.equal((await editor.send(address, typed)).statusCode, 409);
  assert.equal(machine.asked.length, asked, 'nothing went to the machine');
});

storeTest('without a machine nothing of it is shown or done', async (database, context) => {
  const now = await office(context, database);
  const { app, editor, id } = now;
  const coordinator = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
  const approval = href('workApproval', { language, organisation: own });
  const address = href('workTranslation', { language, id, text: 'en' });
  for (const page of [await editor.visitor.get(address), await coordinator.visitor.get(approval)])
    assert.doesNotMatch(page.body, /de machine|vertaalmachine|machinevertaling/i);
  assert.equal((await editor.send(address, asking)).statusCode, 403);
  assert.equal((await coordinator.send(approval, { vertaalmachine: 'ja' })).statusCode, 403);
});

storeTest(
  'a machine begins missing translations where a coordinator wants it, and an approver decides',
  async (database, context) => {
    const machine = await startTranslator(context);
    const now = await office(context, database, { TRANSLATOR_URL: machine.address });
    const { app, id, wait } = now;
    const { queries } = database;
    const key = { algorithmId: id, language: 'en' as const };
    const translator = createTranslator({ address: machine.address, key: null, languages: ['en'] });
    const run = (): Promise<number> => translateDue({ ...app.context, actor: 'system', origin: 'job' }, translator);
    const coordinator = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
    const approval = href('workApproval', { language, organisation: own });
    for (const role of allRoles.filter((one) => one !== 'coordinator')) {
      const organisationId = kindOfRole(role) === 'central' ? null : own;
      const colleague = await colleagueWith(app, [{ role, organisationId }]);
      assert.equal((await colleague.send(approval, { vertaalmachine: 'ja' })).statusCode, 403, role);
    }
    assert.equal(await run(), 0);
    const form = (await coordinator.visitor.get(approval)).body;
    assert.match(form, /gaat dan naar 127\.0\.0\.1/);
    assert.equal((await coordinator.send(approval, { vertaalmachine: 'ja' })).statusCode, 303);
    wait();
    assert.equal(await run(), 0, 'what was public before stays as it is');
    await now.publishDutch('Nog sneller bij het team.');

    machine.answer = () => ({ status: 500, body: {} });
    await assert.rejects(run(), /does not answer/);
    machine.answer = ({ q }) => ({ body: { translatedText: q.map(() => '') } });
    assert.equal(await run(), 1);
    assert.equal(await findDraft(queries, registerReader, key), null, 'half a text is no text');
    const address = href('workTranslation', { language, id, text: 'en' });
    assert.match((await now.editor.visitor.get(address)).body, /kon deze tekst niet uit zichzelf vertalen/);
    machine.answer = ({ q }) => ({ body: { translatedText: q.map((text) => `EN ${text}`) } });
    assert.equal(await run(), 0, 'it is not tried again at once');
    for (let waited = 0; waited < 13; waited += 1) wait();
    assert.equal(await run(), 1);
    assert.equal(await run(), 0);

    const draft = (await findDraft(queries, registerReader, key)) ?? assert.fail();
    assert.deepEqual(
      [draft.state, draft.machineTranslated, draft.document.values.goal],
      ['in-review', true, 'EN Nog sneller bij het team.'],
    );
    const { personId } = (await findTranslator(queries, registerReader, own)) ?? assert.fail();
    const revisions = await listWriters(queries, registerReader, draft);
    assert.deepEqual(
      revisions.map((one) => one.personId),
      [personId],
    );
    const judge = await colleagueWith(app, [{ role: 'approver', organisationId: own }]);
    assert.match((await judge.visitor.get(href('workList', { language, organisation: own }))).body, /EN Meldingen/);
    assert.deepEqual(await take(now, 'en', ['approve', 'publish']), ['moved', 'moved']);
    await app.index.follow();
    assert.match((await app.get(href('entry', { language: 'en', id }))).body, /Translated by a computer/);

    const actor = await readActor(queries, coordinator.id, app.context.now());
    assert.equal(await setTranslator(app.context, actor, own, false), 'set');
    assert.equal((await readActor(queries, personId, app.context.now())).token, undefined, 'it may nothing any more');
    const lines = await queries.selectFrom('audit_line').select(['action', 'actor', 'origin', 'details']).execute();
    const ofMachine = lines.filter(({ actor: who, origin }) => who === 'system' && origin === 'job');
    assert.deepEqual(
      ofMachine.map(({ action }) => action),
      ['translate-by-machine', 'translate-by-machine', 'write-translation', 'submit'],
    );
    assert.match(String(ofMachine[2]?.details), /"machineTranslated": ?true/);
  },
);

storeTest('a text that the machine cannot do stops no other', async (database, context) => {
  const machine = await startTranslator(context);
  const now = await office(context, database, { TRANSLATOR_URL: machine.address });
  const { app, editor } = now;
  const translator = createTranslator({ address: machine.address, key: null, languages: ['en'] });
  const run = (): Promise<number> => translateDue({ ...app.context, actor: 'system', origin: 'job' }, translator);
  const coordinator = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
  await coordinator.send(href('workApproval', { language, organisation: own }), { vertaalmachine: 'ja' });
  now.wait();
  await now.publishDutch('Dit lukt nooit.');
  const begun = await editor.visitor.send(href('workList', { language, organisation: own }), { naam: 'Tweede' });
  const second = parseAlgorithmId(/(\d{8})/.exec(String(begun.headers.location))?.[1] ?? '') ?? assert.fail();
  const sent = { ...dutch, 'veld-name': 'Brieven verdelen', 'veld-goal': 'Dit lukt wel.' };
  await editor.visitor.send(href('workEdit', { language, id: second }), sent);
  assert.deepEqual(await take({ ...now, id: second }, 'nl', ['submit', 'approve', 'publish']), [
    'moved',
    'moved',
    'moved',
  ]);
  machine.answer = ({ q }) =>
    q.some((text) => text.includes('nooit'))
      ? { status: 500, body: {} }
      : { body: { translatedText: q.map((text) => `EN ${text}`) } };
  await assert.rejects(run(), /does not answer/);
  assert.equal(await run(), 1);
  const draft = await findDraft(database.queries, registerReader, { algorithmId: second, language: 'en' });
  assert.equal(draft?.state, 'in-review');
  await assert.rejects(run(), /does not answer/, 'the first is tried again');
});

storeTest(
  'a machine does not begin what somebody began, and not twice what somebody threw away',
  async (database, context) => {
    const machine = await startTranslator(context);
    const now = await office(context, database, { TRANSLATOR_URL: machine.address });
    const { app, editor, id } = now;
    const key = { algorithmId: id, language: 'en' as const };
    const translator = createTranslator({ address: machine.address, key: null, languages: ['en'] });
    const run = (): Promise<number> => translateDue({ ...app.context, actor: 'system', origin: 'job' }, translator);
    const coordinator = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
    await coordinator.send(href('workApproval', { language, organisation: own }), { vertaalmachine: 'ja' });
    now.wait();
    await now.publishDutch('Nog sneller.');
    const address = href('workTranslation', { language, id, text: 'en' });
    // Somebody begins it while the machine is at it.
    const translating = {
      ...translator,
      translate: async (...asked: Parameters<typeof translator.translate>) => {
        await editor.visitor.send(address, { 'veld-name': 'My own' });
        return translator.translate(...asked);
      },
    };
    await translateDue(app.context, translating);
    const draft = await findDraft(database.queries, registerReader, key);
    assert.deepEqual([draft?.state, draft?.document.values.name], ['draft', 'My own']);
    assert.equal(await run(), 0);
    const discard = { stap: 'discard', revisie: String(draft?.revision) };
    assert.equal((await editor.send(address, discard)).statusCode, 303);
    assert.equal(await run(), 1);
    const made = await findDraft(database.queries, registerReader, key);
    assert.deepEqual(await take(now, 'en', ['take-back']), ['moved']);
    assert.equal((await editor.send(address, { stap: 'discard', revisie: String(made?.revision) })).statusCode, 303);
    assert.equal(await run(), 0);
  },
);
