import type { Work } from '#commands/office/move-draft.ts';
import { readWithheld } from '#commands/office/read-withheld.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, fieldState, textOf } from '#register/entry.ts';
import type { Field } from '#standard/field.ts';
import { allFields, type FieldKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { fieldRow, fieldStateValue, silentStates, withheldBlock } from '#web/parts/field-value.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { href } from '../../../routes.ts';
import { stateWords } from '../entries/state-words.ts';
import type { ShownPage } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';

const words = {
  title: { nl: 'Wat niet openbaar is', en: 'What is not public', fy: 'Wat net iepenbier is' },
  unnamed: { nl: 'algoritme zonder naam', en: 'algorithm without a name', fy: 'algoritme sûnder namme' },
  logged: {
    nl: 'Leest u dit als toezichthouder? Dan staat in het logboek van de organisatie dat u dit las.',
    en: 'Do you read this as a supervisor? Then the activity log of the organisation says that you read it.',
    fy: 'Lêze jo dit as tafersjochhâlder? Dan stiet yn it lochboek fan de organisaasje dat jo dit lêzen hawwe.',
  },
  withheld: { nl: 'Niet openbaar, en waarom', en: 'Not public, and why', fy: 'Net iepenbier, en wêrom' },
  none: {
    nl: 'In deze tekst is niets weggelaten voor het publiek.',
    en: 'Nothing in this text is kept from the public.',
    fy: 'Yn dizze tekst is neat weilitten foar it publyk.',
  },
  says: { nl: 'Wat er staat', en: 'What it says', fy: 'Wat der stiet' },
  draft: {
    nl: 'De tekst waaraan gewerkt wordt',
    en: 'The text that is being worked on',
    fy: 'De tekst dêr’t oan wurke wurdt',
  },
  noDraft: {
    nl: 'Niemand werkt nu aan een nieuwe tekst.',
    en: 'Nobody works on a new text now.',
    fy: 'Nimmen wurket no oan in nije tekst.',
  },
  work: { nl: 'Waar de tekst staat', en: 'Where the text stands', fy: 'Wêr’t de tekst stiet' },
  public: { nl: 'Bekijk wat openbaar is', en: 'See what is public', fy: 'Besjoch wat iepenbier is' },
} as const satisfies Record<string, Text>;

/** One field that is withheld: its ground and, beside that, what it says. */
const withheldItem = (document: EntryDocument, field: Field, language: Language): Html | null => {
  const key = field.key as FieldKey;
  const withholding = document.withheld[key];
  if (withholding === undefined) return null;
  const value = document.values[key];
  const shown =
    value === undefined ? silentStates.empty[language] : fieldStateValue(field, { state: 'filled', value }, language);
  return html`<li>${withheldBlock(field, withholding, language)}<p class="reg-small reg-soft reg-gap-top">${words.says[language]}:</p><div>${shown}</div></li>`;
};

/** What is withheld in what is public or, where that says nothing of it, in the text that is being worked on. */
const withheldItems = ({ draft, published }: Work, language: Language): readonly Html[] =>
  allFields.flatMap((field) => {
    const inPublic = withheldItem(published.document, field, language);
    return inPublic ?? (draft === null ? [] : (withheldItem(draft.document, field, language) ?? []));
  });

/** Every field of a draft in which something stands, withheld or not. */
const filledRows = (document: EntryDocument, language: Language): readonly Html[] =>
  allFields.flatMap((field: Field) => {
    const state = fieldState({ ...document, withheld: {} }, field);
    return state.state === 'filled' ? [fieldRow(field, state, language)] : [];
  });

const section = (id: string, title: Text, body: Html, language: Language): Html =>
  html`<section class="reg-section" aria-labelledby="${id}"><h2 id="${id}">${title[language]}</h2>${body}</section>`;

const main = (work: Work, id: string, language: Language): { title: string; body: Html } => {
  const { draft, published, asked } = work;
  const document = (draft ?? published).document;
  const name = textOf({ ...document, withheld: {} }, 'name') || words.unnamed[language];
  const blocks = withheldItems(work, language);
  const links = html`<p class="reg-row"><a href="${href('workEntry', { language, id })}">${words.work[language]}</a>${
    asked.isPublished && html`<a href="${href('entry', { language, id })}">${words.public[language]}</a>`
  }</p><p class="reg-gap-top">${words.logged[language]}</p>`;
  const title = `${words.title[language]}: ${name}`;
  const withheld =
    blocks.length === 0 ? html`<p>${words.none[language]}</p>` : html`<ul class="reg-stack">${blocks}</ul>`;
  const working =
    draft === null
      ? html`<p>${words.noDraft[language]}</p>`
      : html`<dl class="reg-rows">${filledRows(draft.document, language)}</dl>`;
  return {
    title,
    body: html`${pageTitle(title, `${stateWords[asked.state][language]} · ${id}`, links)}${section(
      'weggelaten',
      words.withheld,
      withheld,
      language,
    )}${section('concept', words.draft, working, language)}`,
  };
};

/** What the public does not see of an entry: values that are withheld with their grounds, and the text that is being worked on. */
export const workWithheld: ShownPage = {
  isFor: 'whole',
  show: async ({ queries }, _context, request) => {
    const { language, parameters } = request;
    const id = parseAlgorithmId(parameters.id ?? '');
    const { actor } = presentIn(request).present;
    const work = id === null ? null : await readWithheld(queries, actor, { algorithmId: id, language: 'nl' });
    if (work === null || id === null) return forbidden(language);
    const { title, body } = main(work, id, language);
    return { kind: 'page', status: 200, title, section: null, main: body };
  },
};
