import { type ForgetFollowerOutcome, forgetFollowerFor } from '#commands/office/forget-follower-for.ts';
import { mayDo } from '#register/access.ts';
import type { Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';

/** What the page is called, also where a link leads to it. */
export const forgetFollowerTitle: Text = {
  nl: 'Een volger verwijderen',
  en: 'Delete a follower',
  fy: 'In folger fuorthelje',
};

const words = {
  lead: {
    nl: 'Vraagt iemand u om een e-mailadres te verwijderen waarmee iets wordt gevolgd? Doe dat hier. Het register toont nooit welke adressen volgen.',
    en: 'Does somebody ask you to delete an e-mail address with which something is followed? Do that here. The register never shows which addresses follow.',
    fy: 'Freget immen jo om in e-mailadres fuort te heljen dêr’t wat mei folge wurdt? Doch dat hjir. It register toant nea hokker adressen folgje.',
  },
  email: { nl: 'E-mailadres', en: 'E-mail address', fy: 'E-mailadres' },
  emailHelp: {
    nl: 'Neem het adres precies over uit de vraag. Wat dit adres volgt en alle e-mail daarover gaat weg. In het logboek staat dat u het deed, niet welk adres.',
    en: 'Copy the address exactly from the request. What this address follows and all e-mail about it goes. The activity log says that you did it, not which address.',
    fy: 'Nim it adres krekt oer út de fraach. Wat dit adres folget en alle e-mail dêroer giet fuort. Yn it lochboek stiet dat jo it diene, net hokker adres.',
  },
  sure: {
    nl: 'Ik weet zeker dat de eigenaar van dit adres dit vraagt. Het is niet terug te draaien.',
    en: 'I am sure that the owner of this address asks for this. It cannot be undone.',
    fy: 'Ik wit wis dat de eigener fan dit adres dit freget. It is net werom te draaien.',
  },
  again: {
    nl: 'De eigenaar wil weer bevestigingsmail kunnen krijgen',
    en: 'The owner wants to be able to get confirmation e-mail again',
    fy: 'De eigener wol wer befêstigingsmail krije kinne',
  },
  send: { nl: 'Verwijder dit adres', en: 'Delete this address', fy: 'Helje dit adres fuort' },
  done: { nl: 'Het adres is verwijderd.', en: 'The address was deleted.', fy: 'It adres is fuorthelle.' },
  faults: { nl: 'Dit is niet gedaan', en: 'This was not done', fy: 'Dit is net dien' },
} as const satisfies Record<string, Text>;

const emailName = 'e-mail';
const sureName = 'zeker';
const againName = 'weer-mail';

type Refusal = Exclude<ForgetFollowerOutcome, 'forgotten' | 'not-allowed'>;

const refusals = {
  'no-address': {
    control: emailName,
    text: { nl: 'Vul een e-mailadres in.', en: 'Fill in an e-mail address.', fy: 'Folje in e-mailadres yn.' },
  },
  unknown: {
    control: emailName,
    text: {
      nl: 'Met dit adres volgt niemand iets. Controleer het adres.',
      en: 'Nobody follows anything with this address. Check the address.',
      fy: 'Mei dit adres folget nimmen wat. Kontrolearje it adres.',
    },
  },
  'not-sure': {
    control: sureName,
    text: {
      nl: 'Vink aan dat u het zeker weet.',
      en: 'Tick that you are sure.',
      fy: 'Finkje oan dat jo it wis witte.',
    },
  },
} as const satisfies Record<Refusal, { readonly control: string; readonly text: Text }>;

const tick = (name: string, label: string, isTicked: boolean, fault: string | undefined): Html =>
  html`<div class="reg-question${fault !== undefined && ' reg-question--invalid'}">${
    fault !== undefined && html`<p class="utrecht-form-field-error-message" id="${name}-fout">${fault}</p>`
  }<div class="reg-option"><input class="reg-check" type="checkbox" id="${name}" name="${name}" value="ja"${
    isTicked && html` checked`
  }${fault !== undefined && html` aria-describedby="${name}-fout" aria-invalid="true"`}><label for="${name}">${label}</label></div></div>`;

const page = (request: OfficeRequest, refusal: Refusal | null, form = new URLSearchParams()): PageAnswer => {
  const { language, formToken, query } = request;
  if (!mayDo(presentIn(request).present.actor, 'manage-mail', null)) return forbidden(language);
  const found = refusal === null ? null : refusals[refusal];
  const fault = found === null ? null : { control: found.control, message: found.text[language] };
  const faultOf = (name: string): string | undefined => (fault?.control === name ? fault.message : undefined);
  const title = forgetFollowerTitle[language];
  return {
    ...{ kind: 'page', status: fault === null ? 200 : 422, title, section: null },
    main: html`${fault !== null && errorSummary(words.faults[language], [fault])}${
      query.get('klaar') === 'verwijderd' &&
      fault === null &&
      alert('ok', { body: html`<p>${words.done[language]}</p>` })
    }${pageTitle(title, words.lead[language])}<form class="reg-form" method="post" action="${href('forgetFollower', { language })}" novalidate>${formTokenField(
      formToken,
    )}${textField({
      ...{ name: emailName, label: words.email[language], help: words.emailHelp[language], type: 'email' },
      ...{ value: form.get(emailName) ?? '', autocomplete: 'off', fault: faultOf(emailName) },
    })}${tick(againName, words.again[language], form.has(againName), undefined)}${tick(
      sureName,
      words.sure[language],
      form.has(sureName),
      faultOf(sureName),
    )}<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p></form>`,
  };
};

/** Deletes an address that follows something, for who looks after mail, when its owner asked the centre. It never shows who follows. */
export const forgetFollower: FormPage = {
  isFor: 'whole',
  show: async (_reading, _context, request) => page(request, null),
  act: async (_reading, context, request) => {
    const { language, form } = request;
    const outcome = await forgetFollowerFor(context, presentIn(request).present.actor, {
      email: form.get(emailName) ?? '',
      isSure: form.get(sureName) === 'ja',
      mailsAgain: form.get(againName) === 'ja',
    });
    if (outcome === 'not-allowed') return { answer: forbidden(language) };
    if (outcome !== 'forgotten') return { answer: page(request, outcome, form) };
    const to = href('forgetFollower', { language }, { klaar: 'verwijderd' });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
