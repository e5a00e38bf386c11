import { beginAlgorithm } from '#commands/office/write-draft.ts';
import { mayDo } from '#register/access.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { dateOf } from '#register/instant.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import type { Language, Text } from '#standard/text.ts';
import { listDeadLinks } from '#store/links.ts';
import { listWork, type WorkLine } from '#store/work-list.ts';
import { longDate, plural } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { translationNews } from '../translation/translation-news.ts';
import { deadLinksNotice, deadOf, mostDeadLinks } from './dead-links.ts';
import { placeInWords } from './state-words.ts';
import { openRemarks } from './task-words.ts';

const words = {
  title: { nl: 'Algoritmes', en: 'Algorithms', fy: 'Algoritmen' },
  none: {
    nl: 'Er staan nog geen algoritmes van uw organisatie in het register. Begin hieronder met het eerste.',
    en: 'The register holds no algorithms of your organisation yet. Begin with the first one below.',
    fy: 'Der steane noch gjin algoritmen fan jo organisaasje yn it register. Begjin hjirûnder mei it earste.',
  },
  public: { nl: 'Openbaar sinds', en: 'Public since', fy: 'Iepenbier sûnt' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn', fy: 'Ynlutsen' },
  notPublic: { nl: 'Niet openbaar', en: 'Not public', fy: 'Net iepenbier' },
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  approval: { nl: 'Goedkeuring instellen', en: 'Set approval', fy: 'Goedkarring ynstelle' },
  more: { nl: 'Volgende', en: 'Next', fy: 'Folgjende' },
  new: { nl: 'Nieuw algoritme', en: 'New algorithm', fy: 'Nij algoritme' },
  name: { nl: 'Hoe heet het algoritme?', en: 'What is the algorithm called?', fy: 'Hoe hjit it algoritme?' },
  nameHelp: {
    nl: 'Een naam die een inwoner begrijpt. U kunt hem later veranderen.',
    en: 'A name that a resident understands. You can change it later.',
    fy: 'In namme dy’t in ynwenner begrypt. Jo kinne him letter feroarje.',
  },
  needsName: { nl: 'Vul een naam in.', en: 'Fill in a name.', fy: 'Folje in namme yn.' },
  faults: { nl: 'Er is niets begonnen', en: 'Nothing was begun', fy: 'Der is neat begûn' },
  begin: { nl: 'Begin', en: 'Begin', fy: 'Begjin' },
  otherWays: {
    nl: 'Begin met een tekst die er al is',
    en: 'Begin with a text that is there already',
    fy: 'Begjin mei in tekst dy’t der al is',
  },
  sheet: {
    nl: 'Begin of wijzig er veel tegelijk, uit een spreadsheet',
    en: 'Begin or change many at once, from a spreadsheet',
    fy: 'Begjin of feroarje in soad tagelyk, út in spreadsheet',
  },
} as const satisfies Record<string, Text>;

const pageSize = 50;

const publicWords = ({ publishedAt, isWithdrawn }: WorkLine, language: Language): string => {
  if (publishedAt !== null) return `${words.public[language]} ${longDate(dateOf(publishedAt), language)}`;
  return (isWithdrawn ? words.withdrawn : words.notPublic)[language];
};

const item = (line: WorkLine, dead: string, language: Language): Html =>
  html`<li class="reg-inbox__item"><span class="reg-inbox__kind">${placeInWords(line.state, line, language)}</span><a class="reg-inbox__what" href="${href(
    'workEntry',
    { language, id: line.id },
  )}">${line.name || words.unnamed[language]}</a><span class="reg-inbox__meta">${line.id}${
    line.openRemarks > 0 && ` · ${plural(line.openRemarks, openRemarks, language)}`
  }${dead !== '' && ` · ${dead}`}</span><span class="reg-inbox__when">${publicWords(line, language)}</span></li>`;

const beginForm = (
  { language, formToken }: OfficeRequest,
  organisation: OrganisationId,
  fault: string | undefined,
): Html =>
  html`<section class="reg-section" aria-labelledby="nieuw"><h2 id="nieuw">${words.new[language]}</h2><form class="reg-form" method="post" action="${href(
    'workList',
    { language, organisation },
  )}" novalidate>${formTokenField(formToken)}${textField({
    ...{ name: 'naam', label: words.name[language], help: words.nameHelp[language], autocomplete: 'off', fault },
  })}<p><button class="nl-button" type="submit">${words.begin[language]}</button></p></form><p><a href="${href('workNew', { language, organisation })}">${words.otherWays[language]}</a></p><p><a href="${href('sheetStart', { language, organisation })}">${words.sheet[language]}</a></p></section>`;

const page = async (reading: Reading, request: OfficeRequest, fault?: string): Promise<PageAnswer> => {
  const { language, present, parameters, query } = request;
  const id = makeOrganisationId(parameters.organisation ?? '');
  if (present === null || !mayDo(present.actor, 'see-work', id)) return forbidden(language);
  const after = parseAlgorithmId(query.get('na') ?? '');
  const reader = { kind: 'person', actor: present.actor } as const;
  const [found, dead, news] = await Promise.all([
    listWork(reading.queries, reader, id, after, pageSize + 1),
    listDeadLinks(reading.queries, reader, id, mostDeadLinks),
    translationNews(reading, present.actor, id, language),
  ]);
  const lines = found.slice(0, pageSize);
  const last = found.length > pageSize ? lines.at(-1) : undefined;
  const title = `${words.title[language]}: ${reading.organisations().nameOf(id)}`;
  const links =
    mayDo(present.actor, 'set-workflow', id) &&
    html`<p class="reg-row"><a href="${href('workApproval', { language, organisation: id })}">${words.approval[language]}</a></p>`;
  return {
    kind: 'page',
    status: fault === undefined ? 200 : 422,
    title,
    section: null,
    main: html`${fault !== undefined && errorSummary(words.faults[language], [{ control: 'naam', message: fault }])}${pageTitle(title, null, links)}${deadLinksNotice(dead, id, language)}${
      lines.length === 0
        ? html`<p>${words.none[language]}</p>`
        : html`<ol class="reg-inbox reg-gap-top">${lines.map((line) => item(line, deadOf(dead.filter(({ algorithmId }) => algorithmId === line.id).length, language), language))}</ol>`
    }${
      last !== undefined &&
      html`<p class="reg-gap-top"><a href="${href('workList', { language, organisation: id }, { na: last.id })}" rel="next">${words.more[language]}</a></p>`
    }${news}${mayDo(present.actor, 'write-entry', id) && beginForm(request, id, fault)}`,
  };
};

/** The algorithms of an organisation, with where their texts stand, for who works there; and where a new one begins. */
export const workList: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request),
  act: async (reading, context, request) => {
    const { language, present, parameters, form } = request;
    const organisation = makeOrganisationId(parameters.organisation ?? '');
    if (present === null) return { answer: forbidden(language) };
    const outcome = await beginAlgorithm(context, present.actor, organisation, form.get('naam') ?? '');
    if (outcome.kind === 'begun') {
      const to = href('workEdit', { language, id: outcome.key.algorithmId });
      return { answer: { kind: 'redirect', status: 303, to } };
    }
    if (outcome.refusal === 'not-allowed') return { answer: forbidden(language) };
    return { answer: await page(reading, request, words.needsName[language]) };
  },
};
