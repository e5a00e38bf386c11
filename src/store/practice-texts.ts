import type { PersonId } from '#register/appointment.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { PracticeText } from '#register/practice.ts';
import type { Reader } from '#register/reader.ts';
import type { WorkState } from '#register/workflow.ts';
import type { Queries, Writing } from './database.ts';

/** True for who may see the practice of a person: that person, and the register inside a command of theirs. */
const isOwn = (reader: Reader, personId: PersonId): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && reader.actor.personId === personId);

/** The texts with which somebody practises, in order of number; none for anybody else. */
export const listPracticeTexts = async (
  queries: Queries,
  reader: Reader,
  personId: PersonId,
): Promise<readonly PracticeText[]> => {
  if (!isOwn(reader, personId)) return [];
  const rows = await queries
    .selectFrom('practice_text')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    ...{ personId, number: row.number, state: row.state as WorkState, changedAt: row.changed_at as Instant },
    document: JSON.parse(row.body) as EntryDocument,
  }));
};

/** One text with which somebody practises; null when there is none, or for anybody else. */
export const findPracticeText = async (
  queries: Queries,
  reader: Reader,
  personId: PersonId,
  number: number,
): Promise<PracticeText | null> =>
  (await listPracticeTexts(queries, reader, personId)).find((one) => one.number === number) ?? null;

/** Adds a practice text, or puts it in the place of the one with its number. */
export const savePracticeText = async (writing: Writing, text: PracticeText): Promise<void> => {
  const { personId, number, state, changedAt, document } = text;
  const changed = { state, changed_at: changedAt, body: JSON.stringify(document) };
  await writing
    .insertInto('practice_text')
    .values({ person_id: personId, number, ...changed })
    .onConflict((conflict) => conflict.columns(['person_id', 'number']).doUpdateSet(changed))
    .execute();
};

/** Takes one practice text of somebody away, or (null) all of them. */
export const removePracticeTexts = async (
  writing: Writing,
  personId: PersonId,
  number: number | null,
): Promise<void> => {
  const texts = writing.deleteFrom('practice_text').where('person_id', '=', personId);
  await (number === null ? texts : texts.where('number', '=', number)).execute();
};
