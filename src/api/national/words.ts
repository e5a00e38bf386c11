import type { Text } from '#standard/text.ts';
import type { nationalRoutes } from '../../routes.ts';

const text = (nl: string, en: string, fy: string): Text => ({ nl, en, fy });

const tables = {
  now: text(
    'De tabel van alle inschrijvingen. Geef filetype: csv of excel.',
    'The table of all entries. Give filetype: csv or excel.',
    'De tabel fan alle ynskriuwingen. Jou filetype: csv of excel.',
  ),
  history: text(
    'De tabel met alle teksten die openbaar waren.',
    'The table with every text that was public.',
    "De tabel mei alle teksten dy't iepenbier wiene.",
  ),
};

const ofKind = (nl: string, en: string, fy: string): Text =>
  text(
    `${nl}, met het aantal inschrijvingen.`,
    `${en}, with the number of entries.`,
    `${fy}, mei it tal ynskriuwingen.`,
  );

/** What an address of the national interface gives, in words for developers. */
export const nationalWords: Readonly<Record<keyof typeof nationalRoutes, Text>> = {
  nationalCount: text(
    'Hoeveel inschrijvingen er zijn.',
    'How many entries there are.',
    'Hoefolle ynskriuwingen der binne.',
  ),
  nationalAlgorithms: text(
    'Zoek en filter inschrijvingen. Vraag: page, limit (hoogstens 100), searchtext, organisation, include_children, organisationtype, publicationcategory, impact_assessment, status, category, sort_option.',
    'Search and filter entries. Ask: page, limit (at most 100), searchtext, organisation, include_children, organisationtype, publicationcategory, impact_assessment, status, category, sort_option.',
    'Sykje en filterje ynskriuwingen. Freegje: page, limit (heechstens 100), searchtext, organisation, include_children, organisationtype, publicationcategory, impact_assessment, status, category, sort_option.',
  ),
  nationalSimilar: text(
    'Ten hoogste vijf inschrijvingen die erop lijken, met een score van 0 tot 100.',
    'At most five entries that look like it, with a score from 0 to 100.',
    "Op syn meast fiif ynskriuwingen dy't derop lykje, mei in skoare fan 0 oant 100.",
  ),
  nationalAlgorithm: text('Eén inschrijving.', 'One entry.', 'Ien ynskriuwing.'),
  nationalSuggestion: text(
    'De tien nieuwste inschrijvingen met deze woorden.',
    'The ten newest entries with these words.',
    'De tsien nijste ynskriuwingen mei dizze wurden.',
  ),
  nationalHighlighted: text(
    'De nieuwste inschrijvingen van drie organisaties.',
    'The newest entries of three organisations.',
    'De nijste ynskriuwingen fan trije organisaasjes.',
  ),
  nationalPrecomputed: text('Hetzelfde als hierboven.', 'The same as above.', 'Itselde as hjirboppe.'),
  nationalOrganisations: text(
    'Zoek organisaties die meedoen. Vraag: page, limit, searchtext, organisationtype.',
    'Search organisations that take part. Ask: page, limit, searchtext, organisationtype.',
    "Sykje organisaasjes dy't meidogge. Freegje: page, limit, searchtext, organisationtype.",
  ),
  nationalOrganisationSearch: text(
    'Alle organisaties met dit in een naam, ook zonder inschrijvingen.',
    'All organisations with this in a name, also without entries.',
    'Alle organisaasjes mei dit yn in namme, ek sûnder ynskriuwingen.',
  ),
  nationalOrganisationCount: text(
    'Hoeveel organisaties meedoen.',
    'How many organisations take part.',
    'Hoefolle organisaasjes meidogge.',
  ),
  nationalOrganisation: text(
    'De id van een organisatie bij haar korte naam.',
    'The id of an organisation by its short name.',
    'De id fan in organisaasje by har koarte namme.',
  ),
  nationalOrganisationRelation: text(
    'De organisaties waar een organisatie onder valt.',
    'The organisations that an organisation is under.',
    "De organisaasjes dêr't in organisaasje ûnder falt.",
  ),
  nationalOrganisationDetails: text(
    'Een organisatie met al haar inschrijvingen.',
    'An organisation with all its entries.',
    'In organisaasje mei al har ynskriuwingen.',
  ),
  nationalTop: text(
    'De twintig organisaties met de meeste inschrijvingen.',
    'The twenty organisations with most entries.',
    'De tweintich organisaasjes mei de measte ynskriuwingen.',
  ),
  nationalJoined: text(
    'Hoeveel organisaties inschrijvingen hadden, per maand.',
    'How many organisations had entries, by month.',
    'Hoefolle organisaasjes ynskriuwingen hiene, de moanne.',
  ),
  nationalMunicipalities: ofKind('Alle gemeenten', 'All municipalities', 'Alle gemeenten'),
  nationalProvinces: ofKind('Alle provincies', 'All provinces', 'Alle provinsjes'),
  nationalWaterAuthorities: ofKind('Alle waterschappen', 'All water authorities', 'Alle wetterskippen'),
  nationalSafetyRegions: ofKind('Alle veiligheidsregio’s', 'All safety regions', "Alle feiligensregio's"),
  nationalEnvironmentalServices: ofKind(
    'Alle omgevingsdiensten',
    'All environmental services',
    'Alle omjouwingstsjinsten',
  ),
  nationalPublished: text(
    'Hoeveel inschrijvingen er waren, per maand.',
    'How many entries there were, by month.',
    'Hoefolle ynskriuwingen der wiene, de moanne.',
  ),
  nationalCategories: text(
    'Hoeveel inschrijvingen elke categorie heeft.',
    'How many entries each category has.',
    'Hoefolle ynskriuwingen elke kategory hat.',
  ),
  nationalColumns: text('De namen van de velden.', 'The names of the fields.', 'De nammen fan de fjilden.'),
  nationalColumnCount: text(
    'Hoe vaak een waarde voorkomt: category, organization, publication_category of status.',
    'How often a value occurs: category, organization, publication_category or status.',
    'Hoe faak in wearde foarkomt: category, organization, publication_category of status.',
  ),
  nationalSitemap: text(
    'De adressen van alle inschrijvingen op deze site.',
    'The addresses of all entries on this site.',
    'De adressen fan alle ynskriuwingen op dizze side.',
  ),
  nationalHealth: text('Of dit register antwoordt.', 'Whether this register answers.', 'Oft dit register antwurdet.'),
  nationalSiteData: text(
    'Alles in één bestand: elke taal, en de organisaties.',
    'Everything in one file: every language, and the organisations.',
    'Alles yn ien triem: elke taal, en de organisaasjes.',
  ),
  nationalDownload: tables.now,
  nationalHistory: tables.history,
  nationalDownloadOf: text(
    'De tabel van één inschrijving.',
    'The table of one entry.',
    'De tabel fan ien ynskriuwing.',
  ),
  nationalHistoryOf: text(
    'De tabel met alle teksten van één inschrijving.',
    'The table with every text of one entry.',
    'De tabel mei alle teksten fan ien ynskriuwing.',
  ),
};
