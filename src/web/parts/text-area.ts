import { type Html, html } from '../html.ts';
import { type FieldFrame, framedField } from './field-frame.ts';

/** A field for several lines of text. */
export type TextArea = FieldFrame & {
  readonly value: string;
  readonly rows: number;
  /** The id of the form to which it belongs, when it stands outside of it. */
  readonly form?: string;
};

/** The field in its frame. Whatever was filled in stays. */
export const textArea = (field: TextArea): Html => {
  const { name, value, rows, fault, form } = field;
  return framedField(
    field,
    (tied) =>
      html`<textarea class="utrecht-textarea${fault !== undefined && ' utrecht-textarea--invalid'}" id="${name}" name="${name}" rows="${rows}"${form !== undefined && html` form="${form}"`}${tied}>
${value}</textarea>`,
  );
};
