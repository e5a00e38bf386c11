import type { Language } from '#standard/text.ts';
import { plural, wholeNumber } from '../format.ts';
import { type Html, type HtmlPart, html } from '../html.ts';
import { icon } from '../icons.ts';
import { counted, lengthOf } from './entry-form-words.ts';

/** One control for text, with what stands around it. */
export type TextControl = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** When it must be filled in, in words. */
  readonly must: string;
  readonly isRequired: boolean;
  readonly help: HtmlPart;
  readonly value: string;
  /** The number of lines that are shown; 1 is a field of one line. */
  readonly lines: number;
  readonly maxLength: number | null;
  /** The keyboard of a telephone. */
  readonly keyboard: 'url' | 'email' | null;
  /** The id of a list of suggestions. */
  readonly list: string | null;
  /** The language of the text, when it is not that of the page. */
  readonly textLanguage: Html | false;
  readonly faults: readonly string[];
  readonly language: Language;
};

/** What to do about what is wrong, over a control. */
export const faultLines = (id: string, faults: readonly string[]): Html | false =>
  faults.length > 0 &&
  html`<div class="utrecht-form-field-error-message" id="${id}-fout">${icon('warning')}<span>${faults.map(
    (fault, index) => html`${index > 0 && html`<br>`}${fault}`,
  )}</span></div>`;

/** The attributes that tie help, faults and counter to a control. */
export const described = (id: string, has: { help: boolean; faults: boolean; counter: boolean }): HtmlPart => {
  const ids = [has.help && `${id}-hulp`, has.faults && `${id}-fout`, has.counter && `${id}-teller`];
  const by = ids.filter((one) => one !== false).join(' ');
  return html`${by !== '' && html` aria-describedby="${by}"`}${has.faults && html` aria-invalid="true"`}`;
};

/** The name of a control, with when it must be filled in. */
export const labelWords = (label: string, must: string): Html =>
  html`${label} <span class="reg-field__must">(${must})</span>`;

const counter = ({ id, value, maxLength, language }: TextControl): Html | false =>
  maxLength !== null &&
  html`<p class="reg-field__under"><span id="${id}-teller">${lengthOf[language](
    wholeNumber(value.length, language),
    plural(maxLength, counted.signs, language),
  )}</span></p>`;

const input = (control: TextControl): Html => {
  const { id, name, value, lines, keyboard, list, faults, isRequired, textLanguage } = control;
  const about = described(id, {
    help: hasHelp(control),
    faults: faults.length > 0,
    counter: control.maxLength !== null,
  });
  const shared = html`id="${id}" name="${name}"${isRequired && html` aria-required="true"`}${about}${textLanguage}`;
  const invalid = faults.length > 0;
  return lines > 1
    ? html`<textarea class="utrecht-textarea${invalid && ' utrecht-textarea--invalid'}" rows="${lines}" ${shared}>${value}</textarea>`
    : html`<input class="utrecht-textbox utrecht-textbox--html-input${invalid && ' utrecht-textbox--invalid'}" type="text" autocomplete="off" value="${value}" ${shared}${
        keyboard !== null && html` inputmode="${keyboard}"`
      }${list !== null && html` list="${list}"`}>`;
};

const hasHelp = ({ help }: TextControl): boolean => help !== null && help !== false;

/** A control for text: its name, help, what is wrong, the field itself and how long the text is. */
export const textControl = (control: TextControl): Html => {
  const { id, label, must, help, faults } = control;
  return html`<div class="reg-question${faults.length > 0 && ' reg-question--invalid'}"><label class="utrecht-form-label" for="${id}">${labelWords(label, must)}</label>${
    hasHelp(control) && html`<p class="reg-question__description" id="${id}-hulp">${help}</p>`
  }${faultLines(id, faults)}${input(control)}${counter(control)}</div>`;
};
