import type { Actor } from '#register/access.ts';
import type { Succession } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { mostRemark } from '#register/remark.ts';
import { isJudgement, refusalOfStep, type StepName, type StepRefusal, stateAfter } from '#register/workflow.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Writing } from '#store/database.ts';
import {
  type DraftKey,
  type DraftPlace,
  type PlacedDraft,
  removeDraft,
  removeRevisions,
  saveChangeNote,
  saveDraftPlace,
} from '#store/drafts.ts';
import { addRemark, removeRemarks } from '#store/remarks.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';
import { publish, withdraw, withdrawTranslation } from './publishing.ts';
import { readScene, type Scene } from './scene.ts';

export { readWork, type Work } from './scene.ts';

/** The steps that change where a text stands, and no word of it. */
export type Move = Exclude<StepName, 'begin' | 'write' | Succession | 'reinstate'>;

export type MoveRefusal = StepRefusal | 'unknown' | 'changed-meanwhile' | 'overtaken' | 'too-long';

export type MoveOutcome = { readonly kind: 'moved' } | { readonly kind: 'refused'; readonly refusal: MoveRefusal };

/** Something about one field, sent along with a text that goes back. */
export type FieldRemark = { readonly field: FieldKey; readonly text: string };

/**
 * What is asked: a step, the revision of the text that was seen (0 when there was none), and a reason where the step asks one. With
 * submitting the reason is what changes for the public, in words that go out with the text; it may be empty. The date is the day on
 * which the text is to become public; remarks about fields go along with sending back, and are reason enough; confirmed are the fields
 * with a warning of which is said that they are right.
 */
export type MoveRequest = {
  readonly step: Move;
  readonly revision: number;
  readonly reason: string;
  readonly date?: IsoDate | null;
  readonly confirmed?: readonly string[];
  readonly remarks?: readonly FieldRemark[];
};

/** Why a step cannot be taken with a text that was seen as it was at a revision; null when it can. */
export const refusalOfMove = (
  { draft, published, asked, isOlder, isOrphan }: Scene,
  { step, revision }: Pick<MoveRequest, 'step' | 'revision'>,
): MoveRefusal | null => {
  const refusal = refusalOfStep(step, asked);
  if (refusal !== null) return refusal;
  if ((draft?.revision ?? 0) !== revision) return 'changed-meanwhile';
  const goesOn = isJudgement(step) || step === 'submit';
  if (goesOn && isOrphan) return 'nothing-published';
  if (goesOn && isOlder) return 'overtaken';
  return isJudgement(step) && draft?.basedOn !== published.number ? 'overtaken' : null;
};

/** What a step leaves of what was decided before: with these the approvals stay, with the others a text begins its way anew. */
const keepsApprovals: readonly Move[] = ['approve', 'release', 'hold-back', 'schedule', 'call-off'];

const placeAfter = (
  { asked, draft }: Scene & { readonly draft: PlacedDraft },
  { step, date = null }: MoveRequest,
  personId: PersonId,
  now: Instant,
): DraftPlace => {
  const before = keepsApprovals.includes(step) ? draft.approvers : [];
  const state = stateAfter(step, asked);
  if (state === 'none') throw new Error(`The step ${step} leaves no draft.`);
  return {
    state,
    approvers: step === 'approve' ? [...before, personId] : before,
    scheduled: step === 'schedule' && date !== null ? { on: date, by: personId } : null,
    notPublished: null,
    sentBackAt: step === 'send-back' ? now : null,
    kept: asked.settings,
  };
};

const addReasons = async (
  writing: Writing,
  draft: PlacedDraft,
  { step, reason, remarks = [] }: MoveRequest,
  by: { readonly personId: PersonId; readonly at: Instant },
): Promise<void> => {
  const said = { ...by, replyTo: null };
  if (step === 'hold-back')
    await addRemark(writing, draft, { ...said, text: reason.trim(), kind: 'hold', field: null });
  if (step !== 'send-back') return;
  if (reason.trim() !== '')
    await addRemark(writing, draft, { ...said, text: reason.trim(), kind: 'send-back', field: null });
  for (const { field, text } of remarks)
    await addRemark(writing, draft, { ...said, text: text.trim(), kind: 'remark', field });
};

