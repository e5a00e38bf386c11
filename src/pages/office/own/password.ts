import { changeOwnPassword } from '#commands/office/own-account.ts';
import { passwordLength } from '#register/password.ts';
import type { Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { textField } from '#web/parts/text-field.ts';
import { passwordNames } from '#web/typed-form.ts';
import { href } from '../../../routes.ts';
import { faultWords } from '../fault-words.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { type FormFault, formPage, passwordFault, passwordName, presentPasswordField } from './form-page.ts';

const words = {
  title: { nl: 'Verander uw wachtwoord', en: 'Change your password', fy: 'Feroarje jo wachtwurd' },
  lead: {
    nl: 'U blijft hier ingelogd. Overal elders wordt u uitgelogd.',
    en: 'You stay signed in here. You are signed out everywhere else.',
    fy: 'Jo bliuwe hjir oanmeld. Oeral oars wurde jo ôfmeld.',
  },
  wanted: { nl: 'Nieuw wachtwoord', en: 'New password', fy: 'Nij wachtwurd' },
  wantedHelp: {
    nl: `Minstens ${passwordLength.least} tekens. Een paar gewone woorden achter elkaar is een goed wachtwoord.`,
    en: `At least ${passwordLength.least} signs. A few plain words in a row make a good password.`,
    fy: `Op syn minst ${passwordLength.least} tekens. In pear gewoane wurden efter inoar is in goed wachtwurd.`,
  },
  send: { nl: 'Verander het wachtwoord', en: 'Change the password', fy: 'Feroarje it wachtwurd' },
} as const satisfies Record<string, Text>;

const wantedName = passwordNames.password;

const page = (request: OfficeRequest, fault: FormFault | null): PageAnswer => {
  const { language } = request;
  const wanted = textField({
    ...{ name: wantedName, label: words.wanted[language], help: words.wantedHelp[language] },
    ...{ type: 'password', autocomplete: 'new-password' },
    fault: fault?.control === wantedName ? fault.message : undefined,
  });
  return formPage(request, 'ownPassword', words, html`${presentPasswordField(language, fault)}${wanted}`, fault);
};

/** Where somebody chooses another password, with the one they have. */
export const ownPassword: FormPage = {
  isFor: 'whole',
  show: async (_reading, _context, request) => page(request, null),
  act: async (_reading, context, request) => {
    const { form, language, whereabouts } = request;
    const { present, sessionSecret } = presentIn(request);
    const confirmed = { present, whereabouts, password: form.get(passwordName) ?? '' };
    const outcome = await changeOwnPassword(context, confirmed, sessionSecret, form.get(wantedName) ?? '');
    if (outcome.kind === 'faults') {
      const message = faultWords.password[outcome.refusal][language];
      return { answer: page(request, { control: wantedName, message, status: 422 }) };
    }
    if (outcome.kind !== 'changed') return { answer: page(request, passwordFault(outcome, language)) };
    const to = href('ownAccount', { language }, { klaar: 'wachtwoord' });
    return { answer: { kind: 'redirect', status: 303, to }, session: outcome.secret };
  },
};
