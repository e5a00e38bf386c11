import { type Actor, mayDo, organisationsOf } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const words = {
  title: { nl: 'Mensen en rollen', en: 'People and roles', fy: 'Minsken en rollen' },
  people: { nl: 'Mensen', en: 'People', fy: 'Minsken' },
  choice: { nl: 'Mensen bij een organisatie', en: 'People at an organisation', fy: 'Minsken by in organisaasje' },
  centre: { nl: 'Centrale rollen en mandaten', en: 'Central roles and mandates', fy: 'Sintrale rollen en mandaten' },
  accounts: { nl: 'Accounts', en: 'Accounts', fy: 'Akkounts' },
} as const satisfies Record<string, Text>;

/** The links to the pages of people that somebody may see; nothing for who may see none. */
export const peopleLinks = (actor: Actor, directory: OrganisationDirectory, language: Language): Html | false => {
  const own = organisationsOf(actor)
    .filter((id) => mayDo(actor, 'see-people', id))
    .map((id) => ({
      address: href('people', { language, organisation: id }),
      name: `${words.people[language]}: ${directory.nameOf(id)}`,
    }));
  const links = [
    ...own,
    ...(mayDo(actor, 'see-people', null)
      ? [{ address: href('peopleChoice', { language }), name: words.choice[language] }]
      : []),
    ...(mayDo(actor, 'appoint-centrally', null)
      ? [{ address: href('centre', { language }), name: words.centre[language] }]
      : []),
    ...(mayDo(actor, 'manage-accounts', null)
      ? [{ address: href('accounts', { language }), name: words.accounts[language] }]
      : []),
  ];
  return (
    links.length > 0 &&
    html`<section class="reg-section" aria-labelledby="mensen"><h2 id="mensen">${words.title[language]}</h2><ul class="reg-links">${links.map(
      ({ address, name }) => html`<li><a href="${address}">${name}</a></li>`,
    )}</ul></section>`
  );
};
