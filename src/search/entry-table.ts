import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { makeFacetColumn } from './facet-column.ts';
import { type FacetKey, facetKeys } from './facets.ts';
import { grownFloats, grownNumbers } from './growing.ts';
import { makePlaceOrder, type PlaceOrder } from './place-order.ts';
import type { SearchEntry, SortOrder } from './search.ts';

/** What is kept of every entry beside its words, in columns by place. An entry keeps its place until it is removed. */
export type EntryTable = ReturnType<typeof makeEntryTable>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** A title as it is compared with what was typed: without regard to capitals and spaces, with every sign. */
const asTyped = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** So many new places are put in order at a time, so that no search has to do it for all of them. */
const placesAtOnce = 256;

/** An empty table. */
export const makeEntryTable = () => {
  const placeOf = new Map<AlgorithmId, number>();
  const ids: (AlgorithmId | null)[] = [];
  const titles: string[] = [];
  const typedTitles: string[] = [];
  const timesTyped = new Map<string, number>();
  const free: number[] = [];
  const columns = Object.fromEntries(facetKeys.map((key) => [key, makeFacetColumn()])) as Readonly<
    Record<FacetKey, ReturnType<typeof makeFacetColumn>>
  >;
  const lines = makeFacetColumn();
  let numbers = new Uint32Array(64);
  let first = new Float64Array(64);
  let last = new Float64Array(64);
  let changes = 0;

  const byId = (a: number, b: number): number => (numbers[a] ?? 0) - (numbers[b] ?? 0);
  const orders: Readonly<Record<Exclude<SortOrder, 'relevantie'>, PlaceOrder>> = {
    nieuwste: makePlaceOrder((a, b) => (first[b] ?? 0) - (first[a] ?? 0) || byId(a, b)),
    gewijzigd: makePlaceOrder((a, b) => (last[b] ?? 0) - (last[a] ?? 0) || byId(a, b)),
    naam: makePlaceOrder((a, b) => byText(titles[a] ?? '', titles[b] ?? '') || byId(a, b)),
  };

  const noteChange = (): void => {
    changes += 1;
    if (changes % placesAtOnce === 0) for (const order of Object.values(orders)) order.places();
  };

  const newPlace = (id: AlgorithmId): number => {
    const place = free.pop() ?? ids.length;
    placeOf.set(id, place);
    ids[place] = id;
    numbers = grownNumbers(numbers, place + 1);
    numbers[place] = Number(id);
    for (const order of Object.values(orders)) order.changed(place);
    return place;
  };

  /** Counts how many entries have each title, so that a question that is a title is known. */
  const setTypedTitle = (place: number, title: string): void => {
    const before = typedTitles[place] ?? '';
    if (before === title) return;
    const times = (timesTyped.get(before) ?? 0) - 1;
    if (times > 0) timesTyped.set(before, times);
    else timesTyped.delete(before);
    if (title !== '') timesTyped.set(title, (timesTyped.get(title) ?? 0) + 1);
    typedTitles[place] = title;
  };

  const setKeys = (place: number, entry: SearchEntry): void => {
    const title = fold(entry.title);
    const firstTime = Date.parse(entry.firstPublishedAt);
    const lastTime = Date.parse(entry.lastPublishedAt);
    if (titles[place] !== title) orders.naam.changed(place);
    if (first[place] !== firstTime) orders.nieuwste.changed(place);
    if (last[place] !== lastTime) orders.gewijzigd.changed(place);
    titles[place] = title;
    setTypedTitle(place, asTyped(entry.title));
    first[place] = firstTime;
    last[place] = lastTime;
  };

  return {
    size: () => placeOf.size,
    /** The number of places, free ones included: every place is below it. */
    places: () => ids.length,
    placeOf: (id: string): number => placeOf.get(id as AlgorithmId) ?? -1,
    idAt: (place: number): AlgorithmId | null => ids[place] ?? null,
    /** The id at a place as a number. */
    numberAt: (place: number): number => numbers[place] ?? 0,
    /** The folded title at a place. */
    titleAt: (place: number): string => titles[place] ?? '',
    /** True when an entry has just this title, every sign included. */
    isTitle: (text: string): boolean => timesTyped.has(asTyped(text)),
    columns,
    /** The column of every organisation above an entry, itself included. */
    lines,
    orders,
    /** Keeps an entry and answers its place. */
    put: (entry: SearchEntry): number => {
      const place = placeOf.get(entry.id) ?? newPlace(entry.id);
      first = grownFloats(first, place + 1);
      last = grownFloats(last, place + 1);
      setKeys(place, entry);
      for (const key of facetKeys) columns[key].put(place, entry.facets[key]);
      lines.put(place, entry.organisations);
      noteChange();
      return place;
    },
    /** Forgets an entry and frees its place. */
    remove: (place: number): void => {
      const id = ids[place];
      if (id === undefined || id === null) return;
      placeOf.delete(id);
      setTypedTitle(place, '');
      ids[place] = null;
      free.push(place);
      for (const order of Object.values(orders)) order.removed(place);
      for (const key of facetKeys) columns[key].remove(place);
      lines.remove(place);
      noteChange();
    },
  };
};
