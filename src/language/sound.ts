import { remembering } from './remember.ts';

/** Letters that sound alike in Dutch, in the order in which they are brought to one way of writing. */
const spellings: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/ph/g, 'f'],
  [/isch(?=e?$)/g, 'is'],
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/th/g, 't'],
  [/(?:ij|ei|ey)/g, 'y'],
  [/(?:auw|ouw|au|ou)/g, 'w'],
  [/(?:ts|t|s|c)i(?=e)/g, 'si'],
  [/c(?=[eiy])/g, 's'],
  [/(?:ck|qu|c|q)/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/ie/g, 'i'],
  [/dt?$/g, 't'],
  [/b$/g, 'p'],
  [/(.)\1+/g, '$1'],
];

const mostHeard = 2_000;

/** How a word sounds, roughly: words that are written otherwise and sound alike are the same. In: a folded word. */
export const soundOf = remembering(
  (word: string): string => spellings.reduce((heard, [pattern, sound]) => heard.replace(pattern, sound), word),
  mostHeard,
);
