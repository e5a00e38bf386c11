import type { FieldKey } from '#standard/fields.ts';
import type { EntryDocument } from './entry.ts';
import type { Instant } from './instant.ts';
import { instantOf } from './instant.ts';
import { editableFields } from './rules/obligations.ts';
import { isWebAddress } from './web-address.ts';

/** How a web address answered: it did, there is nothing there, it did not, or it is no place on the public internet. */
export type LinkOutcome = 'answers' | 'gone' | 'fails' | 'not-public';

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

/** What the other side said: a status, or why there was none. */
export type LinkAnswer =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'nothing'; readonly isPublic: boolean };

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
  if (answer.kind === 'nothing') return answer.isPublic ? 'fails' : 'not-public';
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

/** True for an address that readers cannot use: nothing is there, it failed often enough, or it is not on the public internet. */
export const isDead = ({ outcome, failures }: Pick<LinkState, 'outcome' | 'failures'>): boolean =>
  outcome === 'gone' || outcome === 'not-public' || (outcome === 'fails' && failures >= linkTerms.failuresOfDead);
