import { grounds } from '#law/grounds.ts';
import { type Actor, mayDo } from '#register/access.ts';
import { dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { type Answer, dueOn, holdsEmail, questionTerms, referenceOf } from '#register/question.ts';
import { publicReader, registerReader } from '#register/reader.ts';
import type { Queries, Writing } from '#store/database.ts';
import { findAlgorithm } from '#store/entries.ts';
import { listOrganisationIds } from '#store/organisations.ts';
import { findAnswerer, findQuestion, type Question, saveAnswer, saveQuestionPlace } from '#store/questions.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';

export type AnswerRefusal =
  | 'not-allowed'
  | 'answered-already'
  | 'needs-text'
  | 'too-long'
  | 'holds-email'
  | 'needs-outcome'
  | 'needs-entry'
  | 'needs-ground'
  | 'unknown-organisation'
  | 'nobody-there';

export type AnswerOutcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly refusal: AnswerRefusal };

const refusalOfOutcome = async (queries: Queries, { outcome }: Answer): Promise<AnswerRefusal | null> => {
  if (outcome === null) return 'needs-outcome';
  if (outcome.kind === 'not-public') return Object.hasOwn(grounds, outcome.ground) ? null : 'needs-ground';
  if (outcome.kind === 'no-algorithm') return null;
  const algorithm = await findAlgorithm(queries, publicReader, outcome.algorithmId);
  return algorithm === null || algorithm.withdrawn !== null ? 'needs-entry' : null;
};

const refusalOf = async (queries: Queries, question: Question, answer: Answer): Promise<AnswerRefusal | null> => {
  if (question.answer !== null) return 'answered-already';
  if (answer.text.trim() === '') return 'needs-text';
  if (answer.text.length > questionTerms.mostAnswer) return 'too-long';
  if (question.kind === 'report') return refusalOfOutcome(queries, answer);
  return answer.isPublic && holdsEmail(question.text ?? '') ? 'holds-email' : null;
};

const done = (question: Question, result: string, details: Done<AnswerOutcome>['details']): Done<AnswerOutcome> => ({
  ...{ objectKind: 'question', objectId: referenceOf(question.id, question.askedAt), result, details },
  organisationId: question.organisationId,
  value: { kind: 'done' },
});

const refused = (question: Question | null, refusal: AnswerRefusal): Done<AnswerOutcome> => ({
  ...{ objectKind: 'question', objectId: question === null ? '' : referenceOf(question.id, question.askedAt) },
  ...{ organisationId: question?.organisationId ?? null, result: 'refused', details: { refusal } },
  value: { kind: 'refused', refusal },
});

/** Does something with a question for who has the right to it where the question waits. */
const withQuestion = (
  context: CommandContext,
  action: 'answer-question' | 'pass-on-report',
  { personId }: Actor,
  id: number,
  work: (writing: Writing, question: Question, now: ReturnType<CommandContext['now']>) => Promise<Done<AnswerOutcome>>,
): Promise<AnswerOutcome> =>
  runCommand(context, action, async (writing, now): Promise<Done<AnswerOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const question = await findQuestion(writing, registerReader, id);
    if (question === null) return refused(null, 'not-allowed');
    const place = question.organisationId;
    const may =
      action === 'answer-question'
        ? place !== null && mayDo(actor, 'answer-questions', place)
        : place === null && mayDo(actor, 'pass-on-reports', null);
    return may ? work(writing, question, now) : refused(question, 'not-allowed');
  });

/** Answers a question for its organisation, once; the second of two who answer is told so and changes nothing. */
export const answerQuestion = (
  context: CommandContext,
  actor: Actor,
  id: number,
  given: Answer,
): Promise<AnswerOutcome> =>
  withQuestion(context, 'answer-question', actor, id, async (writing, question, now) => {
    const answer = { ...given, isPublic: given.isPublic && question.kind === 'question' };
    const refusal = await refusalOf(writing, question, answer);
    if (refusal !== null) return refused(question, refusal);
    await saveAnswer(writing, id, answer, { personId: actor.personId, at: now });
    const outcome = answer.outcome?.kind ?? null;
    return done(question, 'answered', { isPublic: answer.isPublic, outcome });
  });

/** Passes a report on to the organisation that it concerns, whose term begins then. */
export const passOnReport = (
  context: CommandContext,
  actor: Actor,
  id: number,
  organisationId: OrganisationId,
): Promise<AnswerOutcome> =>
  withQuestion(context, 'pass-on-report', actor, id, async (writing, question, now) => {
    const known = await listOrganisationIds(writing, registerReader);
    if (!known.includes(organisationId)) return refused(question, 'unknown-organisation');
    if (!(await findAnswerer(writing, publicReader, organisationId, dateOf(now))))
      return refused(question, 'nobody-there');
    await saveQuestionPlace(writing, id, organisationId, dueOn(now));
    return done({ ...question, organisationId }, 'passed-on', {});
  });
