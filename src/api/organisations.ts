import { plainFormats } from '#formats/index.ts';
import { organisationKeys, organisationObject } from '#formats/json.ts';
import { fold } from '#language/fold.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Organisation } from '#register/organisation.ts';
import { namedOrganisations } from '#register/organisation-names.ts';
import { organisationTypes } from '#register/organisation-types.ts';
import { type ApiHandler, faultsAnswer, writtenAnswer } from './answer.ts';
import { pageLinks } from './links.ts';
import { type Parameter, readParameters, wholeNumberIn } from './parameters.ts';
import { organisationRecords } from './records.ts';
import type { Resource } from './resource.ts';
import { mostOnPage, onPage, pageParameters } from './search-parameters.ts';

const types = Object.keys(organisationTypes);
const longestName = 300;

const parameters: readonly Parameter[] = [
  {
    name: 'zoekterm',
    description: 'Een deel van een naam: de huidige, een vroegere of een afkorting.',
    schema: { type: 'string', maxLength: longestName },
    example: 'duin',
  },
  {
    name: 'organisatietype',
    description: 'De soort organisatie. U mag deze parameter herhalen.',
    schema: { type: 'array', items: { type: 'string', enum: types } },
  },
  ...pageParameters,
];

const matching = (
  directory: OrganisationDirectory,
  text: string,
  chosen: readonly string[],
): readonly Organisation[] => {
  const folded = fold(text);
  return namedOrganisations(directory)
    .filter(({ organisation }) => chosen.length === 0 || chosen.includes(organisation.type))
    .filter(({ names }) => folded === '' || names.some((name) => name.includes(folded)))
    .map(({ organisation }) => organisation);
};

const handler: ApiHandler = async (reading, request) => {
  const reader = readParameters(request.query, parameters);
  const text = reader.one('zoekterm') ?? '';
  if (text.length > longestName) reader.fault('zoekterm', `Gebruik ten hoogste ${longestName} tekens.`);
  const chosen = reader.many('organisatietype');
  for (const value of chosen.filter((candidate) => !types.includes(candidate)))
    reader.fault('organisatietype', `'${value.slice(0, 60)}' bestaat niet. Kies uit: ${types.join(', ')}.`);
  const page = wholeNumberIn(reader, 'page', { least: 1, most: 1_000_000, otherwise: 1 });
  const pageSize = wholeNumberIn(reader, 'pageSize', { least: 1, most: mostOnPage, otherwise: onPage });
  if (reader.faults().length > 0) return faultsAnswer(reader.faults());
  const found = matching(reading.organisations(), text, chosen);
  const total = found.length;
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  const objects = organisationRecords(reading, shown).map(organisationObject);
  const links = pageLinks(reading.config, 'apiOrganisations', request.query, { page, pageSize, total });
  const content = { totaal: total, resultaten: objects };
  return writtenAnswer(reading, request.format, { keys: organisationKeys, objects, content }, { Link: links });
};

/** The list of organisations, also those that have published nothing. */
export const organisations: Resource = {
  operationId: 'zoekOrganisaties',
  tag: 'Organisaties',
  summary: 'Zoek organisaties',
  description: 'Geeft overheidsorganisaties op volgorde van naam, ook die zonder openbare algoritmes.',
  parameters,
  formats: plainFormats,
  schema: 'OrganisatieLijst',
  answers: [],
  handler,
};
