import type { Language, Text } from '#standard/text.ts';
import type { PersonId } from './appointment.ts';
import { addDays, dateOf, type Instant, startOfDate } from './instant.ts';
import { canBeEmail } from './question.ts';
import { minutesLater } from './session.ts';

/** What a mail is about, as the administrator sees it; a new kind is one line here. */
export const mailKinds = {
  digest: { nl: 'Herinnering', en: 'Reminder', fy: 'Oantinken' },
  'follow-confirm': { nl: 'Bevestiging van volgen', en: 'Confirmation of following', fy: 'Befêstiging fan folgjen' },
  'follow-receipt': { nl: 'Begin van volgen', en: 'Start of following', fy: 'Begjin fan folgjen' },
  'follow-link': { nl: 'Link voor een volger', en: 'Link for a follower', fy: 'Keppeling foar in folger' },
  'follow-news': { nl: 'Wijzigingen voor een volger', en: 'Changes for a follower', fy: 'Feroarings foar in folger' },
} as const satisfies Record<string, Text>;

export type MailKind = keyof typeof mailKinds;

/** Mail to who follows something already: it goes when they stop. */
export const followerMail = ['follow-receipt', 'follow-link', 'follow-news'] as const satisfies readonly MailKind[];

/** A mail in plain text, to one address. */
export type Mail = {
  readonly address: string;
  /** Whose address it is; null for who has no account. Their waiting mail goes when they are erased. */
  readonly personId: PersonId | null;
  readonly kind: MailKind;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  /**
   * The address with which the receiver stops this mail by one POST with the body List-Unsubscribe=One-Click, without signing in, and
   * by a click on a page; null when there is none. Source: RFC 8058.
   */
  readonly stopAddress: string | null;
  readonly createdAt: Instant;
  /** It is sent at or after this moment. */
  readonly notBefore: Instant;
};

/** Where a mail stands: it waits (or somebody is sending it), it was sent, or it was given up. */
export type MailState = 'waiting' | 'sent' | 'failed';

export const mailStates = ['waiting', 'failed', 'sent'] as const satisfies readonly MailState[];

/**
 * Why a mail was not sent: the server cannot be reached, does not let us in, has no safe connection, takes no mail of ours now, does not
 * take its sender; it does not take this mail yet, or takes none for this address; it got all of it and said nothing; or the mail itself
 * cannot be sent, is too old, or was broken off too often; or its receiver was forgotten after too many refusals.
 */
export const mailFailures = [
  'away',
  'sign-in',
  'tls',
  'server',
  'sender',
  'later',
  'unanswered',
  'refused',
  'unusable',
  'too-old',
  'broken-off',
  'forgotten',
] as const;
export type MailFailure = (typeof mailFailures)[number];

/** What became of handing a mail to the server; answer is what the server said, in short. */
export type MailAnswer =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly failure: MailFailure; readonly answer: string };

/**
 * The terms of mail. Servers hold back mail for hours (greylisting, a full mailbox), so the waits grow to a day; RFC 5321 4.5.4.1 asks to
 * go on for days. What lay for longer than sendWithinDays is old news and is sent only when somebody asks. keptDays is long enough
 * to answer who asks where their mail is, and no longer.
 */
export const mailTerms = {
  /** Minutes to wait after each attempt that failed; after the last the mail is given up. */
  waits: [1, 5, 15, 60, 240, 720, 1_440, 1_440],
  sendWithinDays: 3,
  keptDays: 14,
  /** Whoever takes a mail to send and is not heard of for so many minutes is gone. Longer than one attempt can take. */
  claimMinutes: 5,
  /** After so many minutes no next mail is begun in one go: with the last one it stays well within what a job may take. */
  minutesAtOnce: 0.5,
  /** A mail that was broken off so often while it was being sent is given up: it may have arrived each time. */
  mostBrokenOff: 2,
} as const;

export const mailSizes = { address: 254, subject: 200, text: 200_000 } as const;

/** Signs with which a header ends and another begins, and others that nobody sees. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** A text as it may stand in a header: on one line, nothing unseen, not longer than a subject is. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, mailSizes.subject)
    .toWellFormed();

/** True when mail can be sent to an address: one mailbox, nothing in it that ends a header or begins another address. */
export const isMailAddress = (address: string): boolean =>
  address.length <= mailSizes.address &&
  !unseen.test(address) &&
  !/[,;:<>()[\]"\\]/.test(address) &&
  canBeEmail(address);

/** True when a mail may be handed to a server: no part of it can make a header, an address or a command of its own. */
export const isSendable = ({ address, subject, text, stopAddress }: Mail): boolean =>
  isMailAddress(address) &&
  subject !== '' &&
  subject === oneLine(subject) &&
  text.length <= mailSizes.text &&
  (stopAddress === null || (/^https?:\/\/[\x21-\x7e]+$/.test(stopAddress) && !/[<>]/.test(stopAddress)));

/** What is of no use to try again by itself. */
const forGood: readonly MailFailure[] = ['refused', 'unusable', 'too-old', 'broken-off', 'unanswered'];

/** What is sent again when all that was given up is: not what may have arrived all the same, is old news, or cannot be sent. */
export const sentAgainTogether = ['away', 'sign-in', 'tls', 'server', 'sender', 'later', 'refused'] as const;

/** What the server does with one mail it will do with the next one too: nothing more is handed to it for now. */
export const isOfServer = (failure: MailFailure): boolean =>
  ['away', 'sign-in', 'tls', 'server', 'sender', 'unanswered'].includes(failure);

/** The text of a mail without the secrets in its links, for who looks after mail: they are for its receiver alone. */
export const withoutSecrets = (text: string): string =>
  text.replaceAll(/(https?:\/\/\S*?[=/])[A-Za-z0-9_-]{32,}/g, '$1…');

/** What comes after an attempt that failed: the moment of the next one, or null when the mail is given up. */
export const nextAttempt = (failure: MailFailure, attempts: number, now: Instant): Instant | null => {
  const wait = mailTerms.waits[attempts - 1];
  return forGood.includes(failure) || wait === undefined ? null : minutesLater(now, wait);
};

/** A mail that could be sent before this moment and never was tried is too old to send now. */
export const tooOldBefore = (now: Instant): Instant => startOfDate(addDays(dateOf(now), -mailTerms.sendWithinDays));

/** What was made before this moment goes from the register, sent or not. */
export const mailKeptSince = (now: Instant): Instant => startOfDate(addDays(dateOf(now), -mailTerms.keptDays));
