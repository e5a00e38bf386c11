import { type AskToFollowOutcome, askToFollow } from '#commands/following/ask-to-follow.ts';
import { confirmationLimits, type FollowSubject, followTerms, offersFollowing } from '#register/following.ts';
import { dutchTimeOf } from '#register/instant.ts';
import { plainText } from '#register/question.ts';
import type { Language, Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { textField } from '#web/parts/text-field.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { QuestionPage, QuestionRequest } from '../questions/question-page.ts';
import { type Failed, noFaults, trap, trapFault } from '../questions/trap.ts';
import { confirmText } from './confirm-mail.ts';
import { type Described, describedLink, describeSubject, readSubject } from './subject.ts';

/** What stands on each form that asks for an address. */
export const formWords = {
  email: { nl: 'Uw e-mailadres', en: 'Your e-mail address', fy: 'Jo e-mailadres' },
  cookie: {
    nl: 'Alleen voor dit formulier zet deze pagina één cookie. Die is weg als u de browser sluit.',
    en: 'This page sets one cookie, for this form only. It is deleted when you close the browser.',
    fy: 'Allinnich foar dit formulier set dizze side ien cookie. Dy is fuort as jo de browser slute.',
  },
  faults: { nl: 'Er is niets verstuurd', en: 'Nothing was sent', fy: 'Der is neat ferstjoerd' },
  look: { nl: 'Kijk in uw e-mail', en: 'Check your e-mail', fy: 'Sjoch yn jo e-mail' },
} as const satisfies Record<string, Text>;

const words = {
  ...formWords,
  title: { nl: 'Volg per e-mail', en: 'Follow by e-mail', fy: 'Folgje fia e-mail' },
  lead: {
    nl: 'U krijgt een e-mail als er iets verandert. U hebt geen account nodig.',
    en: 'You get an e-mail when something changes. You do not need an account.',
    fy: 'Jo krije in e-mail as der wat feroaret. Jo hawwe gjin akkount nedich.',
  },
  what: { nl: 'U volgt', en: 'You follow', fy: 'Jo folgje' },
  often: { nl: 'Hoe vaak', en: 'How often', fy: 'Hoe faak' },
  oftenText: {
    nl: 'Ten hoogste één e-mail per dag, en alleen als er iets is veranderd.',
    en: 'At most one e-mail a day, and only when something has changed.',
    fy: 'Op syn heechst ien e-mail deis, en allinnich as der wat feroare is.',
  },
  kept: { nl: 'Wat wij bewaren', en: 'What we keep', fy: 'Wat wy bewarje' },
  keptText: {
    nl: 'Uw e-mailadres, de taal van de e-mail en wat u volgt. Meer niet. U stopt met de link in elke e-mail. Volgt u niets meer? Dan verwijderen wij uw adres.',
    en: 'Your e-mail address, the language of the e-mails and what you follow. Nothing else. You can stop with the link in every e-mail. When you no longer follow anything, we delete your address.',
    fy: 'Jo e-mailadres, de taal fan de e-mail en wat jo folgje. Mear net. Jo stopje mei de keppeling yn elke e-mail. Folgje jo neat mear? Dan smite wy jo adres fuort.',
  },
  search: {
    nl: 'U leest over algoritmes die nieuw zijn of gewijzigd en bij deze keuze passen. Wordt een algoritme ingetrokken? Dat leest u alleen als u dat algoritme of de organisatie volgt.',
    en: 'We tell you about new and changed algorithms that match this choice. You only hear that an algorithm was withdrawn if you follow that algorithm or its organisation.',
    fy: 'Jo lêze oer algoritmes dy’t nij binne of feroare en by dizze kar passe. Wurdt in algoritme ynlutsen? Dat lêze jo allinnich as jo dat algoritme of de organisaasje folgje.',
  },
  first: {
    nl: 'Wij sturen u eerst een e-mail met een link om te bevestigen.',
    en: 'We first send you an e-mail with a link to confirm.',
    fy: 'Wy stjoere jo earst in e-mail mei in keppeling om te befêstigjen.',
  },
  privacy: { nl: 'Lees meer over privacy', en: 'Read more about privacy', fy: 'Lês mear oer privacy' },
  send: {
    nl: 'Vraag de bevestigingsmail aan',
    en: 'Request the confirmation e-mail',
    fy: 'Freegje de befêstigingsmail oan',
  },
  noAddress: {
    nl: 'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl.',
    en: 'This is not an e-mail address. Write it like name@example.nl.',
    fy: 'Dit is gjin e-mailadres. Skriuw it lykas namme@foarbyld.nl.',
  },
  empty: {
    nl: 'Vul uw e-mailadres in.',
    en: 'Enter your e-mail address.',
    fy: 'Folje jo e-mailadres yn.',
  },
  wait: {
    nl: 'Van uw netwerk kwamen veel aanvragen. Probeer het opnieuw na',
    en: 'There have been many requests from your network. Try again after',
    fy: 'Fan jo netwurk kamen in soad oanfragen. Besykje it opnij nei',
  },
  busy: {
    nl: 'Vandaag zijn al heel veel bevestigingsmails verstuurd. Probeer het morgen opnieuw.',
    en: 'A great many confirmation e-mails have been sent today. Please try again tomorrow.',
    fy: 'Hjoed binne al hiel folle befêstigingsmails ferstjoerd. Besykje it moarn opnij.',
  },
  sent: {
    nl: 'Wij sturen een e-mail naar het adres dat u opgaf. Open de link daarin en druk op de knop. Pas dan volgt u het.',
    en: 'We are sending an e-mail to the address you gave. Open the link in it and press the button. You only follow it once you have done that.',
    fy: 'Wy stjoere in e-mail nei it adres dat jo opjoegen. Iepenje de keppeling dêryn en druk op de knop. Pas dan folgje jo it.',
  },
} as const satisfies Record<string, Text>;

const inTime = (language: Language): string => {
  const hours = followTerms.confirmWithinHours;
  return {
    nl: `Bevestigt u niet binnen ${hours} uur? Dan verwijderen wij de aanvraag. Volgt u verder niets? Dan is uw adres daarmee ook weg.`,
    en: `If you do not confirm within ${hours} hours, we delete your request. If you follow nothing else, your address is deleted with it.`,
    fy: `Befêstigje jo net binnen ${hours} oeren? Dan smite wy de oanfraach fuort. Folgje jo fierder neat? Dan is jo adres dêrmei ek fuort.`,
  }[language];
};

const noMail = (language: Language): string => {
  const [{ most }] = confirmationLimits;
  return {
    nl: `Geen e-mail gekregen? Kijk bij ongewenste e-mail. Naar één adres sturen wij ten hoogste ${most} van deze e-mails per dag, en minder als niemand bevestigt. Koos u eerder om ze nooit meer te krijgen? Dan sturen wij niets.`,
    en: `No e-mail? Check your spam folder. We send at most ${most} of these e-mails a day to one address, and fewer if nobody confirms. If you chose never to get them again, we send nothing.`,
    fy: `Gjin e-mail krigen? Sjoch by net-winske e-mail. Nei ien adres stjoere wy op syn heechst ${most} fan dizze e-mails deis, en minder as nimmen befêstiget. Hawwe jo earder keazen om se nea mear te krijen? Dan stjoere wy neat.`,
  }[language];
};

/** What somebody would follow, how often they get mail and what is kept. */
const facts = ({ kind }: FollowSubject, described: Described, language: Language) =>
  html`<dl class="reg-rows"><div><dt>${words.what[language]}</dt><dd>${described.kind}: ${describedLink(described, language)}${
    (kind === 'zoeken' || kind === 'thema') && html`<br>${words.search[language]}`
  }</dd></div><div><dt>${words.often[language]}</dt><dd>${words.oftenText[language]}</dd></div><div><dt>${words.kept[language]}</dt><dd>${words.keptText[language]} ${words.first[language]} ${inTime(language)} <a href="${href('privacy', { language })}">${words.privacy[language]}</a></dd></div></dl>`;

/** What is wrong with an address that somebody filled in, or why they must wait. */
export const failureOf = (
  outcome: Exclude<AskToFollowOutcome, { kind: 'asked' }>,
  typed: string,
  language: Language,
): Failed => {
  if (outcome.kind === 'no-address') {
    const message = (typed === '' ? words.empty : words.noAddress)[language];
    return { status: 422, faults: [{ control: 'email', message }] };
  }
  if (outcome.kind === 'busy') return { status: 503, faults: [{ control: 'email', message: words.busy[language] }] };
  const time = dutchTimeOf(outcome.until).slice(11, 16);
  return { status: 429, faults: [{ control: 'email', message: `${words.wait[language]} ${time}.` }] };
};

type Shown = { readonly subject: FollowSubject; readonly described: Described; readonly typed: string };

const formPage = (
  { subject, described, typed }: Shown,
  { language, formToken, address }: QuestionRequest,
  { status, faults }: Failed = noFaults,
): PageAnswer => {
  const title = words.title[language];
  const fault = faults.find(({ control }) => control === 'email')?.message;
  const above = pathFromHome([{ name: described.name, address: described.address }], language);
  return {
    ...{ kind: 'page', status, title, section: 'search', noIndex: true, mayBeKept: false },
    main: html`${above}${faults.length > 0 && errorSummary(words.faults[language], faults)}${pageTitle(title, words.lead[language])}${facts(subject, described, language)}<form class="reg-form reg-gap-top--wide" method="post" action="${address}" novalidate>${formTokenField(formToken)}${textField(
      { name: 'email', label: words.email[language], type: 'email', autocomplete: 'email', value: typed, fault },
    )}${trap(language)}<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p><p class="reg-small">${words.cookie[language]}</p></form>`,
  };
};

const read = async (reading: Reading, { parameters, query, language }: QuestionRequest): Promise<Shown | null> => {
  const isOffered = offersFollowing(reading.config);
  const subject = isOffered ? await readSubject(reading, parameters.what ?? '', query) : null;
  return subject === null ? null : { subject, described: await describeSubject(reading, subject, language), typed: '' };
};

/** Where anybody asks to follow an entry, organisation, theme or search by e-mail. */
export const followByMail: QuestionPage = {
  show: async (reading, _context, request) => {
    const shown = await read(reading, request);
    return shown === null ? { kind: 'not-found' } : formPage(shown, request);
  },
  act: async (reading, context, request) => {
    const { language, form, network } = request;
    const shown = await read(reading, request);
    if (shown === null) return { kind: 'not-found' };
    const typed = plainText(form.get('email') ?? '');
    const filled = { ...shown, typed };
    const trapped = trapFault(form, language);
    if (trapped !== null) return formPage(filled, request, trapped);
    const { subject, described } = shown;
    const textWith = (key: string) => confirmText(subject.kind, described, key, language, reading.config.baseUrl);
    const outcome = await askToFollow(context, { subject, email: typed, language, network }, textWith);
    if (outcome.kind !== 'asked') return formPage(filled, request, failureOf(outcome, typed, language));
    return { kind: 'redirect', status: 303, to: href('followAsked', { language }) };
  },
};

/** What stands there when somebody asked: the same whether the address is known or not. */
export const followAsked: QuestionPage = {
  show: async (_reading, _context, { language }) => {
    const title = words.look[language];
    return {
      ...{ kind: 'page', status: 200, title, section: null, noIndex: true, mayBeKept: false },
      main: html`${pathFromHome([], language)}${pageTitle(title, words.sent[language])}<div class="reg-stack"><p>${noMail(language)}</p><p>${inTime(language)}</p></div>`,
    };
  },
};
