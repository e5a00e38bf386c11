import { setImmediate as turn } from 'node:timers/promises';
import { dateOf, type Instant, type IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { type FirstPublication, listFirstPublicationsAfter } from '#store/first-publications.ts';
import type { Reading } from '../../reading.ts';
import { type NationalHandler, nationalAnswer } from './door.ts';

const slice = 1_000;
/** Source: national interface, 2 (dashboard). */
const months = 12;

async function* firstPublications({ queries, reader }: Reading): AsyncGenerator<FirstPublication> {
  for (let last: FirstPublication | undefined; ; ) {
    const some: readonly FirstPublication[] = await listFirstPublicationsAfter(
      queries,
      reader,
      last?.id ?? null,
      slice,
    );
    yield* some;
    last = some.at(-1);
    if (last === undefined || some.length < slice) return;
    await turn();
  }
}

/** The last twelve months up to a day, oldest first, as yyyy-mm. */
const monthsUntil = (day: IsoDate): readonly string[] => {
  const last = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: months }, (_, index) => {
    const month = last - months + 1 + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
};

/** How many there were at the end of each of the last twelve months: 11-2026 is November. */
const growth = (
  moments: Iterable<Instant>,
  today: IsoDate,
): readonly { readonly date: string; readonly count: number }[] => {
  const begun = [...moments].map((at) => dateOf(at).slice(0, 7));
  return monthsUntil(today).map((month) => ({
    date: `${Number(month.slice(5))}-${month.slice(0, 4)}`,
    count: begun.filter((one) => one <= month).length,
  }));
};

/** How many entries that are public now were so at the end of each of the last twelve months. */
export const publishedPerMonth: NationalHandler = async (reading) => {
  const moments: Instant[] = [];
  for await (const { at } of firstPublications(reading)) moments.push(at);
  return nationalAnswer(growth(moments, dateOf(reading.now())));
};

/** How many organisations had an entry at the end of each of the last twelve months; with its first entry one has joined. */
export const joinedPerMonth: NationalHandler = async (reading) => {
  const first = new Map<OrganisationId, Instant>();
  for await (const { organisationId, at } of firstPublications(reading)) {
    const known = first.get(organisationId);
    if (known === undefined || at < known) first.set(organisationId, at);
  }
  return nationalAnswer(growth(first.values(), dateOf(reading.now())));
};
