import type { AlgorithmId } from '#register/algorithm.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import type { Language } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { Searched } from '#web/parts/highlight.ts';
import { type ResultItem, resultItem } from '#web/parts/result-item.ts';
import { inOrder, type Reading } from '../../reading.ts';
import { href } from '../../routes.ts';

/** The public entries with these ids, in the order of the ids, in the language asked or else in Dutch. */
export const entriesOf = async (
  reading: Reading,
  ids: readonly AlgorithmId[],
  language: Language,
): Promise<readonly PublishedEntry[]> => inOrder(ids, await reading.entries(ids, language));

export type ListingOptions = {
  /** What was searched, to mark it in the texts. */
  readonly searched?: readonly Searched[];
  /** False where every entry is of the organisation that the page is about. */
  readonly withOrganisation?: boolean;
  /** What stands under an entry. */
  readonly under?: (id: AlgorithmId) => Html | null;
};

/** Entries as an ordered list of results, in the order given. */
export const entryListing = (
  entries: readonly PublishedEntry[],
  directory: OrganisationDirectory,
  language: Language,
  { searched = [], withOrganisation = true, under }: ListingOptions = {},
): Html => {
  const item = ({ algorithm, version }: PublishedEntry): ResultItem => ({
    algorithm,
    document: version.document,
    documentLanguage: version.language,
    searched,
    under: under?.(algorithm.id) ?? null,
    ...(withOrganisation && {
      organisationName: directory.nameOf(algorithm.organisationId),
      organisationAddress: href('organisation', { language, id: algorithm.organisationId }),
    }),
  });
  return html`<ol class="reg-results">${entries.map((entry) => resultItem(item(entry), language))}</ol>`;
};
