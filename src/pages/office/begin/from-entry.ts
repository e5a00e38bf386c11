import { beginFrom } from '#commands/office/begin-from.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { longestSearchTerm } from '#search/query.ts';
import type { SearchQuery } from '#search/search.ts';
import type { Text } from '#standard/text.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pagination } from '#web/parts/pagination.ts';
import { entryTitle, resultItem } from '#web/parts/result-item.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { findForm, findName } from './find-form.ts';
import { askedPlace, placeOf } from './place.ts';

const words = {
  title: {
    nl: 'Begin met een beschrijving uit het register',
    en: 'Begin with an entry of the register',
    fy: 'Begjin mei in beskriuwing út it register',
  },
  lead: {
    nl: 'De tekst komt in een nieuw concept van uw organisatie. Contact, datums, eigen adressen en uitleg over bezwaar beginnen leeg.',
    en: 'The text comes into a new draft of your organisation. Contact, dates, own addresses and how to object begin empty.',
    fy: 'De tekst komt yn in nij konsept fan jo organisaasje. Kontakt, datums, eigen adressen en útlis oer beswier begjinne leech.',
  },
  find: { nl: 'Zoek een beschrijving', en: 'Find an entry', fy: 'Sykje in beskriuwing' },
  findHelp: {
    nl: 'Een onderwerp, een product of een organisatie.',
    en: 'A subject, a product or an organisation.',
    fy: 'In ûnderwerp, in produkt of in organisaasje.',
  },
  own: { nl: 'Van uw eigen organisatie', en: 'Of your own organisation', fy: 'Fan jo eigen organisaasje' },
  found: { nl: 'Gevonden', en: 'Found', fy: 'Fûn' },
  take: { nl: 'Begin hiermee', en: 'Begin with this', fy: 'Begjin hjirmei' },
  noneOwn: {
    nl: 'Van uw organisatie is nog niets openbaar. Zoek bij andere organisaties.',
    en: 'Nothing of your organisation is public yet. Search with other organisations.',
    fy: 'Fan jo organisaasje is noch neat iepenbier. Sykje by oare organisaasjes.',
  },
  none: {
    nl: 'Niets gevonden. Probeer een ander woord.',
    en: 'Nothing found. Try another word.',
    fy: 'Neat fûn. Besykje in oar wurd.',
  },
  gone: {
    nl: 'Deze beschrijving is niet (meer) openbaar. Kies een andere.',
    en: 'This entry is not public (any more). Choose another.',
    fy: 'Dizze beskriuwing is net (mear) iepenbier. Kies in oare.',
  },
  other: { nl: 'Een andere manier om te beginnen', en: 'Another way to begin', fy: 'In oare manier om te begjinnen' },
} as const satisfies Record<string, Text>;

const pageSize = 10;
const lastPage = 1000;

const queryOf = ({ query }: OfficeRequest, own: OrganisationId): SearchQuery => {
  const text = (query.get(findName) ?? '').trim().slice(0, longestSearchTerm);
  const page = Number(query.get('page') ?? 1);
  const choices = text === '' ? { organisatie: [own] } : {};
  const isPage = Number.isInteger(page) && page >= 1 && page <= lastPage;
  return { text, choices, includingParts: false, sort: 'relevantie', weak: true, page: isPage ? page : 1, pageSize };
};

const listing = async (
  reading: Reading,
  query: SearchQuery,
  request: OfficeRequest,
  organisation: OrganisationId,
): Promise<Html> => {
  const { language, formToken } = request;
  const { ids, total } = reading.search.search(query);
  if (ids.length === 0) return html`<p>${words[query.text === '' ? 'noneOwn' : 'none'][language]}</p>`;
  const entries = await listPublishedEntries(reading.queries, reading.reader, ids, 'nl');
  const searched = reading.search.foundBy(query);
  const items = entries.map(({ algorithm, version }) =>
    resultItem(
      {
        ...{ algorithm, document: version.document, documentLanguage: version.language, searched },
        organisationName: reading.organisations().nameOf(algorithm.organisationId),
        under: html`<p class="reg-gap-top"><button class="nl-button" type="submit" name="van" value="${algorithm.id}">${words.take[language]}<span class="reg-hidden">: ${entryTitle(algorithm, version.document, language)}</span></button></p>`,
      },
      language,
    ),
  );
  const pageAt = (page: number): string =>
    href('workFromEntry', { language, organisation }, { [findName]: query.text || null, page });
  return html`<form method="post" action="${href('workFromEntry', { language, organisation })}">${formTokenField(
    formToken,
  )}<ol class="reg-results">${items}</ol></form>${pagination({ page: query.page, pages: Math.ceil(total / pageSize) }, pageAt, language)}`;
};

const page = async (reading: Reading, request: OfficeRequest, fault?: string): Promise<PageAnswer> => {
  const { language } = request;
  const place = placeOf(request);
  if (place === null) return forbidden(language);
  const { organisation } = place;
  const query = queryOf(request, organisation);
  const title = words.title[language];
  const heading = words[query.text === '' ? 'own' : 'found'][language];
  const back = html`<p><a href="${href('workNew', { language, organisation })}">${words.other[language]}</a></p>`;
  return {
    kind: 'page',
    status: fault === undefined ? 200 : 409,
    title,
    section: null,
    main: html`${fault !== undefined && alert('error', { body: html`<p>${fault}</p>` })}${pageTitle(
      title,
      words.lead[language],
      back,
    )}${findForm({
      ...{ action: href('workFromEntry', { language, organisation }), label: words.find[language] },
      ...{ help: words.findHelp[language], value: query.text, language },
    })}<section class="reg-section" aria-labelledby="gevonden"><h2 id="gevonden">${heading}</h2>${await listing(
      reading,
      query,
      request,
      organisation,
    )}</section>`,
  };
};

/** Where a new text begins with an entry that is public: of the own organisation, or found by searching. */
export const workFromEntry: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request),
  act: async (reading, context, request) => {
    const { language, form } = request;
    const place = askedPlace(request);
    if (place === null) return { answer: forbidden(language) };
    const id = parseAlgorithmId(form.get('van') ?? '');
    if (id === null) return { answer: await page(reading, request, words.gone[language]) };
    const outcome = await beginFrom(context, place.actor, place.organisation, { kind: 'entry', id });
    if (outcome.kind === 'begun')
      return {
        answer: { kind: 'redirect', status: 303, to: href('workEntry', { language, id: outcome.id }) },
      };
    if (outcome.refusal === 'not-allowed') return { answer: forbidden(language) };
    return { answer: await page(reading, request, words.gone[language]) };
  },
};
