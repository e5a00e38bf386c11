import type { JsonRecord } from '#standard/json.ts';
import { blankRecord, type IncomingRecord, without, wordIn } from './read-record.ts';

/** The fields a listing can say something about; the others are left as they are known here. */
export const listingFields = ['name', 'goal', 'lawful_basis', 'status'] as const;

const taken = ['id', 'title', 'doel', 'juridische_basis', 'organisatie', 'status', 'laatst_gewijzigd', 'url'];

/** What the one who made the listing calls the use status. */
const recodedStatus: Readonly<Record<string, string>> = {
  in_gebruik: 'In gebruik',
  ontwikkeling: 'In ontwikkeling',
  buiten_gebruik: 'Buiten gebruik',
};

/** The organisation and the number in an address of the national register: …/algoritme/gm0503/11234933. */
const partsOfAddress = (
  address: string | null,
): { readonly organisation: string | null; readonly id: string | null } => {
  const parts = ((address ?? '').split(/[?#]/)[0] ?? '').split('/');
  const place = parts.findLastIndex((part) => /^[1-9]\d{7}$/.test(part));
  const before = parts[place - 1] ?? '';
  return {
    organisation: parts.includes('algoritme') && /^[a-z]{0,4}\d{2,12}$/.test(before) ? before : null,
    id: parts[place] ?? null,
  };
};

/**
 * A row of the reduced listing a third party makes of the national register: { id, title, organisatie, doel, juridische_basis,
 * status, impactassessment, laatst_gewijzigd, url }. What the recorder made of assessments is kept as it came.
 */
export const readListingRow = (row: JsonRecord, number: number): IncomingRecord => {
  const address = wordIn(row.url);
  const inAddress = partsOfAddress(address);
  return {
    ...blankRecord,
    row: number,
    id: wordIn(row.id) ?? inAddress.id,
    organisation: { name: wordIn(row.organisatie) ?? '', id: inAddress.organisation },
    values: {
      standard_version: '1.0',
      name: row.title ?? null,
      goal: row.doel ?? null,
      lawful_basis: row.juridische_basis ?? null,
      status: recodedStatus[wordIn(row.status) ?? ''] ?? row.status ?? null,
    },
    date: wordIn(row.laatst_gewijzigd),
    address,
    leftover: without(row, taken),
  };
};
