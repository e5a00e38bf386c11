import type { IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reminder, ReminderKind, ReminderStep, Waiting } from '#register/reminder.ts';
import type { Language, Text } from '#standard/text.ts';
import { href } from '../../routes.ts';
import { type CountedWord, longDate, plural } from '../format.ts';

const words = {
  subject: {
    nl: 'Er wacht werk op u in het Algoritmeregister',
    en: 'Work waits for you in the Algorithm Register',
    fy: 'Der wachtet wurk op jo yn it Algoritmeregister',
  },
  subjectClimbed: {
    nl: 'Er blijft werk liggen in het Algoritmeregister',
    en: 'Work is left undone in the Algorithm Register',
    fy: 'Der bliuwt wurk lizzen yn it Algoritmeregister',
  },
  greeting: { nl: 'Goedendag,', en: 'Hello,', fy: 'Goeie,' },
  own: { nl: 'Dit wacht op u:', en: 'This waits for you:', fy: 'Dit wachtet op jo:' },
  owner: {
    nl: 'Dit wacht te lang bij een ander. U krijgt dit bericht als algoritme-eigenaar:',
    en: 'This has waited for somebody else for too long. You get this message as the algorithm owner:',
    fy: 'Dit wachtet te lang by in oar. Jo krije dit berjocht as algoritme-eigener:',
  },
  coordinator: {
    nl: 'Dit wacht te lang bij een ander. U krijgt dit bericht als coördinator:',
    en: 'This has waited for somebody else for too long. You get this message as the coordinator:',
    fy: 'Dit wachtet te lang by in oar. Jo krije dit berjocht as koördinator:',
  },
  cio: {
    nl: 'Dit wacht te lang bij een ander. U krijgt dit bericht als CIO:',
    en: 'This has waited for somebody else for too long. You get this message as the CIO:',
    fy: 'Dit wachtet te lang by in oar. Jo krije dit berjocht as CIO:',
  },
  centre: { nl: 'Heel de overheid', en: 'All of government', fy: 'De hiele oerheid' },
  oldest: { nl: 'de langste sinds', en: 'the longest since', fy: 'de langste sûnt' },
  since: { nl: 'sinds', en: 'since', fy: 'sûnt' },
  due: { nl: 'uiterlijk op', en: 'no later than', fy: 'op syn lêst op' },
  firstDue: { nl: 'de eerste uiterlijk op', en: 'the first no later than', fy: 'de earste op syn lêst op' },
  late: { nl: 'te laat', en: 'late', fy: 'te let' },
  go: { nl: 'Ga naar de werkbank:', en: 'Go to the workbench:', fy: 'Gean nei de wurkbank:' },
  once: {
    nl: 'U krijgt hooguit één zo’n bericht per dag. Geen berichten over uw eigen werk? Stel dat hier in:',
    en: 'You get at most one such message a day. No messages about your own work? Choose that here:',
    fy: 'Jo krije op syn heechst ien sa’n berjocht deis. Gjin berjochten oer jo eigen wurk? Stel dat hjir yn:',
  },
} as const satisfies Record<string, Text>;

const inLanguage = {
  en: { nl: 'in het Engels', en: 'in English', fy: 'yn it Ingelsk' },
  fy: { nl: 'in het Fries', en: 'in Frisian', fy: 'yn it Frysk' },
} as const satisfies Record<Exclude<Language, 'nl'>, Text>;

/** So many things of each kind, without saying which: what is not public yet is not told by mail. */
const counted: Readonly<Record<ReminderKind, CountedWord>> = {
  'not-published': {
    nl: ['tekst kon niet openbaar worden op de gekozen dag', 'teksten konden niet openbaar worden op de gekozen dag'],
    en: ['text could not become public on the chosen day', 'texts could not become public on the chosen day'],
    fy: ['tekst koe net iepenbier wurde op de keazen dei', 'teksten koene net iepenbier wurde op de keazen dei'],
  },
  'sent-back': {
    nl: ['teruggestuurde tekst om aan te passen', 'teruggestuurde teksten om aan te passen'],
    en: ['text that was sent back, to change', 'texts that were sent back, to change'],
    fy: ['weromstjoerde tekst om oan te passen', 'weromstjoerde teksten om oan te passen'],
  },
  held: {
    nl: ['aangehouden tekst', 'aangehouden teksten'],
    en: ['text on hold', 'texts on hold'],
    fy: ['oanholden tekst', 'oanholden teksten'],
  },
  judge: {
    nl: ['tekst om na te kijken', 'teksten om na te kijken'],
    en: ['text to review', 'texts to review'],
    fy: ['tekst om nei te sjen', 'teksten om nei te sjen'],
  },
  'judge-again': {
    nl: ['tekst om voor de tweede keer na te kijken', 'teksten om voor de tweede keer na te kijken'],
    en: ['text to review a second time', 'texts to review a second time'],
    fy: ['tekst om foar de twadde kear nei te sjen', 'teksten om foar de twadde kear nei te sjen'],
  },
  release: {
    nl: ['tekst om vrij te geven', 'teksten om vrij te geven'],
    en: ['text to release', 'texts to release'],
    fy: ['tekst om frij te jaan', 'teksten om frij te jaan'],
  },
  publish: {
    nl: ['goedgekeurde tekst om te publiceren', 'goedgekeurde teksten om te publiceren'],
    en: ['approved text to publish', 'approved texts to publish'],
    fy: ['goedkarde tekst om te publisearjen', 'goedkarde teksten om te publisearjen'],
  },
  remarks: {
    nl: ['tekst met open opmerkingen', 'teksten met open opmerkingen'],
    en: ['text with open remarks', 'texts with open remarks'],
    fy: ['tekst mei iepen opmerkings', 'teksten mei iepen opmerkings'],
  },
  write: {
    nl: ['concept waaraan niet meer is gewerkt', 'concepten waaraan niet meer is gewerkt'],
    en: ['draft that nobody went on with', 'drafts that nobody went on with'],
    fy: ['konsept dêr’t net mear oan wurke is', 'konsepten dêr’t net mear oan wurke is'],
  },
  confirm: {
    nl: ['openbare tekst om te bevestigen', 'openbare teksten om te bevestigen'],
    en: ['public text to confirm', 'public texts to confirm'],
    fy: ['iepenbiere tekst om te befêstigjen', 'iepenbiere teksten om te befêstigjen'],
  },
  question: {
    nl: ['vraag van het publiek', 'vragen van het publiek'],
    en: ['question from the public', 'questions from the public'],
    fy: ['fraach fan it publyk', 'fragen fan it publyk'],
  },
  report: {
    nl: ['melding van een algoritme', 'meldingen van een algoritme'],
    en: ['report of an algorithm', 'reports of an algorithm'],
    fy: ['melding fan in algoritme', 'meldingen fan in algoritme'],
  },
  links: {
    nl: ['organisatie met links die het niet doen', 'organisaties met links die het niet doen'],
    en: ['organisation with links that do not work', 'organisations with links that do not work'],
    fy: ['organisaasje mei keppelings dy’t it net dogge', 'organisaasjes mei keppelings dy’t it net dogge'],
  },
};

