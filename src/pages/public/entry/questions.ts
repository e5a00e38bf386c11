import type { Field, QuestionKey } from '#standard/field.ts';
import { allFields } from '#standard/fields.ts';
import type { Text } from '#standard/text.ts';

/** A part of the page of an entry: its anchor, which is stable and Dutch in every language, and the question it answers. */
export type PagePart = { readonly anchor: string; readonly title: Text };

/** The parts of the page, in the order in which they stand. */
export const pageParts = {
  what: { anchor: 'wat', title: { nl: 'Wat is het?', en: 'What is it?', fy: 'Wat is it?' } },
  human: {
    anchor: 'wie',
    title: { nl: 'Beslist een mens?', en: 'Does a person decide?', fy: 'Beslist in minske?' },
  },
  consequences: {
    anchor: 'gevolgen',
    title: { nl: 'Wat betekent het voor mij?', en: 'What does it mean for me?', fy: 'Wat betsjut it foar my?' },
  },
  data: { anchor: 'gegevens', title: { nl: 'Welke gegevens?', en: 'Which data?', fy: 'Hokker gegevens?' } },
  reason: { anchor: 'waarom', title: { nl: 'Waarom mag dit?', en: 'Why is this allowed?', fy: 'Wêrom mei dit?' } },
  risks: {
    anchor: 'risico',
    title: { nl: 'Wat kan er misgaan?', en: 'What can go wrong?', fy: 'Wat kin der misgean?' },
  },
  redress: { anchor: 'bezwaar', title: { nl: 'Wat kan ik doen?', en: 'What can I do?', fy: 'Wat kin ik dwaan?' } },
  technique: {
    anchor: 'techniek',
    title: { nl: 'Techniek en toetsen', en: 'Technique and assessments', fy: 'Technyk en toetsen' },
  },
  history: { anchor: 'geschiedenis', title: { nl: 'Geschiedenis', en: 'History', fy: 'Skiednis' } },
} as const satisfies Record<string, PagePart>;

export type PagePartKey = keyof typeof pageParts;

export const factsAnchor = 'feiten';

/** The anchor of the part of the page in which the fields of a question stand. */
export const anchorOf = (question: QuestionKey): string => {
  if (question === 'assessments') return pageParts.technique.anchor;
  return question === 'facts' || question === 'none' ? factsAnchor : pageParts[question].anchor;
};

/** The anchor of one field, for links from other pages: 'veld-goal'. */
export const fieldAnchor = (key: string): string => `veld-${key}`;

/** Shown at the top: the name as the title, the category among the tags. What is withheld of them stands among the facts. */
const shownAtTop = ['name', 'publication_category'];

export const topFields: readonly Field[] = allFields.filter(({ key }) => shownAtTop.includes(key));

/** Where a field is shown: under a question, or among the facts when it has none; null when it is not, or stands at the top. */
const placeOf = (field: Field): QuestionKey | null => {
  if (field.shown === 'never' || shownAtTop.includes(field.key)) return null;
  return field.question === 'none' ? 'facts' : field.question;
};

const fieldsByPlace = Map.groupBy(allFields, placeOf);

/** The fields that are shown under a question, in the order of the standard. A field without a question of its own is a fact. */
export const fieldsUnder = (question: QuestionKey): readonly Field[] => fieldsByPlace.get(question) ?? [];
