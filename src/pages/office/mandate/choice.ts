import { type Actor, mayDo } from '#register/access.ts';
import type { Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { selectField } from '#web/parts/select-field.ts';
import { href } from '../../../routes.ts';
import type { ShownPage } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { organisationOptions } from '../people/organisation-options.ts';
import { presentIn } from '../present-in.ts';

const words = {
  title: { nl: 'Kijk bij een organisatie', en: 'Look at an organisation', fy: 'Sjoch by in organisaasje' },
  lead: {
    nl: 'Kies de organisatie. Wat u daar leest, ziet die organisatie in haar logboek.',
    en: 'Choose the organisation. It sees in its activity log what you read there.',
    fy: 'Kies de organisaasje. Wat jo dêr lêze, sjocht dy organisaasje yn har lochboek.',
  },
  organisation: { nl: 'Organisatie', en: 'Organisation', fy: 'Organisaasje' },
  work: { nl: 'Bekijk de algoritmes', en: 'See the algorithms', fy: 'Besjoch de algoritmen' },
  trail: { nl: 'Bekijk het logboek', en: 'See the activity log', fy: 'Besjoch it lochboek' },
} as const satisfies Record<string, Text>;

/** Where somebody can look at every organisation: the name of the page, as the form sends it, and the words of its button. */
const placesFor = (actor: Actor): readonly ('work' | 'trail')[] => [
  ...(mayDo(actor, 'see-work', null) ? (['work'] as const) : []),
  ...(mayDo(actor, 'see-trail', null) ? (['trail'] as const) : []),
];

/** The page on which a supervisor over all of government, or who may see every log, chooses an organisation. */
export const mandateChoice: ShownPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const { language, query } = request;
    const places = placesFor(presentIn(request).present.actor);
    if (places.length === 0) return forbidden(language);
    const organisation = query.get('organisatie') ?? '';
    if (organisation !== '') {
      const to = query.get('wat') === 'work' ? 'workList' : 'trailOrganisation';
      return { kind: 'redirect', status: 303, to: href(to, { language, organisation }) };
    }
    const title = words.title[language];
    const options = organisationOptions(reading.organisations());
    const form = html`<form class="reg-form" method="get" action="${href('mandateChoice', { language })}">${selectField(
      {
        ...{ name: 'organisatie', label: words.organisation[language], options, value: '' },
      },
    )}<p class="reg-row">${places.map(
      (place) =>
        html`<button class="nl-button" type="submit" name="wat" value="${place}">${words[place][language]}</button>`,
    )}</p></form>`;
    return {
      kind: 'page',
      status: 200,
      title,
      section: null,
      main: html`${pageTitle(title, words.lead[language])}${form}`,
    };
  },
};
