import {
  type EntryDocument,
  type EntryVersion,
  type FieldState,
  fieldState,
  type Withholding,
} from '#register/entry.ts';
import type { factKeys } from '#register/facts.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import { displayName } from '#register/organisation.ts';
import { allFields } from '#standard/fields.ts';
import type { JsonValue } from '#standard/json.ts';
import { dataLicence } from '#standard/licence.ts';
import { longLanguageCode } from '#standard/text.ts';
import type { EntryRecord, OrganisationRecord, WrittenObject } from './record.ts';

/**
 * An entry as it leaves the register, in every format that has names for its parts.
 *
 *     id, organisatieId            strings; id has eight digits
 *     …every field of the standard and every extension field, in the order of src/standard/fields.ts, under its own key:
 *         text, choice, web address, contact, month (yyyy-mm), date (yyyy-mm-dd)   string or null
 *         choices                                                                  list of strings or null
 *         links                                    list of { title, link }, link may be null; or null
 *         group                                    list of objects with strings (only the parts that are filled in); or null
 *     nietOpenbaar                 { key of field: { grond, tot, besluitDoor, reden } }; tot and reden may be null
 *     nietVanToepassing            list of keys of fields
 *     eerdereStandaard             { standaard, waarden } of what an earlier standard left without a place, or null
 *     taal, versie                 'nl', 'en' or 'fy'; a whole number from 1
 *     toelichtingWijziging         string or null: what changed in this version
 *     automatischVertaald          boolean
 *     gepubliceerdOp, bevestigdOp  instants or null, of this version
 *     eerstGepubliceerdOp, gewijzigdOp   instants, of the entry as a whole
 *     redenStatus                  string or null: why it is out of use or in development; null when the status is not public
 *     bron                         { naam, adres } or null; adres may be null
 *     nietMeerInBronSinds          instant or null
 *
 * A field is in one of four states: filled (a value), not filled in (null), does not apply (null, and its key in nietVanToepassing)
 * or not public (null, and its key in nietOpenbaar). nietVanToepassing also names the fields that do not apply because of the value
 * of another field. Five keys follow from the register itself, whatever the text of the entry says: organization is the name the
 * organisation has now, lars the id, lang and standard_version the language and standard of the version, and publication_dt the
 * day in the Netherlands on which the version was published. Every key is always there. Instants are in UTC with Z.
 */
export const entryObject = (record: EntryRecord): WrittenObject => {
  const { algorithm, version } = record;
  const written = filledFrom(
    { ...emptyEntry, id: algorithm.id, organisatieId: algorithm.organisationId },
    version.document,
    factsOfVersion(record),
  );
  return Object.assign(written, {
    eerdereStandaard: earlierObject(version),
    taal: version.language,
    versie: version.number,
    toelichtingWijziging: version.changeNote,
    automatischVertaald: version.machineTranslated,
    gepubliceerdOp: version.publishedAt,
    bevestigdOp: version.confirmedAt,
    eerstGepubliceerdOp: record.firstPublishedAt,
    gewijzigdOp: record.lastPublishedAt,
    redenStatus: 'status' in version.document.withheld ? null : algorithm.useReason,
    bron: algorithm.source === null ? null : { naam: algorithm.source.name, adres: algorithm.source.address },
    nietMeerInBronSinds: algorithm.vanishedAt,
  });
};

/** One walk over the fields that fills one object: this is most of the work of a list of results. */
const filledFrom = (
  written: Record<string, JsonValue>,
  document: EntryDocument,
  facts: Readonly<Record<string, JsonValue>>,
): Record<string, JsonValue> => {
  const withheld: Record<string, WrittenObject> = {};
  const notApplicable: string[] = [];
  for (const field of allFields) {
    const { key } = field;
    const state = fieldState(document, field);
    written[key] = writtenValue(state, facts[key]);
    if (state.state === 'withheld') withheld[key] = withheldObject(state.withholding);
    else if (state.state === 'not-applicable' && facts[key] === undefined) notApplicable.push(key);
  }
  return Object.assign(written, { nietOpenbaar: withheld, nietVanToepassing: notApplicable });
};

/** What a text says of every field, with what the register knows itself, what is not public and what does not apply. */
export const documentObject = (document: EntryDocument, facts: Readonly<Record<string, JsonValue>>): WrittenObject =>
  filledFrom({}, document, facts);

const factsOfVersion = ({ algorithm, version, organisationName }: EntryRecord): Readonly<Record<string, JsonValue>> =>
  ({
    organization: organisationName,
    lars: algorithm.id,
    lang: longLanguageCode[version.language],
    standard_version: version.document.standard,
    publication_dt: dayOf(version.publishedAt),
  }) satisfies Record<(typeof factKeys)[number], JsonValue>;

const dayOf = (instant: Instant | null): string | null => (instant === null ? null : dateOf(instant));

const writtenValue = (state: FieldState, fact: JsonValue | undefined): JsonValue => {
  if (state.state === 'withheld') return null;
  if (fact !== undefined) return fact;
  return state.state === 'filled' ? state.value : null;
};

