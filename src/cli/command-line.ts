import { parseArgs } from 'node:util';
import { isBusy } from '#store/busy.ts';
import { isUnreachable } from '#store/unreachable.ts';
import { commands } from './commands.ts';
import { type CliCommand, type Outcome, refused, type Terminal, type Typed, type Words } from './terminal.ts';

/** How the command line ended, as the number that a shell sees: 0 all went well, 1 not all, 2 it was typed wrongly. */
export type ExitCode = 0 | 1 | 2;

const usageOf = (command: CliCommand, language: keyof Words): string => {
  const words = command.words.map((word) => ` <${word[language]}>`).join('');
  const options = Object.entries(command.options)
    .map(([name, { value }]) => ` [--${name}${value === null ? '' : ` <${value[language]}>`}]`)
    .join('');
  return `npm run cli -- ${command.name}${words}${options}`;
};

const headings = {
  use: { nl: 'Gebruik', en: 'Use' },
  commands: { nl: 'Opdrachten', en: 'Commands' },
  options: { nl: 'Opties', en: 'Options' },
  more: {
    nl: 'Uitleg bij een opdracht: npm run cli -- <opdracht> --help',
    en: 'Help on a command: npm run cli -- <command> --help',
  },
} as const satisfies Record<string, Words>;

const sayList = ({ say, language }: Terminal): void => {
  say(`${headings.use[language]}: npm run cli -- <${language === 'nl' ? 'opdracht' : 'command'}>`);
  say('');
  say(`${headings.commands[language]}:`);
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  for (const { name, help } of commands) say(`  ${name.padEnd(width)}${help[language]}`);
  say('');
  say(headings.more[language]);
};

const sayHelp = (command: CliCommand, { say, language }: Terminal): void => {
  say(command.help[language]);
  if (command.more !== undefined) say(command.more[language]);
  say('');
  say(`${headings.use[language]}: ${usageOf(command, language)}`);
  const options = Object.entries(command.options);
  if (options.length > 0) say(`${headings.options[language]}:`);
  for (const [name, { help }] of options) say(`  --${name.padEnd(16)}${help[language]}`);
};

type Parsed = { readonly typed: Typed; readonly wantsHelp: boolean } | { readonly fault: Words };

const faultOf = (cause: unknown): Words => {
  const { code, message } = cause as { code?: string; message?: string };
  const option = /'(-[^']*?)[ ']/.exec(message ?? '')?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return { nl: `De optie ${option} bestaat niet.`, en: `The option ${option} does not exist.` };
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return { nl: `De optie ${option} is niet goed gebruikt.`, en: `The option ${option} was not used right.` };
  throw cause;
};

const parse = (command: CliCommand, args: readonly string[]): Parsed => {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === null ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { typed: { words: positionals, options: values }, wantsHelp: values.help === true };
  } catch (cause) {
    return { fault: faultOf(cause) };
  }
};

const wrongWords = (command: CliCommand, words: readonly string[]): Words | null => {
  const missing = command.words[words.length];
  if (missing !== undefined)
    return { nl: `Er ontbreekt iets: <${missing.nl}>.`, en: `Something is missing: <${missing.en}>.` };
  const extra = words[command.words.length];
  return extra === undefined ? null : { nl: `‘${extra}’ is te veel.`, en: `‘${extra}’ is too much.` };
};

const typedWrongly = (fault: Words, terminal: Terminal, complain: (line: string) => void, usage: string): ExitCode => {
  complain(fault[terminal.language]);
  complain(`${headings.use[terminal.language]}: ${usage}`);
  return 2;
};

const unknownCommand = (name: string): Words => ({
  nl: `De opdracht ‘${name}’ bestaat niet. Kies uit: ${commands.map((command) => command.name).join(', ')}.`,
  en: `The command ‘${name}’ does not exist. Choose from: ${commands.map((command) => command.name).join(', ')}.`,
});

/** An unexpected end: a fault of this software, told with where it happened so that it can be mended. */
const fault = (cause: unknown): Outcome => {
  if (isBusy(cause))
    return refused(
      'Een ander programma schrijft al te lang in de database. Wat klaar was, is bewaard; doe de opdracht later opnieuw.',
      'Another program has been writing to the database for too long. What was done is kept; run the command again later.',
    );
  if (isUnreachable(cause)) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return refused(
      `De database antwoordt niet of de schijf is vol (${reason}). Wat klaar was, is bewaard; herstel dat en doe de opdracht opnieuw.`,
      `The database does not answer or the disk is full (${reason}). What was done is kept; mend that and run the command again.`,
    );
  }
  const trace = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return refused(
    `Er ging iets mis dat niet had mogen gebeuren.\n${trace}`,
    `Something went wrong that should not.\n${trace}`,
  );
};

/** Does what was typed and says how it went: the answer with say, the last line of an end that did not go well with complain. */
export const runCommandLine = async (
  args: readonly string[],
  terminal: Terminal,
  complain: (line: string) => void,
): Promise<ExitCode> => {
  const [name] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    sayList(terminal);
    return 0;
  }
  const command = commands.find((one) => one.name.split(' ').every((word, index) => args[index] === word));
  if (command === undefined) return typedWrongly(unknownCommand(name), terminal, complain, 'npm run cli -- --help');
  const usage = usageOf(command, terminal.language);
  const parsed = parse(command, args.slice(command.name.split(' ').length));
  if ('fault' in parsed) return typedWrongly(parsed.fault, terminal, complain, usage);
  if (parsed.wantsHelp) {
    sayHelp(command, terminal);
    return 0;
  }
  const wrong = wrongWords(command, parsed.typed.words);
  if (wrong !== null) return typedWrongly(wrong, terminal, complain, usage);
  const { kind, summary } = await command.run(parsed.typed, terminal).catch(fault);
  (kind === 'refused' ? complain : terminal.say)(summary[terminal.language]);
  return kind === 'done' ? 0 : 1;
};
