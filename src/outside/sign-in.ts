import * as client from 'openid-client';
import { claimIn } from '#register/claims.ts';
import type { JsonRecord } from '#standard/json.ts';
import { createLogoutTokenReader, type SignedOutThere } from './logout-token.ts';
import { discover, type ProviderLimits, type ProviderSettings } from './provider.ts';

/** What a request to the provider and its answer must share: nobody guesses any of the three. */
export type ProviderAttempt = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** Why there is nobody: the provider does not answer, it said no, or what it said is not right. reason is for the operator. */
export type ProviderRefusal = {
  readonly kind: 'refused';
  readonly why: 'away' | 'declined' | 'invalid';
  readonly reason: string;
};

/** Who came back: known to the provider as subject, with what it says of them. */
export type ComeBack = {
  readonly kind: 'known';
  readonly issuer: string;
  readonly subject: string;
  readonly claims: JsonRecord;
};

/** Signing in at a provider, in two halves, and out again. Nothing of it ever throws. */
export type Provider = {
  /** The name of the provider, which is its address. */
  readonly issuer: string;
  /** The address to which a browser is sent. */
  readonly begin: (
    attempt: ProviderAttempt,
  ) => Promise<{ readonly kind: 'begun'; readonly address: string } | ProviderRefusal>;
  /** Who came back at an address of ours, with the claims of these names where the provider knows them. */
  readonly finish: (
    address: URL,
    attempt: ProviderAttempt,
    names: readonly string[],
  ) => Promise<ComeBack | ProviderRefusal>;
  /**
   * The address at which a browser signs out there too, and from which it comes back with a state. Nobody's token is kept for it: the
   * provider asks whoever comes whether they mean it.
   */
  readonly leave: (
    state: string,
    returnTo: string,
  ) => Promise<{ readonly kind: 'begun'; readonly address: string } | ProviderRefusal>;
  /** Whom the provider signed out, by the token with which it says so. */
  readonly readLogout: (token: string) => Promise<(SignedOutThere & { readonly kind: 'signed-out' }) | ProviderRefusal>;
};

const usualLimits: ProviderLimits = { milliseconds: 5_000, bytes: 512 * 1024 };

/** What a provider said of itself is asked again after so many milliseconds. */
const keptFor = 60 * 60_000;
/** A token was made just now: at most so many seconds ago, and clocks may differ so many seconds. */
const longestAgo = 600;
const clocksDiffer = 30;

const isTimeout = (code: unknown): boolean =>
  code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || code === 'ERR_JWKS_TIMEOUT';

const isAway = (cause: unknown): boolean => {
  if (!(cause instanceof Error)) return false;
  const inner = cause.cause;
  if (cause.name === 'TimeoutError' || ('code' in cause && isTimeout(cause.code))) return true;
  if (inner instanceof Response) return inner.status >= 500;
  return cause instanceof TypeError && cause.message === 'fetch failed';
};

const sentenceOf = (cause: unknown): string => {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return (inner instanceof Error ? inner.message : String(inner)).slice(0, 200);
};

const refusalOf = (cause: unknown): ProviderRefusal => {
  if (cause instanceof client.AuthorizationResponseError)
    return { kind: 'refused', why: 'declined', reason: cause.error.replace(/[^a-z_]/g, '').slice(0, 60) };
  if (cause instanceof client.ResponseBodyError)
    return { kind: 'refused', why: cause.status >= 500 ? 'away' : 'invalid', reason: cause.error.slice(0, 60) };
  return { kind: 'refused', why: isAway(cause) ? 'away' : 'invalid', reason: sentenceOf(cause) };
};

const refuseWhenStale = ({ iat }: client.IDToken): void => {
  const ago = Date.now() / 1000 - iat;
  if (ago > longestAgo || ago < -clocksDiffer) throw new Error('the token was not made just now');
};

/** Exchanges the code for a token, checks that, and asks what the token does not say of its owner. */
const exchange = async (
  configuration: client.Configuration,
  address: URL,
  { state, nonce, verifier }: ProviderAttempt,
  { acr, names }: { readonly acr: string | null; readonly names: readonly string[] },
): Promise<ComeBack> => {
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
  const tokens = await client.authorizationCodeGrant(configuration, address, checks);
  const token = tokens.claims();
  if (token === undefined) throw new Error('there is no token that says who came');
  refuseWhenStale(token);
  if (acr !== null && token.acr !== acr) throw new Error('the level of assurance (acr) is not the one that is asked');
  const said = token as JsonRecord;
  const isWhole = names.every((name) => claimIn(said, name) !== undefined);
  const canAsk = !isWhole && configuration.serverMetadata().userinfo_endpoint !== undefined;
  const more = canAsk ? await client.fetchUserInfo(configuration, tokens.access_token, token.sub) : {};
  return { kind: 'known', issuer: token.iss, subject: token.sub, claims: { ...(more as JsonRecord), ...said } };
};

/** The provider with these settings, whose answers come back at redirectUri. It is asked about itself when somebody first comes. */
export const createProvider = (
  settings: ProviderSettings,
  redirectUri: string,
  limits: ProviderLimits = usualLimits,
): Provider => {
  let kept: { readonly at: number; readonly found: Promise<client.Configuration> } | null = null;
  const configuration = async (): Promise<client.Configuration> => {
    if (kept === null || Date.now() - kept.at > keptFor) kept = { at: Date.now(), found: discover(settings, limits) };
    const asked = kept;
    return asked.found.catch((cause: unknown) => {
      if (kept === asked) kept = null;
      throw cause;
    });
  };
  const readToken = createLogoutTokenReader(settings.clientId, limits);
  return {
    issuer: settings.issuer,
    leave: async (state, returnTo) => {
      try {
        const found = await configuration();
        if (found.serverMetadata().end_session_endpoint === undefined)
          return { kind: 'refused', why: 'declined', reason: 'it offers no address to sign out' };
        const address = client.buildEndSessionUrl(found, { post_logout_redirect_uri: returnTo, state });
        return { kind: 'begun', address: address.href };
      } catch (cause) {
        return refusalOf(cause);
      }
    },
    readLogout: async (token) => {
      try {
        return { kind: 'signed-out', ...(await readToken(await configuration(), token)) };
      } catch (cause) {
        return refusalOf(cause);
      }
    },
    begin: async ({ state, nonce, verifier }) => {
      try {
        const challenge = await client.calculatePKCECodeChallenge(verifier);
        const address = client.buildAuthorizationUrl(await configuration(), {
          ...{ redirect_uri: redirectUri, scope: settings.scope, state, nonce },
          ...{ code_challenge: challenge, code_challenge_method: 'S256' },
          ...(settings.acr === null ? {} : { acr_values: settings.acr }),
        });
        return { kind: 'begun', address: address.href };
      } catch (cause) {
        return refusalOf(cause);
      }
    },
    finish: async (address, attempt, names) => {
      try {
        return await exchange(await configuration(), address, attempt, { acr: settings.acr, names });
      } catch (cause) {
        return refusalOf(cause);
      }
    },
  };
};
