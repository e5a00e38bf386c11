import type { Config } from '../config.ts';

/** A sentence for the person at the terminal. */
export type Words = { readonly nl: string; readonly en: string };

/** Where a command says what it does. Only cli.ts makes one. */
export type Terminal = {
  readonly language: keyof Words;
  /** A line of the answer. */
  readonly say: (line: string) => void;
  /** Shows how far a long command is; nothing when nobody looks. */
  readonly progress: (done: number, total: number) => void;
  /** The configuration; throws with a sentence for people when it cannot be used. */
  readonly config: () => Config;
};

/**
 * How a command ended, in its last line: all went well; partly, when not everything that was given is in the register now; or refused,
 * and nothing was done.
 */
export type Outcome = { readonly kind: 'done' | 'partly' | 'refused'; readonly summary: Words };

/** An end that went well. */
export const done = (nl: string, en: string): Outcome => ({ kind: 'done', summary: { nl, en } });

/** An end at which nothing was done. */
export const refused = (nl: string, en: string): Outcome => ({ kind: 'refused', summary: { nl, en } });

/** What was typed after the name of a command. */
export type Typed = {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
};

export type CommandOption = {
  /** The name of the value in the help; null for an option that is on or off. */
  readonly value: Words | null;
  readonly help: Words;
};

/** A command of the command line. */
export type CliCommand = {
  readonly name: string;
  /** The words it takes, in order, as they are named in the help. All are needed. */
  readonly words: readonly Words[];
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly help: Words;
  /** Whatever else a person must know before using it. */
  readonly more?: Words;
  readonly run: (typed: Typed, terminal: Terminal) => Promise<Outcome>;
};

/** A whole number as it is written in the language: 7.208 in Dutch, 7,208 in English. */
export const counted = (number: number, language: keyof Words): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(number);

/** The value of an option that takes one; null when it was not given. */
export const optionOf = (typed: Typed, name: string): string | null => {
  const value = typed.options[name];
  return typeof value === 'string' ? value : null;
};
