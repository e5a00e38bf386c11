import assert from 'node:assert/strict';
import { publicReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import { lastWrite } from '#store/audit.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';

const begin = async ({ send }: Colleague): Promise<string> => {
  const reply = await send(href('workList', { language, organisation: own }), { naam: 'Meldingen sorteren' });
  return /\/algoritme\/(\d{8})/.exec(String(reply.headers.location))?.[1] ?? assert.fail();
};

const name = { 'veld-name': 'Meldingen sorteren' };

storeTest(
  'a script saves what is written, and what two write at once is lost to neither',
  async (database, context) => {
    const app = await officeWith(context, database);
    const [one, two, stranger] = [
      await colleagueWith(app, [{ role: 'editor', organisationId: own }]),
      await colleagueWith(app, [{ role: 'editor', organisationId: own }]),
      await colleagueWith(app, [{ role: 'editor', organisationId: other }]),
    ];
    const id = await begin(one);
    const edit = href('workEdit', { language, id });
    const save = async (colleague: Colleague, values: Record<string, string>) => {
      const reply = await colleague.send(edit, { actie: 'vanzelf', ...values });
      assert.match(String(reply.headers['content-type']), /^application\/json/);
      assert.equal(reply.headers['cache-control'], 'no-store');
      return reply.json<Record<string, unknown>>();
    };
    const before = await lastWrite(database.queries, publicReader);
    const first = await save(one, { ...name, 'veld-goal': 'Eerste doel', revisie: '1' });
    assert.deepEqual(first, { bewaard: true, revisie: 2, vanAnderen: [], tekst: 'Opgeslagen om 13.00.' });
    assert.equal(await lastWrite(database.queries, publicReader), before, 'what is kept for the public stays good');

    // Two saves another field on the text before that, and is told what changed under it.
    const second = await save(two, { ...name, 'veld-goal': '', 'veld-risks': 'Een risico', revisie: '1' });
    assert.deepEqual([second.bewaard, second.revisie, second.vanAnderen], [true, 3, ['goal']]);
    assert.match(String(second.tekst), /Laad de pagina opnieuw om dat te zien: Doel en impact\./);
    // The form of two no longer asks the goal, so it stays as one wrote it.
    await save(two, { ...name, 'veld-risks': 'Een groter risico', revisie: '3' });
    const { body } = await one.visitor.get(edit);
    assert.match(body, /Eerste doel/);
    assert.match(body, /Een groter risico/);

    const collided = await save(one, { ...name, 'veld-risks': 'Mijn risico', revisie: '2' });
    assert.equal(collided.bewaard, false);
    assert.match(String(collided.tekst), /Niet opgeslagen: een collega.*: Risicobeheer\./);
    assert.match((await one.visitor.get(edit)).body, /Een groter risico/);

    await one.send(href('workEntry', { language, id }), { stap: 'discard', revisie: '4' });
    for (const address of [edit, href('workHints', { language, id })]) {
      const reply = await stranger.send(address, { ...name, actie: 'vanzelf', veld: 'goal', revisie: '4' });
      assert.equal(reply.statusCode, 403, address);
      assert.doesNotMatch(reply.body, /risico/);
    }
  },
);

storeTest('the hints of a field are given while it is written, and nothing is saved', async (database, context) => {
  const app = await officeWith(context, database);
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const approver = await colleagueWith(app, [{ role: 'approver', organisationId: own }]);
  const id = await begin(editor);
  const address = href('workHints', { language, id });
  const asked = {
    ...name,
    'veld-goal': 'Indien <script>u</script> belt, helpt iemand van de gemeente u.',
    veld: 'goal',
  };
  const reply = await editor.send(address, asked);
  assert.deepEqual(reply.json(), {
    aanwijzingen: ['‘indien’: schrijf liever ‘als’.'],
    gezegd: 'Doel en impact: 1 aanwijzing',
  });
  assert.doesNotMatch((await editor.visitor.get(href('workEdit', { language, id }))).body, /Indien/);
  assert.equal((await editor.send(address, { ...asked, veld: '__proto__' })).statusCode, 403);
  assert.equal((await approver.send(address, asked)).statusCode, 403, 'who does not write gets no hints while writing');
  assert.equal((await editor.visitor.get(address)).statusCode, 303);
});
