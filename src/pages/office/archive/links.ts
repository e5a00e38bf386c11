import { type Actor, mayDo, organisationsOf } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const title: Text = { nl: 'Voor het archief', en: 'For the archive', fy: 'Foar it argyf' };

/** The links to what can go to the archive; nothing for who may take nothing out. */
export const archiveLinks = (actor: Actor, directory: OrganisationDirectory, language: Language): Html | false => {
  const own = organisationsOf(actor).filter((id) => mayDo(actor, 'export-archive', id));
  return (
    own.length > 0 &&
    html`<section class="reg-section" aria-labelledby="archief"><h2 id="archief">${title[language]}</h2><ul class="reg-links">${own.map(
      (organisation) =>
        html`<li><a href="${href('archive', { language, organisation })}">${directory.nameOf(organisation)}</a></li>`,
    )}</ul></section>`
  );
};
