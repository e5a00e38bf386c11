/** Words of which one of each group must stand near one of the first group: by the number of a word the groups it is in, as bits. */
export type NearGroups = { readonly groupsOf: Uint8Array; readonly all: number; readonly within: number };

/** Groups of word numbers, at most eight, made ready for holdsNear: every group has a word within so many words of one of the first. */
export const nearGroups = (groups: readonly (readonly number[])[], within: number): NearGroups => {
  let most = 0;
  for (const words of groups) for (const word of words) most = Math.max(most, word);
  const groupsOf = new Uint8Array(1 + most);
  for (const [group, words] of groups.entries())
    for (const word of words) groupsOf[word] = (groupsOf[word] ?? 0) | (1 << group);
  return { groupsOf, all: 2 ** groups.length - 1, within };
};

/** Where words of the groups stand in a text, and which groups; the room is used again for the next text. */
const placesSeen: number[] = [];
const groupsSeen: number[] = [];

/** The groups with a word near this one, of so many that were seen. */
const groupsNear = (index: number, seen: number, within: number): number => {
  const at = placesSeen[index] ?? 0;
  let near = 0;
  for (let other = index; other >= 0 && at - (placesSeen[other] ?? 0) <= within; other -= 1)
    near |= groupsSeen[other] ?? 0;
  for (let other = index + 1; other < seen && (placesSeen[other] ?? 0) - at <= within; other += 1)
    near |= groupsSeen[other] ?? 0;
  return near;
};

/** True when near one of the words of the first group, of so many words that were seen, stands a word of each group. */
const standNear = (seen: number, { all, within }: NearGroups): boolean => {
  for (let index = 0; index < seen; index += 1)
    if (((groupsSeen[index] ?? 0) & 1) === 1 && groupsNear(index, seen, within) === all) return true;
  return false;
};

/** Where the text ended that was read last. */
let textEnd = 0;

/** True when in the text that begins at this place of the stream a word of each group stands so near one of the first. */
const textHoldsNear = (stream: Uint8Array, from: number, wanted: NearGroups): boolean => {
  const { groupsOf, all } = wanted;
  let [index, seen, met] = [from, 0, 0];
  // A text begins with its weight, and ends with a zero.
  while ((stream[index] ?? 0) > 127) index += 1;
  index += 1;
  for (let at = 0; index < stream.length; at += 1) {
    let byte = stream[index] ?? 0;
    index += 1;
    if (byte === 0) break;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = stream[index] ?? 0;
      index += 1;
      value |= (byte & 127) << shift;
    }
    const groups = value > groupsOf.length ? 0 : (groupsOf[value - 1] ?? 0);
    if (groups === 0) continue;
    placesSeen[seen] = at;
    groupsSeen[seen] = groups;
    seen += 1;
    met |= groups;
  }
  textEnd = index;
  return met === all && standNear(seen, wanted);
};

/** True when somewhere in a text of the stream a word of each group stands so near one of the first, in any order. */
export const holdsNear = (stream: Uint8Array, wanted: NearGroups): boolean => {
  for (textEnd = 0; textEnd < stream.length; ) if (textHoldsNear(stream, textEnd, wanted)) return true;
  return false;
};
