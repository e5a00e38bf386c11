import type { IsoMonth } from '#register/instant.ts';
import { type LeftOut, type SummaryPart, type SummarySentence, summaryOf } from '#register/summary.ts';
import type { Text } from '#standard/text.ts';
import { longMonth } from '#web/format.ts';
import { type Html, html, join } from '#web/html.ts';
import { contactLink } from '#web/parts/field-value.ts';
import { entryLanguage } from './field-parts.ts';
import { anchorOf, pageParts } from './questions.ts';
import type { EntryView } from './view.ts';

const words = {
  heading: { nl: 'Het antwoord in het kort', en: 'The answer in short', fy: 'It antwurd yn it koart' },
  readOn: { nl: 'Lees verder', en: 'Read on', fy: 'Lês fierder' },
  leftOut: { nl: 'Niet ingevuld', en: 'Not filled in', fy: 'Net ynfolle' },
  leftOutBy: {
    nl: 'De organisatie schreef niet op:',
    en: 'The organisation did not write down:',
    fy: 'De organisaasje skreau net op:',
  },
  notInSource: {
    nl: 'In de bron van deze tekst staat niet:',
    en: 'The source of this text does not say:',
    fy: 'Yn de boarne fan dizze tekst stiet net:',
  },
  notPublic: { nl: 'Niet openbaar', en: 'Not public', fy: 'Net iepenbier' },
} as const satisfies Record<string, Text>;

const part = (view: EntryView, { kind, text }: SummaryPart): Html => {
  if (kind === 'contact') return contactLink(text);
  if (kind === 'month') return html`${longMonth(text as IsoMonth, view.language)}`;
  return kind === 'entry' ? html`<span${entryLanguage(view)}>${text}</span>` : html`${text}`;
};

const wordsOf = (view: EntryView, sentence: SummarySentence): Html => {
  const readOn = html` <a href="#${anchorOf(sentence.target)}">${words.readOn[view.language]}<span class="reg-hidden">: ${
    pageParts[sentence.about].title[view.language]
  }</span></a>`;
  return html`${sentence.parts.map((one) => part(view, one))}${sentence.cut && readOn}`;
};

const row = (view: EntryView, sentence: SummarySentence): Html =>
  html`<div><dt><a href="#${anchorOf(sentence.about)}">${pageParts[sentence.about].title[view.language]}</a></dt><dd>${wordsOf(
    view,
    sentence,
  )}</dd></div>`;

const namedLinks = (items: readonly LeftOut[]): Html =>
  join(
    items.map(({ words: name, target }) => html`<a href="#${anchorOf(target)}">${name}</a>`),
    ', ',
  );

const lastRows = (view: EntryView, leftOut: readonly LeftOut[], notPublic: readonly LeftOut[]): Html => {
  const { language, algorithm } = view;
  const intro = algorithm.source === null ? words.leftOutBy : words.notInSource;
  return html`${
    leftOut.length > 0 &&
    html`<div><dt><span class="reg-empty">${words.leftOut[language]}</span></dt><dd>${intro[language]} ${namedLinks(leftOut)}.</dd></div>`
  }${
    notPublic.length > 0 &&
    html`<div><dt><span class="reg-notpublic">${words.notPublic[language]}</span></dt><dd>${namedLinks(notPublic)}</dd></div>`
  }`;
};

/** The lead and the rows under it, which together say the most important in at most four sentences and what is missing. */
export type SummaryBlock = {
  readonly lead: Html;
  readonly rows: Html;
  /** The lead as plain text, for search engines. */
  readonly plain: string;
};

/** The first screen of an entry. */
export const summaryBlock = (view: EntryView): SummaryBlock => {
  const { version, algorithm, organisation, language } = view;
  const names = { organisation: organisation.name, contact: organisation.contact };
  const { sentences, leftOut, notPublic } = summaryOf(version.document, algorithm, names, language);
  const [what, ...others] = sentences;
  return {
    lead: html`<p class="reg-lead">${what !== undefined && wordsOf(view, what)}</p>`,
    rows: html`<section class="reg-summary" aria-labelledby="kort"><h2 class="reg-hidden" id="kort">${words.heading[language]}</h2><dl class="reg-rows">${others.map(
      (sentence) => row(view, sentence),
    )}${lastRows(view, leftOut, notPublic)}</dl></section>`,
    plain: what?.parts.map(({ text }) => text).join('') ?? '',
  };
};
