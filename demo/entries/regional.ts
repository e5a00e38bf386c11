import type { DemoEntry, DemoValues } from '../demo.ts';
import { organisationIds } from '../organisations.ts';

const remission: DemoValues = {
  name: 'Kwijtschelding van gemeentelijke belastingen',
  description_short:
    'Rekent uit of u belasting niet hoeft te betalen. Bij een duidelijke ja beslist de computer. Bij twijfel of nee kijkt een medewerker.',
  category: ['Overheidsfinanciën', 'Sociale zekerheid'],
  status: 'In gebruik',
  begin_date: '2023-01',
  contact_email: 'algoritmes@belastingmerenland.example',
  website: 'https://www.belastingmerenland.example/kwijtschelding',
  publication_category: 'Impactvolle algoritmes',
  goal: 'Mensen met weinig geld weten binnen een dag of zij belasting moeten betalen. Vroeger duurde dat zes weken.',
  proportionality:
    'De computer beslist alleen als het antwoord ja is. Een nee geeft altijd een mens, omdat een nee meer gevolgen heeft.',
  human_intervention:
    'Bij een ja kijkt geen mens mee. Bij twijfel of nee beoordeelt een medewerker uw aanvraag en neemt het besluit.',
  risks: 'Oude gegevens over uw inkomen kunnen een fout antwoord geven. Daarom krijgt niemand een nee van de computer.',
  lawful_basis: 'De Invorderingswet en de regels van de gemeenten zeggen wie geen belasting hoeft te betalen.',
  lawful_basis_grouping: [
    { title: 'Invorderingswet 1990, artikel 26', link: 'https://wetten.overheid.nl/BWBR0004770/' },
    { title: 'Gemeentewet, artikel 255', link: 'https://wetten.overheid.nl/BWBR0005416/' },
  ],
  impacttoetsen_grouping: [
    { title: 'Data Protection Impact Assessment (DPIA)', link: 'https://www.belastingmerenland.example/dpia' },
  ],
  source_data: 'Inkomen, uitkering, vermogen, auto en samenstelling van het gezin.',
  methods_and_models: 'Vaste regels uit de wet. Niet zelflerend.',
  provider: 'Rekenvoorbeeld BV',
  product: 'Rekenvoorbeeld Kwijtschelding',
  meaning: 'Krijgt u een ja, dan hoeft u niets te doen. Krijgt u een nee, dan staat in de brief waarom.',
  consequences: 'Bij een nee betaalt u de belasting. U kunt vragen om in delen te betalen.',
  redress_routes: [
    {
      route: 'Een mens laten kijken',
      how: 'Stuur nieuwe bewijsstukken. Een medewerker kijkt opnieuw.',
      contact: 'kwijtschelding@belastingmerenland.example',
      term: 'Antwoord binnen 3 weken',
    },
  ],
  affected: ['Inwoners'],
  affected_number: '10.000 tot 100.000 per jaar',
  risk_selection: 'Nee',
  automation: 'Het algoritme beslist zonder mens',
  technique: ['Vaste regels'],
  data_categories: [
    'Inkomen, vermogen en schulden',
    'Gezin en huishouden',
    'Kenteken en voertuig',
    'Burgerservicenummer of ander persoonsnummer',
  ],
  special_data: ['Geen bijzondere persoonsgegevens'],
  acquisition: 'Gekocht of gehuurd',
  review_date: '2027-01-15',
};

