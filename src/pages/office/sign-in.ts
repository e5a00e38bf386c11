import { signIn as signInCommand } from '#commands/office/sign-in.ts';
import { findDemoVisitors } from '#commands/office/sign-in-demo.ts';
import type { Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import { passwordNames } from '#web/typed-form.ts';
import { href } from '../../routes.ts';
import type { FormPage, OfficeRequest } from './office-page.ts';
import { passkeyButton } from './passkey-start.ts';
import { passkeyWords } from './passkey-words.ts';
import { returnAddress } from './return-address.ts';
import { demoPart } from './sign-in-demo.ts';
import { outsideMessage, outsidePart } from './sign-in-outside.ts';
import { signedOutMessage } from './sign-out-outside.ts';
import { waitSentence } from './wait-sentence.ts';

const words = {
  title: { nl: 'Inloggen', en: 'Sign in', fy: 'Oanmelde' },
  lead: {
    nl: 'Voor medewerkers van overheden die hun algoritmes in dit register bijhouden. Om het register te lezen hoeft u niet in te loggen.',
    en: 'For staff of government bodies who keep their algorithms in this register. You need not sign in to read the register.',
    fy: 'Foar meiwurkers fan oerheden dy’t har algoritmen yn dit register byhâlde. Om it register te lêzen hoege jo net oan te melden.',
  },
  email: { nl: 'E-mailadres', en: 'E-mail address', fy: 'E-mailadres' },
  password: { nl: 'Wachtwoord', en: 'Password', fy: 'Wachtwurd' },
  send: { nl: 'Inloggen', en: 'Sign in', fy: 'Oanmelde' },
  faults: { nl: 'U bent niet ingelogd', en: 'You are not signed in', fy: 'Jo binne net oanmeld' },
  refused: {
    nl: 'Het e-mailadres of het wachtwoord klopt niet. Probeer het opnieuw. Wachtwoord vergeten? Vraag de centrale beheerder om een nieuwe uitnodiging.',
    en: 'The e-mail address or the password is not right. Try again. Forgotten your password? Ask the central administrator for a new invitation.',
    fy: 'It e-mailadres of it wachtwurd kloppet net. Besykje it opnij. Wachtwurd fergetten? Freegje de sintrale behearder om in nije útnoeging.',
  },
} as const satisfies Record<string, Text>;

type Message = { readonly status: number; readonly fault: string } | null;

const page = (request: OfficeRequest, email: string, message: Message, demo: Html | null = null): PageAnswer => {
  const { language, query, formToken } = request;
  const title = words.title[language];
  const action = href('signIn', { language }, { naar: query.get('naar') });
  return {
    kind: 'page',
    status: message?.status ?? 200,
    title,
    section: null,
    main: html`${message !== null && errorSummary(words.faults[language], [{ control: 'email', message: message.fault }])}${
      message === null && signedOutMessage(request)
    }${message === null && outsideMessage(request)}${pageTitle(title, words.lead[language])}${outsidePart(request)}<form class="reg-form" method="post" action="${action}" novalidate>${formTokenField(
      formToken,
    )}${textField({ name: 'email', label: words.email[language], type: 'email', autocomplete: 'username', value: email })}${textField(
      {
        name: passwordNames.password,
        label: words.password[language],
        type: 'password',
        autocomplete: 'current-password',
      },
    )}<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p></form><div class="reg-gap-top">${passkeyButton(
      href('signInPasskey', { language }, { naar: query.get('naar') }),
      formToken,
      passkeyWords.signIn[language],
    )}</div>${demo}`,
  };
};

/** Where people of an organisation sign in with a password; the second factor comes after it. */
export const signIn: FormPage = {
  isFor: 'anyone',
  show: async (reading, context, request) => {
    if (request.present?.isWhole === true)
      return { kind: 'redirect', status: 303, to: returnAddress(request.query, request.language) };
    const visitors = await findDemoVisitors(context, reading.config);
    return page(request, '', null, demoPart(visitors, reading.organisations(), request));
  },
  act: async (_reading, context, request) => {
    const { form, language, query, whereabouts } = request;
    const [email, password] = [form.get('email') ?? '', form.get(passwordNames.password) ?? ''];
    const outcome = await signInCommand(context, { email, password }, whereabouts);
    if (outcome.kind === 'wait')
      return { answer: page(request, email, { status: 429, fault: waitSentence(outcome.until, language) }) };
    if (outcome.kind === 'refused')
      return { answer: page(request, email, { status: 422, fault: words.refused[language] }) };
    const to = href('secondFactor', { language }, { naar: query.get('naar') });
    return { answer: { kind: 'redirect', status: 303, to }, session: outcome.secret };
  },
};
