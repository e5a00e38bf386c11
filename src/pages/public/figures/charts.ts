import type { Figures, PerCategory } from '#register/counting.ts';
import type { IsoDate } from '#register/instant.ts';
import { organisationTypes } from '#register/organisation-types.ts';
import { withCapital } from '#register/wording.ts';
import type { Language } from '#standard/text.ts';
import { type CategoryRow, categoryBars, categoryLegend, lineChart } from '#web/chart.ts';
import { longDate, wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { type DataTable, foldedTable } from '#web/parts/data-table.ts';
import { href } from '../../../routes.ts';
import { categoriesFinding, growthFinding, typesFinding } from './findings.ts';
import { questionNames, words } from './words.ts';

const figure = (title: string, says: string, body: Html): Html =>
  html`<figure class="reg-chart"><figcaption><h2 class="reg-chart__title">${title}</h2><p class="reg-chart__says">${says}</p></figcaption><div class="reg-chart__body">${body}</div></figure>`;

const percentage = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`;

/** The growth of the register, as a line and as a table. */
export const growthChart = (
  growth: readonly { readonly date: IsoDate; readonly published: number }[],
  language: Language,
): Html => {
  const points = growth.map(({ date, published }) => ({ label: date.slice(0, 4), value: published }));
  const table: DataTable = {
    caption: words.growth[language],
    columns: [words.year[language], withCapital(words.published[language]), words.added[language]],
    rows: growth.map(({ date, published }, index) => {
      const added = published - (growth[index - 1]?.published ?? 0);
      return {
        heading: longDate(date, language),
        cells: [published, `${added < 0 ? '−' : '+'}${wholeNumber(Math.abs(added), language)}`],
      };
    }),
  };
  return figure(
    words.growth[language],
    `${growthFinding(growth)[language]} ${words.growthSays[language]}`,
    html`${lineChart(points, 'growth', words.growth[language], language)}${foldedTable(table, 'growth-table', language)}`,
  );
};

const categoryNames: readonly { readonly key: 'a' | 'b' | 'c'; readonly name: string }[] = [
  { key: 'a', name: 'A' },
  { key: 'b', name: 'B' },
  { key: 'c', name: 'C' },
];

/** How the entries are divided over the categories; every number of today leads to the list behind it. */
export const categoryChart = (figures: Figures, isToday: boolean, language: Language): Html => {
  const { published } = figures;
  const linked = (key: 'a' | 'b' | 'c' | 'unknown'): number | Html => {
    const count = published[key];
    const code = key === 'unknown' ? 'onbekend' : key;
    if (!isToday) return count;
    return html`<a href="${listOf(language, { publicatiecategorie: code })}">${wholeNumber(count, language)}</a>`;
  };
  const row = (key: 'a' | 'b' | 'c' | 'unknown', name: string) => ({
    heading: name,
    cells: [linked(key), percentage(published[key], published.total)],
  });
  const table: DataTable = {
    caption: words.categories[language],
    columns: [words.category[language], words.number[language], words.share[language]],
    rows: [...categoryNames.map(({ key, name }) => row(key, name)), row('unknown', words.unknown[language])],
  };
  const rows: readonly CategoryRow[] = [{ label: words.algorithms[language], ...published }];
  return figure(
    words.categories[language],
    categoriesFinding(published)[language],
    html`${categoryLegend('categories', language)}${categoryBars(rows, 'categories', words.categories[language], language)}${foldedTable(table, 'categories-table', language)}`,
  );
};

/** Every status a list page can show, so that a figure and the list behind it agree. */
const everyStatus = ['in-gebruik', 'in-ontwikkeling', 'buiten-gebruik', 'onbekend'];

/** The list behind a figure, entries that are out of use included. */
export const listOf = (language: Language, choices: Readonly<Record<string, string>>): string =>
  href('search', { language }, { status: everyStatus, ...choices });

const cellsOf = (count: PerCategory): readonly number[] => [count.a, count.b, count.c, count.unknown, count.total];

/** Who publishes, per kind of organisation. */
export const typeChart = (figures: Figures, language: Language): Html => {
  const named = figures.perType.map(({ type, count }) => ({ label: organisationTypes[type][language], count }));
  const table: DataTable = {
    caption: words.types[language],
    columns: [words.type[language], 'A', 'B', 'C', words.unknown[language], words.together[language]],
    rows: named.map(({ label, count }) => ({ heading: label, cells: cellsOf(count) })),
  };
  const rows = named.map(({ label, count }) => ({ label, ...count }));
  return figure(
    words.types[language],
    `${typesFinding(figures)[language]} ${words.typesSays[language]}`,
    html`${categoryLegend('types', language)}${categoryBars(rows, 'types', words.types[language], language)}${foldedTable(table, 'types-table', language)}`,
  );
};

const fewest = 10;

const heatCell = (answered: number, entries: number): Html => {
  if (entries < fewest) return html`<td class="hx">${answered} / ${entries}</td>`;
  const share = Math.round((100 * answered) / entries);
  return html`<td class="h${Math.min(5, Math.floor(share / 18))}">${share}</td>`;
};

/** How many entries answer each question, per kind of organisation: a table in which a darker cell is a fuller one. */
export const answersTable = (figures: Figures, language: Language): Html =>
  html`<div class="reg-scroll reg-gap-top" tabindex="0" role="region" aria-labelledby="answers-table"><table class="utrecht-table utrecht-table--html-table reg-heat"><caption class="utrecht-table__caption" id="answers-table">${words.answersCaption[language]}</caption><thead><tr><th scope="col">${words.type[language]}</th>${questionNames.map(
    ({ name }) => html`<th scope="col">${name[language]}</th>`,
  )}</tr></thead><tbody>${figures.answers.map(
    ({ type, entries, answered }) =>
      html`<tr><th scope="row">${organisationTypes[type][language]}</th>${questionNames.map(({ question }) => heatCell(answered[question] ?? 0, entries))}</tr>`,
  )}</tbody></table></div>`;
