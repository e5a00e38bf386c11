import assert from 'node:assert/strict';
import { dateOf } from '#register/instant.ts';
import { allRoles, kindOfRole, type Role } from '#register/roles.ts';
import type { WorkState } from '#register/workflow.ts';
import type { Database } from '#store/database.ts';
import type { DraftKey } from '#store/drafts.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { officeWith, other, own } from '#test/support/colleagues.ts';
import { completeText, draftOf, type Worker, workerWith } from '#test/support/texts.ts';
import type { Attempt, Case, Place } from './door.ts';
import { doors } from './doors.ts';

const states: readonly WorkState[] = [
  ...(['none', 'draft', 'in-review', 'second-review', 'to-release', 'held', 'approved'] as const),
];
/** The words of the draft; where they are is what is looked at. */
const marker = 'Woorden die nog niemand leest.';

type Made = { readonly key: DraftKey; readonly revision: number };

/** A text in a state, in the words of its writer. */
const textIn = async (app: App, state: WorkState, writer: Worker): Promise<Made> => {
  const key = await draftOf(app, writer, own, { ...completeText, goal: marker });
  const { queries } = app.database;
  const draft = () => queries.updateTable('draft').where('algorithm_id', '=', key.algorithmId);
  if (state === 'none')
    for (const table of ['draft', 'draft_revision'] as const)
      await queries.deleteFrom(table).where('algorithm_id', '=', key.algorithmId).execute();
  else await draft().set({ state }).execute();
  return { key, revision: state === 'none' ? 0 : 2 };
};

const placeOf = async ({ queries }: Database, { algorithmId }: DraftKey): Promise<Place> => {
  const way = await queries
    .selectFrom('algorithm')
    .select(['succession', 'merged_into'])
    .where('id', '=', algorithmId)
    .executeTakeFirst();
  if (way !== undefined && (way.succession !== null || way.merged_into !== null)) return 'made-way';
  const versions = await queries
    .selectFrom('entry_version')
    .select('body')
    .where('algorithm_id', '=', algorithmId)
    .execute();
  if (versions.some(({ body }) => body.includes(marker))) return 'public';
  const draft = await queries
    .selectFrom('draft')
    .select('state')
    .where('algorithm_id', '=', algorithmId)
    .executeTakeFirst();
  return (draft?.state ?? 'none') as Place;
};

type Actor = Pick<Case, 'role' | 'isAtHome'> & { readonly worker: Worker };

/** Roles of which others have the same rights to texts; the tests of rights walk every role. */
const oneOfEach: readonly Role[] = [
  'editor',
  'coordinator',
  'approver',
  'cio',
  'administrator',
  'reader',
  'supervisor',
];
const roles = process.env.TEST_ALL ? allRoles : oneOfEach;

/** Everybody who can come: each role where it can be held, and those that write and judge at another organisation. */
const actorsOf = async (app: App): Promise<readonly Actor[]> => {
  const places: readonly (readonly [Role, boolean])[] = [
    ...roles.map((role) => [role, true] as const),
    ...(['editor', 'approver'] as const).map((role) => [role, false] as const),
  ];
  const until = dateOf(testMoment);
  return Promise.all(
    places.map(async ([role, isAtHome]) => {
      const organisationId = kindOfRole(role) === 'central' ? null : isAtHome ? own : other;
      return { role, isAtHome, worker: await workerWith(app, { role, organisationId, until }) };
    }),
  );
};

const writtenBy = async ({ queries }: Database, { key }: Made, { id }: Worker): Promise<void> => {
  const revisions = queries.updateTable('draft_revision').set({ person_id: id });
  await revisions.where('algorithm_id', '=', key.algorithmId).execute();
};

/** Tries every door with texts like these; how often a text moved. */
const tryDoors = async (app: App, colleague: Worker, worker: Worker, about: Case): Promise<number> => {
  let [made, moved]: [Made | null, number] = [null, 0];
  for (const door of doors) {
    made ??= await textIn(app, about.state, colleague);
    if (about.isOwnWork) await writtenBy(app.database, made, worker);
    const attempt: Attempt = { ...about, ...made, app, worker, writer: colleague, organisation: own };
    await door.enter(attempt);
    const due = door.after(about);
    const label = `${door.name} of ${JSON.stringify(about)}`;
    assert.equal(await placeOf(app.database, made.key), due ?? about.state, label);
    if (due === null) continue;
    moved += 1;
    made = null;
  }
  return moved;
};

storeTest(
  'through every door a text comes no further than its way allows, whoever comes',
  async (database, context) => {
    const app = await officeWith(context, database, { DELIVERY_RATE: '0' });
    const colleague = await workerWith(app, { role: 'editor', organisationId: own });
    const cases = (await actorsOf(app)).flatMap(({ worker, role, isAtHome }) =>
      states.flatMap((state) =>
        [false, true].map((isOwnWork) => ({ worker, about: { state, role, isAtHome, isOwnWork } })),
      ),
    );
    // Rules are the same on both stores; PostgreSQL is tried with some.
    const tried = database.kind === 'sqlite' ? cases : cases.filter((_, index) => index % 31 === 3);
    let moved = 0;
    for (const { worker, about } of tried) moved += await tryDoors(app, colleague, worker, about);
    context.diagnostic(`${tried.length * doors.length} cases, ${moved} moved`);
  },
);
