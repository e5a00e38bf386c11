/** Tests by file: their names as they stand there, without what a store or a list of cases adds. */
export type TestsByFile = Readonly<Record<string, readonly string[]>>;

/** What answers a requirement; exactly one of four. */
export type Answer =
  /** Tests that fail when it is no longer so. */
  | { readonly kind: 'test'; readonly tests: TestsByFile }
  /** Where it is set or written down, by a text that stands there; and what the operator does, when there is something to do. */
  | { readonly kind: 'configuration'; readonly file: string; readonly text: string; readonly operator: string | null }
  | { readonly kind: 'notApplicable'; readonly reason: string }
  /** Not met, with the reason. */
  | { readonly kind: 'open'; readonly reason: string };

/** One requirement of OWASP ASVS 5.0: its number, its level, what it asks in our own words, and what answers it. */
export type Row = {
  readonly id: string;
  readonly level: 1 | 2;
  readonly asks: string;
  readonly answer: Answer;
};

export type Chapter = { readonly number: number; readonly name: string; readonly rows: readonly Row[] };

export const row = (id: string, level: 1 | 2, asks: string, answer: Answer): Row => ({ id, level, asks, answer });

export const tested = (tests: TestsByFile): Answer => ({ kind: 'test', tests });

export const written = (file: string, text: string, operator: string | null = null): Answer => ({
  kind: 'configuration',
  ...{ file, text, operator },
});

export const notApplicable = (reason: string): Answer => ({ kind: 'notApplicable', reason });

export const open = (reason: string): Answer => ({ kind: 'open', reason });
