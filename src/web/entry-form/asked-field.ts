import type { EntryDocument } from '#register/entry.ts';
import type { Hint } from '#register/hints/hint.ts';
import { isObligatory } from '#register/rules/obligations.ts';
import { categoryOf } from '#register/rules/publication.ts';
import type { EntryFault } from '#register/rules/value-faults.ts';
import type { Field, FieldValue } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Language } from '#standard/text.ts';
import { type Html, type HtmlPart, html } from '../html.ts';
import { langAttribute } from '../parts/lang-attribute.ts';
import { notApplicableName } from './control-names.ts';
import { conditionWords, obligationWords, words } from './entry-form-words.ts';
import { faultSentence } from './fault-sentence.ts';

/** What the fields of a form are made from. */
export type AskedEntry = {
  readonly document: EntryDocument;
  /** The language of the page. */
  readonly language: Language;
  /** The language in which the entry is written. */
  readonly textLanguage: Language;
  readonly faults: readonly EntryFault[];
  /** What colleagues remarked about a field, by its key. */
  readonly remarks?: ReadonlyMap<string, Html>;
  /** What may be made better; null where no hints are given. */
  readonly hints: readonly Hint[] | null;
  /** The field of which one row more was asked. */
  readonly asked: FieldKey | null;
  /** Where the form is sent. */
  readonly action: string;
};

/** One field as it is asked: the field, what it holds now, and what is said about it. */
export type AskedField<Kind extends Field = Field> = {
  readonly field: Kind;
  readonly value: FieldValue | undefined;
  readonly label: string;
  readonly must: string;
  readonly isRequired: boolean;
  readonly help: Html;
  /** What is wrong with the field as a whole, in sentences. */
  readonly faults: readonly string[];
  /** What is wrong with one part of a row, in sentences. */
  readonly faultsAt: (row: number, part: string) => readonly string[];
  readonly language: Language;
  readonly textLanguage: Html | false;
  readonly isAskedMore: boolean;
  readonly action: string;
};

/** A short example belongs to the help; a long one stands beside the field; a choice is its own example. */
const examplePlace = (field: Field): 'help' | 'beside' | 'nowhere' => {
  if (field.kind === 'choice' || field.kind === 'choices') return 'nowhere';
  return field.kind === 'group' || (field.kind === 'text' && field.lines === 'many') ? 'beside' : 'help';
};

/** The example that stands beside a field; null when there is none there. */
export const exampleBeside = (field: Field, language: Language): string | null =>
  examplePlace(field) === 'beside' ? field.example[language] : null;

const helpOf = (field: Field, language: Language): Html => {
  const condition = field.appliesWhen === undefined ? null : conditionWords(field.appliesWhen, language);
  const example =
    examplePlace(field) === 'help' && html` ${words.shortExample[language]} <i>${field.example[language]}</i>`;
  return html`${condition !== null && `${condition} `}${field.help[language]}${example}`;
};

/** A field as it is asked of this entry. */
export const askedField = <Kind extends Field>(field: Kind, entry: AskedEntry): AskedField<Kind> => {
  const { document, language, textLanguage, action } = entry;
  const faults = entry.faults.filter((fault) => fault.field === field.key);
  const sentences = (some: readonly EntryFault[]): readonly string[] =>
    some.map((fault) => faultSentence(fault, language));
  return {
    field,
    value: document.values[field.key as FieldKey],
    label: field.label[language],
    must: obligationWords(field.obligation, language),
    isRequired: isObligatory(field, categoryOf(document)),
    help: helpOf(field, language),
    faults: sentences(faults.filter(({ place }) => place === null)),
    faultsAt: (row, part) => sentences(faults.filter(({ place }) => place?.row === row && place.part === part)),
    language,
    textLanguage: langAttribute(textLanguage, language),
    isAskedMore: entry.asked === field.key,
    action,
  };
};

/** What is obligatory for this category always applies; a tick that is there already is never hidden. */
const mayNotApply = (field: Field, document: EntryDocument): boolean => {
  if (document.notApplicable.includes(field.key as FieldKey)) return true;
  return field.obligation.when !== 'always' && field.shown !== 'never' && !isObligatory(field, categoryOf(document));
};

/** The tick that says that a field does not apply, where the standard lets it be empty. */
export const notApplicableTick = (field: Field, { document, language }: AskedEntry): HtmlPart => {
  const id = `${notApplicableName}-${field.key}`;
  const isTicked = document.notApplicable.includes(field.key as FieldKey);
  return (
    mayNotApply(field, document) &&
    html`<div class="reg-option"><input class="reg-check" type="checkbox" id="${id}" name="${notApplicableName}" value="${field.key}"${
      isTicked && html` checked`
    }><label for="${id}">${words.notApplicable[language]}<span class="reg-hidden">: ${field.label[language]}</span></label></div>`
  );
};
