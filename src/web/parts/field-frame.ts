import { type Html, type HtmlPart, html } from '../html.ts';
import { icon } from '../icons.ts';

/** What stands around a field, whatever is filled in there: its name in the form, which is its id too. */
export type FieldFrame = {
  readonly name: string;
  readonly label: string;
  readonly help?: HtmlPart;
  /** What is wrong with what was filled in, and what to do. */
  readonly fault?: string | undefined;
};

/** The attributes that tie a control to its help and to what is wrong with it. */
const tied = ({ name, help, fault }: FieldFrame): Html => {
  const described = [help === undefined ? '' : `${name}-hulp`, fault === undefined ? '' : `${name}-fout`];
  const by = described.filter((id) => id !== '').join(' ');
  return html`${by !== '' && html` aria-describedby="${by}"`}${fault !== undefined && html` aria-invalid="true"`}`;
};

/** A field with its label above it, help under that, and what is wrong with it; the control takes the attributes that tie it to them. */
export const framedField = (frame: FieldFrame, control: (attributes: Html) => Html): Html => {
  const { name, label, help, fault } = frame;
  return html`<div class="reg-question${fault !== undefined && ' reg-question--invalid'}"><label class="utrecht-form-label" for="${name}">${label}</label>${
    help !== undefined && html`<p class="reg-question__description" id="${name}-hulp">${help}</p>`
  }${
    fault !== undefined &&
    html`<p class="utrecht-form-field-error-message" id="${name}-fout">${icon('warning')}<span>${fault}</span></p>`
  }${control(tied(frame))}</div>`;
};
