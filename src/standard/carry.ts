import type { FieldValue, TitledLink } from './field.ts';
import { type FieldKey, fieldByKey } from './fields.ts';
import type { JsonValue } from './json.ts';
import { isBlank, itemsIn, linksIn, shapedFor, textIn } from './shape.ts';
import { recognise } from './vocabularies.ts';

/** How a value of an earlier standard is carried over to 1.0. */
export type Rule =
  /** The same meaning: the value in the shape of the field. */
  | { readonly how: 'copy'; readonly to: FieldKey }
  /** Only when the field is still empty. */
  | { readonly how: 'when-empty'; readonly to: FieldKey }
  /** Behind what is there, after a heading, as long as it fits. */
  | { readonly how: 'append'; readonly to: FieldKey; readonly heading: string }
  /** Another value in the list; null is a value that has no successor. `derived`: it says less than the text it came from. */
  | {
      readonly how: 'choice';
      readonly to: FieldKey;
      readonly values: Readonly<Record<string, string | null>>;
      readonly derived: boolean;
    }
  /** The addresses in a text, with the words before each as its title. */
  | { readonly how: 'links'; readonly to: FieldKey; readonly wholeOnly: boolean }
  /** A date as yyyy-mm-dd or dd-mm-yyyy. */
  | { readonly how: 'date'; readonly to: FieldKey }
  /** Names of assessments become lines of impacttoetsen_grouping. */
  | { readonly how: 'assessments'; readonly listsOnly: boolean }
  /** Ja: a line of impacttoetsen_grouping with this title; anything else is told in impacttoetsen. */
  | { readonly how: 'assessment'; readonly title: string }
  /** The addresses of assessments, beside their names in impacttoetsen_grouping. */
  | { readonly how: 'assessment-links'; readonly title: string | null }
  /** A route of redress with this text as explanation. */
  | { readonly how: 'route'; readonly route: string }
  /** No place in 1.0. */
  | { readonly how: 'leave' };

/** An entry of 1.0 while it is being filled. */
export type Draft = Map<FieldKey, FieldValue>;
/** 'whole': nothing of the value is left behind; 'part': some of it, or a translation of it; 'none': nothing. */
export type Carried = 'whole' | 'part' | 'none';

const copy = (draft: Draft, to: FieldKey, value: JsonValue): Carried => {
  const field = fieldByKey(to);
  const shaped = field === undefined ? null : shapedFor(field, value);
  if (shaped === null) return 'none';
  const there = draft.get(to);
  if (there !== undefined) return JSON.stringify(there) === JSON.stringify(shaped.value) ? 'whole' : 'none';
  draft.set(to, shaped.value);
  return shaped.whole ? 'whole' : 'part';
};

const maxLengthOf = (key: FieldKey): number => {
  const field = fieldByKey(key);
  return field?.kind === 'text' ? field.maxLength : 0;
};

const append = (draft: Draft, to: FieldKey, heading: string, value: JsonValue): Carried => {
  const addition = textIn(value);
  if (addition === null || addition === '') return 'none';
  const there = draft.get(to);
  const text = [...(typeof there === 'string' ? [there] : []), `${heading}: ${addition}`].join('\n\n');
  if (text.length > maxLengthOf(to)) return 'none';
  draft.set(to, text);
  return 'whole';
};

const choice = (draft: Draft, rule: Extract<Rule, { how: 'choice' }>, value: JsonValue): Carried => {
  const items = itemsIn(value);
  const renamed = items.map((item) => (Object.hasOwn(rule.values, item) ? rule.values[item] : item) ?? '');
  const field = fieldByKey(rule.to);
  const shaped = field === undefined ? null : shapedFor(field, renamed);
  if (shaped === null || draft.has(rule.to)) return 'none';
  draft.set(rule.to, shaped.value);
  const same = shaped.whole && renamed.every((item, index) => item === items[index]);
  return same && !rule.derived ? 'whole' : 'part';
};

