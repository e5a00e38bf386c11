import { importEntries } from '#commands/import-entries.ts';
import { publishDue } from '#commands/office/publish-due.ts';
import { remarkOnEntry } from '#commands/office/remarks.ts';
import { setWorkflow } from '#commands/office/set-workflow.ts';
import type { IsoDate } from '#register/instant.ts';
import type { Role } from '#register/roles.ts';
import type { WorkState } from '#register/workflow.ts';
import { href } from '#src/routes.ts';
import { requestOf } from '#test/support/importing.ts';
import { completeText } from '#test/support/texts.ts';
import { deliveries } from './deliveries.ts';
import type { Attempt, Case, Door, Place } from './door.ts';
import { spreadsheet, undoing } from './spreadsheet.ts';
import { puttingBack, successions } from './successions.ts';

const language = 'nl';
const writers: readonly Role[] = ['editor', 'owner', 'coordinator'];
const judges: readonly Role[] = ['approver'];
const waiting: readonly WorkState[] = ['in-review', 'second-review', 'to-release', 'held', 'approved'];

const pageOf = ({ key }: Attempt): string => href('workEntry', { language, id: key.algorithmId });

/** A step on the page of an entry: who may take it, from where, whether of their own words, and where the text is then. Written down here once more on purpose. */
const step = (
  name: string,
  roles: readonly Role[],
  from: readonly WorkState[],
  mayBeOwn: boolean,
  to: Place | null,
): Door => ({
  name: `page: ${name}`,
  enter: (attempt) =>
    attempt.worker.send(pageOf(attempt), {
      ...{ stap: name, revisie: String(attempt.revision), [`reden-${name}`]: 'Omdat.', datum: '2027-01-15' },
    }),
  after: ({ state, role, isAtHome, isOwnWork }) =>
    isAtHome && roles.includes(role) && from.includes(state) && (mayBeOwn || !isOwnWork) ? to : null,
});

/** Plans a text for a day that has come, in the name of whoever comes, as if nothing had refused that; then the job runs. */
const onItsDay = async ({ app, worker, key }: Attempt): Promise<void> => {
  const planned = { publish_on: '2026-11-01' as IsoDate, scheduled_by: worker.id };
  await app.database.queries.updateTable('draft').set(planned).where('algorithm_id', '=', key.algorithmId).execute();
  await publishDue({ ...app.context, actor: 'system', origin: 'job' });
  const none = { publish_on: null, scheduled_by: null, publish_refusal: null };
  await app.database.queries.updateTable('draft').set(none).where('algorithm_id', '=', key.algorithmId).execute();
};

const unchanged = (): null => null;
const judged = ({ state, role, isAtHome, isOwnWork }: Case): boolean =>
  isAtHome && !isOwnWork && judges.includes(role) && state === 'approved';

/** Every door to the texts. The words of a draft become public by publishing alone. */
export const doors: readonly Door[] = [
  step('submit', writers, ['draft'], true, 'in-review'),
  step('take-back', writers, waiting, true, 'draft'),
  step('discard', writers, ['draft'], true, 'none'),
  step('approve', judges, ['in-review', 'second-review'], false, 'approved'),
  step('send-back', judges, waiting, true, 'draft'),
  step('release', ['administrator'], ['to-release', 'held'], false, 'approved'),
  step('hold-back', ['administrator'], ['to-release'], true, 'held'),
  step('schedule', judges, ['approved'], false, 'approved'),
  step('call-off', judges, [], true, null),
  step('publish', judges, ['approved'], false, 'public'),
  step('withdraw', judges, [], true, null),
  step('begin', [], [], true, null),
  step('bestaat-niet', [], [], true, null),
  {
    name: 'page: confirm what is public',
    enter: (attempt) => attempt.worker.send(pageOf(attempt), { stap: 'bevestig', versie: '1' }),
    after: unchanged,
  },
  {
    name: 'page: write',
    enter: ({ worker, key, revision }) =>
      worker.send(href('workEdit', { language, id: key.algorithmId }), {
        ...{ revisie: String(revision), 'veld-name': 'Van een ander', actie: 'opslaan' },
      }),
    after: ({ state, role, isAtHome }) =>
      isAtHome && writers.includes(role) && (state === 'none' || state === 'draft') ? 'draft' : null,
  },
  {
    name: 'page: answer a question of the guide',
    enter: ({ worker, key, revision }) =>
      worker.send(href('workGuide', { language, id: key.algorithmId, step: 'wat' }), {
        ...{ revisie: String(revision), 'veld-name': 'Van een ander', actie: 'stop' },
      }),
    after: ({ state, role, isAtHome }) =>
      isAtHome && writers.includes(role) && (state === 'none' || state === 'draft') ? 'draft' : null,
  },
  {
    name: 'page: steps of a translation',
    enter: async ({ worker, key, revision }) => {
      for (const text of ['en', 'nl'])
        for (const stap of ['submit', 'approve', 'publish', 'withdraw'])
          await worker.send(href('workTranslation', { language, id: key.algorithmId, text }), {
            ...{ stap, revisie: String(revision), [`reden-${stap}`]: 'Omdat.' },
          });
    },
    after: unchanged,
  },
  {
    name: 'page: remark',
    enter: ({ app, worker, key }) =>
      remarkOnEntry(app.context, worker.actor, key, { text: 'Hm.', field: 'goal', replyTo: null }),
    after: unchanged,
  },
  {
    name: 'page: choose how texts are approved',
    enter: async ({ app, worker, organisation }) => {
      await setWorkflow(app.context, worker.actor, organisation, { approvals: 2, needsRelease: true });
      await setWorkflow(app.context, worker.actor, organisation, { approvals: 1, needsRelease: false });
    },
    after: unchanged,
  },
  // Before the import, that makes other words public: a draft that those overtook is taken in by nobody.
  undoing,
  { name: 'job: publish on its day', enter: onItsDay, after: (about) => (judged(about) ? 'public' : null) },
  {
    name: 'command line: import',
    enter: ({ app, key, organisation }) =>
      importEntries(
        { ...app.context, actor: 'operator', origin: 'cli' },
        requestOf({ algoritmes: [{ ...completeText, id: key.algorithmId, organisatieId: organisation }] }),
      ),
    after: unchanged,
  },
  ...deliveries,
  spreadsheet,
  ...successions,
  puttingBack,
];
