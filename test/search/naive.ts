import { fold } from '#language/fold.ts';
import { wordsOf } from '#language/words.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type Alternative, isBroad, isOutright } from '#search/alternatives.ts';
import { type FacetKey, facetKeys } from '#search/facets.ts';
import {
  fewAnswers,
  isManyWords,
  isSeveral,
  likelyFactor,
  mostCloseFor,
  pinnedScore,
  withoutGeneral,
} from '#search/matching.ts';
import { namesIn as namesAsTyped } from '#search/missing.ts';
import { makeOrganisationNames } from '#search/organisation-names.ts';
import { type Plan, planFor } from '#search/plan.ts';
import { rarityOf } from '#search/room.ts';
import type { SearchIndex, SearchQuery, SearchResult } from '#search/search.ts';
import { organisationNameWeight } from '#search/search-entry.ts';
import { isToldWell } from '#search/told.ts';
import { clauseScore, type Read, readEntry, scoreOf, vocabularyOf } from './naive-read.ts';
import { type Asked, type Found, matchesEnough, type Scored, unmetBy } from './naive-sentence.ts';

// The index as simply as it can be written: every question looks at every entry. The real one must answer the same.

type Match = Scored & { readonly isExcluded: boolean };

const matchesAll = ({ plan, words, reads }: Asked, mostClose: number, pinned: string): readonly Scored[] =>
  reads.flatMap((read) => {
    const isPinned = read.entry.id === pinned;
    const scores = plan.clauses.map((clause) =>
      isPinned ? 1 : clauseScore(read, clause, { words, size: reads.length }, mostClose),
    );
    if (plan.clauses.some((clause, index) => !clause.isOptional && scores[index] === 0)) return [];
    const score = plan.clauses.reduce(
      (total, clause, index) =>
        total + (isPinned ? pinnedScore : (scores[index] ?? 0) * rarityOf(clause.entries, reads.length)),
      0,
    );
    return score === 0 && plan.clauses.length > 0 ? [] : [{ read, score, fits: true }];
  });

/** True for one thing asked that none of these tells well, in words that none has. */
const inPassing = ({ plan, words, reads }: Asked, found: readonly Scored[]): boolean => {
  const [clause, ...others] = plan.clauses.filter(({ isOptional }) => !isOptional);
  if (clause === undefined || others.length > 0) return false;
  const collection = { words, size: reads.length };
  const scoresOf = (ways: readonly Alternative[]): readonly number[] =>
    found.map(({ read }) => clauseScore(read, { ...clause, alternatives: ways }, collection, Number.POSITIVE_INFINITY));
  if (scoresOf(clause.alternatives.filter(isOutright)).some((score) => score > 0)) return false;
  return found.length > 0 && !scoresOf(clause.alternatives).some(isToldWell);
};

/** The entries that hold enough of several words, or a word, or words as they were asked: ever less strictly as long as there are few. */
const meeting = (asked: Asked, text: string): Found => {
  const { clauses, isAsRead } = asked.plan;
  const pinned = asked.reads.find(({ entry }) => entry.id === text.trim())?.entry.id ?? '';
  const isFew = !asked.plan.isSentence && !isManyWords(clauses);
  if (isSeveral(clauses) && !isAsRead && pinned === '') return matchesEnough(asked, isFew);
  const strict = matchesAll(asked, 0, pinned);
  if (strict.length >= fewAnswers || pinned !== '') return { found: strict, missing: [] };
  const mostClose = mostCloseFor(clauses, strict.length);
  const close = matchesAll(asked, mostClose, '');
  const fewer = { ...asked, plan: { ...asked.plan, clauses: withoutGeneral(clauses) } };
  const wide = close.length < fewAnswers ? matchesAll(fewer, mostClose, '') : close;
  if (wide.length === 0 && isSeveral(clauses)) {
    const { found, missing } = matchesEnough(asked, isFew);
    return { found: found.map((each) => ({ ...each, fits: true })), missing };
  }
  const isNear = strict.length === 0 && wide.length > 0;
  const fits = isAsRead || !inPassing(asked, wide);
  return {
    found: wide.map((each) => ({ ...each, fits })),
    missing: isNear ? unmetBy(asked, wide, (way) => !isBroad(way)) : [],
  };
};

const matchesOf = (found: readonly Scored[], plan: Plan, words: readonly string[]): readonly Match[] =>
  found.map((scored) => ({
    ...scored,
    score: scored.read.entry.facets.organisatie.some((id) => plan.likely.includes(id))
      ? scored.score * likelyFactor
      : scored.score,
    isExcluded: plan.excluded.some((alternative) => scoreOf(scored.read, alternative, words) > 0),
  }));

