import type { JsonRecord } from '#standard/json.ts';
import { blankRecord, type IncomingRecord, without, wordIn } from './read-record.ts';

/** What the national register says beside the fields of the standard; the register keeps its own of these. */
const beside = [
  'lars',
  'language',
  'lang',
  'create_dt',
  'publication_dt',
  'code',
  'org_id',
  'owner',
  'organization',
  'preferred_name',
  'hierarchy_path',
  'state',
  'id',
  'preview_active',
  'published',
  'released',
];

const isForeign = (language: string): boolean => !/^(|nl|nld)$/i.test(language);

const addressOf = (id: string | null): string | null =>
  id === null ? null : `https://algoritmes.overheid.nl/nl/algoritme/${id}`;

/**
 * A record of the national register: an item of `results` of POST /api/algoritme/NLD, an item of `algoritme_versions` of its
 * download, or one detail. English and Frisian texts there are machine translations. Source: national interface, 2.1 and 2.3.
 */
export const readNationalRecord = (row: JsonRecord, number: number): IncomingRecord => {
  const id = wordIn(row.lars);
  const language = wordIn(row.language) ?? wordIn(row.lang) ?? '';
  const state = wordIn(row.state);
  return {
    ...blankRecord,
    row: number,
    id,
    organisation: {
      name: wordIn(row.organization) ?? wordIn(row.preferred_name) ?? '',
      id: wordIn(row.org_id) ?? wordIn(row.owner),
    },
    language,
    values: without(row, beside),
    date: wordIn(row.publication_dt) ?? wordIn(row.create_dt),
    address: addressOf(id),
    machineTranslated: isForeign(language),
    fault: state === null || state === 'PUBLISHED' ? null : 'not-published',
  };
};

/** True when an object has the keys of a record of the national register. */
export const looksNational = (row: JsonRecord): boolean =>
  'lars' in row && ('org_id' in row || 'owner' in row || 'create_dt' in row || 'language' in row) && !('taal' in row);
