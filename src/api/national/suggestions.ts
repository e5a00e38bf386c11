import { entryRecord } from '#formats/record.ts';
import { textOf } from '#register/entry.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import { anyEntry } from '#search/entry-counts.ts';
import { longestSearchTerm } from '#search/query.ts';
import type { Language } from '#standard/text.ts';
import type { Reading } from '../../reading.ts';
import type { ApiAnswer } from '../answer.ts';
import { nationalAnswer, nationalFaults } from './door.ts';
import { entriesIn } from './records.ts';

/** Source: national interface, 2. */
const mostSuggestions = 10;
const mostHighlighted = 3;
/** In so many of the newest entries three organisations are looked for. */
const newest = 100;

const shortOf = (reading: Reading, entry: PublishedEntry) => ({
  name: textOf(entry.version.document, 'name'),
  organization: entryRecord(entry, reading.organisations()).organisationName,
  lars: entry.algorithm.id,
});

/** The newest entries that hold the words as they were typed; no other spelling is tried. */
export const suggest = async (reading: Reading, language: Language, search: string): Promise<ApiAnswer> => {
  if (search.length > longestSearchTerm)
    return nationalFaults([{ name: 'search', reason: `Gebruik ten hoogste ${longestSearchTerm} tekens.` }]);
  const { ids } = reading.search.search({
    ...anyEntry,
    text: search,
    literal: true,
    choices: { taal: [language] },
    sort: 'gewijzigd',
    uncounted: true,
    pageSize: mostSuggestions,
  });
  const entries = await entriesIn(reading, ids, language);
  return nationalAnswer({ algorithms: entries.map((entry) => shortOf(reading, entry)) });
};

/** The newest entries, one of each organisation. */
export const highlight = async (reading: Reading, language: Language): Promise<ApiAnswer> => {
  const { ids } = reading.search.search({
    ...anyEntry,
    choices: { taal: [language] },
    sort: 'gewijzigd',
    uncounted: true,
    pageSize: newest,
  });
  const entries = await entriesIn(reading, ids, language);
  const ofEach = [...Map.groupBy(entries, ({ algorithm }) => algorithm.organisationId).values()];
  const first = ofEach.flatMap(([entry]) => (entry === undefined ? [] : [entry])).slice(0, mostHighlighted);
  return nationalAnswer(first.map((entry) => shortOf(reading, entry)));
};
