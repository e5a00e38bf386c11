/** The largest number that both stores keep in a column of numbers. */
const largest = 2_147_483_647;

/** The number of a version as it stands in an address; null when it is none. */
export const readVersionNumber = (text: string): number | null =>
  /^[1-9]\d{0,9}$/.test(text) && Number(text) <= largest ? Number(text) : null;
