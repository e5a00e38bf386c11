import { type Actor, mayDo, organisationsOf } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const title: Text = { nl: 'Algoritmes', en: 'Algorithms', fy: 'Algoritmen' };

const practice: Text = { nl: 'Oefenruimte', en: 'Practice space', fy: 'Oefenromte' };

/** The links to the algorithms of the organisations where somebody works; nothing for who works at none. */
export const workLinks = (actor: Actor, directory: OrganisationDirectory, language: Language): Html | false => {
  const own = organisationsOf(actor).filter((id) => mayDo(actor, 'see-work', id));
  return (
    own.length > 0 &&
    html`<section class="reg-section" aria-labelledby="algoritmes"><h2 id="algoritmes">${title[language]}</h2><ul class="reg-links">${own.map(
      (organisation) =>
        html`<li><a href="${href('workList', { language, organisation })}">${directory.nameOf(organisation)}</a></li>`,
    )}<li><a href="${href('practice', { language })}">${practice[language]}</a></li></ul></section>`
  );
};
