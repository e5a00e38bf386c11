import { lastConfirmed } from '#register/out-of-date.ts';
import type { Text } from '#standard/text.ts';
import { type Html, type HtmlPart, html } from '#web/html.ts';
import { contactLink } from '#web/parts/field-value.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { href } from '../../../routes.ts';
import { fieldRow, isWithheld, type Stated, statesOf } from './field-parts.ts';
import { factsAnchor, fieldAnchor, fieldsUnder, topFields } from './questions.ts';
import type { EntryView } from './view.ts';

const words = {
  title: { nl: 'In het kort', en: 'In short', fy: 'Yn it koart' },
  under: { nl: 'Valt onder', en: 'Part of', fy: 'Falt ûnder' },
  number: { nl: 'Nummer', en: 'Number', fy: 'Nûmer' },
  first: { nl: 'In het register sinds', en: 'In the register since', fy: 'Yn it register sûnt' },
  thisText: { nl: 'Deze tekst is van', en: 'This text is of', fy: 'Dizze tekst is fan' },
  confirmed: { nl: 'Voor het laatst bevestigd', en: 'Last confirmed', fy: 'Foar it lêst befêstige' },
  supplier: {
    nl: 'Begon met een tekst van de leverancier',
    en: 'Began with a text of the supplier',
    fy: 'Begûn mei in tekst fan de leveransier',
  },
  source: { nl: 'Overgenomen uit', en: 'Taken from', fy: 'Oernommen út' },
} as const satisfies Record<string, Text>;

const item = (name: string, value: HtmlPart, id: string | null = null): Html =>
  html`<div class="reg-facts__item"${id !== null && html` id="${id}"`}><dt>${name}</dt><dd>${value}</dd></div>`;

/** The organisation as a link with what it is part of; the name is that of the register, which knows former names too. */
const organisationItems = ({ organisation, language }: EntryView, stated: Stated): Html => {
  const link = (id: string, name: string): Html =>
    html`<a href="${href('organisation', { language, id })}">${name}</a>`;
  const { parent } = organisation;
  return html`${item(stated.field.label[language], link(organisation.id, organisation.name), fieldAnchor('organization'))}${
    parent !== null && item(words.under[language], link(parent.id, parent.name))
  }`;
};

/** The number in two groups of four, as people read it aloud. */
const grouped = (id: string): Html => html`<span class="reg-nowrap">${id.slice(0, 4)} ${id.slice(4)}</span>`;

const dates = ({ version, lines, language }: EntryView): Html => {
  const first = lines.at(-1)?.publishedAt;
  const confirmed = lastConfirmed(version);
  return html`${first !== undefined && item(words.first[language], dateTag(first, language))}${
    version.publishedAt !== null &&
    version.publishedAt !== first &&
    item(words.thisText[language], dateTag(version.publishedAt, language))
  }${confirmed !== null && confirmed !== version.publishedAt && item(words.confirmed[language], dateTag(confirmed, language))}`;
};

const sourceItem = ({ algorithm, language }: EntryView): Html | null => {
  const { source } = algorithm;
  if (source === null) return null;
  const where = source.address === null ? source.name : html`${source.name}<br>${contactLink(source.address)}`;
  return item(words.source[language], where);
};

/** The supplier with whose text this one began; not told where the entry does not tell who supplies it. */
const supplierItem = ({ version, language }: EntryView, supplier: string | null): Html | null =>
  supplier === null || 'provider' in version.document.withheld ? null : item(words.supplier[language], supplier);

/** The panel of facts: short things to look up, no sentences. The supplier is the one with whose text it began. */
export const facts = (view: EntryView, supplier: string | null): Html => {
  const { language, algorithm } = view;
  const stated = [...statesOf(view, topFields).filter(isWithheld), ...statesOf(view, fieldsUnder('facts'))];
  const rows = stated.map((one) =>
    one.field.key === 'organization' && !isWithheld(one)
      ? organisationItems(view, one)
      : fieldRow(view, one, 'reg-facts__item'),
  );
  return html`<div class="reg-facts"><h2 class="reg-facts__title" id="${factsAnchor}">${words.title[language]}</h2><dl class="reg-facts__list">${rows}${dates(
    view,
  )}${sourceItem(view)}${supplierItem(view, supplier)}${item(words.number[language], grouped(algorithm.id))}</dl></div>`;
};
