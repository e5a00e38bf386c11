/** Words of which one of each group must stand near one of the first group: by the number of a word the groups it is in, as bits. */
export type NearGroups = { readonly groupsOf: Uint8Array; readonly count: number; readonly within: number };

/** Groups of word numbers, at most eight, made ready for holdsNear: every group has a word within so many words of one of the first. */
export const nearGroups = (groups: readonly (readonly number[])[], within: number): NearGroups => {
  const groupsOf = new Uint8Array(1 + groups.flat().reduce((most, word) => Math.max(most, word), 0));
  for (const [group, words] of groups.entries())
    for (const word of words) groupsOf[word] = (groupsOf[word] ?? 0) | (1 << group);
  return { groupsOf, count: groups.length, within };
};

/** Where words of the groups stand in a text, and which groups; so many of them count, and the room is used again for the next text. */
const placesSeen: number[] = [];
const groupsSeen: number[] = [];
let seen = 0;

/** The groups with a word near this one of those that were seen. */
const groupsNear = (index: number, within: number): number => {
  const at = placesSeen[index] ?? 0;
  let near = 0;
  for (let other = 0; other < seen; other += 1)
    if (Math.abs((placesSeen[other] ?? 0) - at) <= within) near |= groupsSeen[other] ?? 0;
  return near;
};

/** True when near one of the words of the first group stands a word of each group. */
const standNear = ({ count, within }: NearGroups): boolean => {
  const all = 2 ** count - 1;
  for (let index = 0; index < seen; index += 1)
    if (((groupsSeen[index] ?? 0) & 1) === 1 && groupsNear(index, within) === all) return true;
  return false;
};

/** Notes that a word of these groups stands at a place; words of no group are passed over. */
const noteSeen = (at: number, groups: number): void => {
  if (groups === 0) return;
  placesSeen[seen] = at;
  groupsSeen[seen] = groups;
  seen += 1;
};

/** True when the text that ends now has words near each other; it is forgotten then. */
const endsNear = (wanted: NearGroups): boolean => {
  const isNear = seen > 0 && standNear(wanted);
  seen = 0;
  return isNear;
};

/** True when somewhere in a text of the stream a word of each group stands so near one of the first, in any order. */
export const holdsNear = (stream: Uint8Array, wanted: NearGroups): boolean => {
  const { groupsOf } = wanted;
  let value = 0;
  let shift = 0;
  let isWeight = true;
  seen = 0;
  for (let index = 0, at = 0; index < stream.length; index += 1) {
    const byte = stream[index] ?? 0;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    at += 1;
    const isEnd: boolean = !isWeight && value === 0;
    if (isEnd && endsNear(wanted)) return true;
    if (!isWeight && !isEnd) noteSeen(at, groupsOf[value - 1] ?? 0);
    isWeight = isEnd;
    value = 0;
    shift = 0;
  }
  return false;
};
