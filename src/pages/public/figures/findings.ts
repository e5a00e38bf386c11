import type { Figures, Growth, PerCategory } from '#register/counting.ts';
import { organisationTypes } from '#register/organisation-types.ts';
import type { Language, Text } from '#standard/text.ts';
import { countedWords, longDate, plural, wholeNumber } from '#web/format.ts';
import { questionNames } from './words.ts';

/** 'A', 'A en B', 'A, B en C'. */
const listed = (items: readonly string[], language: Language): string => {
  const and = language === 'en' ? ' and ' : ' en ';
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(and);
};

const inEvery = (write: (language: Language) => string): Text => ({
  nl: write('nl'),
  en: write('en'),
  fy: write('fy'),
});

const algorithms = (count: number, language: Language): string => plural(count, countedWords.algorithm, language);

/** How the number of entries went from the first day that had one to the last; empty without days. */
export const growthFinding = (growth: Growth): Text => {
  const first = growth.find(({ published }) => published > 0);
  const last = growth.at(-1);
  if (first === undefined || last === undefined) return inEvery(() => '');
  const on = ({ date }: Growth[number], language: Language): string => longDate(date, language);
  if (first === last)
    return {
      nl: `Op ${on(last, 'nl')} telde het register ${algorithms(last.published, 'nl')}.`,
      en: `On ${on(last, 'en')} the register counted ${algorithms(last.published, 'en')}.`,
      fy: `Op ${on(last, 'fy')} telde it register ${algorithms(last.published, 'fy')}.`,
    };
  const to = (language: Language): string => wholeNumber(last.published, language);
  return {
    nl: `Het register ging van ${algorithms(first.published, 'nl')} op ${on(first, 'nl')} naar ${to('nl')} op ${on(last, 'nl')}.`,
    en: `The register went from ${algorithms(first.published, 'en')} on ${on(first, 'en')} to ${to('en')} on ${on(last, 'en')}.`,
    fy: `It register gie fan ${algorithms(first.published, 'fy')} op ${on(first, 'fy')} nei ${to('fy')} op ${on(last, 'fy')}.`,
  };
};

const onlyOne = (category: string | null): Text =>
  category === null
    ? {
        nl: 'Bij het ene algoritme vulde de organisatie geen categorie in.',
        en: 'For the one algorithm the organisation gave no category.',
        fy: 'By it iene algoritme folle de organisaasje gjin kategory yn.',
      }
    : {
        nl: `Het ene algoritme heeft categorie ${category}.`,
        en: `The one algorithm is in category ${category}.`,
        fy: `It iene algoritme hat kategory ${category}.`,
      };

const noneNamed = (total: number): Text => ({
  nl: `Bij geen van de ${algorithms(total, 'nl')} vulde de organisatie een categorie in.`,
  en: `For none of the ${algorithms(total, 'en')} the organisation gave a category.`,
  fy: `By gjin fan de ${algorithms(total, 'fy')} folle de organisaasje in kategory yn.`,
});

const notNamed = (count: number): Text =>
  count === 0
    ? inEvery(() => '')
    : {
        nl: ` Bij ${wholeNumber(count, 'nl')} vulde de organisatie geen categorie in.`,
        en: ` For ${wholeNumber(count, 'en')} the organisation gave no category.`,
        fy: ` By ${wholeNumber(count, 'fy')} folle de organisaasje gjin kategory yn.`,
      };

/** How many entries have which category, and how many none; categories without entries are left out. */
export const categoriesFinding = (count: PerCategory): Text => {
  const named = (['a', 'b', 'c'] as const).filter((key) => count[key] > 0);
  if (count.total === 1) return onlyOne(named[0]?.toUpperCase() ?? null);
  if (named.length === 0) return noneNamed(count.total);
  const one = count[named[0] ?? 'a'] === 1;
  const parts = (category: string, language: Language): string =>
    listed(
      named.map((key) => `${wholeNumber(count[key], language)} ${category} ${key.toUpperCase()}`),
      language,
    );
  const rest = notNamed(count.unknown);
  return {
    nl: `Van de ${algorithms(count.total, 'nl')} ${one ? 'heeft' : 'hebben'} er ${parts('categorie', 'nl')}.${rest.nl}`,
    en: `Of the ${algorithms(count.total, 'en')}, ${parts('in category', 'en')}.${rest.en}`,
    fy: `Fan de ${algorithms(count.total, 'fy')} ${one ? 'hat' : 'hawwe'} der ${parts('kategory', 'fy')}.${rest.fy}`,
  };
};

