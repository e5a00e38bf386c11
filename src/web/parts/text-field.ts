import { type Html, html } from '../html.ts';
import { type FieldFrame, framedField } from './field-frame.ts';

/** A field for one line of text. */
export type TextField = FieldFrame & {
  readonly value?: string;
  readonly type?: 'text' | 'email' | 'password' | 'date';
  /** What a browser or password manager may fill in: 'username', 'current-password', 'off'. */
  readonly autocomplete: string;
  /** A keyboard of figures on a telephone. */
  readonly isNumeric?: boolean;
};

/** The field in its frame. Whatever was filled in stays, but for a password. */
export const textField = (field: TextField): Html => {
  const { name, value = '', type = 'text', autocomplete, isNumeric = false } = field;
  const shown = type === 'password' ? '' : value;
  return framedField(
    field,
    (tied) =>
      html`<input class="utrecht-textbox utrecht-textbox--html-input" id="${name}" name="${name}" type="${type}" value="${shown}" autocomplete="${autocomplete}"${
        isNumeric && html` inputmode="numeric"`
      }${tied}>`,
  );
};
