import assert from 'node:assert/strict';
import { appoint } from '#commands/office/appoint.ts';
import { addDays, dateOf } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import { listAppointmentsAt } from '#store/appointments.ts';
import { transact } from '#store/database.ts';
import { addOutsideIdentity } from '#store/outside-identities.ts';
import { findPersonByEmail } from '#store/people.ts';
import { type App, makeApp, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';
import { htmlFaults } from '#test/support/html-validity.ts';
import { beginWith } from '#test/support/signing-in.ts';

const language = 'nl';
const today = dateOf(testMoment);
const people = href('people', { language, organisation: own });
const [centre, accounts] = [href('centre', { language }), href('accounts', { language })];
const endRole = href('endRole', { language });

const filledIn = (email: string, more: Record<string, string> = {}): Record<string, string> => ({
  ...{ email, rol: 'editor', vanaf: today, tot: '', vervangt: '' },
  ...more,
});

const coordinatorOf = (app: App): Promise<Colleague> =>
  colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
const administratorOf = (app: App): Promise<Colleague> =>
  colleagueWith(app, [{ role: 'administrator', organisationId: null }]);

const linkOn = (page: string): string => {
  const [, address = ''] = /<code class="reg-secret">(https:[^<]*)<\/code>/.exec(page) ?? [];
  assert.match(address, /^https:\/\/register\.example\/nl\/aanmelden\/begin\?link=/);
  return new URL(address).searchParams.get('link') ?? '';
};

storeTest('who is new gets a link that is shown once, lasts seven days and works', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await coordinatorOf(app);
  const given = await visitor.send(people, filledIn('Nieuw@Oosterlee.example'));
  assert.equal(given.statusCode, 200);
  assert.match(given.body, /zeven dagen/);
  const link = linkOn(given.body);
  assert.doesNotMatch((await visitor.get(people)).body, /reg-secret/);
  assert.equal(given.headers['cache-control'], 'no-store');
  const begun = await beginWith(app, link, { name: 'Nieuwe Nel', email: 'nieuw@oosterlee.example' });
  assert.match((await begun.visitor.get(people)).body, /Nieuwe Nel/);
});

storeTest('who can sign in already gets a role without a link, and sees the page', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await coordinatorOf(app);
  const first = await visitor.send(people, filledIn('nel@oosterlee.example'));
  await beginWith(app, linkOn(first.body), { name: 'Nel', email: 'nel@oosterlee.example' });
  const second = await visitor.send(people, filledIn('nel@oosterlee.example', { rol: 'lawyer' }));
  assert.equal(second.headers.location, `${people}?klaar=gegeven`);
  const page = (await visitor.get(`${people}?klaar=gegeven`)).body;
  assert.match(page, /De rol is gegeven/);
  assert.match(page, /Redacteur[\s\S]*Nel[\s\S]*Jurist[\s\S]*Nel/);
});

/** What is filled in wrongly, and the field at which that is told. */
const wrong: readonly (readonly [Record<string, string>, string, RegExp])[] = [
  [{ email: 'nel' }, 'email', /Geef een e-mailadres/],
  [{ rol: '' }, 'rol', /Kies een rol/],
  [{ rol: 'constructor' }, 'rol', /Kies een rol/],
  [{ vanaf: '' }, 'vanaf', /Geef de eerste dag/],
  [{ tot: '2026-02-30' }, 'tot', /een dag die bestaat/],
  [{ tot: '2020-01-01' }, 'tot', /ligt voor de eerste/],
  [{ vervangt: '999' }, 'vervangt', /staat hier niet meer/],
];

storeTest('what is wrong is told above the form and at the field, and the rest stays', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor, email } = await coordinatorOf(app);
  const own = [[{ email }, 'email', /Uzelf kunt u geen rol geven/]] as const;
  for (const [values, control, sentence] of [...wrong, ...own]) {
    const sent = filledIn('nel@oosterlee.example', values);
    const { statusCode, body } = await visitor.send(people, sent);
    assert.equal(statusCode, 422, control);
    const [summary = '', rest = ''] = body.split('<h1>');
    assert.match(summary, new RegExp(`class="reg-errors"[\\s\\S]*<a href="#${control}">[^<]*${sentence.source}`));
    assert.match(
      rest,
      new RegExp(`id="${control}-fout"[\\s\\S]*${sentence.source}[\\s\\S]*id="${control}"[^>]*aria-invalid="true"`),
    );
    assert.ok(rest.includes(`value="${sent.email}"`));
    assert.deepEqual(await htmlFaults(body), []);
  }
  assert.equal(await findPersonByEmail(database.queries, registerReader, 'nel@oosterlee.example'), null);
});

