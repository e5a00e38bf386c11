import type { Telling } from '#commands/following/tell-followers.ts';
import type { NewsSection } from '#register/follow-news.ts';
import { type FollowSubject, keyOfSubject } from '#register/following.ts';
import type { Language, Text } from '#standard/text.ts';
import type { Change } from '#store/changes.ts';
import type { Follower } from '#store/followers.ts';
import { type CountedWord, longDate, plural } from '#web/format.ts';
import { registerName } from '#web/layout.ts';
import { onOneLine, plainTextOf } from '#web/plain-text.ts';
import { href } from '../../routes.ts';
import type { ToldChange } from '../public/changes/lines.ts';
import { stopValues } from './overview.ts';
import type { Described } from './subject.ts';

const words = {
  hello: { nl: 'Goedendag,', en: 'Hello,', fy: 'Goeie,' },
  lead: {
    nl: `Dit is gewijzigd in wat u volgt in het ${registerName.nl}.`,
    en: `These are the changes in what you follow in the ${registerName.en}.`,
    fy: `Dit is feroare yn wat jo folgje yn it ${registerName.fy}.`,
  },
  reason: { nl: 'Reden', en: 'Reason', fy: 'Reden' },
  instead: { nl: 'In de plaats kwam', en: 'Replaced by', fy: 'Yn it plak kaam' },
  ended: {
    nl: 'U volgt dit algoritme nu niet meer: de beschrijving is ingetrokken.',
    en: 'You no longer follow this algorithm: the entry was withdrawn.',
    fy: 'Jo folgje dit algoritme no net mear: de beskriuwing is ynlutsen.',
  },
  madeWay: {
    nl: 'U volgt dit algoritme nu niet meer: er kwam een andere beschrijving in de plaats. Wilt u die volgen?',
    en: 'You no longer follow this algorithm: another entry has replaced it. Would you like to follow that one?',
    fy: 'Jo folgje dit algoritme no net mear: der kaam in oare beskriuwing yn it plak. Wolle jo dy folgje?',
  },
  see: { nl: 'Bekijk', en: 'See', fy: 'Besjoch' },
  stopOne: { nl: 'Stop met volgen', en: 'Stop following', fy: 'Stopje mei folgjen' },
  overview: { nl: 'Bekijk wat u volgt', en: 'See what you follow', fy: 'Besjoch wat jo folgje' },
  stopAll: { nl: 'Stop met alles', en: 'Stop following everything', fy: 'Stopje mei alles' },
  links: {
    nl: 'Deze links zijn alleen voor u. Stuur ze niet door.',
    en: 'These links are for you only. Please do not pass them on.',
    fy: 'Dizze keppelings binne allinnich foar jo. Stjoer se net troch.',
  },
  last: {
    nl: 'U volgt nu niets meer. Wij hebben uw e-mailadres verwijderd.',
    en: 'You no longer follow anything. We have deleted your e-mail address.',
    fy: 'Jo folgje no neat mear. Wy hawwe jo e-mailadres fuortsmiten.',
  },
} as const satisfies Record<string, Text>;

const changeWord = {
  nl: ['wijziging', 'wijzigingen'],
  en: ['change', 'changes'],
  fy: ['feroaring', 'feroarings'],
} as const satisfies CountedWord;

const subjectLine = (count: number, language: Language): string => {
  const changes = plural(count, changeWord, language);
  const register = registerName[language];
  return {
    nl: `${changes} in wat u volgt – ${register}`,
    en: `${changes} in what you follow – ${register}`,
    fy: `${changes} yn wat jo folgje – ${register}`,
  }[language];
};

const moreLine = (count: number, language: Language): string => {
  const changes = plural(count, changeWord, language);
  return { nl: `En nog ${changes}.`, en: `And ${changes} more.`, fy: `En noch ${changes}.` }[language];
};

/** To whom, what is new, the words for it, and where links begin. */
export type NewsMail = {
  readonly follower: Follower & { readonly key: string };
  readonly sections: readonly NewsSection<Change>[];
  /** What is told of each change in the language of the follower, by its number. */
  readonly told: ReadonlyMap<number, ToldChange>;
  /** What is followed in the language of the follower, by keyOfSubject. */
  readonly described: ReadonlyMap<string, Described>;
  readonly baseUrl: string;
};

const endings: readonly Change['kind'][] = ['withdrawn', 'merged', 'split', 'replaced'];

/** The change with which an entry came to its end, when it did and was not taken back. */
const endOf = ({ subject, changes }: NewsSection<Change>, told: NewsMail['told']): ToldChange | null => {
  const [newest] = changes;
  const last = newest === undefined ? undefined : told.get(newest.sequence);
  if (subject.kind !== 'algoritme' || last === undefined || !endings.includes(last.change.kind)) return null;
  const isOver = last.algorithm !== null && (last.algorithm.withdrawn !== null || last.algorithm.mergedInto !== null);
  return isOver ? last : null;
};

