import type { OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import { existsOn, type Organisation } from '#register/organisation.ts';
import { organisationsNamed } from '#register/organisation-names.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';
import { organisationMeta } from '../organisation/rows.ts';

const words = {
  first: {
    nl: 'Stap 1: kies de organisatie die de brief stuurde',
    en: 'Step 1: choose the organisation that sent the letter',
    fy: "Stap 1: kies de organisaasje dy't de brief stjoerde",
  },
  name: { nl: 'Naam van de organisatie', en: 'Name of the organisation', fy: 'Namme fan de organisaasje' },
  nameHelp: {
    nl: 'De naam staat boven aan de brief, bijvoorbeeld de naam van uw gemeente.',
    en: 'The name is at the top of the letter, for example the name of your municipality.',
    fy: 'De namme stiet boppe oan de brief, bygelyks de namme fan jo gemeente.',
  },
  find: { nl: 'Zoek de organisatie', en: 'Find the organisation', fy: 'Sykje de organisaasje' },
  which: { nl: 'Welke organisatie is het?', en: 'Which organisation is it?', fy: 'Hokker organisaasje is it?' },
  none: {
    nl: 'Deze organisatie vonden we niet. Kijk of de naam goed is geschreven, of gebruik een deel van de naam.',
    en: 'We did not find this organisation. Check the spelling, or use part of the name.',
    fy: 'Dizze organisaasje fûnen wy net. Sjoch oft de namme goed skreaun is, of brûk in part fan de namme.',
  },
  more: {
    nl: 'Er zijn er meer. Maak de naam langer als de goede er niet bij staat.',
    en: 'There are more. Make the name longer if the right one is not listed.',
    fy: 'Der binne mear. Meitsje de namme langer as de goede der net by stiet.',
  },
  chosen: { nl: 'U koos:', en: 'You chose:', fy: 'Jo keazen:' },
  other: { nl: 'Kies een andere organisatie', en: 'Choose another organisation', fy: 'Kies in oare organisaasje' },
  report: {
    nl: 'Staat het algoritme niet in het register? Meld dat het ontbreekt',
    en: 'Is the algorithm not in the register? Report that it is missing',
    fy: 'Stiet it algoritme net yn it register? Meld dat it ûntbrekt',
  },
  third: { nl: 'Stap 3: wat u kunt doen', en: 'Step 3: what you can do', fy: 'Stap 3: wat jo dwaan kinne' },
} as const satisfies Record<string, Text>;

const advice: readonly Text[] = [
  {
    nl: 'Lees bij het algoritme wat het doet en of een mens beslist. Daar staat ook met wie u contact kunt opnemen.',
    en: 'Read with the algorithm what it does and whether a person decides. It also says whom you can contact.',
    fy: "Lês by it algoritme wat it docht en oft in minske beslist. Dêr stiet ek mei wa't jo kontakt opnimme kinne.",
  },
  {
    nl: 'Vraag de organisatie of zij bij uw brief een algoritme heeft gebruikt, en wat de uitkomst was. Zij moet een besluit over u kunnen uitleggen.',
    en: 'Ask the organisation whether it used an algorithm for your letter, and what the outcome was. It must be able to explain a decision about you.',
    fy: 'Freegje de organisaasje oft se by jo brief in algoritme brûkt hat, en wat de útkomst wie. Se moat in beslút oer jo útlizze kinne.',
  },
  {
    nl: 'Bent u het niet eens met een besluit? In de brief staat of en hoe u bezwaar maakt. Meestal moet dat binnen 6 weken na de datum op de brief.',
    en: 'Do you disagree with a decision? The letter says whether and how you can object. Usually you must do so within 6 weeks of the date on the letter.',
    fy: "Binne jo it net iens mei in beslút? Yn de brief stiet oft en hoe't jo beswier meitsje. Meastal moat dat binnen 6 wiken nei de datum op de brief.",
  },
];

/** More organisations than this are not listed: a longer name is asked for. */
const mostListed = 20;

export type OrganisationChoice = {
  readonly directory: OrganisationDirectory;
  readonly chosen: Organisation | null;
  readonly name: string;
  readonly today: IsoDate;
};

const found = ({ directory, name, today }: OrganisationChoice, language: Language): Html | null => {
  if (name === '') return null;
  const named = organisationsNamed(directory, name);
  const exists = (organisation: Organisation): boolean => existsOn(organisation, today);
  const all = [...named.filter(exists), ...named.filter((organisation) => !exists(organisation))];
  if (all.length === 0) return html`<p role="status">${words.none[language]}</p>`;
  const items = all
    .slice(0, mostListed)
    .map(
      (organisation) =>
        html`<li class="reg-directory__item"><a class="reg-directory__name" href="${href('letter', { language }, { organisatie: organisation.id })}">${directory.nameOf(organisation.id)}</a><span class="reg-directory__meta">${organisationMeta(organisation, { directory, today, language })}</span></li>`,
    );
  return html`<h3>${words.which[language]}</h3><ul class="reg-directory">${items}</ul>${
    all.length > mostListed && html`<p class="reg-small">${words.more[language]}</p>`
  }`;
};

const nameForm = (name: string, language: Language): Html =>
  html`<form action="${href('letter', { language })}" method="get"><div class="reg-question"><label class="utrecht-form-label" for="naam">${words.name[language]}</label><p class="reg-question__description" id="naam-hulp">${words.nameHelp[language]}</p><div class="reg-row"><input class="utrecht-textbox utrecht-textbox--html-input reg-word" id="naam" name="naam" type="search" value="${name}" autocomplete="off" aria-describedby="naam-hulp"><button class="nl-button nl-button--primary" type="submit">${words.find[language]}</button></div></div></form>`;

/** The first step: find the organisation by its name and choose it, or see which one was chosen. */
export const organisationStep = (choice: OrganisationChoice, language: Language): Html => {
  const { chosen, directory, name } = choice;
  const body =
    chosen === null
      ? html`${nameForm(name, language)}${found(choice, language)}`
      : html`<p>${words.chosen[language]} <a href="${href('organisation', { language, id: chosen.id })}"><strong>${directory.nameOf(chosen.id)}</strong></a>. <a href="${href('letter', { language })}">${words.other[language]}</a></p>`;
  return html`<section class="reg-stack" aria-labelledby="stap-1"><h2 id="stap-1">${words.first[language]}</h2>${body}</section>`;
};

/** The last step: what anyone with a letter can do, whether an algorithm was found or not; report is where a missing one is reported, null when nobody reads that. */
export const nextSteps = (language: Language, report: string | null): Html =>
  html`<section class="reg-section" aria-labelledby="stap-3"><h2 id="stap-3">${words.third[language]}</h2><div class="reg-prose reg-gap-top"><ol>${advice.map(
    (text) => html`<li>${text[language]}</li>`,
  )}${report !== null && html`<li><a href="${report}">${words.report[language]}</a>.</li>`}</ol></div></section>`;
