import { chosenTargets, matchColumns, repeatedTarget } from '#formats/sheet-columns.ts';
import type { SheetRow } from '#register/sheet-import.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { selectField } from '#web/parts/select-field.ts';
import { href } from '../../../routes.ts';
import { sheetRefusalWords } from './fault-words.ts';
import { deedName, type SheetShown } from './sheet-page.ts';

const words = {
  lead: {
    nl: 'Zeg wat er in elke kolom staat. Wat het register herkent, is al gekozen. Bij dezelfde kolommen onthoudt het register uw keuze.',
    en: 'Say what each column holds. What the register recognises is chosen already. With the same columns the register remembers your choice.',
    fy: 'Sis wat der yn elke kolom stiet. Wat it register werkent, is al keazen. By deselde kolommen ûnthâldt it register jo kar.',
  },
  unknown: { nl: 'Zeg wat hierin staat', en: 'Say what these hold', fy: 'Sis wat hjiryn stiet' },
  known: { nl: 'Herkend', en: 'Recognised', fy: 'Werkend' },
  none: { nl: 'Niet overnemen', en: 'Do not take over', fy: 'Net oernimme' },
  nameless: { nl: 'Kolom zonder naam', en: 'Column without a name', fy: 'Kolom sûnder namme' },
  example: { nl: 'Bijvoorbeeld:', en: 'For example:', fy: 'Bygelyks:' },
  nothing: { nl: 'Leeg in de eerste rijen.', en: 'Empty in the first rows.', fy: 'Leech yn de earste rigen.' },
  earlier: { nl: 'eerdere standaard', en: 'earlier standard', fy: 'eardere standert' },
  go: { nl: 'Bekijk wat er gebeurt', en: 'See what happens', fy: 'Besjoch wat der bart' },
} as const satisfies Record<string, Text>;

/** The name of the control of a column. */
export const columnName = (at: number): string => `kolom-${at}`;

/** What somebody said that the columns hold. */
export const sentTargets = (form: URLSearchParams, header: readonly string[]): readonly (string | null)[] =>
  header.map((_name, at) => form.get(columnName(at)) || null);

const labelOf = (key: string, language: Language): string =>
  fieldByKey(key)?.label[language] ?? `${key} (${words.earlier[language]})`;

const longestExample = 80;

const exampleOf = (rows: readonly SheetRow[], at: number, language: Language): string => {
  const cell = rows.map(({ cells }) => (cells[at] ?? '').replace(/\s+/g, ' ').trim()).find((text) => text !== '');
  if (cell === undefined) return words.nothing[language];
  const shown = cell.length > longestExample ? `${cell.slice(0, longestExample).toWellFormed()}…` : cell;
  return `${words.example[language]} ${shown}`;
};

type Column = { readonly at: number; readonly name: string; readonly target: string | null; readonly isKnown: boolean };

const columnField = (column: Column, rows: readonly SheetRow[], fault: string | null, language: Language): Html => {
  const { at, name, target } = column;
  const keys = target === null || chosenTargets.includes(target) ? chosenTargets : [...chosenTargets, target];
  const options = keys.map((key) => ({ value: key, name: labelOf(key, language) }));
  return selectField({
    ...{ name: columnName(at), label: name || `${words.nameless[language]} ${at + 1}`, value: target ?? '' },
    options: [{ value: '', name: words.none[language] }, ...options],
    help: exampleOf(rows, at, language),
    fault: fault !== null && fault === target ? sheetRefusalWords['repeated-target'][language] : undefined,
  });
};

const group = (id: string, title: Text, fields: readonly Html[], language: Language): Html | false =>
  fields.length > 0 &&
  html`<section class="reg-section" aria-labelledby="${id}"><h2 id="${id}">${title[language]}</h2><div class="reg-columns">${fields}</div></section>`;

/** The sentence over the form in which somebody says what the columns hold. */
export const columnsLead = words.lead;

/** The controls that hold the same as another, for the summary of faults. */
export const repeatedControls = (targets: readonly (string | null)[]): readonly string[] => {
  const repeated = repeatedTarget(targets);
  return targets.flatMap((target, at) => (target !== null && target === repeated ? [columnName(at)] : []));
};

/** The form in which somebody says what each column holds: first those that nobody knows. `rows` are the first ones, for examples. */
export const columnsPart = (
  { request: { language, formToken }, sheet }: SheetShown,
  rows: readonly SheetRow[],
  targets: readonly (string | null)[],
): Html => {
  const repeated = repeatedTarget(targets);
  const columns = matchColumns(sheet.header).map(({ header, isKnown }, at) => ({
    ...{ at, name: header, isKnown, target: targets[at] ?? null },
  }));
  const fields = (isKnown: boolean): readonly Html[] =>
    columns
      .filter((column) => column.isKnown === isKnown && (column.name.trim() !== '' || !isKnown))
      .map((column) => columnField(column, rows, repeated, language));
  return html`<form method="post" action="${href('sheet', { language, id: sheet.id })}" novalidate>${formTokenField(formToken)}${group(
    'onbekend',
    words.unknown,
    fields(false),
    language,
  )}${group('herkend', words.known, fields(true), language)}<p class="reg-gap-top"><button class="nl-button nl-button--primary" type="submit" name="${deedName}" value="kolommen">${words.go[language]}</button></p></form>`;
};
