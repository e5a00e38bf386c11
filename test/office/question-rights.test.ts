import assert from 'node:assert/strict';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { allRoles, kindOfRole, type Role } from '#register/roles.ts';
import { href } from '#src/routes.ts';
import { transact } from '#store/database.ts';
import { addQuestion, saveAnswer, saveQuestionPlace } from '#store/questions.ts';
import type { App } from '#test/app.ts';
import { matrixTest, storeTest } from '#test/stores.ts';
import { colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';
/** Who answers at an organisation, and who passes a report on. Written down here once more on purpose. */
const answerers: readonly Role[] = ['editor', 'coordinator', 'owner'];
const places = { organisation: [own], central: [null], mandate: [own, null] } as const;

const stateOf = async ({ database }: App): Promise<string> =>
  JSON.stringify(await database.queries.selectFrom('question').selectAll().orderBy('id').execute());

let count = 0;

/** A report that waits at an organisation or (null) at the centre. */
const waiting = (app: App, place: OrganisationId | null): Promise<number> => {
  count += 1;
  const at = '2026-11-23T12:00:00Z' as Instant;
  const more = { keyHash: `sleutel ${count}`, language, at, dueOn: '2026-12-07' as IsoDate } as const;
  const asking = { kind: 'report', organisationId: place, algorithmId: null, organisationSaid: '' } as const;
  return transact(app.database, (writing) =>
    addQuestion(writing, { ...asking, text: 'Geheime vraag', email: '' }, more, '192.0.2.1'),
  );
};

const cases = allRoles.flatMap((role) =>
  places[kindOfRole(role)].flatMap((held) => [own, other, null].map((place) => ({ role, held, place }))),
);

const forms = [
  { form: 'answer', values: { antwoord: 'Antwoord.', uitkomst: 'geen-algoritme' } },
  { form: 'pass on', values: { organisatie: other } },
] as const;

/** Which of the forms somebody with a role may send of a question at a place; null for neither. */
const formOf = ({ role, held, place }: (typeof cases)[number]): (typeof forms)[number]['form'] | null => {
  if (place === null) return role === 'administrator' ? 'pass on' : null;
  return place === held && answerers.includes(role) ? 'answer' : null;
};

matrixTest('every role answers and passes on what is listed for it, and nothing else', async (database, context) => {
  const app = await officeWith(context, database);
  await colleagueWith(app, [{ role: 'editor', organisationId: other }]);
  for (const one of cases) {
    const colleague = await colleagueWith(app, [{ role: one.role, organisationId: one.held }]);
    const address = href('questionAnswer', { language, id: await waiting(app, one.place) });
    const allowed = formOf(one);
    const label = `${one.role} at ${one.held}: question at ${one.place}`;
    const page = await colleague.visitor.get(address);
    assert.equal(page.statusCode, allowed === null ? 403 : 200, label);
    assert.equal(page.body.includes('Geheime vraag'), allowed !== null, label);
    for (const { form, values } of forms) {
      const before = await stateOf(app);
      const { statusCode } = await colleague.send(address, values);
      assert.equal((await stateOf(app)) !== before, form === allowed, `${label}: ${form} (${statusCode})`);
      if (allowed === null) assert.equal(statusCode, 403, label);
    }
  }
});

storeTest('a question that was answered stays as it is, whoever tries', async (database, context) => {
  const app = await officeWith(context, database);
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const id = await waiting(app, null);
  await transact(database, async (writing) => {
    await saveQuestionPlace(writing, id, own, '2026-12-07' as IsoDate);
    const answer = { text: 'Eerst.', isPublic: false, outcome: null };
    await saveAnswer(writing, id, answer, { personId: editor.id, at: '2026-11-24T10:00:00Z' as Instant });
  });
  const before = await stateOf(app);
  const address = href('questionAnswer', { language, id });
  const reply = await editor.send(address, { antwoord: 'Later.', uitkomst: 'geen-algoritme' });
  assert.equal(reply.statusCode, 409);
  assert.match(reply.body, /Eerst\.[\s\S]*Later\./);
  assert.equal(await stateOf(app), before);
});
