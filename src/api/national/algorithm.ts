import { parseAlgorithmId } from '#register/algorithm.ts';
import type { Language } from '#standard/text.ts';
import type { Reading } from '../../reading.ts';
import type { ApiAnswer } from '../answer.ts';
import { nationalAnswer, nationalNotFound, noSuchAlgorithm } from './door.ts';
import { entriesIn, recordOf } from './records.ts';

/** The text of one entry that is public now; a number that is withdrawn, merged or in another language only is not found. */
export const getAlgorithm = async (reading: Reading, language: Language, lars: string): Promise<ApiAnswer> => {
  const id = parseAlgorithmId(lars);
  const [entry] = id === null ? [] : await entriesIn(reading, [id], language);
  return entry === undefined ? nationalNotFound(noSuchAlgorithm) : nationalAnswer(recordOf(reading, entry));
};
