import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MailServer } from '#outside/mail.ts';
import { keepingTerms } from '#register/keeping.ts';
import { usualReviewMonths } from '#register/out-of-date.ts';
import { readMailServer } from './mail-settings.ts';
import { readSignInSettings, type SignInSettings } from './sign-in-settings.ts';
import { readTranslatorSettings } from './translator-settings.ts';

/** Everything that can be set from outside, with its default. */
export type Config = {
  /** sqlite:///path, sqlite::memory: or postgres://… */
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** The public address without a slash at the end, for links in files and feeds. */
  readonly baseUrl: string;
  /** True when a proxy in front sets X-Forwarded-For and -Proto. */
  readonly trustProxy: boolean;
  /** Name of the theme file in src/web/assets/themes without .css. */
  readonly theme: string;
  /** Requests per second per address; the burst is three times as much. 0 is no limit. Loopback has none. */
  readonly rateLimit: number;
  /** Requests per minute for each token of a machine that delivers. 0 is no limit. */
  readonly deliveryRate: number;
  /** Megabytes of answers that are kept to be sent again while nothing changes; 0 is none. */
  readonly keptMegabytes: number;
  /** Where a weak spot can be reported: a mailto: or https: address, for security.txt. */
  readonly securityContact: string;
  /** The functional mailbox of whoever runs the register, for developers who use the interface. */
  readonly contactEmail: string;
  /** The version of this software, from package.json. */
  readonly version: string;
  /** Where the index is saved, to start with; null when it is not. */
  readonly indexFile: string | null;
  /** False when REGISTER_DEMO=off: no demo data is loaded into an empty register. */
  readonly demo: boolean;
  /** A public text that nobody confirmed for so many months may be out of date. */
  readonly reviewMonths: number;
  /** False when JOBS=off: this process does no work in the background, another does or a timer with `jobs run`. */
  readonly runsJobs: boolean;
  /** False when CHECK_LINKS=off: the register visits no web address that stands in an entry. */
  readonly checksLinks: boolean;
  /** How many months lines of the audit trail are kept, and who wrote a text that is public since; 0 is for ever. */
  readonly trailMonths: number;
  readonly revisionMonths: number;
  /** Where lists of organisations come from (ROO, TOOI), to be compared with the register. */
  readonly organisationSources: readonly string[];
  /** Keys with which the secrets of authenticator apps are sealed in the store: the first seals, all open; none when SECRETS_KEY is not set. */
  readonly sealingKeys: readonly Buffer[];
  /** Signing in with the account of one's own organisation; null when only the register itself keeps accounts. */
  readonly signInOutside: SignInSettings | null;
  /** The server to which mail is handed (SMTP_URL, MAIL_FROM); null when mail is kept and shown only. */
  readonly mailServer: MailServer | null;
  /** A machine that translates texts that are public; null when there is none, and nothing of it is shown. */
  readonly translator: ReturnType<typeof readTranslatorSettings>;
};

const softwareVersion: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

export type Environment = Readonly<Record<string, string | undefined>>;

const wholeNumber = (name: string, text: string | undefined, otherwise: number, most: number): number => {
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most)
    throw new Error(`${name} is '${text}'. Give a whole number from 0 to ${most}.`);
  return value;
};

const monthsOfTrail = (text: string | undefined): number => {
  const months = wholeNumber('TRAIL_MONTHS', text, keepingTerms.trail, keepingTerms.most);
  if (months > 0 && months < keepingTerms.leastTrail)
    throw new Error(`TRAIL_MONTHS is '${text}'. Give at least ${keepingTerms.leastTrail} months, or 0 to keep all.`);
  return months;
};

const webAddress = (name: string, text: string): string => {
  if (!URL.canParse(text) || !/^https?:\/\//.test(text))
    throw new Error(`${name} is '${text}'. Give an address that starts with https:// or http://.`);
  const { origin, href } = new URL(text);
  if (href.replace(/\/+$/, '') !== origin)
    throw new Error(`${name} is '${text}'. Give no more than ${origin}: the register has a host name of its own.`);
  return origin;
};

/** Addresses with spaces between them. */
const sourceAddresses = (text: string): readonly string[] => {
  const addresses = text.split(/\s+/).filter((address) => address !== '');
  for (const address of addresses)
    if (!URL.canParse(address) || !/^https?:\/\//i.test(address))
      throw new Error(
        `ORGANISATION_SOURCES holds '${address}'. Give addresses that start with https://, with spaces between them.`,
      );
  return addresses;
};

/** Keys of 32 bytes in base64 with spaces between them. What was given is never repeated: it is secret. */
const sealingKeysIn = (text: string): readonly Buffer[] =>
  text
    .split(/\s+/)
    .filter((key) => key !== '')
    .map((key) => {
      const bytes = Buffer.from(key, 'base64');
      if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(key) || bytes.length !== 32)
        throw new Error(
          'SECRETS_KEY holds no key of 32 bytes in base64. Give one that `openssl rand -base64 32` makes.',
        );
      return bytes;
    });

const mailbox = (name: string, text: string): string => {
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text)) throw new Error(`${name} is '${text}'. Give an e-mail address.`);
  return text;
};

