import { recordsOf, textOf } from '#register/entry.ts';
import { choiceLabel } from '#register/value-text.ts';
import type { Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { contactLink } from '#web/parts/field-value.ts';
import { inlineProse } from '#web/parts/prose.ts';
import { href } from '../../../routes.ts';
import { entryLanguage, isWithheld, statesOf, withheldField } from './field-parts.ts';
import { fieldAnchor, fieldsUnder, pageParts } from './questions.ts';
import { fieldsBody, section } from './section.ts';
import type { EntryView } from './view.ts';

const words = {
  contact: { nl: 'Contact:', en: 'Contact:', fy: 'Kontakt:' },
  term: { nl: 'Termijn:', en: 'Term:', fy: 'Termyn:' },
  none: {
    nl: 'De organisatie schreef niet op wat u kunt doen.',
    en: 'The organisation did not write down what you can do.',
    fy: 'De organisaasje skreau net op wat jo dwaan kinne.',
  },
  noneInSource: {
    nl: 'In de bron van deze tekst staat niet wat u kunt doen.',
    en: 'The source of this text does not say what you can do.',
    fy: 'Yn de boarne fan dizze tekst stiet net wat jo dwaan kinne.',
  },
  notApplicable: {
    nl: 'Volgens deze beschrijving is dit niet van toepassing.',
    en: 'According to this entry, this does not apply.',
    fy: 'Neffens dizze beskriuwing is dit net fan tapassing.',
  },
  outOfUse: {
    nl: 'Dit algoritme is niet meer in gebruik. Volgens deze beschrijving is dit daarom niet van toepassing.',
    en: 'This algorithm is no longer in use. According to this entry, this therefore does not apply.',
    fy: 'Dit algoritme is net mear yn gebrûk. Neffens dizze beskriuwing is dit dêrom net fan tapassing.',
  },
  letter: {
    nl: 'Kreeg u een brief met een besluit? Daarin staat hoe u bezwaar maakt en tot wanneer dat kan.',
    en: 'Did you get a letter with a decision? It says how you can object and until when.',
    fy: "Krigen jo in brief mei in beslút? Dêryn stiet hoe't jo beswier meitsje en oant wannear't dat kin.",
  },
  letterLink: {
    nl: 'Lees wat u kunt doen met een brief',
    en: 'Read what you can do with a letter',
    fy: 'Lês wat jo dwaan kinne mei in brief',
  },
  ask: { nl: 'Stel uw vraag via', en: 'Ask your question through', fy: 'Stel jo fraach fia' },
  askOrganisation: {
    nl: 'Stel uw vraag aan de organisatie via',
    en: 'Ask the organisation through',
    fy: 'Freegje it de organisaasje fia',
  },
} as const satisfies Record<string, Text>;

type Route = Readonly<Record<string, string>>;

const routeItem = (view: EntryView, route: Route): Html => {
  const { language } = view;
  const foreign = entryLanguage(view);
  const { route: name = '', how = '', contact = '', term = '' } = route;
  return html`<li><h3>${choiceLabel('redress', name, language)}</h3>${how !== '' && html`<p${foreign}>${inlineProse(how, view.prose)}</p>`}${
    contact !== '' && html`<p>${words.contact[language]} <span${foreign}>${contactLink(contact)}</span></p>`
  }${term !== '' && html`<p>${words.term[language]} <span${foreign}>${term}</span></p>`}</li>`;
};

const routeList = (view: EntryView, routes: readonly Route[]): Html =>
  html`<ol class="reg-route__steps" id="${fieldAnchor('redress_routes')}">${routes.map((route) => routeItem(view, route))}</ol>`;

/** Why no route is named, in one sentence: it does not apply, or nobody wrote it down. */
const silence = ({ algorithm }: EntryView, applies: boolean): Text => {
  if (!applies) return algorithm.useStatus === 'buiten-gebruik' ? words.outOfUse : words.notApplicable;
  return algorithm.source === null ? words.none : words.noneInSource;
};

/** What anyone can do when the entry names no route: ask through what contact there is, and use the letter they got. */
const withoutRoutes = (view: EntryView, applies: boolean): Html => {
  const { language, version, organisation } = view;
  const own = textOf(version.document, 'contact_email');
  const where = own === '' ? organisation.contact : own;
  const ask = own === '' ? words.askOrganisation : words.ask;
  return html`<p class="reg-answer__short" id="${fieldAnchor('redress_routes')}">${silence(view, applies)[language]}</p>${
    where !== null && html`<p>${ask[language]} ${contactLink(where)}</p>`
  }<p>${words.letter[language]} <a href="${href('letter', { language })}">${words.letterLink[language]}</a></p>`;
};

/** What the reader can do: the only tinted block of the page. Routes as the organisation gave them, one under the other. */
export const redressSection = (view: EntryView): Html => {
  const fields = fieldsUnder('redress');
  const routes = recordsOf(view.version.document, 'redress_routes');
  const others = fields.filter((field) => field.key !== 'redress_routes');
  const own = statesOf(
    view,
    fields.filter((field) => field.key === 'redress_routes'),
  );
  const applies = own.every(({ state }) => state.state !== 'not-applicable');
  const withheld = own.filter(isWithheld).map((one) => withheldField(view, one));
  const without = withheld.length > 0 ? html`${withheld}` : withoutRoutes(view, applies);
  const body = routes.length > 0 ? routeList(view, routes) : without;
  return section(view, pageParts.redress, html`${body}${fieldsBody(view, others, { opens: false })}`, ' reg-route');
};
