import type { AlgorithmId } from '#register/algorithm.ts';
import { registerReader } from '#register/reader.ts';
import { addChanges } from '#store/changes.ts';
import { saveAlgorithms } from '#store/entry-writes.ts';
import { listAlgorithmIdsOfSource, listAlgorithms } from '#store/import-reads.ts';
import { type CommandContext, runCommand } from './command.ts';

/** The entries of a source that it no longer lists, and how many it had. */
export type Missing = { readonly ids: readonly AlgorithmId[]; readonly of: number };

/** More than this part of a source does not vanish in one day; then something is wrong with the file. */
const believablePart = 0.1;

/** The entries that came from a whole source, are not marked yet, and are not among what it lists now. */
export const findMissing = async (
  context: CommandContext,
  source: string,
  listed: ReadonlySet<string>,
): Promise<Missing> => {
  const ids = await listAlgorithmIdsOfSource(context.database.queries, registerReader, source);
  return { ids: ids.filter((id) => !listed.has(id)), of: ids.length };
};

/** True when so much would vanish that a person must say that it is right. */
export const isTooMuch = ({ ids, of }: Missing): boolean => ids.length > of * believablePart;

const slice = 300;

/**
 * Marks entries as no longer listed by their source, some hundred in each transaction. Nothing is taken away: the text stays public
 * and says so. An entry that was marked, withdrawn or merged meanwhile is left alone. The answer is how many were marked.
 */
export const markVanished = async (
  context: CommandContext,
  source: string,
  ids: readonly AlgorithmId[],
): Promise<number> => {
  let marked = 0;
  for (let start = 0; start < ids.length; start += slice) {
    marked += await runCommand(context, 'mark-vanished', async (writing, now) => {
      const known = await listAlgorithms(writing, registerReader, ids.slice(start, start + slice));
      const gone = [...known.values()].filter(
        (algorithm) => algorithm.vanishedAt === null && algorithm.withdrawn === null && algorithm.mergedInto === null,
      );
      await saveAlgorithms(
        writing,
        gone.map((algorithm) => ({ ...algorithm, vanishedAt: now })),
      );
      await addChanges(
        writing,
        gone.map(({ id }) => ({
          at: now,
          algorithmId: id,
          kind: 'vanished' as const,
          language: 'nl' as const,
          number: null,
        })),
      );
      return {
        objectKind: 'source',
        objectId: source,
        result: `vanished ${gone.length}`,
        details: { ids: gone.map(({ id }) => id) },
        value: gone.length,
      };
    });
  }
  return marked;
};
