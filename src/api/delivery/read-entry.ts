import { entryKeys } from '#formats/json.ts';
import { judgeValue } from '#formats/repair-field.ts';
import { languageIn } from '#formats/repair-record.ts';
import { repairText } from '#formats/repair-text.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, emptyDocument, fieldState } from '#register/entry.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { type EntryFault, valueFaults } from '#register/rules/value-faults.ts';
import type { Field, FieldValue, GroupField, LinksField, TitledLink } from '#standard/field.ts';
import { allFields, type FieldKey } from '#standard/fields.ts';
import { isRecord, type JsonRecord, type JsonValue } from '#standard/json.ts';
import { faultSentence } from '#web/entry-form/fault-sentence.ts';
import type { Fault } from '#web/problem.ts';
import type { Manner } from './delivery.ts';

/** What a delivered text is about: where it came in, and what is withheld of it. */
export type About = {
  /** Null for a text that is new. */
  readonly id: AlgorithmId | null;
  readonly organisationId: OrganisationId;
  readonly withheld: EntryDocument['withheld'];
};

/** A delivered text as an editor would have filled it in, and everything that is wrong with it. */
export type ReadEntry = Pick<EntryDocument, 'values' | 'notApplicable'> & { readonly faults: readonly Fault[] };

/** What an answer says of a text beside the text itself; it may come back and is not looked at. */
export const stateKeys = [
  'staat',
  'revisie',
  'openbareVersie',
  'ontbreekt',
  'opmerkingen',
  'talen',
  'relaties',
] as const;

const known: ReadonlySet<string> = new Set([...entryKeys, ...stateKeys]);

/** No field of any register has so many things in it. */
const mostRows = 100;

const pointerTo = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const faultAt = (reason: string, ...steps: readonly (string | number)[]): Fault => ({
  ...{ name: String(steps[0]).slice(0, 60), reason },
  pointer: pointerTo(...steps).slice(0, 200),
});

/** Collects what is wrong while it reads. */
type Note = (reason: string, ...steps: readonly (string | number)[]) => void;

const plainText = (value: JsonValue | undefined, lines: 'one' | 'many', note: (reason: string) => void): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return repairText(value, lines).text;
  note('Geef een tekst of null.');
  return '';
};

const itemsIn = (value: JsonValue, note: (reason: string) => void): readonly JsonValue[] => {
  if (!Array.isArray(value)) note('Geef een lijst of null.');
  else if (value.length > mostRows) note(`Geef ten hoogste ${mostRows} dingen.`);
  else return value;
  return [];
};

const choicesIn = (field: Field, value: JsonValue, note: Note): FieldValue | undefined => {
  const chosen = itemsIn(value, (reason) => note(reason, field.key)).map((item, row) =>
    plainText(item, 'one', (reason) => note(reason, field.key, row)),
  );
  const filled = [...new Set(chosen.filter((text) => text !== ''))];
  return filled.length === 0 ? undefined : filled;
};

