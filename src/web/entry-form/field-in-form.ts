import type { ChoiceField, ChoicesField, Field } from '#standard/field.ts';
import { type Html, html } from '../html.ts';
import { icon } from '../icons.ts';
import { type AskedEntry, type AskedField, askedField, exampleBeside, notApplicableTick } from './asked-field.ts';
import { choiceControl } from './choice-control.ts';
import { type TextControl, textControl } from './control.ts';
import { controlName } from './control-names.ts';
import { words } from './entry-form-words.ts';
import { fieldHints } from './hints-part.ts';
import type { RowsField } from './rows.ts';
import { rowsControl } from './rows-control.ts';

type OneTextField = Exclude<Field, RowsField | ChoiceField | ChoicesField>;

const linesOf = (field: OneTextField): number => {
  if (field.kind !== 'text' || field.lines === 'one') return 1;
  return field.maxLength > 1000 ? 6 : 4;
};

const keyboards: Readonly<Partial<Record<Field['kind'], TextControl['keyboard']>>> = { url: 'url', contact: 'email' };

const oneText = ({ field, value, ...asked }: AskedField<OneTextField>): Html =>
  textControl({
    ...asked,
    id: controlName(field.key),
    name: controlName(field.key),
    value: typeof value === 'string' ? value : '',
    lines: linesOf(field),
    maxLength: 'maxLength' in field ? field.maxLength : null,
    keyboard: keyboards[field.kind] ?? null,
    list: null,
    textLanguage: field.kind === 'text' && asked.textLanguage,
  });

const controlOf = (field: Field, entry: AskedEntry): Html => {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return choiceControl(askedField(field, entry));
    case 'links':
    case 'group':
      return rowsControl(askedField(field, entry));
    default:
      return oneText(askedField(field, entry));
  }
};

const exampleOf = (field: Field, { language }: AskedEntry): Html | false => {
  const example = exampleBeside(field, language);
  return (
    example !== null &&
    html`<div class="reg-hints"><p class="reg-hints__title">${icon('bulb')}${words.example[language]}</p><p>${example}</p></div>`
  );
};

/** A field of the standard in the form: what is asked, the tick that it does not apply, and hints and an example beside it. */
export const fieldInForm = (field: Field, entry: AskedEntry): Html => {
  const hints = entry.hints?.filter((hint) => hint.field === field.key);
  return html`<div class="reg-field" data-field="${field.key}"><div>${entry.remarks?.get(field.key)}${controlOf(field, entry)}${notApplicableTick(field, entry)}</div><div class="reg-field__beside">${
    hints !== undefined && fieldHints(field.key, hints, entry.language)
  }${exampleOf(field, entry)}</div></div>`;
};

/** A field of the standard in the form with something else beside it than its example, where it always applies. */
export const fieldBeside = (field: Field, entry: AskedEntry, beside: Html): Html =>
  html`<div class="reg-field"><div>${controlOf(field, entry)}</div>${beside}</div>`;
