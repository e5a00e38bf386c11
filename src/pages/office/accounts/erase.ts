import type { CommandContext } from '#commands/command.ts';
import { type EraseRefusal, eraseSomebody, findErasable } from '#commands/office/erase-person.ts';
import { accountRefusals, erasureRefusals } from '#register/account-refusals.ts';
import type { PersonId } from '#register/appointment.ts';
import { personInTrail } from '#register/trail.ts';
import type { Language, Text } from '#standard/text.ts';
import type { Person } from '#store/people.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';
import { erasureWords } from './erasure-words.ts';

const words = {
  title: { nl: 'Persoon verwijderen', en: 'Erase a person', fy: 'Persoan fuorthelje' },
  sure: {
    nl: 'Ik weet zeker dat ik deze persoon wil verwijderen',
    en: 'I am sure that I want to erase this person',
    fy: 'Ik wit wis dat ik dizze persoan fuorthelje wol',
  },
  confirm: {
    nl: 'Vink aan dat u het zeker weet. Dit is niet terug te draaien.',
    en: 'Tick that you are sure. This cannot be undone.',
    fy: 'Finkje oan dat jo it wis witte. Dit is net werom te draaien.',
  },
  erase: { nl: 'Verwijder deze persoon', en: 'Erase this person', fy: 'Helje dizze persoan fuort' },
  back: { nl: 'Terug naar de accounts', en: 'Back to the accounts', fy: 'Werom nei de akkounts' },
  faults: { nl: 'Dit is niet gedaan', en: 'This was not done', fy: 'Dit is net dien' },
} as const satisfies Record<string, Text>;

const refusalInWords = (refusal: EraseRefusal, language: Language): string =>
  (refusal === 'last-administrator' || refusal === 'last-coordinator'
    ? erasureRefusals[refusal]
    : accountRefusals[refusal])[language];

const form = ({ id }: Person, { language, formToken }: OfficeRequest, fault: string | undefined): Html =>
  html`<form class="reg-form reg-gap-top" method="post" action="${href('erasePerson', { language, person: id })}" novalidate>${formTokenField(
    formToken,
  )}<div class="reg-question${fault !== undefined && ' reg-question--invalid'}">${
    fault !== undefined && html`<p class="utrecht-form-field-error-message" id="zeker-fout">${fault}</p>`
  }<div class="reg-option"><input class="reg-check" type="checkbox" id="zeker" name="zeker" value="ja"${
    fault !== undefined && html` aria-describedby="zeker-fout" aria-invalid="true"`
  }><label for="zeker">${words.sure[language]}</label></div></div><p><button class="nl-button" type="submit">${words.erase[language]}</button></p></form>`;

const page = (person: Person | EraseRefusal, request: OfficeRequest, fault: string | undefined): PageAnswer => {
  const { language } = request;
  if (person === 'not-allowed') return forbidden(language);
  const title = words.title[language];
  const back = html`<p class="reg-row"><a href="${href('accounts', { language })}">${words.back[language]}</a></p>`;
  const shown =
    typeof person === 'string'
      ? alert('error', { body: html`<p>${refusalInWords(person, language)}</p>` })
      : html`<ul class="reg-values">${[erasureWords.goes, erasureWords.stays, erasureWords.final].map(
          (text) => html`<li>${text[language]}</li>`,
        )}</ul>${form(person, request, fault)}`;
  return {
    ...{ kind: 'page', status: fault === undefined && typeof person !== 'string' ? 200 : 422, title, section: null },
    main: html`${fault !== undefined && errorSummary(words.faults[language], [{ control: 'zeker', message: fault }])}${pageTitle(
      title,
      typeof person === 'string' ? null : `${person.name} · ${person.email}`,
      back,
    )}${shown}`,
  };
};

const askedPerson = ({ parameters }: OfficeRequest): PersonId =>
  personInTrail(`person:${parameters.person ?? ''}`) ?? (0 as PersonId);

const read = ({ database, now }: CommandContext, request: OfficeRequest): Promise<Person | EraseRefusal> =>
  findErasable(database.queries, presentIn(request).present.actor, askedPerson(request), now());

/** Erases a person after asking once more, for who manages accounts. */
export const erasePerson: FormPage = {
  isFor: 'whole',
  show: async (_reading, context, request) => page(await read(context, request), request, undefined),
  act: async (_reading, context, request) => {
    const { language, form: sent } = request;
    if (sent.get('zeker') !== 'ja')
      return { answer: page(await read(context, request), request, words.confirm[language]) };
    const outcome = await eraseSomebody(context, presentIn(request).present.actor, askedPerson(request));
    if (outcome.kind === 'refused') return { answer: page(outcome.refusal, request, undefined) };
    const to = href('accounts', { language }, { klaar: 'verwijderd' });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
