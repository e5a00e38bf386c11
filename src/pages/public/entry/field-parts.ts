import { type FieldState, fieldState, type Withholding } from '#register/entry.ts';
import { splitOpening } from '#register/first-sentence.ts';
import type { Field } from '#standard/field.ts';
import type { Text } from '#standard/text.ts';
import { type Html, html, join } from '#web/html.ts';
import { fieldStateValue, silentStates, withheldBlock } from '#web/parts/field-value.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { inlineProse, prose } from '#web/parts/prose.ts';
import { withListLines } from '#web/parts/running-lists.ts';
import { fieldAnchor } from './questions.ts';
import type { EntryView } from './view.ts';

const words = {
  afterwards: {
    nl: 'In deze versie was dit veld eerst openbaar. Later is besloten dat het niet openbaar is.',
    en: 'This field was public in this version at first. Later it was decided that it is not public.',
    fy: 'Yn dizze ferzje wie dit fjild earst iepenbier. Letter is besletten dat it net iepenbier is.',
  },
} as const satisfies Record<string, Text>;

/** A field with its state in the version that is shown. */
export type Stated<State extends FieldState = FieldState> = { readonly field: Field; readonly state: State };
export type Filled = Stated<Extract<FieldState, { state: 'filled' }>>;
export type Withheld = Stated<Extract<FieldState, { state: 'withheld' }>>;

/** The fields with their states, without those that are shown only when filled and are empty. */
export const statesOf = ({ version }: EntryView, fields: readonly Field[]): readonly Stated[] =>
  fields
    .map((field) => ({ field, state: fieldState(version.document, field) }))
    .filter(({ field, state }) => field.shown === 'always' || state.state === 'filled' || state.state === 'withheld');

export const isFilled = (stated: Stated): stated is Filled => stated.state.state === 'filled';
export const isWithheld = (stated: Stated): stated is Withheld => stated.state.state === 'withheld';
export const isLongText = ({ field }: Stated): boolean => field.kind === 'text' && field.lines === 'many';

/** The language attribute for words of the entry on a page in another language; nothing when they are the same. */
export const entryLanguage = ({ language, version }: EntryView): Html | false =>
  langAttribute(version.language, language);

/** Choices are shown by their name in the language of the page, everything else as it was written. */
const languageOf = (view: EntryView, { field, state }: Stated): Html | false =>
  state.state === 'filled' && field.kind !== 'choice' && field.kind !== 'choices' && entryLanguage(view);

const id = (field: Field): Html => html` id="${fieldAnchor(field.key)}"`;

/** A row of a definition list: the name of a field and its state. */
export const fieldRow = (view: EntryView, stated: Stated, style = ''): Html => {
  const { field, state } = stated;
  return html`<div${id(field)}${style !== '' && html` class="${style}"`}><dt>${field.label[view.language]}</dt><dd${languageOf(
    view,
    stated,
  )}>${fieldStateValue(field, state, view.language, view.prose)}</dd></div>`;
};

const textOf = ({ state }: Filled): string => (typeof state.value === 'string' ? state.value : '');

/** The text that opens a part of the page: its first sentence large, the rest under it. The question above is its heading. */
export const leadingText = (view: EntryView, stated: Filled): Html => {
  const { opening, rest } = splitOpening(withListLines(textOf(stated)));
  return html`<div class="reg-answer__lead"${id(stated.field)}${entryLanguage(view)}>${
    opening !== '' && html`<p class="reg-answer__short">${inlineProse(opening, view.prose)}</p>`
  }${rest !== '' && html`<div class="reg-prose">${prose(rest, view.language, view.prose)}</div>`}</div>`;
};

/** A longer text under the name of its field. */
export const longText = (view: EntryView, stated: Filled): Html =>
  html`<h3${id(stated.field)}>${stated.field.label[view.language]}</h3><div class="reg-prose"${entryLanguage(view)}>${prose(
    textOf(stated),
    view.language,
    view.prose,
  )}</div>`;

const afterwards = (view: EntryView, withholding: Withholding): Html | false =>
  withholding.afterwards === true && html`<p class="reg-empty-note">${words.afterwards[view.language]}</p>`;

/** A field that is not public: the ground, why, until when, and who decided. */
export const withheldField = (view: EntryView, { field, state }: Withheld): Html =>
  html`<div${id(field)}>${withheldBlock(field, state.withholding, view.language)}${afterwards(view, state.withholding)}</div>`;

const names = (view: EntryView, stated: readonly Stated[]): Html =>
  join(
    stated.map(({ field }) => html`<span${id(field)}>${field.label[view.language]}</span>`),
    ', ',
  );

/** The fields without a value, together: one row for those not filled in, one for those that do not apply. */
export const emptyRows = (view: EntryView, stated: readonly Stated[]): Html | null => {
  const row = (silent: keyof typeof silentStates): Html | null => {
    const fields = stated.filter(({ state }) => state.state === silent);
    if (fields.length === 0) return null;
    return html`<div><dt><span class="reg-empty">${silentStates[silent][view.language]}</span></dt><dd>${names(view, fields)}</dd></div>`;
  };
  const rows = [row('empty'), row('not-applicable')].filter((one) => one !== null);
  return rows.length === 0 ? null : html`<dl class="reg-rows reg-rows--empty">${rows}</dl>`;
};
