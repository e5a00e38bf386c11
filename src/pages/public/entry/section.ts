import type { Field } from '#standard/field.ts';
import type { Text } from '#standard/text.ts';
import { type Html, type HtmlPart, html } from '#web/html.ts';
import {
  emptyRows,
  type Filled,
  fieldRow,
  isFilled,
  isLongText,
  isWithheld,
  leadingText,
  longText,
  type Stated,
  statesOf,
  withheldField,
} from './field-parts.ts';
import { fieldsUnder, type PagePart, type PagePartKey, pageParts } from './questions.ts';
import type { EntryView } from './view.ts';

const nothing = {
  ours: {
    nl: 'De organisatie heeft hier niets ingevuld.',
    en: 'The organisation has not filled in anything here.',
    fy: 'De organisaasje hat hjir neat ynfolle.',
  },
  source: {
    nl: 'In de bron van deze tekst staat hier niets over.',
    en: 'The source of this text says nothing about this.',
    fy: 'Yn de boarne fan dizze tekst stiet hjir neat oer.',
  },
  notApplicable: {
    nl: 'Volgens deze beschrijving is dit niet van toepassing.',
    en: 'According to this entry, this does not apply.',
    fy: 'Neffens dizze beskriuwing is dit net fan tapassing.',
  },
  partly: {
    nl: 'Deze beschrijving geeft hier geen antwoord.',
    en: 'This entry gives no answer here.',
    fy: 'Dizze beskriuwing jout hjir gjin antwurd.',
  },
} as const satisfies Record<string, Text>;

const silenceOf = (stated: readonly Stated[], { algorithm }: EntryView): Text => {
  const none = stated.filter(({ state }) => state.state === 'not-applicable').length;
  if (none === 0) return algorithm.source === null ? nothing.ours : nothing.source;
  return none === stated.length ? nothing.notApplicable : nothing.partly;
};

/**
 * Says plainly that a whole question has no answer: not filled in (by whom depends on where the text comes from) or not
 * applicable. Null when one of the fields is filled in or withheld.
 */
export const nothingSaid = (view: EntryView, stated: readonly Stated[]): Html | null => {
  if (stated.some((one) => isFilled(one) || isWithheld(one))) return null;
  return html`<p class="reg-answer__short reg-soft">${silenceOf(stated, view)[view.language]}</p>`;
};

/** A part of the page with its heading. */
export const section = ({ language }: EntryView, { anchor, title }: PagePart, body: HtmlPart, style = ''): Html =>
  html`<section class="reg-answer${style}" aria-labelledby="${anchor}"><h2 id="${anchor}">${title[language]}</h2>${body}</section>`;

export type BodyOptions = {
  /** False when the first text gets its own name above it too, as in the technical part. */
  readonly opens?: boolean;
  /** What stands under the opening text. */
  readonly afterOpening?: HtmlPart;
};

/** The fields in their order: the text that opens the part, other texts, rows, what is not public, and what is empty. */
export const fieldsBody = (
  view: EntryView,
  fields: readonly Field[],
  { opens = true, afterOpening = null }: BodyOptions = {},
): Html => {
  const stated = statesOf(view, fields);
  const filled: readonly Filled[] = stated.filter(isFilled);
  const first = fields.find((field) => field.kind === 'text' && field.lines === 'many');
  const opening = opens ? filled.find(({ field }) => field === first) : undefined;
  const texts = filled.filter((one) => one !== opening && isLongText(one));
  const rows = filled.filter((one) => !isLongText(one));
  return html`${opening !== undefined && leadingText(view, opening)}${afterOpening}${texts.map((one) =>
    longText(view, one),
  )}${rows.length > 0 && html`<dl class="reg-rows">${rows.map((one) => fieldRow(view, one))}</dl>`}${stated
    .filter(isWithheld)
    .map((one) => withheldField(view, one))}${emptyRows(view, stated)}`;
};

/** The part of the page that answers one question with its fields; says so when none of them has an answer. */
export const questionSection = (
  view: EntryView,
  question: Exclude<PagePartKey, 'history'>,
  options: BodyOptions = {},
): Html => {
  const fields = fieldsUnder(question);
  const opening = nothingSaid(view, statesOf(view, fields));
  return section(view, pageParts[question], html`${opening}${fieldsBody(view, fields, options)}`);
};
