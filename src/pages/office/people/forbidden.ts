import type { Language } from '#standard/text.ts';
import type { PageAnswer } from '#web/page.ts';
import { problems } from '#web/problem.ts';
import { problemPage } from '../../problem.ts';

/** The page for who has no right to what they asked: it holds nothing of what they may not see. */
export const forbidden = (language: Language): PageAnswer => problemPage(problems.notAllowed, language);
