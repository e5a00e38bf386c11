import { type DeliveryToken, looksLikeToken, whyDead } from '#register/delivery-token.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { transact } from '#store/database.ts';
import { findTokenByHash, saveTokenUsed } from '#store/delivery-tokens.ts';
import type { CommandContext } from '../command.ts';
import { hashOfSecret } from '../secrets.ts';

/** That a token was used is noted at most once in so many minutes, so that reading seldom writes. */
const noteEvery = 10;

/** The token of a secret that works now; null for any other secret, whatever it is. */
export const presentToken = async (context: CommandContext, secret: string): Promise<DeliveryToken | null> => {
  if (!looksLikeToken(secret)) return null;
  const now = context.now();
  const token = await findTokenByHash(context.database.queries, registerReader, hashOfSecret(secret));
  if (token === null || whyDead(token, now) !== null) return null;
  if (token.usedAt === null || now >= minutesLater(token.usedAt, noteEvery))
    await transact(context.database, (writing) => saveTokenUsed(writing, token.personId, now));
  return token;
};
