/** A protection that can be taken away: the words in the source, what stands in their place then, and the test that must fail. */
export type Protection = {
  /** The requirement that the test answers in the matrix. */
  readonly requirement: string;
  readonly source: string;
  /** Stands there exactly once. */
  readonly text: string;
  readonly instead: string;
  readonly test: readonly [file: string, name: string];
};

export const protection = (
  requirement: string,
  source: string,
  text: string,
  instead: string,
  test: Protection['test'],
): Protection => ({ requirement, source, text, instead, test });