/** What organisations are called, by the entries that are there. */
const namesIn = (reads: readonly Read[]) => {
  const names = makeOrganisationNames(() => true);
  for (const { entry } of reads) {
    const own = entry.texts.filter(({ weight }) => weight === organisationNameWeight);
    for (const id of entry.facets.organisatie)
      names.note(
        id,
        own.map(({ text }) => wordsOf(text).join(' ')),
      );
  }
  return names;
};

const valuesOf = ({ entry }: Read, key: FacetKey, { includingParts }: SearchQuery): readonly string[] =>
  key === 'organisatie' && includingParts ? entry.organisations : entry.facets[key];

const fits = (read: Read, key: FacetKey, query: SearchQuery): boolean => {
  const chosen = query.choices[key];
  return chosen === undefined || valuesOf(read, key, query).some((value) => chosen.includes(value));
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (matches: readonly Match[], query: SearchQuery, hasWords: boolean): readonly Match[] => {
  const sort = query.sort === 'relevantie' && !hasWords ? 'nieuwste' : query.sort;
  const rank = ({ read, score }: Match): number =>
    Math.round(Math.min(60_000, score + (fold(read.entry.title) === fold(query.text) ? 10_000 : 0)) * 1000);
  const orders: Readonly<Record<typeof sort, (a: Match, b: Match) => number>> = {
    relevantie: (a, b) => rank(b) - rank(a),
    nieuwste: (a, b) => byText(b.read.entry.firstPublishedAt, a.read.entry.firstPublishedAt),
    gewijzigd: (a, b) => byText(b.read.entry.lastPublishedAt, a.read.entry.lastPublishedAt),
    naam: (a, b) => byText(fold(a.read.entry.title), fold(b.read.entry.title)),
  };
  return matches.toSorted((a, b) => orders[sort](a, b) || byText(a.read.entry.id, b.read.entry.id));
};

const countsOf = (matches: readonly Match[], key: FacetKey, query: SearchQuery): SearchResult['facets'][FacetKey] => {
  const counts = new Map((query.choices[key] ?? []).map((value) => [value, 0]));
  for (const { read } of matches) {
    if (!facetKeys.every((other) => other === key || fits(read, other, query))) continue;
    for (const value of new Set(valuesOf(read, key, query))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || byText(a.value, b.value));
};

/** An index that looks at every entry for every question. */
export const createNaiveIndex = (): SearchIndex => {
  const reads = new Map<AlgorithmId, Read>();
  return {
    size: () => reads.size,
    put: (entry) => void reads.set(entry.id, readEntry(entry)),
    remove: (id) => void reads.delete(id),
    search: (query) => {
      const all = [...reads.values()];
      const { vocabulary, words } = vocabularyOf(all);
      const typed = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
      const isTitle = all.some(({ entry }) => typed(entry.title) === typed(query.text) && typed(query.text) !== '');
      const manner = { isPlain: isTitle, isLiteral: query.literal === true };
      const plan = planFor({ vocabulary, ...namesIn(all) }, query.text, manner);
      const met = meeting({ plan, words, reads: all }, query.text);
      const matched = matchesOf(met.found, plan, words);
      const wanted = matched.filter((match) => !match.isExcluded);
      const fitting = wanted.filter(({ read }) => facetKeys.every((key) => fits(read, key, query)));
      const isWeak = fitting.length > 0 && !fitting.some(({ fits: isFitting }) => isFitting);
      const isBestOnly = isWeak && query.weak !== true;
      const found = isBestOnly ? sorted(fitting, { ...query, sort: 'relevantie' }, true).slice(0, 1) : fitting;
      const start = (query.page - 1) * query.pageSize;
      return {
        total: found.length,
        ids: sorted(found, query, plan.clauses.length > 0)
          .slice(start, start + query.pageSize)
          .map(({ read }) => read.entry.id),
        facets: Object.fromEntries(
          facetKeys.map((key) => [key, isBestOnly ? [] : countsOf(wanted, key, query)]),
        ) as unknown as SearchResult['facets'],
        alike: [],
        corrected: plan.clauses.length === 0 || matched.length === 0 ? null : plan.corrected,
        weak: isWeak ? { leftOut: fitting.length - found.length } : null,
        missing: found.length === 0 ? [] : namesAsTyped(plan.corrected?.to ?? query.text, met.missing),
      };
    },
  };
};
