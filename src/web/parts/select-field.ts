import { type Html, html } from '../html.ts';
import { type FieldFrame, framedField } from './field-frame.ts';

/** A field in which one thing is chosen from a list. */
export type SelectField = FieldFrame & {
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly value: string;
};

/** The field in its frame. */
export const selectField = (field: SelectField): Html => {
  const { name, options, value } = field;
  return framedField(
    field,
    (tied) =>
      html`<select class="utrecht-select utrecht-select--html-select" id="${name}" name="${name}"${tied}>${options.map(
        (option) =>
          html`<option value="${option.value}"${option.value === value && html` selected`}>${option.name}</option>`,
      )}</select>`,
  );
};
