import type { Field, Obligation, SectionKey } from '#standard/field.ts';
import { allFields } from '#standard/fields.ts';
import { sections } from '#standard/sections.ts';
import type { Language, Text } from '#standard/text.ts';
import { termsOf } from '#standard/vocabularies.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';

const words = {
  title: { nl: 'De publicatiestandaard', en: 'The publication standard', fy: 'De publikaasjestandert' },
  lead: {
    nl: 'Dit kan een organisatie over een algoritme opschrijven. De velden van standaard 1.0 gelden voor heel Nederland. De uitbreidingen zijn van dit register.',
    en: 'This is what an organisation can write about an algorithm. The fields of standard 1.0 hold for the whole country. The extensions belong to this register.',
    fy: 'Dit kin in organisaasje oer in algoritme opskriuwe. De fjilden fan standert 1.0 jilde foar hiel Nederlân. De útwreidings binne fan dit register.',
  },
  machine: {
    nl: 'De standaard als bestand (JSON)',
    en: 'The standard as a file (JSON)',
    fy: 'De standert as triem (JSON)',
  },
  contents: { nl: 'Op deze pagina', en: 'On this page', fy: 'Op dizze side' },
  extension: { nl: 'Uitbreiding', en: 'Extension', fy: 'Utwreiding' },
  asked: { nl: 'Gevraagd door', en: 'Asked for by', fy: 'Frege troch' },
  always: { nl: 'Verplicht', en: 'Required', fy: 'Ferplichte' },
  category: { nl: 'Verplicht bij', en: 'Required for', fy: 'Ferplichte by' },
  never: { nl: 'Niet verplicht', en: 'Not required', fy: 'Net ferplichte' },
  longest: { nl: 'Ten hoogste', en: 'At most', fy: 'Op syn meast' },
  characters: { nl: 'tekens', en: 'characters', fy: 'tekens' },
  choices: { nl: 'Keuzes', en: 'Choices', fy: 'Karren' },
  example: { nl: 'Voorbeeld', en: 'Example', fy: 'Foarbyld' },
  plain: { nl: 'Schrijven op taalniveau B1', en: 'Plain language (B1)', fy: 'Skriuwe op taalnivo B1' },
} as const satisfies Record<string, Text>;

const obligationText = (obligation: Obligation, language: Language): string =>
  obligation.when === 'category'
    ? `${words.category[language]} ${obligation.categories.map((code) => code.toUpperCase()).join(', ')}`
    : words[obligation.when][language];

const choicesOf = (field: Field, language: Language): readonly string[] =>
  'vocabulary' in field ? termsOf(field.vocabulary).map((term) => term.label[language]) : [];

const row = (name: string, value: Html | string | false): Html | false =>
  value !== false && value !== '' && html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const fieldBlock = (field: Field, language: Language): Html => {
  const choices = choicesOf(field, language);
  const length = 'maxLength' in field && `${wholeNumber(field.maxLength, language)} ${words.characters[language]}`;
  return html`<section class="reg-answer" aria-labelledby="veld-${field.key}"><h3 id="veld-${field.key}">${field.label[language]} <code>${field.key}</code></h3><p>${field.help[language]}</p><p class="reg-tags"><span class="nl-data-badge">${obligationText(field.obligation, language)}</span>${field.b1 && html`<span class="nl-data-badge">${words.plain[language]}</span>`}${field.origin === 'extension' && html`<span class="nl-data-badge reg-tag--risk">${words.extension[language]}</span>`}</p><dl class="reg-rows">${row(words.longest[language], length)}${row(words.choices[language], choices.join(' · '))}${row(words.example[language], field.example[language])}${row(words.asked[language], field.source ?? '')}</dl></section>`;
};

const contents = (bySection: ReadonlyMap<SectionKey, readonly Field[]>, language: Language): Html =>
  html`<nav class="reg-noprint" aria-label="${words.contents[language]}"><dl class="reg-rows">${[...bySection].map(
    ([section, list]) =>
      html`<div><dt><a href="#deel-${section}">${sections[section][language]}</a></dt><dd><ul class="reg-links">${list.map((field) => html`<li><a href="#veld-${field.key}">${field.label[language]}</a></li>`)}</ul></dd></div>`,
  )}</dl></nav>`;

/** Every field an entry can have, with its help, obligation, choices and example, made from the standard itself. */
export const standard: Page = async (_reading, { language }) => {
  const bySection = Map.groupBy(allFields, (field) => field.section);
  const machineLink = html`<p><a href="${href('standardDocument', { file: '1.0.json' })}">${words.machine[language]}</a></p>`;
  return {
    kind: 'page',
    status: 200,
    title: words.title[language],
    section: 'about',
    description: words.lead[language],
    main: html`${pageTitle(words.title[language], words.lead[language], machineLink)}${contents(bySection, language)}<div class="reg-answers">${[
      ...bySection,
    ].map(
      ([section, list]) =>
        html`<h2 class="reg-section" id="deel-${section}">${sections[section][language]}</h2>${list.map((field) => fieldBlock(field, language))}`,
    )}</div>`,
  };
};
