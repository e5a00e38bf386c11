import assert from 'node:assert/strict';
import { guideSteps } from '#pages/office/guide/guide-steps.ts';
import { officePages } from '#pages/office/index.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { registerReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import { findDraft } from '#store/drafts.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';

const idIn = (address: unknown) =>
  parseAlgorithmId(/\/algoritme\/(\d{8})/.exec(String(address))?.[1] ?? '') ?? assert.fail(`${address}`);

storeTest('a first entry is written one question at a time, and ends in the form', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor, send } = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const begun = await visitor.send(href('workNew', { language, organisation: own }), {
    naam: 'Bezoeken plannen',
    weg: 'vragen',
  });
  const id = idIn(begun.headers.location);
  const at = (step: string, query = {}): string => href('workGuide', { language, id, step }, query);
  assert.equal(begun.headers.location, at('wat'));
  const answer = async (step: string, values: Record<string, string>, actie = 'verder'): Promise<string> => {
    const address = step.startsWith('/') ? step : at(step);
    const reply = await visitor.send(address, { ...values, actie });
    assert.equal(reply.statusCode, 303, step);
    return String(reply.headers.location);
  };
  const texts = { 'veld-name': 'Bezoeken plannen', 'veld-description_short': 'Kiest wie bezoek krijgt.' };
  assert.equal(await answer('wat', texts), at('waarom'));
  assert.equal(await answer('waarom', {}, 'terug'), at('wat'), 'back, with nothing filled in');
  assert.match((await visitor.get(at('wat'))).body, /Kiest wie bezoek krijgt/);
  assert.equal(await answer('waarom', { 'veld-goal': 'Eerder helpen.' }, 'stop'), href('workEntry', { language, id }));
  assert.match(
    (await visitor.get(href('workEntry', { language, id }))).body,
    new RegExp(`href="${at('wie')}"`),
    'resume',
  );
  await answer('wie', { 'veld-affected': 'Inwoners' });
  await answer('mens', { 'veld-automation': 'Het algoritme geeft advies', 'veld-human_intervention': 'Ja.' });
  await answer('selectie', { 'veld-risk_selection': 'Ja' });
  assert.match((await visitor.get(at('categorie'))).body, /Beantwoord eerst de vragen/);
  const proposed = await answer('lijst', { lijst: 'nee', gevolgen: 'nee' });
  assert.equal(proposed, at('categorie', { lijst: 'nee', gevolgen: 'nee' }));
  const category = (await visitor.get(proposed)).body;
  assert.match(category, /Ons voorstel: Impactvolle algoritmes/);
  assert.match(category, /Dat is een risicoselectie/);
  assert.match(category, /value="Impactvolle algoritmes" checked/);
  await answer(proposed, { 'veld-publication_category': 'Impactvolle algoritmes' });
  const wrong = {
    'veld-status': 'In gebruik',
    'veld-begin_date': 'ergens',
    'veld-contact_email': 'a@oosterlee.example',
  };
  const again = await answer('contact', wrong);
  assert.equal(again, at('contact', { fout: 1 }));
  const faulty = (await visitor.get(again)).body;
  assert.match(faulty, /href="#veld-begin_date"/);
  assert.match(faulty, /value="ergens"/);
  assert.equal(await answer('contact', { ...wrong, 'veld-begin_date': '2024-03' }), href('workEdit', { language, id }));
  const draft = await findDraft(database.queries, registerReader, { algorithmId: id, language: 'nl' });
  assert.deepEqual(draft?.document.values, {
    ...{ name: 'Bezoeken plannen', description_short: 'Kiest wie bezoek krijgt.', goal: 'Eerder helpen.' },
    ...{ affected: ['Inwoners'], automation: 'Het algoritme geeft advies', human_intervention: 'Ja.' },
    ...{ risk_selection: 'Ja', publication_category: 'Impactvolle algoritmes', status: 'In gebruik' },
    ...{ begin_date: '2024-03', contact_email: 'a@oosterlee.example' },
  });
  assert.equal((await visitor.get(at('bestaat-niet'))).statusCode, 404);
  assert.equal((await send(at('bestaat-niet'), {})).statusCode, 404);
  assert.equal((await visitor.get(at('categorie', { lijst: '<script>', gevolgen: 'ja' }))).statusCode, 200);
});

storeTest('nobody else answers the questions of an organisation', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const begun = await visitor.send(href('workNew', { language, organisation: own }), { naam: 'Geheim', weg: 'vragen' });
  const id = idIn(begun.headers.location);
  assert.ok(officePages.workGuide.takes === 'form');
  const strangers = [
    { role: 'editor', organisationId: other },
    { role: 'approver', organisationId: own },
    { role: 'administrator', organisationId: null },
  ] as const;
  for (const held of strangers) {
    const stranger = await colleagueWith(app, [held]);
    for (const { slug } of guideSteps) {
      const address = href('workGuide', { language, id, step: slug });
      const replies = [
        await stranger.visitor.get(address),
        await stranger.send(address, { 'veld-name': 'x', revisie: '1' }),
      ];
      for (const reply of replies) {
        assert.equal(reply.statusCode, 403, `${held.role} ${slug}`);
        assert.ok(!reply.body.includes('Geheim'));
      }
    }
  }
  const draft = await findDraft(database.queries, registerReader, { algorithmId: id, language: 'nl' });
  assert.deepEqual([draft?.revision, draft?.document.values.name], [1, 'Geheim']);
});
