import { rowKinds, type SheetRow, writingKinds } from '#register/sheet-import.ts';
import type { Language, Text } from '#standard/text.ts';
import type { RowFilter } from '#store/sheet-rows.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { pagination } from '#web/parts/pagination.ts';
import { href } from '../../../routes.ts';
import { kindWords, resultWords } from './phase-words.ts';
import { rowSentences } from './row-words.ts';
import type { SheetShown } from './sheet-page.ts';

const words = {
  filters: { nl: 'Welke rijen?', en: 'Which rows?', fy: 'Hokker rigen?' },
  all: { nl: 'Alle rijen', en: 'All rows', fy: 'Alle rigen' },
  remarks: { nl: 'Met opmerkingen', en: 'With remarks', fy: 'Mei opmerkingen' },
  row: { nl: 'Rij', en: 'Row', fy: 'Rige' },
  take: { nl: 'Neem over', en: 'Take over', fy: 'Nim oer' },
  nameless: { nl: 'Zonder naam', en: 'Without a name', fy: 'Sûnder namme' },
  none: { nl: 'Geen rijen.', en: 'No rows.', fy: 'Gjin rigen.' },
  more: { nl: 'en nog', en: 'and', fy: 'en noch' },
  moreAfter: { nl: '', en: ' more', fy: '' },
  draft: { nl: 'Open het concept', en: 'Open the draft', fy: 'Iepenje it konsept' },
} as const satisfies Record<string, Text>;

/** So many rows stand on a page. */
export const rowsPerPage = 50;

/** The names of the controls that say which rows are ticked, of those that the page shows. */
export const tickNames = { shown: 'getoond', ticked: 'rij' } as const;

const resultFilters = ['written', 'stale', 'undone', 'kept'] as const;

const isFilter = (text: string): text is RowFilter =>
  ['all', 'remarks', ...rowKinds, ...resultFilters].some((one) => one === text);

/** Which rows are asked for, and which page of them. */
export const askedRows = (query: URLSearchParams): { readonly filter: RowFilter; readonly page: number } => {
  const filter = query.get('toon') ?? 'all';
  const page = Number(query.get('pagina') ?? '1');
  return { filter: isFilter(filter) ? filter : 'all', page: Number.isSafeInteger(page) && page > 0 ? page : 1 };
};

const filterName = (filter: RowFilter): Text => {
  if (filter === 'all' || filter === 'remarks') return words[filter];
  return { ...kindWords, ...resultWords }[filter];
};

/** Links to the rows of each kind, with how many there are. */
export const filtersPart = (
  { request: { language, query }, sheet: { id }, counts }: SheetShown,
  filters: readonly RowFilter[],
): Html => {
  const { filter } = askedRows(query);
  const shown = filters.filter((one) => one === 'all' || one === filter || (counts[one] ?? 0) > 0);
  return html`<nav class="reg-kinds" aria-label="${words.filters[language]}"><ul>${shown.map(
    (one) =>
      html`<li><a href="${href('sheet', { language, id }, { toon: one === 'all' ? null : one })}"${
        one === filter && html` aria-current="true"`
      }>${filterName(one)[language]} <span>${wholeNumber(counts[one] ?? 0, language)}</span></a></li>`,
  )}</ul></nav>`;
};

const mostSentences = 3;

const sentences = (row: SheetRow, language: Language): Html | false => {
  const all = row.plan === null ? [] : rowSentences(row.plan, language);
  const rest = all.length - mostSentences;
  return (
    all.length > 0 &&
    html`<ul class="reg-sheet-row__remarks">${all.slice(0, mostSentences).map((one) => html`<li>${one}</li>`)}${
      rest > 0 && html`<li>${words.more[language]} ${rest}${words.moreAfter[language]}</li>`
    }</ul>`
  );
};

const tick = ({ row, plan, isTicked }: SheetRow, language: Language): Html | false =>
  plan !== null &&
  writingKinds.includes(plan.kind) &&
  html`<label class="reg-sheet-row__tick"><input type="hidden" name="${tickNames.shown}" value="${row}"><input type="checkbox" name="${tickNames.ticked}" value="${row}"${
    isTicked && html` checked`
  }><span>${words.take[language]}<span class="reg-hidden"> ${words.row[language]} ${row}</span></span></label>`;

const kindOf = ({ plan, result }: SheetRow, language: Language): string => {
  if (result !== null) return resultWords[result][language];
  return plan === null ? '' : kindWords[plan.kind][language];
};

const item = (row: SheetRow, { request: { language }, sheet: { id } }: SheetShown, canTick: boolean): Html => {
  const name = row.plan?.name || words.nameless[language];
  const isOpen = row.result === 'written' || row.result === 'kept';
  return html`<li class="reg-sheet-row"><span class="reg-sheet-row__kind">${kindOf(row, language)}</span><span class="reg-sheet-row__what"><a href="${href(
    'sheetRow',
    { language, id, row: row.row },
  )}">${name}</a> <span class="reg-small">${words.row[language]} ${wholeNumber(row.row + 1, language)}</span></span>${canTick && tick(row, language)}${
    isOpen &&
    row.algorithmId !== null &&
    html`<a class="reg-sheet-row__tick" href="${href('workEntry', { language, id: row.algorithmId })}">${words.draft[language]}<span class="reg-hidden"> ${name}</span></a>`
  }${sentences(row, language)}</li>`;
};

/** The rows of a page in a list; with a tick before each that would write something, as long as nothing was written. */
export const rowsPart = (shown: SheetShown, rows: readonly SheetRow[], canTick: boolean): Html => {
  const { language, query } = shown.request;
  const { filter, page } = askedRows(query);
  const pages = Math.ceil((shown.counts[filter] ?? 0) / rowsPerPage);
  const address = (number: number): string =>
    href('sheet', { language, id: shown.sheet.id }, { toon: filter === 'all' ? null : filter, pagina: number });
  return html`${
    rows.length === 0
      ? html`<p>${words.none[language]}</p>`
      : html`<ol class="reg-sheet-rows">${rows.map((row) => item(row, shown, canTick))}</ol>`
  }${pagination({ page, pages }, address, language)}`;
};
