import { stolenPasswords } from './stolen-passwords.ts';

/** Why a password cannot be used. */
export type PasswordRefusal = 'too-short' | 'too-long' | 'too-simple' | 'holds-own-name' | 'well-known';

/** In signs. Long sentences are welcome; no kind of sign is asked for. Source: ASVS 6.2.1, 6.2.5, 6.2.9. */
export const passwordLength = { least: 12, most: 128 } as const;
/** So many different signs at least. */
const leastDifferent = 6;
/** So many signs must be left when what is well known, or their own name, is taken out. */
const leastOwn = 8;

/** What many people choose, or would choose here; also with figures or signs around it. */
const wellKnown = [
  ...['password', 'wachtwoord', 'welkom', 'welcome', 'qwerty', 'asdfgh', 'zxcvbn', 'letmein', 'geheim', 'secret'],
  ...['algoritmeregister', 'algoritme', 'algorithm', 'register', 'overheid', 'gemeente', 'ministerie', 'nederland'],
  ...[
    'abcdefghijkl',
    '1234567890',
    '0987654321',
    'iloveyou',
    'admin',
    'beheerder',
    'zomer',
    'winter',
    'lente',
    'herfst',
  ],
];

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[@4]/g, 'a')
    .replace(/3/g, 'e')
    .replace(/[1!|]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/[$5]/g, 's');

/** What is left of a password when everything that is well known is taken out of it. */
const withoutWellKnown = (text: string): string =>
  wellKnown
    .map(folded)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), text);

/** The mark by which a folded password is known in the list of those that were stolen: 48 bits of FNV-1a, which tells 5,000 words apart and keeps no secret. */
const markOf = (text: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & (2n ** 64n - 1n);
  return (hash >> 16n).toString(36);
};

/**
 * Why this cannot be the password of the person with this e-mail address and name; null when it can. Nothing is asked of the kinds
 * of signs, only that nobody guesses it soon.
 */
export const refusalOfPassword = (
  password: string,
  person: { readonly email: string; readonly name: string },
): PasswordRefusal | null => {
  const signs = [...password.normalize('NFKC')];
  if (signs.length < passwordLength.least) return 'too-short';
  if (signs.length > passwordLength.most) return 'too-long';
  if (new Set(signs).size < leastDifferent) return 'too-simple';
  const text = folded(password);
  const own = [...person.email.split(/[@.\-_+]/), ...person.name.split(/\s+/)]
    .map(folded)
    .filter((part) => part.length > 3);
  if (own.some((part) => text.includes(part) && text.replaceAll(part, '').length < leastOwn)) return 'holds-own-name';
  if (stolenPasswords.has(markOf(text))) return 'well-known';
  return withoutWellKnown(text).length < leastOwn ? 'well-known' : null;
};
