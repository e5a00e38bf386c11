import { plainFormats } from '#formats/index.ts';
import { organisationKeys, organisationObject } from '#formats/json.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { type ApiHandler, faultsAnswer, writtenAnswer } from './answer.ts';
import { notFound } from './lookup.ts';
import { readParameters } from './parameters.ts';
import { organisationRecords } from './records.ts';
import type { Resource } from './resource.ts';

const handler: ApiHandler = async (reading, request) => {
  const reader = readParameters(request.query, []);
  if (reader.faults().length > 0) return faultsAnswer(reader.faults());
  const directory = reading.organisations();
  const organisation = directory.find((request.parameters.id ?? '') as OrganisationId);
  const [record] = organisation === null ? [] : organisationRecords(reading, [organisation]);
  if (record === undefined)
    return notFound({
      nl: 'Er is geen organisatie met deze id in het register.',
      en: 'There is no organisation with this id in the register.',
      fy: 'Der is gjin organisaasje mei dizze id yn it register.',
    });
  const object = organisationObject(record);
  const content = { ...object, onderdelen: directory.childrenOf(record.organisation.id) };
  return writtenAnswer(reading, request.format, { keys: organisationKeys, objects: [object], content });
};

/** One organisation, with the ids of the organisations directly under it today. */
export const organisation: Resource = {
  operationId: 'haalOrganisatie',
  tag: 'Organisaties',
  summary: 'Eén organisatie',
  description: 'Geeft één organisatie met al haar namen en de organisaties die er vandaag direct onder vallen.',
  parameters: [],
  formats: plainFormats,
  schema: 'Organisatie',
  answers: [404],
  handler,
};
