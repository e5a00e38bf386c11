import { type Html, html } from '../html.ts';
import type { AskedField } from './asked-field.ts';
import { optionsOf } from './choice-control.ts';
import { described, faultLines, labelWords, textControl } from './control.ts';
import { controlName, moreName, partId, partName } from './control-names.ts';
import { words } from './entry-form-words.ts';
import { type Row, type RowPart, type RowsField, rowPartsOf, rowsOf } from './rows.ts';

type Asked = AskedField<RowsField>;

const mustOf = (part: RowPart, { language }: Asked): string =>
  part.required ? words.must[language] : words.optional[language];

const listId = ({ field }: Asked): string => `${controlName(field.key)}-lijst`;

const selectPart = (
  asked: Asked,
  part: RowPart & { readonly vocabulary: NonNullable<RowPart['vocabulary']> },
  at: At,
): Html => {
  const { field, language } = asked;
  const id = partId(field.key, at.row, part.key);
  const faults = asked.faultsAt(at.row, part.key);
  const value = at.texts[part.key] ?? '';
  const options = optionsOf(part.vocabulary, value === '' ? [] : [value], language);
  return html`<div class="reg-question${faults.length > 0 && ' reg-question--invalid'}"><label class="utrecht-form-label" for="${id}">${labelWords(
    part.label[language],
    mustOf(part, asked),
  )}</label>${part.help !== null && html`<p class="reg-question__description" id="${id}-hulp">${part.help[language]}</p>`}${faultLines(
    id,
    faults,
  )}<select class="utrecht-select utrecht-select--html-select" id="${id}" name="${partName(field.key, part.key)}"${described(
    id,
    {
      help: part.help !== null,
      faults: faults.length > 0,
      counter: false,
    },
  )}><option value="">${words.noChoice[language]}</option>${options.map(
    (option) =>
      html`<option value="${option.value}"${option.value === value && html` selected`}>${option.name}</option>`,
  )}</select></div>`;
};

const linesOf = (part: RowPart): number => {
  if (part.shape !== 'lines') return 1;
  return (part.maxLength ?? 0) > 500 ? 4 : 2;
};

const textPart = (asked: Asked, part: RowPart, at: At): Html =>
  textControl({
    id: partId(asked.field.key, at.row, part.key),
    name: partName(asked.field.key, part.key),
    label: part.label[asked.language],
    must: mustOf(part, asked),
    isRequired: false,
    help: part.help?.[asked.language] ?? null,
    value: at.texts[part.key] ?? '',
    lines: linesOf(part),
    maxLength: part.maxLength,
    keyboard: part.shape === 'address' ? 'url' : null,
    list: part.vocabulary === null ? null : listId(asked),
    textLanguage: asked.textLanguage,
    faults: asked.faultsAt(at.row, part.key),
    language: asked.language,
  });

type At = { readonly row: number; readonly texts: Row };

const partControl = (asked: Asked, part: RowPart, at: At): Html => {
  const { vocabulary } = part;
  return part.shape === 'choice' && vocabulary !== null
    ? selectPart(asked, { ...part, vocabulary }, at)
    : textPart(asked, part, at);
};

const suggestions = (asked: Asked, parts: readonly RowPart[]): Html | false => {
  const vocabulary = parts.find((part) => part.shape === 'line')?.vocabulary ?? null;
  return (
    vocabulary !== null &&
    html`<datalist id="${listId(asked)}">${optionsOf(vocabulary, [], asked.language).map(
      ({ value }) => html`<option value="${value}"></option>`,
    )}</datalist>`
  );
};

/** A field of several things: a row for each, one empty row more, and a button that asks for another. Works without a script. */
export const rowsControl = (asked: Asked): Html => {
  const { field, value, label, must, help, faults, language } = asked;
  const name = controlName(field.key);
  const parts = rowPartsOf(field);
  const filled = rowsOf(value);
  const rows = [...filled, {}, ...(asked.isAskedMore ? [{}] : [])];
  const next = partId(field.key, filled.length, parts[0]?.key ?? '');
  return html`<fieldset class="reg-question${faults.length > 0 && ' reg-question--invalid'}" aria-describedby="${name}-hulp${
    faults.length > 0 && ` ${name}-fout`
  }"><legend class="utrecht-form-label">${labelWords(label, must)}</legend><p class="reg-question__description" id="${name}-hulp">${help}</p>${faultLines(
    name,
    faults,
  )}${suggestions(asked, parts)}${rows.map(
    (texts, row) =>
      html`<fieldset class="reg-question reg-repeat"><legend class="reg-repeat__number"><span class="reg-hidden">${label} </span>${row + 1}</legend>${parts.map(
        (part) => partControl(asked, part, { row, texts }),
      )}</fieldset>`,
  )}<div><button class="nl-button" type="submit" name="${moreName}" value="${field.key}" formaction="${asked.action}#${next}">${words.more[language]}<span class="reg-hidden">: ${label}</span></button></div></fieldset>`;
};