storeTest('a deputy stands under whom they stand in for, and both end with one button', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await coordinatorOf(app);
  const owner = await colleagueWith(app, [{ role: 'owner', organisationId: own }]);
  const deputy = await colleagueWith(app, []);
  const number = String(owner.appointments[0]);
  const asked = filledIn(deputy.email, { rol: 'owner', vervangt: number });
  assert.match((await visitor.send(people, asked)).body, /Vervangen is tijdelijk/);
  await visitor.send(people, { ...asked, tot: addDays(today, 10) });
  const page = (await visitor.get(people)).body;
  assert.match(page, new RegExp(`${deputy.name}, vervangt ${owner.name}`));
  assert.match(page, /Sinds 24 november 2026 tot en met 4 december 2026/);
  const ended = await visitor.send(people, { benoeming: number }, endRole);
  assert.equal(ended.headers.location, `${people}?klaar=beeindigd`);
  const after = (await visitor.get(people)).body;
  assert.ok(!after.includes(owner.name) && !after.includes(deputy.name));
});

storeTest('who never came in gets a new link, only from who may give all that it opens', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await coordinatorOf(app);
  const elsewhere = await colleagueWith(app, [{ role: 'coordinator', organisationId: other }]);
  const asked = filledIn('nel@oosterlee.example');
  const isOpen = async (link: string): Promise<boolean> =>
    (await visitor.get(href('beginAccount', { language }, { link }))).statusCode === 200;
  const first = linkOn((await visitor.send(people, asked)).body);
  const second = linkOn((await visitor.send(people, asked)).body);
  assert.deepEqual([await isOpen(first), await isOpen(second)], [false, true]);
  const there = href('people', { language, organisation: other });
  const given = await elsewhere.send(there, asked);
  assert.equal(given.headers.location, `${there}?klaar=gegeven`, 'a role, but no way into what is held elsewhere');
  assert.ok(await isOpen(second), 'the invitation of another stays');
  await beginWith(app, second, { name: 'Nel', email: 'nel@oosterlee.example' });
  assert.match((await visitor.send(people, asked)).body, /heeft die rol al/);
});

storeTest('who signs in with an account elsewhere is invited by nobody', async (database, context) => {
  const app = await officeWith(context, database);
  const { id, email } = await colleagueWith(app, [{ role: 'administrator', organisationId: null }]);
  const identity = { issuer: 'https://provider.example', subject: '1' };
  await transact(database, (writing) => addOutsideIdentity(writing, identity, id));
  const given = await (await coordinatorOf(app)).send(people, filledIn(email));
  assert.equal(given.headers.location, `${people}?klaar=gegeven`);
  const invited = await (await administratorOf(app)).send(accounts, { doe: 'nodig-uit', persoon: String(id) });
  assert.equal(invited.statusCode, 422);
  assert.match(invited.body, /heeft geen uitnodiging nodig/);
});

storeTest('nobody ends their own role, and a role ends once', async (database, context) => {
  const app = await officeWith(context, database);
  const coordinator = await coordinatorOf(app);
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const end = async (id: number | undefined): Promise<number> =>
    (await coordinator.send(endRole, { benoeming: String(id) })).statusCode;
  assert.equal(await end(coordinator.appointments[0]), 403);
  assert.deepEqual([await end(editor.appointments[0]), await end(editor.appointments[0])], [303, 403]);
});

storeTest('an organisation where nobody works yet says what to do', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await administratorOf(app);
  const address = href('people', { language, organisation: other });
  const page = (await visitor.get(address)).body;
  assert.match(page, /Nog niemand heeft een rol/);
  assert.deepEqual(
    [...page.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value),
    ['coordinator'],
  );
  assert.deepEqual(await htmlFaults(page), []);
});

storeTest('the administrator chooses an organisation, others see only where they work', async (database, context) => {
  const app = await officeWith(context, database);
  const choice = href('peopleChoice', { language });
  const optionsFor = async ({ visitor }: Colleague): Promise<readonly string[]> =>
    [...(await visitor.get(choice)).body.matchAll(/<option value="([^"]+)"/g)].map(([, value = '']) => value);
  assert.deepEqual(await optionsFor(await administratorOf(app)), [own, other]);
  assert.deepEqual(await optionsFor(await coordinatorOf(app)), [own]);
  const { visitor } = await administratorOf(app);
  assert.equal((await visitor.get(`${choice}?organisatie=${own}`)).headers.location, people);
  assert.equal((await (await colleagueWith(app, [])).visitor.get(choice)).statusCode, 403);
});

