import { parseDate, parseMonth } from '#register/instant.ts';
import { withCapital } from '#register/wording.ts';
import type { JsonValue } from '#standard/json.ts';
import type { Language, Text } from '#standard/text.ts';
import { longDate, longMonth } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { inlineProse } from '#web/parts/prose.ts';
import { entryLanguage, statesOf } from './field-parts.ts';
import { fieldsUnder, pageParts } from './questions.ts';
import { fieldsBody, nothingSaid, section } from './section.ts';
import type { EntryView } from './view.ts';

const words = {
  assessments: { nl: 'Toetsen', en: 'Assessments', fy: 'Toetsen' },
  earlier: {
    nl: 'Uit een eerdere standaard',
    en: 'From an earlier standard',
    fy: 'Ut in eardere standert',
  },
  earlierNote: {
    nl: 'Deze tekst is geschreven volgens een oudere versie van de standaard. Dit deel heeft daarin geen plaats meer. De namen zijn die van toen.',
    en: 'This text was written under an older version of the standard. This part has no place in the standard of today. The names are those of that time.',
    fy: 'Dizze tekst is skreaun neffens in âldere ferzje fan de standert. Dit diel hat dêr no gjin plak mear yn. De nammen binne dy fan doe.',
  },
  inSource: { nl: 'Ook in de bron', en: 'Also in the source', fy: 'Ek yn de boarne' },
  inSourceNote: {
    nl: 'De bron van deze tekst noemt dit ook. De standaard heeft er geen plaats voor. De namen zijn die van de bron.',
    en: 'The source of this text mentions this too. The standard has no place for it. The names are those of the source.',
    fy: 'De boarne fan dizze tekst neamt dit ek. De standert hat der gjin plak foar. De nammen binne dy fan de boarne.',
  },
  version: { nl: 'Versie van de standaard', en: 'Version of the standard', fy: 'Ferzje fan de standert' },
} as const satisfies Record<string, Text>;

/** In order of name: one of the stores keeps no order of its own. */
const inOrder = (values: Readonly<Record<string, JsonValue>>): readonly (readonly [string, JsonValue])[] =>
  Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));

const isList = (value: object): value is readonly JsonValue[] => Array.isArray(value);

/** A day or month in words, in the language of the page; any other text as it was. */
const inWords = (text: string, language: Language): string => {
  const [day, month] = [parseDate(text.replace(/T[\d:.]+Z?$/, '')), parseMonth(text)];
  if (day !== null) return longDate(day, language);
  return month === null ? text : longMonth(month, language);
};

/** A value of an earlier standard as one text; parts of a record and items of a list one after the other. */
const plain = (value: JsonValue, language: Language): string => {
  if (value === null) return '';
  if (typeof value === 'string') return inWords(value, language);
  if (typeof value !== 'object') return String(value);
  const inside = isList(value) ? value : inOrder(value).map(([, part]) => part);
  const parts = inside.map((part) => plain(part, language));
  return parts.filter((part) => part !== '').join('; ');
};

const nameOf = (key: string): string => withCapital(key.replaceAll('_', ' '));

/** What an earlier standard had and the present one has no field for: kept, under the names of that time. */
const earlierPart = (view: EntryView): Html | null => {
  const { earlier, standard } = view.version.document;
  if (earlier === null) return null;
  const language: Language = view.language;
  const rows = inOrder(earlier.values)
    .map(([key, value]) => ({ key, text: plain(value, language) }))
    .filter(({ text }) => text !== '');
  if (rows.length === 0) return null;
  const isOlder = earlier.standard !== standard;
  const [heading, note] = isOlder ? [words.earlier, words.earlierNote] : [words.inSource, words.inSourceNote];
  return html`<h3>${heading[language]}</h3><p class="reg-small">${note[language]}</p><dl class="reg-rows">${
    isOlder && html`<div><dt>${words.version[language]}</dt><dd>${earlier.standard}</dd></div>`
  }${rows.map(
    ({ key, text }) =>
      html`<div><dt>${nameOf(key)}</dt><dd${entryLanguage(view)}>${inlineProse(text, view.prose)}</dd></div>`,
  )}</dl>`;
};

/** The technical part: technique first, then assessments, then what an earlier standard left over. */
export const techniqueSection = (view: EntryView): Html => {
  const [technique, assessments] = [fieldsUnder('technique'), fieldsUnder('assessments')];
  const opening = nothingSaid(view, statesOf(view, [...technique, ...assessments]));
  const body = html`${opening}${fieldsBody(view, technique, { opens: false })}<h3>${
    words.assessments[view.language]
  }</h3>${fieldsBody(view, assessments, { opens: false })}${earlierPart(view)}`;
  return section(view, pageParts.technique, body);
};