/** Which kind of organisation has most entries, and how many; all of them when several have as many. */
export const typesFinding = ({ perType, published }: Pick<Figures, 'perType' | 'published'>): Text => {
  const most = Math.max(0, ...perType.map(({ count }) => count.total));
  const types = perType.filter(({ count }) => count.total === most).map(({ type }) => organisationTypes[type]);
  const one = types.length === 1;
  const say = (language: Language, start: string, each: string, of: string): string => {
    const names = listed(
      types.map((type) => `‘${type[language]}’`),
      language,
    );
    return `${start} ${names}: ${one ? '' : `${each} `}${wholeNumber(most, language)} ${of} ${wholeNumber(published.total, language)}.`;
  };
  return {
    nl: say('nl', 'De meeste algoritmes zijn van de soort', 'elk', 'van de'),
    en: say('en', 'Most algorithms are of the kind', 'each', 'of the'),
    fy: say('fy', 'De measte algoritmes binne fan de soarte', 'elk', 'fan de'),
  };
};

/** Which question the fewest entries answer, and how many do. */
export const answersFinding = ({ answers }: Pick<Figures, 'answers'>): Text => {
  const total = answers.reduce((sum, { entries }) => sum + entries, 0);
  const counted = questionNames.map(({ question, name }) => ({
    name,
    count: answers.reduce((sum, { answered }) => sum + (answered[question] ?? 0), 0),
  }));
  const fewest = Math.min(...counted.map(({ count }) => count));
  const least = counted.filter(({ count }) => count === fewest);
  const names = (language: Language): string =>
    listed(
      least.map(({ name }) => `‘${name[language]}’`),
      language,
    );
  const numbers = (language: Language, of: string): string =>
    `${wholeNumber(fewest, language)} ${of} ${wholeNumber(total, language)}`;
  return {
    nl: `Op ${names('nl')} geven de minste beschrijvingen antwoord: ${numbers('nl', 'van de')}.`,
    en: `The fewest descriptions answer ${names('en')}: ${numbers('en', 'of the')}.`,
    fy: `Op ${names('fy')} jouwe de minste beskriuwingen antwurd: ${numbers('fy', 'fan de')}.`,
  };
};

const parts = (text: readonly (string | false)[]): string => text.filter((part) => part !== false).join('');

/** Which entries made way for others, as what follows in a line: '; 2 gingen op in 1 andere; 1 is gesplitst'. Empty when none did. */
export const succeededFinding = ({ succeeded }: Pick<Figures, 'succeeded'>): Text => {
  const { merged, into, split, replaced } = succeeded;
  const one = (count: number, single: string, many: string): string => (count === 1 ? single : many);
  return {
    nl: parts([
      merged > 0 &&
        `; ${wholeNumber(merged, 'nl')} ${one(merged, 'ging', 'gingen')} op in ${wholeNumber(into, 'nl')} andere`,
      split > 0 && `; ${wholeNumber(split, 'nl')} gesplitst`,
      replaced > 0 && `; ${wholeNumber(replaced, 'nl')} vervangen`,
    ]),
    en: parts([
      merged > 0 && `; ${wholeNumber(merged, 'en')} merged into ${wholeNumber(into, 'en')} other`,
      split > 0 && `; ${wholeNumber(split, 'en')} split`,
      replaced > 0 && `; ${wholeNumber(replaced, 'en')} replaced`,
    ]),
    fy: parts([
      merged > 0 &&
        `; ${wholeNumber(merged, 'fy')} ${one(merged, 'gie', 'giene')} op yn ${wholeNumber(into, 'fy')} oare`,
      split > 0 && `; ${wholeNumber(split, 'fy')} splitst`,
      replaced > 0 && `; ${wholeNumber(replaced, 'fy')} ferfongen`,
    ]),
  };
};
