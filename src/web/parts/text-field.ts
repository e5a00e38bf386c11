import { type Html, type HtmlPart, html } from '../html.ts';
import { icon } from '../icons.ts';

/** A field for one line of text: its name in the form, which is its id too, and what stands around it. */
export type TextField = {
  readonly name: string;
  readonly label: string;
  readonly help?: HtmlPart;
  readonly value?: string;
  readonly type?: 'text' | 'email' | 'password' | 'date';
  /** What a browser or password manager may fill in: 'username', 'current-password', 'off'. */
  readonly autocomplete: string;
  /** A keyboard of figures on a telephone. */
  readonly isNumeric?: boolean;
  /** What is wrong with what was filled in, and what to do. */
  readonly fault?: string | undefined;
};

/** The field with its label above it, help under that, and what is wrong with it. Whatever was filled in stays, but for a password. */
export const textField = (field: TextField): Html => {
  const { name, label, help, value = '', type = 'text', autocomplete, isNumeric = false, fault } = field;
  const described = [help === undefined ? '' : `${name}-hulp`, fault === undefined ? '' : `${name}-fout`];
  const by = described.filter((id) => id !== '').join(' ');
  return html`<div class="reg-question${fault !== undefined && ' reg-question--invalid'}"><label class="utrecht-form-label" for="${name}">${label}</label>${
    help !== undefined && html`<p class="reg-question__description" id="${name}-hulp">${help}</p>`
  }${
    fault !== undefined &&
    html`<p class="utrecht-form-field-error-message" id="${name}-fout">${icon('warning')}<span>${fault}</span></p>`
  }<input class="utrecht-textbox utrecht-textbox--html-input" id="${name}" name="${name}" type="${type}" value="${
    type === 'password' ? '' : value
  }" autocomplete="${autocomplete}"${isNumeric && html` inputmode="numeric"`}${by !== '' && html` aria-describedby="${by}"`}${
    fault !== undefined && html` aria-invalid="true"`
  }></div>`;
};
