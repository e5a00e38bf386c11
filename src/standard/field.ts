import type { Text } from './text.ts';
import type { VocabularyKey } from './vocabularies.ts';

/** The part of the published standard a field belongs to. */
export type SectionKey = 'general' | 'responsible' | 'operations' | 'metadata' | 'system';

/** The question on the public page of an entry under which a field is shown; 'facts' is the side panel, 'none' is not shown. */
export type QuestionKey =
  | 'what'
  | 'human'
  | 'consequences'
  | 'data'
  | 'reason'
  | 'risks'
  | 'redress'
  | 'technique'
  | 'assessments'
  | 'facts'
  | 'none';

/** Publication categories: A high-risk AI system, B impactful algorithm, C other algorithm. */
export type CategoryCode = 'a' | 'b' | 'c';

/** When a field must be filled in before an entry may be published. */
export type Obligation =
  | { readonly when: 'always' }
  | { readonly when: 'never' }
  | { readonly when: 'category'; readonly categories: readonly CategoryCode[] };

/** A field applies only when another field has one of these values (compared with the published value). */
export type Condition = { readonly field: string; readonly is: readonly string[] };

type FieldBase = {
  /** The id of the published standard, unchanged; for an extension field our own in the same style. */
  readonly key: string;
  readonly label: Text;
  readonly help: Text;
  readonly example: Text;
  readonly section: SectionKey;
  readonly question: QuestionKey;
  /** 'standard' is publication standard 1.0; 'extension' is ours, with the source that asks for it. */
  readonly origin: 'standard' | 'extension';
  readonly source?: string;
  readonly obligation: Obligation;
  /** 'always': an empty field is shown as not filled in; 'filled': shown when filled; 'never': not on the page. */
  readonly shown: 'always' | 'filled' | 'never';
  /** True when the text must be readable at language level B1. */
  readonly b1: boolean;
  /** Weight of a hit in this field when searching; 0 is not searched. */
  readonly searchWeight: number;
  readonly appliesWhen?: Condition;
};

export type TextField = FieldBase & {
  readonly kind: 'text';
  readonly lines: 'one' | 'many';
  readonly maxLength: number;
};
export type ChoiceField = FieldBase & { readonly kind: 'choice'; readonly vocabulary: VocabularyKey };
export type ChoicesField = FieldBase & { readonly kind: 'choices'; readonly vocabulary: VocabularyKey };
export type UrlField = FieldBase & { readonly kind: 'url'; readonly maxLength: number };
/** A functional e-mail address or a web address. */
export type ContactField = FieldBase & { readonly kind: 'contact'; readonly maxLength: number };
/** A month, yyyy-mm. */
export type MonthField = FieldBase & { readonly kind: 'month' };
/** A date, yyyy-mm-dd. */
export type DateField = FieldBase & { readonly kind: 'date' };
/** Repeating pairs of a title and a link. */
export type LinksField = FieldBase & {
  readonly kind: 'links';
  readonly titleMaxLength: number;
  readonly linkRequired: boolean;
  /** Titles to choose from; another title may be typed. */
  readonly suggestions?: VocabularyKey;
};
/** Repeating records of named parts, all text (a redress route: kind, how, contact, term). */
export type GroupField = FieldBase & { readonly kind: 'group'; readonly parts: readonly GroupPart[] };
export type GroupPart = {
  readonly key: string;
  readonly label: Text;
  readonly help: Text;
  readonly required: boolean;
  readonly maxLength: number;
  readonly vocabulary?: VocabularyKey;
  /** True when the public finds here how to reach the organisation: never a person. */
  readonly isContact?: true;
};

export type Field =
  | TextField
  | ChoiceField
  | ChoicesField
  | UrlField
  | ContactField
  | MonthField
  | DateField
  | LinksField
  | GroupField;

/** A title with the address it leads to; null when the thing itself is not public or has no address. */
export type TitledLink = { readonly title: string; readonly link: string | null };

/** What one field of an entry can hold. Empty is absence, never an empty string or list. */
export type FieldValue =
  | string
  | readonly string[]
  | readonly TitledLink[]
  | readonly Readonly<Record<string, string>>[];
