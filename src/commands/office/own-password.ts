import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { findAccount } from '#store/accounts.ts';
import type { Writing } from '#store/database.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { isPassword } from '../password-hash.ts';
import { actorName, contextOf, type Whereabouts } from './context.ts';
import type { Present } from './sessions.ts';
import { beginAttempt, noteOwner } from './sign-in.ts';

/** Somebody in the office who gives their password again, because a session alone may not change how an account is opened. */
export type Confirmed = {
  readonly present: Present;
  readonly password: string;
  readonly whereabouts: Whereabouts;
};

export type ConfirmedOutcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly until: Instant };

/**
 * Does something in a command for who gives their own password, under the limits of attempts that hold for signing in. Refused when
 * the password is wrong, or when the account has none. work may say itself that it did nothing, with null.
 */
export const withPassword = async <Value>(
  context: CommandContext,
  action: string,
  { present, password, whereabouts }: Confirmed,
  work: (writing: Writing, now: Instant) => Promise<Value | null>,
): Promise<ConfirmedOutcome<Value>> => {
  const { person } = present;
  const { known, until } = await beginAttempt(context, person.email, whereabouts.network);
  if (until !== null) return { kind: 'wait', until };
  const hash = known?.account.passwordHash ?? null;
  const isRight = await isPassword(password, hash);
  const done = { objectKind: 'account', objectId: actorName(person.id), details: {} };
  return runCommand(
    contextOf(context, person.id),
    action,
    async (writing, now): Promise<Done<ConfirmedOutcome<Value>>> => {
      const account = await findAccount(writing, registerReader, person.id);
      // It may have got another password, or been closed, while this one was looked at.
      const isStill = isRight && account?.passwordHash === hash && account.disabledAt === null;
      const value = isStill ? await work(writing, now) : null;
      if (value === null) return { ...done, result: 'refused', value: { kind: 'refused' } };
      await noteOwner(writing, person, whereabouts.network, now);
      return { ...done, result: 'done', value: { kind: 'done', value } };
    },
  );
};
