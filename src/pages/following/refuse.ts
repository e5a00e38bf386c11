import { seeAsked } from '#commands/following/confirm-follow.ts';
import { refuseFollowMail } from '#commands/following/refuse-mail.ts';
import { followTerms } from '#register/following.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import type { QuestionPage } from '../questions/question-page.ts';

const words = {
  title: {
    nl: 'Geen bevestigingsmail meer',
    en: 'No more confirmation e-mails',
    fy: 'Gjin befêstigingsmail mear',
  },
  lead: {
    nl: 'U krijgt dan nooit meer een e-mail om te bevestigen dat u iets wilt volgen, wie er ook om vraagt. Wij bewaren daarvoor een kenmerk van uw adres, niet het adres zelf. Wat u al volgt, blijft u volgen.',
    en: 'You will never again get an e-mail asking you to confirm that you want to follow something, whoever asks for it. To do this we keep a code made from your address, not the address itself. You keep following what you already follow.',
    fy: 'Jo krije dan nea mear in e-mail om te befêstigjen dat jo wat folgje wolle, wa’t der ek om freget. Wy bewarje dêrfoar in skaaimerk fan jo adres, net it adres sels. Wat jo al folgje, bliuwe jo folgjen.',
  },
  refuse: {
    nl: 'Ja, stuur mij deze e-mail nooit meer',
    en: 'Yes, never send me this e-mail again',
    fy: 'Ja, stjoer my dizze e-mail nea mear',
  },
  done: {
    nl: 'U krijgt deze e-mail niet meer',
    en: 'You will not get this e-mail again',
    fy: 'Jo krije dizze e-mail net mear',
  },
  doneText: {
    nl: 'De aanvraag is verwijderd. Wilt u later toch iets volgen? Vraag de beheerder van het register om dat weer toe te laten.',
    en: 'The request has been deleted. If you want to follow something later, ask the administrator of the register to allow it again.',
    fy: 'De oanfraach is fuortsmiten. Wolle jo letter dochs wat folgje? Freegje de behearder fan it register om dat wer ta te litten.',
  },
  gone: { nl: 'Deze link werkt niet meer', en: 'This link no longer works', fy: 'Dizze keppeling wurket net mear' },
  goneText: {
    nl: `De aanvraag is bevestigd, geweigerd of ouder dan ${followTerms.confirmWithinHours} uur. Gebruik de link in de nieuwste e-mail die u kreeg.`,
    en: `The request was confirmed or refused, or is more than ${followTerms.confirmWithinHours} hours old. Use the link in the latest e-mail you got.`,
    fy: `De oanfraach is befêstige, wegere of âlder as ${followTerms.confirmWithinHours} oeren. Brûk de keppeling yn de nijste e-mail dy’t jo krigen.`,
  },
} as const satisfies Record<string, Text>;

const saying = (title: string, body: Html, language: Language, status = 200): PageAnswer => ({
  ...{ kind: 'page', status, title, section: null, noIndex: true, mayBeKept: false },
  main: html`${pathFromHome([], language)}${pageTitle(title)}<div class="reg-stack">${body}</div>`,
});

const gonePage = (language: Language): PageAnswer =>
  saying(words.gone[language], html`<p>${words.goneText[language]}</p>`, language, 404);

/** Where who gets mail to confirm without having asked has it stopped for good, with one button. */
export const followRefuse: QuestionPage = {
  isOpenedBySecret: true,
  show: async (_reading, context, { language, query, address }) => {
    if ((await seeAsked(context, query.get('sleutel') ?? '')) === null) return gonePage(language);
    const button = html`<form method="post" action="${address}"><p><button class="nl-button nl-button--primary" type="submit">${words.refuse[language]}</button></p></form>`;
    return saying(words.title[language], html`<p>${words.lead[language]}</p>${button}`, language);
  },
  act: async (_reading, context, { language, query }) => {
    if (!(await refuseFollowMail(context, query.get('sleutel') ?? ''))) return gonePage(language);
    return saying(words.done[language], html`<p>${words.doneText[language]}</p>`, language);
  },
};
