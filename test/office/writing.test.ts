import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { appoint } from '#commands/office/appoint.ts';
import { dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Role } from '#register/roles.ts';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { beginWith } from '#test/support/signing-in.ts';
import type { Visitor } from '#test/support/visitor.ts';

const language = 'nl';

/** Somebody with a role at an organisation, signed in. */
const worker = async (app: App, name: string, role: Role, organisationId: OrganisationId): Promise<Visitor> => {
  const email = `${name}@waterwoude.example`;
  const days = { from: dateOf(app.context.now()), until: null, deputyFor: null };
  const outcome = await appoint(app.context, null, { email, role, organisationId, ...days });
  assert.ok(outcome.kind === 'appointed' && outcome.invitation !== null);
  return (await beginWith(app, outcome.invitation, { name, email })).visitor;
};

type Office = { readonly app: App; readonly own: OrganisationId; readonly other: OrganisationId };

const office = async (context: TestContext, database: Database): Promise<Office> => {
  const app = await makeApp(context, database, { content: 'demo' });
  const [own, other] = app.reading.organisations().all.map(({ id }) => id);
  assert.ok(own !== undefined && other !== undefined);
  return { app, own, other };
};

const complete = {
  'veld-name': 'Meldingen sorteren',
  'veld-description_short': 'Sorteert meldingen over de straat.',
  'veld-status': 'In gebruik',
  'veld-contact_email': 'algoritmes@waterwoude.example',
  'veld-publication_category': 'Overige algoritmes',
  'veld-goal': 'Meldingen komen sneller bij het juiste team.',
};

const idIn = (address: string): string => /\/algoritme\/(\d{8})/.exec(address)?.[1] ?? assert.fail(address);

/** Begins an algorithm by the form of the list; its number. */
const begin = async (visitor: Visitor, organisation: OrganisationId, naam: string): Promise<string> =>
  idIn(String((await visitor.send(href('workList', { language, organisation }), { naam })).headers.location));

/** Sends the form of a step on the page of an entry. */
const take = async (visitor: Visitor, id: string, stap: string, values: Record<string, string> = {}) => {
  const address = href('workEntry', { language, id });
  const page = await visitor.get(address);
  const form = page.body.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`name="stap" value="${stap}"`));
  assert.ok(form !== undefined, `no button for ${stap}`);
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
  return visitor.post(address, { ...Object.fromEntries(hidden.map(([, name, value]) => [name, value])), ...values });
};

storeTest('an editor writes, an approver sends back and publishes, the public reads', async (database, context) => {
  const { app, own } = await office(context, database);
  const editor = await worker(app, 'redacteur', 'editor', own);
  const approver = await worker(app, 'goedkeurder', 'approver', own);
  const id = await begin(editor, own, 'Meldingen sorteren');
  const edit = href('workEdit', { language, id });
  const saved = await editor.send(edit, { ...complete, actie: 'opslaan' });
  assert.equal(saved.statusCode, 303);
  assert.match((await editor.get(String(saved.headers.location))).body, /Opgeslagen\. Het publiek ziet dit nog niet/);
  assert.equal((await take(editor, id, 'submit')).statusCode, 303);
  assert.equal((await editor.get(edit)).statusCode, 403, 'what waits for review is not edited');
  const refused = await take(approver, id, 'send-back', { 'reden-send-back': ' ' });
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /href="#reden-send-back"/);
  assert.equal(
    (await take(approver, id, 'send-back', { 'reden-send-back': 'Noem de bewaartermijn.' })).statusCode,
    303,
  );
  assert.match((await editor.get(href('workEntry', { language, id }))).body, /Noem de bewaartermijn/);
  await editor.send(edit, { ...complete, 'veld-risks': 'Wij bewaren een jaar.', actie: 'verder' });
  await take(editor, id, 'submit');
  const home = href('office', { language });
  assert.match((await approver.get(home)).body, /Nakijken<\/span><a[^>]*>Meldingen sorteren/);
  assert.match((await editor.get(home)).body, /Er wacht nu niets op u/);
  await take(approver, id, 'approve');
  const published = await take(approver, id, 'publish');
  assert.equal(published.statusCode, 303);
  await app.index.follow();
  assert.match((await app.get(href('entry', { language, id }))).body, /Wij bewaren een jaar/);
  assert.match((await editor.get(href('workList', { language, organisation: own }))).body, /Openbaar sinds/);
  await editor.send(edit, { ...complete, 'veld-risks': 'Wij bewaren twee jaar.', actie: 'verder' });
  await take(editor, id, 'submit', { 'reden-submit': 'De bewaartermijn is langer.' });
  await take(approver, id, 'approve');
  await take(approver, id, 'publish');
  await app.index.follow();
  assert.match((await app.get(href('changes', { language }))).body, /De bewaartermijn is langer/);
  assert.equal((await take(approver, id, 'withdraw', { 'reden-withdraw': 'Gestopt.' })).statusCode, 303);
  assert.equal((await app.get(href('entry', { language, id }))).statusCode, 410);
});

