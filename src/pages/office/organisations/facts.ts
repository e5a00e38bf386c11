import { type Actor, mayDo } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Organisation } from '#register/organisation.ts';
import { schemeNames } from '#register/organisation-identifier.ts';
import { organisationTypes } from '#register/organisation-types.ts';
import { standingOf, standings } from '#register/participation.ts';
import type { ReportingDomain } from '#register/reporting-domain.ts';
import type { Language, Text } from '#standard/text.ts';
import { countedWords, longDate, plural } from '#web/format.ts';
import { type Html, type HtmlPart, html, join } from '#web/html.ts';
import { contactLink } from '#web/parts/field-value.ts';
import { href } from '../../../routes.ts';
import { daysOfName, nameKindTexts } from './part-words.ts';

const words = {
  title: { nl: 'Gegevens', en: 'Facts', fy: 'Gegevens' },
  name: { nl: 'Naam', en: 'Name', fy: 'Namme' },
  other: { nl: 'Andere namen', en: 'Other names', fy: 'Oare nammen' },
  former: { nl: 'Vroegere namen', en: 'Former names', fy: 'Eardere nammen' },
  kind: { nl: 'Soort', en: 'Kind', fy: 'Soarte' },
  numbers: { nl: 'Nummers', en: 'Numbers', fy: 'Nûmers' },
  under: { nl: 'Valt onder', en: 'Part of', fy: 'Falt ûnder' },
  domain: { nl: 'Verantwoordingsdomein', en: 'Reporting domain', fy: 'Ferantwurdingsdomein' },
  ministry: { nl: 'Ministerie', en: 'Ministry', fy: 'Ministearje' },
  contact: { nl: 'Contact', en: 'Contact', fy: 'Kontakt' },
  noContact: { nl: 'Geen contact opgegeven', en: 'No contact given', fy: 'Gjin kontakt opjûn' },
  state: { nl: 'Deelname', en: 'Taking part', fy: 'Dielname' },
  since: { nl: 'sinds', en: 'since', fy: 'sûnt' },
  entries: { nl: 'In het register', en: 'In the register', fy: 'Yn it register' },
  ended: { nl: 'Bestond tot', en: 'Existed until', fy: 'Bestie oant' },
  ends: { nl: 'Bestaat tot', en: 'Exists until', fy: 'Bestiet oant' },
  successor: { nl: 'Opvolger', en: 'Successor', fy: 'Opfolger' },
  none: { nl: 'Geen', en: 'None', fy: 'Gjin' },
  public: { nl: 'Bekijk wat het publiek ziet', en: 'See what the public sees', fy: 'Besjoch wat it publyk sjocht' },
  people: { nl: 'Mensen en rollen', en: 'People and roles', fy: 'Minsken en rollen' },
  transfers: { nl: 'Overdracht', en: 'Transfer', fy: 'Oerdracht' },
  work: { nl: 'Algoritmes', en: 'Algorithms', fy: 'Algoritmen' },
} as const satisfies Record<string, Text>;

/** What the facts are made from. */
export type OfficeFacts = {
  readonly language: Language;
  readonly actor: Actor;
  readonly organisation: Organisation;
  readonly directory: OrganisationDirectory;
  /** How many of its entries are public, those of its parts not counted. */
  readonly entries: number;
  /** The domain in which it reports; null for none, and for who does not see that. */
  readonly domain: ReportingDomain | null;
};

const row = (name: Text, value: HtmlPart, language: Language): Html | false =>
  value !== null && value !== false && html`<div><dt>${name[language]}</dt><dd>${value}</dd></div>`;

