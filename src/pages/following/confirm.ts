import { confirmFollow, seeAsked } from '#commands/following/confirm-follow.ts';
import { type FollowSubject, followTerms } from '#register/following.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { QuestionPage } from '../questions/question-page.ts';
import { receiptMail } from './link-mail.ts';
import { describedLink, describeSubject } from './subject.ts';

const words = {
  title: {
    nl: 'Bevestig dat u wilt volgen',
    en: 'Confirm that you want to follow',
    fy: 'Befêstigje dat jo folgje wolle',
  },
  lead: {
    nl: 'U krijgt dan ten hoogste één e-mail per dag, als er iets is veranderd.',
    en: 'You will get at most one e-mail a day, and only when something has changed.',
    fy: 'Jo krije dan op syn heechst ien e-mail deis, as der wat feroare is.',
  },
  confirm: { nl: 'Ja, ik wil dit volgen', en: 'Yes, I want to follow this', fy: 'Ja, ik wol dit folgje' },
  not: {
    nl: `Wilt u dit niet? Dan hoeft u niets te doen. Na ${followTerms.confirmWithinHours} uur verwijderen wij deze aanvraag. Volgt u verder niets? Dan is uw adres daarmee ook weg.`,
    en: `If you do not want this, you do not have to do anything. We delete this request after ${followTerms.confirmWithinHours} hours. If you follow nothing else, your address is deleted with it.`,
    fy: `Wolle jo dit net? Dan hoege jo neat te dwaan. Nei ${followTerms.confirmWithinHours} oeren smite wy dizze oanfraach fuort. Folgje jo fierder neat? Dan is jo adres dêrmei ek fuort.`,
  },
  gone: { nl: 'Deze link werkt niet meer', en: 'This link no longer works', fy: 'Dizze keppeling wurket net mear' },
  tooMany: { nl: 'U volgt al heel veel', en: 'You already follow a great deal', fy: 'Jo folgje al hiel folle' },
  withdrawn: {
    nl: 'Dit algoritme kunt u niet meer volgen',
    en: 'You can no longer follow this algorithm',
    fy: 'Dit algoritme kinne jo net mear folgje',
  },
  withdrawnWhy: {
    nl: 'Het is uit het register gehaald nadat u het aanvroeg. Lees waarom:',
    en: 'It was taken out of the register after you asked. Read why:',
    fy: 'It is út it register helle neidat jo it oanfregen. Lês wêrom:',
  },
} as const satisfies Record<string, Text>;

const whyGone = (language: Language): string => {
  const hours = followTerms.confirmWithinHours;
  return {
    nl: `De link is al gebruikt, of is ouder dan ${hours} uur. Hebt u al op de knop gedrukt? Dan volgt u het, en hoeft u niets te doen. Anders kunt u het opnieuw aanvragen: kies ‘Volg per e-mail’ bij wat u wilt volgen.`,
    en: `The link has already been used, or is more than ${hours} hours old. If you have already pressed the button, you follow it and do not have to do anything. If not, you can ask again: choose ‘Follow by e-mail’ on the page of what you want to follow.`,
    fy: `De keppeling is al brûkt, of is âlder as ${hours} oeren. Hawwe jo al op de knop drukt? Dan folgje jo it, en hoege jo neat te dwaan. Oars kinne jo it opnij oanfreegje: kies ‘Folgje fia e-mail’ by wat jo folgje wolle.`,
  }[language];
};

const whyTooMany = (language: Language): string => {
  const most = followTerms.mostFollows;
  return {
    nl: `Met één adres volgt u ten hoogste ${most} dingen. Stop eerst met iets anders: de link daarvoor staat in elke e-mail over veranderingen.`,
    en: `You can follow at most ${most} things with one address. Stop following something else first, with the link in any e-mail about changes.`,
    fy: `Mei ien adres folgje jo op syn heechst ${most} dingen. Stopje earst mei wat oars: de keppeling dêrfoar stiet yn elke e-mail oer feroarings.`,
  }[language];
};

const saying = (title: string, text: string | Html, status: number, language: Language): PageAnswer => ({
  ...{ kind: 'page', status, title, section: null, noIndex: true, mayBeKept: false },
  main: html`${pathFromHome([], language)}${pageTitle(title)}<p>${text}</p>`,
});

/** The page for who asked to follow an entry that is no longer public: it leads to the page that says why. */
const withdrawnPage = async (reading: Reading, subject: FollowSubject, language: Language): Promise<PageAnswer> => {
  const described = await describeSubject(reading, subject, language);
  const why = html`${words.withdrawnWhy[language]} ${describedLink(described, language)}.`;
  return saying(words.withdrawn[language], why, 410, language);
};

/** Where a link in a mail leads, with one button: to open it confirms nothing, for programs that check mail open links too. */
export const followConfirm: QuestionPage = {
  isOpenedBySecret: true,
  show: async (reading, context, { language, query, address }) => {
    const asked = await seeAsked(context, query.get('sleutel') ?? '');
    if (asked === null) return saying(words.gone[language], whyGone(language), 404, language);
    const { subject } = asked;
    if (!asked.isThere) return withdrawnPage(reading, subject, language);
    const described = await describeSubject(reading, subject, language);
    const title = words.title[language];
    return {
      ...{ kind: 'page', status: 200, title, section: null, noIndex: true, mayBeKept: false },
      main: html`${pathFromHome([], language)}${pageTitle(title, words.lead[language])}<div class="reg-stack"><p>${described.kind}: ${describedLink(described, language)}</p><form method="post" action="${address}"><p><button class="nl-button nl-button--primary" type="submit">${words.confirm[language]}</button></p></form><p>${words.not[language]}</p></div>`,
    };
  },
  act: async (reading, context, { language, query }) => {
    const key = query.get('sleutel') ?? '';
    const asked = await seeAsked(context, key);
    if (asked === null) return saying(words.gone[language], whyGone(language), 404, language);
    const described = await describeSubject(reading, asked.subject, language);
    const receiptWith = (secret: string) => receiptMail(described, secret, language, reading.config.baseUrl);
    const outcome = await confirmFollow(context, key, receiptWith);
    if (outcome.kind === 'gone') return saying(words.gone[language], whyGone(language), 404, language);
    if (outcome.kind === 'withdrawn') return withdrawnPage(reading, outcome.subject, language);
    if (outcome.kind === 'too-many') return saying(words.tooMany[language], whyTooMany(language), 409, language);
    return {
      kind: 'redirect',
      status: 303,
      to: href('following', { language }, { sleutel: outcome.key, gelukt: 'ja' }),
    };
  },
};
