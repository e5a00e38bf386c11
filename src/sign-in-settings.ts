import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isLoopback } from '#outside/address.ts';
import type { ClientProof, ProviderSettings } from '#outside/provider.ts';
import type { ClaimedOrganisation, ClaimRules } from '#register/claims.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import { allRoles, isRole, kindOfRole, type Role } from '#register/roles.ts';
import { isRecord, type JsonRecord, type JsonValue } from '#standard/json.ts';

/** Signing in with the account of one's own organisation: which provider, and how what it says is read. */
export type SignInSettings = { readonly provider: ProviderSettings; readonly rules: ClaimRules };

type Environment = Readonly<Record<string, string | undefined>>;

const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_PRIVATE_KEY', 'OIDC_CLAIMS'] as const;

const needed = (environment: Environment, name: string, what: string): string => {
  const text = environment[name];
  if (text === undefined || text === '')
    throw new Error(
      `${name} is not set, and another setting that begins with OIDC_ is. Give ${what}, or none of them.`,
    );
  return text;
};

const readIssuer = (text: string): string => {
  const refusal = new Error(`OIDC_ISSUER is '${text}'. Give the address of the provider, which starts with https://.`);
  if (!URL.canParse(text)) throw refusal;
  const { protocol, hostname, search, hash, username } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  if (!isSafe || search !== '' || hash !== '' || username !== '') throw refusal;
  return text;
};

const keyWords = 'Give an RSA key of at least 3072 bits or a key on P-256, as PEM or as the path of a PEM file.';

const pemOf = (text: string, folder: string): string => {
  if (text.includes('-----BEGIN')) return text.replaceAll('\\n', '\n');
  try {
    return readFileSync(resolve(folder, text), 'utf8');
  } catch {
    throw new Error(`OIDC_PRIVATE_KEY is no PEM, and no file that can be read. ${keyWords}`);
  }
};

/** As strong as 128 bits at least. Source: ASVS 11.2.3. */
const isGoodKey = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean =>
  (asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 3072) ||
  (asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1');

const readKey = (text: string, folder: string): KeyObject => {
  const refusal = new Error(`OIDC_PRIVATE_KEY holds no private key that can be used. ${keyWords}`);
  const pem = pemOf(text, folder);
  try {
    const key = createPrivateKey(pem);
    if (isGoodKey(key)) return key;
  } catch {
    throw refusal;
  }
  throw refusal;
};

const readProof = (
  { OIDC_CLIENT_SECRET: secret = '', OIDC_PRIVATE_KEY: key = '' }: Environment,
  folder: string,
): ClientProof => {
  if ((secret === '') === (key === ''))
    throw new Error(
      `OIDC_CLIENT_SECRET and OIDC_PRIVATE_KEY are ${secret === '' ? 'both not set' : 'both set'}. Give one of the two.`,
    );
  return secret === '' ? { kind: 'key', key: readKey(key, folder) } : { kind: 'secret', secret };
};

const claimsRefusal = (what: string): Error => new Error(`OIDC_CLAIMS ${what}`);

const claimKeys = ['name', 'email', 'roles', 'roleMap', 'organisation', 'organisationMap', 'organisationId'];
const requestKeys = ['scope', 'acr'];

const readJson = (text: string): JsonRecord => {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Said below: null is no object.
  }
  if (!isRecord(value)) throw claimsRefusal('is no JSON object. Give one, such as {"roles":"roles","roleMap":{…}}.');
  const known = [...claimKeys, ...requestKeys];
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined) throw claimsRefusal(`has a key '${strange}'. Give only ${known.join(', ')}.`);
  return value;
};

const textAt = (claims: JsonRecord, key: string, otherwise: string | null): string | null => {
  const value = claims[key];
  if (value === undefined) return otherwise;
  if (typeof value !== 'string' || value === '') throw claimsRefusal(`has a wrong '${key}'. Give it a text.`);
  return value;
};

