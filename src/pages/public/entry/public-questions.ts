import { referenceOf } from '#register/question.ts';
import type { Text } from '#standard/text.ts';
import { findAnswerer, listPublicQuestions, type PublicQuestion } from '#store/questions.ts';
import { type Html, html } from '#web/html.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { plainParagraphs } from '#web/parts/plain-paragraphs.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { EntryView } from './view.ts';

const words = {
  title: { nl: 'Vragen en antwoorden', en: 'Questions and answers', fy: 'Fragen en antwurden' },
  ask: {
    nl: 'Stel een vraag over dit algoritme',
    en: 'Ask a question about this algorithm',
    fy: 'Stel in fraach oer dit algoritme',
  },
  asked: { nl: 'Gevraagd op', en: 'Asked on', fy: 'Frege op' },
  answered: { nl: 'beantwoord op', en: 'answered on', fy: 'beantwurde op' },
  answer: { nl: 'Antwoord', en: 'Answer', fy: 'Antwurd' },
} as const satisfies Record<string, Text>;

const most = 20;

const item = (question: PublicQuestion, { language }: EntryView): Html =>
  html`<li><div${langAttribute(question.language, language)}>${plainParagraphs(question.text)}</div><p><strong>${words.answer[language]}</strong></p>${plainParagraphs(question.answer)}<p class="reg-small">${referenceOf(question.id, question.askedAt)}. ${words.asked[language]} ${dateTag(question.askedAt, language)}, ${words.answered[language]} ${dateTag(question.answeredAt, language)}.</p></li>`;

/** What was asked and answered for everyone, and where to ask; nothing when there is neither. */
export const publicQuestions = async ({ queries, reader }: Reading, view: EntryView): Promise<Html | null> => {
  const { language, algorithm, version, isCurrent, today } = view;
  const questions = await listPublicQuestions(queries, reader, algorithm.id, most);
  const isOpen =
    isCurrent && version.state === 'published' && algorithm.withdrawn === null && algorithm.mergedInto === null;
  const mayAsk = isOpen && (await findAnswerer(queries, reader, algorithm.organisationId, today));
  if (questions.length === 0 && !mayAsk) return null;
  return html`<section class="reg-answer" aria-labelledby="vragen"><h2 id="vragen">${words.title[language]}</h2>${
    questions.length > 0 && html`<ol class="reg-stack">${questions.map((question) => item(question, view))}</ol>`
  }${mayAsk && html`<p class="reg-noprint"><a href="${href('askQuestion', { language, id: algorithm.id })}">${words.ask[language]}</a></p>`}</section>`;
};
