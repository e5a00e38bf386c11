import type { LinkMail } from '#commands/following/ask-for-link.ts';
import type { Language, Text } from '#standard/text.ts';
import { registerName } from '#web/layout.ts';
import { href } from '../../routes.ts';
import type { Described } from './subject.ts';

const words = {
  hello: { nl: 'Goedendag,', en: 'Hello,', fy: 'Goeie,' },
  receipt: {
    nl: `U volgt nu dit in het ${registerName.nl}:`,
    en: `You now follow this in the ${registerName.en}:`,
    fy: `Jo folgje no dit yn it ${registerName.fy}:`,
  },
  often: {
    nl: 'Als er iets verandert, krijgt u een e-mail. Ten hoogste één per dag.',
    en: 'You get an e-mail when something changes, at most one a day.',
    fy: 'As der wat feroaret, krije jo in e-mail. Op syn heechst ien deis.',
  },
  asked: {
    nl: `Iemand vroeg op de website van het ${registerName.nl} om een nieuwe link naar wat u volgt. Was u dat niet? Dan hoeft u niets te doen.`,
    en: `Someone used the website of the ${registerName.en} to ask for a new link to what you follow. If it was not you, you do not have to do anything.`,
    fy: `Immen frege op de webside fan it ${registerName.fy} om in nije keppeling nei wat jo folgje. Wiene jo dat net? Dan hoege jo neat te dwaan.`,
  },
  receiptSubject: { nl: 'U volgt dit nu', en: 'You now follow this', fy: 'Jo folgje dit no' },
  askedSubject: { nl: 'Link naar wat u volgt', en: 'Link to what you follow', fy: 'Keppeling nei wat jo folgje' },
  overview: { nl: 'Bekijk wat u volgt', en: 'See what you follow', fy: 'Besjoch wat jo folgje' },
  stopAll: { nl: 'Stop met alles', en: 'Stop following everything', fy: 'Stopje mei alles' },
  links: {
    nl: 'Deze links zijn alleen voor u. Stuur ze niet door.',
    en: 'These links are for you only. Please do not pass them on.',
    fy: 'Dizze keppelings binne allinnich foar jo. Stjoer se net troch.',
  },
} as const satisfies Record<string, Text>;

/** The links of a follower, as they stand under a mail, and the address that stops everything. */
const linksOf = (key: string, language: Language, baseUrl: string) => {
  const stopAddress = baseUrl + href('followStop', { language }, { sleutel: key });
  const overview = baseUrl + href('following', { language }, { sleutel: key });
  const lines = [
    `${words.overview[language]}: ${overview}`,
    `${words.stopAll[language]}: ${stopAddress}`,
    words.links[language],
  ];
  return { stopAddress, text: lines.join('\n') };
};

const mailOf = (
  subject: Text,
  parts: readonly string[],
  key: string,
  language: Language,
  baseUrl: string,
): LinkMail => {
  const { stopAddress, text } = linksOf(key, language, baseUrl);
  return {
    subject: `${subject[language]} – ${registerName[language]}`,
    text: `${[words.hello[language], ...parts, `--\n${text}`].join('\n\n')}\n`,
    stopAddress,
  };
};

/** The mail to who confirmed: what they follow from now on, and how to stop. */
export const receiptMail = (
  { kind, name }: Pick<Described, 'kind' | 'name'>,
  key: string,
  language: Language,
  baseUrl: string,
): LinkMail => {
  const parts = [words.receipt[language], `${kind}: ${name}`, words.often[language]];
  return mailOf(words.receiptSubject, parts, key, language, baseUrl);
};

/** The mail to who lost the link to what they follow. */
export const linkMail = (key: string, language: Language, baseUrl: string): LinkMail =>
  mailOf(words.askedSubject, [words.asked[language]], key, language, baseUrl);
