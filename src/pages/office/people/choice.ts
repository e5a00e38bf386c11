import { mayDo, organisationsOf } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { selectField } from '#web/parts/select-field.ts';
import { href } from '../../../routes.ts';
import type { ShownPage } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { forbidden } from './forbidden.ts';
import { organisationOptions } from './organisation-options.ts';

const words = {
  title: { nl: 'Mensen bij een organisatie', en: 'People at an organisation', fy: 'Minsken by in organisaasje' },
  lead: {
    nl: 'Kies de organisatie waarvan u de mensen en hun rollen wilt zien.',
    en: 'Choose the organisation whose people and roles you want to see.',
    fy: 'Kies de organisaasje dêr’t jo de minsken en harren rollen fan sjen wolle.',
  },
  organisation: { nl: 'Organisatie', en: 'Organisation', fy: 'Organisaasje' },
  none: {
    nl: 'Er staan nog geen organisaties in dit register.',
    en: 'There are no organisations in this register yet.',
    fy: 'Der steane noch gjin organisaasjes yn dit register.',
  },
  show: { nl: 'Toon de mensen', en: 'Show the people', fy: 'Toan de minsken' },
} as const satisfies Record<string, Text>;

/** The page on which somebody chooses the organisation whose people they want to see, from those they may. */
export const peopleChoice: ShownPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const { language, query } = request;
    const { actor } = presentIn(request).present;
    const may = (id: string): boolean => mayDo(actor, 'see-people', id as OrganisationId);
    if (!mayDo(actor, 'see-people', null) && !organisationsOf(actor).some(may)) return forbidden(language);
    const organisation = query.get('organisatie') ?? '';
    if (organisation !== '') return { kind: 'redirect', status: 303, to: href('people', { language, organisation }) };
    const options = organisationOptions(reading.organisations()).filter(({ value }) => may(value));
    const title = words.title[language];
    const form = html`<form class="reg-form" method="get" action="${href('peopleChoice', { language })}">${selectField({
      ...{ name: 'organisatie', label: words.organisation[language], options, value: '' },
    })}<p><button class="nl-button nl-button--primary" type="submit">${words.show[language]}</button></p></form>`;
    const none = html`<p>${words.none[language]}</p>`;
    const main = html`${pageTitle(title, words.lead[language])}${options.length === 0 ? none : form}`;
    return { kind: 'page', status: 200, title, section: null, main };
  },
};
