import type { OrganisationDirectory } from '#register/directory.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import { analysisVersion } from '#search/analysis-version.ts';
import { type SavedColumns, saveTexts } from '#search/saved-columns.ts';
import type { SavedFacts, Saving } from '#search/saved-form.ts';
import type { SavableIndex } from '#search/search.ts';
import { textNumber } from '#search/text-number.ts';
import { standards } from '#standard/earlier.ts';
import { listChangesAfter } from '#store/changes.ts';
import type { Queries } from '#store/database.ts';

/** Raised when an index is saved in another form. */
const form = 1;

/** A change as it stands in the store: no two stores, and no two histories of one store, have the same one under a number. */
const changeAt = async (queries: Queries, reader: Reader, sequence: number): Promise<string> => {
  const [change] = await listChangesAfter(queries, reader, sequence - 1, 1);
  return change?.sequence === sequence ? JSON.stringify(change) : '';
};

/**
 * What an index is of that holds everything up to a change, for this version of the software; null when nothing ever changed.
 * The first and the last change tell whether a store has the history that the index was made of.
 */
export const factsAt = async (
  queries: Queries,
  reader: Reader,
  sequence: number,
  version: string,
): Promise<SavedFacts | null> => {
  const [first, last] = [await changeAt(queries, reader, 1), await changeAt(queries, reader, sequence)];
  if (first === '' || last === '') return null;
  return { form, analysis: analysisVersion, standard: standards.join(), version, sequence, first, last };
};

/** True when a saved index is of the history of this store, and made as this version makes it. */
export const isOfStore = async (
  queries: Queries,
  reader: Reader,
  facts: SavedFacts,
  version: string,
): Promise<boolean> => {
  const { sequence } = facts;
  if (typeof sequence !== 'number') return false;
  const now = await factsAt(queries, reader, sequence, version);
  return now !== null && JSON.stringify(now) === JSON.stringify(facts);
};

/** What the entries of an organisation say of it, in one text: its kind, its names and its place in the tree. */
export const describe = (directory: OrganisationDirectory, id: OrganisationId): string => {
  const organisation = directory.find(id);
  return JSON.stringify([organisation?.type, organisation?.names, directory.lineOf(id)]);
};

function* saveOrganisations(directory: OrganisationDirectory): Saving {
  yield* saveTexts(
    'organisations',
    directory.all.map(({ id }) => id),
  );
  const marks = new Float64Array(directory.all.length);
  for (const [index, { id }] of directory.all.entries()) {
    marks[index] = textNumber(describe(directory, id));
    if (index % 100 === 0) yield null;
  }
  yield { name: 'organisations.marks', column: marks };
}

function* both(one: Saving, other: Saving): Saving {
  yield* one;
  yield* other;
}

/** Saves an index as it is now, with what it knows of organisations. */
export const saveIndex = (search: SavableIndex, directory: OrganisationDirectory): Saving =>
  both(saveOrganisations(directory), search.save());

/** What the saved index knew of organisations, each as a number. */
export type OrganisationMarks = ReadonlyMap<OrganisationId, number>;

/** The organisations as they were when the index was saved. */
export const savedMarks = (saved: SavedColumns): OrganisationMarks => {
  const ids = saved.texts('organisations');
  const marks = saved.floats('organisations.marks');
  return new Map(ids.map((id, index) => [id as OrganisationId, marks[index] ?? 0]));
};
