import { addDays, dateOf, type Instant } from './instant.ts';

/** So many days after its publication elsewhere a text is no news any more when it comes in here. */
const daysOfNews = 30;

/**
 * True when a first text is taken over: it was published elsewhere more than thirty days before it came into this register.
 * A younger one is news here too. Days are those in the Netherlands.
 */
export const isTakenOver = (publishedAt: Instant, at: Instant): boolean =>
  dateOf(publishedAt) < addDays(dateOf(at), -daysOfNews);
