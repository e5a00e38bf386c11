import { addDays, type IsoDate, startOfDate } from '#register/instant.ts';
import { anyEntry } from '#search/entry-counts.ts';
import { unknownValue } from '#search/facets.ts';
import type { SearchResult } from '#search/search.ts';
import { countChangesSince } from '#store/change-counts.ts';
import type { Reading } from '../../../reading.ts';
import { entryCounts } from '../organisation/counts.ts';
import { countOf, withStatuses } from '../search/choices.ts';

/** The figures of the front page; each equals the list it leads to. */
export type HomeCounts = {
  readonly all: number;
  readonly organisations: number;
  readonly riskSelection: number;
  /** How many do not say whether they select by risk. */
  readonly riskSelectionUnknown: number;
  /** Changes in the last thirty days. */
  readonly changes: number;
  /** What a search without any word or choice finds, for the counts per theme. */
  readonly usual: SearchResult;
};

/** Counts what is public now. */
export const homeCounts = async (reading: Reading, today: IsoDate): Promise<HomeCounts> => {
  const usual = reading.search.search(withStatuses(anyEntry));
  const all = reading.search.search(anyEntry);
  const since = startOfDate(addDays(today, -30));
  return {
    all: all.total,
    organisations: entryCounts(reading).publishing,
    riskSelection: countOf(all, 'risicoselectie', 'ja'),
    riskSelectionUnknown: countOf(all, 'risicoselectie', unknownValue),
    changes: await countChangesSince(reading.queries, reading.reader, since),
    usual,
  };
};
