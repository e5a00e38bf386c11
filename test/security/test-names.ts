import { existsSync, readFileSync } from 'node:fs';

/** How a test is begun in this project: test, storeTest, apiTest and so on, with a name in quotes of some kind. */
const begun = /(?<![\w.])(?:test|\w+Test)\(\s*(?:'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)")/g;

/**
 * The names of the tests in a file as they stand there, without what a store adds; what a list of cases fills in is '…'. Null when
 * there is no such file.
 */
export const testNamesIn = (file: string): ReadonlySet<string> | null => {
  if (!existsSync(file)) return null;
  const names = [...readFileSync(file, 'utf8').matchAll(begun)].map(
    ([, single, template, double]) => single ?? template ?? double ?? '',
  );
  return new Set(names.map((name) => name.replaceAll(/\$\{[^}]*\}/g, '…').replaceAll(/\\(.)/g, '$1')));
};
