import { type Action, rights } from './access.ts';
import type { AlgorithmId } from './algorithm.ts';
import { dateOf, type Instant, type IsoDate } from './instant.ts';
import { monthsBefore } from './keeping.ts';
import type { OrganisationId } from './organisation.ts';
import type { Role } from './roles.ts';
import { minutesLater } from './session.ts';
import { addWorkingDays } from './working-days.ts';

/** A question or remark about an entry, or the report that an algorithm is not in the register. */
export type QuestionKind = 'question' | 'report';

/** What became of a report. */
export type ReportOutcome =
  | { readonly kind: 'in-register'; readonly algorithmId: AlgorithmId }
  | { readonly kind: 'no-algorithm' }
  | { readonly kind: 'not-public'; readonly ground: string };

/** What an organisation says, whether everyone may read it, and what became of it when it was a report. */
export type Answer = {
  readonly text: string;
  readonly isPublic: boolean;
  readonly outcome: ReportOutcome | null;
};

/** Terms in working days and months, sizes in signs. Source: R-099; the term is a service norm, no law sets one. */
export const questionTerms = {
  answerWithinWorkingDays: 10,
  eraseAfterMonths: 12,
  mostText: 2_000,
  leastText: 10,
  mostEmail: 254,
  mostOrganisation: 200,
  mostAnswer: 4_000,
} as const;

/** How many questions, and how many requests about following, are taken from one network, and within how many minutes. A library or an office is one network. */
export const questionLimits = [
  { most: 10, minutes: 60 },
  { most: 40, minutes: 24 * 60 },
] as const;

/** The longest time for which it is kept from which network a question came, in minutes. */
export const longestCount = Math.max(...questionLimits.map(({ minutes }) => minutes));

/** Of something that may be done so many times within so many minutes: until when the next must wait, given the earlier ones; null when it need not. */
export const waitsUntil = (
  limits: readonly { readonly most: number; readonly minutes: number }[],
  earlier: readonly Instant[],
  now: Instant,
): Instant | null => {
  const ends = limits.flatMap(({ most, minutes }) => {
    const since = minutesLater(now, -minutes);
    const decisive = earlier
      .filter((at) => at > since)
      .toSorted()
      .at(-most);
    return decisive === undefined ? [] : [minutesLater(decisive, minutes)];
  });
  return ends.toSorted().at(-1) ?? null;
};

/** Until when the next question from a network must wait, given when the earlier ones came; null when it need not. */
export const questionWaitsUntil = (earlier: readonly Instant[], now: Instant): Instant | null =>
  waitsUntil(questionLimits, earlier, now);

/** The day on which an answer is due: so many days from Monday to Friday later. Public holidays count as working days. */
export const dueOn = (askedAt: Instant): IsoDate =>
  addWorkingDays(dateOf(askedAt), questionTerms.answerWithinWorkingDays);

/** Letters that nobody takes for a figure or for each other. */
const checkLetters = 'ABCDEFGHJKLMNPQRSTVWXYZ';

/** How a question is called: the year, its number and a letter that changes when a figure is misheard, V-2026-0418-K. */
export const referenceOf = (id: number, askedAt: Instant): string => {
  const figures = `${dateOf(askedAt).slice(0, 4)}${String(id).padStart(4, '0')}`;
  const sum = [...figures].reduce((total, figure, index) => total + Number(figure) * (index + 2), 0);
  return `V-${figures.slice(0, 4)}-${figures.slice(4)}-${checkLetters[sum % checkLetters.length]}`;
};

/** Since when answered questions are kept as they are: so many months ago, a day that the month does not have being its last. */
export const questionsKeptSince = (now: Instant): Instant => monthsBefore(now, questionTerms.eraseAfterMonths);

/** True when an answer came on or before the day it was due. */
export const isInTime = (answeredAt: Instant, due: IsoDate): boolean => dateOf(answeredAt) <= due;

/** A text of anybody as it is kept: no signs that cannot be seen and steer a store, a terminal or the direction of what stands around it. */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** True when a text holds an e-mail address, which nobody may read under an entry. */
export const holdsEmail = (text: string): boolean => /[^\s@]+@[^\s@]+\.[^\s@]+/.test(text);

/** True for a text that can be an e-mail address. */
export const canBeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** What somebody asks: to whom it goes (null: nobody knows yet), about which entry, and what they wrote. */
export type Asking = {
  readonly kind: QuestionKind;
  readonly organisationId: OrganisationId | null;
  readonly algorithmId: AlgorithmId | null;
  /** The organisation of a report as it was typed. */
  readonly organisationSaid: string;
  readonly text: string;
  readonly email: string;
};

export type AskingFault = 'too-short' | 'too-long' | 'no-email' | 'organisation-too-long';

/** What is wrong with what somebody wrote, by where it is wrong. */
export const askingFaults = ({ text, email, organisationSaid }: Asking): readonly AskingFault[] => [
  ...(text.trim().length < questionTerms.leastText ? (['too-short'] as const) : []),
  ...(text.trim().length > questionTerms.mostText ? (['too-long'] as const) : []),
  ...(organisationSaid.length > questionTerms.mostOrganisation ? (['organisation-too-long'] as const) : []),
  ...(email !== '' && (!canBeEmail(email) || email.length > questionTerms.mostEmail) ? (['no-email'] as const) : []),
];

/** The roles with which somebody can do something at an organisation, or (null) at the centre. */
const rolesFor = (action: Action, isCentral: boolean): readonly Role[] =>
  isCentral ? rights[action].everywhere : rights[action].there;

/** The roles of those for whom a question to an organisation waits; without an organisation, of those who pass it on. */
export const rolesThatAnswer = (organisationId: OrganisationId | null): readonly Role[] =>
  organisationId === null ? rolesFor('pass-on-reports', true) : rolesFor('answer-questions', false);