const contactAddress = (text: string): string => {
  if (!/^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/.test(text))
    throw new Error(`SECURITY_CONTACT is '${text}'. Give an address that starts with mailto: or https://.`);
  return text;
};

const onOff = (name: string, text: string | undefined, otherwise: boolean): boolean => {
  if (text === undefined || text === '') return otherwise;
  if (['on', 'true', '1', 'yes'].includes(text.toLowerCase())) return true;
  if (['off', 'false', '0', 'no'].includes(text.toLowerCase())) return false;
  throw new Error(`${name} is '${text}'. Give on or off.`);
};

/** A name for a database on a server that is the same for everyone who uses it, without a password in it. */
const serverName = (address: string): string => {
  const { hostname, port, pathname } = new URL(address);
  return `${hostname}-${port || '5432'}${pathname}`.replace(/[^A-Za-z0-9.-]+/g, '-');
};

/** The text without percent signs; null when they stand for nothing, which opening the database will say. */
const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The file for the index: in the folder that is set, else beside a SQLite file or in data/index; none for a database in memory. */
const indexFileFor = (databaseUrl: string, set: string | undefined, folder: string): string | null => {
  if (databaseUrl === 'sqlite::memory:' || set === 'off') return null;
  if (!databaseUrl.startsWith('sqlite:///'))
    return URL.canParse(databaseUrl)
      ? join(resolve(folder, set || join('data', 'index')), `${serverName(databaseUrl)}.bin`)
      : null;
  const file = decoded(databaseUrl.slice('sqlite://'.length));
  if (file === null) return null;
  return join(set ? resolve(folder, set) : join(dirname(file), 'index'), `${basename(file)}.bin`);
};

/**
 * The configuration that an environment asks for. Pure but for the working folder, given as a parameter, and a key that is in a file.
 * Throws with a sentence for people when a value cannot be used.
 */
export const readConfig = (environment: Environment, folder: string): Config => {
  const host = environment.HOST || '127.0.0.1';
  const port = wholeNumber('PORT', environment.PORT, 3000, 65_535);
  const theme = environment.THEME || 'pine';
  if (!/^[a-z0-9-]+$/.test(theme)) throw new Error(`THEME is '${theme}'. Give the name of a theme file, such as pine.`);
  const databaseUrl =
    environment.DATABASE_URL || `sqlite://${pathToFileURL(resolve(folder, 'data', 'register.sqlite')).pathname}`;
  const baseUrl = webAddress('BASE_URL', environment.BASE_URL || `http://localhost:${port}`);
  return {
    databaseUrl,
    indexFile: indexFileFor(databaseUrl, environment.INDEX_DIR, folder),
    host,
    port,
    baseUrl,
    trustProxy: onOff('TRUST_PROXY', environment.TRUST_PROXY, false),
    theme,
    rateLimit: wholeNumber('RATE_LIMIT', environment.RATE_LIMIT, 100, 1_000_000),
    deliveryRate: wholeNumber('DELIVERY_RATE', environment.DELIVERY_RATE, 120, 1_000_000),
    keptMegabytes: wholeNumber('CACHE_MB', environment.CACHE_MB, 32, 100_000),
    securityContact: contactAddress(environment.SECURITY_CONTACT || 'mailto:security@register.example'),
    contactEmail: mailbox('CONTACT_EMAIL', environment.CONTACT_EMAIL || 'register@register.example'),
    version: softwareVersion,
    demo: onOff('REGISTER_DEMO', environment.REGISTER_DEMO, true),
    reviewMonths: Math.max(1, wholeNumber('REVIEW_MONTHS', environment.REVIEW_MONTHS, usualReviewMonths, 120)),
    runsJobs: onOff('JOBS', environment.JOBS, true),
    checksLinks: onOff('CHECK_LINKS', environment.CHECK_LINKS, true),
    trailMonths: monthsOfTrail(environment.TRAIL_MONTHS),
    revisionMonths: wholeNumber(
      'REVISION_MONTHS',
      environment.REVISION_MONTHS,
      keepingTerms.revisions,
      keepingTerms.most,
    ),
    organisationSources: sourceAddresses(environment.ORGANISATION_SOURCES ?? ''),
    sealingKeys: sealingKeysIn(environment.SECRETS_KEY ?? ''),
    signInOutside: readSignInSettings(environment, folder, baseUrl),
    mailServer: readMailServer(environment),
    translator: readTranslatorSettings(environment),
  };
};

/** What is not as it should be for a register that others reach, in sentences for who starts it. */
export const adviceFor = ({ baseUrl, sealingKeys }: Pick<Config, 'baseUrl' | 'sealingKeys'>): readonly string[] =>
  baseUrl.startsWith('https:') && sealingKeys.length === 0
    ? ['SECRETS_KEY is not set: the secrets of authenticator apps are kept as they are. See docs/security.md.']
    : [];

/** The configuration of this process. */
export const configOfProcess = (): Config => readConfig(process.env, process.cwd());

/** The language of the command line: Dutch, or English where the terminal is set to it (LANG=en_GB.UTF-8). */
const readTerminalLanguage = (environment: Environment): 'nl' | 'en' =>
  /^en/i.test(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '') ? 'en' : 'nl';

/** The language of the terminal of this process. */
export const terminalLanguageOfProcess = (): 'nl' | 'en' => readTerminalLanguage(process.env);
