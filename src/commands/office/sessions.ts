import { type Actor, hasRole } from '#register/access.ts';
import { registerReader } from '#register/reader.ts';
import { lasts, minutesLater, sessionLimits } from '#register/session.ts';
import { transact } from '#store/database.ts';
import type { Person } from '#store/people.ts';
import { findPresence } from '#store/presence.ts';
import { findSession, removeSession, removeSessionsBefore, type Session, saveSeen } from '#store/sessions.ts';
import { type CommandContext, runCommand } from '../command.ts';
import { hashOfSecret } from '../secrets.ts';
import { actorName, actorWith, contextOf } from './context.ts';

/** Somebody who is in the office now. */
export type Present = {
  readonly person: Person;
  readonly actor: Actor;
  readonly session: Session;
  /** True when a second factor was given too: everything but giving one is closed until then. */
  readonly isWhole: boolean;
};

/** What was done in a session is noted at most once in so many minutes, so that reading seldom writes. */
const noteEvery = 1;

const noteSeen = async (context: CommandContext, { hash, seenAt }: Session): Promise<void> => {
  const now = context.now();
  if (now < minutesLater(seenAt, noteEvery)) return;
  await transact(context.database, async (writing) => {
    await saveSeen(writing, hash, now);
    await removeSessionsBefore(writing, minutesLater(now, -sessionLimits.full.absolute));
  });
};

/** Who is present by the secret that a browser holds; null when the session is over or the account was closed. */
export const resumeSession = async (context: CommandContext, secret: string): Promise<Present | null> => {
  const { queries } = context.database;
  const now = context.now();
  const found = await findPresence(queries, registerReader, hashOfSecret(secret));
  if (found === null || found.isDisabled || !lasts(found.session, now)) return null;
  const { person, session, appointments } = found;
  await noteSeen(context, session);
  const actor = await actorWith(queries, person.id, appointments, now);
  return { person, actor, session, isWhole: session.strength === 'full' };
};

/** True when the person has a place in the office on this day. */
export const isAtHome = ({ actor }: Present): boolean => hasRole(actor);

/** Ends the session of a secret, as signing out does. Nothing happens when it was over already. */
export const endSession = async (context: CommandContext, secret: string): Promise<void> => {
  const session = await findSession(context.database.queries, registerReader, hashOfSecret(secret));
  if (session === null) return;
  await runCommand(contextOf(context, session.personId), 'sign-out', async (writing) => {
    await removeSession(writing, session.hash);
    return {
      objectKind: 'account',
      objectId: actorName(session.personId),
      result: 'ended',
      details: {},
      value: undefined,
    };
  });
};
