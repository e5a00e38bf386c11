import type { Mailer } from '#outside/mail.ts';
import type { Instant } from '#register/instant.ts';
import { isOfServer, type MailAnswer, mailKeptSince, mailTerms, nextAttempt, tooOldBefore } from '#register/mail.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { transact } from '#store/database.ts';
import {
  isMailDue,
  removeOldMail,
  removeSentToNobody,
  saveMailFailed,
  saveMailSent,
  type TakenMail,
  takeDueMail,
} from '#store/outbox.ts';
import { type CommandContext, runCommand, runCommandIfAny } from './command.ts';
import { noteRefusal, noteTaken } from './following/refused-address.ts';

/** So many mails go over one connection before it is closed and others get their turn. */
const mailsAtOnce = 50;

/** How the server knows a mail again when it comes twice: the same each time that it is sent. */
const messageIdOf = ({ id, mail }: TakenMail, host: string): string =>
  `<${id}.${mail.createdAt.replaceAll(/\D/g, '')}@${host}>`;

type Taken = TakenMail & { readonly brokenOff: number; readonly isFirst: boolean };

/** Why a mail is given up before it is tried; null when it is to be sent. */
const refusalOf = ({ brokenOff, isFirst, mail }: Taken, now: Instant): MailAnswer | null => {
  if (brokenOff >= mailTerms.mostBrokenOff) return { kind: 'failed', failure: 'broken-off', answer: '' };
  return isFirst && mail.notBefore < tooOldBefore(now) ? { kind: 'failed', failure: 'too-old', answer: '' } : null;
};

/** Notes what became of a mail. Only one that is given up leaves an audit line, with its kind and the reason: never an address. */
const note = async (context: CommandContext, taken: TakenMail, answer: MailAnswer): Promise<void> => {
  const at = context.now();
  if (answer.kind === 'sent')
    return transact(context.database, async (writing) => {
      await saveMailSent(writing, taken, at);
      await noteTaken(writing, taken);
      await removeSentToNobody(writing, taken.id);
    });
  const next = nextAttempt(answer.failure, taken.attempt, at);
  if (next !== null) return transact(context.database, (writing) => saveMailFailed(writing, taken, answer, next, at));
  await runCommand(context, 'give-up-mail', async (writing) => {
    await saveMailFailed(writing, taken, answer, null, at);
    const ends = answer.failure === 'refused' && (await noteRefusal(writing, taken, at));
    const details = { kind: taken.mail.kind, failure: answer.failure, ...(ends ? { followerForgotten: true } : {}) };
    return { objectKind: 'mail', objectId: String(taken.id), result: 'failed', details, value: undefined };
  });
};

/**
 * Sends the mail that is due, one after the other over one connection, to the host of the register's own address in their ids. Each is
 * taken first, so no two processes send it; one that was sent and could not be noted any more is sent once more at most. How many were
 * sent or given up; 0 when none is due, and when the server does not take them now. Leaves no audit line for what is sent.
 */
export const sendMail = async (
  context: CommandContext,
  open: () => Mailer,
  { host, stopped }: { readonly host: string; readonly stopped: AbortSignal },
): Promise<number> => {
  const { database, now } = context;
  let mailer: Mailer | null = null;
  let count = 0;
  const until = minutesLater(now(), mailTerms.minutesAtOnce);
  const mayGoOn = (): boolean => count < mailsAtOnce && !stopped.aborted && now() <= until;
  try {
    while (mayGoOn() && (await isMailDue(database.queries, registerReader, now()))) {
      const taken = await transact(database, (writing) => takeDueMail(writing, now()));
      if (taken === null) break;
      const refusal = refusalOf(taken, now());
      mailer ??= refusal === null ? open() : null;
      const answer = refusal ?? (await mailer?.send(taken.mail, messageIdOf(taken, host))) ?? null;
      if (answer === null) break;
      await note(context, taken, answer);
      // What the whole server refuses it will refuse the next one too: that one keeps its attempt for later.
      if (answer.kind === 'failed' && isOfServer(answer.failure)) return 0;
      count += 1;
    }
    return count;
  } finally {
    mailer?.close();
  }
};

/** So many mails go at once. */
const slice = 500;

/** Takes away mail, with its text and address, that was made before its term: see mailTerms. How many; 0 when none is left. */
export const forgetMail = async (context: CommandContext): Promise<number> =>
  (await runCommandIfAny(context, 'forget-mail', async (writing, now) => {
    const before = mailKeptSince(now);
    const mails = await removeOldMail(writing, before, slice);
    if (mails === 0) return null;
    const line = { objectKind: 'register', objectId: 'mail', result: 'erased' };
    return { ...line, details: { mails, before }, value: mails };
  })) ?? 0;