const tableAt = (claims: JsonRecord, key: string): readonly (readonly [string, string])[] | null => {
  const table: JsonValue | undefined = claims[key];
  if (table === undefined) return null;
  const rows = isRecord(table) ? Object.entries(table) : [];
  const isTable = rows.length > 0 && rows.every(([, value]) => typeof value === 'string');
  if (!isTable) throw claimsRefusal(`has a wrong '${key}'. Give it an object from values of the claim to texts.`);
  return rows.map(([value, text]) => [value, String(text)] as const);
};

/** A mandate ends on a day that somebody chose; an account has no such day. */
const roleOf = (value: string, text: string): Role => {
  if (isRole(text) && kindOfRole(text) !== 'mandate') return text;
  const known = allRoles.filter((role) => kindOfRole(role) !== 'mandate').join(', ');
  throw claimsRefusal(`gives '${value}' the role '${text}' in roleMap. Give one of ${known}.`);
};

const idOf = (text: string): OrganisationId => {
  const id = makeOrganisationId(text);
  if (id !== text) throw claimsRefusal(`names an organisation '${text}'. Give an id of the register, such as ${id}.`);
  return id;
};

const readOrganisation = (claims: JsonRecord): ClaimedOrganisation => {
  const [name, id] = [textAt(claims, 'organisation', null), textAt(claims, 'organisationId', null)];
  const table = tableAt(claims, 'organisationMap');
  if ((name === null) === (id === null) || (id !== null && table !== null))
    throw claimsRefusal(
      "must say which organisation. Give 'organisation' (a claim, with or without organisationMap) or 'organisationId' (always the same one).",
    );
  if (id !== null) return { kind: 'always', id: idOf(id) };
  const ids = table?.map(([value, text]) => [value, idOf(text)] as const);
  return { kind: 'claim', name: name ?? '', table: ids === undefined ? null : Object.fromEntries(ids) };
};

const readRules = (claims: JsonRecord): ClaimRules => {
  const table = tableAt(claims, 'roleMap');
  const roles = textAt(claims, 'roles', null);
  if (table === null || roles === null)
    throw claimsRefusal(
      'must say which roles. Give \'roles\' (a claim) and \'roleMap\', such as {"redacteur":"editor"}.',
    );
  return {
    ...{ name: textAt(claims, 'name', 'name') ?? '', email: textAt(claims, 'email', 'email') ?? '' },
    organisation: readOrganisation(claims),
    roles,
    roleTable: Object.fromEntries(table.map(([value, text]) => [value, roleOf(value, text)])),
  };
};

const readScope = (claims: JsonRecord): string => {
  const scope = textAt(claims, 'scope', 'openid profile email') ?? '';
  if (!scope.split(' ').includes('openid')) throw claimsRefusal("has a scope without 'openid'. Give it, too.");
  return scope;
};

/**
 * The settings for signing in at a provider; null when there are none. Throws with a sentence for people when they do not fit
 * together. baseUrl is the public address of the register, to which the provider sends people back.
 */
export const readSignInSettings = (
  environment: Environment,
  folder: string,
  baseUrl: string,
): SignInSettings | null => {
  if (names.every((name) => (environment[name] ?? '') === '')) return null;
  const issuer = readIssuer(needed(environment, 'OIDC_ISSUER', 'the address of the provider'));
  const clientId = needed(environment, 'OIDC_CLIENT_ID', 'the name of this register at the provider');
  const claims = readJson(needed(environment, 'OIDC_CLAIMS', 'how the claims are read, as JSON'));
  const proof = readProof(environment, folder);
  const { protocol, hostname } = new URL(baseUrl);
  if (protocol !== 'https:' && !isLoopback(hostname))
    throw new Error(`BASE_URL is '${baseUrl}'. Give an address that starts with https://: people come back to it.`);
  const provider = { issuer, clientId, proof, scope: readScope(claims), acr: textAt(claims, 'acr', null) };
  return { provider, rules: readRules(claims) };
};
