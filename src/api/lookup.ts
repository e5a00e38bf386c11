import { type Algorithm, type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import type { Language } from '#standard/text.ts';
import { languages } from '#standard/text.ts';
import { findAlgorithm } from '#store/entries.ts';
import { listSuccessors } from '#store/successions.ts';
import { type Problem, problems } from '#web/problem.ts';
import type { Reading } from '../reading.ts';
import { type ApiAnswer, problemAnswer } from './answer.ts';
import { oneOf, type Parameter, type ParameterReader } from './parameters.ts';

/** An algorithm that can be read, or the answer that says why not. */
export type Lookup =
  | { readonly kind: 'found'; readonly algorithm: Algorithm }
  | { readonly kind: 'answer'; readonly answer: ApiAnswer };

/** Nothing here, with what is not there in words. */
export const notFound = (detail: Problem['detail']): ApiAnswer => problemAnswer({ ...problems.notFound, detail });

const gone = ({ at, reason }: NonNullable<Algorithm['withdrawn']>, successors: readonly AlgorithmId[]): Problem => ({
  status: 410,
  title: { nl: 'Ingetrokken', en: 'Withdrawn', fy: 'Ynlutsen' },
  detail: {
    nl: 'De organisatie heeft deze inschrijving ingetrokken. Bij ingetrokken staat wanneer en waarom.',
    en: 'The organisation has withdrawn this entry. The member ingetrokken says when and why.',
    fy: 'De organisaasje hat dizze ynskriuwing ynlutsen. By ingetrokken stiet wannear en wêrom.',
  },
  extra: { ingetrokken: { op: at, reden: reason, ...(successors.length > 0 ? { opvolgers: successors } : {}) } },
});

/** The algorithm with the id in the path; a problem when it never was public (404) or was withdrawn, split or replaced (410). What was merged is found: its versions stay. */
export const lookUpAlgorithm = async (reading: Reading, text: string | undefined): Promise<Lookup> => {
  const id = parseAlgorithmId(text ?? '');
  const { queries, reader } = reading;
  const algorithm = id === null ? null : await findAlgorithm(queries, reader, id);
  if (algorithm === null)
    return {
      kind: 'answer',
      answer: notFound({
        nl: 'Er is geen algoritme met dit nummer in het register.',
        en: 'There is no algorithm with this number in the register.',
        fy: 'Der is gjin algoritme mei dit nûmer yn it register.',
      }),
    };
  const { withdrawn, mergedInto } = algorithm;
  if (withdrawn !== null && mergedInto === null) {
    const successors =
      withdrawn.succession === undefined ? new Map() : await listSuccessors(queries, reader, [algorithm.id]);
    return { kind: 'answer', answer: problemAnswer(gone(withdrawn, successors.get(algorithm.id) ?? [])) };
  }
  return { kind: 'found', algorithm };
};

/** The parameter for the language of one entry. */
export const languageParameter: Parameter = {
  name: 'taal',
  description:
    'De taal waarin u de inschrijving wilt lezen. Bestaat zij niet in die taal, dan krijgt u haar in het Nederlands.',
  schema: { type: 'string', enum: languages, default: 'nl' },
};

/** The language that a request asks, Dutch when it asks none. */
export const languageAsked = (reader: ParameterReader): Language => oneOf(reader, 'taal', languages) ?? 'nl';
