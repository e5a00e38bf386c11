import { registerReader } from '#register/reader.ts';
import { hasJustBegun } from '#register/session.ts';
import { findAccount } from '#store/accounts.ts';
import type { Writing } from '#store/database.ts';
import { listSessionsOf, removeSession, removeSessionsOf } from '#store/sessions.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { actorName, contextOf } from './context.ts';
import { type Confirmed, type ConfirmedOutcome, withPassword } from './own-password.ts';
import type { Present } from './sessions.ts';

/** Which of their sessions somebody ends: one by its hash, or all but the one in which they ask it. */
export type SessionsToEnd = { readonly hash: string } | 'all-others';

export type EndSessionsOutcome = ConfirmedOutcome<number> | { readonly kind: 'not-fresh' };

/** How many of the own sessions ended; a session of somebody else is not touched. */
const end = async (writing: Writing, { person, session }: Present, which: SessionsToEnd): Promise<number> => {
  if (which === 'all-others') return removeSessionsOf(writing, person.id, session.hash);
  const own = await listSessionsOf(writing, registerReader, person.id);
  return own.some(({ hash }) => hash === which.hash) && (await removeSession(writing, which.hash)) ? 1 : 0;
};

const actionOf = (which: SessionsToEnd): string => (which === 'all-others' ? 'end-sessions' : 'end-session');

/**
 * Ends sessions of somebody who is present and proves again who they are: with their password, or, when they have none here because they
 * sign in elsewhere, by having signed in a moment ago. How many ended. Source: ASVS 7.5.2.
 */
export const endOwnSessions = async (
  context: CommandContext,
  confirmed: Confirmed,
  which: SessionsToEnd,
): Promise<EndSessionsOutcome> => {
  const { present } = confirmed;
  const account = await findAccount(context.database.queries, registerReader, present.person.id);
  if (account !== null && account.passwordHash !== null)
    return withPassword(context, actionOf(which), confirmed, (writing) => end(writing, present, which));
  const about = { objectKind: 'account', objectId: actorName(present.person.id), details: {} };
  return runCommand(
    contextOf(context, present.person.id),
    actionOf(which),
    async (writing, now): Promise<Done<EndSessionsOutcome>> =>
      hasJustBegun(present.session, now)
        ? { ...about, result: 'ended', value: { kind: 'done', value: await end(writing, present, which) } }
        : { ...about, result: 'refused', value: { kind: 'not-fresh' } },
  );
};
