import { type Algorithm, type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import type { EntryVersion } from '#register/entry.ts';
import { endOfDate, type IsoDate } from '#register/instant.ts';
import { isMergedBy } from '#register/succession.ts';
import type { Language } from '#standard/text.ts';
import { findAlgorithm, findLatestVersion, findVersionBefore } from '#store/entries.ts';
import type { PageAnswer, PageRequest } from '#web/page.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { type Asked, askedDay } from './entry/asked-day.ts';
import { notYetPage } from './entry/not-yet.ts';
import { dayNotice } from './entry/notices.ts';
import { entryPage, pageOfParts, readEntryParts } from './entry/page.ts';
import { readView } from './entry/view.ts';

const notFound: PageAnswer = { kind: 'not-found' };
const mostMerges = 10;

/** Where a row of merges ends; null when it leads nowhere or in a circle. */
const mergeTarget = async (reading: Reading, first: AlgorithmId): Promise<AlgorithmId | null> => {
  let next: AlgorithmId | null = first;
  for (let merges = 0; merges < mostMerges && next !== null; merges += 1) {
    const target: Algorithm | null = await findAlgorithm(reading.queries, reading.reader, next);
    if (target === null || target.mergedInto === null) return target?.id ?? null;
    next = target.mergedInto;
  }
  return null;
};

/** The answer of a reading function in the language asked, else in Dutch. */
const inLanguageOrDutch = async (
  language: Language,
  read: (language: Language) => Promise<EntryVersion | null>,
): Promise<EntryVersion | null> => (await read(language)) ?? (language === 'nl' ? null : await read('nl'));

const lastVersion = ({ queries, reader }: Reading, id: AlgorithmId, asked: Language): Promise<EntryVersion | null> =>
  inLanguageOrDutch(asked, (language) => findLatestVersion(queries, reader, id, language));

/** The page as it is now; null when nothing is public now under this number. */
const pageNow = async (
  reading: Reading,
  request: PageRequest,
  id: AlgorithmId,
  asked: Asked,
): Promise<PageAnswer | null> => {
  const parts = await readEntryParts(reading, id, request.language);
  return parts === undefined ? null : pageOfParts(parts, { asked, status: asked.kind === 'fault' ? 400 : 200 });
};

/** A gravestone: the address stays and says when and why. Without a withdrawal there is nothing to show. */
const pageWithdrawn = async (reading: Reading, request: PageRequest, algorithm: Algorithm): Promise<PageAnswer> => {
  if (algorithm.withdrawn === null) return notFound;
  const version = await lastVersion(reading, algorithm.id, request.language);
  if (version === null) return notFound;
  return entryPage(reading, await readView(reading, request, algorithm, version), { status: 410 });
};

const pageOn = async (
  reading: Reading,
  request: PageRequest,
  algorithm: Algorithm,
  day: IsoDate,
): Promise<PageAnswer> => {
  const { queries, reader } = reading;
  const before = endOfDate(day);
  if (algorithm.withdrawn !== null && algorithm.withdrawn.at < before)
    return pageWithdrawn(reading, request, algorithm);
  const version = await inLanguageOrDutch(request.language, (language) =>
    findVersionBefore(queries, reader, algorithm.id, language, before),
  );
  if (version === null) return notYetPage(reading, request, algorithm, day);
  const view = await readView(reading, request, algorithm, version);
  return entryPage(reading, view, { notice: dayNotice(view, day), asked: { kind: 'day', day }, noIndex: true });
};

/** Where an entry went that was merged, on the same day. */
const pageMerged = async (
  reading: Reading,
  { language }: PageRequest,
  mergedInto: AlgorithmId,
  asked: Asked,
): Promise<PageAnswer> => {
  const target = await mergeTarget(reading, mergedInto);
  if (target === null) return notFound;
  const op = asked.kind === 'day' ? asked.day : null;
  return { kind: 'redirect', status: 301, to: href('entry', { language, id: target }, { op }) };
};

/** The page of an entry: now, or with '?op=' as it was at the end of a day. */
export const entry: Page = async (reading, request) => {
  const id = parseAlgorithmId(request.parameters.id ?? '');
  if (id === null) return notFound;
  const asked = askedDay(request.query, request.today);
  const now = asked.kind === 'day' ? null : await pageNow(reading, request, id, asked);
  if (now !== null) return now;
  const algorithm = await findAlgorithm(reading.queries, reading.reader, id);
  if (algorithm === null) return notFound;
  const end = asked.kind === 'day' ? endOfDate(asked.day) : null;
  if (algorithm.mergedInto !== null && isMergedBy(algorithm, end))
    return pageMerged(reading, request, algorithm.mergedInto, asked);
  return asked.kind === 'day'
    ? pageOn(reading, request, algorithm, asked.day)
    : pageWithdrawn(reading, request, algorithm);
};
