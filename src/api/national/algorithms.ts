import type { JsonRecord } from '#standard/json.ts';
import type { Language } from '#standard/text.ts';
import type { Reading } from '../../reading.ts';
import type { ApiAnswer } from '../answer.ts';
import { nationalFaults, nationalReply } from './door.ts';
import { filterData } from './facets.ts';
import { readQuestion } from './question.ts';
import { entriesIn, recordOf } from './records.ts';

/**
 * The list of entries in one language: searched, filtered, counted, a page of it. Another spelling is tried for a whole question,
 * never for a page of it, and the answer says so in `gecorrigeerd`; where nothing fits well it is the best alone, and `verwant` tells how
 * many others were left out. Source: national interface, 2.1.
 */
export const listAlgorithms = async (reading: Reading, language: Language, content: JsonRecord): Promise<ApiAnswer> => {
  const directory = reading.organisations();
  const { query, selected, sortsByNumber, faults } = readQuestion(content, language, directory);
  if (faults.length > 0) return nationalFaults(faults);
  const result = reading.search.search(query);
  const entries = await entriesIn(reading, result.ids, language);
  return nationalReply({
    results: entries.map((entry) => recordOf(reading, entry)),
    total_count: result.total,
    filter_data: filterData(result, query, { directory, language, byNumber: sortsByNumber }),
    selected_filters: selected,
    ...(result.weak === null ? {} : { verwant: { weggelaten: result.weak.leftOut } }),
    ...(result.corrected === null ? {} : { gecorrigeerd: { van: result.corrected.from, naar: result.corrected.to } }),
  });
};
