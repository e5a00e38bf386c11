import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret that nobody guesses, for a cookie or a link: 256 bits as 43 letters, figures, - and _. Source: ASVS 7.2.3. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the store keeps of a secret: it knows the secret again and cannot tell it. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** True when two texts are equal; how long it takes does not tell where they differ. */
export const isEqualSecret = (one: string, other: string): boolean =>
  timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest());
