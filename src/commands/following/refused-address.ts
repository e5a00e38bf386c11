import { endsAfterRefusals } from '#register/following.ts';
import type { Instant } from '#register/instant.ts';
import { followerMail, type MailKind } from '#register/mail.ts';
import { registerReader } from '#register/reader.ts';
import type { Writing } from '#store/database.ts';
import { findRefusals, saveRefusals } from '#store/follower-refusals.ts';
import { findFollowerByAddress } from '#store/followers.ts';
import { hasSentSince, saveMailForgotten, type TakenMail } from '#store/outbox.ts';
import { forgetFollower } from './forget-follower.ts';

const isToFollower = (kind: MailKind): boolean => followerMail.some((one) => one === kind);

/** Notes that the server took a mail: what was refused to that follower before counts no more. */
export const noteTaken = async (writing: Writing, { mail: { kind, address } }: TakenMail): Promise<void> => {
  if (!isToFollower(kind)) return;
  const refusals = await findRefusals(writing, registerReader, address);
  if (refusals !== null && refusals.count > 0) await saveRefusals(writing, address, { count: 0, since: null });
};

/**
 * Notes that a mail was given up because the server takes none for its address. A follower to whom that happened too often in a row is
 * forgotten, unless the server took nothing else meanwhile: then it may be the fault of the server. Of the mail only that is left. True when
 * the follower was forgotten.
 */
export const noteRefusal = async (writing: Writing, taken: TakenMail, now: Instant): Promise<boolean> => {
  const { kind, address } = taken.mail;
  const follower = isToFollower(kind) ? await findFollowerByAddress(writing, registerReader, address) : null;
  if (follower === null) return false;
  const before = await findRefusals(writing, registerReader, address);
  const refusals = { count: (before?.count ?? 0) + 1, since: before?.since ?? now };
  await saveRefusals(writing, address, refusals);
  if (!endsAfterRefusals(refusals.count, await hasSentSince(writing, registerReader, refusals.since))) return false;
  await saveMailForgotten(writing, taken.id);
  await forgetFollower(writing, follower, now);
  return true;
};
