import { reinstateEntry, succeedEntries } from '#commands/office/succession.ts';
import { fingerprintOf } from '#formats/fingerprint.ts';
import type { AlgorithmId, Succession } from '#register/algorithm.ts';
import { emptyDocument } from '#register/entry.ts';
import { transact } from '#store/database.ts';
import type { DraftKey } from '#store/drafts.ts';
import { addVersions, makeCurrent } from '#store/entry-writes.ts';
import { type App, testMoment } from '#test/app.ts';
import { completeText, draftOf, type Worker, workerAs } from '#test/support/texts.ts';
import type { Attempt, Door } from './door.ts';

/** Makes other words of an entry public than those of the draft; false when some are already. */
const makePublic = async ({ database }: App, key: DraftKey): Promise<boolean> => {
  const current = database.queries.selectFrom('current_entry').select('number');
  if ((await current.where('algorithm_id', '=', key.algorithmId).executeTakeFirst()) !== undefined) return false;
  const document = { ...emptyDocument, values: { ...completeText, goal: 'Dit leest iedereen al.' } };
  const version = { ...key, number: 1, document, fingerprint: fingerprintOf(document), changeNote: null } as const;
  await transact(database, async (writing) => {
    const more = { state: 'published', publishedAt: testMoment, confirmedAt: null, machineTranslated: false } as const;
    await addVersions(writing, [{ ...version, ...more }]);
    await makeCurrent(writing, { ...key, number: 1, publishedAt: testMoment });
  });
  return true;
};

/** Takes that away again, so that the next door finds the text as it was. */
const takeAway = async ({ database: { queries } }: App, { algorithmId }: DraftKey): Promise<void> => {
  for (const table of ['current_entry', 'entry_version'] as const)
    await queries.deleteFrom(table).where('algorithm_id', '=', algorithmId).execute();
};

const others = new WeakMap<App, Promise<readonly AlgorithmId[]>>();

/** Two public entries of the organisation of the text, the same for every attempt. */
const othersOf = (app: App, writer: Worker): Promise<readonly AlgorithmId[]> => {
  const make = async (): Promise<AlgorithmId> => {
    const key = await draftOf(app, writer);
    for (const table of ['draft', 'draft_revision'] as const)
      await app.database.queries.deleteFrom(table).where('algorithm_id', '=', key.algorithmId).execute();
    await makePublic(app, key);
    return key.algorithmId;
  };
  const made = others.get(app) ?? Promise.all([make(), make()]);
  others.set(app, made);
  return made;
};

/** The text makes way: it goes up into another entry, is divided over two, or is replaced by one. */
const makeWay = async ({ app, worker, writer, key }: Attempt, kind: Succession): Promise<void> => {
  const [one, two] = await othersOf(app, writer);
  if (one === undefined || two === undefined) throw new Error('There are no others to make way for.');
  const isNew = await makePublic(app, key);
  const reason = 'Omdat.';
  const id = key.algorithmId;
  const outcome =
    kind === 'merge'
      ? await succeedEntries(app.context, worker.actor, one, { kind, others: [id], reason })
      : await succeedEntries(app.context, worker.actor, id, {
          kind,
          others: kind === 'split' ? [one, two] : [one],
          reason,
        });
  if (outcome.kind === 'refused' && isNew) await takeAway(app, key);
};

/** The doors through which an entry makes way for others: an approver's, while nobody works on it. */
export const successions: readonly Door[] = (['merge', 'split', 'replace'] as const).map((kind) => ({
  name: `page: ${kind}`,
  enter: (attempt) => makeWay(attempt, kind),
  after: ({ state, role, isAtHome }) => (isAtHome && role === 'approver' && state === 'none' ? 'made-way' : null),
}));

const approvers = new WeakMap<App, Promise<Worker>>();

/** An approver lets the text make way, while nobody works on it; whoever comes puts it back. */
const putBack = async (attempt: Attempt): Promise<void> => {
  const { app, worker, key } = attempt;
  const approver = approvers.get(app) ?? workerAs(app, 'approver');
  approvers.set(app, approver);
  await makeWay({ ...attempt, worker: await approver }, 'replace');
  await reinstateEntry(app.context, worker.actor, key.algorithmId);
};

/** The door through which an entry that made way comes back as it was: an approver's. */
export const puttingBack: Door = {
  name: 'page: put back',
  enter: putBack,
  after: ({ state, role, isAtHome }) => {
    if (state !== 'none') return null;
    return isAtHome && role === 'approver' ? 'none' : 'made-way';
  },
};