const withheldObject = ({ ground, until, decidedBy, reason }: Withholding): WrittenObject => ({
  grond: ground,
  tot: until,
  besluitDoor: decidedBy,
  reden: reason,
});

const earlierObject = ({ document }: EntryVersion): JsonValue =>
  document.earlier === null
    ? null
    : { standaard: document.earlier.standard, waarden: withoutWithheld(document.earlier.values, document.withheld) };

/** What an earlier standard called by the same name as a field that is not public is not public either. */
const withoutWithheld = (values: Readonly<Record<string, JsonValue>>, withheld: object): WrittenObject =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !Object.hasOwn(withheld, key)));

const keysBefore = ['id', 'organisatieId'] as const;
const keysAfter = [
  'nietOpenbaar',
  'nietVanToepassing',
  'eerdereStandaard',
  'taal',
  'versie',
  'toelichtingWijziging',
  'automatischVertaald',
  'gepubliceerdOp',
  'bevestigdOp',
  'eerstGepubliceerdOp',
  'gewijzigdOp',
  'redenStatus',
  'bron',
  'nietMeerInBronSinds',
] as const;

/** The keys of an entry object that are no field of the standard. */
export const keysBesideFields: readonly string[] = [...keysBefore, ...keysAfter];

/** The keys of an entry object, in their order: for a header, a schema, a form. */
export const entryKeys: readonly string[] = [...keysBefore, ...allFields.map(({ key }) => key), ...keysAfter];

/** An entry object with all its keys, as JSON makes it: a copy of it is quicker to fill and to write than one to which keys are added. */
const emptyEntry: WrittenObject = JSON.parse(JSON.stringify(Object.fromEntries(entryKeys.map((key) => [key, null]))));

/**
 * An organisation as it leaves the register.
 *
 *     id, naam, type                     strings; naam is the name to show, type a code of src/register/organisation-types.ts
 *     namen                              list of { naam, soort, van, tot }; soort is voorkeur, officieel, vroeger, afkorting or ander
 *     identificaties                     list of { stelsel, waarde }; stelsel is tooi, roo, oin, kvk or wikidata
 *     bovenliggend                       id of the organisation above it today, or null
 *     bovenliggendeOrganisaties          list of { id, van, tot }: all of them, with their period
 *     website, contact                   string or null
 *     deelname, toelichtingDeelname      onbekend, aangesloten, geen-algoritmes or zelfstandig; string or null
 *     van, tot                           dates or null: the period in which it exists; tot is the first day on which it does not
 *     aantalAlgoritmes                   how many public entries it has itself, those of its parts not counted
 */
export const organisationObject = ({ organisation, parentId, entries }: OrganisationRecord): WrittenObject => ({
  id: organisation.id,
  naam: displayName(organisation),
  type: organisation.type,
  namen: organisation.names.map(({ name, kind, from, until }) => ({
    naam: name,
    soort: nameKinds[kind],
    van: from,
    tot: until,
  })),
  identificaties: organisation.identifiers.map(({ scheme, value }) => ({ stelsel: scheme, waarde: value })),
  bovenliggend: parentId,
  bovenliggendeOrganisaties: organisation.parents.map(({ parentId: id, from, until }) => ({
    id,
    van: from,
    tot: until,
  })),
  website: organisation.website,
  contact: organisation.contact,
  deelname: participations[organisation.participation],
  toelichtingDeelname: organisation.participationNote,
  van: organisation.from,
  tot: organisation.until,
  aantalAlgoritmes: entries,
});

/** What a kind of name is called in files and answers. */
export const nameKinds = {
  preferred: 'voorkeur',
  official: 'officieel',
  former: 'vroeger',
  abbreviation: 'afkorting',
  alternative: 'ander',
} as const;

/** What a way of taking part is called in files and answers. */
export const participations = {
  unknown: 'onbekend',
  connected: 'aangesloten',
  'none-in-use': 'geen-algoritmes',
  independent: 'zelfstandig',
} as const;

/** The keys of an organisation object, in their order. */
export const organisationKeys = [
  'id',
  'naam',
  'type',
  'namen',
  'identificaties',
  'bovenliggend',
  'bovenliggendeOrganisaties',
  'website',
  'contact',
  'deelname',
  'toelichtingDeelname',
  'van',
  'tot',
  'aantalAlgoritmes',
] as const;

/**
 * A file of JSON: { "licentie": "https://…", "resultaten": [ … ] }, one object on a line, in pieces of one slice each.
 * The slices are asked for one by one, so a file of any size takes no more memory than one slice.
 */
export async function* jsonOf(slices: AsyncIterable<readonly WrittenObject[]>): AsyncGenerator<string> {
  const start = `{"licentie":"${dataLicence.address}","resultaten":[`;
  let separator = `${start}\n`;
  for await (const slice of slices) {
    if (slice.length === 0) continue;
    yield separator + slice.map((object) => JSON.stringify(object)).join(',\n');
    separator = ',\n';
  }
  yield separator.startsWith('{') ? `${start}]}\n` : '\n]}\n';
}
