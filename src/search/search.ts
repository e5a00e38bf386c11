import type { AlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import type { Likeness } from '#register/likeness.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { FacetKey } from './facets.ts';
import type { FoundBy } from './found-by.ts';
import type { SavedColumns } from './saved-columns.ts';
import type { Saving } from './saved-form.ts';
import type { Suggest } from './suggest.ts';

/** What the index must know of a published entry. */
export type SearchEntry = {
  readonly id: AlgorithmId;
  readonly title: string;
  /** Every text that can be found, with its weight. */
  readonly texts: readonly { readonly text: string; readonly weight: number }[];
  /** The values of the entry per facet: codes of the vocabulary, or 'onbekend'. */
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>;
  /** The organisation and every organisation above it, nearest first. */
  readonly organisations: readonly OrganisationId[];
  /** What is compared to tell whether it is nearly the same as one of another organisation; none when it is like no other. */
  readonly likeness?: Likeness;
  readonly firstPublishedAt: Instant;
  readonly lastPublishedAt: Instant;
};

export const sortOrders = ['relevantie', 'nieuwste', 'gewijzigd', 'naam'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** A question to the index: words, choices per facet, order, and which page of how many. */
export type SearchQuery = {
  readonly text: string;
  readonly choices: Readonly<Partial<Record<FacetKey, readonly string[]>>>;
  /** When true a choice of an organisation takes in the organisations under it. */
  readonly includingParts: boolean;
  readonly sort: SortOrder;
  /** When true, entries of different organisations that are nearly the same are one result; pages are of such results. */
  readonly folded?: boolean;
  /** When true the words are searched as they were typed: no spelling is corrected. */
  readonly literal?: boolean;
  /** When true nothing is counted per facet: for who wants the entries and how many there are, and no more. */
  readonly uncounted?: boolean;
  /** When true, and few entries hold the words, those that are most like them answer too, by relevance after them; not when words are searched just as they are. */
  readonly alike?: boolean;
  /** When true, and nothing fits the words well, all that has something to do with them answers; else only the best of it, and nothing is counted. */
  readonly weak?: boolean;
  /** When given, only these entries can answer: for who asks which of some entries a question finds. */
  readonly among?: readonly AlgorithmId[];
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
};

/** How often a value occurs; counts of a facet leave out the choice in that facet itself. */
export type FacetCount = { readonly value: string; readonly count: number };

export type SearchResult = {
  /** How many entries answer, folded or not. */
  readonly total: number;
  readonly ids: readonly AlgorithmId[];
  /** When it was asked so: how many results there are, and per id of this page the entries that are one with it, best first. */
  readonly folded?: { readonly total: number; readonly also: readonly (readonly AlgorithmId[])[] };
  readonly facets: Readonly<Record<FacetKey, readonly FacetCount[]>>;
  /** The results of this page that answer only because they are like what holds the words, with all that is folded under them. */
  readonly alike: readonly AlgorithmId[];
  /** Set when nothing was found for the words as typed and results are for other words. */
  readonly corrected: { readonly from: string; readonly to: string } | null;
  /** Set when no entry fits what was asked: how many that have something to do with it were left out, beside the best of them. */
  readonly weak: { readonly leftOut: number } | null;
  /** The words as they were typed of what was asked that no result is about, or that are met only by what has something to do with them. */
  readonly missing: readonly string[];
};

/** The published entries of one moment, ready to be searched. */
export type SearchIndex = {
  /** How many entries it holds. */
  readonly size: () => number;
  /** Adds an entry, or replaces the one with the same id. */
  readonly put: (entry: SearchEntry) => void;
  readonly remove: (id: AlgorithmId) => void;
  readonly search: (query: SearchQuery) => SearchResult;
};

/** A text of an organisation of which is asked what is like it. */
export type NearQuery = {
  readonly title: string;
  readonly organisationId: OrganisationId;
  /** Null when the text says neither a purpose nor a product. */
  readonly likeness: Likeness | null;
};

/** An index that can be saved, and begin with what was saved. */
export type SavableIndex = SearchIndex & {
  /** The words by which entries meet a question, thing by thing; to show why they answer. */
  readonly foundBy: (query: Pick<SearchQuery, 'text' | 'literal'>) => readonly FoundBy[];
  /** What may be meant by letters that are being typed. */
  readonly suggest: Suggest;
  /**
   * The entries of the organisation with the same title, nearly the same purpose or the same product, and some of other organisations
   * with nearly the same purpose or the same product, of every publication category; no more than some tens.
   */
  readonly near: (query: NearQuery) => readonly AlgorithmId[];
  /** Saves what is in it at this moment. */
  readonly save: () => Saving;
  /** Puts what was saved in the place of all there is; throws when it is not whole. */
  readonly restore: (saved: SavedColumns) => void;
  /** Whose an entry is and the number of its fold, that it shares with what is nearly the same; undefined when it is like no other. */
  readonly likenessOf: (
    id: AlgorithmId,
  ) => { readonly organisationId: OrganisationId; readonly key: number } | undefined;
};
