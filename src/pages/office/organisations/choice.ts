import { mayDo, organisationsOf } from '#register/access.ts';
import type { Organisation } from '#register/organisation.ts';
import { organisationsNamed } from '#register/organisation-names.ts';
import { standingOf, standings } from '#register/participation.ts';
import type { Text } from '#standard/text.ts';
import { wholeNumber } from '#web/format.ts';
import { html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../../routes.ts';
import { entryCounts } from '../../public/organisation/counts.ts';
import type { ShownPage } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';

const words = {
  title: { nl: 'Organisaties', en: 'Organisations', fy: 'Organisaasjes' },
  lead: {
    nl: 'Kies de organisatie waarvan u de gegevens wilt zien.',
    en: 'Choose the organisation whose facts you want to see.',
    fy: 'Kies de organisaasje dêr’t jo de gegevens fan sjen wolle.',
  },
  search: {
    nl: 'Naam, vroegere naam of afkorting',
    en: 'Name, former name or abbreviation',
    fy: 'Namme, eardere namme of ôfkoarting',
  },
  find: { nl: 'Zoek', en: 'Search', fy: 'Sykje' },
  none: {
    nl: 'Geen organisatie gevonden. Probeer een deel van de naam.',
    en: 'No organisation was found. Try a part of the name.',
    fy: 'Gjin organisaasje fûn. Besykje in diel fan de namme.',
  },
  shown: { nl: 'De eerste 50 van', en: 'The first 50 of', fy: 'De earste 50 fan' },
} as const satisfies Record<string, Text>;

const most = 50;

/** The organisations whose page in the office this person may see, found by name. */
export const organisationChoice: ShownPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const { language, query } = request;
    const { actor } = presentIn(request).present;
    const may = ({ id }: Pick<Organisation, 'id'>): boolean => mayDo(actor, 'see-organisation', id);
    if (!mayDo(actor, 'see-organisation', null) && !organisationsOf(actor).some((id) => may({ id })))
      return forbidden(language);
    const text = (query.get('naam') ?? '').slice(0, 200);
    const directory = reading.organisations();
    const found = organisationsNamed(directory, text).filter(may);
    const counts = entryCounts(reading);
    const item = ({ id, participation }: Organisation) =>
      html`<li class="reg-directory__item"><a class="reg-directory__name" href="${href('officeOrganisation', { language, organisation: id })}">${directory.nameOf(id)}</a><span class="reg-directory__meta">${directory.typeLabelOf(id, language)}</span><span class="reg-directory__count">${
        standings[standingOf(participation, counts.own(id))][language]
      }</span></li>`;
    const form = html`<form class="reg-form" method="get" action="${href('organisationChoice', { language })}">${textField(
      {
        ...{ name: 'naam', label: words.search[language], value: text, autocomplete: 'off' },
      },
    )}<p><button class="nl-button" type="submit">${words.find[language]}</button></p></form>`;
    const title = words.title[language];
    const main = html`${pageTitle(title, words.lead[language])}${form}${
      found.length === 0
        ? html`<p class="reg-gap-top">${words.none[language]}</p>`
        : html`<ul class="reg-directory reg-gap-top">${found.slice(0, most).map(item)}</ul>`
    }${found.length > most && html`<p class="reg-small">${words.shown[language]} ${wholeNumber(found.length, language)}.</p>`}`;
    return { kind: 'page', status: 200, title, section: null, main };
  },
};
