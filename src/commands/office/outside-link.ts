import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { hasJustBegun } from '#register/session.ts';
import { findAccount } from '#store/accounts.ts';
import { listOutsideIssuersOf } from '#store/outside-identities.ts';
import type { CommandContext } from '../command.ts';
import { openLink } from './links.ts';
import { hasFactor } from './second-factor.ts';
import type { Present } from './sessions.ts';
import type { Outside } from './sign-in-outside.ts';

/** An account outside is joined to one's own only by who has just signed in: another way in asks for a fresh proof. */
const isFresh = ({ session, isWhole, person }: Present, now: Instant): boolean =>
  isWhole && !person.isDemo && hasJustBegun(session, now);

/**
 * Who it is already, so that the account outside with which they come back becomes theirs: who signed in a moment ago, or holds an
 * invitation to an account that nobody ever opened. An invitation is no way around a second factor.
 */
export const provenBefore = async (
  context: CommandContext,
  present: Present | null,
  link: string | null,
): Promise<PersonId | null> => {
  if (present !== null) return isFresh(present, context.now()) ? present.person.id : null;
  const person = link === null ? null : ((await openLink(context, link))?.person ?? null);
  if (person === null) return null;
  const { queries } = context.database;
  const account = await findAccount(queries, registerReader, person.id);
  return account?.passwordHash === null && !(await hasFactor(queries, person.id)) ? person.id : null;
};

/** How somebody stands with the provider: joined to an account there, able to join one now, or only after signing in again. */
export type OutsideStanding = 'joined' | 'may-join' | 'sign-in-again';

/** How who is present stands with a provider. */
export const readOutsideStanding = async (
  context: CommandContext,
  present: Present,
  { provider }: Outside,
): Promise<OutsideStanding> => {
  const reader = { kind: 'person', actor: present.actor } as const;
  const issuers = await listOutsideIssuersOf(context.database.queries, reader, present.person.id);
  const isJoined = issuers.some((issuer) => new URL(issuer).href === new URL(provider.issuer).href);
  if (isJoined) return 'joined';
  return isFresh(present, context.now()) ? 'may-join' : 'sign-in-again';
};
