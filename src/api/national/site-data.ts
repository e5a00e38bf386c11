import { nationalCodeOf, nationalExport, nationalLanguageOf } from '#formats/national.ts';
import { entryRecord } from '#formats/record.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { languages } from '#standard/text.ts';
import type { Reading } from '../../reading.ts';
import type { ApiAnswer } from '../answer.ts';
import type { NationalHandler } from './door.ts';
import { nationalTypeOf } from './kinds.ts';
import { countsIn } from './organisations.ts';
import { entrySlices, idsIn, jsonList, piecesAnswer } from './pieces.ts';
import { surroundingsOf } from './records.ts';

async function* recordSlices(reading: Reading) {
  for (const language of languages)
    for await (const entries of entrySlices(reading, idsIn(reading, language), language))
      yield entries.map((entry) =>
        nationalExport(entryRecord(entry, reading.organisations()), surroundingsOf(reading, entry)),
      );
}

/** The organisations with entries, once for each language in which they have them. */
const detailsOf = (reading: Reading): readonly unknown[] => {
  const directory = reading.organisations();
  return languages.flatMap((language) =>
    [...countsIn(reading, language).keys()].flatMap((id) => {
      const organisation = directory.find(id as OrganisationId);
      if (organisation === null) return [];
      const name = directory.nameOf(organisation.id);
      return [
        {
          name,
          about: null,
          contact_info: organisation.contact ?? organisation.website,
          language: nationalLanguageOf(language),
          code: nationalCodeOf(name),
          org_id: organisation.id,
          type: nationalTypeOf(organisation.type),
          show_page: true,
        },
      ];
    }),
  );
};

/** Everything that is public now, in every language, in one file. Source: national interface, 2 and 7. */
export const downloadSiteData: NationalHandler = async (reading): Promise<ApiAnswer> =>
  piecesAnswer(
    'application/json',
    jsonList(
      '{"algoritme_versions":[',
      recordSlices(reading),
      `],"organisation_details":${JSON.stringify(detailsOf(reading))}}`,
    ),
    'pub_data.json',
  );
