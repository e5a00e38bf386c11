import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { makeFacetColumn } from './facet-column.ts';
import { type FacetKey, facetKeys } from './facets.ts';
import { makeFolds } from './folds.ts';
import { grownFloats, grownNumbers } from './growing.ts';
import { makePlaceOrder, type PlaceOrder } from './place-order.ts';
import { type SavedColumns, saveTexts } from './saved-columns.ts';
import type { SavedPart, Saving } from './saved-form.ts';
import type { SearchEntry, SortOrder } from './search.ts';
import { textNumber } from './text-number.ts';

/** What is kept of every entry beside its words, in columns by place. An entry keeps its place until it is removed. */
export type EntryTable = ReturnType<typeof makeEntryTable>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** A title as it is compared with what was typed: without regard to capitals and spaces, with every sign. */
const asTyped = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** So many new places are put in order at a time, so that no search has to do it for all of them. */
const placesAtOnce = 256;

function* saveTable(parts: readonly SavedPart[], others: readonly Saving[]): Saving {
  yield* parts;
  for (const other of others) {
    yield* other;
    yield null;
  }
}

/** How many places have each number; places without one have none. */
const timesOf = (numbers: Float64Array): Map<number, number> => {
  const times = new Map<number, number>();
  for (const number of numbers) if (number !== 0) times.set(number, (times.get(number) ?? 0) + 1);
  return times;
};

