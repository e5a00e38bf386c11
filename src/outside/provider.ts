import type { KeyObject } from 'node:crypto';
import * as client from 'openid-client';

/** How this register proves to a provider that it is itself: by one of the two, never by both. */
export type ClientProof =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'key'; readonly key: KeyObject };

/** A provider of accounts (OpenID Connect) and what this register is to it. */
export type ProviderSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly proof: ClientProof;
  readonly scope: string;
  /** The level of assurance (acr) that every sign-in must have; null when that is up to the provider. */
  readonly acr: string | null;
};

export type ProviderLimits = {
  /** How long one answer may take. */
  readonly milliseconds: number;
  /** How large it may be. */
  readonly bytes: number;
};

/** How a token may be signed. Never 'none', never a secret that both sides know. Source: NL GOV OpenID Connect 1.0.1. */
const signings = ['PS256', 'ES256', 'RS256'];

/** Fetches within a size: an answer that is larger is an error. */
export const fetchWithin =
  (bytes: number): client.CustomFetch =>
  async (address, { body, ...options }) => {
    const response = await fetch(address, { ...options, body: body ?? null });
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of response.body ?? []) {
      size += piece.length;
      if (size > bytes) throw new Error('the answer is too large');
      pieces.push(piece);
    }
    const { status, headers } = response;
    return new Response(size === 0 ? null : Buffer.concat(pieces), { status, headers });
  };

const keyFor = (key: KeyObject, signing: string): client.CryptoKey =>
  signing === 'ES256'
    ? key.toCryptoKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])
    : key.toCryptoKey({ name: signing === 'PS256' ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, [
        'sign',
      ]);

/** PS256 where the provider knows it; every provider knows RS256. */
const signingOf = (key: KeyObject, known: readonly string[] | undefined): string => {
  if (key.asymmetricKeyType === 'ec') return 'ES256';
  return known?.includes('PS256') === true ? 'PS256' : 'RS256';
};

const proofFor = (proof: ClientProof, server: client.ServerMetadata): client.ClientAuth => {
  if (proof.kind === 'key') {
    const signing = signingOf(proof.key, server.token_endpoint_auth_signing_alg_values_supported);
    return client.PrivateKeyJwt(keyFor(proof.key, signing));
  }
  const known = server.token_endpoint_auth_methods_supported;
  const inBody = known !== undefined && !known.includes('client_secret_basic') && known.includes('client_secret_post');
  return inBody ? client.ClientSecretPost(proof.secret) : client.ClientSecretBasic(proof.secret);
};

/** What a provider says of itself; only what signs well enough is left of the ways in which it signs. */
export const discover = async (settings: ProviderSettings, limits: ProviderLimits): Promise<client.Configuration> => {
  const issuer = new URL(settings.issuer);
  const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  const [timeout, fetching] = [limits.milliseconds / 1000, fetchWithin(limits.bytes)];
  const options = { timeout, execute, [client.customFetch]: fetching };
  const found = await client.discovery(issuer, settings.clientId, undefined, client.None(), options);
  const server = { ...found.serverMetadata() };
  if (new URL(server.issuer).href !== issuer.href) throw new Error('the provider has another name than OIDC_ISSUER');
  const signs = server.id_token_signing_alg_values_supported;
  server.id_token_signing_alg_values_supported = signings.filter((name) => signs?.includes(name) ?? name === 'RS256');
  const proof = proofFor(settings.proof, server);
  const configuration = new client.Configuration(server, settings.clientId, undefined, proof);
  configuration.timeout = timeout;
  configuration[client.customFetch] = fetching;
  for (const extend of [...execute, client.enableNonRepudiationChecks]) extend(configuration);
  return configuration;
};
