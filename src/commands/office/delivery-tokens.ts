import { type Actor, mayDo } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import {
  type ProposedToken,
  refusalOfToken,
  type TokenRefusal,
  tokenPrefix,
  whyDead,
} from '#register/delivery-token.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { Queries, Writing } from '#store/database.ts';
import { addDeliveryToken, countWorkingTokens, findToken, saveTokenRevoked } from '#store/delivery-tokens.ts';
import { listOrganisations } from '#store/organisations.ts';
import { findPerson } from '#store/people.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { hashOfSecret, newSecret } from '../secrets.ts';
import { readActor, tokenName } from './context.ts';

export type MakeTokenOutcome =
  /** The token itself, told once. */
  | { readonly kind: 'made'; readonly secret: string; readonly id: PersonId }
  | { readonly kind: 'refused'; readonly refusal: TokenRefusal };

const refusalOf = async (
  queries: Queries,
  actor: Actor | null,
  organisationId: OrganisationId,
  proposed: ProposedToken,
  now: Instant,
): Promise<TokenRefusal | null> => {
  if (actor !== null && !mayDo(actor, 'manage-tokens', organisationId)) return 'not-allowed';
  const known = await listOrganisations(queries, registerReader, [organisationId]);
  if (known.length === 0) return 'unknown-organisation';
  const today = dateOf(now);
  const working = await countWorkingTokens(queries, registerReader, organisationId, today);
  return refusalOfToken(proposed, { today, working });
};

const addToken = async (
  writing: Writing,
  actor: Actor | null,
  organisationId: OrganisationId,
  { name, scopes, lastDay }: ProposedToken,
  now: Instant,
): Promise<{ readonly secret: string; readonly id: PersonId }> => {
  const secret = tokenPrefix + newSecret();
  const maker = actor === null ? null : await findPerson(writing, registerReader, actor.personId);
  const id = await addDeliveryToken(
    writing,
    {
      ...{ organisationId, name: name.trim(), ending: secret.slice(-4), scopes: [...new Set(scopes)] },
      ...{ madeBy: actor?.personId ?? null, madeAt: now, lastDay, isDemo: maker?.isDemo ?? false },
    },
    hashOfSecret(secret),
  );
  return { secret, id };
};

/**
 * Makes a token with which a machine delivers texts for an organisation; the token is told once. actor is who makes it, null for the
 * operator. Refuses what access.ts does not allow the actor and what delivery-token.ts says cannot be.
 */
export const makeToken = async (
  context: CommandContext,
  actor: Actor | null,
  organisationId: OrganisationId,
  proposed: ProposedToken,
): Promise<MakeTokenOutcome> =>
  runCommand(context, 'make-token', async (writing, now): Promise<Done<MakeTokenOutcome>> => {
    const asked = actor === null ? null : await readActor(writing, actor.personId, now);
    const about = { objectKind: 'token', organisationId };
    const refusal = await refusalOf(writing, asked, organisationId, proposed, now);
    if (refusal !== null)
      return {
        ...{ ...about, objectId: organisationId, result: 'refused', details: { refusal } },
        value: { kind: 'refused', refusal },
      };
    const { secret, id } = await addToken(writing, asked, organisationId, proposed, now);
    const details = { scopes: [...new Set(proposed.scopes)], lastDay: proposed.lastDay };
    return { ...about, objectId: tokenName(id), result: 'made', details, value: { kind: 'made', secret, id } };
  });

/** Revokes a token at once; false when it did not work any more, there is none, or the actor (null: the operator) may not. */
export const revokeToken = async (context: CommandContext, actor: Actor | null, id: PersonId): Promise<boolean> =>
  runCommand(context, 'revoke-token', async (writing, now) => {
    const asked = actor === null ? null : await readActor(writing, actor.personId, now);
    const token = await findToken(writing, registerReader, id);
    const isAlive = token !== null && whyDead(token, now) === null;
    const may = isAlive && (asked === null || mayDo(asked, 'manage-tokens', token.organisationId));
    if (may) await saveTokenRevoked(writing, id, now);
    const organisationId = token?.organisationId ?? null;
    const result = may ? 'revoked' : 'refused';
    return { objectKind: 'token', objectId: tokenName(id), organisationId, result, details: {}, value: may };
  });
