import { changesBetween, type FieldChange, type FieldChangeKind, type Run } from '#register/changes.ts';
import type { FieldState } from '#register/entry.ts';
import { parseDate, parseMonth } from '#register/instant.ts';
import { inSentence } from '#register/wording.ts';
import type { Field } from '#standard/field.ts';
import type { Language, Text } from '#standard/text.ts';
import { type CountedWord, longDate, longMonth, plural, wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { fieldStateValue } from '#web/parts/field-value.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { fieldAnchor } from './questions.ts';

const words = {
  version: { nl: 'Versie', en: 'Version', fy: 'Ferzje' },
  removed: { nl: 'weg:', en: 'removed:', fy: 'fuort:' },
  added: { nl: 'nieuw:', en: 'new:', fy: 'nij:' },
  wasPublic: {
    nl: 'In deze versie was dit veld openbaar. Nu niet meer; de oude tekst staat er daarom ook niet.',
    en: 'This field was public in this version. It no longer is, so the old text is not shown either.',
    fy: 'Yn dizze ferzje wie dit fjild iepenbier. No net mear; de âlde tekst stiet der dêrom ek net.',
  },
} as const satisfies Record<string, Text>;

const kinds: Readonly<Record<FieldChangeKind, Text>> = {
  changed: { nl: 'Gewijzigd', en: 'Changed', fy: 'Feroare' },
  added: { nl: 'Toegevoegd', en: 'Added', fy: 'Tafoege' },
  removed: { nl: 'Weggehaald', en: 'Removed', fy: 'Weihelle' },
  withheld: { nl: 'Niet meer openbaar', en: 'No longer public', fy: 'Net mear iepenbier' },
  same: { nl: 'Gelijk', en: 'Unchanged', fy: 'Gelyk' },
};

/** A text as a side of the comparison: what it is called over each field, and its language. */
export type Side = { readonly name: string; readonly language: Language };

/** A published version as a side. */
export const versionSide = (number: number, text: Language, page: Language): Side => ({
  name: `${words.version[page]} ${number}`,
  language: text,
});

const lines = (text: string): readonly (Html | string)[] =>
  text.split('\n').map((line, index) => (index === 0 ? line : html`<br>${line}`));

/** Months and days as people write them, whichever of the two the field asks; they change as a whole, so that a run is all of it. */
const written = (field: Field, one: Run, language: Language): Run => {
  if (field.kind !== 'month' && field.kind !== 'date') return one;
  const [month, day] = [parseMonth(one.text), parseDate(one.text)];
  if (month !== null) return { ...one, text: longMonth(month, language) };
  return day === null ? one : { ...one, text: longDate(day, language) };
};

const run = ({ text, changed }: Run, side: 'before' | 'after', language: Language): Html => {
  if (!changed) return html`${lines(text)}`;
  const space = /^\s*/.exec(text)?.[0] ?? '';
  const body = lines(text.slice(space.length));
  const before = lines(space);
  return side === 'before'
    ? html`${before}<del><span class="reg-hidden">${words.removed[language]} </span>${body}</del>`
    : html`${before}<ins><span class="reg-hidden">${words.added[language]} </span>${body}</ins>`;
};

const sideBody = (change: FieldChange, side: 'before' | 'after', language: Language): Html => {
  const state: FieldState = change[side];
  if (state.state !== 'filled') {
    return side === 'before' && state.state === 'withheld' && state.withholding.afterwards === true
      ? html`<p class="reg-empty-note">${words.wasPublic[language]}</p>`
      : html`<p>${fieldStateValue(change.field, state, language)}</p>`;
  }
  const runs = side === 'before' ? change.beforeRuns : change.afterRuns;
  return html`<p>${runs.map((one) => run(written(change.field, one, language), side, language))}</p>`;
};

const column = (change: FieldChange, side: 'before' | 'after', { name, language: text }: Side, page: Language): Html =>
  html`<div class="reg-change__side"><h3 class="reg-change__label">${name}</h3><div${
    change[side].state === 'filled' && langAttribute(text, page)
  }>${sideBody(change, side, page)}</div></div>`;

/** One field on both sides, with what happened to it in a word. */
export const changeSection = (change: FieldChange, before: Side, after: Side, language: Language): Html => {
  const { field, kind } = change;
  const id = fieldAnchor(field.key);
  return html`<section class="reg-change" aria-labelledby="${id}"><div class="reg-change__head"><h2 id="${id}">${field.label[language]}</h2><span class="nl-data-badge">${
    kinds[kind][language]
  }</span></div><div class="reg-change__pair">${column(change, 'before', before, language)}${column(
    change,
    'after',
    after,
    language,
  )}</div></section>`;
};

const fields: CountedWord = {
  nl: ['veld', 'velden'],
  en: ['field', 'fields'],
  fy: ['fjild', 'fjilden'],
};

/** How many fields changed in which way, in a sentence: '3 velden gewijzigd, 1 veld toegevoegd. 27 velden bleven gelijk.' */
export const countSentence = (changes: readonly FieldChange[], language: Language): string => {
  const counts = Map.groupBy(changes, ({ kind }) => kind);
  const same = counts.get('same')?.length ?? 0;
  const clauses = (['changed', 'added', 'removed', 'withheld'] as const).flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0;
    return count === 0 ? [] : [`${plural(count, fields, language)} ${inSentence(kinds[kind][language])}`];
  });
  const number = wholeNumber(same, language);
  const one = same === 1;
  const stayed = {
    nl: one ? '1 veld bleef gelijk.' : `${number} velden bleven gelijk.`,
    en: one ? '1 field stayed the same.' : `${number} fields stayed the same.`,
    fy: one ? '1 fjild bleau gelyk.' : `${number} fjilden bleauwen gelyk.`,
  }[language];
  const none = {
    nl: 'De teksten zijn gelijk.',
    en: 'The texts are the same.',
    fy: 'De teksten binne gelyk.',
  }[language];
  return `${clauses.length === 0 ? none : `${clauses.join(', ')}.`} ${stayed}`;
};

/** What the comparison of two versions says, without the fields that are empty on both sides. */
export const shownChanges = (...documents: Parameters<typeof changesBetween>): readonly FieldChange[] =>
  changesBetween(...documents).filter(
    ({ kind, before, after }) =>
      kind !== 'same' || before.state === 'filled' || before.state === 'withheld' || after.state === 'filled',
  );
