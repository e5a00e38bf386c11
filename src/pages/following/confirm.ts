import { confirmFollow, seeAsked } from '#commands/following/confirm-follow.ts';
import { followTerms } from '#register/following.ts';
import type { Language, Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { href } from '../../routes.ts';
import type { QuestionPage } from '../questions/question-page.ts';
import { describedLink, describeSubject } from './subject.ts';

const words = {
  title: {
    nl: 'Bevestig dat u wilt volgen',
    en: 'Confirm that you want to follow',
    fy: 'Befêstigje dat jo folgje wolle',
  },
  lead: {
    nl: 'U krijgt dan ten hoogste één e-mail per dag, als er iets is veranderd.',
    en: 'You then get at most one e-mail a day, when something has changed.',
    fy: 'Jo krije dan op syn heechst ien e-mail deis, as der wat feroare is.',
  },
  confirm: { nl: 'Ja, ik wil dit volgen', en: 'Yes, I want to follow this', fy: 'Ja, ik wol dit folgje' },
  not: {
    nl: 'Wilt u dit niet? Dan hoeft u niets te doen. Wij verwijderen uw adres.',
    en: 'You do not want this? Then you need do nothing. We delete your address.',
    fy: 'Wolle jo dit net? Dan hoege jo neat te dwaan. Wy smite jo adres fuort.',
  },
  gone: { nl: 'Deze link werkt niet meer', en: 'This link no longer works', fy: 'Dizze keppeling wurket net mear' },
  tooMany: { nl: 'U volgt al heel veel', en: 'You follow very much already', fy: 'Jo folgje al hiel folle' },
} as const satisfies Record<string, Text>;

const whyGone = (language: Language): string => {
  const hours = followTerms.confirmWithinHours;
  return {
    nl: `De link is al gebruikt, of is ouder dan ${hours} uur. Hebt u al op de knop gedrukt? Dan volgt u het, en hoeft u niets te doen. Anders kunt u het opnieuw aanvragen: kies ‘Volg per e-mail’ bij wat u wilt volgen.`,
    en: `The link was used already, or is older than ${hours} hours. Did you press the button already? Then you follow it, and need do nothing. Otherwise you can ask again: choose ‘Follow by e-mail’ at what you want to follow.`,
    fy: `De keppeling is al brûkt, of is âlder as ${hours} oeren. Hawwe jo al op de knop drukt? Dan folgje jo it, en hoege jo neat te dwaan. Oars kinne jo it opnij oanfreegje: kies ‘Folgje fia e-mail’ by wat jo folgje wolle.`,
  }[language];
};

const whyTooMany = (language: Language): string => {
  const most = followTerms.mostFollows;
  return {
    nl: `Met één adres volgt u ten hoogste ${most} dingen. Stop eerst met iets anders: de link daarvoor staat in elke e-mail over veranderingen.`,
    en: `With one address you follow at most ${most} things. First stop following something else: the link for that is in every e-mail about changes.`,
    fy: `Mei ien adres folgje jo op syn heechst ${most} dingen. Stopje earst mei wat oars: de keppeling dêrfoar stiet yn elke e-mail oer feroarings.`,
  }[language];
};

const saying = (title: string, text: string, status: number, language: Language): PageAnswer => ({
  ...{ kind: 'page', status, title, section: null, noIndex: true, mayBeKept: false },
  main: html`${pathFromHome([], language)}${pageTitle(title)}<p>${text}</p>`,
});

/** Where a link in a mail leads, with one button: to open it confirms nothing, for programs that check mail open links too. */
export const followConfirm: QuestionPage = {
  isOpenedBySecret: true,
  show: async (reading, context, { language, query, address }) => {
    const subject = await seeAsked(context, query.get('sleutel') ?? '');
    if (subject === null) return saying(words.gone[language], whyGone(language), 404, language);
    const described = await describeSubject(reading, subject, language);
    const title = words.title[language];
    return {
      ...{ kind: 'page', status: 200, title, section: null, noIndex: true, mayBeKept: false },
      main: html`${pathFromHome([], language)}${pageTitle(title, words.lead[language])}<div class="reg-stack"><p>${described.kind}: ${describedLink(described, language)}</p><form method="post" action="${address}"><p><button class="nl-button nl-button--primary" type="submit">${words.confirm[language]}</button></p></form><p>${words.not[language]}</p></div>`,
    };
  },
  act: async (_reading, context, { language, query }) => {
    const outcome = await confirmFollow(context, query.get('sleutel') ?? '');
    if (outcome.kind === 'gone') return saying(words.gone[language], whyGone(language), 404, language);
    if (outcome.kind === 'too-many') return saying(words.tooMany[language], whyTooMany(language), 409, language);
    return {
      kind: 'redirect',
      status: 303,
      to: href('following', { language }, { sleutel: outcome.key, gelukt: 'ja' }),
    };
  },
};
