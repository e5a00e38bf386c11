import { parseAlgorithmId } from '#register/algorithm.ts';
import { type Language, longLanguageCode } from '#standard/text.ts';
import { findAlgorithm } from '#store/entries.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import { type ApiAnswer, movedAnswer } from '../answer.ts';
import { nationalAnswer, nationalNotFound, noSuchAlgorithm } from './door.ts';
import { entriesIn, recordOf } from './records.ts';

/** The text of one entry that is public now; what was merged leads to where it went; a number that is withdrawn or in another language only is not found. */
export const getAlgorithm = async (reading: Reading, language: Language, lars: string): Promise<ApiAnswer> => {
  const id = parseAlgorithmId(lars);
  const [entry] = id === null ? [] : await entriesIn(reading, [id], language);
  if (entry !== undefined) return nationalAnswer(recordOf(reading, entry));
  const algorithm = id === null ? null : await findAlgorithm(reading.queries, reading.reader, id);
  if (algorithm === null || algorithm.mergedInto === null) return nationalNotFound(noSuchAlgorithm);
  return movedAnswer(
    href('nationalAlgorithm', { lang: longLanguageCode[language].toUpperCase(), lars: algorithm.mergedInto }),
  );
};
