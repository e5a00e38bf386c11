import { isRecord, type JsonRecord } from '#standard/json.ts';
import { nationalKeysBesideFields, nationalOwnKeys } from './national-keys.ts';
import { ownParts, withholdsUnclearly } from './read-own.ts';
import { blankRecord, type IncomingRecord, without, wordIn } from './read-record.ts';
import type { FindingKind } from './repair-kinds.ts';

const isForeign = (language: string): boolean => !/^(|nl|nld)$/i.test(language);

const addressOf = (id: string | null): string | null =>
  id === null ? null : `https://algoritmes.overheid.nl/nl/algoritme/${id}`;

/** True when a register like this one wrote the record: then it says more than the national form has a place for. */
const isOurs = (row: JsonRecord): boolean => nationalOwnKeys.some((key) => Object.hasOwn(row, key));

const faultOf = (row: JsonRecord): FindingKind | null => {
  const state = wordIn(row.state);
  if (state !== null && state !== 'PUBLISHED') return 'not-published';
  return withholdsUnclearly(row) ? 'wrong-ground' : null;
};

/** The fields of a record. What the record itself names as left over of an earlier standard is no field of this one. */
const valuesOf = (row: JsonRecord): JsonRecord => {
  const earlier = row.eerdereStandaard;
  const left = isRecord(earlier) && isRecord(earlier.waarden) ? earlier.waarden : {};
  const isLeft = (key: string): boolean =>
    Object.hasOwn(left, key) && JSON.stringify(left[key]) === JSON.stringify(row[key]);
  return without(row, [...nationalKeysBesideFields, ...Object.keys(left).filter(isLeft)]);
};

/**
 * A record of the national register: an item of `results` of POST /api/algoritme/NLD, an item of `algoritme_versions` of its
 * download, or one detail. English and Frisian texts there are machine translations. A record that a register like this one gives
 * in that form also says what is not public, what does not apply and where people read it. Source: national interface, 2.1 and 2.3.
 */
export const readNationalRecord = (row: JsonRecord, number: number): IncomingRecord => {
  const id = wordIn(row.lars);
  const language = wordIn(row.language) ?? wordIn(row.lang) ?? '';
  const ours = isOurs(row);
  return {
    ...blankRecord,
    row: number,
    id,
    organisation: {
      name: wordIn(row.organization) ?? wordIn(row.preferred_name) ?? '',
      id: wordIn(row.org_id) ?? wordIn(row.owner),
    },
    language,
    values: valuesOf(row),
    date: wordIn(row.gepubliceerdOp) ?? wordIn(row.publication_dt) ?? wordIn(row.create_dt),
    address: wordIn(row.adres) ?? addressOf(id),
    machineTranslated: ours && 'automatischVertaald' in row ? row.automatischVertaald === true : isForeign(language),
    own: ours ? ownParts(row) : null,
    fault: faultOf(row),
  };
};

/** True when an object has the keys of a record of the national register. */
export const looksNational = (row: JsonRecord): boolean =>
  'lars' in row && ('org_id' in row || 'owner' in row || 'create_dt' in row || 'language' in row) && !('taal' in row);
