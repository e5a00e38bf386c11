import type { Language, Text } from '#standard/text.ts';
import { wholeNumber } from '../format.ts';
import { type Html, type HtmlPart, html } from '../html.ts';

/** A table of numbers: a heading per column, and per row its heading and its cells. */
export type DataTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly heading: HtmlPart; readonly cells: readonly (number | HtmlPart)[] }[];
};

const words = {
  show: { nl: 'Toon de tabel', en: 'Show the table', fy: 'Toan de tabel' },
} as const satisfies Record<string, Text>;

const cell = (value: number | HtmlPart, language: Language): Html =>
  html`<td class="utrecht-table__cell utrecht-table__cell--numeric-column">${typeof value === 'number' ? wholeNumber(value, language) : value}</td>`;

/** The table in a region that can be scrolled and reached with the keyboard; id is unique on the page. */
const dataTable = ({ caption, columns, rows }: DataTable, id: string, language: Language): Html =>
  html`<div class="reg-scroll" tabindex="0" role="region" aria-labelledby="${id}"><table class="utrecht-table utrecht-table--html-table"><caption class="utrecht-table__caption" id="${id}">${caption}</caption><thead><tr>${columns.map(
    (column, index) =>
      html`<th scope="col"${index > 0 && html` class="utrecht-table__cell--numeric-column"`}>${column}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ heading, cells }) =>
      html`<tr><th scope="row">${heading}</th>${cells.map((value) => cell(value, language))}</tr>`,
  )}</tbody></table></div>`;

/** The table behind a chart, folded away until asked for. */
export const foldedTable = (table: DataTable, id: string, language: Language): Html =>
  html`<details class="reg-disclose"><summary>${words.show[language]}</summary>${dataTable(table, id, language)}</details>`;
