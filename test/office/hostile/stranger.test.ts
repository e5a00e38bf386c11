import assert from 'node:assert/strict';
import { demoOrganisations } from '#demo/organisations.ts';
import type { App } from '#test/app.ts';
import { quickTest } from '#test/stores.ts';
import { officeWith, other, own } from '#test/support/colleagues.ts';
import { formTokenName } from '#web/parts/form-token-field.ts';
import { type Form, formsOn } from './forms.ts';
import { addressAt, proposeBetween, type WorkedPlace, workAt, workPages } from './place.ts';

// Somebody with every role at one organisation tries what is of another one: every page under its numbers, every form that its own
// people see there, and every form of their own with its numbers in the place of theirs.

const secret = 'Zwaluwstaart';
const passing = /^(audit_line|session|failed_attempt|known_network|job|kysely_.*|passkey_challenge)$/;

/** All that the store holds about a place, row by row: what names its texts, its people, or itself. */
const stateOf = async ({ database: { queries } }: App, place: WorkedPlace): Promise<readonly string[]> => {
  const ids = [place.organisation, place.draft, place.published, place.supplied, place.sheet];
  const people = new Set(place.people.map(({ id }) => id as number));
  const rows: string[] = [];
  for (const { name } of await queries.introspection.getTables()) {
    if (passing.test(name)) continue;
    for (const row of await queries
      .selectFrom(name as 'person')
      .selectAll()
      .execute()) {
      const text = `${name} ${JSON.stringify(row)}`;
      const { person_id: person } = row as { readonly person_id?: number };
      if (ids.some((id) => text.includes(`"${id}"`)) || (person !== undefined && people.has(person))) rows.push(text);
    }
  }
  return rows.toSorted();
};

/** Forms that concern who sends them and nobody else; sent by a stranger they would end their own session. */
const isOfSender = ({ action }: Form): boolean => /\/(afmelden|kantoor\/(mijn-account|oefenen))\b/.test(action);

/** What a form holds, as a stranger would make it up: without the token, and without words that nobody told them. */
const withoutToken = ({ controls }: Form): Readonly<Record<string, string>> =>
  Object.fromEntries(
    controls.flatMap(({ name, value }) => (name === formTokenName ? [] : [[name, value.replaceAll(secret, 'iets')]])),
  );

/** Every form that somebody of a place sees on its pages, each once. */
const formsAt = async (place: WorkedPlace): Promise<readonly Form[]> => {
  const forms = new Map<string, Form>();
  for (const { visitor } of place.people)
    for (const name of workPages) {
      const page = await visitor.get(addressAt(name, place));
      assert.ok(page.statusCode < 500, `${name} ${page.statusCode}`);
      for (const form of formsOn(page.body))
        if (!isOfSender(form)) forms.set(`${form.action} ${JSON.stringify(withoutToken(form))}`, form);
    }
  return [...forms.values()];
};

/** What is of one place named as it is named at another. */
const renamed = (text: string, from: WorkedPlace, to: WorkedPlace): string => {
  const pairs: readonly (readonly [string, string])[] = [
    [from.organisation, to.organisation],
    ...(['draft', 'published', 'supplied', 'sheet'] as const).map((key) => [from[key], to[key]] as const),
    ...(['question', 'token'] as const).map((key) => [String(from[key]), String(to[key])] as const),
    ...from.people.map(({ id }, at) => [String(id), String(to.people[at]?.id)] as const),
    ...from.people.flatMap(({ appointments }, at) =>
      appointments.map((one, nth) => [String(one), String(to.people[at]?.appointments[nth])] as const),
    ),
    ...from.people.map(({ email }, at) => [email, to.people[at]?.email ?? ''] as const),
  ];
  return pairs.find(([mine]) => mine === text)?.[1] ?? text;
};

quickTest(
  'a stranger gets nowhere with the numbers of another organisation in address and body',
  async (database, context) => {
    const app = await officeWith(context, database);
    assert.ok(demoOrganisations.length > 1);
    const mine = await workAt(app, own, 'Heggenmus');
    const theirs = await workAt(app, other, secret);
    await proposeBetween(app, theirs, own, 'Een voorstel dat beiden zien.');
    const { visitor, send } = mine.people[0] ?? assert.fail();
    const [ownForms, theirForms] = [await formsAt(mine), await formsAt(theirs)];
    const before = await stateOf(app, theirs);
    assert.ok(before.length > 30 && before.join().includes(secret));
    assert.ok(ownForms.length > 30 && theirForms.length > 30, `${ownForms.length} and ${theirForms.length} forms`);
    const isAsBefore = async (label: string): Promise<void> =>
      assert.deepEqual(await stateOf(app, theirs), before, label);
    const tellsNothing = (body: string, label: string): void =>
      assert.ok(!body.includes(secret), `${label} tells of it`);

    for (const name of workPages) {
      const address = addressAt(name, theirs);
      const page = await visitor.get(address);
      assert.ok(page.statusCode < 500, `${address} ${page.statusCode}`);
      tellsNothing(page.body, address);
    }
    for (const form of theirForms) {
      const { action } = form;
      const values = withoutToken(form);
      const reply = await send(action, values);
      const label = `${action} ${JSON.stringify(values)}`;
      assert.ok(reply.statusCode < 500, `${label}: ${reply.statusCode}`);
      tellsNothing(reply.body, label);
    }
    await isAsBefore('their forms, sent by a stranger');
    for (const form of ownForms) {
      const given = Object.entries(withoutToken(form));
      const values = Object.fromEntries(given.map(([name, value]) => [name, renamed(value, mine, theirs)]));
      const path = form.action
        .split('/')
        .map((part) => renamed(part, mine, theirs))
        .join('/');
      for (const action of new Set([form.action, path])) {
        const reply = await send(action, values);
        const label = `${action} ${JSON.stringify(values)}`;
        assert.ok(reply.statusCode < 500, `${label}: ${reply.statusCode}`);
        tellsNothing(reply.body, label);
      }
      await isAsBefore(`${form.action} ${JSON.stringify(values)}`);
    }
    assert.match((await visitor.get(addressAt('people', mine))).body, /beëindig/i, 'the stranger still has every role');
    const tried = new Set([...ownForms, ...theirForms].map(({ action }) => action));
    context.diagnostic(
      `${workPages.length} pages, ${theirForms.length} and ${ownForms.length} forms, ${tried.size} addresses`,
    );
  },
);
