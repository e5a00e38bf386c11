import { dateOf } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { findAccount } from '#store/accounts.ts';
import { listDueDrafts } from '#store/draft-lists.ts';
import { type DraftKey, findDraft, saveDraftPlace } from '#store/drafts.ts';
import { type CommandContext, runCommandIfAny } from '../command.ts';
import { actorName, readActor } from './context.ts';
import { type MoveRefusal, refusalOfMove } from './move-draft.ts';
import { publish } from './publishing.ts';
import { nothingGiven, readScene } from './scene.ts';

/** So many texts are looked up at once. */
const slice = 50;

/** Why a text cannot become public on its day by who chose that day, besides what refuses a step: they can sign in no more. */
export type DueRefusal = MoveRefusal | 'account-closed';

/**
 * Publishes a text whose day has come, as if who chose the day did so now: with the right and an open account of that person, complete, with four eyes, and
 * not overtaken. What cannot be published stays approved without a day, with the reason for the approvers. False when there was
 * nothing to do.
 */
const publishOne = async (context: CommandContext, key: DraftKey): Promise<boolean> =>
  (await runCommandIfAny(context, 'publish', async (writing, now) => {
    const draft = await findDraft(writing, registerReader, key);
    const scheduled = draft?.scheduled ?? null;
    if (draft === null || scheduled === null || scheduled.on > dateOf(now)) return null;
    const actor = await readActor(writing, scheduled.by, now);
    const scene = await readScene(writing, actor, key, nothingGiven);
    if (scene === null) return null;
    const account = await findAccount(writing, registerReader, scheduled.by);
    const isClosed = account === null || account.disabledAt !== null;
    const refusal: DueRefusal | null = isClosed
      ? 'account-closed'
      : refusalOfMove(scene, { step: 'publish', revision: draft.revision });
    if (refusal === null) await publish(writing, scene, draft, now);
    else {
      const place = { ...draft, scheduled: null, notPublished: { on: scheduled.on, refusal } };
      await saveDraftPlace(writing, key, place, now);
    }
    const details = {
      ...{ language: key.language, revision: draft.revision, date: scheduled.on, decidedBy: actorName(scheduled.by) },
      ...(refusal === null ? {} : { step: 'publish', refusal }),
    };
    const about = { objectKind: 'entry', objectId: key.algorithmId, organisationId: scene.owner };
    return { ...about, result: refusal === null ? 'moved' : 'refused', details, value: true };
  })) ?? false;

/**
 * Publishes the texts whose day has come, each in a transaction of its own: how many were published or could not be. One that
 * goes wrong holds up no other: what comes after it is looked up too, and what it threw is thrown at the end.
 */
export const publishDue = async (context: CommandContext): Promise<number> => {
  const { queries } = context.database;
  let [count, past, isMore] = [0, 0, true];
  const faults: unknown[] = [];
  while (isMore) {
    const due = await listDueDrafts(queries, registerReader, dateOf(context.now()), { past, limit: slice });
    for (const key of due) {
      const isDone = await publishOne(context, key).catch((cause: unknown) => {
        faults.push(cause);
        return false;
      });
      if (isDone) count += 1;
      else past += 1;
    }
    isMore = due.length === slice && faults.length > 0;
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} texts could not be published on their day.`);
  return count;
};
