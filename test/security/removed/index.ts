import { browserProtections } from './browser.ts';
import type { Protection } from './protection.ts';
import { rightProtections } from './rights.ts';
import { signInProtections } from './signing-in.ts';
import { textProtections } from './text.ts';

/** Every protection that is taken away by npm run test:all, to see its test fail. */
export const protections: readonly Protection[] = [
  ...browserProtections,
  ...textProtections,
  ...signInProtections,
  ...rightProtections,
];
