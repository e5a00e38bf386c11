import { isGroundCode } from '#law/grounds.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, fieldState, type Withholding } from '#register/entry.ts';
import { factKeys } from '#register/facts.ts';
import { type Instant, parseDate, parseInstant, startOfDate } from '#register/instant.ts';
import { type StandardVersion, standardOf, upgrade } from '#standard/earlier.ts';
import type { FieldValue } from '#standard/field.ts';
import { allFields, type FieldKey, fieldByKey, isFieldKey } from '#standard/fields.ts';
import { isRecord, type JsonRecord, type JsonValue } from '#standard/json.ts';
import { isLanguage, type Language, longLanguageCode } from '#standard/text.ts';
import { type IncomingRecord, type OwnParts, wordIn } from './read-record.ts';
import { readDate } from './repair-dates.ts';
import { judgeValue, type Remark } from './repair-field.ts';
import { excerpts, type Finding, type FindingKind } from './repair-kinds.ts';
import { repairText } from './repair-text.ts';
import { repairValues } from './repair-values.ts';

/** A row that can come in: an entry of standard 1.0 with everything the source said of it. */
export type CleanRecord = {
  readonly row: number;
  /** Null when the source has no number: the entry is known by its organisation and its own number or name. */
  readonly id: AlgorithmId | null;
  readonly organisation: { readonly name: string; readonly id: string | null };
  readonly language: Language;
  readonly document: EntryDocument;
  readonly date: Instant | null;
  readonly address: string | null;
  readonly machineTranslated: boolean;
  readonly own: OwnParts | null;
  readonly findings: readonly Finding[];
};

/** A row that cannot come in, with the reason. */
export type LeftOutRecord = { readonly row: number; readonly id: string | null; readonly fault: Finding };

const languageCodes: Readonly<Record<string, Language>> = {
  '': 'nl',
  ...Object.fromEntries(Object.entries(longLanguageCode).map(([short, long]) => [long, short as Language])),
};

/** The language a source writes as NLD, nld or nl; nothing is Dutch. Null for another language. */
export const languageIn = (text: string): Language | null => {
  const code = text.trim().toLowerCase();
  return isLanguage(code) ? code : (languageCodes[code] ?? null);
};

/** The number in a text that may have other signs around it: ' 11136893', 'C11136893', '11136893.0'. */
export const numberIn = (text: string): string => /(?<!\d)\d{8}(?!\d)/.exec(text)?.[0] ?? text;

const facts: readonly string[] = factKeys;

type Remarks = (readonly [string, Remark])[];

/** What was said in words of the source and is a choice of the standard now; translations are no repair. */
const choiceRemark = (key: FieldKey, raw: JsonValue | undefined, value: FieldValue): Remark | null => {
  const kind = fieldByKey(key)?.kind;
  if (kind !== 'choice' && kind !== 'choices') return null;
  const before = wordIn(raw);
  const known = typeof value === 'string' ? [value] : value.filter((item) => typeof item === 'string');
  if (before === null || before.split(/\s*[,;]\s*/).every((word) => known.includes(word)) || known.includes(before))
    return null;
  return { kind: 'choice', before, after: known.join(', ') };
};

type Filled = { readonly values: EntryDocument['values']; readonly aside: JsonRecord };

const judgeAll = (upgraded: EntryDocument['values'], raw: JsonRecord, recoded: boolean, remarks: Remarks): Filled => {
  const values: Partial<Record<FieldKey, FieldValue>> = {};
  const aside: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(upgraded)) {
    const field = fieldByKey(key);
    if (field === undefined || !isFieldKey(key) || facts.includes(key)) continue;
    const judged = judgeValue(field, value);
    for (const remark of judged.remarks) remarks.push([key, remark]);
    const choice = recoded ? choiceRemark(key, raw[key], value) : null;
    if (choice !== null) remarks.push([key, choice]);
    if (judged.value === null) aside[key] = value;
    else values[key] = judged.value;
  }
  return { values, aside };
};

