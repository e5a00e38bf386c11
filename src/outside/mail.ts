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

export const mailLimits: MailLimits = { connect: 15_000, silence: 75_000, whole: 90_000 };

/** A connection to the server over which one mail after the other goes; it is closed when done. */
export type Mailer = {
  /** Hands over one mail with the id that it keeps however often it is sent; what became of it. Never throws. */
  readonly send: (mail: Mail, messageId: string) => Promise<MailAnswer>;
  readonly close: () => void;
};

type SendError = {
  readonly code?: string;
  readonly responseCode?: number;
  /** The command that the server answered. */
  readonly command?: string;
  readonly response?: string;
  readonly message?: string;
};

/** The middle and last number of a code such as 5.1.1; empty when the server gave none. Source: RFC 3463. */
const enhancedCode = (response = ''): string => /^\d{3}[ -]\d\.(\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? '';

/** Rules (7) and the limits of a server (4.5), or the sender (1.7, 1.8), have nothing to do with the one address. Source: RFC 3463. */
const isOfSender = (code: string): boolean => /^(7\.|4\.5$|1\.[78]$)/.test(code);

/** Why a server did not take a mail that it answered with a code, by the command that it answered. Source: RFC 5321 4.2. */
const refusalOf = (responseCode: number, command: string, response?: string): MailFailure => {
  const code = enhancedCode(response);
  const isLasting = responseCode >= 500;
  if (command === 'MAIL FROM') return isLasting ? 'sender' : 'server';
  if (command !== 'RCPT TO' && command !== 'DATA') return 'server';
  if (!isLasting) return 'later';
  if (isOfSender(code) || responseCode === 503) return 'server';
  if (command === 'RCPT TO' || /^[12]\./.test(code)) return 'refused';
  // A limit for the day is said here too: only what is surely about this text is for good.
  return responseCode === 552 || /^(6\.|3\.4$)/.test(code) ? 'unusable' : 'server';
};

const failureOf = (error: SendError, isHandedOver: boolean): MailFailure => {
  const { code = '', responseCode, command = '', response, message = '' } = error;
  if (responseCode === 530 || /^(EAUTH|ENOAUTH|EOAUTH2)$/.test(code)) return 'sign-in';
  if (code === 'ETLS' || (code === 'ESOCKET' && /certificate|tls|ssl/i.test(message))) return 'tls';
  if (responseCode !== undefined) return refusalOf(responseCode, command, response);
  if (isHandedOver) return 'unanswered';
  return code === 'EENVELOPE' ? 'unusable' : 'away';
};

/** What the server said; nothing when it was not waited for any longer. */
const answerOf = ({ code, message = '' }: SendError): string => (code === 'EABORT' ? '' : oneLine(message));

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
    ...{ disableFileAccess: true, disableUrlAccess: true, socketCloseTimeout: 0 },
  });
  let isHandedOver = false;
  transport.use('stream', ({ message }, done) => {
    message.processFunc((source) => source.once('end', () => (isHandedOver = true)));
    done();
  });
  return {
    send: async (mail, messageId) => {
      // The core refuses this already; nothing that ends a header may ever come this far.
      if (!isSendable(mail)) return unusable;
      const { address, subject, text } = mail;
      isHandedOver = false;
      try {
        await transport.sendMail({
          ...{ from: { name: 'Algoritmeregister', address: from }, to: { name: '', address } },
          ...{ envelope: { from, to: [address] }, subject, text, messageId, headers: headersOf(mail) },
          // Ends the connection too: what is not waited for must not arrive behind our back.
          signal: AbortSignal.timeout(limits.whole),
        });
        return { kind: 'sent' };
      } catch (cause) {
        const error = cause as SendError;
        return { kind: 'failed', failure: failureOf(error, isHandedOver), answer: answerOf(error) };
      }
    },
    close: () => transport.close(),
  };
};
