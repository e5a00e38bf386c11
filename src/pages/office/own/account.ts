import type { CommandContext } from '#commands/command.ts';
import { changeOwnName, type OwnAccount, readOwnAccount } from '#commands/office/own-account.ts';
import type { Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../../routes.ts';
import { faultWords } from '../fault-words.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { passkeyWords } from '../passkey-words.ts';
import { presentIn } from '../present-in.ts';
import { outsideMessage } from '../sign-in-outside.ts';
import { ownTrailLink } from '../trail/own-link.ts';
import { doneNotice } from './done-notice.ts';
import { readOutsidePart } from './outside-part.ts';
import { passkeysList } from './passkeys-list.ts';
import { reminderWords } from './reminders.ts';
import { sessionsList } from './sessions-list.ts';
import { waysIn } from './ways-in.ts';

const words = {
  title: { nl: 'Mijn account', en: 'My account', fy: 'Myn akkount' },
  name: { nl: 'Uw naam', en: 'Your name', fy: 'Jo namme' },
  nameHelp: {
    nl: 'Alleen collega’s zien uw naam, nooit het publiek.',
    en: 'Only colleagues see your name, never the public.',
    fy: 'Allinnich kollega’s sjogge jo namme, nea it publyk.',
  },
  save: { nl: 'Bewaar uw naam', en: 'Save your name', fy: 'Bewarje jo namme' },
  ways: { nl: 'Hoe u inlogt', en: 'How you sign in', fy: 'Hoe’t jo jo oanmelde' },
  passkeys: { nl: 'Uw passkeys', en: 'Your passkeys', fy: 'Jo passkeys' },
  places: { nl: 'Waar u bent ingelogd', en: 'Where you are signed in', fy: 'Wêr’t jo oanmeld binne' },
  placesHelp: {
    nl: 'Herkent u iets niet? Log daar uit en verander uw wachtwoord.',
    en: 'Something you do not know? Sign out there and change your password.',
    fy: 'Werkenne jo wat net? Meld dêr ôf en feroarje jo wachtwurd.',
  },
  erasure: { nl: 'Laat uw gegevens verwijderen', en: 'Have your data erased', fy: 'Lit jo gegevens fuorthelje' },
  faults: { nl: 'Pas dit aan', en: 'Change this', fy: 'Pas dit oan' },
} as const satisfies Record<string, Text>;

const nameForm = ({ language, formToken }: OfficeRequest, name: string, fault: string | undefined): Html =>
  html`<form class="reg-form" method="post" action="${href('ownAccount', { language })}" novalidate>${formTokenField(formToken)}${textField(
    {
      ...{ name: 'naam', label: words.name[language], help: words.nameHelp[language], autocomplete: 'name' },
      ...{ value: name, fault },
    },
  )}<p><button class="nl-button nl-button--primary" type="submit">${words.save[language]}</button></p></form>`;

const passkeyPart = (own: OwnAccount, { language, formToken }: OfficeRequest): Html =>
  html`<section class="reg-section reg-own"><h2>${words.passkeys[language]}</h2>${passkeysList(
    own.passkeys,
    own.hasApp,
    {
      ...{ language, formToken },
    },
  )}<p class="reg-gap-top"><a href="${href('ownPasskey', { language })}">${passkeyWords.make[language]}</a></p></section>`;

/** What the page shows beside the name. */
type Shown = { readonly own: OwnAccount; readonly outside: Html };

const page = (request: OfficeRequest, { own, outside }: Shown, name: string, fault?: string): PageAnswer => {
  const { language, query } = request;
  const { present } = presentIn(request);
  const listing = { language, here: present.session.hash };
  const title = words.title[language];
  return {
    ...{ kind: 'page', status: fault === undefined ? 200 : 422, title, section: null },
    main: html`${
      fault === undefined
        ? [doneNotice(query, language), outsideMessage(request)]
        : errorSummary(words.faults[language], [{ control: 'naam', message: fault }])
    }${pageTitle(title, present.person.email)}${nameForm(request, name, fault)}<section class="reg-section reg-own"><h2>${
      words.ways[language]
    }</h2>${waysIn(own, language)}</section>${own.hasPassword && [outside, passkeyPart(own, request)]}<section class="reg-section reg-own"><h2>${words.places[language]}</h2><p class="reg-gap-bottom">${
      words.placesHelp[language]
    }</p>${sessionsList(own.sessions, listing)}<p class="reg-gap-top">${ownTrailLink(present.actor, language)}</p><p class="reg-gap-top"><a href="${href('ownReminders', { language })}">${reminderWords.title[language]}</a></p><p class="reg-gap-top"><a href="${href('ownErasure', { language })}">${words.erasure[language]}</a></p></section>`,
  };
};

const readShown = async (context: CommandContext, request: OfficeRequest): Promise<Shown> => ({
  own: await readOwnAccount(context, presentIn(request).present),
  outside: await readOutsidePart(context, request),
});

/** What somebody can see and change about their own account. */
export const ownAccount: FormPage = {
  isFor: 'whole',
  show: async (_reading, context, request) => {
    const { present } = presentIn(request);
    return page(request, await readShown(context, request), present.person.name);
  },
  act: async (_reading, context, request) => {
    const { form, language } = request;
    const { present } = presentIn(request);
    const name = form.get('naam') ?? '';
    const refusal = await changeOwnName(context, present, name);
    if (refusal === null) {
      const to = href('ownAccount', { language }, { klaar: 'naam' });
      return { answer: { kind: 'redirect', status: 303, to } };
    }
    const shown = await readShown(context, request);
    return { answer: page(request, shown, name, faultWords.name[refusal][language]) };
  },
};
