import { fingerprintOf } from '#formats/fingerprint.ts';
import type { Algorithm } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import { factsOf, withOwnFacts } from '#register/facts.ts';
import type { Instant } from '#register/instant.ts';
import { displayName } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { addChanges } from '#store/changes.ts';
import type { Writing } from '#store/database.ts';
import { type Draft, removeDraft } from '#store/drafts.ts';
import { addVersions, makeCurrent, removeCurrent, saveAlgorithms } from '#store/entry-writes.ts';
import { listAlgorithms } from '#store/import-reads.ts';
import { listOrganisations } from '#store/organisations.ts';
import { saveTranslationWithdrawn } from '#store/translation-withdrawals.ts';
import type { Scene } from './scene.ts';

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

/** Makes a draft the public text, with the next number; the draft is gone. Whether that may be is asked before. */
export const publish = async (writing: Writing, scene: Scene, draft: Draft, now: Instant): Promise<void> => {
  const { key, published, isPublished } = scene;
  const document = await finished(writing, scene, draft);
  const number = published.number + 1;
  const algorithm = await algorithmOf(writing, scene);
  // A translation tells nothing of the algorithm that the Dutch text does not.
  const facts = key.language === 'nl' ? { ...factsOf(document), withdrawn: null, vanishedAt: null } : {};
  await saveAlgorithms(writing, [{ ...algorithm, ...facts }]);
  const version = { ...key, number, state: 'published', document, fingerprint: fingerprintOf(document) } as const;
  const { changeNote, machineTranslated = false } = draft;
  await addVersions(writing, [{ ...version, changeNote, publishedAt: now, confirmedAt: null, machineTranslated }]);
  await makeCurrent(writing, { ...key, number, publishedAt: now });
  await addChanges(writing, [{ ...key, at: now, kind: isPublished ? 'changed' : 'published', number }]);
  await removeDraft(writing, key);
};

/** Takes an entry off the public register with a reason for everyone; its versions stay. */
export const withdraw = async (writing: Writing, scene: Scene, reason: string, now: Instant): Promise<void> => {
  const { algorithmId } = scene.key;
  const algorithm = await algorithmOf(writing, scene);
  await saveAlgorithms(writing, [{ ...algorithm, withdrawn: { at: now, reason } }]);
  await removeCurrent(writing, algorithmId);
  await addChanges(writing, [{ at: now, algorithmId, kind: 'withdrawn', language: 'nl', number: null }]);
};

/** Takes a translation off the public register with a reason for everyone; the Dutch text stays. */
export const withdrawTranslation = async (
  writing: Writing,
  { key }: Scene,
  reason: string,
  now: Instant,
): Promise<void> => {
  await saveTranslationWithdrawn(writing, key, { at: now, reason });
  await addChanges(writing, [{ ...key, at: now, kind: 'translation-withdrawn', number: null }]);
};
