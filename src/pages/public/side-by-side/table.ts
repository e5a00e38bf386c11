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

const heading = ({ algorithm, version }: PublishedEntry, language: Language): Html =>
  html`<th scope="col"${langAttribute(version.language, language)}><a href="${href('entry', {
    language,
    id: algorithm.id,
  })}">${entryTitle(algorithm, version.document, language)}</a></th>`;

const cell = (content: Html, { version }: PublishedEntry, language: Language): Html =>
  html`<td${langAttribute(version.language, language)}>${content}</td>`;

/** The entries as columns and the fields as rows, in a region that scrolls where there is no room. */
export const comparisonTable = (
  entries: readonly PublishedEntry[],
  { directory, onlyDifferent }: ComparisonOptions,
  language: Language,
): Html => {
  const rows = rowsOf(entries, onlyDifferent);
  const organisation = ({ algorithm }: PublishedEntry): Html =>
    html`<td><a href="${href('organisation', { language, id: algorithm.organisationId })}">${directory.nameOf(algorithm.organisationId)}</a></td>`;
  const tags = ({ algorithm, version }: PublishedEntry): Html =>
    html`<td>${entryTags({ algorithm, document: version.document }, language)}</td>`;
  const fieldLine = ({ field, states }: Row): Html =>
    html`<tr><th scope="row">${field.label[language]}</th>${entries.map((entry, index) => {
      const state = states[index];
      return cell(state === undefined ? html`` : fieldStateValue(field, state, language), entry, language);
    })}</tr>`;
  return html`<div class="reg-scroll" tabindex="0" role="region" aria-labelledby="naast-elkaar"><table class="utrecht-table utrecht-table--html-table reg-beside"><caption class="utrecht-table__caption" id="naast-elkaar">${words.caption[language]}</caption><thead><tr><th scope="col">${
    words.field[language]
  }</th>${entries.map((entry) => heading(entry, language))}</tr></thead><tbody><tr><th scope="row">${words.organisation[language]}</th>${entries.map(
    organisation,
  )}</tr><tr><th scope="row">${words.tags[language]}</th>${entries.map(tags)}</tr>${rows.map(fieldLine)}</tbody></table></div>${
    rows.length === 0 && html`<p class="reg-gap-top">${words.same[language]}</p>`
  }`;
};
