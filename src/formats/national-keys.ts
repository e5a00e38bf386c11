import { earlierKeys } from '#standard/earlier.ts';
import { allFields } from '#standard/fields.ts';

/*
 * The keys of a record of the national register, for reading and for writing alike. Source: national interface, 2.1, 2.3 and 7.
 */

/** What the national register says of a text beside the fields: whose it is, in which language, since when. */
export const nationalFactKeys = [
  'lars',
  'language',
  'create_dt',
  'code',
  'org_id',
  'preferred_name',
  'hierarchy_path',
] as const;

/** What a record says in our own words, because the national form has no place for it. Another reader may skip these. */
export const nationalOwnKeys = [
  'nietOpenbaar',
  'nietVanToepassing',
  'eerdereStandaard',
  'toelichtingWijziging',
  'automatischVertaald',
  'gepubliceerdOp',
  'bevestigdOp',
  'redenStatus',
  'adres',
] as const;

/** Keys of a record that are no text of the entry: the register that reads them keeps its own of these. */
export const nationalKeysBesideFields: readonly string[] = [
  ...nationalFactKeys,
  ...nationalOwnKeys,
  'lang',
  'publication_dt',
  'owner',
  'organization',
  'state',
  'id',
  'preview_active',
  'published',
  'released',
];

const standardKeys = allFields.filter(({ origin }) => origin === 'standard').map(({ key }) => key);
const fixedKeys: readonly string[] = ['lars', 'publication_dt'];

/** The keys of standard 1.0 that hold the text of an entry. */
const currentKeys: readonly string[] = standardKeys.filter((key) => !fixedKeys.includes(key));

/** The keys that only earlier versions of the standard have. */
const formerKeys: readonly string[] = [...new Set(earlierKeys.map(({ from }) => from))].filter(
  (key) => key !== 'algorithm_id' && !standardKeys.includes(key),
);

/** Every key of every version of the standard that holds the text of an entry. */
export const nationalContentKeys: readonly string[] = [...currentKeys, ...formerKeys];

/** The keys of what an entry says on top of the standard. */
export const nationalExtraKeys: readonly string[] = allFields
  .map(({ key }) => key)
  .filter((key) => !standardKeys.includes(key) && !formerKeys.includes(key));

/** The header of a table with records of standard 1.0. Source: national interface, 7. */
export const nationalTableKeys = [
  'name',
  'organization',
  'description_short',
  'category',
  'website',
  'status',
  'goal',
  'proportionality',
  'lawful_basis',
  'standard_version',
  'url',
  'contact_email',
  'lang',
  'publiccode',
  'source_data',
  'methods_and_models',
  'human_intervention',
  'risks',
  'provider',
  'process_index_url',
  'tags',
  'source_id',
  'begin_date',
  'end_date',
  'impacttoetsen',
  'publication_category',
  'lawful_basis_grouping',
  'impacttoetsen_grouping',
  'source_data_grouping',
  'algorithm_id',
  'publication_dt',
] as const;
