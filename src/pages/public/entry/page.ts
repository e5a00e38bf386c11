import { perLanguage, type Text } from '#standard/text.ts';
import { findSupplierOf } from '#store/text-origins.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { entryTags } from '#web/parts/entry-tags.ts';
import { feedHead } from '#web/parts/feed-link.ts';
import { pathFromHome } from '#web/parts/path.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { type Asked, nothingAsked } from './asked-day.ts';
import { citeBlock } from './cite.ts';
import { dayErrors } from './day-form.ts';
import { decisionLine } from './decision-line.ts';
import { facts } from './facts.ts';
import { entryLanguage } from './field-parts.ts';
import { handedOver } from './handed-over.ts';
import { historySection } from './history.ts';
import { linkedData, linkedDataBlock } from './linked-data.ts';
import { stateNotices } from './notices.ts';
import { publicQuestions } from './public-questions.ts';
import { factsAnchor, fieldAnchor, pageParts } from './questions.ts';
import { redressSection } from './redress.ts';
import { relationsBlock } from './relations.ts';
import { questionSection } from './section.ts';
import { type SummaryBlock, summaryBlock } from './summary-block.ts';
import { techniqueSection } from './technique.ts';
import type { EntryView } from './view.ts';

const words = {
  contents: { nl: 'Op deze pagina', en: 'On this page', fy: 'Op dizze side' },
} as const satisfies Record<string, Text>;

/** The way back from a page of an entry: the register and the organisation. */
const entryPath = ({ organisation, language }: EntryView): Html =>
  pathFromHome(
    [{ name: organisation.name, address: href('organisation', { language, id: organisation.id }) }],
    language,
  );

const contents = perLanguage(
  (language) =>
    html`<nav class="reg-entry__contents reg-sticky" aria-label="${words.contents[language]}"><details class="reg-contents"><summary>${
      words.contents[language]
    }</summary><ol class="reg-contents__list">${Object.values(pageParts).map(
      ({ anchor, title }) => html`<li><a href="#${anchor}">${title[language]}</a></li>`,
    )}</ol></details></nav>`,
);

const titleBlock = (view: EntryView, summary: SummaryBlock, above: readonly (Html | null)[]): Html => {
  const { algorithm, version, language } = view;
  const topId = (key: 'name' | 'publication_category'): Html | false =>
    !(key in version.document.withheld) && html` id="${fieldAnchor(key)}"`;
  const notices = above.filter((notice) => notice !== null);
  return html`<div class="reg-title reg-entry__title">${
    notices.length > 0 && html`<div class="reg-notices">${notices}</div>`
  }<h1${topId('name')}${entryLanguage(view)}><bdi>${view.title}</bdi></h1>${summary.lead}<div${topId('publication_category')}>${entryTags({ algorithm, document: version.document }, language)}</div>${summary.rows}</div>`;
};

const answers = (view: EntryView, asked: Asked, questions: Html | null): Html =>
  html`<div class="reg-answers">${questionSection(view, 'what')}${questionSection(view, 'human', {
    afterOpening: decisionLine(view),
  })}${questionSection(view, 'consequences')}${questionSection(view, 'data')}${questionSection(view, 'reason', { opens: false })}${questionSection(
    view,
    'risks',
  )}${redressSection(view)}${techniqueSection(view)}${questions}${historySection(view, asked)}</div>`;

export type EntryPageOptions = {
  readonly status?: number;
  /** What to know of the version that is shown, above what there is to know of the entry. */
  readonly notice?: Html;
  readonly asked?: Asked;
  /** Set for versions other than the one that search engines must show. */
  readonly noIndex?: boolean;
};

const headOf = (view: EntryView, summary: SummaryBlock): Html =>
  html`${linkedDataBlock(linkedData(view, summary.plain))}${feedHead(href('feedEntry', { id: view.algorithm.id }), view.language)}`;

/** The whole page of one version of an entry; of a draft without what only a published one has: an address of its own, data and a feed. */
export const entryPage = async (
  reading: Reading,
  view: EntryView,
  { status = 200, notice, asked = nothingAsked, noIndex = false }: EntryPageOptions = {},
): Promise<PageAnswer> => {
  const { language, algorithm, title } = view;
  const isPublic = view.version.state !== 'draft';
  const summary = summaryBlock(view);
  const related = await relationsBlock(reading, algorithm.id, language);
  const questions = await publicQuestions(reading, view);
  const supplier = await findSupplierOf(reading.queries, reading.reader, algorithm.id);
  const main = html`${entryPath(view)}${dayErrors(asked, language)}<div class="reg-entry">${titleBlock(view, summary, [
    notice ?? null,
    ...stateNotices(view),
  ])}${contents[language]}${answers(view, asked, questions)}<aside class="reg-sticky" aria-labelledby="${factsAnchor}">${facts(view, supplier)}${await handedOver(reading, algorithm.id, language)}${related}${
    isPublic && citeBlock(view)
  }</aside></div>`;
  return {
    kind: 'page',
    status,
    title,
    main,
    section: 'search',
    description: summary.plain,
    ...(isPublic ? { head: headOf(view, summary) } : {}),
    ...(noIndex ? { noIndex } : {}),
  };
};
