import { questionsKeptSince } from '#register/question.ts';
import { eraseQuestions } from '#store/question-term.ts';
import { type CommandContext, runCommandIfAny } from './command.ts';

/** So many questions at once: others wait no longer than that takes. */
const slice = 500;

/** Takes away the personal part of questions whose term has passed: see questionTerms. How many that concerned; 0 when no more are left. */
export const eraseOldQuestions = async (context: CommandContext): Promise<number> =>
  (await runCommandIfAny(context, 'erase-questions', async (writing, now) => {
    const before = questionsKeptSince(now);
    const questions = await eraseQuestions(writing, before, slice);
    if (questions === 0) return null;
    return {
      ...{ objectKind: 'register', objectId: 'questions', result: 'erased' },
      details: { questions, before },
      value: questions,
    };
  })) ?? 0;
