import type { OrganisationId } from '#register/organisation.ts';
import type { Language } from '#standard/text.ts';
import type { Problem } from '#web/problem.ts';
import type { Reading } from '../../reading.ts';
import type { ApiAnswer } from '../answer.ts';
import { type NationalHandler, nationalAnswer, nationalNotFound } from './door.ts';
import { organisationsCalled } from './organisation-named.ts';
import { organisationLine } from './organisations.ts';
import { entrySlices, idsIn, jsonList, piecesAnswer } from './pieces.ts';
import { recordOf } from './records.ts';

/** What the national interface says of an organisation it does not know. Source: national interface, 2. */
const noSuchOrganisation: Problem['detail'] = {
  nl: 'Kan corresponderende org_id niet vinden.',
  en: 'Cannot find the corresponding org_id.',
  fy: 'Kin de oerienkommende org_id net fine.',
};

/** The number of an organisation by its short name; its number and its names do too. */
export const findOrganisationId: NationalHandler = async (reading, { parameters: { code = '' } }) => {
  const [id] = organisationsCalled(reading.organisations(), code);
  return id === undefined ? nationalNotFound(noSuchOrganisation) : nationalAnswer({ code, org_id: id });
};

/** Where an organisation stands: those above it, highest first and itself last. An unknown number has empty lists. */
export const getRelation: NationalHandler = async (reading, { parameters: { id = '' } }) => {
  const hierarchy = organisationLine(reading.organisations(), id as OrganisationId);
  return nationalAnswer({
    org_id: id,
    hierarchy_path: hierarchy.slice(0, -1).map(({ org_id }) => org_id),
    hierarchy,
  });
};

async function* recordSlices(reading: Reading, id: OrganisationId, language: Language) {
  const ids = idsIn(reading, language, { organisatie: [id] });
  for await (const entries of entrySlices(reading, ids, language)) yield entries.map((one) => recordOf(reading, one));
}

/** An organisation with all its entries in a language. It is known by its number and by its short name. */
export const getDetails = async (reading: Reading, language: Language, text: string): Promise<ApiAnswer> => {
  const directory = reading.organisations();
  const [id] = organisationsCalled(directory, text);
  const organisation = id === undefined ? null : directory.find(id);
  if (organisation === null) return nationalNotFound(noSuchOrganisation);
  const about = {
    name: directory.nameOf(organisation.id),
    about: null,
    contact_info: organisation.contact ?? organisation.website,
    show_page: true,
  };
  const before = `${JSON.stringify(about).slice(0, -1)},"algoritme_versions":[`;
  return piecesAnswer('application/json', jsonList(before, recordSlices(reading, organisation.id, language), ']}'));
};
