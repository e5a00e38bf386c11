import type { Actor } from './access.ts';

/**
 * Who reads. Every function of the store that reads takes one and answers with what that reader may see, nothing more.
 * 'public' is everyone; 'person' is somebody in the office, who sees what access.ts allows; 'register' is the register itself inside
 * a command, never a page or an answer.
 */
export type Reader =
  | { readonly kind: 'public' }
  | { readonly kind: 'person'; readonly actor: Actor }
  | { readonly kind: 'register' };

export const publicReader = { kind: 'public' } as const satisfies Reader;
export const registerReader = { kind: 'register' } as const satisfies Reader;

/** Somebody in the office as the one who reads. */
export const personReader = (actor: Actor): Reader => ({ kind: 'person', actor });
