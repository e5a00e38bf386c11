import type { EntryDocument } from '#register/entry.ts';
import type { Hint } from '#register/hints/hint.ts';
import type { EntryFault } from '#register/rules/value-faults.ts';
import type { FieldKey } from '#standard/fields.ts';
import { sections } from '#standard/sections.ts';
import type { Language } from '#standard/text.ts';
import { plural } from '../format.ts';
import { type Html, type HtmlPart, html } from '../html.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { formTokenField } from '../parts/form-token-field.ts';
import type { AskedEntry } from './asked-field.ts';
import { actionName, controlOfFault } from './control-names.ts';
import { counted, faultsTitle } from './entry-form-words.ts';
import { faultSentence } from './fault-sentence.ts';
import { fieldInForm } from './field-in-form.ts';
import { hintsSummary } from './hints-part.ts';
import { type FormSection, formSections, sectionId, sectionSteps } from './section-steps.ts';

/** A button under the form, sent as 'actie'; the first is what the Enter key does. */
export type EntryFormButton = { readonly value: string; readonly label: string; readonly isPrimary?: boolean };

/** What a script needs to help while an entry is written: without it the form does all the same. */
export type LiveForm = {
  /** Where it asks for the hints of a field. */
  readonly hintsAddress: string;
  /** False where the reader must choose and save first. */
  readonly saves: boolean;
  /** True when something on the page is not saved yet. */
  readonly isUnsaved: boolean;
  /** What is said when something could not be saved. */
  readonly notSaved: string;
};

/** What the form of an entry is made from. */
export type EntryForm = {
  readonly document: EntryDocument;
  /** The language of the page. */
  readonly language: Language;
  /** The language in which the entry is written. */
  readonly textLanguage: Language;
  readonly formToken: string;
  /** Where the form is sent. */
  readonly action: string;
  /** What is shown as wrong: of the last save, or what stands between the entry and the public. */
  readonly faults: readonly EntryFault[];
  readonly buttons: readonly EntryFormButton[];
  /** The field of which one row more was asked. */
  readonly asked?: FieldKey | null;
  /** The title over the faults, when it must say what they stand in the way of. */
  readonly faultsTitle?: string;
  /** What goes along unseen: which version this is. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What colleagues remarked about a field, by its key; it stands above the field. */
  readonly remarks?: ReadonlyMap<string, Html>;
  /** What may be made better, and whether its reader hid that; null where no hints are given. */
  readonly hints?: { readonly all: readonly Hint[]; readonly areHidden: boolean } | null;
  /** What a script does while it is written; null where it does nothing. */
  readonly live?: LiveForm | null;
  /** What stands beside the buttons: when it was saved. */
  readonly state?: HtmlPart;
  /** What stands under the list of sections. */
  readonly below?: Html;
};

const formId = 'inschrijving';

/** Every field as the form has it, so that what is wrong is told from top to bottom. */
const order = new Map(formSections.flatMap(({ fields }) => fields).map(({ key }, index) => [key, index]));
const inOrder = (faults: readonly EntryFault[]): readonly EntryFault[] =>
  faults.toSorted((one, other) => (order.get(one.field) ?? 0) - (order.get(other.field) ?? 0));

const summary = ({ faults, language, faultsTitle: title }: EntryForm): Html | false =>
  faults.length > 0 &&
  errorSummary(
    title ?? faultsTitle[language](plural(faults.length, counted.faults, language)),
    inOrder(faults).map((fault) => ({ control: controlOfFault(fault), message: faultSentence(fault, language) })),
  );

const section = ({ key, fields }: FormSection, entry: AskedEntry): Html =>
  html`<section class="reg-editor__section" aria-labelledby="${sectionId(key)}"><h2 id="${sectionId(key)}">${
    sections[key][entry.language]
  }</h2>${fields.map((field) => fieldInForm(field, entry))}</section>`;

/** Enter in a field does what the first button does, not what the first 'one more' does. */
const enterKey = ([first]: readonly EntryFormButton[]): Html | false =>
  first !== undefined &&
  html`<button class="reg-hidden" type="submit" name="${actionName}" value="${first.value}" tabindex="-1" aria-hidden="true">${first.label}</button>`;

const saveBar = ({ buttons, state = null }: EntryForm): Html =>
  html`<div class="reg-savebar"><div class="reg-savebar__inner"><p class="reg-savebar__state" role="status">${state}</p>${buttons.map(
    ({ value, label, isPrimary = false }) =>
      html`<button class="nl-button${isPrimary && ' nl-button--primary'}" type="submit" form="${formId}" name="${actionName}" value="${value}">${label}</button>`,
  )}</div></div>`;

const liveAttributes = (live: LiveForm | null): Html | false =>
  live !== null &&
  html` data-live data-hints-address="${live.hintsAddress}" data-not-saved="${live.notSaved}"${live.saves && html` data-saves`}${
    live.isUnsaved && html` data-unsaved`
  }`;

/**
 * The form in which an entry is written: every field that an organisation fills in, in the sections of the standard, with the state
 * of each section beside it, what is wrong above it and at the field, and the buttons under it. It needs no script.
 */
export const entryForm = (form: EntryForm): Html => {
  const { document, language, faults, action, formToken, hidden = {}, asked = null, hints = null, live = null } = form;
  const entry: AskedEntry = {
    document,
    language,
    textLanguage: form.textLanguage,
    faults,
    remarks: form.remarks ?? new Map(),
    hints: hints?.all ?? null,
    asked,
    action,
  };
  return html`<div class="reg-editor">${sectionSteps(document, faults, { language, below: form.below ?? null })}<div>${summary(
    form,
  )}${hints !== null && hintsSummary(hints.all, { ...hints, language, formId })}<form id="${formId}" method="post" action="${action}" novalidate${liveAttributes(live)}>${enterKey(form.buttons)}${formTokenField(
    formToken,
  )}${Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}${formSections.map((one) => section(one, entry))}${
    live !== null && html`<p class="reg-hidden" role="status" data-hints-said></p>`
  }</form></div></div>${saveBar(form)}`;
};
