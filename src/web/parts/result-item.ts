import type { Algorithm } from '#register/algorithm.ts';
import { type EntryDocument, textOf } from '#register/entry.ts';
import { href } from '#src/routes.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '../html.ts';
import { entryTags } from './entry-tags.ts';
import { excerpt, highlighted, hitsIn, type Searched } from './highlight.ts';
import { langAttribute } from './lang-attribute.ts';

/** One entry in a list of entries. */
export type ResultItem = {
  readonly algorithm: Algorithm;
  readonly document: EntryDocument;
  /** The language the text is written in; another than that of the page is marked. */
  readonly documentLanguage: Language;
  /** Left out where the whole list is of one organisation. */
  readonly organisationName?: string;
  readonly organisationAddress?: string;
  /** What was searched, to mark the words by which the entry was found. */
  readonly searched?: readonly Searched[];
  /** What stands under it. */
  readonly under?: Html | null;
};

const untitled: Text = { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' };

/** The name of an entry; its number when the organisation gave no name. */
export const entryTitle = (algorithm: Pick<Algorithm, 'id'>, document: EntryDocument, language: Language): string =>
  textOf(document, 'name') || `${untitled[language]} (${algorithm.id})`;

const describing: readonly FieldKey[] = ['description_short', 'meaning', 'goal', 'methods_and_models'];
const mostCharacters = 350;

/** What an entry is, in at most a few sentences of its own: the short description, else the start of another text. */
const entrySummary = (document: EntryDocument): string => {
  const key = describing.find((candidate) => textOf(document, candidate) !== '');
  return key === undefined ? '' : excerpt(textOf(document, key), mostCharacters);
};

const organisationLine = ({ organisationName, organisationAddress }: ResultItem): Html | null => {
  if (organisationName === undefined) return null;
  const name =
    organisationAddress === undefined
      ? html`${organisationName}`
      : html`<a href="${organisationAddress}">${organisationName}</a>`;
  return html`<p class="reg-result__org">${name}</p>`;
};

/** A result: title, organisation, a few sentences, tags. It must stand in ol.reg-results. */
export const resultItem = (item: ResultItem, language: Language): Html => {
  const { algorithm, document, documentLanguage, searched = [] } = item;
  const foreign = langAttribute(documentLanguage, language);
  const title = entryTitle(algorithm, document, language);
  const summary = entrySummary(document);
  const hits = hitsIn([title, summary], searched);
  return html`<li class="reg-result"><h3${foreign}><a href="${href('entry', { language, id: algorithm.id })}">${highlighted(title, hits)}</a></h3>${organisationLine(item)}${
    summary !== '' && html`<p class="reg-result__text"${foreign}>${highlighted(summary, hits)}</p>`
  }${entryTags(item, language)}${item.under ?? null}</li>`;
};