const rowIn = (
  field: LinksField | GroupField,
  item: JsonValue,
  row: number,
  note: Note,
): Readonly<Record<string, string>> => {
  const parts = field.kind === 'links' ? ['title', 'link'] : field.parts.map(({ key }) => key);
  if (!isRecord(item)) {
    note(`Geef een object met: ${parts.join(', ')}.`, field.key, row);
    return {};
  }
  for (const key of Object.keys(item).filter((name) => !parts.includes(name)))
    note(`Dit onderdeel bestaat niet. Kies uit: ${parts.join(', ')}.`, field.key, row, key);
  const lines = field.kind === 'group' ? 'many' : 'one';
  const texts = parts.map((part) => {
    const given = Object.hasOwn(item, part) ? item[part] : undefined;
    return [part, plainText(given, lines, (reason) => note(reason, field.key, row, part))] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
};

const rowsIn = (field: LinksField | GroupField, value: JsonValue, note: Note): FieldValue | undefined => {
  const items = itemsIn(value, (reason) => note(reason, field.key));
  const rows = items.map((item, row) => rowIn(field, item, row, note)).filter((row) => Object.keys(row).length > 0);
  if (rows.length === 0) return undefined;
  if (field.kind === 'group') return rows;
  const links: readonly TitledLink[] = rows.map(({ title = '', link = null }) => ({ title, link }));
  const judged = judgeValue(field, links).value as readonly TitledLink[];
  // An address that can do harm is set aside by the judge; here it stays as it came, as something to mend.
  return judged.map((item, row) => ({ title: item.title, link: item.link ?? links[row]?.link ?? null }));
};

const valueIn = (field: Field, value: JsonValue | undefined, note: Note): FieldValue | undefined => {
  if (value === undefined || value === null) return undefined;
  if (field.kind === 'links' || field.kind === 'group') return rowsIn(field, value, note);
  if (field.kind === 'choices') return choicesIn(field, value, note);
  const lines = field.kind === 'text' ? field.lines : 'one';
  const text = plainText(value, lines, (reason) => note(reason, field.key));
  return text === '' ? undefined : (judgeValue(field, text).value ?? text);
};

const sentenceOf = (fault: EntryFault): Fault => {
  const steps = fault.place === null ? [fault.field] : [fault.field, fault.place.row, fault.place.part];
  return faultAt(`${faultSentence(fault, 'nl')}.`, ...steps);
};

/** What is wrong with a text that may not stay so: everything, or all that its category obliges. */
export const faultsOf = (faults: readonly EntryFault[]): readonly Fault[] => faults.map(sentenceOf);

/** What a body says of itself must be what the address says: nothing is delivered for another, or in another language. */
const checkItself = (content: JsonRecord, { id, organisationId }: About, note: Note): void => {
  const said = (key: string): JsonValue | undefined => (Object.hasOwn(content, key) ? content[key] : undefined);
  const isSilent = (value: JsonValue | undefined): value is null | undefined => value === undefined || value === null;
  for (const key of ['id', 'lars'])
    if (!isSilent(said(key)) && said(key) !== id) note('Dit is een ander nummer dan in het adres.', key);
  if (!isSilent(said('organisatieId')) && said('organisatieId') !== organisationId)
    note('Dit is een andere organisatie dan in het adres.', 'organisatieId');
  for (const key of ['taal', 'lang']) {
    const value = said(key);
    if (!isSilent(value) && (typeof value !== 'string' || languageIn(value) !== 'nl'))
      note('Lever de tekst in het Nederlands aan.', key);
  }
  const version = said('standard_version');
  if (!isSilent(version) && version !== '1.0' && version !== '1.0.0')
    note('Lever aan volgens standaard 1.0.', 'standard_version');
};

/** What is withheld is decided by people in the office; a machine sends it back as it was, or not at all. */
const checkWithheld = (content: JsonRecord, { withheld }: About, note: Note): void => {
  const given = Object.hasOwn(content, 'nietOpenbaar') ? content.nietOpenbaar : undefined;
  if (given !== undefined && given !== null && !isRecord(given)) note('Geef een object of null.', 'nietOpenbaar');
  if (isRecord(given))
    for (const key of Object.keys(given).filter((name) => !Object.hasOwn(withheld, name)))
      note('Wat niet openbaar is, besluit een mens in de werkbank.', 'nietOpenbaar', key);
  for (const key of Object.keys(withheld))
    if (Object.hasOwn(content, key) && content[key] !== null)
      note('Dit veld is niet openbaar. Verander het in de werkbank.', key);
};

const notApplicableIn = (content: JsonRecord, values: EntryDocument['values'], note: Note): readonly FieldKey[] => {
  const given = Object.hasOwn(content, 'nietVanToepassing') ? content.nietVanToepassing : null;
  if (given === undefined || given === null) return [];
  const named = itemsIn(given, (reason) => note(reason, 'nietVanToepassing'));
  for (const [row, key] of named.entries())
    if (!allFields.some((field) => field.key === key)) note('Dit veld bestaat niet.', 'nietVanToepassing', row);
  const document = { ...emptyDocument, values };
  return editableFields
    .filter((field) => named.includes(field.key) && fieldState(document, field).state === 'empty')
    .map((field) => field.key as FieldKey);
};

/**
 * A text as this register writes it (src/formats/json.ts), as an editor would have filled it in: plain, dates and addresses in their
 * whole form. A field that is left out is empty. Everything that is wrong is told at once: unknown keys, other shapes, values that
 * cannot be published so, and what says that it is about something else than the address.
 */
export const readEntry = (content: JsonRecord, about: About, manner: Manner = 'own'): ReadEntry => {
  const faults: Fault[] = [];
  const note: Note = (reason, ...steps) => void faults.push(faultAt(reason, ...steps));
  const strange = manner === 'own' ? Object.keys(content).filter((name) => !known.has(name)) : [];
  for (const key of strange) note('Dit veld bestaat niet.', key);
  checkItself(content, about, note);
  checkWithheld(content, about, note);
  const values: EntryDocument['values'] = Object.fromEntries(
    editableFields.flatMap((field) => {
      if (Object.hasOwn(about.withheld, field.key) || !Object.hasOwn(content, field.key)) return [];
      const value = valueIn(field, content[field.key], note);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
  const notApplicable = notApplicableIn(content, values, note);
  if (values.name === undefined && !Object.hasOwn(about.withheld, 'name')) note('Vul ‘Naam’ in.', 'name');
  return { values, notApplicable, faults: [...faults, ...faultsOf(valueFaults(values))] };
};