const links = (draft: Draft, rule: Extract<Rule, { how: 'links' }>, value: JsonValue): Carried => {
  const text = textIn(value);
  if (rule.wholeOnly && !/^https?:\/\/\S+$/.test(text ?? '')) return 'none';
  return copy(draft, rule.to, value);
};

const date = (draft: Draft, to: FieldKey, value: JsonValue): Carried => {
  const text = (textIn(value) ?? '').replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$2-$1');
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return exists && new Date(text).toISOString().startsWith(text) ? copy(draft, to, text) : 'none';
};

const assessmentsOf = (draft: Draft): readonly TitledLink[] =>
  (draft.get('impacttoetsen_grouping') ?? []) as readonly TitledLink[];

const nameOf = (text: string): string => recognise('impact_assessment', text)?.value ?? text;

const addAssessment = (draft: Draft, title: string, link: string | null): void => {
  const there = assessmentsOf(draft);
  const index = there.findIndex((line) => line.title === title && (line.link === null || line.link === link));
  const line = { title, link: link ?? there[index]?.link ?? null };
  draft.set('impacttoetsen_grouping', index < 0 ? [...there, line] : there.with(index, line));
};

const assessments = (draft: Draft, listsOnly: boolean, value: JsonValue): Carried => {
  if (listsOnly && !Array.isArray(value)) return 'none';
  const items = itemsIn(value);
  const isList = Array.isArray(value) || items.some((item) => recognise('impact_assessment', item) !== undefined);
  if (!isList || items.length === 0) return 'none';
  for (const item of items) addAssessment(draft, nameOf(item), null);
  return 'whole';
};

const assessment = (draft: Draft, title: string, value: JsonValue): Carried => {
  const answer = textIn(value);
  if (answer === null || answer.toLowerCase() !== 'ja') return append(draft, 'impacttoetsen', title, value);
  addAssessment(draft, title, null);
  return 'whole';
};

const assessmentLinks = (draft: Draft, fallback: string | null, value: JsonValue): Carried => {
  const found = linksIn(textIn(value) ?? '');
  for (const { title, link } of found.links) {
    const lonely = assessmentsOf(draft).filter((line) => line.link === null);
    const only = found.links.length === 1 && lonely.length === 1 ? lonely[0]?.title : undefined;
    addAssessment(draft, title === null ? (fallback ?? only ?? link) : nameOf(title), link);
  }
  if (found.links.length === 0) return 'none';
  return found.rest === '' ? 'whole' : 'part';
};

const route = (draft: Draft, name: string, value: JsonValue): Carried => {
  const how = textIn(value);
  if (how === null || draft.has('redress_routes')) return 'none';
  draft.set('redress_routes', [{ route: name, how }]);
  return 'whole';
};

/** Carries one value over by one rule: changes the draft and says how much of the value found a place. */
export const carry = (draft: Draft, rule: Rule, value: JsonValue): Carried => {
  if (isBlank(value)) return 'whole';
  switch (rule.how) {
    case 'copy':
      return copy(draft, rule.to, value);
    case 'when-empty':
      return draft.has(rule.to) ? 'none' : copy(draft, rule.to, value);
    case 'append':
      return append(draft, rule.to, rule.heading, value);
    case 'choice':
      return choice(draft, rule, value);
    case 'links':
      return links(draft, rule, value);
    case 'date':
      return date(draft, rule.to, value);
    case 'assessments':
      return assessments(draft, rule.listsOnly, value);
    case 'assessment':
      return assessment(draft, rule.title, value);
    case 'assessment-links':
      return assessmentLinks(draft, rule.title, value);
    case 'route':
      return route(draft, rule.route, value);
    case 'leave':
      return 'none';
  }
};

/** The fields a rule may fill. */
export const targetsOf = (rule: Rule): readonly FieldKey[] => {
  if ('to' in rule) return [rule.to];
  if (rule.how === 'route') return ['redress_routes'];
  if (rule.how === 'assessment') return ['impacttoetsen_grouping', 'impacttoetsen'];
  return rule.how === 'leave' ? [] : ['impacttoetsen_grouping'];
};
