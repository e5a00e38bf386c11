import { isLoopback } from '#outside/address.ts';
import type { MailServer } from '#outside/mail.ts';
import { isMailAddress } from '#register/mail.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const form =
  'Give smtps://user:password@host:465 or smtp://user:password@host:587; signs such as @ and / in the password as %40 and %2F.';

/** What is wrong is said without the address, which holds a password. */
const refusal = (what: string): Error => new Error(`SMTP_URL ${what}. ${form}`);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refusal('holds a % that stands for nothing');
  }
};

const ports = { 'smtp:': 587, 'smtps:': 465 } as const;

const urlOf = (text: string): URL => {
  if (!URL.canParse(text)) throw refusal('is no address');
  const url = new URL(text);
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') throw refusal('does not begin with smtp:// or smtps://');
  if (url.hostname === '') throw refusal('names no host');
  if (url.hash !== '' || (url.pathname !== '' && url.pathname !== '/')) throw refusal('holds more than a host');
  if ([...url.searchParams.keys()].some((key) => key !== 'tls')) throw refusal('holds a setting other than tls');
  return url;
};

/** How the connection is made safe: from its first sign, by STARTTLS and not without, or not at all. */
const tlsOf = ({ protocol, hostname, searchParams, password }: URL): MailServer['tls'] => {
  const asked = searchParams.get('tls');
  if (asked !== null && asked !== 'off') throw refusal(`holds tls=${asked}; only tls=off is known`);
  if (protocol === 'smtps:') {
    if (asked === 'off') throw refusal('begins with smtps:// and says tls=off');
    return 'from-start';
  }
  if (isLoopback(hostname)) return 'off';
  if (asked === 'off' && password !== '') throw refusal('would send the password unprotected');
  return asked === 'off' ? 'off' : 'by-command';
};

/**
 * The server to which mail is handed, from SMTP_URL and MAIL_FROM; null when there is none, and mail is kept. Throws with a sentence for
 * people when they cannot be used.
 */
export const readMailServer = ({ SMTP_URL: text = '', MAIL_FROM: from = '' }: Environment): MailServer | null => {
  if (from !== '' && !isMailAddress(from)) throw new Error(`MAIL_FROM is '${from}'. Give an e-mail address.`);
  if (text === '') return null;
  const url = urlOf(text);
  if (from === '')
    throw new Error('MAIL_FROM is not set, and SMTP_URL is. Give the functional mailbox that mail comes from.');
  if (url.username === '' && url.password !== '') throw refusal('holds a password without a user');
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? ports[url.protocol as keyof typeof ports] : Number(url.port),
    tls: tlsOf(url),
    signIn: url.username === '' ? null : { user: decoded(url.username), password: decoded(url.password) },
    from,
  };
};
