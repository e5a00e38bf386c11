import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { KyselyPlugin } from 'kysely';
import { demoOrganisations } from '#demo/organisations.ts';
import { textOf } from '#register/entry.ts';
import { publicReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { listPublishedEntriesAfter } from '#store/published-entries.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';

const demoApp = (context: TestContext, database: Database): Promise<App> =>
  makeApp(context, database, { content: 'demo' });

const begin = async ({ send }: Colleague, naam: string): Promise<string> => {
  const reply = await send(href('workList', { language, organisation: own }), { naam });
  return /\/algoritme\/(\d{8})/.exec(String(reply.headers.location))?.[1] ?? assert.fail();
};

storeTest('hints stand at their field, stop nothing and can be hidden', async (database, context) => {
  const app = await demoApp(context, database);
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const approver = await colleagueWith(app, [{ role: 'approver', organisationId: own }]);
  const id = await begin(editor, 'Bijzondere proef');
  const [edit, entry] = [href('workEdit', { language, id }), href('workEntry', { language, id })];
  const values = {
    ...{
      'veld-name': 'Bijzondere proef',
      'veld-description_short': 'Indien <b>u</b> belt, helpt een medewerker u meteen verder.',
    },
    ...{ 'veld-status': 'In gebruik', 'veld-contact_email': 'algoritmes@oosterlee.example' },
    ...{ 'veld-publication_category': 'Overige algoritmes', 'veld-goal': 'n.v.t.', revisie: '1', actie: 'opslaan' },
  };
  const saved = await editor.send(edit, { ...values, aanwijzingen: 'uit' });
  assert.match(String(saved.headers.location), /aanwijzingen=uit/);
  const hidden = (await editor.visitor.get(String(saved.headers.location))).body;
  assert.match(hidden, /id="aanwijzingen-uit"[^>]* checked/);
  const shown = (await editor.visitor.get(edit)).body;
  assert.doesNotMatch(shown, /id="aanwijzingen-uit"[^>]* checked/);
  assert.match(shown, /data-hints="description_short"[\s\S]*?‘indien’: schrijf liever ‘als’/);
  assert.match(shown, /data-hints="goal"[\s\S]*?Dit antwoord zegt niets/);
  assert.match(shown, /<a href="#veld-goal">Doel en impact: 1 aanwijzing</);
  assert.match(shown, /data-hints="risks" hidden>/, 'no hint, no list');
  for (const [tongue, words] of [
    ['en', 'This answer says nothing'],
    ['fy', 'Dit antwurd seit neat'],
  ] as const)
    assert.ok((await editor.visitor.get(href('workEdit', { language: tongue, id }))).body.includes(words), tongue);
  assert.equal((await editor.send(entry, { stap: 'submit', revisie: '2' })).statusCode, 303, 'hints stop nothing');
  assert.match((await approver.visitor.get(entry)).body, /Aanwijzingen bij deze tekst \(2\)/);
});

storeTest('a double of the own organisation and another category elsewhere are named', async (database, context) => {
  let count = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const app = await demoApp(context, { ...database, queries: database.queries.withPlugin(counter) });
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const entries = await listPublishedEntriesAfter(database.queries, publicReader, 'nl', null, 500);
  const ofOther = (isOwn: boolean) =>
    entries.find(
      ({ algorithm, version }) =>
        (algorithm.organisationId === own) === isOwn &&
        textOf(version.document, 'publication_category') === 'Impactvolle algoritmes' &&
        textOf(version.document, 'goal').length > 80,
    ) ?? assert.fail();
  const [mine, theirs] = [ofOther(true), ofOther(false)];
  const write = async (goal: string, name: string, category: string): Promise<string> => {
    const id = await begin(editor, name);
    const values = { 'veld-name': name, 'veld-goal': goal, 'veld-publication_category': category };
    const edit = href('workEdit', { language, id });
    await editor.send(edit, { ...values, revisie: '1', actie: 'opslaan' });
    count = 0;
    const { body } = await editor.visitor.get(edit);
    assert.ok(count <= 10, `${count} queries`);
    return body;
  };
  const name = textOf(mine.version.document, 'name');
  const double = await write(
    'Iets heel anders, met woorden die nergens staan.',
    name.toUpperCase(),
    'Overige algoritmes',
  );
  assert.match(
    double,
    new RegExp(`data-hints="name"[\\s\\S]*?al een algoritme[^<]*<a href="[^"]*${mine.algorithm.id}"`),
  );
  const goal = textOf(theirs.version.document, 'goal');
  const sorted = await write(goal, 'Proef met een eigen naam', 'Overige algoritmes');
  const organisation = demoOrganisations.find(({ id }) => id === theirs.algorithm.organisationId)?.names[0]?.name;
  assert.match(
    sorted,
    /data-hints="publication_category"[\s\S]*?koos bij bijna hetzelfde doel[^<]*<a[^>]*>[^<]*<\/a> \(/,
  );
  assert.ok(organisation !== undefined && other !== own);
  const same = await write(goal, 'Proef met een eigen naam', 'Impactvolle algoritmes');
  assert.match(same, /data-hints="publication_category" hidden/);
});
