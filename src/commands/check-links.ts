import { setImmediate as turn } from 'node:timers/promises';
import { type LinkAnswer, linkAfter, linksIn, oneOfEachHost } from '#register/links.ts';
import { registerReader } from '#register/reader.ts';
import { transact } from '#store/database.ts';
import {
  type DueLink,
  listDueLinks,
  listPublicTexts,
  listUnscanned,
  saveLinkPlaces,
  saveLinkState,
} from '#store/links.ts';
import type { CommandContext } from './command.ts';

/** So many algorithms are looked at in one go, and so many changed ones are noted at once. */
const atOnce = { looked: 200, found: 3 } as const;
/** Of so many addresses that are due so many are asked at once, each of another host. */
const [dueAtOnce, askedAtOnce] = [200, 5];

/** How many algorithms were noted, and where a round goes on; null at its end. */
export type Noting = { readonly noted: number; readonly next: string | null };

/**
 * Notes which links stand in a few public texts that changed since they were last looked at, from a place in the round along all
 * algorithms. Others get their turn in between: little is read at once, and nothing of it while the store is being written. Leaves no
 * audit line, as visiting them does: it changes no text and is about no person.
 */
export const noteLinks = async (
  { database, now }: CommandContext,
  after: string,
  stopped: AbortSignal,
): Promise<Noting> => {
  for (let next: string | null = after; next !== null; await turn()) {
    if (stopped.aborted) return { noted: 0, next };
    const unscanned = await listUnscanned(database.queries, registerReader, next, atOnce);
    next = unscanned.next;
    if (unscanned.ids.length === 0) continue;
    const texts = await listPublicTexts(database.queries, registerReader, unscanned.ids);
    const noted = texts.map((text) => ({
      ...{ algorithmId: text.algorithmId, version: text.public?.version ?? 0 },
      links: text.public === null ? [] : linksIn(text.public.document),
    }));
    await transact(database, (writing) => saveLinkPlaces(writing, noted, now()));
    return { noted: noted.length, next };
  }
  return { noted: 0, next: null };
};

type Answered = { readonly due: DueLink; readonly answer: LinkAnswer };

/**
 * Asks a few web addresses that are due whether they answer, before the transaction that notes it. How many were asked; 0 when none is
 * due, or when it is told to stop, and then nothing is noted. Source of the terms: linkTerms.
 */
export const checkLinks = async (
  { database, now }: CommandContext,
  ask: (address: string) => Promise<LinkAnswer>,
  stopped: AbortSignal,
): Promise<number> => {
  const due = oneOfEachHost(await listDueLinks(database.queries, registerReader, now(), dueAtOnce), askedAtOnce);
  if (due.length === 0 || stopped.aborted) return 0;
  const stop = new Promise<null>((resolve) => stopped.addEventListener('abort', () => resolve(null), { once: true }));
  const asking = Promise.all(due.map(async (one): Promise<Answered> => ({ due: one, answer: await ask(one.address) })));
  const answered = await Promise.race([asking, stop]);
  if (answered === null) return 0;
  await transact(database, async (writing) => {
    for (const { due: before, answer } of answered)
      await saveLinkState(writing, linkAfter(before.address, before, answer, now()));
  });
  return answered.length;
};
