import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** So many test files run in one process: reading the program takes each of them longer than most of its tests. */
const most = 10;

/** Where files have neighbours of the same kind; what lies elsewhere starts programs, or asks the processor for itself. */
const shared = /^(?:(?:src|demo|bench)\/|test\/(?:api|delivery|following|formats|national|office|pages)\/)/;

/** True for a file whose tests measure how much of the processor they use. */
const measures = (file: string): boolean => readFileSync(file, 'utf8').includes('support/processor-time');

/** The folder whose files run together: two deep at most. */
const folderOf = (file: string): string => file.split('/').slice(0, -1).slice(0, 2).join('-');

/**
 * The same tests in fewer files, written into a folder: each imports some test files of one folder. What runs alone keeps its own file:
 * what isAlone names, and what measures.
 */
export const together = (
  files: readonly string[],
  folder: string,
  isAlone: (file: string) => boolean,
): readonly string[] => {
  const alone = files.filter((file) => isAlone(file) || !shared.test(file) || measures(file));
  const rest = Map.groupBy(
    files.filter((file) => !alone.includes(file)),
    folderOf,
  );
  const written = [...rest].flatMap(([name, members]) =>
    Array.from({ length: Math.ceil(members.length / most) }, (_, index) => {
      const file = join(folder, `${name}-${index + 1}.test.mjs`);
      const some = members.slice(index * most, (index + 1) * most);
      writeFileSync(file, some.map((one) => `import '${pathToFileURL(resolve(one)).href}';\n`).join(''));
      return file;
    }),
  );
  return [...alone, ...written];
};
