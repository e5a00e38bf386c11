/**
 * Who reads. Every function of the store that reads takes one and answers with what that reader may see, nothing more.
 * 'public' is everyone; 'register' is the register itself inside a command, never a page or an answer.
 */
export type Reader = { readonly kind: 'public' } | { readonly kind: 'register' };

export const publicReader: Reader = { kind: 'public' };
export const registerReader: Reader = { kind: 'register' };
