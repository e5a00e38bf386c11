import { grounds } from '#law/grounds.ts';
import type { FieldState, Withholding } from '#register/entry.ts';
import { parseDate, parseInstant, parseMonth } from '#register/instant.ts';
import { choiceLabel } from '#register/value-text.ts';
import { isWebAddress } from '#register/web-address.ts';
import type { Field, FieldValue, GroupField, TitledLink } from '#standard/field.ts';
import type { Language, Text } from '#standard/text.ts';
import { longDate, longMonth } from '../format.ts';
import { type Html, html } from '../html.ts';
import { dateTag } from './ledger.ts';
import { inlineProse, type ProseOptions, prose, shortAddress } from './prose.ts';

/** The two states of a field in which there is nothing to show. */
export const silentStates = {
  empty: { nl: 'Niet ingevuld', en: 'Not filled in', fy: 'Net ynfolle' },
  'not-applicable': { nl: 'Niet van toepassing', en: 'Not applicable', fy: 'Net fan tapassing' },
} as const satisfies Record<string, Text>;

const words = {
  notPublic: { nl: 'niet openbaar', en: 'not public', fy: 'net iepenbier' },
  notPublicAlone: { nl: 'Niet openbaar', en: 'Not public', fy: 'Net iepenbier' },
  ground: { nl: 'Grond', en: 'Ground', fy: 'Grûn' },
  why: { nl: 'Waarom', en: 'Why', fy: 'Wêrom' },
  until: { nl: 'Tot', en: 'Until', fy: 'Oant' },
  decidedBy: { nl: 'Besluit van', en: 'Decided by', fy: 'Beslút fan' },
  law: { nl: 'Wet open overheid', en: 'Open Government Act (Woo)', fy: 'Wet iepen oerheid' },
} as const satisfies Record<string, Text>;

/** True for the address of a mailbox and nothing else. */
export const isMailAddress = (text: string): boolean => /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[^\s@<>"',;:.]+$/.test(text);

/** A web address or e-mail address as a link; any other text as it stands, with the web addresses in it as links. */
export const contactLink = (text: string): Html => {
  if (isWebAddress(text)) return html`<a href="${text}" rel="nofollow">${shortAddress(text)}</a>`;
  return isMailAddress(text) ? html`<a href="mailto:${text}">${text}</a>` : inlineProse(text);
};

const titledLink = ({ title, link }: TitledLink): Html => {
  if (link === null || !isWebAddress(link)) return html`${title}`;
  return html`<a href="${link}" rel="nofollow">${title === '' ? shortAddress(link) : title}</a>`;
};

const list = (items: readonly Html[]): Html =>
  items.length === 1
    ? html`${items}`
    : html`<ul class="reg-values">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** A part with room for sentences needs no name before it; a short one, such as a term, does. */
const lengthOfSentences = 1000;

const groupPart = (part: GroupField['parts'][number], text: string, index: number, language: Language): Html => {
  const value =
    part.vocabulary === undefined ? contactLink(text) : html`${choiceLabel(part.vocabulary, text, language)}`;
  if (index === 0) return html`<p class="reg-record__name">${value}</p>`;
  return part.maxLength >= lengthOfSentences
    ? html`<p>${value}</p>`
    : html`<p><span class="reg-soft">${part.label[language]}:</span> ${value}</p>`;
};

const group = (field: GroupField, records: readonly Readonly<Record<string, string>>[], language: Language): Html =>
  html`<ul class="reg-records">${records.map(
    (record) =>
      html`<li>${field.parts.map((part, index) => {
        const text = record[part.key];
        return text !== undefined && text !== '' && groupPart(part, text, index, language);
      })}</li>`,
  )}</ul>`;

/** A day or month as it was written, in words; what is neither stays as it was. */
const writtenDay = (value: string, language: Language): Html => {
  const [month, day] = [parseMonth(value), parseDate(value) ?? parseInstant(value)];
  if (month !== null) return html`${longMonth(month, language)}`;
  return day === null ? html`${value}` : dateTag(day, language);
};

const textValue = (field: Field, value: string, language: Language, options: ProseOptions): Html => {
  if (field.kind === 'text')
    return field.lines === 'many' ? prose(value, language, options) : inlineProse(value, options);
  if (field.kind === 'choice' || field.kind === 'choices')
    return html`${choiceLabel(field.vocabulary, value, language)}`;
  if (field.kind === 'url' || field.kind === 'contact') return contactLink(value);
  return field.kind === 'month' || field.kind === 'date' ? writtenDay(value, language) : html`${value}`;
};

const isLinks = (value: readonly unknown[]): value is readonly TitledLink[] =>
  value.every((item) => typeof item === 'object' && item !== null && 'title' in item && 'link' in item);
const isStrings = (value: readonly unknown[]): value is readonly string[] =>
  value.every((item) => typeof item === 'string');

/** What a field holds, as a piece of a page: text as paragraphs, choices by their name, links and contacts as links. */
export const fieldValue = (field: Field, value: FieldValue, language: Language, options: ProseOptions = {}): Html => {
  if (typeof value === 'string') return textValue(field, value, language, options);
  if (isStrings(value)) return list(value.map((item) => textValue(field, item, language, options)));
  if (field.kind === 'links' && isLinks(value)) return list(value.map(titledLink));
  return field.kind === 'group' ? group(field, value as readonly Readonly<Record<string, string>>[], language) : html``;
};

const groundWords = (withholding: Withholding, language: Language): string => {
  const ground = grounds[withholding.ground];
  return `${ground.label[language]} (${words.law[language]}, ${ground.article[language]})`;
};

const withheldInRow = (withholding: Withholding, language: Language): Html =>
  html`<span class="reg-notpublic">${words.notPublicAlone[language]}</span> <span class="reg-empty-note">${groundWords(withholding, language)}${
    withholding.until !== null && html`, ${words.until[language].toLowerCase()} ${dateTag(withholding.until, language)}`
  }</span>`;

/** One of the four states of a field in words: its value, not filled in, not applicable, or not public and why. */
export const fieldStateValue = (
  field: Field,
  state: FieldState,
  language: Language,
  options: ProseOptions = {},
): Html => {
  if (state.state === 'filled') return fieldValue(field, state.value, language, options);
  if (state.state === 'withheld') return withheldInRow(state.withholding, language);
  return html`<span class="reg-empty">${silentStates[state.state][language]}</span>`;
};

/** A row of a definition list: the name of the field and its state. It must stand in dl.reg-rows or dl.reg-facts__list. */
export const fieldRow = (field: Field, state: FieldState, language: Language, options: ProseOptions = {}): Html =>
  html`<div><dt>${field.label[language]}</dt><dd>${fieldStateValue(field, state, language, options)}</dd></div>`;

/** The block of a field that is not public: its name, the ground in law, why, until when and who decided. Never the value. */
export const withheldBlock = (field: Field, withholding: Withholding, language: Language): Html =>
  html`<div class="reg-withheld"><p class="reg-withheld__title">${field.label[language]}: ${words.notPublic[language]}</p><dl><dt>${
    words.ground[language]
  }</dt><dd>${groundWords(withholding, language)}</dd>${
    withholding.reason !== null && html`<dt>${words.why[language]}</dt><dd>${withholding.reason}</dd>`
  }${
    withholding.until !== null &&
    html`<dt>${words.until[language]}</dt><dd><time datetime="${withholding.until}">${longDate(withholding.until, language)}</time></dd>`
  }<dt>${words.decidedBy[language]}</dt><dd>${withholding.decidedBy}</dd></dl></div>`;
