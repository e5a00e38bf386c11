import { parseCookie, stringifySetCookie } from 'cookie';

/**
 * The two cookies: of the office and of the forms with which the public asks something. No page to read sets one. '__Host-': only this host can have set them, over a connection
 * that browsers call safe. Source: ASVS 3.3.1 to 3.3.4.
 */
export const cookieNames = {
  /** Who is in the office. */
  session: '__Host-kantoor',
  /** Which browser asked for a form without anybody being signed in. */
  form: '__Host-formulier',
} as const;

export type CookieName = keyof typeof cookieNames;

/** What a browser sent under this name; null when that is nothing or no secret of ours. */
export const cookieIn = (header: string | undefined, name: CookieName): string | null => {
  const value = parseCookie(header ?? '')[cookieNames[name]];
  return value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
};

/** The header that gives a browser a cookie until it is closed, or (null) takes it away. */
export const setCookie = (name: CookieName, value: string | null): string =>
  stringifySetCookie({
    name: cookieNames[name],
    value: value ?? '',
    ...{ path: '/', secure: true, httpOnly: true, sameSite: 'lax' as const },
    ...(value === null ? { maxAge: 0 } : {}),
  });
