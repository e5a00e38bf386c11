import type { EntryTable } from './entry-table.ts';

/** Where the places in order of title are no longer before these letters. */
export const firstWithTitle = ({ titleAt }: EntryTable, places: Uint32Array, letters: string): number => {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if (titleAt(places[middle] ?? 0) < letters) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The places of entries with just this folded title. */
export const placesTitled = (table: EntryTable, title: string): ReadonlySet<number> => {
  const places = table.orders.naam.places();
  const titled = new Set<number>();
  for (let at = firstWithTitle(table, places, title); at < places.length; at += 1) {
    const place = places[at] ?? 0;
    if (table.titleAt(place) !== title) break;
    titled.add(place);
  }
  return titled;
};
