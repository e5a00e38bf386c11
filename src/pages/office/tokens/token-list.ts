import type { PersonId } from '#register/appointment.ts';
import { tokenPrefix, tokenScopes, whyDead } from '#register/delivery-token.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import type { Language, Text } from '#standard/text.ts';
import type { ListedToken } from '#store/delivery-tokens.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const words = {
  working: { nl: 'Sleutels die werken', en: 'Tokens that work', fy: "Kaaien dy't wurkje" },
  none: {
    nl: 'Er werkt nu geen sleutel. Er kan dus geen systeem aanleveren.',
    en: 'No token works now. So no system can deliver.',
    fy: 'Der wurket no gjin kaai. Der kin dus gjin systeem oanleverje.',
  },
  over: { nl: 'Sleutels die niet meer werken', en: 'Tokens that no longer work', fy: "Kaaien dy't net mear wurkje" },
  made: { nl: 'Gemaakt', en: 'Made', fy: 'Makke' },
  by: { nl: 'door', en: 'by', fy: 'troch' },
  operator: {
    nl: 'de beheerder van het register',
    en: 'the operator of the register',
    fy: 'de behearder fan it register',
  },
  erased: {
    nl: 'iemand van wie de naam is gewist',
    en: 'somebody whose name was erased',
    fy: "immen fan wa't de namme wiske is",
  },
  used: { nl: 'laatst gebruikt', en: 'last used', fy: 'lêst brûkt' },
  never: { nl: 'nooit gebruikt', en: 'never used', fy: 'nea brûkt' },
  until: { nl: 'werkt tot en met', en: 'works until', fy: 'wurket oant en mei' },
  revoked: { nl: 'ingetrokken', en: 'revoked', fy: 'ynlutsen' },
  expired: { nl: 'verlopen na', en: 'expired after', fy: 'ferrûn nei' },
  gone: {
    nl: 'Wie deze sleutel maakte, heeft hier geen rol meer. Kijk of de sleutel nog nodig is, en trek hem anders in.',
    en: 'Who made this token no longer has a role here. See whether the token is still needed, and revoke it otherwise.',
    fy: "Wa't dizze kaai makke, hat hjir gjin rol mear. Sjoch oft de kaai noch nedich is, en lûk him oars yn.",
  },
  revoke: { nl: 'Trek in', en: 'Revoke', fy: 'Lûk yn' },
} as const satisfies Record<string, Text>;

/** How a token is told from others: the name of the system, and how the token ends. */
export const tokenLabel = ({ name, ending }: Pick<ListedToken, 'name' | 'ending'>): string =>
  `${name} (${tokenPrefix}…${ending})`;

const endOf = (token: ListedToken, now: Instant, language: Language): string => {
  if (token.revokedAt !== null) return `${words.revoked[language]} ${longDate(dateOf(token.revokedAt), language)}`;
  const word = whyDead(token, now) === null ? words.until : words.expired;
  return `${word[language]} ${longDate(token.lastDay, language)}`;
};

const makerOf = ({ madeBy, madeByName }: ListedToken, language: Language): string =>
  madeBy === null ? words.operator[language] : (madeByName ?? words.erased[language]);

/** What there is to know of a token, in one line. */
export const tokenFacts = (token: ListedToken, now: Instant, language: Language): string => {
  const { madeAt, usedAt } = token;
  const made = `${words.made[language]} ${longDate(dateOf(madeAt), language)} ${words.by[language]} ${makerOf(token, language)}`;
  const used =
    usedAt === null ? words.never[language] : `${words.used[language]} ${longDate(dateOf(usedAt), language)}`;
  return `${made} · ${used} · ${endOf(token, now, language)}`;
};

type About = {
  readonly now: Instant;
  readonly language: Language;
  /** Everybody who has a role at the organisation now. */
  readonly present: ReadonlySet<PersonId>;
};

const item = (token: ListedToken, { now, language, present }: About): Html => {
  const { personId, scopes, madeBy } = token;
  const isGone = madeBy !== null && !present.has(madeBy);
  const isWorking = whyDead(token, now) === null;
  return html`<li class="reg-held"><div><p class="reg-record__name">${tokenLabel(token)}</p><p class="reg-small">${scopes
    .map((scope) => tokenScopes[scope].name[language])
    .join(
      ' · ',
    )}</p><p class="reg-small reg-soft">${tokenFacts(token, now, language)}</p>${isWorking && isGone && html`<p class="reg-small">${words.gone[language]}</p>`}</div>${
    isWorking &&
    html`<a class="nl-button" href="${href('revokeToken', { language, id: personId })}">${words.revoke[language]}<span class="reg-hidden"> ${tokenLabel(token)}</span></a>`
  }</li>`;
};

/** The tokens of an organisation: first those that work, each with a way to revoke it; then those that do not any more. */
export const tokenList = (tokens: readonly ListedToken[], about: About): Html => {
  const { now, language } = about;
  const working = tokens.filter((token) => whyDead(token, now) === null);
  const over = tokens.filter((token) => whyDead(token, now) !== null);
  const list = (some: readonly ListedToken[]): Html =>
    html`<ul class="reg-held-list reg-gap-top">${some.map((token) => item(token, about))}</ul>`;
  return html`<section class="reg-section" aria-labelledby="werken"><h2 id="werken">${words.working[language]}</h2>${
    working.length === 0 ? html`<p class="reg-gap-top">${words.none[language]}</p>` : list(working)
  }</section>${
    over.length > 0 &&
    html`<section class="reg-section" aria-labelledby="voorbij"><h2 id="voorbij">${words.over[language]}</h2>${list(over)}</section>`
  }`;
};
