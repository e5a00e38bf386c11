import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** 19 MiB, two passes, one lane: what OWASP asks of argon2id at least. A hash says itself how it was made, so these may be raised. */
const strength = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const tagLength = 32;

const derive = promisify((parameters: Argon2Parameters, done: (error: Error | null, tag: Buffer) => void) =>
  argon2('argon2id', parameters, done),
);

/** Two ways to write the same sign are the same password. */
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFKC'));

const withoutPadding = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** The argon2id hash of a password with a salt of its own, as a PHC string. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16);
  const tag = await derive({ message: bytesOf(password), nonce, tagLength, ...strength });
  const { memory, passes, parallelism } = strength;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${withoutPadding(nonce)}$${withoutPadding(tag)}`;
};

const pattern = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** A hash of no password: comparing with it takes as long as with a real one, so that nobody learns which accounts exist. */
const nobody = `$argon2id$v=19$m=${strength.memory},t=${strength.passes},p=${strength.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** True when this is the password of a hash; with null it never is, and takes as long. */
export const isPassword = async (password: string, hash: string | null): Promise<boolean> => {
  const [, memory, passes, parallelism, salt = '', expected = ''] = pattern.exec(hash ?? nobody) ?? [];
  const tag = Buffer.from(expected, 'base64');
  if (tag.length === 0) return false;
  const parameters = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const nonce = Buffer.from(salt, 'base64');
  const found = await derive({ message: bytesOf(password), nonce, tagLength: tag.length, ...parameters });
  return timingSafeEqual(found, tag) && hash !== null;
};
