import type { TranslatedLanguage } from '#register/machine-translation.ts';
import { isRecord, type JsonValue } from '#standard/json.ts';

/** Where a machine translates, with the key it asks for, and the languages it knows. */
export type TranslatorSettings = {
  /** The address of the service; what is asked goes to /translate below it. */
  readonly address: string;
  readonly key: string | null;
  readonly languages: readonly TranslatedLanguage[];
};

export type TranslatorLimits = {
  /** How long one question may take, and all of them for one text together. */
  readonly milliseconds: number;
  readonly togetherMilliseconds: number;
  /** How large an answer may be. */
  readonly bytes: number;
};

/**
 * Why nothing was translated: it does not answer or does not let the register in, it has too much to do, it does not want this text
 * (too long, a language it does not know), or what it answered is no translation.
 */
export type TranslatorRefusal = 'away' | 'busy' | 'unwilling' | 'invalid';

export type Translated =
  | { readonly kind: 'translated'; readonly texts: readonly string[] }
  | { readonly kind: 'refused'; readonly why: TranslatorRefusal };

/** A machine that translates Dutch texts into another language. It never throws, and gives a text for each text or nothing at all. */
export type Translator = {
  /** The host to which texts go. */
  readonly host: string;
  readonly languages: readonly TranslatedLanguage[];
  readonly translate: (texts: readonly string[], into: TranslatedLanguage) => Promise<Translated>;
};

const usualLimits: TranslatorLimits = { milliseconds: 30_000, togetherMilliseconds: 90_000, bytes: 1_000_000 };

/** One question holds at most so many texts, and so many signs unless one text alone is longer. */
const mostTexts = 40;
const mostSigns = 5_000;
/** A process has at most so many texts translated at once. */
const mostAtOnce = 2;
/** A translation is not longer than this many times what was translated, and something. */
const longest = (text: string): number => 4 * text.length + 200;

const refused = (why: TranslatorRefusal): Translated => ({ kind: 'refused', why });

/** Texts in order, in portions for one question each. */
const portions = (texts: readonly string[]): readonly (readonly string[])[] => {
  const made: string[][] = [];
  let signs = 0;
  for (const text of texts) {
    const last = made.at(-1);
    if (last === undefined || last.length === mostTexts || signs + text.length > mostSigns) {
      made.push([text]);
      signs = text.length;
    } else {
      last.push(text);
      signs += text.length;
    }
  }
  return made;
};

const readWithin = async (response: Response, bytes: number): Promise<string | null> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > bytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
};

const parsed = (text: string): JsonValue => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The texts in an answer; null when they are not exactly one text for each, of a length that can be right. */
const textsIn = (answer: string | null, asked: readonly string[]): readonly string[] | null => {
  const value = answer === null ? null : parsed(answer);
  const found = isRecord(value) ? value.translatedText : null;
  if (!Array.isArray(found) || found.length !== asked.length) return null;
  const texts = found.map((text, place) => {
    const isText = typeof text === 'string' && text.length <= longest(asked[place] ?? '');
    return isText ? text : null;
  });
  return texts.every((text) => text !== null) ? texts : null;
};

const refusalOf = (status: number): TranslatorRefusal => {
  if (status === 429 || status === 503) return 'busy';
  return [400, 413, 414, 422].includes(status) ? 'unwilling' : 'away';
};

const ask = async (
  { address, key }: TranslatorSettings,
  texts: readonly string[],
  into: TranslatedLanguage,
  { bytes, milliseconds }: Pick<TranslatorLimits, 'bytes' | 'milliseconds'>,
): Promise<Translated> => {
  const question = { q: texts, source: 'nl', target: into, format: 'text', ...(key === null ? {} : { api_key: key }) };
  try {
    const response = await fetch(`${address}/translate`, {
      method: 'POST',
      // The key and the texts go to this address and to no other.
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.max(1, milliseconds)),
      headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'algoritmeregister' },
      body: JSON.stringify(question),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      return refused(refusalOf(response.status));
    }
    const found = textsIn(await readWithin(response, bytes), texts);
    return found === null ? refused('invalid') : { kind: 'translated', texts: found };
  } catch {
    return refused('away');
  }
};

/**
 * A translator that speaks as LibreTranslate does: POST /translate with { q: [texts], source, target, format: 'text', api_key }, answered
 * by { translatedText: [texts] }. Within a time and a size, and not more than two at once.
 */
export const createTranslator = (settings: TranslatorSettings, limits: TranslatorLimits = usualLimits): Translator => {
  let atOnce = 0;
  const translateAll = async (texts: readonly string[], into: TranslatedLanguage): Promise<Translated> => {
    const until = performance.now() + limits.togetherMilliseconds;
    const translated: string[] = [];
    for (const portion of portions(texts)) {
      const milliseconds = Math.min(limits.milliseconds, until - performance.now());
      if (milliseconds <= 0) return refused('away');
      const answer = await ask(settings, portion, into, { ...limits, milliseconds });
      if (answer.kind === 'refused') return answer;
      translated.push(...answer.texts);
    }
    return { kind: 'translated', texts: translated };
  };
  return {
    host: new URL(settings.address).host,
    languages: settings.languages,
    translate: async (texts, into) => {
      if (!settings.languages.includes(into)) return refused('unwilling');
      if (atOnce >= mostAtOnce) return refused('busy');
      atOnce += 1;
      try {
        return await translateAll(texts, into);
      } finally {
        atOnce -= 1;
      }
    },
  };
};
