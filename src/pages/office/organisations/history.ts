import { type Actor, mayDo } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { isOfLists, rightOfPart } from '#register/organisation-change.ts';
import type { Language, Text } from '#standard/text.ts';
import type { NamedChange } from '#store/organisation-changes.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { href } from '../../../routes.ts';
import { partInWords, partNames } from './part-words.ts';

const words = {
  title: { nl: 'Wat is hier veranderd', en: 'What was changed here', fy: 'Wat is hjir feroare' },
  none: {
    nl: 'Er is nog niets veranderd. Wat u verandert, komt hier te staan en kunt u terugzetten.',
    en: 'Nothing was changed yet. What you change is listed here, and you can put it back.',
    fy: 'Der is noch neat feroare. Wat jo feroarje, komt hjir te stean en kinne jo werom sette.',
  },
  was: { nl: 'Was', en: 'Was', fy: 'Wie' },
  became: { nl: 'Werd', en: 'Became', fy: 'Waard' },
  lists: { nl: 'niet hier aangepast', en: 'not changed here', fy: 'net hjir oanpast' },
  erased: { nl: 'naam gewist', en: 'name erased', fy: 'namme wiske' },
  undo: { nl: 'Zet terug', en: 'Put back', fy: 'Set werom' },
} as const satisfies Record<string, Text>;

/** What the history is made from. */
export type History = {
  readonly language: Language;
  readonly actor: Actor;
  readonly formToken: string;
  readonly organisationId: OrganisationId;
  readonly directory: OrganisationDirectory;
  readonly changes: readonly NamedChange[];
};

/** What stood in the part, and whether that was what the lists say. */
const sideOf = (change: NamedChange, side: 'before' | 'after', { directory, language }: History): string => {
  const { part, [side]: state } = change;
  const note = isOfLists(part) && !state.isOwn ? ` (${words.lists[language]})` : '';
  return `${partInWords(part, state, directory, language)}${note}`;
};

const item = (change: NamedChange, history: History): Html => {
  const { language, actor, formToken, organisationId } = history;
  const { id, part, at, name } = change;
  const action = href('officeOrganisation', { language, organisation: organisationId });
  return html`<li class="reg-held"><div><p class="reg-record__name">${partNames[part][language]}</p><p>${words.was[language]}: ${sideOf(
    change,
    'before',
    history,
  )}</p><p>${words.became[language]}: ${sideOf(change, 'after', history)}</p><p class="reg-small reg-soft">${dateTag(at, language)} · ${
    name ?? words.erased[language]
  }</p></div>${
    mayDo(actor, rightOfPart[part], organisationId) &&
    html`<form method="post" action="${action}">${formTokenField(formToken)}<input type="hidden" name="onderdeel" value="${part}"><input type="hidden" name="wijziging" value="${id}"><button class="nl-button" type="submit" name="doe" value="terug">${words.undo[language]}<span class="reg-hidden">: ${partNames[part][language]}, ${sideOf(change, 'before', history)}</span></button></form>`
  }</li>`;
};

/** What was changed about an organisation, the newest first, each with a button that puts it back as it was before. */
export const historyPart = (history: History): Html => {
  const { language, changes } = history;
  return html`<section class="reg-section" aria-labelledby="veranderd"><h2 id="veranderd">${words.title[language]}</h2>${
    changes.length === 0
      ? html`<p>${words.none[language]}</p>`
      : html`<ol class="reg-held-list">${changes.map((change) => item(change, history))}</ol>`
  }</section>`;
};
