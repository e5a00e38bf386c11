import { createRemoteJWKSet, customFetch, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import type { Configuration } from 'openid-client';
import { isRecord } from '#standard/json.ts';
import { fetchWithin, type ProviderLimits } from './provider.ts';

/** Whom a provider signed out, and when it says so, in milliseconds. */
export type SignedOutThere = { readonly issuer: string; readonly subject: string; readonly at: number };

/** Reads a logout token, checked in every way; throws with the reason when it is not right. */
export type LogoutTokenReader = (configuration: Configuration, token: string) => Promise<SignedOutThere>;

const event = 'http://schemas.openid.net/event/backchannel-logout';
const mostLength = 8_000;
const longestName = 255;
/** A token was made just now: at most so many seconds ago, and clocks may differ so many seconds. */
const longestAgo = 120;
const clocksDiffer = 30;
/** So many tokens are remembered as used; only right ones are. */
const mostRemembered = 10_000;

/** Somebody else's audience beside ours is not for us alone. */
const isForAlone = (clientId: string, { aud }: JWTPayload): boolean =>
  aud === clientId || (Array.isArray(aud) && aud.length === 1 && aud[0] === clientId);

/** True for a token that signs out, and not one that says who somebody is. */
const isOfItsKind = ({ events, nonce }: JWTPayload): boolean =>
  isRecord(events) && isRecord(events[event]) && nonce === undefined;

const isName = (name: unknown): name is string => typeof name === 'string' && name !== '' && name.length <= longestName;

const refuseOtherKinds = (token: string): void => {
  if (token.length > mostLength) throw new Error('the token is too long');
  const { typ } = decodeProtectedHeader(token);
  // Source: OWASP ASVS 5.0, 10.5.5. An ID token is no logout token, however it is filled in.
  if (typ === undefined || !/^(application\/)?logout\+jwt$/i.test(typ)) throw new Error('it is another kind of token');
};

/** What a token says whose signature, issuer and moment are right. */
const saidIn = (
  clientId: string,
  payload: JWTPayload,
): { readonly name: string; readonly said: Omit<SignedOutThere, 'issuer'> } => {
  const { sub, iat = 0, jti } = payload;
  if (!isForAlone(clientId, payload)) throw new Error('the token is for others too');
  if (!isOfItsKind(payload)) throw new Error('it is another kind of token');
  if (!isName(sub) || !isName(jti)) throw new Error('the token is of nobody, or cannot be told from others');
  return { name: jti, said: { subject: sub, at: (iat + clocksDiffer) * 1000 } };
};

/** Remembers each token until it would be too old; false for one that was there before. */
const rememberOnce = () => {
  const used = new Map<string, number>();
  return (name: string): boolean => {
    const now = Date.now();
    for (const [one, until] of used) if (until < now || used.size > mostRemembered) used.delete(one);
    if (used.has(name)) return false;
    used.set(name, now + (longestAgo + 2 * clocksDiffer) * 1000);
    return true;
  };
};

const keysOf = (configuration: Configuration, { milliseconds, bytes }: ProviderLimits) => {
  const address = configuration.serverMetadata().jwks_uri;
  if (address === undefined) throw new Error('the provider publishes no keys');
  const read = fetchWithin(bytes);
  return createRemoteJWKSet(new URL(address), {
    timeoutDuration: milliseconds,
    [customFetch]: (url, { headers, signal }) =>
      read(url, { method: 'GET', headers: Object.fromEntries(headers), body: undefined, signal, redirect: 'manual' }),
  });
};

/**
 * A reader of logout tokens, with which a provider says that somebody signed out there (OpenID Connect Back-Channel Logout 1.0, 2.6): signed
 * as an ID token is, from the provider, for this register alone, made just now, of somebody, of its kind, and once in a process. A session
 * that began after the token was made is not ended by it, so that one shown to another process does nothing anew.
 */
export const createLogoutTokenReader = (clientId: string, limits: ProviderLimits): LogoutTokenReader => {
  const isNew = rememberOnce();
  let kept: { readonly of: Configuration; readonly keys: ReturnType<typeof createRemoteJWKSet> } | null = null;
  return async (configuration, token) => {
    refuseOtherKinds(token);
    if (kept?.of !== configuration) kept = { of: configuration, keys: keysOf(configuration, limits) };
    const { issuer, id_token_signing_alg_values_supported: algorithms = [] } = configuration.serverMetadata();
    const { payload } = await jwtVerify(token, kept.keys, {
      ...{ issuer, audience: clientId, algorithms: [...algorithms] },
      ...{ clockTolerance: clocksDiffer, maxTokenAge: longestAgo },
      requiredClaims: ['iss', 'aud', 'iat', 'jti', 'events', 'sub'],
    });
    const { name, said } = saidIn(clientId, payload);
    if (!isNew(name)) throw new Error('the token was used before');
    return { issuer, ...said };
  };
};
