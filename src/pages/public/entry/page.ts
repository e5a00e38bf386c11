import type { AlgorithmId } from '#register/algorithm.ts';
import { dateOf } from '#register/instant.ts';
import { type Language, perLanguage, type Text } from '#standard/text.ts';
import { findSupplierOf } from '#store/text-origins.ts';
import { type Html, html, trustedHtml } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { entryTags } from '#web/parts/entry-tags.ts';
import { feedHead } from '#web/parts/feed-link.ts';
import { pathFromHome } from '#web/parts/path.ts';
import type { ReadEntries, Reading } from '../../../reading.ts';
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
import { type EntryView, readView } from './view.ts';

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

const answers = (view: EntryView): Html =>
  html`${questionSection(view, 'what')}${questionSection(view, 'human', {
    afterOpening: decisionLine(view),
  })}${questionSection(view, 'consequences')}${questionSection(view, 'data')}${questionSection(view, 'reason', { opens: false })}${questionSection(
    view,
    'risks',
  )}${redressSection(view)}${techniqueSection(view)}`;

const headOf = (view: EntryView, summary: SummaryBlock): Html =>
  html`${linkedDataBlock(linkedData(view, summary.plain))}${feedHead(href('feedEntry', { id: view.algorithm.id }), view.language)}`;

/** The same in one piece: a text that was put together stays a tree of all its pieces, which takes more room. */
const flat = ({ html: text }: Html): Html => trustedHtml(Buffer.from(text).toString());

/** What the page of a version is made of, whatever is asked: all that is read for it, and its texts as they stand on a page. */
export type EntryParts = {
  readonly view: EntryView;
  readonly summary: SummaryBlock;
  readonly answers: Html;
  readonly beside: Html;
  /** What only a published version has: data and a feed. */
  readonly head: Html | null;
};

/** Reads and makes the parts of the page of one version. What is explained is linked where it stands first, so the order counts. */
const readParts = async (reading: Reading, view: EntryView): Promise<EntryParts> => {
  const { language, algorithm } = view;
  const isPublic = view.version.state !== 'draft';
  const summary = summaryBlock(view);
  const related = await relationsBlock(reading, algorithm.id, language);
  const questions = await publicQuestions(reading, view);
  const supplier = await findSupplierOf(reading.queries, reading.reader, algorithm.id);
  const before = await handedOver(reading, algorithm.id, language);
  return {
    view,
    summary,
    answers: flat(html`${answers(view)}${questions}`),
    beside: flat(html`${facts(view, supplier)}${before}${related}${isPublic && citeBlock(view)}`),
    head: isPublic ? flat(headOf(view, summary)) : null,
  };
};

/** Of those that made way for another there is no page. */
const readAllParts = async (
  reading: Reading,
  ids: readonly AlgorithmId[],
  language: Language,
): Promise<ReadonlyMap<AlgorithmId, EntryParts>> => {
  const all = new Map<AlgorithmId, EntryParts>();
  for (const [id, { algorithm, version }] of await reading.entries(ids, language)) {
    if (algorithm.mergedInto !== null) continue;
    const view = await readView(reading, { language, today: dateOf(reading.now()) }, algorithm, version);
    all.set(id, await readParts(reading, view));
  }
  return all;
};

export type EntryPageOptions = {
  readonly status?: number;
  /** What to know of the version that is shown, above what there is to know of the entry. */
  readonly notice?: Html;
  readonly asked?: Asked;
  /** Set for versions other than the one that search engines must show. */
  readonly noIndex?: boolean;
};

/** Parts take about so many bytes beside their texts, of which each letter takes so many with the text of the entry they hold. */
const besideParts = 3_000;
const bytesPerLetter = 3;
const sizeOf = ({ answers: { html: one }, beside: { html: other } }: EntryParts): number =>
  besideParts + bytesPerLetter * (one.length + other.length);

const readers = new WeakMap<Reading, ReadEntries<EntryParts>>();

/** Reads the parts of the page of a published entry as it is now, kept while nothing changes; nothing when there is no such page. */
export const readEntryParts = async (
  reading: Reading,
  id: AlgorithmId,
  language: Language,
): Promise<EntryParts | undefined> => {
  const read = readers.get(reading) ?? reading.keeping((ids, asked) => readAllParts(reading, ids, asked), sizeOf);
  readers.set(reading, read);
  return (await read([id], language)).get(id);
};

/** The page of one version of an entry from its parts. */
export const pageOfParts = (
  { view, summary, answers, beside, head }: EntryParts,
  { status = 200, notice, asked = nothingAsked, noIndex = false }: EntryPageOptions = {},
): PageAnswer => {
  const { language, title } = view;
  const main = html`${entryPath(view)}${dayErrors(asked, language)}<div class="reg-entry">${titleBlock(view, summary, [
    notice ?? null,
    ...stateNotices(view),
  ])}${contents[language]}<div class="reg-answers">${answers}${historySection(view, asked)}</div><aside class="reg-sticky" aria-labelledby="${factsAnchor}">${beside}</aside></div>`;
  return {
    kind: 'page',
    status,
    title,
    main,
    section: 'search',
    description: summary.plain,
    ...(head === null ? {} : { head }),
    ...(noIndex ? { noIndex } : {}),
  };
};

/** The whole page of one version of an entry; of a draft without what only a published one has: an address of its own, data and a feed. */
export const entryPage = async (
  reading: Reading,
  view: EntryView,
  options: EntryPageOptions = {},
): Promise<PageAnswer> => pageOfParts(await readParts(reading, view), options);