storeTest('what is wrong is kept as it was typed, and said', async (database, context) => {
  const { app, own } = await office(context, database);
  const editor = await worker(app, 'redacteur', 'editor', own);
  const id = await begin(editor, own, 'Meldingen sorteren');
  const edit = href('workEdit', { language, id });
  const typed = { ...complete, 'veld-begin_date': 'ergens in de lente', actie: 'opslaan' };
  const saved = await editor.send(edit, typed);
  const page = await editor.get(String(saved.headers.location));
  assert.match(page.body, /ergens in de lente/);
  assert.match(page.body, /href="#veld-begin_date"/);
  assert.doesNotMatch((await editor.get(href('workEntry', { language, id }))).body, /value="submit"/);
});

storeTest('the second of two who change one field sees both texts, and nothing is lost', async (database, context) => {
  const { app, own } = await office(context, database);
  const one = await worker(app, 'een', 'editor', own);
  const other = await worker(app, 'ander', 'editor', own);
  const id = await begin(one, own, 'Meldingen sorteren');
  const edit = href('workEdit', { language, id });
  const page = await other.get(edit);
  const [, formulier = ''] = /name="formulier" value="([^"]*)"/.exec(page.body) ?? [];
  await one.send(edit, { ...complete, actie: 'opslaan' });
  const mine = { ...complete, 'veld-goal': 'Mijn eigen doel.', formulier, revisie: '1', actie: 'opslaan' };
  const collided = await other.post(edit, mine);
  assert.equal(collided.statusCode, 409);
  assert.match(collided.body, /Meldingen komen sneller bij het juiste team/);
  assert.match(collided.body, /Mijn eigen doel/);
  const [, revisie = ''] = /name="revisie" value="(\d+)"/.exec(collided.body) ?? [];
  assert.equal((await other.post(edit, { ...mine, revisie })).statusCode, 303);
  assert.match((await one.get(edit)).body, /Mijn eigen doel/);
});

storeTest(
  'nobody of another organisation sees or touches anything, whatever stands in the address',
  async (database, context) => {
    const { app, own, other } = await office(context, database);
    const editor = await worker(app, 'redacteur', 'editor', own);
    const stranger = await worker(app, 'vreemde', 'approver', other);
    const id = await begin(editor, own, 'Geheim voornemen');
    const token = /name="formulier" value="([^"]*)"/;
    const [, formulier = ''] = token.exec((await stranger.get(href('office', { language }))).body) ?? [];
    for (const address of [
      href('workList', { language, organisation: own }),
      href('workEntry', { language, id }),
      href('workEdit', { language, id }),
    ]) {
      const page = await stranger.get(address);
      assert.equal(page.statusCode, 403, address);
      assert.doesNotMatch(page.body, /Geheim/);
      for (const values of [{ naam: 'x' }, { stap: 'approve', revisie: '1' }, { ...complete, revisie: '1' }]) {
        const sent = await stranger.post(address, { formulier, ...values });
        assert.equal(sent.statusCode, 403, address);
        assert.doesNotMatch(sent.body, /Geheim/);
      }
    }
    assert.match((await editor.get(href('workEntry', { language, id }))).body, /Geheim voornemen/);
  },
);

storeTest('who wrote too long and is no longer signed in gets the text back', async (database, context) => {
  const { app, own } = await office(context, database);
  const editor = await worker(app, 'redacteur', 'editor', own);
  const id = await begin(editor, own, 'Meldingen sorteren');
  const edit = href('workEdit', { language, id });
  const [, formulier = ''] = /name="formulier" value="([^"]*)"/.exec((await editor.get(edit)).body) ?? [];
  await editor.send(href('office', { language }), {}, href('signOut', { language }));
  const late = await editor.post(edit, { ...complete, 'veld-goal': 'Een <b>lang</b> verhaal.', formulier });
  assert.equal(late.statusCode, 403);
  assert.match(late.body, /Een &lt;b&gt;lang&lt;\/b&gt; verhaal\./);
  const elsewhere = await editor.post(edit, { ...complete, formulier }, { 'sec-fetch-site': 'cross-site' });
  assert.equal(elsewhere.statusCode, 403);
  assert.doesNotMatch(elsewhere.body, /Meldingen komen sneller/);
});
