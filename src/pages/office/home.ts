import { type Actor, hasRole, organisationsOf } from '#register/access.ts';
import { personReader } from '#register/reader.ts';
import type { Text } from '#standard/text.ts';
import { listOffered } from '#store/offered.ts';
import { type HtmlPart, html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../reading.ts';
import { erasureNotice } from './accounts/erasure-notice.ts';
import { climbedPart, climbedSince, readClimbed } from './entries/climbed.ts';
import { supplierNews } from './entries/supplier-news.ts';
import { readWaiting, tasks } from './entries/tasks.ts';
import type { OfficeRequest, ShownPage } from './office-page.ts';
import { transferTasks } from './organisations/transfer-tasks.ts';
import { placesOf } from './places.ts';
import { rolesInWords } from './roles-in-words.ts';

const words = {
  title: { nl: 'Werkbank', en: 'Workbench', fy: 'Wurkbank' },
  nobody: {
    nl: 'U hebt nu geen rol bij een organisatie. Vraag de coördinator van uw organisatie om u een rol te geven.',
    en: 'You hold no role at an organisation now. Ask the coordinator of your organisation to give you one.',
    fy: 'Jo hawwe no gjin rol by in organisaasje. Freegje de koördinator fan jo organisaasje om jo in rol te jaan.',
  },
} as const satisfies Record<string, Text>;

/** So many texts of suppliers are shown. */
const mostUpdates = 50;

/** What there is to do for somebody, and where they can go. */
const parts = async (reading: Reading, actor: Actor, request: OfficeRequest): Promise<readonly HtmlPart[]> => {
  const { language, today, query } = request;
  const directory = reading.organisations();
  const [waiting, climbed, offered, erasure] = await Promise.all([
    readWaiting(reading, actor, today),
    readClimbed(reading, actor),
    listOffered(reading.queries, personReader(actor), organisationsOf(actor), mostUpdates),
    erasureNotice(reading, actor, language),
  ]);
  const { reviewMonths } = reading.config;
  const about = { actor, directory, today, reviewMonths, language, climbed: climbedSince(climbed) };
  return [
    erasure,
    waiting !== null && tasks(waiting, query.get('toon'), about),
    climbedPart(climbed, { actor, directory, language }),
    transferTasks(offered.transfers, directory, language),
    supplierNews(offered.updates, { directory, language }),
    ...placesOf(actor, directory, language),
  ];
};

/** The first page of the office: who you are here, and where you can go. */
export const office: ShownPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const { language, present } = request;
    const title = words.title[language];
    const isSomebody = present !== null && hasRole(present.actor);
    const lead = isSomebody ? rolesInWords(present.actor, reading.organisations(), language) : words.nobody[language];
    return {
      kind: 'page',
      status: 200,
      title,
      section: null,
      main: html`${pageTitle(title, lead)}${present !== null && (await parts(reading, present.actor, request))}`,
    };
  },
};