/** The table that was saved, or an empty one. */
export const makeEntryTable = (saved: SavedColumns | null = null) => {
  /** The id at every place as a number; 0 where there is no entry. */
  let numbers = saved?.numbers('table.numbers') ?? new Uint32Array(64);
  let places = saved === null ? 0 : numbers.length;
  const placeOf = new Map<number, number>();
  const free: number[] = [];
  for (let place = 0; place < places; place += 1) {
    const number = numbers[place] ?? 0;
    if (number === 0) free.push(place);
    else placeOf.set(number, place);
  }
  const titles: string[] = saved?.texts('table.titles') ?? [];
  /** Titles as they are shown. */
  const shown: string[] = saved?.texts('table.shown') ?? [];
  /** Titles as typed, as numbers. */
  let typedTitles = saved?.floats('table.typed') ?? new Float64Array(64);
  const timesTyped = timesOf(typedTitles);
  const columns = Object.fromEntries(facetKeys.map((key) => [key, makeFacetColumn(`facet.${key}`, saved)])) as Readonly<
    Record<FacetKey, ReturnType<typeof makeFacetColumn>>
  >;
  const lines = makeFacetColumn('lines', saved);
  let first = saved?.floats('table.first') ?? new Float64Array(64);
  let last = saved?.floats('table.last') ?? new Float64Array(64);
  const folds = makeFolds(saved);
  let changes = 0;

  const byId = (a: number, b: number): number => (numbers[a] ?? 0) - (numbers[b] ?? 0);
  const orders: Readonly<Record<Exclude<SortOrder, 'relevantie'>, PlaceOrder>> = {
    nieuwste: makePlaceOrder(
      (a, b) => (first[b] ?? 0) - (first[a] ?? 0) || byId(a, b),
      saved?.numbers('order.nieuwste'),
    ),
    gewijzigd: makePlaceOrder(
      (a, b) => (last[b] ?? 0) - (last[a] ?? 0) || byId(a, b),
      saved?.numbers('order.gewijzigd'),
    ),
    naam: makePlaceOrder(
      (a, b) => byText(titles[a] ?? '', titles[b] ?? '') || byId(a, b),
      saved?.numbers('order.naam'),
    ),
  };

  const idAt = (place: number): AlgorithmId | null => {
    const number = place < places ? (numbers[place] ?? 0) : 0;
    return number === 0 ? null : (String(number) as AlgorithmId);
  };

  const noteChange = (): void => {
    changes += 1;
    if (changes % placesAtOnce === 0) for (const order of Object.values(orders)) order.places();
  };

  const newPlace = (id: AlgorithmId): number => {
    const place = free.pop() ?? places;
    places = Math.max(places, place + 1);
    placeOf.set(Number(id), place);
    numbers = grownNumbers(numbers, places);
    numbers[place] = Number(id);
    for (const order of Object.values(orders)) order.changed(place);
    return place;
  };

  /** Counts how many entries have each title, so that a question that is a title is known. */
  const setTypedTitle = (place: number, title: number): void => {
    const before = typedTitles[place] ?? 0;
    if (before === title) return;
    const times = (timesTyped.get(before) ?? 0) - 1;
    if (times > 0) timesTyped.set(before, times);
    else timesTyped.delete(before);
    if (title !== 0) timesTyped.set(title, (timesTyped.get(title) ?? 0) + 1);
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
    shown[place] = entry.title;
    setTypedTitle(place, textNumber(asTyped(entry.title)));
    first[place] = firstTime;
    last[place] = lastTime;
  };

  return {
    size: () => placeOf.size,
    /** The number of places, free ones included: every place is below it. */
    places: () => places,
    placeOf: (id: string): number => (/^\d+$/.test(id) ? (placeOf.get(Number(id)) ?? -1) : -1),
    /** The place of the entry whose id is this number. */
    placeNumbered: (number: number): number => placeOf.get(number) ?? -1,
    idAt,
    /** The id at a place as a number. */
    numberAt: (place: number): number => numbers[place] ?? 0,
    /** The folded title at a place. */
    titleAt: (place: number): string => titles[place] ?? '',
    /** The title at a place as it is shown. */
    shownAt: (place: number): string => shown[place] ?? '',
    /** True when an entry has just this title, every sign included. */
    isTitle: (text: string): boolean => timesTyped.has(textNumber(asTyped(text))),
    /** The places of the entries with this folded title. */
    placesTitled: (title: string): readonly number[] =>
      titles.flatMap((one, place) => (one === title && title !== '' ? [place] : [])),
    /** Which entries are one to a reader. */
    folds,
    /** The fold at a place; 0 for an entry that is like no other. */
    likenessAt: folds.at,
    columns,
    /** The column of every organisation above an entry, itself included. */
    lines,
    orders,
    /** Keeps an entry and answers its place. */
    put: (entry: SearchEntry): number => {
      const place = placeOf.get(Number(entry.id)) ?? newPlace(entry.id);
      typedTitles = grownFloats(typedTitles, place + 1);
      first = grownFloats(first, place + 1);
      last = grownFloats(last, place + 1);
      setKeys(place, entry);
      for (const key of facetKeys) columns[key].put(place, entry.facets[key]);
      lines.put(place, entry.organisations);
      folds.put(place, columns.organisatie.sets()[place] ?? 0, entry.likeness);
      noteChange();
      return place;
    },
    /** Forgets an entry and frees its place. */
    remove: (place: number): void => {
      const number = numbers[place] ?? 0;
      if (number === 0 || place >= places) return;
      for (const order of Object.values(orders)) order.removed(place);
      placeOf.delete(number);
      setTypedTitle(place, 0);
      numbers[place] = 0;
      folds.remove(place);
      titles[place] = '';
      shown[place] = '';
      free.push(place);
      for (const key of facetKeys) columns[key].remove(place);
      lines.remove(place);
      noteChange();
    },
    /** Saves the table. */
    save: (): Saving => {
      const parts = [
        { name: 'table.numbers', column: numbers.slice(0, places) },
        { name: 'table.typed', column: typedTitles.slice(0, places) },
        { name: 'table.first', column: first.slice(0, places) },
        { name: 'table.last', column: last.slice(0, places) },
        ...Object.entries(orders).map(([name, order]) => ({ name: `order.${name}`, column: order.places() })),
      ];
      const facets = facetKeys.map((key) => columns[key].save(`facet.${key}`));
      return saveTable(parts, [
        saveTexts('table.titles', [...titles]),
        saveTexts('table.shown', [...shown]),
        ...facets,
        lines.save('lines'),
        folds.save(),
      ]);
    },
  };
};