/** What a record of the newest standard says in a field that has no such value. */
const noPlaceRemarks = (left: JsonRecord): Remarks =>
  Object.entries(left).flatMap(([key, value]): Remarks => {
    const field = facts.includes(key) ? undefined : fieldByKey(key);
    if (field === undefined) return [];
    const isChoice = field.kind === 'choice' || field.kind === 'choices';
    const before = typeof value === 'string' ? value : JSON.stringify(value);
    return [[key, { kind: isChoice ? 'unknown-choice' : 'no-place', before, after: null }]];
  });

const plainWord = (text: string | null): string | null => {
  const plain = text === null ? '' : repairText(text, 'one').text;
  return plain === '' ? null : plain;
};

/** What an earlier standard left without a place, plain too; null when nothing is left of its version. */
const plainEarlier = (earlier: OwnParts['earlier'], remarks: Remarks): OwnParts['earlier'] => {
  const standard = plainWord(earlier?.standard ?? null);
  if (earlier === null || standard === null) return null;
  const { values, remarks: repairs } = repairValues(earlier.values);
  remarks.push(...repairs);
  return { standard, values };
};

const plainParts = (own: OwnParts | null): OwnParts | null => {
  if (own === null) return null;
  const name = plainWord(own.source?.name ?? null);
  return {
    ...own,
    changeNote: own.changeNote === null ? null : repairText(own.changeNote, 'many').text || null,
    useReason: own.useReason === null ? null : repairText(own.useReason, 'many').text || null,
    source: name === null ? null : { name, address: plainWord(own.source?.address ?? null) },
  };
};

const withholdingFrom = (value: JsonValue): Withholding | null => {
  if (!isRecord(value)) return null;
  const [ground, decidedBy, until] = [wordIn(value.grond), wordIn(value.besluitDoor), wordIn(value.tot)];
  if (ground === null || !isGroundCode(ground)) return null;
  return {
    ground,
    until: until === null ? null : parseDate(until),
    decidedBy: plainWord(decidedBy) ?? '',
    reason: plainWord(wordIn(value.reden)),
  };
};

const withheldFrom = (own: OwnParts | null): EntryDocument['withheld'] =>
  Object.fromEntries(
    Object.entries(own?.withheld ?? {}).flatMap(([key, value]) => {
      const withholding = isFieldKey(key) ? withholdingFrom(value) : null;
      return withholding === null ? [] : [[key, withholding]];
    }),
  );

/** The first of what is said to be withheld that is no field, or on a ground that is none: it might become public by mistake. */
const groundlessIn = (own: OwnParts | null): string | null =>
  Object.entries(own?.withheld ?? {}).find(
    ([key, value]) => !isFieldKey(key) || withholdingFrom(value) === null,
  )?.[0] ?? null;

/** The document without what says nothing: fields that do not apply because of the value of another field. */
const withNotApplicable = (document: EntryDocument, named: readonly string[]): EntryDocument => ({
  ...document,
  notApplicable: allFields
    .filter((field) => named.includes(field.key) && fieldState(document, field).state === 'empty')
    .map((field) => field.key as FieldKey),
});

const earlierOf = (
  earlier: OwnParts['earlier'],
  standard: StandardVersion,
  marked: boolean,
  values: JsonRecord,
): EntryDocument['earlier'] => {
  const all = { ...earlier?.values, ...values };
  if (earlier !== null) return { standard: earlier.standard, values: all };
  return marked || Object.keys(all).length > 0 ? { standard, values: all } : null;
};

const documentOf = (record: IncomingRecord, language: Language, name: string, remarks: Remarks): EntryDocument => {
  const repaired = repairValues(record.values);
  const leftover = repairValues(record.leftover);
  remarks.push(...repaired.remarks, ...leftover.remarks);
  const earlier = plainEarlier(record.own?.earlier ?? null, remarks);
  const standard = standardOf(repaired.values);
  const upgraded = upgrade(standard, repaired.values);
  const left = upgraded.earlier?.values ?? {};
  remarks.push(...noPlaceRemarks(standard === '1.0' ? left : {}));
  const { values, aside } = judgeAll(upgraded.values, repaired.values, language === 'nl', remarks);
  const said = { organization: name, lang: longLanguageCode[language], standard_version: '1.0' };
  const document: EntryDocument = {
    standard: '1.0',
    values: { ...values, ...(name === '' ? { lang: said.lang, standard_version: '1.0' } : said) },
    notApplicable: [],
    withheld: withheldFrom(record.own),
    earlier: earlierOf(earlier, standard, standard !== '1.0', { ...left, ...aside, ...leftover.values }),
  };
  return withNotApplicable(document, record.own?.notApplicable ?? []);
};

