import { type LinkAnswer, linkAfter, linksIn } from '#register/links.ts';
import { registerReader } from '#register/reader.ts';
import { transact } from '#store/database.ts';
import { type DueLink, listDueLinks, listUnscanned, saveLinkPlaces, saveLinkState } from '#store/links.ts';
import type { CommandContext } from './command.ts';

/** So many algorithms are read at once for the links in their texts, and so many addresses are asked at once. */
const scannedAtOnce = 50;
const askedAtOnce = 5;

/**
 * Notes which links stand in texts that changed since they were last looked at. How many algorithms that concerned; 0 when all are
 * noted. Leaves no audit line, as visiting them does: it changes no text and is about no person.
 */
export const noteLinks = ({ database, now }: CommandContext): Promise<number> =>
  transact(database, async (writing) => {
    const texts = await listUnscanned(writing, registerReader, scannedAtOnce);
    if (texts.length === 0) return 0;
    const scanned = texts.map((one) => ({ ...one, links: one.documents.flatMap(linksIn) }));
    await saveLinkPlaces(writing, scanned, now());
    return scanned.length;
  });

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
  const due = await listDueLinks(database.queries, registerReader, now(), askedAtOnce);
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
