import { type Actor, actionOfAppointing, mayDo } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { type Role, roles } from '#register/roles.ts';
import type { Language, Text } from '#standard/text.ts';
import type { NamedAppointment } from '#store/appointments.ts';
import { type Html, html } from '#web/html.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { type SelectField, selectField } from '#web/parts/select-field.ts';
import { textField } from '#web/parts/text-field.ts';
import { controls, type Faults, type FilledIn } from './filled-in.ts';

const words = {
  title: { nl: 'Geef iemand een rol', en: 'Give somebody a role', fy: 'Jou immen in rol' },
  faults: { nl: 'Er is nog geen rol gegeven', en: 'No role was given yet', fy: 'Der is noch gjin rol jûn' },
  email: { nl: 'E-mailadres', en: 'E-mail address', fy: 'E-mailadres' },
  emailHelp: {
    nl: 'Is dit adres nieuw, of de uitnodiging verlopen? Dan krijgt u een link om door te sturen.',
    en: 'Is this address new, or the invitation too old? Then you get a link to pass on.',
    fy: 'Is dit adres nij, of de útnoeging ferrûn? Dan krije jo in keppeling om troch te stjoeren.',
  },
  role: { nl: 'Rol', en: 'Role', fy: 'Rol' },
  choose: { nl: 'Kies een rol', en: 'Choose a role', fy: 'Kies in rol' },
  organisation: {
    nl: 'Mandaat bij één organisatie (niet verplicht)',
    en: 'Mandate over one organisation (optional)',
    fy: 'Mandaat by ien organisaasje (net ferplichte)',
  },
  all: { nl: 'De hele overheid', en: 'All of government', fy: 'De hiele oerheid' },
  from: { nl: 'Eerste dag', en: 'First day', fy: 'Earste dei' },
  until: { nl: 'Laatste dag (niet verplicht)', en: 'Last day (optional)', fy: 'Lêste dei (net ferplichte)' },
  untilHelp: {
    nl: 'Verplicht voor een mandaat en voor een vervanger.',
    en: 'Obligatory for a mandate and for a deputy.',
    fy: 'Ferplichte foar in mandaat en foar in ferfanger.',
  },
  deputy: { nl: 'Vervangt (niet verplicht)', en: 'Stands in for (optional)', fy: 'Ferfangt (net ferplichte)' },
  nobody: { nl: 'Niemand', en: 'Nobody', fy: 'Nimmen' },
  send: { nl: 'Geef deze rol', en: 'Give this role', fy: 'Jou dizze rol' },
} as const satisfies Record<string, Text>;

/** What the form is made from. */
export type AppointingForm = {
  readonly language: Language;
  readonly action: string;
  readonly formToken: string;
  /** The roles that may be given here, in order. */
  readonly roles: readonly Role[];
  /** Who holds a role here now or later, for whom somebody can be a deputy. */
  readonly held: readonly NamedAppointment[];
  /** The organisations over which a mandate can be; empty where that is not asked. */
  readonly organisations: SelectField['options'];
  readonly filledIn: FilledIn;
  readonly faults: Faults;
};

/** The roles that this person may give at a place. */
export const givableRoles = (
  actor: Actor,
  among: readonly Role[],
  organisationId: OrganisationId | null,
): readonly Role[] => among.filter((role) => mayDo(actor, actionOfAppointing(role, organisationId), organisationId));

const deputyOptions = ({ held, language, roles: given }: AppointingForm): SelectField['options'] => [
  { value: '', name: words.nobody[language] },
  ...held
    .filter((one) => one.deputyFor === null && given.includes(one.role))
    .map(({ id, name, role }) => ({ value: String(id), name: `${name ?? id}, ${roles[role].name[language]}` })),
];

/** The summary of what is wrong, which stands above the form. */
export const faultSummary = (faults: Faults, language: Language): Html | false => {
  const items = Object.entries(faults).map(([key, text]) => ({
    control: controls[key as keyof Faults],
    message: text[language],
  }));
  return items.length > 0 && errorSummary(words.faults[language], items);
};

/** The form to give somebody a role; nothing for who may give none here. */
export const appointingForm = (form: AppointingForm): Html => {
  const { language, action, formToken, filledIn, faults, organisations } = form;
  if (form.roles.length === 0) return html``;
  const about = (key: keyof FilledIn) => ({
    ...{ name: controls[key], value: filledIn[key], fault: faults[key]?.[language], autocomplete: 'off' },
  });
  const roleOptions = form.roles.map((role) => ({ value: role, name: roles[role].name[language] }));
  return html`<section class="reg-section" aria-labelledby="geef-rol"><h2 id="geef-rol">${words.title[language]}</h2><form class="reg-form reg-gap-top" method="post" action="${action}" novalidate>${formTokenField(
    formToken,
  )}${textField({ ...about('email'), label: words.email[language], help: words.emailHelp[language], type: 'email' })}${selectField(
    {
      ...{ ...about('role'), label: words.role[language] },
      options: [{ value: '', name: words.choose[language] }, ...roleOptions],
    },
  )}${
    organisations.length > 0 &&
    selectField({
      ...{ ...about('organisation'), label: words.organisation[language] },
      options: [{ value: '', name: words.all[language] }, ...organisations],
    })
  }${textField({ ...about('from'), label: words.from[language], type: 'date' })}${textField({
    ...{ ...about('until'), label: words.until[language], help: words.untilHelp[language], type: 'date' },
  })}${selectField({
    ...{ ...about('deputyFor'), label: words.deputy[language], options: deputyOptions(form) },
  })}<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p></form></section>`;
};
