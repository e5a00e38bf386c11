import type { DemoEntry, DemoValues } from '../demo.ts';
import { organisationIds } from '../organisations.ts';

const openGovernment = {
  title: 'Wet open overheid',
  link: 'https://wetten.overheid.nl/BWBR0045754/',
} as const;

/** What is the same at every municipality that uses this product. */
const shared: DemoValues = {
  name: 'Persoonsgegevens weglakken in documenten',
  category: ['Organisatie en bedrijfsvoering'],
  status: 'In gebruik',
  publication_category: 'Overige algoritmes',
  lawful_basis_grouping: [openGovernment],
  affected: ['Inwoners', 'Medewerkers van de overheid'],
  risk_selection: 'Nee',
  automation: 'Het algoritme geeft advies',
  technique: ['Zelflerend', 'Vaste regels'],
  data_categories: ['Naam, adres en contact', 'Andere gegevens'],
  acquisition: 'Gekocht of gehuurd',
  provider: 'Zwartbalk Voorbeeldsoftware BV',
  product: 'Zwartbalk Weglakken',
  tags: 'anonimiseren, lakken, privacy, Woo, zwartlakken',
};

/** The same product at six municipalities, each with its own text. */
export const anonymisingEntries: readonly DemoEntry[] = [
  {
    id: '19754329',
    organisation: organisationIds.waterwoude,
    versions: [
      {
        language: 'nl',
        publishedAt: '2023-06-14T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...shared,
          description_short:
            'Zoekt namen en adressen in stukken die openbaar worden. Een medewerker controleert elke bladzijde.',
          begin_date: '2023-03',
          contact_email: 'algoritmes@waterwoude.example',
          goal: 'De gemeente maakt elk jaar ongeveer 40.000 bladzijden openbaar. Met de hand weglakken duurde soms weken.',
          human_intervention: 'Een medewerker controleert elke bladzijde en kan lakwerk toevoegen of weghalen.',
          risks: 'De computer kan een naam missen. Daarom leest een medewerker alles na.',
          source_data: 'De documenten zelf. De tekst blijft op de computers van de gemeente.',
          methods_and_models:
            'Taalmodel dat namen herkent, met vaste patronen voor telefoonnummers en rekeningnummers.',
          affected_number: 'Onbekend',
          special_data: ['Geen bijzondere persoonsgegevens'],
        },
        notApplicable: ['meaning', 'consequences', 'redress_routes'],
      },
      {
        language: 'nl',
        publishedAt: '2024-11-05T09:00:00Z',
        confirmedAt: '2025-11-10T09:00:00Z',
        changeNote: 'Twee lezers in plaats van één bij stukken over de jeugdzorg.',
        values: {
          ...shared,
          description_short:
            'Zoekt namen en adressen in stukken die openbaar worden. Een medewerker controleert elke bladzijde.',
          begin_date: '2023-03',
          contact_email: 'algoritmes@waterwoude.example',
          goal: 'De gemeente maakt elk jaar ongeveer 40.000 bladzijden openbaar. Met de hand weglakken duurde soms weken.',
          human_intervention:
            'Een medewerker controleert elke bladzijde en kan lakwerk toevoegen of weghalen. Stukken over de jeugdzorg lezen twee medewerkers.',
          risks: 'De computer kan een naam missen. Daarom lezen een of twee medewerkers alles na.',
          source_data: 'De documenten zelf. De tekst blijft op de computers van de gemeente.',
          methods_and_models:
            'Taalmodel dat namen herkent, met vaste patronen voor telefoonnummers en rekeningnummers.',
          performance: 'Bij een steekproef van 500 bladzijden vond het algoritme 971 van de 1.000 namen.',
          affected_number: 'Onbekend',
          special_data: ['Gezondheid', 'Strafrechtelijke gegevens'],
        },
        notApplicable: ['meaning', 'consequences', 'redress_routes'],
      },
    ],
  },
  {
    id: '72346512',
    organisation: organisationIds.oosterlee,
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-02-01T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...shared,
          description_short:
            'Stelt voor welke namen en telefoonnummers onleesbaar worden in brieven en raadsstukken. Een medewerker keurt dat goed.',
          begin_date: '2024-01',
          contact_email: 'algoritmes@oosterlee.example',
          human_intervention: 'Een medewerker keurt elk voorstel goed of af.',
          source_data: 'Brieven en stukken voor de gemeenteraad.',
          special_data: ['Geen bijzondere persoonsgegevens'],
        },
      },
    ],
  },
  {
    id: '82376345',
    organisation: organisationIds.rietmeer,
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-03-12T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...shared,
          description_short: 'Lakt persoonsgegevens in bouwvergunningen voordat die op de website komen.',
          category: ['Organisatie en bedrijfsvoering', 'Ruimte en infrastructuur'],
          begin_date: '2023-12',
          contact_email: 'algoritmes@rietmeer.example',
          goal: 'Iedereen kan bouwvergunningen lezen zonder dat privégegevens op straat liggen.',
          human_intervention: 'Een medewerker bekijkt een op de tien documenten.',
          risks:
            'Niet elk document wordt nagelezen. Meldt iemand een fout, dan haalt de gemeente het stuk dezelfde dag weg.',
          source_data: 'Aanvragen en tekeningen voor bouwvergunningen.',
          special_data: ['Geen bijzondere persoonsgegevens'],
        },
      },
    ],
  },
  {
    id: '28144612',
    organisation: organisationIds.zandhoven,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-09-23T09:00:00Z',
        confirmedAt: '2026-09-22T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...shared,
          description_short:
            'Markeert persoonsgegevens in documenten bij een Woo-verzoek. De jurist beslist wat er wordt weggelakt.',
          begin_date: '2025-08',
          contact_email: 'algoritmes@zandhoven.example',
          goal: 'Wie vraagt om documenten, krijgt die sneller.',
          human_intervention: 'Een jurist beslist over elke markering.',
          lawful_basis:
            'De Wet open overheid (Woo) geeft iedereen het recht om documenten op te vragen. De wet zegt ook wat de gemeente moet weglakken.',
          source_data: 'Alle documenten bij een Woo-verzoek, ook e-mails.',
          special_data: ['Geen bijzondere persoonsgegevens'],
          review_date: '2027-09-01',
        },
      },
    ],
  },
  {
    id: '99862493',
    organisation: organisationIds.veldwijk,
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-05-28T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...shared,
          description_short: 'Helpt bij het weglakken van persoonsgegevens.',
          contact_email: 'https://www.veldwijk.example/contact',
        },
      },
    ],
  },
  {
    id: '99955221',
    organisation: organisationIds.noardermar,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-06-17T09:00:00Z',
        confirmedAt: '2025-06-17T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...shared,
          description_short:
            'Zoekt persoonsgegevens in Nederlandse en Friese stukken. Een medewerker kijkt alles na voordat het openbaar wordt.',
          begin_date: '2025-05',
          contact_email: 'algoritmen@noardermar.example',
          goal: 'Stukken sneller openbaar maken, ook als ze in het Fries zijn geschreven.',
          human_intervention: 'Een medewerker kijkt alles na.',
          risks: 'In Friese teksten mist de computer meer namen. Daarom kijkt daar een tweede medewerker mee.',
          source_data: 'Stukken van de raad en het college.',
          special_data: ['Geen bijzondere persoonsgegevens'],
        },
      },
      {
        language: 'fy',
        publishedAt: '2025-06-18T09:00:00Z',
        changeNote: 'Fryske tekst tafoege, oerset troch in kompjûter.',
        machineTranslated: true,
        values: {
          ...shared,
          name: 'Persoansgegevens weilakke yn dokuminten',
          description_short:
            'Siket persoansgegevens yn Nederlânske en Fryske stikken. In meiwurker sjocht alles nei foardat it iepenbier wurdt.',
          begin_date: '2025-05',
          contact_email: 'algoritmen@noardermar.example',
          goal: 'Stikken flugger iepenbier meitsje, ek as se yn it Frysk skreaun binne.',
          human_intervention: 'In meiwurker sjocht alles nei.',
          risks: 'Yn Fryske teksten mist de kompjûter mear nammen. Dêrom sjocht dêr in twadde meiwurker mei.',
          source_data: 'Stikken fan de rie en it kolleezje.',
          special_data: ['Geen bijzondere persoonsgegevens'],
          tags: 'anonimisearje, lakke, privacy, Woo',
        },
      },
    ],
  },
];
