import type { ProviderRefusal } from '#outside/sign-in.ts';
import { instantOf } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { findPersonOutside } from '#store/outside-identities.ts';
import { removeSessionsBegunBy } from '#store/sessions.ts';
import { type CommandContext, runCommandIfAny } from '../command.ts';
import { actorName } from './context.ts';
import type { Outside } from './sign-in-outside.ts';

export type SignedOutOutcome = { readonly kind: 'ended'; readonly count: number } | ProviderRefusal;

/**
 * Ends every session of somebody who signed out at their provider and that began before that, by the token with which the provider says so;
 * also those that began with a password, because one cannot be told from the other. Of who is not known here there is nothing to end.
 */
export const signOutFromOutside = async (
  context: CommandContext,
  { provider }: Outside,
  token: string,
): Promise<SignedOutOutcome> => {
  const read = await provider.readLogout(token);
  if (read.kind === 'refused') return read;
  const id = await findPersonOutside(context.database.queries, registerReader, read);
  if (id === null) return { kind: 'ended', count: 0 };
  const count = await runCommandIfAny({ ...context, actor: actorName(id) }, 'sign-out-outside', async (writing) => {
    const ended = await removeSessionsBegunBy(writing, id, instantOf(new Date(read.at)));
    if (ended === 0) return null;
    const about = { objectKind: 'account', objectId: actorName(id), result: 'ended' };
    return { ...about, details: { issuer: read.issuer, count: ended }, value: ended };
  });
  return { kind: 'ended', count: count ?? 0 };
};
