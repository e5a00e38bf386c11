import { isIP } from 'node:net';
import { isLoopback, mayReach } from '#outside/address.ts';
import type { TranslatorSettings } from '#outside/translator.ts';
import { isLanguage } from '#standard/text.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const addressWords = 'Give the address of the service, which starts with https:// or is in a network of your own.';

/** True for a host of this machine or of a network of one's own: a number that is no place on the internet, or a name without a dot. */
const isOwn = (hostname: string): boolean => {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isLoopback(host) || (isIP(host) === 0 ? !host.includes('.') : !mayReach(host, false));
};

const readAddress = (text: string): string => {
  const refusal = new Error(`TRANSLATOR_URL is '${text}'. ${addressWords}`);
  if (!URL.canParse(text)) throw refusal;
  const { protocol, hostname, search, hash, username, password, href } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isOwn(hostname));
  if (!isSafe || [search, hash, username, password].some((part) => part !== '')) throw refusal;
  return href.replace(/\/+$/, '').replace(/\/translate$/, '');
};

const readLanguages = (text: string): TranslatorSettings['languages'] =>
  [...new Set(text.split(/[\s,]+/).filter((one) => one !== ''))].map((one) => {
    if (isLanguage(one) && one !== 'nl') return one;
    throw new Error(`TRANSLATOR_LANGUAGES holds '${one}'. Give en, fy, or both with a space between them.`);
  });

/** The settings of the machine that translates; null when there are none. Throws with a sentence for people when they do not fit together. */
export const readTranslatorSettings = (environment: Environment): TranslatorSettings | null => {
  const { TRANSLATOR_URL: address, TRANSLATOR_KEY: key, TRANSLATOR_LANGUAGES: languages } = environment;
  if (address === undefined || address === '') {
    if ((key ?? '') !== '') throw new Error(`TRANSLATOR_KEY is set, and TRANSLATOR_URL is not. ${addressWords}`);
    return null;
  }
  return { address: readAddress(address), key: key || null, languages: readLanguages(languages || 'en') };
};
