import { isRecord, type JsonRecord, type JsonValue } from '#standard/json.ts';
import type { OrganisationId } from './organisation.ts';
import { mostNameSigns } from './person-name.ts';
import { kindOfRole, type Role } from './roles.ts';
import { isAccountAddress } from './web-address.ts';

/** Where an account of somebody's own organisation says for which organisations it is: in a claim, or it is always one. */
export type ClaimedOrganisation =
  /** Without a table, a value is an id of the register, a TOOI code or an OIN. */
  | { readonly kind: 'claim'; readonly name: string; readonly table: Readonly<Record<string, OrganisationId>> | null }
  | { readonly kind: 'always'; readonly id: OrganisationId };

/** How the claims of a provider are read: which say what, and which value stands for which role. Other values give no role. */
export type ClaimRules = {
  readonly name: string;
  readonly email: string;
  readonly organisation: ClaimedOrganisation;
  readonly roles: string;
  readonly roleTable: Readonly<Record<string, Role>>;
};

/** What an account says of its owner. */
export type Claimed = {
  readonly name: string | null;
  readonly email: string | null;
  /** The values for the organisations, as they came; what they stand for is known to who knows the organisations. */
  readonly organisations: readonly string[];
  readonly roles: readonly Role[];
};

/** A role at an organisation, or (null) over all of government. */
export type Place = { readonly role: Role; readonly organisationId: OrganisationId | null };

/** The claim with a name; a name with dots may also lead through objects, as in realm_access.roles. */
export const claimIn = (claims: JsonRecord, name: string): JsonValue | undefined => {
  if (Object.hasOwn(claims, name)) return claims[name];
  const [first = '', ...rest] = name.split('.');
  const inner = rest.length > 0 && Object.hasOwn(claims, first) ? claims[first] : undefined;
  return isRecord(inner) ? claimIn(inner, rest.join('.')) : undefined;
};

/** The names of the claims that must be known. */
export const claimNames = ({ name, email, organisation, roles }: ClaimRules): readonly string[] => [
  ...[name, email, roles],
  ...(organisation.kind === 'claim' ? [organisation.name] : []),
];

const textIn = (claims: JsonRecord, name: string): string | null => {
  const value = claimIn(claims, name);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
};

const textsIn = (claims: JsonRecord, name: string): readonly string[] => {
  const value = claimIn(claims, name);
  const values = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  return [...new Set(values.filter((one) => typeof one === 'string'))];
};

/** Reads what an account says. An address that its provider says is not verified counts as none. */
export const readClaims = (rules: ClaimRules, claims: JsonRecord): Claimed => {
  const { organisation, roleTable } = rules;
  const email = textIn(claims, rules.email);
  const isUsable = email !== null && isAccountAddress(email) && claims.email_verified !== false;
  const values = textsIn(claims, rules.roles).filter((value) => Object.hasOwn(roleTable, value));
  return {
    name: textIn(claims, rules.name)?.slice(0, mostNameSigns) ?? null,
    email: isUsable ? email : null,
    organisations: organisation.kind === 'claim' ? textsIn(claims, organisation.name) : [organisation.id],
    roles: [...new Set(values.flatMap((value) => roleTable[value] ?? []))],
  };
};

/** Every role that is held at an organisation, at each of them; a central role once. */
export const placesOf = (roles: readonly Role[], organisationIds: readonly OrganisationId[]): readonly Place[] =>
  roles.flatMap((role): readonly Place[] =>
    kindOfRole(role) === 'organisation'
      ? organisationIds.map((organisationId) => ({ role, organisationId }))
      : [{ role, organisationId: null }],
  );