/** What a kind is called, of more than one thing. */
export const nameOfMany = (kind: ReminderKind, language: Language): string => counted[kind][language][1];

/** Kinds that have a day on which they are due; of the others it is told since when they wait. */
const isDue = (kind: ReminderKind): boolean => kind === 'confirm' || kind === 'question' || kind === 'report';

type Around = { readonly language: Language; readonly day: IsoDate; readonly nameOf: (id: OrganisationId) => string };

const whenOf = (kind: ReminderKind, first: IsoDate, isOne: boolean, { language, day }: Around): string => {
  const date = longDate(first, language);
  if (!isDue(kind)) return `${words[isOne ? 'since' : 'oldest'][language]} ${date}`;
  const late = first < day ? ` (${words.late[language]})` : '';
  return `${words[isOne ? 'due' : 'firstDue'][language]} ${date}${late}`;
};

/** How many of these texts are translations, and into what; empty when none is. */
const translationsIn = (some: readonly Waiting[], language: Language): string => {
  const parts = (['en', 'fy'] as const).flatMap((text) => {
    const count = some.filter(({ subject }) => subject.language === text).length;
    if (count === 0) return [];
    return [some.length === 1 ? inLanguage[text][language] : `${count} ${inLanguage[text][language]}`];
  });
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

const kinds = Object.keys(counted) as readonly ReminderKind[];

const linesOf = (waiting: readonly Waiting[], around: Around): readonly string[] =>
  kinds.flatMap((kind) => {
    const some = waiting.filter((one) => one.kind === kind);
    const first = some.map(({ from }) => from).toSorted()[0];
    if (first === undefined) return [];
    const count = plural(some.length, counted[kind], around.language);
    return [`- ${count}${translationsIn(some, around.language)}, ${whenOf(kind, first, some.length === 1, around)}`];
  });

/** What waits, per organisation and kind. */
const listOf = (waiting: readonly Waiting[], around: Around): readonly string[] =>
  [...Map.groupBy(waiting, ({ organisationId }) => organisationId)].flatMap(([id, some]) => [
    `${id === null ? words.centre[around.language] : around.nameOf(id)}`,
    ...linesOf(some, around),
    '',
  ]);

const part = (heading: Text, waiting: readonly Waiting[], around: Around): readonly string[] =>
  waiting.length === 0 ? [] : [heading[around.language], '', ...listOf(waiting, around)];

const climbing = ['cio', 'coordinator', 'owner'] as const;

const climbedTo = (step: ReminderStep, climbed: readonly Reminder[]): readonly Waiting[] =>
  climbed.filter((one) => one.step === step).map(({ waiting }) => waiting);

/** The mail of a day in words, with addresses that begin with the public address: how much waits where and how long, and never which text. */
export const digestMail = (
  { own, climbed, ...around }: Around & { readonly own: readonly Waiting[]; readonly climbed: readonly Reminder[] },
  baseUrl: string,
): { readonly subject: string; readonly text: string } => {
  const { language } = around;
  const lines = [
    words.greeting[language],
    '',
    ...climbing.flatMap((step) => part(words[step], climbedTo(step, climbed), around)),
    ...part(words.own, own, around),
    words.go[language],
    `${baseUrl}${href('office', { language })}`,
    '',
    words.once[language],
    `${baseUrl}${href('ownReminders', { language })}`,
    '',
  ];
  return { subject: words[climbed.length > 0 ? 'subjectClimbed' : 'subject'][language], text: lines.join('\n') };
};
