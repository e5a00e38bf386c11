import { type AlgorithmId, makeAlgorithmId } from '#register/algorithm.ts';
import { registerReader } from '#register/reader.ts';
import type { Queries } from '#store/database.ts';
import { listAlgorithms } from '#store/import-reads.ts';
import type { CommandContext } from './command.ts';

/** There are so many numbers of algorithms. */
const numbers = 4_782_969;

/** The number of a new algorithm: drawn until it is nobody's, in the store or among those taken meanwhile. */
export const newAlgorithmId = async (
  queries: Queries,
  { random }: Pick<CommandContext, 'random'>,
  taken: ReadonlySet<string> = new Set(),
): Promise<AlgorithmId> => {
  for (;;) {
    const id = makeAlgorithmId(random(numbers));
    if (!taken.has(id) && (await listAlgorithms(queries, registerReader, [id])).size === 0) return id;
  }
};
