/** A table of entries has no more columns than this. */
export const mostColumns = 1_000;

/** No more cells than this are made of one file: twice those of 150,000 entries. */
const mostCells = 20_000_000;

/** How much may still be made of a file; a few bytes of a spreadsheet can stand for millions of cells. */
export type TableRoom = {
  /** Takes room for so many cells; false when there is not so much, and then the file is too large. */
  readonly take: (cells: number) => boolean;
  /** Notes that something did not fit. */
  readonly overflow: () => void;
  readonly isTooLarge: () => boolean;
};

/** Room for the cells of one file. */
export const makeTableRoom = (): TableRoom => {
  let left = mostCells;
  const take = (cells: number): boolean => {
    left = cells > left ? -1 : left - cells;
    return left >= 0;
  };
  return { take, overflow: () => void take(Number.POSITIVE_INFINITY), isTooLarge: () => left < 0 };
};
