import { type LoadedTexts, loadSupplierTexts } from '#commands/load-supplier-texts.ts';
import { readSource } from './read-source.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import { type CliCommand, counted, type Outcome, type Words } from './terminal.ts';

const mostRows = 20;

const leftOutLine = (rows: readonly number[]): Words => {
  const named = `${rows.slice(0, mostRows).join(', ')}${rows.length > mostRows ? ' …' : ''}`;
  return {
    nl: `Overgeslagen: tekst ${named}. Een tekst moet Nederlands zijn en een id hebben van letters, cijfers en - . _`,
    en: `Left out: text ${named}. A text must be Dutch and have an id of letters, digits and - . _`,
  };
};

const lastLine = ({ added, changed, unchanged, leftOut }: LoadedTexts): Outcome => {
  const say = (language: keyof Words, words: readonly string[]): string =>
    [added, changed, unchanged, leftOut.length]
      .map((number, index) => `${counted(number, language)} ${words[index]}`)
      .join(', ');
  return {
    kind: leftOut.length === 0 ? 'done' : 'partly',
    summary: {
      nl: `Teksten van leveranciers: ${say('nl', ['nieuw', 'gewijzigd', 'ongewijzigd', 'overgeslagen'])}.`,
      en: `Texts by suppliers: ${say('en', ['new', 'changed', 'unchanged', 'left out'])}.`,
    },
  };
};

/** Takes the texts that suppliers offer in, with which organisations can begin an entry. */
export const supplierTexts: CliCommand = {
  name: 'supplier-texts',
  words: [{ nl: 'bestand-of-webadres', en: 'file-or-url' }],
  options: {},
  help: {
    nl: 'Neemt teksten van leveranciers over, waarmee organisaties een beschrijving kunnen beginnen.',
    en: 'Takes texts by suppliers in, with which organisations can begin a description.',
  },
  more: {
    nl: 'Een tekst die veranderd is, wordt een nieuwe versie. Wie hem al overnam, krijgt per veld de vraag of de verandering mee moet.',
    en: 'A text that changed becomes a new version. Whoever took it over is asked per field whether to take the change.',
  },
  run: async (typed, terminal) => {
    const source = await readSource(typed.words[0] ?? '', terminal);
    if (!('file' in source)) return source;
    return withRegister(terminal, upToDate, async (database) => {
      const outcome = await loadSupplierTexts(operatorContext(database), source.file);
      if (outcome.kind === 'refused') return { kind: 'refused', summary: outcome.reason };
      if (outcome.leftOut.length > 0) terminal.say(leftOutLine(outcome.leftOut)[terminal.language]);
      return lastLine(outcome);
    });
  },
};
