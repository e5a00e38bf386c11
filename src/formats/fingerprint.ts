import { createHash } from 'node:crypto';

/** JSON in one form for equal content: keys in order of code unit, no white space, properties that are undefined left out. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
  return `{${parts.join(',')}}`;
};

/**
 * The fingerprint of a document: SHA-256 of its canonical JSON, 64 hexadecimal digits. Equal content gives an equal fingerprint
 * whatever the order of its keys; the order of a list counts.
 */
export const fingerprintOf = (document: object): string =>
  createHash('sha256').update(canonicalJson(document), 'utf8').digest('hex');