/** Algorithms of the province, the water authority, the safety region and joint services. */
export const regionalEntries: readonly DemoEntry[] = [
  {
    id: '17784157',
    organisation: organisationIds.belastingen,
    versions: [
      { language: 'nl', publishedAt: '2024-01-16T09:00:00Z', changeNote: 'Eerste publicatie.', values: remission },
      {
        language: 'nl',
        publishedAt: '2026-01-13T09:00:00Z',
        confirmedAt: '2026-01-13T09:00:00Z',
        changeNote: 'Vermogensgrens en prestaties toegevoegd.',
        values: {
          ...remission,
          performance:
            'In 2025 kregen 61 van de 100 aanvragers dezelfde dag een ja. Van de bezwaren kreeg 1 op de 6 gelijk.',
          source_data:
            'Inkomen, uitkering, vermogen, auto en samenstelling van het gezin. Een auto van minder dan € 3.350 telt niet mee.',
        },
      },
      {
        language: 'en',
        publishedAt: '2026-01-14T09:00:00Z',
        changeNote: 'English text added.',
        values: {
          ...remission,
          name: 'Remission of municipal taxes',
          description_short:
            'Works out whether you need not pay tax. If the answer is clearly yes, the computer decides. In case of doubt or no, a member of staff looks at it.',
          goal: 'People with little money know within a day whether they must pay tax. This used to take six weeks.',
          proportionality:
            'The computer decides only if the answer is yes. A no is always given by a person, because a no has more consequences.',
          human_intervention:
            'No person is involved in a yes. In case of doubt or no, a member of staff assesses your application and decides.',
          risks:
            'Old data about your income can lead to a wrong answer. That is why nobody gets a no from the computer.',
          lawful_basis:
            'The Collection of State Taxes Act and the rules of the municipalities say who need not pay tax.',
          source_data:
            'Income, benefit, assets, car and composition of the family. A car worth less than € 3,350 does not count.',
          methods_and_models: 'Fixed rules from the law. Not self-learning.',
          meaning: 'If you get a yes, you need not do anything. If you get a no, the letter says why.',
          consequences: 'After a no you pay the tax. You can ask to pay in instalments.',
          redress_routes: [
            {
              route: 'Een mens laten kijken',
              how: 'Send new evidence. A member of staff looks again.',
              contact: 'kwijtschelding@belastingmerenland.example',
              term: 'Answer within 3 weeks',
            },
          ],
          performance:
            'In 2025, 61 out of 100 applicants got a yes on the same day. Of the objections, 1 in 6 was upheld.',
        },
      },
    ],
  },
  {
    id: '77644187',
    organisation: organisationIds.belastingen,
    useReason:
      'Gesplitst. Bezwaren over parkeren hebben nu een eigen algoritme; de andere post sorteert een medewerker.',
    versions: [
      {
        language: 'nl',
        publishedAt: '2023-09-19T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Post sorteren en scannen',
          description_short: 'Las gescande brieven en legde die bij de juiste afdeling.',
          category: ['Organisatie en bedrijfsvoering'],
          status: 'Buiten gebruik',
          begin_date: '2020-01',
          end_date: '2025-06',
          contact_email: 'algoritmes@belastingmerenland.example',
          publication_category: 'Overige algoritmes',
          goal: 'Brieven kwamen dezelfde dag op de goede plek.',
          human_intervention: 'Een medewerker las elke brief die de computer niet begreep.',
          source_data: 'Gescande brieven.',
          affected: ['Inwoners', 'Bedrijven'],
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Statistiek'],
          data_categories: ['Naam, adres en contact'],
          acquisition: 'Gekocht of gehuurd',
        },
      },
    ],
  },
  {
    id: '64153852',
    organisation: organisationIds.belastingen,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-07-01T09:00:00Z',
        confirmedAt: '2025-07-01T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Bezwaar tegen een parkeerbelasting voorsorteren',
          description_short:
            'Leest uw bezwaarschrift en legt het bij de juiste afdeling. Een medewerker behandelt uw bezwaar tegen de parkeerboete altijd zelf.',
          category: ['Overheidsfinanciën', 'Verkeer'],
          status: 'In gebruik',
          begin_date: '2025-07',
          contact_email: 'algoritmes@belastingmerenland.example',
          publication_category: 'Overige algoritmes',
          goal: 'Uw bezwaar ligt binnen een dag bij iemand die er verstand van heeft.',
          human_intervention:
            'Een jurist leest uw bezwaar helemaal en beslist. Ligt het verkeerd, dan legt de jurist het goed.',
          risks: 'Een bezwaar kan op de verkeerde stapel komen. Een medewerker telt elke week of alles is behandeld.',
          source_data: 'De tekst van uw bezwaarschrift.',
          methods_and_models: 'Een tekstmodel verdeelt brieven over zeven onderwerpen.',
          meaning: 'U merkt er niets van, behalve dat u sneller antwoord krijgt.',
          affected: ['Inwoners', 'Bedrijven'],
          affected_number: '1.000 tot 10.000 per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Zelflerend'],
          data_categories: ['Naam, adres en contact', 'Kenteken en voertuig'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
        },
      },
    ],
  },
  {
    id: '27148583',
    organisation: organisationIds.parkeerdienst,
    withdrawn: {
      at: '2026-10-12T09:00:00Z',
      reason:
        'De proef is gestopt voordat zij begon. Gezichten herkennen is voor dit doel niet nodig: een kaart achter de voorruit is genoeg.',
    },
    versions: [
      {
        language: 'nl',
        publishedAt: '2026-05-20T09:00:00Z',
        changeNote: 'Eerste publicatie van een proef.',
        values: {
          name: 'Gezichtsherkenning in de parkeergarage',
          description_short:
            'Zou herkennen wie een parkeerplaats voor mensen met een handicap gebruikt. De proef is nooit begonnen.',
          category: ['Verkeer', 'Openbare orde en veiligheid'],
          status: 'In ontwikkeling',
          contact_email: 'info@parkeerdienstmerenland.example',
          publication_category: 'Hoog-risico AI-systeem',
          goal: 'De dienst wilde plekken vrijhouden voor mensen die ze nodig hebben.',
          human_intervention: 'Een beveiliger zou elke melding bekijken.',
          risks: 'Gezichtsherkenning raakt iedereen die langsloopt.',
          source_data: 'Beelden van camera’s in de garage.',
          affected: ['Inwoners'],
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Zelflerend'],
          data_categories: ['Beeld en geluid'],
          special_data: ['Biometrie, zoals gezicht of vinger', 'Gezondheid'],
          acquisition: 'Gekocht of gehuurd',
        },
      },
    ],
  },
  {
    id: '51872960',
    organisation: organisationIds.zuidermeer,
    versions: [
      {
        language: 'nl',
        publishedAt: '2026-11-20T09:00:00Z',
        confirmedAt: '2026-11-20T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Volgorde van dijkinspecties bepalen',
          description_short:
            'Rekent uit welke stukken dijk als eerste een inspectie krijgen. Een dijkwacht maakt de planning.',
          category: ['Natuur en milieu', 'Ruimte en infrastructuur'],
          status: 'In gebruik',
          begin_date: '2026-09',
          contact_email: 'algoritmes@zuidermeer.example',
          website: 'https://www.zuidermeer.example/dijken',
          publication_category: 'Overige algoritmes',
          goal: 'Het waterschap heeft 412 kilometer dijk. Zwakke plekken krijgen zo eerder aandacht.',
          proportionality: 'Alle stukken even vaak bekijken kost te veel tijd in droge zomers.',
          human_intervention: 'De dijkwacht maakt de planning en loopt elk stuk minstens een keer per jaar na.',
          risks: 'Een sensor kan stukgaan. De computer zet een stuk zonder meting altijd bovenaan.',
          lawful_basis: 'Het waterschap moet van de Waterschapswet zorgen voor veilige dijken.',
          lawful_basis_grouping: [{ title: 'Waterschapswet', link: 'https://wetten.overheid.nl/BWBR0005108/' }],
          source_data: 'Regen, waterstand, grondsoort en eerdere inspecties.',
          source_data_grouping: [{ title: 'Metingen van de dijken', link: 'https://data.zuidermeer.example/dijken' }],
          methods_and_models: 'Een gewogen optelsom van acht metingen. Niet zelflerend.',
          provider: 'Eigen ontwikkeling, met hulp van een onderzoeksbureau',
          publiccode: 'https://code.zuidermeer.example/dijkinspectie',
          url: 'https://register.zuidermeer.example/algoritmes/dijkinspectie',
          affected: ['Geen mensen of bedrijven'],
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Statistiek'],
          data_categories: ['Geen persoonsgegevens'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Samen gemaakt met anderen',
          performance: 'In de proef van 2025 stonden 17 van de 20 zwakke plekken in de bovenste helft van de lijst.',
          monitoring: 'Na elk hoogwater vergelijkt het waterschap de lijst met de schade.',
          review_date: '2027-11-01',
        },
        notApplicable: ['meaning', 'consequences', 'redress_routes', 'impacttoetsen_grouping', 'process_index_url'],
      },
    ],
  },
  {
    id: '83356243',
    organisation: organisationIds.veiligheidsregio,
    useReason: 'De regio test eerst een jaar met oude meldingen, zonder dat het echte meldingen raakt.',
    versions: [
      {
        language: 'nl',
        publishedAt: '2026-08-27T09:00:00Z',
        confirmedAt: '2026-08-27T09:00:00Z',
        changeNote: 'Eerste publicatie, in de testfase.',
        values: {
          name: 'Spoed van meldingen inschatten',
          description_short:
            'Schat bij een noodmelding in hoeveel haast er is. Een centralist beslist welke wagen gaat. Nog in ontwikkeling.',
          category: ['Openbare orde en veiligheid', 'Zorg en gezondheid'],
          status: 'In ontwikkeling',
          contact_email: 'info@veiligheidmerenland.example',
          publication_category: 'Hoog-risico AI-systeem',
          goal: 'Bij brand of storm komen in een uur soms 400 meldingen binnen. Het algoritme wijst meldingen aan die een centralist als eerste moet lezen.',
          proportionality:
            'Meer centralisten opleiden kost twee jaar en lost een piek niet op. De regio gebruikt het algoritme alleen bij meer dan 60 meldingen per uur.',
          human_intervention: 'Een centralist leest elke melding en beslist. Geen melding verdwijnt van de lijst.',
          risks:
            'Wie slecht Nederlands spreekt, kan een te lage inschatting krijgen. De regio test dat met meldingen in vijf talen.',
          lawful_basis: 'De Wet veiligheidsregio’s zegt dat de regio hulp bij brand en rampen moet regelen.',
          lawful_basis_grouping: [
            { title: 'Wet veiligheidsregio’s', link: 'https://wetten.overheid.nl/BWBR0027466/' },
            {
              title: 'AI-verordening, bijlage III punt 5 onder d',
              link: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
            },
          ],
          impacttoetsen_grouping: [
            { title: 'AI Impact Assessment (AIIA)', link: null },
            { title: 'Data Protection Impact Assessment (DPIA)', link: null },
          ],
          impacttoetsen: 'De beoordeling van gevolgen voor grondrechten start voordat het systeem in gebruik komt.',
          source_data: 'Tekst van oude meldingen, zonder namen en telefoonnummers.',
          methods_and_models:
            'Een taalmodel geeft een cijfer van 1 tot 5. Het leert niet bij terwijl het gebruikt wordt.',
          provider: 'Meldvoorbeeld BV',
          meaning: 'Nu merkt u er niets van. Later kan het bepalen welke melding een centralist als eerste leest.',
          consequences: 'Een te lage inschatting kan hulp vertragen. Daarom leest een mens altijd alles.',
          redress_routes: [
            {
              route: 'Een klacht indienen',
              how: 'Vindt u dat hulp te laat kwam? Dien een klacht in.',
              contact: 'https://www.veiligheidmerenland.example/klacht',
              term: 'Antwoord binnen 6 weken',
            },
          ],
          affected: ['Inwoners', 'Kinderen en jongeren', 'Medewerkers van de overheid'],
          affected_number: '100.000 tot 1 miljoen per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme kiest wie of wat eerst of extra bekeken wordt',
          technique: ['Zelflerend'],
          data_categories: ['Beeld en geluid', 'Plaats en verplaatsing', 'Andere gegevens'],
          special_data: ['Gezondheid'],
          acquisition: 'Samen gemaakt met anderen',
          review_date: '2027-02-01',
        },
        notApplicable: ['performance'],
      },
    ],
  },
  {
    id: '34231959',
    organisation: organisationIds.merenland,
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-04-23T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Verkeerslichten afstemmen',
          description_short:
            'Regelt verkeerslichten op provinciale wegen, zodat fietsers en bussen minder lang wachten.',
          category: ['Verkeer'],
          status: 'In gebruik',
          begin_date: '2021-09',
          contact_email: 'algoritmes@merenland.example',
          publication_category: 'Overige algoritmes',
          goal: 'Fietsers wachten nooit langer dan 60 seconden. Bussen rijden vaker op tijd.',
          human_intervention:
            'De computer regelt de lichten zelf. In de verkeerscentrale kan een medewerker ingrijpen.',
          risks: 'Valt het algoritme uit, dan werken de lichten met een vaste tijd.',
          source_data: 'Lussen in de weg en telcamera’s die geen kentekens lezen.',
          methods_and_models: 'Regels met wachttijden. Niet zelflerend.',
          affected: ['Inwoners', 'Bedrijven'],
          affected_number: '1 miljoen of meer per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme beslist zonder mens',
          technique: ['Vaste regels'],
          data_categories: ['Plaats en verplaatsing'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Gekocht of gehuurd',
          provider: 'Wegvoorbeeld BV',
          area: 'Provinciale wegen',
        },
        notApplicable: ['redress_routes', 'process_index_url'],
      },
    ],
  },
  {
    id: '17828677',
    organisation: organisationIds.merenland,
    versions: [
      {
        language: 'nl',
        publishedAt: '2026-02-17T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Gesprekken en reacties samenvatten',
          description_short:
            'Maakt een eerste samenvatting van reacties op een plan van de provincie. Een medewerker leest alle reacties zelf.',
          category: ['Organisatie en bedrijfsvoering', 'Ruimte en infrastructuur'],
          status: 'In gebruik',
          begin_date: '2026-01',
          contact_email: 'algoritmes@merenland.example',
          publication_category: 'Overige algoritmes',
          goal: 'Op een plan voor windmolens kwamen 2.300 reacties. Met een samenvatting is het antwoord eerder klaar.',
          human_intervention:
            'Een medewerker leest alle reacties en schrijft het antwoord. De samenvatting is een hulpmiddel.',
          risks: 'De computer kan iets verzinnen of weglaten. Bij elke zin staat uit welke reactie die komt.',
          source_data: 'Reacties van inwoners en organisaties, zonder naam en adres.',
          methods_and_models: 'Een taalmodel op een computer van de provincie zelf.',
          meaning: 'Uw reactie telt altijd mee, ook als die niet in de samenvatting staat.',
          affected: ['Inwoners', 'Verenigingen en andere organisaties'],
          affected_number: '1.000 tot 10.000 per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Generatieve AI'],
          data_categories: ['Andere gegevens'],
          special_data: ['Politieke opvatting'],
          acquisition: 'Zelf gemaakt',
        },
      },
      {
        language: 'nl',
        publishedAt: '2026-09-29T09:00:00Z',
        confirmedAt: '2026-09-29T09:00:00Z',
        changeNote: 'Na een fout in juni leest een tweede medewerker mee.',
        values: {
          name: 'Gesprekken en reacties samenvatten',
          description_short:
            'Maakt een eerste samenvatting van reacties op een plan van de provincie. Twee medewerkers lezen alle reacties zelf.',
          category: ['Organisatie en bedrijfsvoering', 'Ruimte en infrastructuur'],
          status: 'In gebruik',
          begin_date: '2026-01',
          contact_email: 'algoritmes@merenland.example',
          publication_category: 'Overige algoritmes',
          goal: 'Op een plan voor windmolens kwamen 2.300 reacties. Met een samenvatting is het antwoord eerder klaar.',
          human_intervention:
            'Twee medewerkers lezen alle reacties en schrijven het antwoord. De samenvatting is een hulpmiddel.',
          risks:
            'De computer kan iets verzinnen of weglaten. Dat gebeurde in juni 2026 bij een plan voor een fietsbrug. Bij elke zin staat nu uit welke reactie die komt, en een tweede medewerker leest mee.',
          source_data: 'Reacties van inwoners en organisaties, zonder naam en adres.',
          methods_and_models: 'Een taalmodel op een computer van de provincie zelf.',
          meaning: 'Uw reactie telt altijd mee, ook als die niet in de samenvatting staat.',
          affected: ['Inwoners', 'Verenigingen en andere organisaties'],
          affected_number: '1.000 tot 10.000 per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Generatieve AI'],
          data_categories: ['Andere gegevens'],
          special_data: ['Politieke opvatting'],
          acquisition: 'Zelf gemaakt',
          performance: 'In 2026 klopten 188 van de 200 nagekeken zinnen.',
        },
      },
    ],
  },
];