storeTest('a mandate stands with its organisation and its last day', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor } = await administratorOf(app);
  const { email } = await colleagueWith(app, []);
  const asked = filledIn(email, { rol: 'supervisor', organisatie: own });
  assert.match((await visitor.send(centre, asked)).body, /Een mandaat is tijdelijk/);
  await visitor.send(centre, { ...asked, tot: addDays(today, 30) });
  const page = (await visitor.get(centre)).body;
  assert.match(page, /Toezichthouder[\s\S]*Gemeente Oosterlee · Sinds 24 november 2026 tot en met 24 december 2026/);
  assert.match(page, /Centrale beheerder[\s\S]*Hele overheid/);
  assert.deepEqual(await htmlFaults(page), []);
});

storeTest('a closed account is out at once and an opened one may come in again', async (database, context) => {
  const app = await officeWith(context, database);
  const administrator = await administratorOf(app);
  const { visitor, id } = await coordinatorOf(app);
  const about = { persoon: String(id) };
  const closed = await administrator.send(accounts, { ...about, doe: 'sluit' });
  assert.equal(closed.headers.location, `${accounts}?klaar=gesloten`);
  assert.equal((await visitor.get(people)).statusCode, 303);
  assert.match((await administrator.visitor.get(accounts)).body, /Dicht sinds 24 november 2026/);
  const refused = await administrator.send(accounts, { ...about, doe: 'nodig-uit' });
  assert.deepEqual([refused.statusCode, /Dit account is dicht/.test(refused.body)], [422, true]);
  await administrator.send(accounts, { ...about, doe: 'open' });
  assert.equal((await visitor.get(people)).statusCode, 303, 'the session of before stays ended');
  const invited = await administrator.send(accounts, { ...about, doe: 'nodig-uit' });
  assert.match(invited.body, /zeven dagen/);
  assert.deepEqual(await htmlFaults(invited.body), []);
  await administrator.send(accounts, { ...about, doe: 'sluit' });
  const begin = href('beginAccount', { language }, { link: linkOn(invited.body) });
  assert.equal((await visitor.get(begin)).statusCode, 410, 'the invitation of a closed account stops working');
});

storeTest('an administrator leaves their own account alone', async (database, context) => {
  const app = await officeWith(context, database);
  const { send, visitor, id } = await administratorOf(app);
  for (const doe of ['sluit', 'open', 'log-uit', 'nodig-uit'])
    assert.equal((await send(accounts, { doe, persoon: String(id) })).statusCode, 422, doe);
  assert.equal((await visitor.get(accounts)).statusCode, 200);
  assert.equal((await send(accounts, { doe: 'sluit', persoon: '999999' })).statusCode, 422);
  assert.equal((await send(accounts, { doe: 'constructor', persoon: '1' })).statusCode, 422);
});

storeTest('accounts are found by name or address, fifty on a page', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor, name } = await administratorOf(app);
  for (let number = 0; number < 50; number += 1) await colleagueWith(app, []);
  const shown = async (query: string): Promise<number> =>
    (await visitor.get(`${accounts}${query}`)).body.split('class="reg-held"').length - 1;
  assert.deepEqual([await shown(''), await shown('?page=2'), await shown('?page=99')], [50, 1, 1]);
  assert.equal(await shown(`?zoek=${encodeURIComponent(name.toUpperCase())}`), 1);
  assert.match((await visitor.get(`${accounts}?zoek=zzzz`)).body, /Niemand gevonden/);
});

storeTest('somebody of the demo invites nobody real, and the demo stays', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo' });
  const coordinator = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }], { isDemo: true });
  const refused = await coordinator.send(people, filledIn('echt@oosterlee.nl'));
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /geen echte mensen uitnodigen/);
  const { queries } = database;
  assert.equal(await findPersonByEmail(queries, registerReader, 'echt@oosterlee.nl'), null);
  const known = 'sanne.terpstra@oosterlee.example';
  const given = await coordinator.send(people, filledIn(known, { rol: 'lawyer' }));
  assert.equal(given.statusCode, 303, 'another of the demo can be appointed, without an invitation');
  const request = {
    email: known,
    role: 'cio',
    organisationId: own,
    from: today,
    until: null,
    deputyFor: null,
  } as const;
  const byOperator = await appoint(app.context, null, request);
  assert.deepEqual(byOperator, { kind: 'refused', refusal: 'demo-person' });
  const held = await listAppointmentsAt(queries, registerReader, own);
  assert.deepEqual(
    held.filter(({ email }) => email === known).map(({ role }) => role),
    ['editor', 'lawyer'],
  );
});
