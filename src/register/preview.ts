import type { Language } from '#standard/text.ts';
import type { AlgorithmId } from './algorithm.ts';
import type { Instant } from './instant.ts';

/** A link by which somebody without an account reads the draft of an entry as the public will see it. */
export type Preview = {
  /** SHA-256 of the secret in the link. */
  readonly hash: string;
  readonly algorithmId: AlgorithmId;
  readonly language: Language;
  readonly madeAt: Instant;
  readonly lastsUntil: Instant;
  /** True from when it was withdrawn, or its draft was published or thrown away. */
  readonly isOver: boolean;
};

/**
 * How long a link lasts, how many of one draft may last at once, and how long it is told of a link that it is over. Our choice: a week
 * is enough for who must read along, and a link that is forgotten does not stay open.
 */
export const previewLimits = { days: 7, atOnce: 20, toldForDays: 90 } as const;

/** True when a link opens the draft at a moment. */
export const isOpenPreview = ({ lastsUntil, isOver }: Preview, now: Instant): boolean => !isOver && now < lastsUntil;
