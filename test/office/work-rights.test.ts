import assert from 'node:assert/strict';
import { readActor } from '#commands/office/context.ts';
import { beginAlgorithm } from '#commands/office/write-draft.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { addDays, dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { allRoles, kindOfRole, type Role } from '#register/roles.ts';
import { allSteps, isSuccessionStep, type StepName } from '#register/workflow.ts';
import { href } from '#src/routes.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';
import { begin, move } from '#test/support/work.ts';

const language = 'nl';
const today = dateOf(testMoment);

/** Who may take which step, at their own organisation only. Written down here once more on purpose: what is not listed is refused. */
const writers: readonly Role[] = ['editor', 'owner', 'coordinator'];
const judges: readonly Role[] = ['approver'];
const expected: Readonly<Record<StepName, readonly Role[]>> = {
  begin: writers,
  write: writers,
  discard: writers,
  submit: writers,
  'take-back': writers,
  approve: judges,
  publish: judges,
  'send-back': judges,
  merge: judges,
  split: judges,
  replace: judges,
  reinstate: judges,
  schedule: judges,
  'call-off': judges,
  withdraw: judges,
  // The centre, and only while a text waits for it: the tests of approval.
  release: [],
  'hold-back': [],
};

const placesOf = { organisation: [own], central: [null], mandate: [own, null] } as const;

/** Every role where it can be held, and a role that is over. */
const actors: readonly { readonly role: Role; readonly place: OrganisationId | null; readonly isOver: boolean }[] = [
  ...allRoles.flatMap((role) => placesOf[kindOfRole(role)].map((place) => ({ role, place, isOver: false }))),
  { role: 'editor', place: own, isOver: true },
  { role: 'approver', place: own, isOver: true },
];

type Acting = (typeof actors)[number];

/** A text of an organisation in draft; its number. */
const draftAt = async (app: App, organisation: OrganisationId): Promise<AlgorithmId> => {
  const owner = await colleagueWith(app, [{ role: 'editor', organisationId: organisation }]);
  const actor = await readActor(app.database.queries, owner.id, app.context.now());
  const begun = await beginAlgorithm(app.context, actor, organisation, 'Geheim voornemen');
  assert.ok(begun.kind === 'begun');
  return begun.key.algorithmId;
};

const addressesOf = (organisation: OrganisationId, id: AlgorithmId) => ({
  list: href('workList', { language, organisation }),
  entry: href('workEntry', { language, id }),
  edit: href('workEdit', { language, id }),
  succession: href('workSuccession', { language, id }),
});

const nameOf = ({ role, place }: Acting): string => `${role} at ${place}`;

/** Sends the form of every step with a text of an organisation: it is refused for want of a right, or it is not. */
const tryEveryStep = async (acting: Acting, colleague: Colleague, organisation: OrganisationId, id: AlgorithmId) => {
  const { list, entry, edit, succession } = addressesOf(organisation, id);
  const { role, place, isOver } = acting;
  for (const step of allSteps) {
    const address = isSuccessionStep(step) ? succession : ({ begin: list, write: edit }[step as 'begin'] ?? entry);
    const others = step === 'reinstate' ? { terugzetten: 'ja' } : { soort: step, ander: id, reden: 'Omdat.' };
    const sent = {
      ...others,
      naam: 'Nog een',
      stap: step,
      revisie: '1',
      [`reden-${step}`]: 'Omdat.',
      'veld-name': 'Anders',
    };
    const reply = await colleague.send(address, sent);
    const may = !isOver && organisation === own && place === own && expected[step].includes(role);
    const isRefused = reply.statusCode === 403 || /Uw rol mag dit niet/.test(reply.body);
    assert.equal(isRefused, !may, `${nameOf(acting)}: ${step} at ${organisation} (${reply.statusCode})`);
  }
};

const lookAround = async (acting: Acting, { visitor }: Colleague, organisation: OrganisationId, id: AlgorithmId) => {
  const { role, place, isOver } = acting;
  const sees = !isOver && ((place === own && organisation === own) || (place === null && role === 'supervisor'));
  const { list, entry } = addressesOf(organisation, id);
  for (const address of [list, entry]) {
    const page = await visitor.get(address);
    assert.equal(page.statusCode, sees ? 200 : 403, `${nameOf(acting)}: ${address}`);
    if (!sees) assert.ok(!page.body.includes('Geheim'), `${nameOf(acting)}: ${address}`);
  }
};

storeTest(
  'every role takes its steps with the texts of its own organisation, and nothing else',
  async (database, context) => {
    const app = await officeWith(context, database);
    for (const acting of actors) {
      const { role, place, isOver } = acting;
      const days = isOver ? { from: addDays(today, -9), until: addDays(today, -1) } : { until: addDays(today, 9) };
      const colleague = await colleagueWith(app, [{ role, organisationId: place, ...days }]);
      for (const organisation of [own, other]) {
        const id = await draftAt(app, organisation);
        await tryEveryStep(acting, colleague, organisation, id);
        await lookAround(acting, colleague, organisation, id);
      }
    }
  },
);

storeTest('whoever wrote a word judges nothing of it, with whatever roles besides', async (database, context) => {
  const app = await officeWith(context, database);
  for (const role of allRoles.filter((one) => kindOfRole(one) === 'organisation')) {
    const held = ['editor', 'approver', role].map((one) => ({ role: one as Role, organisationId: own }));
    const colleague = await colleagueWith(app, role === 'editor' || role === 'approver' ? held.slice(0, 2) : held);
    const key = await begin(app, colleague, 'Eigen tekst');
    await database.queries
      .updateTable('draft')
      .set({ state: 'in-review' })
      .where('algorithm_id', '=', key.algorithmId)
      .execute();
    assert.equal(await move(app, colleague, key, 'approve', 2), 'needs-second-person', role);
  }
});
