import type { FieldKey } from '#standard/fields.ts';
import type { EntryDocument } from './entry.ts';
import type { Instant } from './instant.ts';
import { instantOf } from './instant.ts';
import { editableFields } from './rules/obligations.ts';
import { isWebAddress } from './web-address.ts';

/**
 * How a web address answered: it did, there is nothing there, or it did not. An address that is no place on the public internet did not:
 * whoever writes it learns nothing of the names and machines behind the register.
 */
export type LinkOutcome = 'answers' | 'gone' | 'fails';

/** What is known of an address since it was asked. */
export type LinkState = {
  readonly address: string;
  readonly outcome: LinkOutcome;
  /** How often in a row it did not answer. */
  readonly failures: number;
  readonly askedAt: Instant;
  /** Since when it does not answer; null when it does. */
  readonly failingSince: Instant | null;
};

/** What the other side said: a status, or nothing. */
export type LinkAnswer = { readonly kind: 'status'; readonly status: number } | { readonly kind: 'nothing' };

/** When an address is asked again, in hours after it was asked, and how often it fails before it is called dead. */
export const linkTerms = { againAfter: { answers: 30 * 24, other: 24 }, failuresOfDead: 3 } as const;

/** An address of a text, with the field in which it stands. */
export type PlacedLink = { readonly field: FieldKey; readonly address: string };

/** A longer address is none that people follow. */
const longest = 2_000;
/** Names that lead nowhere by agreement: examples and tests (RFC 2606). Nobody is asked for them. */
const reserved = /(^|\.)(example|test|invalid)$/i;

/** True for an address that can be asked: of the web, of no agreed example, and with no password in it. */
const canBeAsked = (text: string): boolean => {
  if (!isWebAddress(text) || text.length > longest) return false;
  const { hostname, username } = new URL(text);
  return username === '' && !reserved.test(hostname) && !/(^|\.)example\.(com|net|org|nl)$/i.test(hostname);
};

/** The web addresses in the fields of a text that hold one, each once per field; an address in running text is left alone. */
export const linksIn = ({ values }: Pick<EntryDocument, 'values'>): readonly PlacedLink[] =>
  editableFields.flatMap((field): readonly PlacedLink[] => {
    const value = values[field.key as FieldKey];
    if (value === undefined || field.kind === 'text') return [];
    const texts =
      typeof value === 'string'
        ? [value]
        : value.flatMap((item) => (typeof item === 'string' ? [] : Object.values(item)));
    const addresses = texts.filter((text): text is string => text !== null && canBeAsked(text));
    return [...new Set(addresses)].map((address) => ({ field: field.key as FieldKey, address }));
  });

/** What an answer says of an address. Who is asked to sign in or to wait is there; only 404 and 410 say that nothing is. */
export const outcomeOf = (answer: LinkAnswer): LinkOutcome => {
  if (answer.kind === 'nothing') return 'fails';
  if (answer.status === 404 || answer.status === 410) return 'gone';
  return answer.status >= 500 ? 'fails' : 'answers';
};

/** What is known of an address after it answered, and when it is asked again. */
export const linkAfter = (
  address: string,
  before: Pick<LinkState, 'failures' | 'failingSince'>,
  answer: LinkAnswer,
  now: Instant,
): LinkState & { readonly dueAt: Instant } => {
  const outcome = outcomeOf(answer);
  const isFine = outcome === 'answers';
  const hours = isFine ? linkTerms.againAfter.answers : linkTerms.againAfter.other;
  return {
    ...{ address, outcome, askedAt: now },
    failures: isFine ? 0 : before.failures + 1,
    failingSince: isFine ? null : (before.failingSince ?? now),
    dueAt: instantOf(new Date(Date.parse(now) + hours * 3_600_000)),
  };
};

/** True for an address that readers cannot use: nothing is there, or it failed often enough. */
export const isDead = ({ outcome, failures }: Pick<LinkState, 'outcome' | 'failures'>): boolean =>
  outcome === 'gone' || (outcome === 'fails' && failures >= linkTerms.failuresOfDead);

/** Of addresses in order, the first of each host, at most so many: whoever holds many of them is not asked for two at the same time. */
export const oneOfEachHost = <Link extends { readonly address: string }>(
  links: readonly Link[],
  most: number,
): readonly Link[] => {
  const byHost = Map.groupBy(links, ({ address }) => new URL(address).hostname);
  return [...byHost.values()].flatMap((some) => some.slice(0, 1)).slice(0, most);
};
