import assert from 'node:assert/strict';
import { href } from '#src/routes.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, own } from '#test/support/colleagues.ts';

const language = 'nl';

const complete = {
  'veld-name': 'Meldingen sorteren',
  'veld-description_short': 'Sorteert meldingen over de straat.',
  'veld-status': 'In gebruik',
  'veld-contact_email': 'algoritmes@waterwoude.example',
  'veld-publication_category': 'Overige algoritmes',
  'veld-goal': 'Meldingen komen sneller bij het juiste team.',
};

/** Begins an algorithm; its number. */
const begin = async ({ send }: Colleague): Promise<string> => {
  const reply = await send(href('workList', { language, organisation: own }), { naam: 'Meldingen sorteren' });
  return /\/algoritme\/(\d{8})/.exec(String(reply.headers.location))?.[1] ?? assert.fail();
};

storeTest('a person in a contact field is refused, elsewhere confirmed', async (database, context) => {
  const app = await officeWith(context, database);
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const approver = await colleagueWith(app, [{ role: 'approver', organisationId: own }]);
  const id = await begin(editor);
  const [edit, entry] = [href('workEdit', { language, id }), href('workEntry', { language, id })];

  await editor.send(edit, { ...complete, 'veld-contact_email': 'j.jansen@min.nl', revisie: '1', actie: 'verder' });
  const shown = (await editor.visitor.get(entry)).body;
  assert.match(shown, /#veld-contact_email">Vul bij ‘Contactgegevens’ een algemeen e-mailadres in/);
  assert.doesNotMatch(shown, /value="submit"/);
  const refused = await editor.send(entry, { stap: 'submit', revisie: '2', 'reden-submit': '' });
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /nog niet klaar/);

  const goal = 'Mevrouw Wezenberg verdeelt de meldingen.';
  await editor.send(edit, { ...complete, 'veld-goal': goal, revisie: '2', actie: 'verder' });
  assert.equal((await editor.send(entry, { stap: 'submit', revisie: '3' })).statusCode, 303);
  assert.match((await approver.visitor.get(entry)).body, /Doel en impact: <span lang="nl">‘Mevrouw Wezenberg’/);
  const approval = { stap: 'approve', revisie: '3' };
  for (const unconfirmed of [approval, { ...approval, bevestigd: 'risks' }]) {
    const asked = await approver.send(entry, unconfirmed);
    assert.equal(asked.statusCode, 422);
    assert.match(asked.body, /href="#bevestigd-goal"/);
  }
  assert.equal((await approver.send(entry, { ...approval, bevestigd: 'goal' })).statusCode, 303);
  const lines = await database.queries.selectFrom('audit_line').select(['action', 'result', 'details']).execute();
  const approved = lines.find((line) => line.action === 'approve' && line.result === 'moved');
  assert.deepEqual((JSON.parse(approved?.details ?? '{}') as { confirmed?: unknown }).confirmed, ['goal']);
  assert.ok(!JSON.stringify(lines).includes('Wezenberg'), 'the trail holds no name');
});
