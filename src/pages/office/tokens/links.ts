import { type Actor, mayDo, organisationsOf } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const title: Text = {
  nl: 'Systemen die aanleveren',
  en: 'Systems that deliver',
  fy: "Systemen dy't oanleverje",
};
const link: Text = { nl: 'Sleutels', en: 'Tokens', fy: 'Kaaien' };

/** The links to the tokens of the organisations where somebody manages them; nothing for who manages none. */
export const tokenLinks = (actor: Actor, directory: OrganisationDirectory, language: Language): Html | false => {
  const own = organisationsOf(actor).filter((id) => mayDo(actor, 'manage-tokens', id));
  return (
    own.length > 0 &&
    html`<section class="reg-section" aria-labelledby="sleutels"><h2 id="sleutels">${title[language]}</h2><ul class="reg-links">${own.map(
      (organisation) =>
        html`<li><a href="${href('tokens', { language, organisation })}">${link[language]}: ${directory.nameOf(organisation)}</a></li>`,
    )}</ul></section>`
  );
};
