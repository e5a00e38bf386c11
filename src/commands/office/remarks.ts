import { type Actor, mayDo } from '#register/access.ts';
import { plainText } from '#register/question.ts';
import { registerReader } from '#register/reader.ts';
import { type RemarkFault, remarkFault, remarkStates } from '#register/remark.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Writing } from '#store/database.ts';
import { type Draft, type DraftKey, findDraft, findOwner } from '#store/drafts.ts';
import { addRemark, listRemarks, type Remark, saveRemarkDone } from '#store/remarks.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';

export type RemarkRefusal = 'unknown' | 'not-allowed' | 'wrong-state' | 'unknown-remark' | RemarkFault;
export type RemarkOutcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly refusal: RemarkRefusal };

/** What somebody remarks: about a field or (null) the whole text, or in answer to another remark, which says what it is about. */
export type Remarking = { readonly text: string; readonly field: string | null; readonly replyTo: number | null };

type Allowed = { readonly draft: Draft; readonly remarks: readonly Remark[] };

const about = (key: DraftKey, organisationId: string | null) => ({
  ...{ objectKind: 'entry', objectId: key.algorithmId, organisationId: organisationId as never },
});

/** Asks whether somebody may remark on a text now, and gives their work to be done with it. */
const withDraft = (
  context: CommandContext,
  action: string,
  { personId }: Actor,
  key: DraftKey,
  work: (writing: Writing, allowed: Allowed, now: Parameters<typeof readActor>[2]) => Promise<RemarkRefusal | object>,
): Promise<RemarkOutcome> =>
  runCommand(context, action, async (writing, now): Promise<Done<RemarkOutcome>> => {
    const owner = await findOwner(writing, registerReader, key.algorithmId);
    const refuse = (refusal: RemarkRefusal): Done<RemarkOutcome> => ({
      ...{ ...about(key, owner), result: 'refused', details: { refusal } },
      value: { kind: 'refused', refusal },
    });
    if (owner === null) return refuse('unknown');
    const actor = await readActor(writing, personId, now);
    if (!mayDo(actor, 'remark-on-entry', owner)) return refuse('not-allowed');
    const draft = await findDraft(writing, registerReader, key);
    if (draft === null || !remarkStates.includes(draft.state)) return refuse('wrong-state');
    const remarks = (await listRemarks(writing, registerReader, key)).filter(({ number }) => number === draft.number);
    const done = await work(writing, { draft, remarks }, now);
    if (typeof done === 'string') return refuse(done);
    return {
      ...about(key, owner),
      result: 'done',
      details: { language: key.language, ...done },
      value: { kind: 'done' },
    };
  });

/** The remark with this number to which can be answered and which can be ticked off: one that stands by itself, about this draft. */
const threadIn = ({ remarks }: Allowed, id: number): Remark | undefined =>
  remarks.find((one) => one.id === id && one.replyTo === null && one.kind === 'remark');

/**
 * Remarks on one field of a text that is written or judged, or on the whole, or answers a remark. Refuses who may not, a text that is
 * decided, an empty or very long remark, and an answer to what is no remark about this draft.
 */
export const remarkOnEntry = (
  context: CommandContext,
  actor: Actor,
  key: DraftKey,
  { text, field, replyTo }: Remarking,
): Promise<RemarkOutcome> =>
  withDraft(context, 'remark', actor, key, async (writing, allowed, at) => {
    const thread = replyTo === null ? null : threadIn(allowed, replyTo);
    if (thread === undefined) return 'unknown-remark';
    const topic = thread === null ? field : thread.field;
    const fault = remarkFault(text, topic);
    if (fault !== null) return fault;
    const said = { personId: actor.personId, at, text: plainText(text), kind: 'remark', replyTo } as const;
    const id = await addRemark(writing, allowed.draft, { ...said, field: topic as FieldKey | null });
    return { remark: id, field: topic };
  });

/** Ticks a remark off as done, or takes the tick away. Refuses as remarking does; what is ticked off already stays so. */
export const tickRemark = (
  context: CommandContext,
  actor: Actor,
  key: DraftKey,
  id: number,
  isDone: boolean,
): Promise<RemarkOutcome> =>
  withDraft(context, 'tick-remark', actor, key, async (writing, allowed, at) => {
    const thread = threadIn(allowed, id);
    if (thread === undefined) return 'unknown-remark';
    if ((thread.doneAt !== null) !== isDone)
      await saveRemarkDone(writing, id, isDone ? { at, personId: actor.personId } : null);
    return { remark: id, field: thread.field, isDone };
  });
