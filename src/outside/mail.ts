import { createTransport } from 'nodemailer';
import { isSendable, type Mail, type MailAnswer, type MailFailure, oneLine } from '#register/mail.ts';

/** The server to which mail is handed, and from which mailbox. */
export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first sign; by STARTTLS, and no mail without it; or none. */
  readonly tls: 'from-start' | 'by-command' | 'off';
  readonly signIn: { readonly user: string; readonly password: string } | null;
  readonly from: string;
};

/** Milliseconds: to connect, without a sign from the server, and for all of one mail. Together well within mailTerms.claimMinutes. */
export type MailLimits = { readonly connect: number; readonly silence: number; readonly whole: number };

export const mailLimits: MailLimits = { connect: 15_000, silence: 30_000, whole: 90_000 };

/** A connection to the server over which one mail after the other goes; it is closed when done. */
export type Mailer = {
  /** Hands over one mail with the id that it keeps however often it is sent; what became of it. Never throws. */
  readonly send: (mail: Mail, messageId: string) => Promise<MailAnswer>;
  readonly close: () => void;
};

type SendError = { readonly code?: string; readonly responseCode?: number; readonly message?: string };

const failureOf = ({ code = '', responseCode, message = '' }: SendError): MailFailure => {
  if (responseCode === 530 || /^(EAUTH|ENOAUTH|EOAUTH2)$/.test(code)) return 'sign-in';
  if (code === 'ETLS' || (code === 'ESOCKET' && /certificate|tls|ssl/i.test(message))) return 'tls';
  if (responseCode === undefined) return code === 'EENVELOPE' ? 'unusable' : 'away';
  if (responseCode >= 500) return 'refused';
  return responseCode >= 400 && /^(EENVELOPE|EMESSAGE)$/.test(code) ? 'later' : 'away';
};

/** The headers that say that no person sent it, and how the receiver stops it. Sources: RFC 3834, RFC 2369, RFC 8058. */
const headersOf = ({ language, stopAddress }: Mail): Readonly<Record<string, string>> => ({
  'Auto-Submitted': 'auto-generated',
  'Content-Language': language,
  ...(stopAddress === null
    ? {}
    : { 'List-Unsubscribe': `<${stopAddress}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
});

const unusable: MailAnswer = { kind: 'failed', failure: 'unusable', answer: '' };

/** A connection to a server of mail. Nothing is sent yet. */
export const openMailer = (server: MailServer, limits: MailLimits = mailLimits): Mailer => {
  const { host, port, tls, signIn, from } = server;
  const transport = createTransport({
    ...{ host, port, pool: true, maxConnections: 1, maxMessages: Number.POSITIVE_INFINITY },
    ...{ secure: tls === 'from-start', requireTLS: tls === 'by-command', ignoreTLS: tls === 'off' },
    ...(signIn === null ? {} : { auth: { user: signIn.user, pass: signIn.password } }),
    ...{ connectionTimeout: limits.connect, dnsTimeout: limits.connect },
    ...{ greetingTimeout: limits.silence, socketTimeout: limits.silence },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return {
    send: async (mail, messageId) => {
      // The core refuses this already; nothing that ends a header may ever come this far.
      if (!isSendable(mail)) return unusable;
      const { address, subject, text } = mail;
      const { promise: tooLong, reject } = Promise.withResolvers<never>();
      const timer = setTimeout(() => reject({ code: 'ETIMEDOUT', message: 'no answer in time' }), limits.whole);
      try {
        const handed = transport.sendMail({
          ...{ from: { name: 'Algoritmeregister', address: from }, to: { name: '', address } },
          ...{ envelope: { from, to: [address] }, subject, text, messageId, headers: headersOf(mail) },
        });
        handed.catch(() => {});
        await Promise.race([handed, tooLong]);
        return { kind: 'sent' };
      } catch (cause) {
        const error = cause as SendError;
        return { kind: 'failed', failure: failureOf(error), answer: oneLine(error.message ?? '') };
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => transport.close(),
  };
};
