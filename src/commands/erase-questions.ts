import { questionsKeptSince } from '#register/question.ts';
import { eraseQuestions } from '#store/question-term.ts';
import { type CommandContext, runCommand } from './command.ts';

/** Takes away the personal part of questions whose term has passed: see questionTerms. How many that concerned. */
export const eraseOldQuestions = (context: CommandContext): Promise<number> =>
  runCommand(context, 'erase-questions', async (writing, now) => {
    const before = questionsKeptSince(now);
    const questions = await eraseQuestions(writing, before);
    return {
      ...{ objectKind: 'register', objectId: 'questions', result: 'erased' },
      details: { questions, before },
      value: questions,
    };
  });
