import type { OrganisationDirectory } from '#register/directory.ts';
import { type FieldState, fieldState } from '#register/entry.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import type { Field } from '#standard/field.ts';
import { allFields } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { entryTags } from '#web/parts/entry-tags.ts';
import { fieldStateValue } from '#web/parts/field-value.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import { href } from '../../../routes.ts';

const words = {
  caption: {
    nl: 'De velden van elk algoritme naast elkaar',
    en: 'The fields of each algorithm side by side',
    fy: 'De fjilden fan elk algoritme njonken elkoar',
  },
  field: { nl: 'Veld', en: 'Field', fy: 'Fjild' },
  organisation: { nl: 'Organisatie', en: 'Organisation', fy: 'Organisaasje' },
  tags: { nl: 'Kenmerken', en: 'Characteristics', fy: 'Skaaimerken' },
  same: { nl: 'Alle velden zijn gelijk.', en: 'All fields are equal.', fy: 'Alle fjilden binne gelyk.' },
} as const satisfies Record<string, Text>;

export type ComparisonOptions = {
  readonly directory: OrganisationDirectory;
  /** True to leave out the fields that are equal in all entries. */
  readonly onlyDifferent: boolean;
};

/** Shown elsewhere in the table, or nothing to compare. */
const leftOut: ReadonlySet<string> = new Set(['name', 'organization', 'publication_category']);

type Row = { readonly field: Field; readonly states: readonly FieldState[] };

const isTold = ({ field, states }: Row): boolean =>
  field.shown === 'always' || states.some(({ state }) => state === 'filled' || state === 'withheld');

const differs = ({ states }: Row): boolean => new Set(states.map((state) => JSON.stringify(state))).size > 1;

const rowsOf = (entries: readonly PublishedEntry[], onlyDifferent: boolean): readonly Row[] =>
  allFields
    .filter((field) => field.shown !== 'never' && !leftOut.has(field.key))
    .map((field) => ({ field, states: entries.map(({ version }) => fieldState(version.document, field)) }))
    .filter((row) => isTold(row) && (!onlyDifferent || differs(row)));

/** An entry with its title and, when another entry has that title too, whose it is. */
type Column = { readonly entry: PublishedEntry; readonly title: string; readonly owner: string | null };

const columnsOf = (
  entries: readonly PublishedEntry[],
  directory: OrganisationDirectory,
  language: Language,
): readonly Column[] => {
  const titles = entries.map(({ algorithm, version }) => entryTitle(algorithm, version.document, language));
  const owners = entries.map(({ algorithm }) => directory.nameOf(algorithm.organisationId));
  return entries.map((entry, index) => {
    const title = titles[index] ?? '';
    const owner = owners[index] ?? '';
    const alike = titles.flatMap((other, at) => (other === title ? (owners[at] ?? []) : []));
    const isOnly = alike.filter((other) => other === owner).length === 1;
    return { entry, title, owner: alike.length === 1 ? null : isOnly ? owner : `${owner}, ${entry.algorithm.id}` };
  });
};

const heading = ({ entry, title, owner }: Column, language: Language): Html =>
  html`<th scope="col" role="columnheader"><a href="${href('entry', { language, id: entry.algorithm.id })}"${langAttribute(
    entry.version.language,
    language,
  )}>${title}</a>${owner !== null && html` <span class="reg-beside__owner">${owner}</span>`}</th>`;

/** A cell with the name of its entry above it, for where the cells stand under each other; the column says it elsewhere. */
const cell = (content: Html, { entry, title, owner }: Column, language: Language, isOurs = false): Html => {
  const foreign = langAttribute(entry.version.language, language);
  const isTitle = isOurs && owner === null;
  return html`<td role="cell"${!isOurs && foreign}><span class="reg-beside__name" aria-hidden="true"${isTitle && foreign}>${owner ?? title}</span>${content}</td>`;
};

/**
 * The entries as columns and the fields as rows, in a region that scrolls where there is no room; on phones the style puts
 * the cells under each other, and the roles keep it a table then.
 */
export const comparisonTable = (
  entries: readonly PublishedEntry[],
  { directory, onlyDifferent }: ComparisonOptions,
  language: Language,
): Html => {
  const rows = rowsOf(entries, onlyDifferent);
  const columns = columnsOf(entries, directory, language);
  const organisation = (column: Column): Html => {
    const { organisationId: id } = column.entry.algorithm;
    const link = html`<a href="${href('organisation', { language, id })}">${directory.nameOf(id)}</a>`;
    return cell(link, column, language, true);
  };
  const tags = (column: Column): Html => {
    const { algorithm, version } = column.entry;
    return cell(entryTags({ algorithm, document: version.document }, language), column, language, true);
  };
  const fieldLine = ({ field, states }: Row): Html =>
    html`<tr role="row"><th scope="row" role="rowheader">${field.label[language]}</th>${columns.map((column, index) => {
      const state = states[index];
      return cell(state === undefined ? html`` : fieldStateValue(field, state, language), column, language);
    })}</tr>`;
  return html`<div class="reg-scroll" tabindex="0" role="region" aria-labelledby="naast-elkaar"><table role="table" class="utrecht-table utrecht-table--html-table reg-beside"><caption class="utrecht-table__caption" id="naast-elkaar">${words.caption[language]}</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${
    words.field[language]
  }</th>${columns.map((column) => heading(column, language))}</tr></thead><tbody role="rowgroup"><tr role="row"><th scope="row" role="rowheader">${words.organisation[language]}</th>${columns.map(
    organisation,
  )}</tr><tr role="row"><th scope="row" role="rowheader">${words.tags[language]}</th>${columns.map(tags)}</tr>${rows.map(fieldLine)}</tbody></table></div>${
    rows.length === 0 && html`<p class="reg-gap-top">${words.same[language]}</p>`
  }`;
};
