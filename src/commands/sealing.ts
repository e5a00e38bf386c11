import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Keys of 256 bits with which secrets are sealed before they are kept: the first seals, each of them opens. None: they are kept as they are. */
export type SealingKeys = readonly Buffer[];

const cipher = 'aes-256-gcm';
const sealed = /^gcm1\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{22,})$/;
const tagLength = 16;

/**
 * A secret as it is kept: with AES-256-GCM and a number that is used once, bound to what it is of (such as the account), so that it opens
 * nothing elsewhere. Without a key it is kept as it is. Source: ASVS 11.3.2, 11.3.3, 13.3.1.
 */
export const seal = (keys: SealingKeys, secret: string, of: string): string => {
  const [key] = keys;
  if (key === undefined) return secret;
  const once = randomBytes(12);
  const sealing = createCipheriv(cipher, key, once, { authTagLength: tagLength }).setAAD(Buffer.from(of));
  const body = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final(), sealing.getAuthTag()]);
  return `gcm1.${once.toString('base64url')}.${body.toString('base64url')}`;
};

const openWith = (key: Buffer, once: Buffer, body: Buffer, of: string): string | null => {
  try {
    const opening = createDecipheriv(cipher, key, once, { authTagLength: tagLength }).setAAD(Buffer.from(of));
    opening.setAuthTag(body.subarray(-tagLength));
    return Buffer.concat([opening.update(body.subarray(0, -tagLength)), opening.final()]).toString('utf8');
  } catch {
    return null;
  }
};

/** How a secret is kept: as it is, sealed by the newest key or by an older one, or so that none of the keys opens it. */
export type SealState = 'plain' | 'newest' | 'older' | 'lost';

type Opened = { readonly state: SealState; readonly secret: string | null };

const lost: Opened = { state: 'lost', secret: null };

/** What is kept, opened, and how it was kept. What says that it is sealed is never read as it is. */
export const openSealed = (keys: SealingKeys, kept: string, of: string): Opened => {
  if (!kept.startsWith('gcm1.')) return { state: 'plain', secret: kept };
  const [, once, body] = sealed.exec(kept) ?? [];
  if (once === undefined || body === undefined) return lost;
  for (const [index, key] of keys.entries()) {
    const secret = openWith(key, Buffer.from(once, 'base64url'), Buffer.from(body, 'base64url'), of);
    if (secret !== null) return { state: index === 0 ? 'newest' : 'older', secret };
  }
  return lost;
};

/**
 * The secret in what is kept; null when none of the keys opens it, it was changed, it is of something else, or it is not sealed though
 * there is a key: sealing cannot be undone by whoever writes in the database.
 */
export const unseal = (keys: SealingKeys, kept: string, of: string): string | null => {
  const { state, secret } = openSealed(keys, kept, of);
  return state === 'plain' && keys.length > 0 ? null : secret;
};
