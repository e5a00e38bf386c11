import { type Html, type HtmlPart, html } from '../html.ts';
import { icon } from '../icons.ts';

/** A field for several lines of text: its name in the form, which is its id too, and what stands around it. */
export type TextArea = {
  readonly name: string;
  readonly label: string;
  readonly help?: HtmlPart;
  readonly value: string;
  readonly rows: number;
  /** What is wrong with what was filled in, and what to do. */
  readonly fault?: string | undefined;
};

/** The field with its label above it, help under that, and what is wrong with it. Whatever was filled in stays. */
export const textArea = ({ name, label, help, value, rows, fault }: TextArea): Html => {
  const described = [help === undefined ? '' : `${name}-hulp`, fault === undefined ? '' : `${name}-fout`];
  const by = described.filter((id) => id !== '').join(' ');
  return html`<div class="reg-question${fault !== undefined && ' reg-question--invalid'}"><label class="utrecht-form-label" for="${name}">${label}</label>${
    help !== undefined && html`<p class="reg-question__description" id="${name}-hulp">${help}</p>`
  }${
    fault !== undefined &&
    html`<p class="utrecht-form-field-error-message" id="${name}-fout">${icon('warning')}<span>${fault}</span></p>`
  }<textarea class="utrecht-textarea${fault !== undefined && ' utrecht-textarea--invalid'}" id="${name}" name="${name}" rows="${rows}"${
    by !== '' && html` aria-describedby="${by}"`
  }${fault !== undefined && html` aria-invalid="true"`}>
${value}</textarea></div>`;
};