const list = (items: readonly HtmlPart[]): Html | null =>
  items.length === 0 ? null : html`<ul class="reg-values">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const linkTo = (id: Organisation['id'], { actor, directory, language }: OfficeFacts): Html => {
  const address = mayDo(actor, 'see-organisation', id)
    ? href('officeOrganisation', { language, organisation: id })
    : href('organisation', { language, id });
  return html`<a href="${address}">${directory.nameOf(id)}</a>`;
};

const namesPart = ({ organisation, directory, language }: OfficeFacts): Html => {
  const shown = directory.nameOf(organisation.id);
  const others = organisation.names.filter(({ name }) => name !== shown);
  const former = others.filter(({ kind }) => kind === 'former');
  const rest = others.filter(({ kind }) => kind !== 'former');
  return html`${row(words.name, shown, language)}${row(
    words.former,
    list(former.map((name) => [name.name, daysOfName(name, language)].filter((part) => part !== '').join(', '))),
    language,
  )}${row(words.other, list(rest.map(({ name, kind }) => `${name} (${nameKindTexts[kind][language]})`)), language)}`;
};

const placePart = (facts: OfficeFacts): Html => {
  const { organisation, directory, language } = facts;
  const above = directory.lineOf(organisation.id).slice(1);
  const ministry = above.find((id) => directory.find(id)?.type === 'ministerie');
  return html`${row(
    words.under,
    above.length > 0 &&
      join(
        above.map((id) => linkTo(id, facts)),
        ', ',
      ),
    language,
  )}${row(
    words.domain,
    facts.domain !== null &&
      html`<a href="${href('domain', { language, id: facts.domain.id })}">${facts.domain.name}</a>`,
    language,
  )}${row(words.ministry, ministry !== undefined && above[0] !== ministry && linkTo(ministry, facts), language)}`;
};

const participationPart = ({ organisation, entries, language }: OfficeFacts): Html => {
  const { participation, participationSince, participationNote } = organisation;
  const since = participationSince !== null && `, ${words.since[language]} ${longDate(participationSince, language)}`;
  return html`${standings[standingOf(participation, entries)][language]}${since}${
    participationNote !== null && html`<p lang="nl">${participationNote}</p>`
  }`;
};

const endPart = (facts: OfficeFacts): Html => {
  const { organisation, actor, language } = facts;
  const { until, successorId } = organisation;
  return html`${row(
    until !== null && until > actor.day ? words.ends : words.ended,
    until !== null && longDate(until, language),
    language,
  )}${row(words.successor, successorId !== null && linkTo(successorId, facts), language)}`;
};

/** The links to the other pages about an organisation that this person may see. */
export const organisationLinks = ({ actor, organisation, language }: OfficeFacts): Html => {
  const { id } = organisation;
  return html`<p class="reg-row">${
    mayDo(actor, 'see-work', id) &&
    html`<a href="${href('workList', { language, organisation: id })}">${words.work[language]}</a>`
  }${
    mayDo(actor, 'see-people', id) &&
    html`<a href="${href('people', { language, organisation: id })}">${words.people[language]}</a>`
  }<a href="${href('transfers', { language, organisation: id })}">${words.transfers[language]}</a><a href="${href('organisation', { language, id })}">${words.public[language]}</a></p>`;
};

/** Everything the register keeps of an organisation, in rows. */
export const factsPart = (facts: OfficeFacts): Html => {
  const { organisation, entries, language } = facts;
  const { contact, identifiers, type } = organisation;
  return html`<section aria-labelledby="gegevens"><h2 id="gegevens">${words.title[language]}</h2><dl class="reg-rows reg-gap-top">${namesPart(
    facts,
  )}${row(words.kind, organisationTypes[type][language], language)}${row(
    words.numbers,
    list(identifiers.map(({ scheme, value }) => `${schemeNames[scheme]} ${value}`)) ?? words.none[language],
    language,
  )}${placePart(facts)}${endPart(facts)}${row(
    words.contact,
    contact === null ? words.noContact[language] : contactLink(contact),
    language,
  )}${row(words.state, participationPart(facts), language)}${row(
    words.entries,
    plural(entries, countedWords.algorithm, language),
    language,
  )}</dl></section>`;
};
