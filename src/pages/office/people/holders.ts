import { type Actor, actionOfAppointing, mayDo } from '#register/access.ts';
import type { IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { allRoles, type Role, roles } from '#register/roles.ts';
import type { Language, Text } from '#standard/text.ts';
import type { NamedAppointment } from '#store/appointments.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { href } from '../../../routes.ts';

const words = {
  erased: { nl: 'Naam gewist', en: 'Name erased', fy: 'Namme wiske' },
  since: { nl: 'Sinds', en: 'Since', fy: 'Sûnt' },
  from: { nl: 'Vanaf', en: 'From', fy: 'Mei yngong fan' },
  until: { nl: 'tot en met', en: 'until', fy: 'oant en mei' },
  standsIn: { nl: 'vervangt', en: 'stands in for', fy: 'ferfangt' },
  end: { nl: 'Beëindig', en: 'End', fy: 'Beëinigje' },
  role: { nl: 'de rol', en: 'the role', fy: 'de rol' },
  of: { nl: 'van', en: 'of', fy: 'fan' },
  everywhere: { nl: 'hele overheid', en: 'all of government', fy: 'hiele oerheid' },
} as const satisfies Record<string, Text>;

/** What the list of holders is made from: who looks, and the token of its forms. */
export type Holders = {
  readonly language: Language;
  readonly actor: Actor;
  readonly formToken: string;
  readonly held: readonly NamedAppointment[];
  /** The organisation whose page this is, to come back to; null for that of the centre. */
  readonly page: OrganisationId | null;
  /** Where a mandate holds, in words; null where every role is held in one place. */
  readonly placeOf: ((appointment: NamedAppointment) => string | null) | null;
};

/** The appointments that hold on a day or will hold later. */
export const notOver = (held: readonly NamedAppointment[], day: IsoDate): readonly NamedAppointment[] =>
  held.filter(({ until }) => until === null || until >= day);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const nameOf = ({ name }: NamedAppointment, language: Language): string => name ?? words.erased[language];

const daysOf = ({ from, until }: NamedAppointment, { actor, language }: Holders): string => {
  const begins = from <= actor.day ? words.since[language] : words.from[language];
  const ends = until === null ? '' : ` ${words.until[language]} ${longDate(until, language)}`;
  return `${begins} ${longDate(from, language)}${ends}`;
};

const endForm = (appointment: NamedAppointment, { actor, language, formToken, page }: Holders): Html | false => {
  const { id, role, organisationId, personId } = appointment;
  const may = personId !== actor.personId && mayDo(actor, actionOfAppointing(role, organisationId), organisationId);
  const about = `${words.role[language]} ${roles[role].name[language]} ${words.of[language]} ${nameOf(appointment, language)}`;
  return (
    may &&
    html`<form method="post" action="${href('endRole', { language }, { organisatie: page })}">${formTokenField(
      formToken,
    )}<button class="nl-button" type="submit" name="benoeming" value="${id}">${words.end[language]}<span class="reg-hidden"> ${about}</span></button></form>`
  );
};

const item = (appointment: NamedAppointment, holders: Holders): Html => {
  const { held, language, placeOf } = holders;
  const { email, name, deputyFor } = appointment;
  const deputised = held.find(({ id }) => id === deputyFor);
  const place = placeOf === null ? null : (placeOf(appointment) ?? words.everywhere[language]);
  return html`<li class="reg-held"><div><p class="reg-record__name">${nameOf(appointment, language)}${
    deputised !== undefined && html`, ${words.standsIn[language]} ${nameOf(deputised, language)}`
  }</p><p class="reg-small reg-soft">${email !== null && email !== name && html`${email} · `}${
    place !== null && html`${capital(place)} · `
  }${daysOf(appointment, holders)}</p></div>${endForm(appointment, holders)}</li>`;
};

/** Those who hold the role themselves, each followed by their deputies. */
const inOrder = (some: readonly NamedAppointment[]): readonly NamedAppointment[] => {
  const isDeputy = ({ deputyFor }: NamedAppointment): boolean => some.some(({ id }) => id === deputyFor);
  return some
    .filter((one) => !isDeputy(one))
    .flatMap((one) => [one, ...some.filter(({ deputyFor }) => deputyFor === one.id)]);
};

/** Who holds which role, role by role, each with a button to end it for who may. */
export const holdersByRole = (holders: Holders): Html => {
  const { held, language } = holders;
  const part = (role: Role): Html | false => {
    const some = inOrder(held.filter((one) => one.role === role));
    return (
      some.length > 0 &&
      html`<section class="reg-section" aria-labelledby="rol-${role}"><h2 id="rol-${role}">${capital(roles[role].name[language])}</h2><p class="reg-soft">${
        roles[role].task[language]
      }</p><ul class="reg-held-list reg-gap-top">${some.map((one) => item(one, holders))}</ul></section>`
    );
  };
  return html`${allRoles.map(part)}`;
};
