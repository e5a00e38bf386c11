import { type DemoDoor, opensToDemo } from './demo-door.ts';
import { dateOf, dutchTimeOf, type Instant, type IsoDate, instantOf } from './instant.ts';
import { canBeEmail, questionTerms } from './question.ts';
import { minutesLater } from './session.ts';

/** What a visitor can follow by e-mail, by the word in the address: an entry, an organisation with its parts, a theme, what a search finds. */
export const followKinds = ['algoritme', 'organisatie', 'thema', 'zoeken'] as const;
export type FollowKind = (typeof followKinds)[number];

/** The kinds for which a question is asked of the index, once for each, however many follow it. */
export const searchKinds = ['thema', 'zoeken'] as const satisfies readonly FollowKind[];

export const isFollowKind = (text: string): text is FollowKind => followKinds.some((kind) => kind === text);

/** One thing that is followed: its number or code, or the parameters of a search in their fixed order. */
export type FollowSubject = { readonly kind: FollowKind; readonly value: string };

/** What somebody follows, and up to which change they know of it. */
export type Follow = FollowSubject & { readonly toldThrough: number };

/** The terms and sizes of following. */
export const followTerms = {
  /** Whoever does not confirm within so many hours is forgotten. */
  confirmWithinHours: 48,
  /** One address follows at most so many things. */
  mostFollows: 100,
  /** The parameters of a search that is followed are at most so many signs. */
  mostSubject: 1_500,
  /** In a day the whole register mails to confirm at most so many times without an answer. */
  mostUnconfirmed: 1_000,
  /** What is known of an address that did not confirm is forgotten when nobody asked for it in so many days. */
  restraintDays: 60,
  /** After so many mails in a row that the server of an address refused for good, following ends. */
  mostRefusals: 3,
  /** The links in a mail work for so many days. */
  keyDays: 400,
  /** That something is followed no longer is kept for so many days, by a hash: an older backup is not restored. */
  stoppedDays: 400,
  /** Mail goes from this hour in the Netherlands on, so that one a day is in the morning. */
  fromHour: 7,
  /** One mail tells at most so many changes of one thing, and so many together; of the others it says how many there are. */
  mostPerSubject: 20,
  mostPerMail: 100,
  /** One round asks at most so many different themes and searches what they find; the others wait for the next, those that wait longest first. */
  mostSearches: 5_000,
} as const;

/** How many mails with a link of one kind go to one address: nobody can have somebody else mailed full. */
export const confirmationLimits = [{ most: 3, minutes: 24 * 60 }] as const;

/** For how many hours no mail to confirm goes to an address after the first, second … that was not confirmed; after more as after the last. */
export const confirmationWaits = [0, 0, 24, 72, 7 * 24, 30 * 24] as const;

/** What is known of an address that was mailed to confirm and did not: how often in a row, when last, and whether its owner wants no such mail. */
export type Restraint = {
  readonly unconfirmed: number;
  readonly lastAskedAt: Instant;
  readonly wantsNone: boolean;
};

/** True when a mail to confirm may go to an address. */
export const mayAskToConfirm = (restraint: Restraint | null, now: Instant): boolean => {
  if (restraint === null) return true;
  const { unconfirmed, lastAskedAt, wantsNone } = restraint;
  const hours = confirmationWaits[Math.min(unconfirmed, confirmationWaits.length) - 1] ?? 0;
  return !wantsNone && now >= minutesLater(lastAskedAt, hours * 60);
};

/**
 * True when a follower is forgotten after so many refusals in a row; only when the server took other mail since the first of them
 * (takesOthers): a server that refuses everybody says nothing of one address.
 */
export const endsAfterRefusals = (refusals: number, takesOthers: boolean): boolean =>
  refusals >= followTerms.mostRefusals && takesOthers;

/** The mailbox of an address, by which mail to it is counted: what stands after a plus is no other box. */
export const mailboxOf = (address: string): string => address.replace(/(?<=.)\+[^@]*(?=@)/, '');

/**
 * True when following is offered: there is a server for mail, or somebody looks around at the machine itself, where mail is kept and shown.
 * Elsewhere visitors would wait for mail that never comes.
 */
export const offersFollowing = (config: DemoDoor & { readonly mailServer: object | null }): boolean =>
  config.mailServer !== null || opensToDemo(config);

/** One thing as one text, to look it up by. */
export const keyOfSubject = ({ kind, value }: FollowSubject): string => `${kind} ${value}`;

/** Nothing in it that is no part of one plain address: no header, second address or quoted name can be made of it. */
const plainAddress = /^([a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@([\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+)$/u;

/** The domain of an address as the network knows it (café.nl is xn--caf-dma.nl); null when it is none, or a number of a machine. */
const domainOf = (typed: string): string | null => {
  const domain = URL.parse(`http://${typed}`)?.hostname ?? '';
  return /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(domain) ? domain : null;
};

/**
 * An e-mail address as it is counted, kept and mailed: one spelling of each mailbox, in lower case, however it was typed (full-width
 * signs, the letters of a domain or its xn-- form). Null when mail cannot be sent to it. Source: RFC 5891, UTS 46.
 */
export const followerAddress = (typed: string): string | null => {
  const [, name = '', written = ''] = plainAddress.exec(typed.normalize('NFKC').trim().toLowerCase()) ?? [];
  const domain = written === '' ? null : domainOf(written);
  const address = domain === null ? '' : `${name}@${domain}`;
  return canBeEmail(address) && address.length <= questionTerms.mostEmail ? address : null;
};

/** The moment after which a request to follow can still be confirmed. */
export const requestsKeptSince = (now: Instant): Instant => minutesLater(now, -followTerms.confirmWithinHours * 60);

const daysBefore = (now: Instant, days: number): Instant => instantOf(new Date(Date.parse(now) - days * 86_400_000));

/** The moment since which it is known that an address was asked for and not confirmed. */
export const restraintsKeptSince = (now: Instant): Instant => daysBefore(now, followTerms.restraintDays);

/** The moment since which it is kept what is followed no longer. */
export const stoppedKeptSince = (now: Instant): Instant => daysBefore(now, followTerms.stoppedDays);

/** The moment after which the links in a mail still work. */
export const keysKeptSince = (now: Instant): Instant => daysBefore(now, followTerms.keyDays);

/**
 * How far followers were told, and up to which change those are told who are not yet; the day on which that was last done, and whether
 * some themes and searches were not asked then.
 */
export type FollowRound = {
  readonly toldThrough: number;
  readonly through: number;
  readonly endedOn: IsoDate | null;
  readonly isWaiting: boolean;
};

/** True when a round was begun and not everybody was told. */
export const isUnderWay = ({ toldThrough, through }: FollowRound): boolean => through > toldThrough;

/**
 * True when a new round may begin: something changed or waits, it is morning or later in the Netherlands, and on this day no round ended. So
 * nobody gets two mails on a day, also when a round took until the next one.
 */
export const mayBeginRound = (round: FollowRound, lastChange: number, now: Instant): boolean => {
  const isLaterDay = round.endedOn === null || dateOf(now) > round.endedOn;
  const hour = Number(dutchTimeOf(now).slice(11, 13));
  return (
    !isUnderWay(round) &&
    (lastChange > round.toldThrough || round.isWaiting) &&
    isLaterDay &&
    hour >= followTerms.fromHour
  );
};
