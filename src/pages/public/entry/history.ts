import type { Succession } from '#register/algorithm.ts';
import { type Language, languageNames, type Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { href } from '../../../routes.ts';
import type { Asked } from './asked-day.ts';
import { dayForm } from './day-form.ts';
import { pageParts } from './questions.ts';
import { section } from './section.ts';
import type { EntryView, PublicLine } from './view.ts';

const words = {
  version: { nl: 'Versie', en: 'Version', fy: 'Ferzje' },
  since: { nl: 'sinds', en: 'since', fy: 'sûnt' },
  first: { nl: 'Eerste publicatie.', en: 'First publication.', fy: 'Earste publikaasje.' },
  noNote: {
    nl: 'De organisatie schreef niet op wat er veranderde.',
    en: 'The organisation did not write down what changed.',
    fy: 'De organisaasje skreau net op wat der feroare.',
  },
  read: { nl: 'Lees versie', en: 'Read version', fy: 'Lês ferzje' },
  compare: { nl: 'Vergelijk met versie', en: 'Compare with version', fy: 'Fergelykje mei ferzje' },
  older: { nl: 'Toon oudere versies', en: 'Show older versions', fy: 'Toan âldere ferzjes' },
  here: { nl: '(u leest deze)', en: '(you are reading this one)', fy: '(jo lêze dizze)' },
  notYet: { nl: 'nog niet openbaar', en: 'not public yet', fy: 'noch net iepenbier' },
  merged: { nl: 'Samengevoegd op', en: 'Merged on', fy: 'Gearfoege op' },
  split: { nl: 'Gesplitst op', en: 'Split on', fy: 'Splitst op' },
  replaced: { nl: 'Vervangen op', en: 'Replaced on', fy: 'Ferfongen op' },
  withdrawn: { nl: 'Ingetrokken op', en: 'Withdrawn on', fy: 'Ynlutsen op' },
  also: { nl: 'Ook in een andere taal:', en: 'Also in another language:', fy: 'Ek yn in oare taal:' },
} as const satisfies Record<string, Text>;

/** So many versions stand on the page at once; older ones are in a fold. */
const shown = 6;

const links = (view: EntryView, line: PublicLine, previous: PublicLine | undefined): Html => {
  const { language, algorithm, version } = view;
  const isHere = line.number === version.number;
  const read = href('entryVersion', { language, id: algorithm.id, number: line.number });
  const compare =
    previous === undefined
      ? null
      : href('entryComparison', { language, id: algorithm.id }, { van: previous.number, naar: line.number });
  return html`<p class="reg-timeline__links">${!isHere && html`<a href="${read}">${words.read[language]} ${line.number}</a>`}${
    compare !== null && html`<a href="${compare}">${words.compare[language]} ${previous?.number ?? ''}</a>`
  }</p>`;
};

const lineItem = (view: EntryView, line: PublicLine, index: number): Html => {
  const { language, algorithm, version, lines } = view;
  const previous = lines[index + 1];
  const isNow = index === 0 && algorithm.withdrawn === null;
  const note = line.changeNote ?? (previous === undefined ? words.first : words.noNote)[language];
  const foreign = line.changeNote !== null && langAttribute(line.language, language);
  return html`<li${isNow && html` class="reg-timeline__now"`}><p class="reg-timeline__when">${words.version[language]} ${line.number}, ${
    isNow && `${words.since[language]} `
  }${dateTag(line.publishedAt, language)}${line.number === version.number && html` <span class="reg-light reg-soft">${words.here[language]}</span>`}</p><p${foreign}>${note}</p>${links(
    view,
    line,
    previous,
  )}</li>`;
};

const goneWords = (succession: Succession | undefined): Text =>
  succession === undefined
    ? words.withdrawn
    : { merge: words.merged, split: words.split, replace: words.replaced }[succession];

const withdrawnItem = ({ algorithm, language }: EntryView): Html | null =>
  algorithm.withdrawn === null
    ? null
    : html`<li><p class="reg-timeline__when">${goneWords(algorithm.withdrawn.succession)[language]} ${dateTag(algorithm.withdrawn.at, language)}</p><p>${
        algorithm.withdrawn.reason
      }</p></li>`;

/** What is not public yet, as the version that it will be. */
const draftItem = ({ version, language, lines }: EntryView): Html | null => {
  if (version.state !== 'draft') return null;
  const note = version.changeNote ?? (lines.length === 0 ? words.first : words.noNote)[language];
  const foreign = version.changeNote !== null && langAttribute(version.language, language);
  return html`<li><p class="reg-timeline__when">${words.version[language]} ${version.number}, ${words.notYet[language]} <span class="reg-light reg-soft">${words.here[language]}</span></p><p${foreign}>${note}</p></li>`;
};

const timeline = (view: EntryView): Html => {
  const items = view.lines.map((line, index) => lineItem(view, line, index));
  const older = items.slice(shown);
  return html`<ol class="reg-timeline">${draftItem(view)}${withdrawnItem(view)}${items.slice(0, shown)}</ol>${
    older.length > 0 &&
    html`<details class="reg-disclose"><summary>${words.older[view.language]} (${older.length})</summary><ol class="reg-timeline">${older}</ol></details>`
  }`;
};

/** The newest text in each other language, as links to the page of the entry in that language. */
const otherLanguages = ({ allLines, version, language, algorithm }: EntryView): Html | null => {
  const others = [...new Set(allLines.map((line) => line.language))].filter((other) => other !== version.language);
  if (others.length === 0 || algorithm.withdrawn !== null) return null;
  const link = (other: Language): Html =>
    html` <a href="${href('entry', { language: other, id: algorithm.id })}" lang="${other}" hreflang="${other}">${languageNames[other]}</a>`;
  return html`<p class="reg-small">${words.also[language]}${others.map(link)}</p>`;
};

/** Every version that was public, newest first, and the form that asks which one held on a day. */
export const historySection = (view: EntryView, asked: Asked): Html =>
  section(
    view,
    pageParts.history,
    html`${view.lines.length > 0 && dayForm(view, asked)}${timeline(view)}${otherLanguages(view)}`,
  );
