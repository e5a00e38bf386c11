import { type Actor, mayDo, organisationsOf } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const words = {
  title: { nl: 'Wat er gebeurde', en: 'What happened', fy: 'Wat der barde' },
  trail: { nl: 'Logboek', en: 'Activity log', fy: 'Lochboek' },
  own: { nl: 'Uw eigen logboek', en: 'Your own activity log', fy: 'Jo eigen lochboek' },
} as const satisfies Record<string, Text>;

/** The link to what somebody did here themselves, and what happened to their account. */
export const ownTrailLink = (actor: Actor, language: Language): Html =>
  html`<a href="${href('trailPerson', { language, person: actor.personId })}">${words.own[language]}</a>`;

/** The links to the trails that somebody may see: of their organisations, and their own. */
export const trailLinks = (actor: Actor, directory: OrganisationDirectory, language: Language): Html => {
  const own = organisationsOf(actor).filter((id) => mayDo(actor, 'see-trail', id));
  return html`<section class="reg-section" aria-labelledby="spoor"><h2 id="spoor">${words.title[language]}</h2><ul class="reg-links">${own.map(
    (organisation) =>
      html`<li><a href="${href('trailOrganisation', { language, organisation })}">${words.trail[language]}: ${directory.nameOf(organisation)}</a></li>`,
  )}<li>${ownTrailLink(actor, language)}</li></ul></section>`;
};
