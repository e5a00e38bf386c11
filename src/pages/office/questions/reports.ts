import { mayDo } from '#register/access.ts';
import { personReader } from '#register/reader.ts';
import type { Text } from '#standard/text.ts';
import { listOpenQuestions } from '#store/questions.ts';
import { html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { ShownPage } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { questionItem } from './items.ts';

const words = {
  title: {
    nl: 'Meldingen zonder organisatie',
    en: 'Reports without an organisation',
    fy: 'Meldingen sûnder organisaasje',
  },
  lead: {
    nl: 'Zoek uit welke organisatie het algoritme gebruikt en geef de melding door. Die organisatie antwoordt.',
    en: 'Find out which organisation uses the algorithm and pass the report on. That organisation answers.',
    fy: 'Sykje út hokker organisaasje it algoritme brûkt en jou de melding troch. Dy organisaasje antwurdet.',
  },
  none: { nl: 'Er wacht geen melding.', en: 'No report waits.', fy: 'Der wachtet gjin melding.' },
} as const satisfies Record<string, Text>;

const most = 50;

/** The reports of which nobody knows yet whose they are, for who passes them on. */
export const reportsQueue: ShownPage = {
  isFor: 'whole',
  show: async (reading, _context, { language, present, today }) => {
    if (present === null || !mayDo(present.actor, 'pass-on-reports', null)) return forbidden(language);
    const waiting = await listOpenQuestions(reading.queries, personReader(present.actor), [null], most);
    const about = { directory: reading.organisations(), today, language };
    return {
      kind: 'page',
      status: 200,
      title: words.title[language],
      section: null,
      main: html`${pageTitle(words.title[language], words.lead[language])}${
        waiting.length === 0
          ? html`<p>${words.none[language]}</p>`
          : html`<ol class="reg-inbox">${waiting.map((one) => questionItem(one, about))}</ol>`
      }`,
    };
  },
};
