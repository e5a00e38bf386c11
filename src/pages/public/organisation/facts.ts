import type { OrganisationDirectory } from '#register/directory.ts';
import type { Instant } from '#register/instant.ts';
import type { Organisation, OrganisationId } from '#register/organisation.ts';
import { standingOf, standings } from '#register/participation.ts';
import type { Language, Text } from '#standard/text.ts';
import { longDate, wholeNumber } from '#web/format.ts';
import { type Html, type HtmlPart, html, join } from '#web/html.ts';
import { contactLink } from '#web/parts/field-value.ts';
import { href } from '../../../routes.ts';
import type { EntryCounts } from './counts.ts';

const words = {
  title: { nl: 'Over de organisatie', en: 'About the organisation', fy: 'Oer de organisaasje' },
  kind: { nl: 'Soort', en: 'Kind', fy: 'Soarte' },
  under: { nl: 'Valt onder', en: 'Part of', fy: 'Falt ûnder' },
  parts: { nl: 'Onderdelen', en: 'Parts', fy: 'Underdielen' },
  names: { nl: 'Ook bekend als', en: 'Also known as', fy: 'Ek bekend as' },
  former: { nl: 'vroeger', en: 'formerly', fy: 'earder' },
  first: { nl: 'Eerste publicatie', en: 'First publication', fy: 'Earste publikaasje' },
  notYet: { nl: 'Nog niet', en: 'Not yet', fy: 'Noch net' },
  changed: { nl: 'Laatst gewijzigd', en: 'Last changed', fy: 'Lêst feroare' },
  website: { nl: 'Website', en: 'Website', fy: 'Webside' },
  contact: { nl: 'Contact', en: 'Contact', fy: 'Kontakt' },
  state: { nl: 'Deelname', en: 'Taking part', fy: 'Dielname' },
  since: { nl: 'sinds', en: 'since', fy: 'sûnt' },
  successor: { nl: 'Opgevolgd door', en: 'Succeeded by', fy: 'Opfolge troch' },
  code: { nl: 'Code', en: 'Code', fy: 'Koade' },
  ended: { nl: 'Bestond tot', en: 'Existed until', fy: 'Bestie oant' },
  others: { nl: 'Toon alle onderdelen', en: 'Show all parts', fy: 'Lit alle ûnderdielen sjen' },
} as const satisfies Record<string, Text>;

export type OrganisationFacts = {
  readonly organisation: Organisation;
  readonly directory: OrganisationDirectory;
  readonly counts: EntryCounts;
  readonly firstPublishedAt: Instant | null;
  readonly lastChangedAt: Instant | null;
  /** True when it withdrew something: then the first publication may be of what is no longer there. */
  readonly hasWithdrawn: boolean;
};

const fact = (name: Text, value: HtmlPart, language: Language): Html | null =>
  value === null || value === undefined || value === false
    ? null
    : html`<div class="reg-facts__item"><dt>${name[language]}</dt><dd>${value}</dd></div>`;

const linkTo = (id: OrganisationId, { directory, counts }: OrganisationFacts, language: Language): Html => {
  const count = counts.withParts(id);
  return html`<a href="${href('organisation', { language, id })}">${directory.nameOf(id)}</a>${
    count > 0 && ` (${wholeNumber(count, language)})`
  }`;
};

/** More parts than this are folded away; those with entries come first. */
const partsShown = 6;

const partsOf = (facts: OrganisationFacts, language: Language): Html | null => {
  const { directory, counts, organisation } = facts;
  const parts = directory.childrenOf(organisation.id);
  if (parts.length === 0) return null;
  const inOrder = parts.toSorted((a, b) => counts.withParts(b) - counts.withParts(a));
  const items = inOrder.map((id) => html`<li>${linkTo(id, facts, language)}</li>`);
  const rest = items.slice(partsShown);
  return html`<ul class="reg-values">${items.slice(0, partsShown)}</ul>${
    rest.length > 0 &&
    html`<details class="reg-fold"><summary>${words.others[language]} (${wholeNumber(items.length, language)})</summary><ul class="reg-values">${rest}</ul></details>`
  }`;
};

const otherNames = ({ organisation, directory }: OrganisationFacts, language: Language): string | null => {
  const shown = directory.nameOf(organisation.id);
  const others = organisation.names
    .filter(({ name }) => name !== shown)
    .map(({ name, kind }) => (kind === 'former' ? `${name} (${words.former[language]})` : name));
  return others.length === 0 ? null : [...new Set(others)].join(', ');
};

const dateOf = (at: Instant | null, language: Language): HtmlPart =>
  at === null
    ? html`<span class="reg-empty">${words.notYet[language]}</span>`
    : html`<time datetime="${at}">${longDate(at, language)}</time>`;

/** What the organisation says of its taking part and since when; nothing when it never said so. */
const stateOf = ({ organisation, counts }: OrganisationFacts, language: Language): Html | null => {
  const { id, participation, participationSince: since, participationNote: note } = organisation;
  if (participation === 'unknown' || (since === null && note === null)) return null;
  const day = since !== null && `, ${words.since[language]} ${longDate(since, language)}`;
  return html`${standings[standingOf(participation, counts.own(id))][language]}${day}${note !== null && counts.withParts(id) > 0 && html`<p lang="nl">${note}</p>`}`;
};

/** The panel of facts beside an organisation: kind, what it is part of, its parts, dates, where to reach it. */
export const organisationFacts = (facts: OrganisationFacts, language: Language): Html => {
  const { organisation, directory, firstPublishedAt, lastChangedAt, hasWithdrawn } = facts;
  const above = directory.lineOf(organisation.id).slice(1);
  const codes = organisation.identifiers.filter(({ scheme }) => scheme === 'tooi' || scheme === 'oin');
  const rows = [
    fact(words.kind, directory.typeLabelOf(organisation.id, language), language),
    fact(
      words.under,
      above.length > 0 &&
        join(
          above.map((id) => linkTo(id, facts, language)),
          ', ',
        ),
      language,
    ),
    fact(words.parts, partsOf(facts, language), language),
    fact(words.names, otherNames(facts, language), language),
    fact(words.ended, organisation.until !== null && longDate(organisation.until, language), language),
    fact(
      words.successor,
      organisation.successorId !== null && linkTo(organisation.successorId, facts, language),
      language,
    ),
    fact(words.state, stateOf(facts, language), language),
    fact(words.first, !hasWithdrawn && dateOf(firstPublishedAt, language), language),
    fact(words.changed, lastChangedAt !== null && dateOf(lastChangedAt, language), language),
    fact(words.website, organisation.website !== null && contactLink(organisation.website), language),
    fact(words.contact, organisation.contact !== null && contactLink(organisation.contact), language),
    fact(
      words.code,
      codes.length > 0 && codes.map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`).join(', '),
      language,
    ),
  ];
  return html`<div class="reg-facts"><h2 class="reg-facts__title" id="over-organisatie">${words.title[language]}</h2><dl class="reg-facts__list">${rows}</dl></div>`;
};
