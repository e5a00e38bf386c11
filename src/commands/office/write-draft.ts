import { type Actor, mayDo } from '#register/access.ts';
import { type EntryDocument, type EntryVersion, emptyDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { type Collision, changedKeys, mergeDocuments } from '#register/merge.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { refusalOfStep, type StepRefusal, unasked } from '#register/workflow.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Queries, Writing } from '#store/database.ts';
import {
  type Draft,
  type DraftKey,
  type DraftStanding,
  findDraft,
  findRevision,
  findStanding,
  saveDraft,
} from '#store/drafts.ts';
import { findLatestVersion, findVersion } from '#store/entries.ts';
import { giveRevision } from '#store/last-revisions.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';
import { addNewDraft } from './new-draft.ts';

/**
 * What an editor sends: what the form asked and what was filled in, and the revision from which the form was made; below zero the number
 * of the public text it was made from (see revisionToSend), and 0 for what is public now, or nothing.
 */
export type Written = {
  readonly asked: readonly FieldKey[];
  readonly values: EntryDocument['values'];
  readonly notApplicable: readonly FieldKey[];
  readonly revision: number;
  /** Whether a machine translated it; left out: as it was. */
  readonly machineTranslated?: boolean;
  /** Whether the form said so when it was given, of a text that is saved or of a proposal that never was. */
  readonly wasMarked?: boolean;
};

export type WriteOutcome =
  /** theirs: the fields in which what stands there now is of somebody else, and not what the form had. */
  | {
      readonly kind: 'saved';
      readonly revision: number;
      readonly changed: number;
      readonly theirs: readonly FieldKey[];
    }
  | { readonly kind: 'unchanged'; readonly revision: number; readonly theirs: readonly FieldKey[] }
  /** Somebody else changed the same fields meanwhile. Nothing is saved; the text with both, and what to save it over. */
  | {
      readonly kind: 'collided';
      readonly collisions: readonly Collision[];
      readonly document: EntryDocument;
      readonly revision: number;
    }
  | { readonly kind: 'refused'; readonly refusal: StepRefusal | 'unknown' };

/** The last published text and its number; an empty one with 0 when there is none. */
export type Published = { readonly number: number; readonly document: EntryDocument } & Partial<
  Pick<EntryVersion, 'publishedAt' | 'confirmedAt' | 'machineTranslated'>
>;

/** What is or was last public of an entry, whether it was withdrawn since or not. */
export const readPublished = async (queries: Queries, { algorithmId, language }: DraftKey): Promise<Published> => {
  const version = await findLatestVersion(queries, registerReader, algorithmId, language);
  return version ?? { number: 0, document: emptyDocument };
};

/** What people fill in; the rest the register fills in itself when a text is published. */
const editableKeys: ReadonlySet<string> = new Set(editableFields.map(({ key }) => key));

/** The text from which the form was made, with what was sent in its place. What the form did not ask, and what is withheld, stays as it was. */
export const withWritten = (
  base: EntryDocument,
  { asked, values, notApplicable }: Omit<Written, 'revision'>,
): EntryDocument => {
  const isAsked = (key: string): boolean => asked.some((one) => one === key) && !Object.hasOwn(base.withheld, key);
  const kept = Object.entries(base.values).filter(([key]) => !isAsked(key));
  const given = Object.entries(values).filter(([key]) => isAsked(key));
  return {
    ...base,
    values: Object.fromEntries([...kept, ...given]),
    notApplicable: [...base.notApplicable.filter((key) => !isAsked(key)), ...notApplicable.filter(isAsked)],
  };
};

/** What a form says of the text it was made from: the revision of the draft, or of what is public the number below zero. */
export const revisionToSend = (draft: Pick<Draft, 'revision'> | null, published: Pick<Published, 'number'>): number =>
  draft?.revision ?? -published.number;

/**
 * The text from which the form was made, also when it was published since. When nobody knows it any more there is nothing to tell a
 * change of the writer by: then all that the form says otherwise than what stands there now collides.
 */
const readBase = async (
  queries: Queries,
  key: DraftKey,
  { draft, published }: { readonly draft: Draft | null; readonly published: Published },
  revision: number,
): Promise<EntryDocument> => {
  if (revision === draft?.revision) return draft.document;
  if (revision === 0 || -revision === published.number) return published.document;
  const { algorithmId, language } = key;
  if (revision < 0)
    return (await findVersion(queries, registerReader, algorithmId, language, -revision))?.document ?? emptyDocument;
  return (await findRevision(queries, registerReader, key, revision)) ?? emptyDocument;
};

/** A draft that what is public has overtaken, on top of that; what both changed is told. */
const onTopOf = async (
  queries: Queries,
  draft: Draft,
  published: Published,
): Promise<ReturnType<typeof mergeDocuments>> => {
  if (draft.basedOn === published.number) return { document: draft.document, collisions: [] };
  const { algorithmId, language, basedOn } = draft;
  const before = basedOn === 0 ? null : await findVersion(queries, registerReader, algorithmId, language, basedOn);
  return mergeDocuments(before?.document ?? emptyDocument, draft.document, published.document);
};

const refused = (
  key: DraftKey,
  organisationId: OrganisationId | null,
  refusal: StepRefusal | 'unknown',
): Done<WriteOutcome> => ({
  organisationId,
  ...{ objectKind: 'entry', objectId: key.algorithmId, result: 'refused', details: { refusal } },
  value: { kind: 'refused', refusal },
});

/**
 * What is made of a text before it is saved, and whether it is saved when no word of it changed. With the draft that is there (null when
 * there is none) when the command read it already, so that it is not read again.
 */
type Writer = {
  readonly shape?: (document: EntryDocument) => EntryDocument;
  readonly savesSame?: boolean;
  readonly known?: Draft | null;
};

/**
 * Whether a text is marked as that of a machine, and the revision in which somebody took that mark off. Who judges a text sees both: what
 * the public is told must not depend on one person.
 */
const markOf = (
  { machineTranslated, wasMarked = false }: Written,
  before: { readonly machineTranslated?: boolean; readonly unmarkedIn?: number | null },
  revision: number,
): Required<Pick<Draft, 'machineTranslated' | 'unmarkedIn'>> => {
  const stood = before.machineTranslated ?? false;
  const stands = machineTranslated ?? stood;
  if (stands) return { machineTranslated: true, unmarkedIn: null };
  return { machineTranslated: false, unmarkedIn: stood || wasMarked ? revision : (before.unmarkedIn ?? null) };
};

/** Saves what was written as a draft, in the transaction of a command that asked whether it may. Writes nothing where two changes meet. */
export const writeInto = async (
  writing: Writing,
  actor: Actor,
  key: DraftKey,
  written: Written,
  at: Instant,
  { shape = (document) => document, savesSame = false, known }: Writer = {},
): Promise<Done<WriteOutcome>> => {
  const { revision } = written;
  const draft = known === undefined ? await findDraft(writing, registerReader, key) : known;
  const published = await readPublished(writing, key);
  const base = await readBase(writing, key, { draft, published }, revision);
  const theirs = draft === null ? published.document : (await onTopOf(writing, draft, published)).document;
  const ours = withWritten({ ...base, withheld: theirs.withheld }, written);
  const merged = mergeDocuments(base, ours, theirs);
  const last = revisionToSend(draft, published);
  const about = { objectKind: 'entry', objectId: key.algorithmId };
  if (merged.collisions.length > 0) {
    const fields = merged.collisions.map((collision) => collision.key);
    const value: WriteOutcome = { kind: 'collided', ...merged, revision: last };
    return { ...about, result: 'collided', details: { language: key.language, fields }, value };
  }
  const document = shape(merged.document);
  const fields = changedKeys(draft?.document ?? published.document, document);
  const isSame = draft !== null && fields.length === 0 && !savesSame;
  const ofOthers = { theirs: changedKeys(ours, merged.document).filter((key) => editableKeys.has(key)) };
  if (isSame)
    return { ...about, result: 'unchanged', details: {}, value: { kind: 'unchanged', revision: last, ...ofOthers } };
  const number = draft?.number ?? published.number + 1;
  const made = await giveRevision(writing, key);
  const mark = markOf(written, draft ?? published, made);
  const next: Draft = {
    ...{ ...key, number, basedOn: published.number, state: 'draft', revision: made },
    ...{ document, changeNote: draft?.changeNote ?? null, ...mark },
  };
  await saveDraft(writing, next, { personId: actor.personId, at });
  const byMachine = mark.machineTranslated ? { machineTranslated: true } : {};
  const unmarked = mark.unmarkedIn === made ? { machineMarkTakenOff: true } : {};
  const details = { language: key.language, number, revision: made, fields, ...byMachine, ...unmarked };
  const value: WriteOutcome = { kind: 'saved', revision: made, changed: fields.length, ...ofOthers };
  return { ...about, result: draft === null ? 'begun' : 'saved', details, value };
};

/** Why somebody cannot write a text now; null when they can. */
export const refusalToWrite = (
  actor: Actor,
  { owner, isSucceeded }: DraftStanding,
  draft: Draft | null,
): StepRefusal | null => {
  const may = (right: Parameters<typeof mayDo>[1]): boolean => mayDo(actor, right, owner);
  const step = draft === null ? 'begin' : 'write';
  const { personId, day: today } = actor;
  return refusalOfStep(step, { ...unasked, personId, today, isSucceeded, may, state: draft?.state ?? 'none' });
};

/** A text that somebody may write now: whose it is, what it says, and what a form says of it (see revisionToSend). */
export type ToWrite = {
  readonly owner: OrganisationId;
  readonly document: EntryDocument;
  readonly revision: number;
};

/** The text of an algorithm to write on; null for who may not write it, or not now. */
export const readToWrite = async (queries: Queries, actor: Actor, key: DraftKey): Promise<ToWrite | null> => {
  const [standing, draft, published] = await Promise.all([
    findStanding(queries, registerReader, key),
    findDraft(queries, registerReader, key),
    readPublished(queries, key),
  ]);
  if (standing === null || refusalToWrite(actor, standing, draft) !== null) return null;
  const { owner } = standing;
  return { owner, document: (draft ?? published).document, revision: revisionToSend(draft, published) };
};

/**
 * Saves the text of an entry as a draft, on top of what others saved since the form was made. Where both changed the same field
 * nothing is saved and both are told. Refuses what the workflow and access.ts refuse.
 */
export const writeDraft = async (
  context: CommandContext,
  { personId }: Actor,
  key: DraftKey,
  written: Written,
): Promise<WriteOutcome> =>
  runCommand(context, 'write-draft', async (writing, now): Promise<Done<WriteOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const standing = await findStanding(writing, registerReader, key);
    if (standing === null) return refused(key, null, 'unknown');
    const { owner } = standing;
    const draft = await findDraft(writing, registerReader, key);
    const refusal = refusalToWrite(actor, standing, draft);
    return refusal === null
      ? { ...(await writeInto(writing, actor, key, written, now, { known: draft })), organisationId: owner }
      : refused(key, owner, refusal);
  });

