import { type Html, type HtmlPart, html } from '../html.ts';
import { icon } from '../icons.ts';

/** A field in which one thing is chosen from a list: its name in the form, which is its id too, and what stands around it. */
export type SelectField = {
  readonly name: string;
  readonly label: string;
  readonly help?: HtmlPart;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly value: string;
  /** What is wrong with what was chosen, and what to do. */
  readonly fault?: string | undefined;
};

/** The field with its label above it, help under that, and what is wrong with it. */
export const selectField = ({ name, label, help, options, value, fault }: SelectField): Html => {
  const described = [help === undefined ? '' : `${name}-hulp`, fault === undefined ? '' : `${name}-fout`];
  const by = described.filter((id) => id !== '').join(' ');
  return html`<div class="reg-question${fault !== undefined && ' reg-question--invalid'}"><label class="utrecht-form-label" for="${name}">${label}</label>${
    help !== undefined && html`<p class="reg-question__description" id="${name}-hulp">${help}</p>`
  }${
    fault !== undefined &&
    html`<p class="utrecht-form-field-error-message" id="${name}-fout">${icon('warning')}<span>${fault}</span></p>`
  }<select class="utrecht-select utrecht-select--html-select" id="${name}" name="${name}"${by !== '' && html` aria-describedby="${by}"`}${
    fault !== undefined && html` aria-invalid="true"`
  }>${options.map(
    (option) =>
      html`<option value="${option.value}"${option.value === value && html` selected`}>${option.name}</option>`,
  )}</select></div>`;
};
