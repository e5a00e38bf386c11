import type { Algorithm } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import { codeOf } from '#register/facts.ts';
import { type Language, perLanguage, type Text } from '#standard/text.ts';
import { longDate, longMonth } from '../format.ts';
import { type Html, html } from '../html.ts';
import { categoryBadge } from './category-badge.ts';

/** What the tags of an entry are made from. */
export type TaggedEntry = { readonly algorithm: Algorithm; readonly document: EntryDocument };

const machine = html`<span class="reg-shape" aria-hidden="true"></span>`;
const person = html`<span class="reg-shape reg-shape--human" aria-hidden="true"></span>`;

/** Who decides, by the code of the field 'automation': the shapes in order of work, and the words that say it. */
const deciders: Readonly<Record<string, { readonly shapes: readonly Html[]; readonly text: Text }>> = {
  advies: {
    shapes: [person],
    text: { nl: 'Een mens beslist', en: 'A person decides', fy: 'In minske beslist' },
  },
  selectie: {
    shapes: [machine, person],
    text: {
      nl: 'Computer kiest, een mens kijkt',
      en: 'Computer selects, a person looks',
      fy: 'Kompjûter kiest, in minske sjocht',
    },
  },
  'besluit-met-mens': {
    shapes: [person],
    text: { nl: 'Een mens beslist', en: 'A person decides', fy: 'In minske beslist' },
  },
  'volledig-automatisch': {
    shapes: [machine],
    text: { nl: 'De computer beslist zelf', en: 'The computer decides itself', fy: 'De kompjûter beslist sels' },
  },
};

const words = {
  risk: { nl: 'Risicoselectie', en: 'Risk selection', fy: 'Risikoseleksje' },
  inUse: { nl: 'In gebruik', en: 'In use', fy: 'Yn gebrûk' },
  outOfUse: { nl: 'Buiten gebruik', en: 'Out of use', fy: 'Bûten gebrûk' },
  inDevelopment: { nl: 'In ontwikkeling', en: 'In development', fy: 'Yn ûntwikkeling' },
  merge: { nl: 'Samengevoegd op', en: 'Merged on', fy: 'Gearfoege op' },
  split: { nl: 'Gesplitst op', en: 'Split on', fy: 'Splitst op' },
  replace: { nl: 'Vervangen op', en: 'Replaced on', fy: 'Ferfongen op' },
  withdrawn: { nl: 'Ingetrokken op', en: 'Withdrawn on', fy: 'Ynlutsen op' },
  since: { nl: 'sinds', en: 'since', fy: 'sûnt' },
} as const satisfies Record<string, Text>;

/** The state of an algorithm in words: 'In gebruik sinds maart 2024'; empty when the organisation did not say. */
const statusWords = (algorithm: Algorithm, language: Language): string => {
  if (algorithm.useStatus === 'in-ontwikkeling') return words.inDevelopment[language];
  if (algorithm.useStatus === null) return '';
  const inUse = algorithm.useStatus === 'in-gebruik';
  const month = inUse ? algorithm.inUseFrom : algorithm.inUseUntil;
  const name = (inUse ? words.inUse : words.outOfUse)[language];
  return month === null ? name : `${name} ${words.since[language]} ${longMonth(month, language)}`;
};

const statusTag = (algorithm: Algorithm, language: Language): Html | null => {
  if (algorithm.withdrawn !== null)
    return html`<span class="nl-data-badge reg-tag--stop">${words[algorithm.withdrawn.succession ?? 'withdrawn'][language]} ${longDate(algorithm.withdrawn.at, language)}</span>`;
  const text = statusWords(algorithm, language);
  if (text === '') return null;
  const style = algorithm.useStatus === 'buiten-gebruik' ? 'reg-tag--stop' : 'reg-tag--quiet';
  return html`<span class="nl-data-badge ${style}">${text}</span>`;
};

/** What is the same on every entry is made once. */
const deciderTags = perLanguage(
  (language) =>
    new Map(
      Object.entries(deciders).map(([code, { shapes, text }]) => [
        code,
        html`<span class="nl-data-badge">${shapes}${text[language]}</span>`,
      ]),
    ),
);
const riskTags = perLanguage(
  (language) => html`<span class="nl-data-badge reg-tag--risk">${words.risk[language]}</span>`,
);

const deciderTag = (document: EntryDocument, language: Language): Html | null =>
  deciderTags[language].get(codeOf(document, 'automation') ?? '') ?? null;

const riskTag = (document: EntryDocument, language: Language): Html | null =>
  codeOf(document, 'risk_selection') === 'ja' ? riskTags[language] : null;

/** At most four tags in words: category, risk selection, who decides, and whether it is in use. Unknown things get no tag. */
export const entryTags = ({ algorithm, document }: TaggedEntry, language: Language): Html => {
  const tags = [
    'publication_category' in document.withheld ? null : categoryBadge(algorithm.category, language),
    riskTag(document, language),
    deciderTag(document, language),
    statusTag(algorithm, language),
  ];
  return html`<ul class="reg-tags">${tags.map((tag) => tag !== null && html`<li>${tag}</li>`)}</ul>`;
};
