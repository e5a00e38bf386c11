import { areOfAnOuting, areOfPrivateLife, isAbroad, isOrdinary } from '#language/everyday.ts';
import { isWeakInSentence, isWeakWord } from '#language/stop-words.ts';
import type { PlannedClause } from './plan.ts';
import type { Question } from './question.ts';
import { singleWord } from './terms-asked.ts';

/** A question about nothing but what is done, as in what time it is. */
const isAboutNothing = ({ isSentence, isAllWeak, clauses }: Question, planned: readonly PlannedClause[]): boolean =>
  isSentence &&
  (isAllWeak || clauses.every((clause) => clause.isOptional || isOrdinary(singleWord(clause) ?? ''))) &&
  planned.every(({ isGeneral }) => isGeneral === true);

/** A question about private life and nothing else, that has no known term of several words and names no organisation. */
const isAboutPrivateLife = ({ clauses }: Question, planned: readonly PlannedClause[]): boolean =>
  planned.every(({ isTerm, organisations }) => isTerm !== true && organisations === null) &&
  areOfPrivateLife(
    clauses.map((clause) => singleWord(clause) ?? '').filter((word) => !isWeakWord(word) && !isWeakInSentence(word)),
  );

/** Before where somebody comes from; who comes from abroad asks a public body. */
const from: ReadonlySet<string> = new Set(['uit', 'van', 'from']);

/** A question for somewhere to go, that names no organisation: not for what comes from abroad. */
const isForAnOuting = ({ clauses }: Question, planned: readonly PlannedClause[]): boolean =>
  planned.every(({ organisations }) => organisations === null) &&
  clauses.every((clause) => !isAbroad(singleWord(clause) ?? '') || !clause.behind.some((word) => from.has(word))) &&
  areOfAnOuting(clauses.map((clause) => singleWord(clause) ?? ''));

/** True for a question that nothing is to meet, whatever entries name one of its words; never for one that is asked just as it is. */
export const asksNothing = (question: Question, planned: readonly PlannedClause[], isAsRead: boolean): boolean =>
  isAboutNothing(question, planned) ||
  (!isAsRead && (isAboutPrivateLife(question, planned) || isForAnOuting(question, planned)));
