import { type Action, type Actor, mayDo, organisationsOf } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../routes.ts';
import { forgetFollowerTitle } from './mail/forget-follower.ts';
import { outboxWords } from './mail/outbox.ts';
import { domainWords } from './organisations/domain-words.ts';
import { refreshWords } from './organisations/refresh-words.ts';
import { ownTrailLink } from './trail/own-link.ts';

/** A place of the office: what it is called there, the rights of which one opens it, and where it is. */
type Place<Where> = {
  readonly name: Text;
  readonly opens: readonly Action[];
  readonly address: (language: Language, where: Where) => string;
};

/** What there is at an organisation, in the order in which it is shown. */
const placesThere: readonly Place<OrganisationId>[] = [
  {
    name: { nl: 'Algoritmes', en: 'Algorithms', fy: 'Algoritmen' },
    opens: ['see-work'],
    address: (language, organisation) => href('workList', { language, organisation }),
  },
  {
    name: { nl: 'Nieuw algoritme', en: 'New algorithm', fy: 'Nij algoritme' },
    opens: ['write-entry'],
    address: (language, organisation) => href('workNew', { language, organisation }),
  },
  {
    name: { nl: 'Vragen van het publiek', en: 'Questions from the public', fy: 'Fragen fan it publyk' },
    opens: ['answer-questions'],
    address: (language, organisation) => href('questionQueue', { language, organisation }),
  },
  {
    name: { nl: 'Over de organisatie', en: 'About the organisation', fy: 'Oer de organisaasje' },
    opens: ['see-organisation'],
    address: (language, organisation) => href('officeOrganisation', { language, organisation }),
  },
  {
    name: { nl: 'Mensen en rollen', en: 'People and roles', fy: 'Minsken en rollen' },
    opens: ['see-people'],
    address: (language, organisation) => href('people', { language, organisation }),
  },
  {
    name: {
      nl: 'Sleutels voor systemen die aanleveren',
      en: 'Tokens for systems that deliver',
      fy: "Kaaien foar systemen dy't oanleverje",
    },
    opens: ['manage-tokens'],
    address: (language, organisation) => href('tokens', { language, organisation }),
  },
  {
    name: { nl: 'Logboek', en: 'Activity log', fy: 'Lochboek' },
    opens: ['see-trail'],
    address: (language, organisation) => href('trailOrganisation', { language, organisation }),
  },
  {
    name: { nl: 'Voor het archief', en: 'For the archive', fy: 'Foar it argyf' },
    opens: ['export-archive'],
    address: (language, organisation) => href('archive', { language, organisation }),
  },
];

/** What there is over all of government. */
const placesEverywhere: readonly Place<null>[] = [
  {
    name: {
      nl: 'Meldingen zonder organisatie',
      en: 'Reports without an organisation',
      fy: 'Meldingen sûnder organisaasje',
    },
    opens: ['pass-on-reports'],
    address: (language) => href('reportsQueue', { language }),
  },
  {
    name: { nl: 'Alle organisaties', en: 'All organisations', fy: 'Alle organisaasjes' },
    opens: ['see-organisation'],
    address: (language) => href('organisationChoice', { language }),
  },
  {
    name: domainWords.title,
    opens: ['see-organisation'],
    address: (language) => href('domains', { language }),
  },
  {
    name: refreshWords.title,
    opens: ['manage-organisations'],
    address: (language) => href('refresh', { language }),
  },
  {
    name: { nl: 'Mensen bij een organisatie', en: 'People at an organisation', fy: 'Minsken by in organisaasje' },
    opens: ['see-people'],
    address: (language) => href('peopleChoice', { language }),
  },
  {
    name: { nl: 'Centrale rollen en mandaten', en: 'Central roles and mandates', fy: 'Sintrale rollen en mandaten' },
    opens: ['appoint-centrally'],
    address: (language) => href('centre', { language }),
  },
  {
    name: { nl: 'Accounts', en: 'Accounts', fy: 'Akkounts' },
    opens: ['manage-accounts'],
    address: (language) => href('accounts', { language }),
  },
  {
    name: outboxWords.title,
    opens: ['manage-mail'],
    address: (language) => href('outbox', { language }),
  },
  {
    name: forgetFollowerTitle,
    opens: ['manage-mail'],
    address: (language) => href('forgetFollower', { language }),
  },
  {
    name: { nl: 'Kijk bij een organisatie', en: 'Look at an organisation', fy: 'Sjoch by in organisaasje' },
    opens: ['see-work', 'see-trail'],
    address: (language) => href('mandateChoice', { language }),
  },
];

const words = {
  everywhere: { nl: 'Heel de overheid', en: 'All of government', fy: 'De hiele oerheid' },
  own: { nl: 'Voor uzelf', en: 'For yourself', fy: 'Foar josels' },
  practice: { nl: 'Oefenruimte', en: 'Practice space', fy: 'Oefenromte' },
} as const satisfies Record<string, Text>;

const section = (id: string, title: string, links: readonly Html[]): Html | false =>
  links.length > 0 &&
  html`<section class="reg-section" aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul class="reg-links">${links.map(
    (link) => html`<li>${link}</li>`,
  )}</ul></section>`;

/** Links to the places that somebody may open: per organisation where they hold a role, over all of government, and their own. */
export const placesOf = (
  actor: Actor,
  directory: OrganisationDirectory,
  language: Language,
): readonly (Html | false)[] => {
  const linksAt = <Where extends OrganisationId | null>(places: readonly Place<Where>[], where: Where) =>
    places
      .filter(({ opens }) => opens.some((right) => mayDo(actor, right, where)))
      .map(({ name, address }) => html`<a href="${address(language, where)}">${name[language]}</a>`);
  const organisations = organisationsOf(actor);
  const practises = organisations.some((id) => mayDo(actor, 'see-work', id));
  const practice = html`<a href="${href('practice', { language })}">${words.practice[language]}</a>`;
  return [
    ...organisations.map((id) => section(`plek-${id}`, directory.nameOf(id), linksAt(placesThere, id))),
    section('overal', words.everywhere[language], linksAt(placesEverywhere, null)),
    section('zelf', words.own[language], [...(practises ? [practice] : []), ownTrailLink(actor, language)]),
  ];
};
