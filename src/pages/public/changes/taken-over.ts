import type { Language, Text } from '#standard/text.ts';
import { lastChange } from '#store/changes.ts';
import { countTakenOverAfter, type TakenOver } from '#store/taken-over.ts';
import { wholeNumber } from '#web/format.ts';
import { html } from '#web/html.ts';
import { dateTag, type LedgerLine } from '#web/parts/ledger.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';

const words = {
  one: { nl: 'beschrijving overgenomen uit', en: 'description taken over from', fy: 'beskriuwing oernommen út' },
  many: { nl: 'beschrijvingen overgenomen uit', en: 'descriptions taken over from', fy: 'beskriuwingen oernommen út' },
  file: { nl: 'een bestand', en: 'a file', fy: 'in triem' },
  on: { nl: 'Bij de bron gepubliceerd op', en: 'Published at the source on', fy: 'By de boarne publisearre op' },
  between: {
    nl: 'Bij de bron gepubliceerd tussen',
    en: 'Published at the source between',
    fy: 'By de boarne publisearre tusken',
  },
  and: { nl: 'en', en: 'and', fy: 'en' },
} as const satisfies Record<string, Text>;

/** What was taken over up to a change; it only grows, so only what came after is counted. */
type Kept = { readonly upTo: number; readonly groups: ReadonlyMap<string, TakenOver> };

const keptByReading = new WeakMap<Reading, Kept>();

const keyOf = ({ day, source }: TakenOver): string => JSON.stringify([day, source]);

const together = (one: TakenOver | undefined, other: TakenOver): TakenOver =>
  one === undefined
    ? other
    : {
        ...other,
        count: one.count + other.count,
        oldest: one.oldest < other.oldest ? one.oldest : other.oldest,
        newest: one.newest > other.newest ? one.newest : other.newest,
      };

/** Everything that was taken over, together per day and source, the last first. */
export const listTakenOver = async (reading: Reading): Promise<readonly TakenOver[]> => {
  const { queries, reader } = reading;
  const kept = keptByReading.get(reading) ?? { upTo: 0, groups: new Map<string, TakenOver>() };
  const last = await lastChange(queries, reader);
  const groups = new Map(kept.groups);
  if (last > kept.upTo)
    for (const group of await countTakenOverAfter(queries, reader, kept.upTo, last))
      groups.set(keyOf(group), together(groups.get(keyOf(group)), group));
  keptByReading.set(reading, { upTo: last, groups });
  return [...groups.values()].toSorted((a, b) => b.sequence - a.sequence);
};

/** One line for all that was taken over from one source on one day, with when it was published there. */
export const takenOverLine = (group: TakenOver, language: Language): LedgerLine => {
  const { count, source, at, oldest, newest } = group;
  const what = count === 1 ? words.one : words.many;
  const period =
    oldest.slice(0, 10) === newest.slice(0, 10)
      ? html`${words.on[language]} ${dateTag(oldest, language)}`
      : html`${words.between[language]} ${dateTag(oldest, language)} ${words.and[language]} ${dateTag(newest, language)}`;
  return {
    date: at,
    title: `${wholeNumber(count, language)} ${what[language]} ${source ?? words.file[language]}`,
    address: href('search', { language }, { sorteer: 'nieuwste' }),
    meta: html`${period}.`,
  };
};
