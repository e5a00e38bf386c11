import type { IsoDate } from '#register/instant.ts';
import type { IncomingOrganisation, OrganisationList, RowProblem } from '#register/organisation-list.ts';
import { typeFromTooi } from './organisations-kinds.ts';
import { namesFrom, tidyName } from './organisations-names.ts';
import { beginBefore, dayAfter, notesFor, readDay, readIdentifiers, readName } from './organisations-row.ts';
import type { TooiRecord } from './organisations-tooi-records.ts';

const former = (
  records: readonly TooiRecord[],
  problems: RowProblem[],
): readonly { readonly name: string; readonly until: IsoDate | null }[] =>
  records.flatMap((record) => {
    const note = notesFor(problems, record.row, record.code);
    const name = readName(note, 'name', record.name);
    return name === null ? [] : [{ name, until: dayAfter(readDay(note, 'end', record.end)) }];
  });

const organisationFrom = (
  main: TooiRecord,
  earlier: readonly TooiRecord[],
  problems: RowProblem[],
): IncomingOrganisation | null => {
  const note = notesFor(problems, main.row, main.code);
  const name = readName(note, 'name', main.name);
  if (name === null) return null;
  const type = typeFromTooi(main.kinds, name);
  if (type === null) note('type', 'unknown-type', main.kinds.join(', '), 'overig');
  const until = dayAfter(readDay(note, 'end', main.end));
  return {
    key: main.code,
    row: main.row,
    parentKeys: [],
    statement: {
      type: type ?? 'overig',
      names: namesFrom(type ?? 'overig', {
        name,
        others: main.otherNames.map(tidyName),
        abbreviations: [main, ...earlier].map((record) => tidyName(record.abbreviation)),
        former: former(earlier, problems),
      }),
      identifiers: readIdentifiers(note, { tooi: main.code }),
      website: null,
      contact: null,
      from: beginBefore(note, 'begin', readDay(note, 'begin', main.begin), until),
      until,
    },
  };
};

/**
 * The organisations in records of TOOI: records with one code are versions of one organisation, and the names of earlier
 * versions are its former names. TOOI gives the last day of an organisation; the register keeps the first day without it.
 */
export const organisationsFromTooi = (
  records: readonly TooiRecord[],
  rejected: readonly RowProblem[],
): OrganisationList => {
  const problems = [...rejected];
  const organisations = [...Map.groupBy(records, (record) => record.code).values()].flatMap((versions) => {
    const main = versions.find((record) => !record.isEarlierVersion) ?? versions[0];
    if (main === undefined) return [];
    return (
      organisationFrom(
        main,
        versions.filter((record) => record !== main),
        problems,
      ) ?? []
    );
  });
  return { name: 'tooi', organisations, problems };
};
