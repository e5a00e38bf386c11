import type { Actor } from '#register/access.ts';
import type { Appointment, PersonId } from '#register/appointment.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Instant } from '#register/instant.ts';
import type { Language, Text } from '#standard/text.ts';
import type { ListedAccount } from '#store/account-list.ts';
import { type CountedWord, longDate, plural } from '#web/format.ts';
import { type Html, html, join } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { href } from '../../../routes.ts';
import { rolesInWords } from '../roles-in-words.ts';

const words = {
  noRole: { nl: 'Geen rol', en: 'No role', fy: 'Gjin rol' },
  closed: { nl: 'Dicht sinds', en: 'Closed since', fy: 'Ticht sûnt' },
  noPassword: { nl: 'Nog geen wachtwoord', en: 'No password yet', fy: 'Noch gjin wachtwurd' },
  demo: { nl: 'Verzonnen persoon', en: 'Invented person', fy: 'Betochte persoan' },
  own: { nl: 'Dit bent u', en: 'This is you', fy: 'Dit binne jo' },
  of: { nl: 'van', en: 'of', fy: 'fan' },
  asks: { nl: 'Vraagt om verwijdering sinds', en: 'Asks to be erased since', fy: 'Freget om fuortheljen sûnt' },
  erase: { nl: 'Verwijder', en: 'Erase', fy: 'Helje fuort' },
  trail: { nl: 'Logboek', en: 'Activity log', fy: 'Lochboek' },
} as const satisfies Record<string, Text>;

const sessionWord: CountedWord = {
  nl: ['keer ingelogd', 'keer ingelogd'],
  en: ['session', 'sessions'],
  fy: ['kear oanmeld', 'kear oanmeld'],
};

/** What an administrator can do with the account of another, as a form sends it. */
export const deeds = {
  sluit: { nl: 'Sluit het account', en: 'Close the account', fy: 'Slút it akkount' },
  open: { nl: 'Open het account', en: 'Open the account', fy: 'Iepenje it akkount' },
  'log-uit': { nl: 'Log overal uit', en: 'Sign out everywhere', fy: 'Meld oeral ôf' },
  'nodig-uit': { nl: 'Maak een nieuwe uitnodiging', en: 'Make a new invitation', fy: 'Meitsje in nije útnoeging' },
} as const satisfies Record<string, Text>;

export type Deed = keyof typeof deeds;

/** True when the text names something that can be done with an account. */
export const isDeed = (text: string): text is Deed => Object.hasOwn(deeds, text);

/** An account with how often its owner is signed in. */
type ShownAccount = ListedAccount & { readonly sessions: number };

const deedsFor = ({ disabledAt, sessions, isDemo }: ShownAccount): readonly Deed[] => {
  if (disabledAt !== null) return ['open'];
  return ['sluit', ...(sessions > 0 ? (['log-uit'] as const) : []), ...(isDemo ? [] : (['nodig-uit'] as const))];
};

/** What the list of accounts is made from. */
export type AccountList = {
  readonly language: Language;
  readonly actor: Actor;
  readonly action: string;
  readonly formToken: string;
  readonly appointments: readonly Appointment[];
  readonly directory: OrganisationDirectory;
  /** Who asks to be erased, and since when. */
  readonly erasures: ReadonlyMap<PersonId, Instant>;
};

const stateOf = (account: ShownAccount, { language, erasures }: AccountList): readonly string[] => [
  ...[erasures.get(account.id)].flatMap((at) =>
    at === undefined ? [] : [`${words.asks[language]} ${longDate(at, language)}`],
  ),
  ...(account.isDemo ? [words.demo[language]] : []),
  ...(account.disabledAt === null ? [] : [`${words.closed[language]} ${longDate(account.disabledAt, language)}`]),
  ...(account.hasPassword || account.isDemo ? [] : [words.noPassword[language]]),
  ...(account.sessions === 0 ? [] : [plural(account.sessions, sessionWord, language)]),
];

const buttons = (account: ShownAccount, { language, action, formToken }: AccountList): Html =>
  html`<form class="reg-row" method="post" action="${action}">${formTokenField(formToken)}<input type="hidden" name="persoon" value="${account.id}">${deedsFor(
    account,
  ).map(
    (deed) =>
      html`<button class="nl-button" type="submit" name="doe" value="${deed}">${deeds[deed][language]}<span class="reg-hidden"> ${words.of[language]} ${account.name}</span></button>`,
  )}<a href="${href('trailPerson', { language, person: account.id })}">${words.trail[language]}<span class="reg-hidden"> ${words.of[language]} ${account.name}</span></a><a href="${href('erasePerson', { language, person: account.id })}">${words.erase[language]}<span class="reg-hidden"> ${account.name}</span></a></form>`;

/** One account: who it is of, what they may do, how it stands, and what can be done with it. */
export const accountItem = (account: ShownAccount, list: AccountList): Html => {
  const { language, actor, appointments, directory } = list;
  const own = appointments.filter(({ personId }) => personId === account.id);
  const inWords = rolesInWords({ personId: account.id, appointments: own, day: actor.day }, directory, language);
  const facts = [inWords === '' ? words.noRole[language] : inWords, ...stateOf(account, list)];
  return html`<li class="reg-held"><div><p class="reg-record__name">${account.name}</p><p class="reg-small reg-soft">${
    account.email !== account.name && html`${account.email} · `
  }${join(facts, ' · ')}</p></div>${
    account.id === actor.personId
      ? html`<p class="reg-small"><strong>${words.own[language]}</strong></p>`
      : buttons(account, list)
  }</li>`;
};
