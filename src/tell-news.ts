import type { CommandContext } from '#commands/command.ts';
import { gatherNews, type News } from '#commands/following/gather-news.ts';
import {
  closeRound,
  openRound,
  seeFollowers,
  type Telling,
  tellFollowers,
} from '#commands/following/tell-followers.ts';
import { newsMail } from '#pages/following/news-mail.ts';
import { type Described, describeSubjects } from '#pages/following/subject.ts';
import { type ToldChange, toldChanges } from '#pages/public/changes/lines.ts';
import { newsOf } from '#register/follow-news.ts';
import { type FollowRound, type FollowSubject, followTerms, keyOfSubject, searchKinds } from '#register/following.ts';
import type { Language } from '#standard/text.ts';
import type { Change } from '#store/changes.ts';
import type { Reading } from './reading.ts';

/** What a run knows of the round that it is in, so that it is gathered once. */
type Under = { readonly round: FollowRound; readonly news: News; next: number; readonly faults: unknown[] };

/** So many mails in one transaction; so many changes or things are put into words at once. */
const slice = 20;
const wordsSlice = 100;

const slicesOf = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

const toldIn = async (
  reading: Reading,
  changes: readonly Change[],
  language: Language,
): Promise<ReadonlyMap<number, ToldChange>> => {
  const distinct = [...new Map(changes.map((change) => [change.sequence, change])).values()];
  const told: ToldChange[] = [];
  for (const some of slicesOf(distinct, wordsSlice)) told.push(...(await toldChanges(reading, some, language)));
  return new Map(told.map((one) => [one.change.sequence, one]));
};

/** The mails to some followers, in the language of each. */
const compose = async (
  context: CommandContext,
  reading: Reading,
  { news }: Under,
  ids: readonly number[],
): Promise<readonly Telling[]> => {
  const followers = (await seeFollowers(context, ids)).map((follower) => ({
    follower,
    sections: newsOf(follower.follows, news.bySubject),
  }));
  const tellings: Telling[] = [];
  for (const [language, some] of Map.groupBy(followers, ({ follower }) => follower.language)) {
    const sections = some.flatMap((one) => one.sections);
    const told = await toldIn(
      reading,
      sections.flatMap(({ changes }) => changes),
      language,
    );
    const subjects = [...new Map(sections.map(({ subject }) => [keyOfSubject(subject), subject])).values()];
    const described = new Map<string, Described>();
    for (const part of slicesOf(subjects, wordsSlice))
      for (const [key, one] of await describeSubjects(reading, part, language)) described.set(key, one);
    for (const one of some)
      if (one.sections.length > 0)
        tellings.push({
          ...newsMail({ ...one, told, described, baseUrl: reading.config.baseUrl }),
          waiting: news.isWaiting ? waitingOf(one.follower.follows, news) : [],
        });
  }
  return tellings;
};

/** What of the things that somebody follows was not asked in a round. */
const waitingOf = (follows: readonly FollowSubject[], { asked }: News): readonly FollowSubject[] => {
  const keys = new Set(asked.map(keyOfSubject));
  return follows.filter((one) => searchKinds.some((kind) => kind === one.kind) && !keys.has(keyOfSubject(one)));
};

const begin = async (
  context: CommandContext,
  round: FollowRound,
  reading: Reading,
  mostSearches: number,
): Promise<Under> => {
  const source = { search: reading.search, directory: reading.organisations() };
  const news = await gatherNews(context.database.queries, round, source, mostSearches);
  return { round, news, next: 0, faults: [] };
};

/** Goes on without a follower who cannot be told, unless the store itself fails: then it throws, and the round goes on later. */
const passOver = async (context: CommandContext, under: Under, fault: unknown): Promise<void> => {
  context.now();
  await openRound(context);
  under.faults.push(fault);
};

/** What each run is at, by the place where the run keeps its round. */
const underWay = new WeakMap<object, Under>();

/**
 * One step of telling followers what changed: begins the round of the day when there is one, or puts the next mails in the outbox. How
 * many things it did; 0 when nothing is left to do. Whoever cannot be told holds up nobody: it throws when all others were told. readingNow gives an index and organisations that know every change until now.
 */
export const tellNews = async (
  context: CommandContext,
  run: object,
  readingNow: () => Promise<Reading>,
  mostSearches: number = followTerms.mostSearches,
): Promise<number> => {
  const round = await openRound(context);
  if (round === null) return 0;
  const reading = await readingNow();
  const known = underWay.get(run);
  const under = known?.round.through === round.through ? known : await begin(context, round, reading, mostSearches);
  underWay.set(run, under);
  const ids = under.news.followers.slice(under.next, under.next + slice);
  if (ids.length === 0) {
    await closeRound(context, round, under.news);
    if (under.faults.length > 0)
      throw new Error(`${under.faults.length} followers were not told.`, { cause: under.faults[0] });
    return 1;
  }
  const tell = async (some: readonly number[]): Promise<void> => {
    await tellFollowers(context, round, await compose(context, reading, under, some));
  };
  await tell(ids).catch(async () => {
    for (const id of ids) await tell([id]).catch((fault: unknown) => passOver(context, under, fault));
  });
  under.next += ids.length;
  return ids.length;
};
