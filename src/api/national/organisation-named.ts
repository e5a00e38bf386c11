import { fold } from '#language/fold.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { OrganisationId } from '#register/organisation.ts';

type Known = ReadonlyMap<string, readonly OrganisationId[]>;

const knownByDirectory = new WeakMap<OrganisationDirectory, readonly Known[]>();

const gathered = (pairs: readonly (readonly [string, OrganisationId])[]): Known =>
  new Map(
    [...Map.groupBy(pairs, ([key]) => key)].map(
      ([key, some]) => [key, [...new Set(some.map(([, id]) => id))]] as const,
    ),
  );

/** By number, by the name that is shown, by any other name: made once for a directory. */
const knownIn = (directory: OrganisationDirectory): readonly Known[] => {
  const before = knownByDirectory.get(directory);
  if (before !== undefined) return before;
  const { all } = directory;
  const known = [
    gathered(all.map(({ id }) => [id, id] as const)),
    gathered(all.flatMap(({ id, identifiers }) => identifiers.map(({ value }) => [value.toLowerCase(), id] as const))),
    gathered(all.map(({ id }) => [fold(directory.nameOf(id)), id] as const)),
    gathered(all.flatMap(({ id, names }) => names.map(({ name }) => [fold(name), id] as const))),
  ];
  knownByDirectory.set(directory, known);
  return known;
};

/**
 * The organisations that a text names whole: by number (gm0344), by name (Gemeente Utrecht) or by the short name in addresses
 * (gemeente-utrecht). More than one when several are called so; none when it names none.
 */
export const organisationsCalled = (directory: OrganisationDirectory, text: string): readonly OrganisationId[] => {
  const [ids, numbers, shown, names] = knownIn(directory);
  const [number, name] = [text.trim().toLowerCase(), fold(text)];
  return ids?.get(number) ?? numbers?.get(number) ?? shown?.get(name) ?? names?.get(name) ?? [];
};