/** Longer names and notes are cut off in a mail, and of more than so many signs in all the rest is only counted. */
const sizes = { name: 200, note: 500, all: 100_000 } as const;

/** A text on one line, cut off when it is long. */
const brief = (text: string, most: number): string => {
  const line = onOneLine(text);
  return line.length > most ? `${line.slice(0, most).toWellFormed()}…` : line;
};

const changeLines = (one: ToldChange, isOfEntry: boolean, { follower, baseUrl }: NewsMail): readonly string[] => {
  const { language } = follower;
  const { change, title, organisation, algorithm, successors } = one;
  const what = `${brief(plainTextOf(one.what), sizes.note)} (${longDate(change.at, language)})`;
  const reason = change.kind === 'withdrawn' ? brief(algorithm?.withdrawn?.reason ?? '', sizes.note) : '';
  const named = `${brief(title, sizes.name)}, ${brief(organisation, sizes.name)}: ${what}`;
  return [
    `- ${isOfEntry ? what : named}`,
    ...(reason === '' ? [] : [`  ${words.reason[language]}: ${reason}`]),
    ...successors.map(
      ({ id, name }) =>
        `  ${words.instead[language]}: ${brief(name, sizes.name)} ${baseUrl}${href('entry', { language, id })}`,
    ),
    ...(isOfEntry ? [] : [`  ${baseUrl}${href('entry', { language, id: change.algorithmId })}`]),
  ];
};

const endLines = (end: ToldChange, { follower: { language }, baseUrl }: NewsMail): readonly string[] => {
  if (end.successors.length === 0) return [words.ended[language]];
  const links = end.successors.map(({ id }) => baseUrl + href('followByMail', { language, what: 'algoritme' }, { id }));
  return [words.madeWay[language], ...links];
};

const sectionLines = (section: NewsSection<Change>, mail: NewsMail): readonly string[] => {
  const { follower, told, described, baseUrl } = mail;
  const { language, key } = follower;
  const { subject, changes, more } = section;
  const thing = described.get(keyOfSubject(subject));
  const end = endOf(section, told);
  const isOfEntry = subject.kind === 'algoritme';
  const stop = `${words.stopOne[language]}: ${baseUrl}${href('followStop', { language }, stopValues(key, subject))}`;
  return [
    `${thing?.kind ?? ''}: ${brief(thing?.name ?? subject.value, sizes.note)}`,
    ...changes.flatMap(({ sequence }) => {
      const one = told.get(sequence);
      return one === undefined ? [] : changeLines(one, isOfEntry, mail);
    }),
    ...(more === 0 ? [] : [moreLine(more, language)]),
    `${words.see[language]}: ${baseUrl}${thing?.address ?? ''}`,
    ...(end === null ? [stop] : endLines(end, mail)),
  ];
};

/** The parts of the mail about each thing, as many as fit, and how many changes are in the others. */
const sectionParts = (mail: NewsMail): readonly (readonly string[])[] => {
  const parts: (readonly string[])[] = [];
  let [length, left] = [0, 0];
  for (const section of mail.sections) {
    const lines = sectionLines(section, mail);
    const size = lines.reduce((sum, line) => sum + line.length + 1, 0);
    if (length + size > sizes.all) left += section.changes.length + section.more;
    else {
      parts.push(lines);
      length += size;
    }
  }
  return left === 0 ? parts : [...parts, [moreLine(left, mail.follower.language)]];
};

/** The mail that tells a follower what is new, and what they follow no longer because it came to its end. */
export const newsMail = (mail: NewsMail): Omit<Telling, 'waiting'> => {
  const { follower, sections, told, baseUrl } = mail;
  const { language, key } = follower;
  const ended: readonly FollowSubject[] = sections
    .filter((section) => endOf(section, told) !== null)
    .map(({ subject }) => subject);
  const count = sections.reduce((sum, { changes, more }) => sum + changes.length + more, 0);
  const stopAddress = baseUrl + href('followStop', { language }, { sleutel: key });
  const isLast = ended.length === follower.follows.length;
  const foot = isLast
    ? [words.last[language]]
    : [
        `${words.overview[language]}: ${baseUrl}${href('following', { language }, { sleutel: key })}`,
        `${words.stopAll[language]}: ${stopAddress}`,
        words.links[language],
      ];
  const parts = [[words.hello[language]], [words.lead[language]], ...sectionParts(mail), ['--', ...foot]];
  return {
    ...{
      followerId: follower.id,
      email: follower.email,
      key,
      stopAddress,
      ended,
      told: sections.map(({ subject }) => subject),
    },
    subject: subjectLine(count, language),
    text: `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`,
  };
};
