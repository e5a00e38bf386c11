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
} as const satisfies Record<string, Text>;

/** Says plainly that a whole question was left without an answer; who left it depends on where the text comes from. */
export const nothingSaid = ({ algorithm, language }: EntryView): Html =>
  html`<p class="reg-answer__short reg-soft">${(algorithm.source === null ? nothing.ours : nothing.source)[language]}</p>`;

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
  const isSilent = statesOf(view, fields).every(({ state }) => state.state === 'empty');
  return section(view, pageParts[question], html`${isSilent && nothingSaid(view)}${fieldsBody(view, fields, options)}`);
};
