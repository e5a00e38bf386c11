import type { AskOutcome } from '#commands/ask-question.ts';
import { dutchTimeOf } from '#register/instant.ts';
import { type AskingFault, plainText, questionTerms } from '#register/question.ts';
import type { Language, Text } from '#standard/text.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textArea } from '#web/parts/text-area.ts';
import { textField } from '#web/parts/text-field.ts';
import type { QuestionRequest } from './question-page.ts';
import { type Failed, noFaults, trap } from './trap.ts';

const words = {
  organisation: {
    nl: 'Welke organisatie gebruikt het? (niet verplicht)',
    en: 'Which organisation uses it? (optional)',
    fy: 'Hokker organisaasje brûkt it? (net ferplichte)',
  },
  organisationHelp: {
    nl: 'Bijvoorbeeld de naam van uw gemeente. Weet u het niet? Laat dit leeg.',
    en: 'For example the name of your municipality. You do not know? Leave this empty.',
    fy: 'Bygelyks de namme fan jo gemeente. Witte jo it net? Lit dit leech.',
  },
  email: {
    nl: 'Uw e-mailadres (niet verplicht)',
    en: 'Your e-mail address (optional)',
    fy: 'Jo e-mailadres (net ferplichte)',
  },
  emailHelp: {
    nl: 'De organisatie gebruikt het alleen om u te antwoorden. Zonder e-mailadres leest u het antwoord via een eigen link, die u zo krijgt.',
    en: 'The organisation uses it only to answer you. Without an e-mail address you read the answer through a link of your own, which you get next.',
    fy: 'De organisaasje brûkt it allinnich om jo te antwurdzjen. Sûnder e-mailadres lêze jo it antwurd fia in eigen keppeling, dy’t jo aanst krije.',
  },
  cookie: {
    nl: 'Alleen voor dit formulier zet deze pagina één cookie. Die is weg als u de browser sluit.',
    en: 'For this form only, this page sets one cookie. It is gone when you close the browser.',
    fy: 'Allinnich foar dit formulier set dizze side ien cookie. Dy is fuort as jo de browser slute.',
  },
  send: { nl: 'Verstuur', en: 'Send', fy: 'Ferstjoer' },
  faults: { nl: 'Er is niets verstuurd', en: 'Nothing was sent', fy: 'Der is neat ferstjoerd' },
  wait: {
    nl: 'Van uw netwerk kwamen veel vragen. Probeer het opnieuw na',
    en: 'Many questions came from your network. Try again after',
    fy: 'Fan jo netwurk kamen in soad fragen. Besykje it opnij nei',
  },
} as const satisfies Record<string, Text>;

const faultWords = {
  'too-short': (language) =>
    ({
      nl: `Schrijf ten minste ${questionTerms.leastText} tekens.`,
      en: `Write at least ${questionTerms.leastText} signs.`,
      fy: `Skriuw op syn minst ${questionTerms.leastText} tekens.`,
    })[language],
  'too-long': (language) => {
    const most = wholeNumber(questionTerms.mostText, language);
    return {
      nl: `Maak de tekst korter: ten hoogste ${most} tekens.`,
      en: `Make the text shorter: at most ${most} signs.`,
      fy: `Meitsje de tekst koarter: op syn heechst ${most} tekens.`,
    }[language];
  },
  'no-email': (language) =>
    ({
      nl: 'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl, of laat het leeg.',
      en: 'This is no e-mail address. Write it like name@example.nl, or leave it empty.',
      fy: 'Dit is gjin e-mailadres. Skriuw it lykas namme@foarbyld.nl, of lit it leech.',
    })[language],
  'organisation-too-long': (language) =>
    ({
      nl: 'Maak de naam van de organisatie korter.',
      en: 'Make the name of the organisation shorter.',
      fy: 'Meitsje de namme fan de organisaasje koarter.',
    })[language],
} as const satisfies Record<AskingFault, (language: Language) => string>;

const controlOf = {
  'too-short': 'tekst',
  'too-long': 'tekst',
  'no-email': 'email',
  'organisation-too-long': 'organisatie',
} as const satisfies Record<AskingFault, string>;

/** What was filled in. */
export type Filled = { readonly text: string; readonly email: string; readonly organisation: string };

export const nothingFilled: Filled = { text: '', email: '', organisation: '' };

/** What a form brought along. */
export const filledIn = (form: URLSearchParams): Filled => ({
  text: plainText(form.get('tekst') ?? ''),
  email: plainText(form.get('email') ?? ''),
  organisation: plainText(form.get('organisatie') ?? ''),
});

/** Why nothing was asked, at the fields. */
export const failureOf = (outcome: Extract<AskOutcome, { kind: 'faults' | 'wait' }>, language: Language): Failed => {
  if (outcome.kind === 'faults')
    return {
      status: 422,
      faults: outcome.faults.map((fault) => ({ control: controlOf[fault], message: faultWords[fault](language) })),
    };
  const time = dutchTimeOf(outcome.until).slice(11, 16);
  return { status: 429, faults: [{ control: 'tekst', message: `${words.wait[language]} ${time}.` }] };
};

/** What a page of asking says beside its fields. */
export type Asked = {
  readonly title: string;
  readonly above: Html;
  readonly lead: string;
  readonly label: string;
  readonly help: string;
  readonly action: string;
  readonly asksOrganisation: boolean;
};

/** A page with the form for a question or report, with what is wrong when it was sent in vain. */
export const askingPage = (
  asked: Asked,
  { language, formToken }: QuestionRequest,
  filled: Filled,
  { status, faults }: Failed = noFaults,
): PageAnswer => {
  const faultAt = (control: string): string | undefined => faults.find((one) => one.control === control)?.message;
  return {
    kind: 'page',
    status,
    title: asked.title,
    section: 'search',
    noIndex: true,
    mayBeKept: false,
    main: html`${asked.above}${faults.length > 0 && errorSummary(words.faults[language], faults)}${pageTitle(asked.title, asked.lead)}<form class="reg-form" method="post" action="${asked.action}" novalidate>${formTokenField(
      formToken,
    )}${textArea({ name: 'tekst', label: asked.label, help: asked.help, value: filled.text, rows: 8, fault: faultAt('tekst') })}${
      asked.asksOrganisation &&
      textField({
        ...{ name: 'organisatie', label: words.organisation[language], help: words.organisationHelp[language] },
        ...{ value: filled.organisation, autocomplete: 'off', fault: faultAt('organisatie') },
      })
    }${textField({
      ...{ name: 'email', label: words.email[language], help: words.emailHelp[language], type: 'email' },
      ...{ value: filled.email, autocomplete: 'email', fault: faultAt('email') },
    })}${trap(language)}<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p><p class="reg-small">${words.cookie[language]}</p></form>`,
  };
};
