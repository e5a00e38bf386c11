import { hashOfSecret, newSecret } from '#commands/secrets.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import { type Asking, dueOn } from '#register/question.ts';
import { transact, type Writing } from '#store/database.ts';
import { addQuestion, saveAnswer } from '#store/questions.ts';
import type { Place } from './fill.ts';
import { own } from './organisations.ts';

const [toOwn, toCentre] = [120, 60];
const text = 'Kijkt er een mens mee naar de uitkomst? Dat wil ik graag weten.';

type Asked = Pick<Asking, 'kind' | 'organisationId' | 'algorithmId'>;

const addOne = (writing: Writing, asked: Asked, at: Instant, index: number): Promise<number> => {
  const more = { keyHash: hashOfSecret(newSecret()), language: 'nl' as const, at, dueOn: dueOn(at) };
  return addQuestion(writing, { ...asked, organisationSaid: '', email: '', text }, more, `192.0.2.${index}`);
};

/** Asks questions about entries, of which two in three are answered, and reports to the centre; the number of a question that waits. */
export const fillQuestions = async (
  { database, context }: Place,
  ids: readonly AlgorithmId[],
  personId: PersonId,
): Promise<number> =>
  transact(database, async (writing) => {
    const at = context.now();
    const answer = { text: 'Ja, een medewerker kijkt mee.', isPublic: true, outcome: null };
    const waiting: number[] = [];
    for (const [index, algorithmId] of Array.from(
      { length: toOwn },
      (_, at) => ids[at % ids.length] ?? null,
    ).entries()) {
      const id = await addOne(writing, { kind: 'question', organisationId: own, algorithmId }, at, index);
      if (index % 3 === 0) waiting.push(id);
      else await saveAnswer(writing, id, answer, { personId, at });
    }
    for (let index = 0; index < toCentre; index += 1)
      await addOne(writing, { kind: 'report', organisationId: null, algorithmId: null }, at, index);
    return waiting[0] ?? 0;
  });
