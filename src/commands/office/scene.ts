import { type Actor, mayDo } from '#register/access.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { personalWarnings } from '#register/rules/personal-warnings.ts';
import { publicationFaults } from '#register/rules/value-faults.ts';
import { restsOnOlder, translationFaults, untranslated } from '#register/translation.ts';
import { mayReadWork, type StepAsked, settingsOfText, usualSettings } from '#register/workflow.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Queries } from '#store/database.ts';
import { listWriters, type Revision } from '#store/draft-writers.ts';
import { type DraftKey, findDraft, findStanding, type PlacedDraft } from '#store/drafts.ts';
import { findLatestVersion, listCurrentLanguages } from '#store/entries.ts';
import { listRemarks, type Remark } from '#store/remarks.ts';
import { type Published, readPublished } from './write-draft.ts';

/** Everything that is known where a step is taken. */
export type Scene = {
  readonly key: DraftKey;
  readonly owner: OrganisationId;
  readonly draft: PlacedDraft | null;
  readonly published: Published;
  /** The revision in which somebody took off the mark that a machine translated the draft; null when it stands or never did. */
  readonly unmarked: Revision | null;
  readonly isPublished: boolean;
  /** The fields with a warning that must be confirmed. */
  readonly warned: readonly FieldKey[];
  readonly asked: StepAsked;
  /** For a translation: the Dutch text that was published last, whether that was after the last revision, and whether it is off line. */
  readonly dutch: EntryDocument | null;
  readonly isOlder: boolean;
  readonly isOrphan: boolean;
};

/** True when nothing stands between a text and the public: all is there that its category obliges, and nothing is wrong. */
const isComplete = (document: EntryDocument): boolean => publicationFaults(document).length === 0;

/** True when every word of the Dutch text that is public now is translated, and nothing is wrong with the words. */
const isWhole = (dutch: EntryDocument, translated: EntryDocument): boolean =>
  untranslated(dutch, translated).length === 0 && translationFaults(translated).length === 0;

/** True when the Dutch text of an entry is public now. */
export const isPublicInDutch = async (queries: Queries, { algorithmId }: DraftKey): Promise<boolean> =>
  (await listCurrentLanguages(queries, registerReader, algorithmId)).includes('nl');

/** The Dutch text of which this is a translation; null for a Dutch text. */
const readDutch = async (queries: Queries, { algorithmId, language }: DraftKey) =>
  language === 'nl' ? null : findLatestVersion(queries, registerReader, algorithmId, 'nl');

/** What is given with a step. */
export type GivenWithStep = {
  readonly reason: string;
  readonly date: IsoDate | null;
  /** The fields with a warning of which is said that they are right. */
  readonly confirmed: readonly string[];
};

/** What is given with a step that asks nothing more. */
export const nothingGiven: GivenWithStep = { reason: '', date: null, confirmed: [] };

/** The fields with a warning, and whether each is confirmed. */
const confirmationOf = (draft: PlacedDraft | null, confirmed: readonly string[]) => {
  const warned = draft === null ? [] : personalWarnings(draft.document.values).map(({ field }) => field);
  return { warned, isConfirmed: warned.every((field) => confirmed.includes(field)) };
};

/** Everything the workflow asks of a step with a text by somebody; null when the algorithm does not exist. */
export const readScene = async (
  queries: Queries,
  actor: Actor,
  key: DraftKey,
  { reason, date, confirmed }: GivenWithStep,
): Promise<Scene | null> => {
  const standing = await findStanding(queries, registerReader, key);
  if (standing === null) return null;
  const { owner, isPublished, isSucceeded } = standing;
  const draft = await findDraft(queries, registerReader, key);
  const published = await readPublished(queries, key);
  const revisions = draft === null ? [] : await listWriters(queries, registerReader, draft);
  const dutch = await readDutch(queries, key);
  const madeAt = revisions.at(-1)?.at ?? null;
  const { warned, isConfirmed } = confirmationOf(draft, confirmed);
  const state = draft?.state ?? 'none';
  const asked: StepAsked = {
    state,
    settings: settingsOfText(state, draft?.kept ?? usualSettings, standing.settings),
    may: (right) => mayDo(actor, right, owner),
    personId: actor.personId,
    writers: [
      ...revisions.flatMap(({ personId, tokenMadeBy }) =>
        tokenMadeBy === null ? [personId] : [personId, tokenMadeBy],
      ),
      ...(draft?.noteWriters ?? []),
    ],
    isComplete:
      draft !== null && (dutch === null ? isComplete(draft.document) : isWhole(dutch.document, draft.document)),
    approvers: draft?.approvers ?? [],
    publishOn: draft?.scheduled?.on ?? null,
    today: actor.day,
    ...{ reason, isPublished, isConfirmed, isSucceeded, date },
  };
  const isOlder = dutch !== null && restsOnOlder({ language: key.language, madeAt }, [dutch]);
  const isOrphan = key.language !== 'nl' && !(await isPublicInDutch(queries, key));
  return {
    key,
    owner,
    draft,
    published,
    unmarked: revisions.find(({ revision }) => revision === draft?.unmarkedIn) ?? null,
    isPublished,
    warned,
    asked,
    isOlder,
    isOrphan,
    dutch: dutch?.document ?? null,
  };
};

/** The work on an entry as its organisation sees it. */
export type Work = Pick<
  Scene,
  'owner' | 'draft' | 'published' | 'unmarked' | 'asked' | 'dutch' | 'isOlder' | 'isOrphan'
> & {
  readonly remarks: readonly Remark[];
};

/** The work on the text of an algorithm, and which steps somebody can take with it; null for who may not see that. */
export const readWork = async (queries: Queries, actor: Actor, key: DraftKey): Promise<Work | null> => {
  const [scene, remarks] = await Promise.all([
    readScene(queries, actor, key, nothingGiven),
    listRemarks(queries, registerReader, key),
  ]);
  return scene === null || !mayReadWork(scene.asked) ? null : { ...scene, remarks };
};