export type BeginOutcome =
  | { readonly kind: 'begun'; readonly key: DraftKey }
  | { readonly kind: 'refused'; readonly refusal: 'not-allowed' | 'needs-name' };

/** Begins a new algorithm of an organisation with the name of its entry, as a draft in Dutch. */
export const beginAlgorithm = async (
  context: CommandContext,
  { personId }: Actor,
  organisationId: OrganisationId,
  name: string,
): Promise<BeginOutcome> =>
  runCommand(context, 'begin-algorithm', async (writing, now): Promise<Done<BeginOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const about = { objectKind: 'entry', objectId: organisationId, organisationId, details: {} };
    const refuse = (refusal: 'not-allowed' | 'needs-name'): Done<BeginOutcome> => ({
      ...{ ...about, result: 'refused', details: { refusal } },
      value: { kind: 'refused', refusal },
    });
    if (!mayDo(actor, 'write-entry', organisationId)) return refuse('not-allowed');
    if (name.trim() === '') return refuse('needs-name');
    const document = { ...emptyDocument, values: { name: name.trim() } };
    const id = await addNewDraft(writing, context, organisationId, document, { personId, at: now });
    const key = { algorithmId: id, language: 'nl' as const };
    return { ...about, objectId: id, result: 'begun', value: { kind: 'begun', key } };
  });
