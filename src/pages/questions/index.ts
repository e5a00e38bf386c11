import type { QuestionPageName } from '../../routes.ts';
import { ask } from './ask.ts';
import { follow } from './follow.ts';
import type { QuestionPage } from './question-page.ts';
import { report } from './report.ts';

/** Every page on which the public asks something, by the name of its route; the compiler tells when one is missing. */
export const questionPages: Readonly<Record<QuestionPageName, QuestionPage>> = {
  askQuestion: ask,
  reportMissing: report,
  followQuestion: follow,
};
