import type { TitledLink } from '#standard/field.ts';

/** A list read back from one cell; `certain` is false when the cell can be read in another way too. */
export type Grouping = { readonly items: readonly TitledLink[]; readonly certain: boolean };

const noLink = /^(none|null|nan|-)?$/i;

/** Where item n begins: the places of 'n: ' behind the end of the item before it. */
const beginnings = (text: string, n: number, from: number): readonly number[] => {
  const mark = `. ${n}: `;
  const places: number[] = [];
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) places.push(at);
  return places;
};

/** An item ends well behind a web address, or behind the comma that an absent address leaves. */
const endsWell = (item: string): boolean => /(, *(none)?|https?:\/\/\S+|www\.\S+)$/i.test(item);

/** The items between their numbers: each begins at the first number that stands behind an address, else at the first. */
const itemsOf = (text: string): { readonly items: readonly string[]; readonly certain: boolean } => {
  const items: string[] = [];
  let certain = true;
  let rest = text.replace(/^\s*1: /, '');
  for (let n = 2; ; n += 1) {
    const places = beginnings(rest, n, 0);
    const place = places.find((at) => endsWell(rest.slice(0, at))) ?? places[0];
    if (place === undefined) break;
    if (places.length > 1) certain = false;
    items.push(rest.slice(0, place));
    rest = rest.slice(place + `. ${n}: `.length);
  }
  return { items: [...items, rest], certain };
};

/** Where the address of an item begins: its last ', http' or ', www', else its last comma with nothing behind it. */
const commaOf = (item: string): number => {
  const address = [...item.matchAll(/, *(?=(https?:\/\/|www\.)\S*$)/gi)].at(-1)?.index;
  if (address !== undefined) return address;
  const last = item.lastIndexOf(',');
  return last >= 0 && noLink.test(item.slice(last + 1).trim()) ? last : -1;
};

const itemFrom = (item: string): { readonly item: TitledLink; readonly certain: boolean } => {
  const comma = commaOf(item);
  if (comma < 0) return { item: { title: item.trim(), link: null }, certain: !item.includes(',') };
  const link = item
    .slice(comma + 1)
    .trim()
    .replace(/\.$/, '');
  return { item: { title: item.slice(0, comma).trim(), link: noLink.test(link) ? null : link }, certain: true };
};

/**
 * The list in a cell of the national CSV: '1: Titel, link. 2: Titel, link'. The cell cannot always be read back, because a title
 * may hold a comma or '. 2: '; then `certain` is false. Null when the cell is no such list. Source: national interface, 7.
 */
export const readGrouping = (cell: string): Grouping | null => {
  if (!/^\s*1: /.test(cell)) return null;
  const { items, certain } = itemsOf(cell.trim());
  const read = items.map(itemFrom);
  return {
    items: read
      .map(({ item }) => (item.title === '' && item.link !== null ? { title: item.link, link: item.link } : item))
      .filter((item) => item.title !== ''),
    certain: certain && read.every((one) => one.certain),
  };
};
