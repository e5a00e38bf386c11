import { factKeys } from '#register/facts.ts';
import { isRecord, type JsonRecord, type JsonValue } from '#standard/json.ts';
import { entryKeys, keysBesideFields } from './json.ts';
import { blankRecord, type IncomingRecord, type OwnParts, without, wordIn } from './read-record.ts';

/** Keys that are no value of the entry's text; the version of the standard is, since it tells how to read the others. */
const beside: readonly string[] = [...keysBesideFields, ...factKeys.filter((key) => key !== 'standard_version')];

const stringsIn = (value: JsonValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const recordIn = (value: JsonValue | undefined): JsonRecord => (isRecord(value) ? value : {});

/** What only our own files say of an entry. */
export const ownParts = (row: JsonRecord): OwnParts => {
  const earlier = recordIn(row.eerdereStandaard);
  const source = recordIn(row.bron);
  const [standard, sourceName] = [wordIn(earlier.standaard), wordIn(source.naam)];
  return {
    notApplicable: stringsIn(row.nietVanToepassing),
    withheld: recordIn(row.nietOpenbaar),
    earlier: standard === null ? null : { standard, values: recordIn(earlier.waarden) },
    changeNote: wordIn(row.toelichtingWijziging),
    confirmedAt: wordIn(row.bevestigdOp),
    useReason: wordIn(row.redenStatus),
    source: sourceName === null ? null : { name: sourceName, address: wordIn(source.adres) },
  };
};

/**
 * True when a row says in another form, or under another spelling of the key, that something is not public: what it is cannot be
 * known, and must not become public by mistake.
 */
export const withholdsUnclearly = (row: JsonRecord): boolean =>
  Object.entries(row).some(
    ([key, value]) =>
      key.trim().toLowerCase() === 'nietopenbaar' &&
      (key !== 'nietOpenbaar' || !(value === null || value === '' || isRecord(value))),
  );

/** Keys that JSON-LD adds: what the object is and where. */
const linkedKeys = (row: JsonRecord): readonly string[] => Object.keys(row).filter((key) => key.startsWith('@'));

/** An entry as this register writes it (src/formats/json.ts). A row may leave out any key; without an id it gets one. */
export const readOwnRecord = (row: JsonRecord, number: number): IncomingRecord => ({
  ...blankRecord,
  row: number,
  id: wordIn(row.id) ?? wordIn(row.lars),
  organisation: { name: wordIn(row.organization) ?? '', id: wordIn(row.organisatieId) },
  language: wordIn(row.taal) ?? wordIn(row.lang) ?? '',
  values: without(row, [...beside, ...linkedKeys(row)]),
  date: wordIn(row.gepubliceerdOp) ?? wordIn(row.publication_dt),
  machineTranslated: row.automatischVertaald === true,
  own: ownParts(row),
  fault: withholdsUnclearly(row) ? 'wrong-ground' : null,
});

/** True when an object has the keys of an entry as this register writes it. */
export const looksOwn = (row: JsonRecord): boolean =>
  'organisatieId' in row ||
  'nietOpenbaar' in row ||
  'taal' in row ||
  ('name' in row && Object.keys(row).filter((key) => entryKeys.includes(key)).length >= 3);
