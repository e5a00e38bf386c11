import type { AccountRefusal } from '#register/account-refusals.ts';
import { registerReader } from '#register/reader.ts';
import { findAccount, removeWaysIn } from '#store/accounts.ts';
import type { Queries } from '#store/database.ts';
import { findPersonByEmail, type Person } from '#store/people.ts';
import { removeSessionsOf } from '#store/sessions.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { actorName } from './context.ts';
import { makeLink } from './links.ts';

export type BeginAnewOutcome =
  /** The secret of the link with which they begin, told once. */
  | { readonly kind: 'done'; readonly invitation: string }
  | { readonly kind: 'refused'; readonly refusal: AccountRefusal };

const findLost = async (queries: Queries, email: string): Promise<Person | AccountRefusal> => {
  const person = await findPersonByEmail(queries, registerReader, email);
  const account = person === null ? null : await findAccount(queries, registerReader, person.id);
  if (person === null || account === null) return 'unknown-person';
  if (person.isDemo) return 'demo-person';
  return account.disabledAt === null ? person : 'disabled';
};

/**
 * Lets somebody who lost password, telephone and recovery codes begin anew: everything with which they signed in and every session is
 * taken away, and a link is made. Only the operator of the register may: who holds the link becomes that person with all their roles,
 * and a password alone must never lead to another second factor.
 */
export const beginAnew = (context: CommandContext, email: string): Promise<BeginAnewOutcome> =>
  runCommand(context, 'begin-anew', async (writing, now): Promise<Done<BeginAnewOutcome>> => {
    const found = await findLost(writing, email);
    if (typeof found === 'string') {
      const value = { kind: 'refused', refusal: found } as const;
      return { objectKind: 'account', objectId: 'unknown', result: 'refused', details: { refusal: found }, value };
    }
    await removeWaysIn(writing, found.id);
    const sessions = await removeSessionsOf(writing, found.id, null);
    const invitation = await makeLink(writing, 'invitation', found.id, now);
    const line = { objectKind: 'account', objectId: actorName(found.id), result: 'done', details: { sessions } };
    return { ...line, value: { kind: 'done', invitation } };
  });
