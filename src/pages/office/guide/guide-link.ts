import type { Work } from '#commands/office/move-draft.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';
import { firstOpenStep } from './guide-steps.ts';

const words: Text = {
  nl: 'Ga verder met de vragen, een voor een',
  en: 'Go on with the questions, one by one',
  fy: 'Gean fierder mei de fragen, ien foar ien',
};

/** The way to the first question that is still open, for a text that was never public; nothing when all are answered. */
export const guideLink = (
  { id, draft, published }: Pick<Work, 'draft' | 'published'> & { readonly id: AlgorithmId },
  language: Language,
): Html | false => {
  const step = draft === null || published.number > 0 ? null : firstOpenStep(draft.document);
  return step !== null && html`<p><a href="${href('workGuide', { language, id, step })}">${words[language]}</a></p>`;
};