const dateIn = (text: string | null, remarks: Remarks): Instant | null => {
  if (text === null) return null;
  const day = readDate(text);
  const moment = parseInstant(text) ?? (day === null ? null : startOfDate(day));
  if (moment === null) remarks.push(['publication_dt', { kind: 'no-date', before: text, after: null }]);
  return moment;
};

const findingOf = (row: number, id: string | null, key: string, remark: Remark): Finding => {
  const shown = excerpts(remark.before ?? '', remark.after ?? '');
  const short = (remark.before ?? '').length + (remark.after ?? '').length < 260;
  return {
    row,
    id,
    field: key,
    kind: remark.kind,
    before: remark.before === null || short ? remark.before : shown.before,
    after: remark.after === null || short ? remark.after : shown.after,
  };
};

const leftOut = (record: IncomingRecord, kind: FindingKind, before: string | null = null): LeftOutRecord => ({
  row: record.row,
  id: record.id,
  fault: { row: record.row, id: record.id, field: null, kind, before, after: null },
});

/** Both stores file names in an index, and PostgreSQL takes no longer ones than some thousands of bytes there. */
const longestName = 500;

const nameFault = (names: readonly string[], source: string): FindingKind | null => {
  if (names.every((name) => name === '')) return 'no-organisation';
  return [...names, source].some((name) => name.normalize('NFKD').length > longestName) ? 'too-large' : null;
};

/**
 * A row of a source as an entry of standard 1.0: its texts repaired, its fields carried over from the standard it was written in, its
 * values judged. What a source publishes is taken as published there: a missing field is no reason to leave a row out.
 * `mayLackId`: the source has no numbers, or need not give one.
 */
export const cleanRecord = (record: IncomingRecord, mayLackId: boolean): CleanRecord | LeftOutRecord => {
  if (record.fault !== null) return leftOut(record, record.fault);
  const language = languageIn(record.language);
  if (language === null) return leftOut(record, 'unknown-language', record.language);
  const number = record.id === null ? null : numberIn(record.id);
  const id = number === null ? null : parseAlgorithmId(number);
  if (number !== null && id === null) return leftOut(record, 'wrong-id', record.id);
  if (id === null && !mayLackId) return leftOut(record, 'no-id');
  const groundless = groundlessIn(record.own);
  if (groundless !== null) return leftOut(record, 'wrong-ground', groundless);
  const organisation = repairText(record.organisation.name, 'one');
  const organisationId = plainWord(record.organisation.id);
  const misnamed = nameFault([organisation.text, organisationId ?? ''], record.own?.source?.name ?? '');
  if (misnamed !== null) return leftOut(record, misnamed);
  const remarks: Remarks = organisation.repairs.map((kind) => [
    'organization',
    { kind, before: record.organisation.name, after: organisation.text },
  ]);
  if (number !== record.id) remarks.push(['lars', { kind: 'id', before: record.id, after: number }]);
  for (const { field, before, after } of record.doubts)
    remarks.push([field, { kind: 'ambiguous-list', before, after }]);
  const document = documentOf(record, language, organisation.text, remarks);
  if (saysNothing(document)) return leftOut(record, 'empty');
  const date = dateIn(record.date, remarks);
  return {
    row: record.row,
    id,
    organisation: { name: organisation.text, id: organisationId },
    language,
    document,
    date,
    address: plainWord(record.address),
    machineTranslated: record.machineTranslated,
    own: plainParts(record.own),
    findings: remarks.map(([key, remark]) => findingOf(record.row, id, key, remark)),
  };
};

const saysNothing = ({ values, withheld, earlier }: EntryDocument): boolean =>
  Object.keys(values).every((key) => facts.includes(key)) &&
  Object.keys(withheld).length === 0 &&
  Object.keys(earlier?.values ?? {}).length === 0;
