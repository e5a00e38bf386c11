import { allFormats, type Format } from '#formats/index.ts';
import type { Text } from '#standard/text.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { emptyRegister, isEmptyRegister } from './empty-register.ts';

const words = {
  title: { nl: 'Gegevens downloaden', en: 'Download the data', fy: 'Gegevens delhelje' },
  lead: {
    nl: 'Alle beschrijvingen in het register mag u vrij gebruiken. Er geldt geen voorwaarde (CC0).',
    en: 'You may use all descriptions in the register freely. There are no conditions (CC0).',
    fy: 'Alle beskriuwingen yn it register meie jo frij brûke. Der jildt gjin betingst (CC0).',
  },
  all: { nl: 'Alles in één bestand', en: 'Everything in one file', fy: 'Alles yn ien triem' },
  entries: { nl: 'beschrijvingen', en: 'descriptions', fy: 'beskriuwingen' },
  part: { nl: 'Een deel', en: 'A part', fy: 'In part' },
  partText: {
    nl: 'Zoek en filter eerst. Onder de resultaten staan dezelfde bestanden, met alleen wat u koos.',
    en: 'Search and filter first. Below the results you find the same files, with only what you chose.',
    fy: 'Sykje en filterje earst. Under de resultaten steane deselde triemmen, mei allinnich wat jo keazen.',
  },
  search: { nl: 'Zoeken en filteren', en: 'Search and filter', fy: 'Sykje en filterje' },
  follow: { nl: 'Bijhouden wat verandert', en: 'Keep up with changes', fy: 'Byhâlde wat feroaret' },
  followText: {
    nl: 'Ontwikkelaars vragen met de API alleen op wat sinds de vorige keer veranderde.',
    en: 'With the API, developers ask only for what changed since last time.',
    fy: 'Untwikkelders freegje mei de API allinnich op wat sûnt de foarige kear feroare is.',
  },
  interface: { nl: 'Uitleg over de API', en: 'About the API', fy: 'Utlis oer de API' },
  excel: { nl: 'Openen in Excel', en: 'Opening in Excel', fy: 'Iepenje yn Excel' },
  excelText: {
    nl: 'Werkt u met Excel of LibreOffice? Neem dan het bestand voor dat programma: dat opent meteen goed. In het CSV-bestand staat een komma tussen de kolommen, zoals de internationale afspraak is (RFC 4180), en een Nederlandse Excel verwacht een puntkomma. Open CSV in Excel daarom via ‘Gegevens’, ‘Uit tekst/CSV’, en kies daar ‘Komma’.',
    en: 'Do you use Excel or LibreOffice? Take the file for that program: it opens well at once. The CSV file has a comma between its columns, as is agreed internationally (RFC 4180), and a Dutch Excel expects a semicolon. So open CSV in Excel by ‘Data’, ‘From Text/CSV’, and choose ‘Comma’ there.',
    fy: 'Wurkje jo mei Excel of LibreOffice? Nim dan de triem foar dat programma: dy iepenet fuortendaliks goed. Yn de CSV-triem stiet in komma tusken de kolommen, lykas ynternasjonaal ôfpraat is (RFC 4180), en in Nederlânske Excel ferwachtet in puntkomma. Iepenje CSV yn Excel dêrom fia ‘Gegevens’, ‘Uit tekst/CSV’, en kies dêr ‘Komma’.',
  },
  states: { nl: 'Leeg is niet altijd leeg', en: 'Empty is not always empty', fy: 'Leech is net altyd leech' },
  statesText: {
    nl: 'Een veld is ingevuld, niet ingevuld, niet van toepassing of niet openbaar. In JSON is een veld zonder waarde null. De sleutel nietVanToepassing noemt de velden die niet gelden. De sleutel nietOpenbaar noemt de velden die niet openbaar zijn, met grond en einddatum. In CSV staan die twee in een eigen kolom.',
    en: 'A field is filled in, not filled in, not applicable, or not public. In JSON a field without a value is null. The key nietVanToepassing names the fields that do not apply. The key nietOpenbaar names the fields that are not public, with ground and end date. In CSV these two have a column of their own.',
    fy: "In fjild is ynfolle, net ynfolle, net fan tapassing of net iepenbier. Yn JSON is in fjild sûnder wearde null. De kaai nietVanToepassing neamt de fjilden dy't net jilde. De kaai nietOpenbaar neamt de fjilden dy't net iepenbier binne, mei grûn en eindatum. Yn CSV hawwe dy twa in eigen kolom.",
  },
} as const satisfies Record<string, Text>;

/** Every file of the register, and how to get a part of it or follow its changes. */
export const downloads: Page = async (reading, { language }) => {
  const count = wholeNumber(reading.search.size(), language);
  const file = ({ extension, label }: Format): Html =>
    html`<li><a href="${href('download', { extension })}"><span>${label[language]}</span></a></li>`;
  const block = (id: string, title: Text, text: Text, address: string, link: Text): Html =>
    html`<section class="reg-section" aria-labelledby="${id}"><h2 id="${id}">${title[language]}</h2><div class="reg-prose reg-gap-top"><p>${text[language]}</p><p><a href="${address}">${link[language]}</a></p></div></section>`;
  return {
    kind: 'page',
    status: 200,
    title: words.title[language],
    section: 'about',
    description: words.lead[language],
    main: html`${pageTitle(words.title[language], words.lead[language])}${isEmptyRegister(reading) && emptyRegister(language)}<section aria-labelledby="alles"><h2 id="alles">${words.all[language]}</h2><p class="reg-small reg-gap-top">${count} ${words.entries[language]}</p><ul class="reg-themes reg-gap-top">${allFormats.map(file)}</ul></section>${block('deel', words.part, words.partText, href('search', { language }), words.search)}${block('volgen', words.follow, words.followText, href('interface', { language }), words.interface)}<section class="reg-section" aria-labelledby="excel"><h2 id="excel">${words.excel[language]}</h2><div class="reg-prose reg-gap-top"><p>${words.excelText[language]}</p></div></section><section class="reg-section" aria-labelledby="leeg"><h2 id="leeg">${words.states[language]}</h2><div class="reg-prose reg-gap-top"><p>${words.statesText[language]}</p></div></section>`,
  };
};
