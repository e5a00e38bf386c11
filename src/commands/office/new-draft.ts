import type { Algorithm, AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { factsOf } from '#register/facts.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Writing } from '#store/database.ts';
import { type Draft, saveDraft } from '#store/drafts.ts';
import { saveAlgorithms } from '#store/entry-writes.ts';
import { giveRevision } from '#store/last-revisions.ts';
import type { CommandContext } from '../command.ts';
import { newAlgorithmId } from '../new-algorithm-id.ts';

/** An algorithm of an organisation of which nothing is known yet. */
export const newAlgorithm = (id: AlgorithmId, organisationId: OrganisationId): Algorithm => ({
  ...{ id, organisationId, ...factsOf(emptyDocument) },
  ...{ useReason: null, mergedInto: null, withdrawn: null, source: null, vanishedAt: null },
});

/** Adds an algorithm of an organisation with a first draft in Dutch by somebody, in the transaction of a command; its number. */
export const addNewDraft = async (
  writing: Writing,
  context: CommandContext,
  organisationId: OrganisationId,
  document: EntryDocument,
  by: { readonly personId: PersonId; readonly at: Instant },
): Promise<AlgorithmId> => {
  const id = await newAlgorithmId(writing, context);
  await saveAlgorithms(writing, [newAlgorithm(id, organisationId)]);
  const key = { algorithmId: id, language: 'nl' as const };
  const revision = await giveRevision(writing, key);
  const draft: Draft = { ...key, number: 1, basedOn: 0, state: 'draft', revision, document, changeNote: null };
  await saveDraft(writing, draft, by);
  return id;
};
