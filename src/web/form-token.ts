import { createHash, timingSafeEqual } from 'node:crypto';

/** The token for the forms of who holds a secret cookie: another site knows neither. Source: ASVS 3.5.1. */
export const formTokenOf = (secret: string): string =>
  createHash('sha256').update(`formulier ${secret}`).digest('base64url');

/** True when a form carries the token that belongs to the secret cookie it came with. */
export const isFormToken = (token: string, secret: string): boolean => {
  const [given, expected] = [Buffer.from(token), Buffer.from(formTokenOf(secret))];
  return given.length === expected.length && timingSafeEqual(given, expected);
};
