import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { EntryTable } from './entry-table.ts';
import type { NearQuery } from './search.ts';

/** So many entries of the same organisation are named, and of others so many of each publication category. */
const [mostOwn, mostOfCategory] = [12, 3];

/** Finds what is like a text that is being written: it compares what is kept of every entry and searches no words. */
export const makeNear =
  (table: EntryTable) =>
  ({ title, organisationId, likeness }: NearQuery): readonly AlgorithmId[] => {
    const alike = likeness === null ? [] : table.folds.near(likeness);
    const places = [...new Set([...table.placesTitled(fold(title)), ...alike])];
    const { organisatie, publicatiecategorie } = table.columns;
    const isOwn = (place: number): boolean => organisatie.valuesAt(place)[0] === organisationId;
    const ofOthers = Map.groupBy(
      alike.filter((place) => !isOwn(place)),
      (place) => publicatiecategorie.valuesAt(place)[0],
    );
    const named = [
      ...places.filter(isOwn).slice(0, mostOwn),
      ...[...ofOthers.values()].flatMap((some) => some.slice(0, mostOfCategory)),
    ];
    return named.flatMap((place) => table.idAt(place) ?? []);
  };
