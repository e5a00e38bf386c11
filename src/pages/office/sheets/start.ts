import { beginSheet } from '#commands/office/sheets/begin-sheet.ts';
import { inBackground } from '#commands/office/sheets/in-background.ts';
import { isTakingInFull, readSheetInto } from '#commands/office/sheets/read-sheet.ts';
import { mayDo } from '#register/access.ts';
import { dateOf } from '#register/instant.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import type { SheetImport } from '#register/sheet-import.ts';
import type { Language, Text } from '#standard/text.ts';
import { listSheetImports } from '#store/sheet-imports.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { framedField } from '#web/parts/field-frame.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { templateFormats } from '../../files/template.ts';
import type { FilePage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { type FileFault, fileFaultWords } from './fault-words.ts';
import { phaseWords } from './phase-words.ts';

const words = {
  title: { nl: 'Uit een spreadsheet', en: 'From a spreadsheet', fy: 'Ut in spreadsheet' },
  lead: {
    nl: 'Maak of wijzig veel beschrijvingen tegelijk. U ziet eerst per rij wat er gebeurt. Daarna kiest u wat u overneemt. Het publiek ziet er nog niets van.',
    en: 'Make or change many entries at once. You first see what happens for each row. Then you choose what you take over. The public does not see any of it yet.',
    fy: 'Meitsje of feroarje in soad beskriuwingen tagelyk. Jo sjogge earst foar elke rige wat der bart. Dêrnei kieze jo wat jo oernimme. It publyk sjocht der noch neat fan.',
  },
  template: { nl: 'Het sjabloon', en: 'The template', fy: 'It sjabloan' },
  templateHelp: {
    nl: 'In het sjabloon staat elk veld met uitleg en keuzes. Een eigen spreadsheet of een download van dit register mag ook: u zegt dan zelf wat er in elke kolom staat.',
    en: 'The template has every field with explanation and choices. A spreadsheet of your own or a download of this register will do too: you then say yourself what each column holds.',
    fy: 'Yn it sjabloan stiet elk fjild mei útlis en karren. In eigen spreadsheet of in download fan dit register mei ek: jo sizze dan sels wat der yn elke kolom stiet.',
  },
  download: { nl: 'Download het sjabloon als', en: 'Download the template as', fy: 'Download it sjabloan as' },
  file: { nl: 'Uw bestand', en: 'Your file', fy: 'Jo bestân' },
  choose: { nl: 'Kies een bestand', en: 'Choose a file', fy: 'Kies in bestân' },
  fileHelp: {
    nl: 'XLSX, ODS of CSV, met in de eerste rij de namen van de kolommen. Hoogstens 20.000 rijen en 20 MB.',
    en: 'XLSX, ODS or CSV, with the names of the columns in the first row. At most 20,000 rows and 20 MB.',
    fy: 'XLSX, ODS of CSV, mei yn de earste rige de nammen fan de kolommen. Op syn heechst 20.000 rigen en 20 MB.',
  },
  send: { nl: 'Bekijk wat er gebeurt', en: 'See what happens', fy: 'Besjoch wat der bart' },
  faults: { nl: 'Er is niets ingelezen', en: 'Nothing was taken in', fy: 'Der is neat ynlêzen' },
  earlier: { nl: 'Eerder ingelezen', en: 'Taken in before', fy: 'Earder ynlêzen' },
  none: {
    nl: 'Uw organisatie las de afgelopen maand niets in.',
    en: 'Your organisation took nothing in during the last month.',
    fy: 'Jo organisaasje lies de ôfrûne moanne neat yn.',
  },
  nameless: { nl: 'Bestand zonder naam', en: 'File without a name', fy: 'Bestân sûnder namme' },
  list: { nl: 'Alle algoritmes', en: 'All algorithms', fy: 'Alle algoritmen' },
} as const satisfies Record<string, Text>;

const field = 'bestand';

/** Who comes while too many files are read can try again after so long. */
const busySeconds = 60;
const mostShown = 20;

const templatePart = (language: Language): Html =>
  html`<section class="reg-section" aria-labelledby="sjabloon"><h2 id="sjabloon">${words.template[language]}</h2><p class="reg-prose">${
    words.templateHelp[language]
  }</p><ul class="reg-links">${templateFormats.map(
    ({ extension, name }) =>
      html`<li><a href="${href('template', { extension }, { taal: language })}" download>${words.download[language]} ${name}</a></li>`,
  )}</ul></section>`;

const formPart = (
  organisation: OrganisationId,
  { language, formToken }: OfficeRequest,
  fault: string | undefined,
): Html =>
  html`<section class="reg-section" aria-labelledby="bestand-kop"><h2 id="bestand-kop">${words.file[language]}</h2><form class="reg-form" method="post" enctype="multipart/form-data" action="${href(
    'sheetStart',
    { language, organisation },
  )}" novalidate>${formTokenField(formToken)}${framedField(
    { name: field, label: words.choose[language], help: words.fileHelp[language], fault },
    (tied) =>
      html`<input class="reg-file" id="${field}" name="${field}" type="file" accept=".xlsx,.ods,.csv,.tsv,.txt"${tied}>`,
  )}<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p></form></section>`;

const item = ({ id, fileName, phase, madeAt }: SheetImport, language: Language): Html =>
  html`<li class="reg-inbox__item"><span class="reg-inbox__kind">${phaseWords[phase][language]}</span><a class="reg-inbox__what" href="${href(
    'sheet',
    { language, id },
  )}">${fileName || words.nameless[language]}</a><span class="reg-inbox__when">${dateTag(dateOf(madeAt), language)}</span></li>`;

const earlierPart = (sheets: readonly SheetImport[], language: Language): Html =>
  html`<section class="reg-section" aria-labelledby="eerder"><h2 id="eerder">${words.earlier[language]}</h2>${
    sheets.length === 0
      ? html`<p>${words.none[language]}</p>`
      : html`<ol class="reg-inbox">${sheets.map((sheet) => item(sheet, language))}</ol>`
  }</section>`;

/** The organisation of the address, when somebody may take a spreadsheet in for it. */
const organisationOf = ({ present, parameters }: OfficeRequest): OrganisationId | null => {
  const id = makeOrganisationId(parameters.organisation ?? '');
  return present !== null && mayDo(present.actor, 'write-entry', id) ? id : null;
};

const page = async (reading: Reading, request: OfficeRequest, kind?: FileFault): Promise<PageAnswer> => {
  const { language, present } = request;
  const id = organisationOf(request);
  if (present === null || id === null) return forbidden(language);
  const reader = { kind: 'person', actor: present.actor } as const;
  const sheets = await listSheetImports(reading.queries, reader, id, mostShown);
  const fault = kind === undefined ? undefined : fileFaultWords[kind];
  const title = `${words.title[language]}: ${reading.organisations().nameOf(id)}`;
  return {
    kind: 'page',
    status: kind === undefined ? 200 : kind === 'too-busy' ? 503 : 422,
    ...(kind === 'too-busy' && { retryAfter: busySeconds }),
    title,
    section: null,
    main: html`${fault !== undefined && errorSummary(words.faults[language], [{ control: field, message: fault[language] }])}${pageTitle(
      title,
      words.lead[language],
    )}${templatePart(language)}${formPart(id, request, fault?.[language])}${earlierPart(sheets, language)}<p class="reg-gap-top"><a href="${href(
      'workList',
      { language, organisation: id },
    )}">${words.list[language]}</a></p>`,
  };
};

/** Where an organisation takes a spreadsheet in: the template, the file, and what was taken in before. */
export const sheetStart: FilePage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request),
  takesFile: {
    isFull: isTakingInFull,
    refusal: (request) => (organisationOf(request) === null ? forbidden(request.language) : null),
    act: async (reading, context, request) => {
      const { language, present, file } = request;
      const id = organisationOf(request);
      if (present === null || id === null) return { answer: forbidden(language) };
      if (typeof file === 'string') return { answer: await page(reading, request, file) };
      if (isTakingInFull()) return { answer: await page(reading, request, 'too-busy') };
      const outcome = await beginSheet(context, present.actor, id, file.name);
      if (outcome.kind === 'refused') return { answer: forbidden(language) };
      await inBackground(readSheetInto(context, outcome.id, file.bytes));
      return { answer: { kind: 'redirect', status: 303, to: href('sheet', { language, id: outcome.id }) } };
    },
  },
};
