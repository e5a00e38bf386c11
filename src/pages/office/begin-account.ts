import { type FilledIn, type FilledInFaults, type Opened, openLink, useLink } from '#commands/office/links.ts';
import { passwordLength } from '#register/password.ts';
import type { Language, Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import { passwordNames } from '#web/typed-form.ts';
import { href } from '../../routes.ts';
import { faultWords } from './fault-words.ts';
import type { FormPage, OfficeRequest } from './office-page.ts';
import { outsideInvitationPart } from './sign-in-outside.ts';

const words = {
  title: { nl: 'Begin met uw account', en: 'Begin with your account', fy: 'Begjin mei jo akkount' },
  first: {
    nl: 'U wordt de eerste beheerder van dit register. De voorbeeldaccounts verdwijnen daarna voorgoed.',
    en: 'You become the first administrator of this register. The example accounts then disappear for good.',
    fy: 'Jo wurde de earste behearder fan dit register. De foarbyldakkounts ferdwine dêrnei foargoed.',
  },
  invited: {
    nl: 'U bent uitgenodigd om met dit register te werken. Kies een wachtwoord. Daarna stelt u een tweede stap in.',
    en: 'You are invited to work with this register. Choose a password. Then you set up a second step.',
    fy: 'Jo binne útnoege om mei dit register te wurkjen. Kies in wachtwurd. Dêrnei stelle jo in twadde stap yn.',
  },
  name: { nl: 'Uw naam', en: 'Your name', fy: 'Jo namme' },
  nameHelp: {
    nl: 'Alleen collega’s zien uw naam, nooit het publiek.',
    en: 'Only colleagues see your name, never the public.',
    fy: 'Allinnich kollega’s sjogge jo namme, nea it publyk.',
  },
  email: { nl: 'E-mailadres', en: 'E-mail address', fy: 'E-mailadres' },
  password: { nl: 'Kies een wachtwoord', en: 'Choose a password', fy: 'Kies in wachtwurd' },
  passwordHelp: {
    nl: `Minstens ${passwordLength.least} tekens. Een paar gewone woorden achter elkaar is een goed wachtwoord.`,
    en: `At least ${passwordLength.least} signs. A few plain words in a row make a good password.`,
    fy: `Op syn minst ${passwordLength.least} tekens. In pear gewoane wurden efter inoar is in goed wachtwurd.`,
  },
  send: { nl: 'Verder', en: 'Continue', fy: 'Fierder' },
  faults: { nl: 'Pas dit aan', en: 'Change this', fy: 'Pas dit oan' },
  gone: { nl: 'Deze link werkt niet meer', en: 'This link no longer works', fy: 'Dizze keppeling wurket net mear' },
  goneLead: {
    nl: 'De link is al gebruikt of te oud. Vraag de coördinator van uw organisatie om een nieuwe. Bent u de beheerder? Start het register opnieuw: dan staat er een nieuwe link in de uitvoer.',
    en: 'The link was used already or is too old. Ask the coordinator of your organisation for a new one. Are you the administrator? Start the register again: it then prints a new link.',
    fy: 'De keppeling is al brûkt of te âld. Freegje de koördinator fan jo organisaasje om in nije. Binne jo de behearder? Start it register opnij: dan stiet der in nije keppeling yn de útfier.',
  },
} as const satisfies Record<string, Text>;

const sentences = (faults: FilledInFaults, language: Language): Partial<Record<keyof FilledInFaults, string>> => ({
  ...(faults.name === undefined ? {} : { name: faultWords.name[faults.name][language] }),
  ...(faults.email === undefined ? {} : { email: faultWords.email[faults.email][language] }),
  ...(faults.password === undefined ? {} : { password: faultWords.password[faults.password][language] }),
});

const controls = { name: 'naam', email: 'email', password: passwordNames.password } as const;

const gonePage = (language: Language): PageAnswer => ({
  ...{ kind: 'page', status: 410, title: words.gone[language], section: null },
  main: pageTitle(words.gone[language], words.goneLead[language]),
});

const page = (request: OfficeRequest, { person }: Opened, filledIn: FilledIn, faults: FilledInFaults): PageAnswer => {
  const { language, query, formToken } = request;
  const title = words.title[language];
  const isNew = person !== null && person.name === person.email;
  const said = sentences(faults, language);
  const summary = Object.entries(said).map(([key, message]) => ({
    control: controls[key as keyof FilledInFaults],
    message,
  }));
  const action = href('beginAccount', { language }, { link: query.get('link') });
  const email = { name: 'email', label: words.email[language], type: 'email' as const, autocomplete: 'username' };
  return {
    kind: 'page',
    status: summary.length > 0 ? 422 : 200,
    title,
    section: null,
    main: html`${summary.length > 0 && errorSummary(words.faults[language], summary)}${pageTitle(
      title,
      (person === null ? words.first : words.invited)[language],
    )}${isNew && outsideInvitationPart(request)}<form class="reg-form" method="post" action="${action}" novalidate>${formTokenField(formToken)}${textField(
      {
        ...{ name: 'naam', label: words.name[language], help: words.nameHelp[language], autocomplete: 'name' },
        ...{ value: filledIn.name, fault: said.name },
      },
    )}${
      person === null
        ? textField({ ...email, value: filledIn.email, fault: said.email })
        : html`<p class="reg-soft">${words.email[language]}: ${person.email}</p>`
    }${textField({
      ...{ name: passwordNames.password, label: words.password[language], help: words.passwordHelp[language] },
      ...{ type: 'password', autocomplete: 'new-password', fault: said.password },
    })}<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p></form>`,
  };
};

/** A person's name as it is filled in already: not when it is still their address. */
const knownName = ({ person }: Opened): string => (person === null || person.name === person.email ? '' : person.name);

/** Where a link that works once leads: the first administrator and whoever was invited choose a password here. */
export const beginAccount: FormPage = {
  isFor: 'anyone',
  show: async (_reading, context, request) => {
    const opened = await openLink(context, request.query.get('link') ?? '');
    if (opened === null) return gonePage(request.language);
    return page(request, opened, { name: knownName(opened), email: '', password: '' }, {});
  },
  act: async (_reading, context, request) => {
    const { form, language, query, whereabouts } = request;
    const secret = query.get('link') ?? '';
    const opened = await openLink(context, secret);
    const [name, email, password] = ['naam', 'email', passwordNames.password].map((key) => form.get(key) ?? '');
    const filledIn = { name: name ?? '', email: email ?? '', password: password ?? '' };
    const outcome = await useLink(context, secret, filledIn, whereabouts);
    if (opened === null || outcome.kind === 'gone') return { answer: gonePage(language) };
    if (outcome.kind === 'faults') return { answer: page(request, opened, filledIn, outcome.faults) };
    const to = href('secondFactor', { language });
    return { answer: { kind: 'redirect', status: 303, to }, session: outcome.secret };
  },
};
