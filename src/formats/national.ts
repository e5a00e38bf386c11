import { dutchTimeOf, type Instant } from '#register/instant.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import { fieldByKey } from '#standard/fields.ts';
import { isRecord, type JsonValue } from '#standard/json.ts';
import { type Language, languages, longLanguageCode } from '#standard/text.ts';
import { termByValue } from '#standard/vocabularies.ts';
import { entryObject } from './json.ts';
import { nationalContentKeys, nationalExtraKeys } from './national-keys.ts';
import type { EntryRecord, WrittenObject } from './record.ts';

/** What a record of the national register needs to know beside the entry itself. */
export type NationalSurroundings = {
  /** The organisations above that of the entry, the highest first. */
  readonly above: readonly OrganisationId[];
  /** The name that its organisation has now. */
  readonly preferredName: string;
  /** Where people read the entry. */
  readonly address: string;
};

/** A language as the national interface writes it. */
export type NationalLanguage = 'NLD' | 'ENG' | 'FRY';

/** How the national interface writes a language. */
export const nationalLanguageOf = (language: Language): NationalLanguage =>
  longLanguageCode[language].toUpperCase() as NationalLanguage;

/** The language that the national interface writes so, in capitals; null for another one. */
export const languageOfNational = (text: string): Language | null =>
  languages.find((language) => nationalLanguageOf(language) === text) ?? null;

/** The short name of an organisation in addresses of the national register: gemeente-oosterhaven. */
export const nationalCodeOf = (name: string): string => makeOrganisationId(name);

/** A moment as the national register writes it, so that its first ten signs are the day in the Netherlands. */
export const nationalMoment = (instant: Instant | null): string | null =>
  instant === null ? null : dutchTimeOf(instant);

/** A choice in the language of the text; the national register translates the values of its lists. */
const spoken = (key: string, value: JsonValue, language: Language): JsonValue => {
  const field = fieldByKey(key);
  if (language === 'nl' || (field?.kind !== 'choice' && field?.kind !== 'choices')) return value;
  const inLanguage = (item: JsonValue): JsonValue =>
    (typeof item === 'string' ? termByValue(field.vocabulary, item)?.label[language] : undefined) ?? item;
  return Array.isArray(value) ? value.map(inLanguage) : inLanguage(value);
};

/**
 * The text of an entry under the keys of every version of the standard, and then what it says on top of the standard. What is
 * withheld is null, as in every other form; what an earlier standard left over stands under its own key when that is free.
 */
export const nationalContent = (own: WrittenObject, language: Language): WrittenObject => {
  const earlier = own.eerdereStandaard;
  const left = isRecord(earlier) && isRecord(earlier.waarden) ? earlier.waarden : {};
  const contentAt = (key: string): JsonValue => {
    if (key === 'lang') return own.lang ?? null;
    return Object.hasOwn(own, key) ? spoken(key, own[key] ?? null, language) : (left[key] ?? null);
  };
  return Object.fromEntries([...nationalContentKeys, ...nationalExtraKeys].map((key) => [key, contentAt(key)]));
};

/** What our own files say of an entry and the national form has no place for. */
const besideOf = (own: WrittenObject, address: string): WrittenObject => ({
  nietOpenbaar: own.nietOpenbaar ?? {},
  nietVanToepassing: own.nietVanToepassing ?? [],
  eerdereStandaard: own.eerdereStandaard ?? null,
  toelichtingWijziging: own.toelichtingWijziging ?? null,
  automatischVertaald: own.automatischVertaald ?? false,
  gepubliceerdOp: own.gepubliceerdOp ?? null,
  bevestigdOp: own.bevestigdOp ?? null,
  redenStatus: own.redenStatus ?? null,
  adres: address,
});

/**
 * An entry as an item of `results` of the national interface. Its moment (create_dt) is that of the whole entry, the same in every
 * language, by which lists are ordered; when this very text became public is in gepubliceerdOp. Source: national interface, 2.1.
 */
export const nationalObject = (record: EntryRecord, around: NationalSurroundings): WrittenObject => {
  const { algorithm, version } = record;
  const own = entryObject(record);
  return {
    ...nationalContent(own, version.language),
    lars: algorithm.id,
    language: nationalLanguageOf(version.language),
    create_dt: nationalMoment(record.lastPublishedAt),
    code: nationalCodeOf(around.preferredName),
    org_id: algorithm.organisationId,
    preferred_name: around.preferredName,
    hierarchy_path: [...around.above],
    ...besideOf(own, around.address),
  };
};

/** An entry as an item of `algoritme_versions` of the whole download. Source: national interface, 7. */
export const nationalExport = (record: EntryRecord, around: NationalSurroundings): WrittenObject => ({
  ...nationalObject(record, around),
  owner: nationalCodeOf(around.preferredName),
  state: 'PUBLISHED',
});
