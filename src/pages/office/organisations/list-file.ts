import { isReadingList, reviewFile } from '#commands/review-organisations.ts';
import { mayDo } from '#register/access.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { framedField } from '#web/parts/field-frame.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { href } from '../../../routes.ts';
import type { FilePage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';
import { refreshWords } from './refresh-words.ts';

const words = {
  title: { nl: 'Lijst uit een bestand', en: 'List from a file', fy: 'List út in bestân' },
  lead: {
    nl: 'Stuur een bestand van ROO of TOOI. U ziet eerst de verschillen met het register. Er verandert nog niets.',
    en: 'Send a file of ROO or TOOI. You first see the differences with the register. Nothing changes yet.',
    fy: 'Stjoer in bestân fan ROO of TOOI. Jo sjogge earst de ferskillen mei it register. Der feroaret noch neat.',
  },
  choose: { nl: 'Kies een bestand', en: 'Choose a file', fy: 'Kies in bestân' },
  help: {
    nl: 'ROO als JSON of XML, TOOI als JSON of JSON-LD. Hoogstens 20 MB. De lijst die nu klaarligt, maakt plaats.',
    en: 'ROO as JSON or XML, TOOI as JSON or JSON-LD. At most 20 MB. The list that is ready now makes way.',
    fy: 'ROO as JSON of XML, TOOI as JSON of JSON-LD. Op syn heechst 20 MB. De list dy’t no klear leit, makket plak.',
  },
  send: { nl: 'Vergelijk met het register', en: 'Compare with the register', fy: 'Fergelykje mei it register' },
  back: { nl: 'Naar de lijsten', en: 'To the lists', fy: 'Nei de listen' },
} as const satisfies Record<string, Text>;

const faults = {
  'no-file': { nl: 'Kies een bestand.', en: 'Choose a file.', fy: 'Kies in bestân.' },
  'too-large': {
    nl: 'Het bestand is groter dan 20 MB. Wie de server beheert kan het klaarleggen met de opdracht die bij de lijsten staat.',
    en: 'The file is larger than 20 MB. Who runs the server can put it ready with the command that stands with the lists.',
    fy: 'It bestân is grutter as 20 MB. Wa’t de server beheart kin it klearlizze mei de opdracht dy’t by de listen stiet.',
  },
  'too-busy': {
    nl: 'Er wordt al een lijst gelezen. Probeer het over een minuut opnieuw.',
    en: 'A list is being read already. Try again in a minute.',
    fy: 'Der wurdt al in list lêzen. Besykje it oer in minút nochris.',
  },
} as const satisfies Record<string, Text>;

const field = 'bestand';
/** Who comes while another list is read can try again after so long. */
const busySeconds = 60;

const mayTake = ({ present }: OfficeRequest): boolean =>
  present !== null && mayDo(present.actor, 'manage-organisations', null);

/** The form with which the administrator sends a list of organisations as a file, with what was wrong. */
export const listFileForm = ({ language, formToken }: OfficeRequest, fault?: string): Html =>
  html`<form class="reg-form" method="post" enctype="multipart/form-data" action="${href('refreshFile', { language })}" novalidate>${formTokenField(
    formToken,
  )}${framedField(
    { name: field, label: words.choose[language], help: words.help[language], fault },
    (tied) =>
      html`<input class="reg-file" id="${field}" name="${field}" type="file" accept=".json,.jsonld,.xml"${tied}>`,
  )}<p><button class="nl-button" type="submit">${words.send[language]}</button></p></form>`;

/** What a list is refused for, in the language of the page; the words of files are Dutch and English. */
const inWords = (reason: { readonly nl: string; readonly en: string }, language: Language): string =>
  reason[language === 'en' ? 'en' : 'nl'];

type Fault = { readonly message: string; readonly status: number } | null;

const page = (request: OfficeRequest, fault: Fault): PageAnswer => {
  const { language } = request;
  if (!mayTake(request)) return forbidden(language);
  const title = words.title[language];
  return {
    ...{ kind: 'page', status: fault?.status ?? 200, title, section: null },
    ...(fault?.status === 503 && { retryAfter: busySeconds }),
    main: html`${
      fault !== null && errorSummary(refreshWords.faults[language], [{ control: field, message: fault.message }])
    }${pageTitle(title, words.lead[language])}${listFileForm(request, fault?.message)}<p class="reg-gap-top"><a href="${href(
      'refresh',
      { language },
    )}">${words.back[language]}</a></p>`,
  };
};

/** Where the administrator sends a list of organisations as a file, to be compared with the register. */
export const refreshFile: FilePage = {
  isFor: 'whole',
  show: async (_reading, _context, request) => page(request, null),
  takesFile: {
    isFull: isReadingList,
    refusal: (request) => (mayTake(request) ? null : forbidden(request.language)),
    act: async (_reading, context, request) => {
      const { language, file } = request;
      const refused = (kind: keyof typeof faults) =>
        page(request, { message: faults[kind][language], status: kind === 'too-busy' ? 503 : 422 });
      if (typeof file === 'string') return { answer: refused(file) };
      if (isReadingList()) return { answer: refused('too-busy') };
      const outcome = await reviewFile(context, presentIn(request).present.actor, file);
      if (outcome.kind === 'not-allowed') return { answer: forbidden(language) };
      if (outcome.kind === 'refused')
        return { answer: page(request, { message: inWords(outcome.reason, language), status: 422 }) };
      return { answer: { kind: 'redirect', status: 303, to: href('refresh', { language }, { lijst: outcome.list }) } };
    },
  },
};
