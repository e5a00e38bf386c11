import { fingerprintOf } from '#formats/fingerprint.ts';
import { type Actor, mayDo } from '#register/access.ts';
import type { Algorithm, Succession } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import { factsOf, withOwnFacts } from '#register/facts.ts';
import type { Instant } from '#register/instant.ts';
import { displayName, type OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { personalWarnings } from '#register/rules/personal-warnings.ts';
import { publicationFaults } from '#register/rules/value-faults.ts';
import { refusalOfStep, type StepAsked, type StepName, type StepRefusal, steps } from '#register/workflow.ts';
import type { FieldKey } from '#standard/fields.ts';
import { addChanges } from '#store/changes.ts';
import type { Queries, Writing } from '#store/database.ts';
import {
  addRemark,
  type Draft,
  type DraftKey,
  findDraft,
  findStanding,
  listRemarks,
  listRevisions,
  type Remark,
  removeDraft,
  removeRevisions,
  saveChangeNote,
  saveDraftState,
} from '#store/drafts.ts';
import { addVersions, makeCurrent, removeCurrent, saveAlgorithms } from '#store/entry-writes.ts';
import { listAlgorithms } from '#store/import-reads.ts';
import { listOrganisations } from '#store/organisations.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';
import { type Published, readPublished } from './write-draft.ts';

/** The steps that change where a text stands, and no word of it. */
export type Move = Exclude<StepName, 'begin' | 'write' | Succession | 'reinstate'>;

export type MoveRefusal = StepRefusal | 'unknown' | 'changed-meanwhile' | 'overtaken';

export type MoveOutcome = { readonly kind: 'moved' } | { readonly kind: 'refused'; readonly refusal: MoveRefusal };

/**
 * What is asked: a step, the revision of the text that was seen (0 when there was none), a reason where the step asks one, and the
 * fields with a warning of which is said that they are right. With submitting the reason is what changes for the public, in words
 * that go out with the text; it may be empty.
 */
export type MoveRequest = {
  readonly step: Move;
  readonly revision: number;
  readonly reason: string;
  readonly confirmed?: readonly string[];
};

/** Everything that is known where a step is taken. */
type Scene = {
  readonly key: DraftKey;
  readonly owner: OrganisationId;
  readonly draft: Draft | null;
  readonly published: Published;
  readonly isPublished: boolean;
  readonly warned: readonly FieldKey[];
  readonly asked: StepAsked;
};

/** True when nothing stands between a text and the public: all is there that its category obliges, and nothing is wrong. */
const isComplete = (document: EntryDocument): boolean => publicationFaults(document).length === 0;

type Said = Pick<MoveRequest, 'reason' | 'confirmed'>;

/** The fields with a warning, and whether each is confirmed. */
const confirmationOf = (draft: Draft | null, confirmed: readonly string[]) => {
  const warned = draft === null ? [] : personalWarnings(draft.document.values).map(({ field }) => field);
  return { warned, isConfirmed: warned.every((field) => confirmed.includes(field)) };
};

const readScene = async (
  queries: Queries,
  actor: Actor,
  key: DraftKey,
  { reason, confirmed = [] }: Said,
): Promise<Scene | null> => {
  const standing = await findStanding(queries, registerReader, key);
  if (standing === null) return null;
  const { owner, isPublished, isSucceeded } = standing;
  const draft = await findDraft(queries, registerReader, key);
  const published = await readPublished(queries, key);
  const revisions = draft === null ? [] : await listRevisions(queries, registerReader, draft);
  const { warned, isConfirmed } = confirmationOf(draft, confirmed);
  const asked: StepAsked = {
    state: draft?.state ?? 'none',
    may: (right) => mayDo(actor, right, owner),
    personId: actor.personId,
    writers: revisions.flatMap(({ personId, tokenMadeBy }) =>
      tokenMadeBy === null ? [personId] : [personId, tokenMadeBy],
    ),
    isComplete: draft !== null && isComplete(draft.document),
    isConfirmed,
    reason,
    isPublished,
    isSucceeded,
  };
  return { key, owner, draft, published, isPublished, warned, asked };
};

/** The work on an entry as its organisation sees it. */
export type Work = Pick<Scene, 'owner' | 'draft' | 'published' | 'asked'> & { readonly remarks: readonly Remark[] };

/** The work on the text of an algorithm, and which steps somebody can take with it; null for who may not see that. */
export const readWork = async (queries: Queries, actor: Actor, key: DraftKey): Promise<Work | null> => {
  const scene = await readScene(queries, actor, key, { reason: '' });
  if (scene === null || !scene.asked.may('see-work')) return null;
  return { ...scene, remarks: await listRemarks(queries, registerReader, key) };
};

const refusalOf = ({ draft, published, asked }: Scene, { step, revision }: MoveRequest): MoveRefusal | null => {
  const refusal = refusalOfStep(step, asked);
  if (refusal !== null) return refusal;
  if ((draft?.revision ?? 0) !== revision) return 'changed-meanwhile';
  const isDecision = step === 'approve' || step === 'publish';
  return isDecision && draft?.basedOn !== published.number ? 'overtaken' : null;
};

const algorithmOf = async (writing: Writing, { key }: Scene): Promise<Algorithm> => {
  const found = (await listAlgorithms(writing, registerReader, [key.algorithmId])).get(key.algorithmId);
  if (found === undefined) throw new Error(`The algorithm ${key.algorithmId} is gone while a step is taken with it.`);
  return found;
};

/** The text as it goes out, with what the register knows itself. */
const finished = async (writing: Writing, { owner, key }: Scene, { document }: Draft): Promise<EntryDocument> => {
  const [organisation] = await listOrganisations(writing, registerReader, [owner]);
  return withOwnFacts(document, key.language, organisation === undefined ? owner : displayName(organisation));
};

const publish = async (writing: Writing, scene: Scene, draft: Draft, now: Instant): Promise<void> => {
  const { key, published, isPublished } = scene;
  const document = await finished(writing, scene, draft);
  const number = published.number + 1;
  const algorithm = await algorithmOf(writing, scene);
  const facts = key.language === 'nl' ? factsOf(document) : {};
  await saveAlgorithms(writing, [{ ...algorithm, ...facts, withdrawn: null, vanishedAt: null }]);
  const version = { ...key, number, state: 'published', document, fingerprint: fingerprintOf(document) } as const;
  const { changeNote } = draft;
  await addVersions(writing, [
    { ...version, changeNote, publishedAt: now, confirmedAt: null, machineTranslated: false },
  ]);
  await makeCurrent(writing, { ...key, number, publishedAt: now });
  await addChanges(writing, [{ ...key, at: now, kind: isPublished ? 'changed' : 'published', number }]);
  await removeDraft(writing, key);
};

const withdraw = async (writing: Writing, scene: Scene, reason: string, now: Instant): Promise<void> => {
  const { algorithmId } = scene.key;
  const algorithm = await algorithmOf(writing, scene);
  await saveAlgorithms(writing, [{ ...algorithm, withdrawn: { at: now, reason } }]);
  await removeCurrent(writing, algorithmId);
  await addChanges(writing, [{ at: now, algorithmId, kind: 'withdrawn', language: 'nl', number: null }]);
};

const take = async (
  writing: Writing,
  scene: Scene,
  { step, reason }: MoveRequest,
  personId: Actor['personId'],
  now: Instant,
): Promise<void> => {
  const { key, draft } = scene;
  if (step === 'withdraw') return withdraw(writing, scene, reason.trim(), now);
  if (draft === null) throw new Error(`The step ${step} needs a draft.`);
  if (step === 'publish') return publish(writing, scene, draft, now);
  if (step === 'discard') {
    await removeDraft(writing, key);
    return removeRevisions(writing, draft);
  }
  if (step === 'send-back') await addRemark(writing, draft, { personId, at: now, text: reason.trim() });
  if (step === 'submit') await saveChangeNote(writing, key, reason.trim() || null);
  await saveDraftState(writing, key, steps[step].to);
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

/**
 * Takes a step with the text of an entry: submit, send back, approve, publish, withdraw and so on. Refuses what the workflow and
 * access.ts refuse, a decision on a text that changed since it was seen, and one that what is public has overtaken.
 */
export const moveDraft = async (
  context: CommandContext,
  { personId }: Actor,
  key: DraftKey,
  request: MoveRequest,
): Promise<MoveOutcome> =>
  runCommand(context, request.step, async (writing, now): Promise<Done<MoveOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const scene = await readScene(writing, actor, key, request);
    if (scene === null) return refused(key, null, request.step, 'unknown');
    const refusal = refusalOf(scene, request);
    if (refusal !== null) return refused(key, scene.owner, request.step, refusal);
    await take(writing, scene, request, personId, now);
    const confirmed = request.step === 'approve' && scene.warned.length > 0 ? { confirmed: scene.warned } : {};
    const details = { language: key.language, revision: request.revision, ...confirmed };
    const about = { objectKind: 'entry', objectId: key.algorithmId, organisationId: scene.owner };
    return { ...about, result: 'moved', details, value: { kind: 'moved' } };
  });
