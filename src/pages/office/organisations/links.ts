import { type Actor, mayDo, organisationsOf } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';
import { domainWords } from './domain-words.ts';
import { refreshWords } from './refresh-words.ts';

const words = {
  title: { nl: 'Organisaties', en: 'Organisations', fy: 'Organisaasjes' },
  all: { nl: 'Alle organisaties', en: 'All organisations', fy: 'Alle organisaasjes' },
} as const satisfies Record<string, Text>;

/** The links to the pages of organisations that somebody may see; nothing for who may see none. */
export const organisationPageLinks = (
  actor: Actor,
  directory: OrganisationDirectory,
  language: Language,
): Html | false => {
  const links = [
    ...organisationsOf(actor)
      .filter((id) => mayDo(actor, 'see-organisation', id))
      .map((id) => ({
        address: href('officeOrganisation', { language, organisation: id }),
        name: directory.nameOf(id),
      })),
    ...(mayDo(actor, 'see-organisation', null)
      ? [
          { address: href('organisationChoice', { language }), name: words.all[language] },
          { address: href('domains', { language }), name: domainWords.title[language] },
        ]
      : []),
    ...(mayDo(actor, 'manage-organisations', null)
      ? [{ address: href('refresh', { language }), name: refreshWords.title[language] }]
      : []),
  ];
  return (
    links.length > 0 &&
    html`<section class="reg-section" aria-labelledby="organisaties"><h2 id="organisaties">${words.title[language]}</h2><ul class="reg-links">${links.map(
      ({ address, name }) => html`<li><a href="${address}">${name}</a></li>`,
    )}</ul></section>`
  );
};
