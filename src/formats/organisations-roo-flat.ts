import { addDays, type IsoDate, parseDate } from '#register/instant.ts';
import type { IncomingOrganisation, OrganisationList, RowProblem } from '#register/organisation-list.ts';
import { withoutDuplicates } from './organisations-duplicates.ts';
import { typeFromRoo } from './organisations-kinds.ts';
import { namesFrom } from './organisations-names.ts';
import {
  beginBefore,
  dayAfter,
  notesFor,
  type RowNotes,
  readDay,
  readIdentifiers,
  readName,
  readWebsite,
  withoutSharedNumbers,
} from './organisations-row.ts';

type Row = Readonly<Record<string, unknown>>;

/** True for a row as the flat ROO list has them. */
export const isRooFlatRow = (row: unknown): row is Row =>
  typeof row === 'object' && row !== null && 'roo_id' in row && 'classification' in row;

const textIn = (row: Row, field: string): string => {
  const value = row[field];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

/** The list writes this when it does not know the first day. */
const unknownDay = '1900-01-01' as IsoDate;

/**
 * The first day of an organisation, where the list knows it. A row without a number carries the day on which somebody wrote
 * the row, in the last weeks before the list was made: no first day of anything.
 */
const fromOf = (note: RowNotes, row: Row, listDay: IsoDate): IsoDate | null => {
  const raw = textIn(row, 'valid_from');
  const day = raw === unknownDay ? null : readDay(note, 'valid_from', raw);
  const hasNumber = textIn(row, 'roo_id') !== '' || textIn(row, 'tooi') !== '';
  return day === null || hasNumber || day < addDays(listDay, -14) ? day : null;
};

/**
 * The end of an organisation. ROO gives the first day without it; rows without a ROO number come from TOOI, which gives the
 * last day with it. An end after the newest day in the list, or of a province, is that of a part or a member: left out.
 */
const untilOf = (note: RowNotes, row: Row, listDay: IsoDate): IsoDate | null => {
  const raw = textIn(row, 'valid_until');
  const day = readDay(note, 'valid_until', raw);
  if (day === null) return null;
  if (day > listDay || textIn(row, 'type') === 'provincie') {
    note('valid_until', 'end-not-believed', raw);
    return null;
  }
  return textIn(row, 'roo_id') === '' ? dayAfter(day) : day;
};

const organisationFrom = (
  row: Row,
  place: string,
  listDay: IsoDate,
  problems: RowProblem[],
): IncomingOrganisation | null => {
  const key = textIn(row, 'id') || textIn(row, 'roo_id') || textIn(row, 'name');
  const note = notesFor(problems, place, key);
  const name = readName(note, 'name', textIn(row, 'name'));
  if (name === null) return null;
  const type = typeFromRoo([textIn(row, 'type')], name) ?? typeFromRoo([textIn(row, 'classification')], name);
  if (type === null) note('type', 'unknown-type', textIn(row, 'type'), 'overig');
  const until = untilOf(note, row, listDay);
  const parent = textIn(row, 'parent_id');
  return {
    key,
    row: place,
    parentKeys: parent === '' ? [] : [parent],
    statement: {
      type: type ?? 'overig',
      names: namesFrom(type ?? 'overig', {
        name,
        others: [],
        abbreviations: [textIn(row, 'abbr').trim()].filter((short) => short !== ''),
        former: [],
      }),
      identifiers: readIdentifiers(note, {
        tooi: textIn(row, 'tooi'),
        roo: textIn(row, 'roo_id'),
        oin: textIn(row, 'oin'),
        kvk: textIn(row, 'kvk'),
        wikidata: textIn(row, 'wikidata'),
      }),
      website: readWebsite(note, 'website', textIn(row, 'website')),
      contact: null,
      from: beginBefore(note, 'valid_from', fromOf(note, row, listDay), until),
      until,
    },
  };
};

const newestDay = (rows: readonly (Row | null)[]): IsoDate => {
  const days = rows.flatMap((row) => (row === null ? [] : (parseDate(textIn(row, 'valid_from')) ?? [])));
  return days.reduce((latest, day) => (day > latest ? day : latest), unknownDay);
};

/** Reads the flat ROO list: one object for every organisation, parents by its own id (org:min-bzk). */
export const readRooFlat = (rows: readonly unknown[]): OrganisationList => {
  const problems: RowProblem[] = [];
  const good = rows.map((row) => (isRooFlatRow(row) ? row : null));
  const listDay = newestDay(good);
  const organisations = good.flatMap((row, index) => {
    const place = `${index + 1}`;
    if (row !== null) return organisationFrom(row, place, listDay, problems) ?? [];
    notesFor(problems, place, null)('', 'not-an-organisation', JSON.stringify(rows[index]).slice(0, 80));
    return [];
  });
  const numbered = withoutSharedNumbers(organisations, problems);
  return { name: 'roo', organisations: withoutDuplicates(numbered, problems), problems };
};
