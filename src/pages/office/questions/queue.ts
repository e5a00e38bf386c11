import { mayDo } from '#register/access.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { countQuestions, type QuestionCounts } from '#store/question-counts.ts';
import { listAnsweredQuestions, listOpenQuestions } from '#store/questions.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { ShownPage } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { questionItem } from './items.ts';

const words = {
  title: { nl: 'Vragen van het publiek', en: 'Questions from the public', fy: 'Fragen fan it publyk' },
  open: { nl: 'Wacht op antwoord', en: 'Waits for an answer', fy: 'Wachtet op antwurd' },
  none: { nl: 'Er wacht geen vraag.', en: 'No question waits.', fy: 'Der wachtet gjin fraach.' },
  answered: { nl: 'Beantwoord', en: 'Answered', fy: 'Beantwurde' },
  noneAnswered: {
    nl: 'Er is nog niets beantwoord.',
    en: 'Nothing was answered yet.',
    fy: 'Der is noch neat beantwurde.',
  },
  asked: { nl: 'Gesteld', en: 'Asked', fy: 'Steld' },
  inTime: { nl: 'Op tijd beantwoord', en: 'Answered in time', fy: 'Op tiid beantwurde' },
} as const satisfies Record<string, Text>;

const most = 50;

const figures = ({ asked, answered, inTime }: QuestionCounts, language: Language): Html => {
  const row = (label: Text, value: number): Html =>
    html`<div><dt>${label[language]}</dt><dd>${wholeNumber(value, language)}</dd></div>`;
  return html`<dl class="reg-rows">${row(words.asked, asked)}${row(words.answered, answered)}${row(words.inTime, inTime)}</dl>`;
};

/** The questions to an organisation for who may answer them: those that wait, the first due first, those that were answered, and figures. */
export const questionQueue: ShownPage = {
  isFor: 'whole',
  show: async (reading, _context, { language, present, parameters, today }) => {
    const id = makeOrganisationId(parameters.organisation ?? '');
    if (present === null || !mayDo(present.actor, 'answer-questions', id)) return forbidden(language);
    const { queries } = reading;
    const reader = personReader(present.actor);
    const open = await listOpenQuestions(queries, reader, [id], most);
    const answered = await listAnsweredQuestions(queries, reader, id, most);
    const directory = reading.organisations();
    const list = (questions: typeof open, none: Text): Html =>
      questions.length === 0
        ? html`<p>${none[language]}</p>`
        : html`<ol class="reg-inbox">${questions.map((one) => questionItem(one, { directory, today, language }))}</ol>`;
    const title = `${words.title[language]}: ${directory.nameOf(id)}`;
    return {
      kind: 'page',
      status: 200,
      title,
      section: null,
      main: html`${pageTitle(title)}${figures(await countQuestions(queries, reader, id), language)}<section class="reg-section" aria-labelledby="open"><h2 id="open">${words.open[language]}</h2>${list(
        open,
        words.none,
      )}</section><section class="reg-section" aria-labelledby="beantwoord"><h2 id="beantwoord">${words.answered[language]}</h2>${list(answered, words.noneAnswered)}</section>`,
    };
  },
};
