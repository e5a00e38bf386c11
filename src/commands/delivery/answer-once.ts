import type { PersonId } from '#register/appointment.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { transact, type Writing } from '#store/database.ts';
import {
  addDeliveryAnswer,
  type DeliveryAnswer,
  findDeliveryAnswer,
  removeDeliveryAnswers,
} from '#store/delivery-answers.ts';
import type { CommandContext } from '../command.ts';

/** Minutes for which a delivery with a key is answered the same when it is sent again. */
const keptFor = 24 * 60;

/** What a machine asks that may be sent again: under a key of its own choosing, and the hash of all that it asked. */
export type Repeatable = { readonly key: string; readonly requestHash: string };

const answerWithin = async (
  context: CommandContext & { readonly writing: Writing },
  tokenId: PersonId,
  repeatable: Repeatable | null,
  work: (context: CommandContext & { readonly writing: Writing }) => Promise<DeliveryAnswer>,
): Promise<DeliveryAnswer | 'other-request'> => {
  const { writing } = context;
  const at = context.now();
  const since = minutesLater(at, -keptFor);
  if (repeatable === null) return work(context);
  const { key, requestHash } = repeatable;
  await removeDeliveryAnswers(writing, since);
  const kept = await findDeliveryAnswer(writing, registerReader, { tokenId, key, since });
  if (kept !== null) return kept.requestHash === requestHash ? kept : 'other-request';
  const answer = await work(context);
  await addDeliveryAnswer(writing, { tokenId, key, at }, { ...answer, requestHash });
  return answer;
};

/**
 * Does what a machine asks in one transaction, with the answer that is given: both are kept or neither is. What comes again under the
 * same key within a day gets the first answer again, also when it comes twice at once, and nothing is done twice; with something else
 * asked under the same key nothing is done. Source: draft-ietf-httpapi-idempotency-key-header.
 */
export const answerOnce = (
  context: CommandContext,
  tokenId: PersonId,
  repeatable: Repeatable | null,
  work: (context: CommandContext & { readonly writing: Writing }) => Promise<DeliveryAnswer>,
): Promise<DeliveryAnswer | 'other-request'> =>
  transact(context.database, (writing) => answerWithin({ ...context, writing }, tokenId, repeatable, work));

/** Takes away the answers that are kept no longer; how many. They tell of nothing that the trail does not tell. */
export const forgetAnswers = (context: CommandContext): Promise<number> =>
  transact(context.database, (writing) => removeDeliveryAnswers(writing, minutesLater(context.now(), -keptFor)));
