import { fold } from '#language/fold.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { listSupplierTexts, type SupplierTextLine } from '#store/supplier-texts.ts';
import { type Html, html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pagination } from '#web/parts/pagination.ts';
import { href } from '../../../routes.ts';
import type { ShownPage } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { findForm, findName } from './find-form.ts';
import { placeOf } from './place.ts';
import { supplierName } from './supplier-name.ts';

const words = {
  title: {
    nl: 'Begin met de tekst van een leverancier',
    en: 'Begin with the text of a supplier',
    fy: 'Begjin mei de tekst fan in leveransier',
  },
  lead: {
    nl: 'Leveranciers schreven deze teksten over hun product. U vult aan wat alleen uw organisatie kan weten.',
    en: 'Suppliers wrote these texts about their product. You add what only your organisation can know.',
    fy: 'Leveransiers ha dizze teksten skreaun oer harren produkt. Jo folje oan wat allinnich jo organisaasje witte kin.',
  },
  find: { nl: 'Zoek een tekst', en: 'Find a text', fy: 'Sykje in tekst' },
  findHelp: {
    nl: 'De naam van de leverancier, het product of wat het doet.',
    en: 'The name of the supplier, the product or what it does.',
    fy: 'De namme fan de leveransier, it produkt of wat it docht.',
  },
  texts: { nl: 'Teksten', en: 'Texts', fy: 'Teksten' },
  empty: {
    nl: 'Er zijn nog geen teksten van leveranciers. De beheerder van het register kan ze toevoegen.',
    en: 'There are no texts by suppliers yet. The operator of the register can add them.',
    fy: 'Der binne noch gjin teksten fan leveransiers. De behearder fan it register kin se tafoegje.',
  },
  none: {
    nl: 'Geen tekst gevonden. Probeer een ander woord.',
    en: 'No text found. Try another word.',
    fy: 'Gjin tekst fûn. Besykje in oar wurd.',
  },
  unnamed: { nl: 'Tekst zonder naam', en: 'Text without a name', fy: 'Tekst sûnder namme' },
  other: { nl: 'Een andere manier om te beginnen', en: 'Another way to begin', fy: 'In oare manier om te begjinnen' },
} as const satisfies Record<string, Text>;

const pageSize = 25;

/** The texts in which every word that was typed occurs, whatever its accents and capitals. */
const found = (lines: readonly SupplierTextLine[], typed: string): readonly SupplierTextLine[] => {
  const asked = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return lines.filter(({ supplier, name, summary }) => {
    const text = fold(`${supplier} ${name} ${summary}`);
    return asked.every((word) => text.includes(word));
  });
};

const item = ({ id, supplier, name, summary }: SupplierTextLine, language: Language, organisation: OrganisationId) => {
  const address = href('workSupplierText', { language, organisation, text: id });
  return html`<li class="reg-result"><h3 lang="nl"><a href="${address}">${name || words.unnamed[language]}</a></h3><p class="reg-result__org">${supplierName(
    supplier,
    language,
  )}</p>${summary !== '' && html`<p class="reg-result__text" lang="nl">${summary}</p>`}</li>`;
};

const pageIn = (query: URLSearchParams): number => {
  const page = Number(query.get('page') ?? 1);
  return Number.isInteger(page) && page >= 1 ? page : 1;
};

/** The texts that suppliers offer, to begin a new text with. */
export const workFromSupplier: ShownPage = {
  isFor: 'whole',
  show: async ({ queries }, _context, request) => {
    const { language, query } = request;
    const place = placeOf(request);
    if (place === null) return forbidden(language);
    const { organisation, actor } = place;
    const all = await listSupplierTexts(queries, personReader(actor));
    const typed = (query.get(findName) ?? '').trim().slice(0, 200);
    const lines = found(all, typed);
    const page = pageIn(query);
    const shown = lines.slice((page - 1) * pageSize, page * pageSize);
    const pageAt = (other: number): string =>
      href('workFromSupplier', { language, organisation }, { [findName]: typed || null, page: other });
    const listing: Html =
      shown.length === 0
        ? html`<p>${words[all.length === 0 ? 'empty' : 'none'][language]}</p>`
        : html`<ol class="reg-results">${shown.map((line) => item(line, language, organisation))}</ol>${pagination(
            { page, pages: Math.ceil(lines.length / pageSize) },
            pageAt,
            language,
          )}`;
    const title = words.title[language];
    const back = html`<p><a href="${href('workNew', { language, organisation })}">${words.other[language]}</a></p>`;
    return {
      kind: 'page',
      status: 200,
      title,
      section: null,
      main: html`${pageTitle(title, words.lead[language], back)}${
        all.length > 0 &&
        findForm({
          ...{ action: href('workFromSupplier', { language, organisation }), label: words.find[language] },
          ...{ help: words.findHelp[language], value: typed, language },
        })
      }<section class="reg-section" aria-labelledby="teksten"><h2 id="teksten">${words.texts[language]}</h2>${listing}</section>`,
    };
  },
};
