import { nationalAddresses } from '#api/national/index.ts';
import { nationalOwnKeys } from '#formats/national-keys.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { Config } from '../../../config.ts';
import { href } from '../../../routes.ts';

const words = {
  title: {
    nl: 'De interface van algoritmes.overheid.nl',
    en: 'The interface of algoritmes.overheid.nl',
    fy: 'De ynterface fan algoritmes.overheid.nl',
  },
  lead: {
    nl: 'Programma’s die met het landelijke algoritmeregister werken, kunnen ook met dit register werken. De adressen, de vragen en de antwoorden zijn gelijk. Verander alleen het begin van het adres.',
    en: 'Programs that work with the national algorithm register can work with this register too. The addresses, the questions and the answers are the same. Change the beginning of the address only.',
    fy: "Programma's dy't mei it lanlike algoritmeregister wurkje, kinne ek mei dit register wurkje. De adressen, de fragen en de antwurden binne gelyk. Feroarje allinnich it begjin fan it adres.",
  },
  language: {
    nl: 'De taal (lang) is NLD, ENG of FRY. Een vraag stuurt u mee als JSON. Klopt zij niet, dan is het antwoord 422, met een zin in detail.',
    en: 'The language (lang) is NLD, ENG or FRY. A question is sent along as JSON. When it is not right the answer is 422, with a sentence in detail.',
    fy: 'De taal (lang) is NLD, ENG of FRY. In fraach stjoere jo mei as JSON. Kloppet se net, dan is it antwurd 422, mei in sin yn detail.',
  },
  addresses: { nl: 'Adressen', en: 'Addresses', fy: 'Adressen' },
  gives: { nl: 'Wat u krijgt', en: 'What you get', fy: 'Wat jo krije' },
  example: { nl: 'Voorbeeld', en: 'Example', fy: 'Foarbyld' },
  other: { nl: 'Wat hier anders is', en: 'What is different here', fy: 'Wat hjir oars is' },
} as const satisfies Record<string, Text>;

const differences: readonly Text[] = [
  {
    nl: 'organisation mag een naam of een id zijn.',
    en: 'organisation may be a name or an id.',
    fy: 'organisation mei in namme of in id wêze.',
  },
  {
    nl: 'Een tikfout wordt voor de hele vraag verbeterd, nooit voor één pagina. Dan staat in gecorrigeerd wat er is gezocht. total_count is op elke pagina gelijk.',
    en: 'A typing error is corrected for the whole question, never for one page. Then gecorrigeerd says what was searched. total_count is the same on every page.',
    fy: 'In typflater wurdt foar de hiele fraach ferbettere, nea foar ien side. Dan stiet yn gecorrigeerd wat der socht is. total_count is op elke side gelyk.',
  },
  {
    nl: 'Past geen algoritme goed bij de vraag, dan krijgt u alleen het beste. In verwant staat hoeveel andere er iets van noemen.',
    en: 'Where no algorithm is a good match you get only the closest. Then verwant says how many others mention part of the question.',
    fy: 'Past gjin algoritme goed by de fraach, dan krije jo allinnich it bêste. Yn verwant stiet hoefolle oaren der wat fan neame.',
  },
  {
    nl: 'Het bestand voor Excel heeft één rij per algoritme, met de namen van de velden erboven.',
    en: 'The file for Excel has one row for each algorithm, under the names of the fields.',
    fy: 'De triem foar Excel hat ien rige foar elk algoritme, mei de nammen fan de fjilden derboppe.',
  },
  {
    nl: 'Een cel die een rekenblad zou uitvoeren, krijgt een apostrof ervoor.',
    en: 'A cell that a spreadsheet would run gets an apostrophe before it.',
    fy: "In sel dy't in rekkenblêd útfiere soe, kriget in apostrof derfoar.",
  },
  {
    nl: `Elke inschrijving heeft ook onze uitbreidingen van de standaard, en deze sleutels: ${nationalOwnKeys.join(', ')}.`,
    en: `Every entry also has our extensions of the standard, and these keys: ${nationalOwnKeys.join(', ')}.`,
    fy: `Elke ynskriuwing hat ek ús útwreidingen fan de standert, en dizze kaaien: ${nationalOwnKeys.join(', ')}.`,
  },
];

const example = ({ baseUrl }: Config): string =>
  `curl -X POST ${baseUrl}${href('nationalAlgorithms', { lang: 'NLD' })} -H 'Content-Type: application/json' -d '{"page": 1, "limit": 10, "searchtext": "parkeren"}'`;

/** What developers need to know of the national interface that this register speaks too. */
export const nationalBlock = (config: Config, language: Language): Html =>
  html`<section class="reg-answer" aria-labelledby="landelijk"><h2 id="landelijk">${words.title[language]}</h2><div class="reg-prose"><p>${words.lead[language]}</p><p>${words.language[language]}</p></div><p class="reg-small">${words.example[language]}: <code>${example(config)}</code></p><div class="reg-scroll" tabindex="0" role="region" aria-labelledby="landelijk-adressen"><table class="utrecht-table utrecht-table--html-table"><caption class="utrecht-table__caption" id="landelijk-adressen">${words.addresses[language]}</caption><thead><tr><th scope="col">${words.addresses[language]}</th><th scope="col">${words.gives[language]}</th></tr></thead><tbody>${nationalAddresses.map(
    ({ method, path, summary }) =>
      html`<tr><th scope="row"><code>${method} ${path}</code></th><td>${summary[language]}</td></tr>`,
  )}</tbody></table></div><h3>${words.other[language]}</h3><div class="reg-prose"><ul>${differences.map((one) => html`<li>${one[language]}</li>`)}</ul></div></section>`;
