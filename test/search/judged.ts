import { existsSync, readFileSync } from 'node:fs';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { SearchEntry, SearchIndex } from '#search/search.ts';
import { entrySaying, indexOf, plain } from './collections.ts';

const corpus = new URL('../../../shared/relevance/corpus/nl-2026-05-13.json', import.meta.url);

type Row = Readonly<Record<'id' | 'title' | 'organisatie' | 'doel' | 'juridische_basis', string>>;

/** A question in someone's own words, with the entries that answer it: 2 exactly, 1 related; others do not. */
export type JudgedQuery = {
  readonly id: string;
  readonly kind: string;
  readonly q: string;
  readonly judgements: Readonly<Record<string, number>>;
};

/** The kind of questions that have no answer. */
export const unanswerable = '10-geen-antwoord';

/** The judged questions of a file beside the tests or beside the checkout. */
export const readJudged = (file: URL): readonly JudgedQuery[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { readonly queries: readonly JudgedQuery[] }).queries;

/** The entries the questions were judged on, or null when they do not stand beside the checkout. */
export const judgedEntries = (): readonly SearchEntry[] | null => {
  if (!existsSync(corpus)) return null;
  const rows = JSON.parse(readFileSync(corpus, 'utf8')) as readonly Row[];
  return rows.map((row) =>
    entrySaying(row.id as AlgorithmId, row.organisatie, {
      name: row.title,
      organization: row.organisatie,
      goal: row.doel ?? '',
      lawful_basis: row.juridische_basis ?? '',
    }),
  );
};

const deep = 10;

const gained = (grades: readonly number[]): number =>
  grades.slice(0, deep).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

/** How good an order of ids is for a question: nDCG at 10, from 0 to 1 (gain 2^grade - 1, discount log2(rank + 1)). */
export const normalizedGain = (ids: readonly string[], { judgements }: JudgedQuery): number => {
  const ideal = gained(Object.values(judgements).toSorted((one, two) => two - one));
  return ideal === 0 ? 0 : gained(ids.map((id) => judgements[id] ?? 0)) / ideal;
};

/** What came of a question: how good the order is, and how many entries the first page shows. */
export type Judged = { readonly query: JudgedQuery; readonly gain: number; readonly shown: number };

/** Asks an index every question, ten entries a page. */
export const judge = (entries: readonly SearchEntry[], queries: readonly JudgedQuery[]): readonly Judged[] => {
  const index: SearchIndex = indexOf(entries);
  return queries.map((query) => {
    const { ids } = index.search({ ...plain, text: query.q, pageSize: deep, alike: true });
    return { query, gain: normalizedGain(ids, query), shown: ids.length };
  });
};

/** The mean gain per kind of the questions that have an answer, in the order of the kinds. */
export const gainPerKind = (judged: readonly Judged[]): ReadonlyMap<string, number> => {
  const kinds = Map.groupBy(
    judged.filter(({ query }) => query.kind !== unanswerable),
    ({ query }) => query.kind,
  );
  return new Map(
    [...kinds].map(([kind, of]) => [kind, of.reduce((sum, { gain }) => sum + gain, 0) / of.length] as const),
  );
};

/** The mean of the gains of the questions that have an answer. */
export const meanGain = (judged: readonly Judged[]): number => {
  const answered = judged.filter(({ query }) => query.kind !== unanswerable);
  return answered.reduce((sum, { gain }) => sum + gain, 0) / answered.length;
};