const take = async (
  writing: Writing,
  scene: Scene,
  request: MoveRequest,
  personId: PersonId,
  now: Instant,
): Promise<void> => {
  const { key, draft } = scene;
  const { step, reason } = request;
  if (step === 'withdraw') {
    const takeOff = key.language === 'nl' ? withdraw : withdrawTranslation;
    return takeOff(writing, scene, reason.trim(), now);
  }
  if (draft === null) throw new Error(`The step ${step} needs a draft.`);
  if (step === 'publish') return publish(writing, scene, draft, now);
  if (step === 'discard') {
    await removeDraft(writing, key);
    await removeRemarks(writing, draft);
    return removeRevisions(writing, draft);
  }
  await addReasons(writing, draft, request, { personId, at: now });
  const note = reason.trim() || null;
  if (step === 'submit' && note !== draft.changeNote) await saveChangeNote(writing, key, note, personId);
  await saveDraftPlace(writing, key, placeAfter({ ...scene, draft }, request, personId, now), now);
};

const refused = (
  { algorithmId }: DraftKey,
  organisationId: OrganisationId | null,
  step: Move,
  refusal: MoveRefusal,
): Done<MoveOutcome> => ({
  organisationId,
  ...{ objectKind: 'entry', objectId: algorithmId, result: 'refused', details: { step, refusal } },
  value: { kind: 'refused', refusal },
});

/** True when something that is written with a step is longer than anybody reads. */
const isTooLong = ({ reason, remarks = [] }: MoveRequest): boolean =>
  [reason, ...remarks.map(({ text }) => text)].some((text) => text.trim().length > mostRemark);

/** What is given as a reason: remarks about fields are reason enough to send a text back. */
const reasonOf = ({ step, reason, remarks = [] }: MoveRequest): string =>
  step === 'send-back' && reason.trim() === '' ? remarks.map(({ text }) => text).join('\n') : reason;

/** What a step is called in the trail: withdrawing a translation leaves the entry where it is. */
const actionOf = ({ language }: DraftKey, { step }: MoveRequest): string =>
  step === 'withdraw' && language !== 'nl' ? 'withdraw-translation' : step;

/**
 * Takes a step with the text of an entry: submit, send back, approve, release, publish now or on a day, withdraw and so on. Refuses what
 * the workflow and access.ts refuse, a decision on a text that changed since it was seen, and one that what is public has overtaken.
 */
export const moveDraft = async (
  context: CommandContext,
  { personId }: Actor,
  key: DraftKey,
  request: MoveRequest,
): Promise<MoveOutcome> =>
  runCommand(context, actionOf(key, request), async (writing, now): Promise<Done<MoveOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const { date = null, confirmed = [] } = request;
    const given = { reason: reasonOf(request), date, confirmed };
    const scene = await readScene(writing, actor, key, given);
    if (scene === null) return refused(key, null, request.step, 'unknown');
    const refusal = refusalOfMove(scene, request) ?? (isTooLong(request) ? 'too-long' : null);
    if (refusal !== null) return refused(key, scene.owner, request.step, refusal);
    await take(writing, scene, request, personId, now);
    const details = {
      ...{ language: key.language, revision: request.revision },
      ...(request.step === 'schedule' ? { date } : {}),
      ...(request.step === 'approve' && scene.warned.length > 0 ? { confirmed: scene.warned } : {}),
    };
    const about = { objectKind: 'entry', objectId: key.algorithmId, organisationId: scene.owner };
    return { ...about, result: 'moved', details, value: { kind: 'moved' } };
  });
