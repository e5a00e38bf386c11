import type { DemoEntry, DemoValues } from '../demo.ts';
import { organisationIds } from '../organisations.ts';

const gemeentewet = {
  title: 'Gemeentewet, artikel 225 en 234',
  link: 'https://wetten.overheid.nl/BWBR0005416/',
} as const;

/** What is the same at every municipality that uses this product. */
const shared: DemoValues = {
  name: 'Kentekens lezen bij betaald parkeren',
  category: ['Verkeer', 'Overheidsfinanciën'],
  status: 'In gebruik',
  publication_category: 'Impactvolle algoritmes',
  lawful_basis_grouping: [gemeentewet],
  affected: ['Inwoners', 'Bedrijven'],
  risk_selection: 'Nee',
  technique: ['Zelflerend', 'Vaste regels'],
  data_categories: ['Kenteken en voertuig', 'Plaats en verplaatsing', 'Beeld en geluid'],
  special_data: ['Geen bijzondere persoonsgegevens'],
  acquisition: 'Gekocht of gehuurd',
  provider: 'Scanvoorbeeld BV',
  product: 'Scanvoorbeeld Parkeren',
  tags: 'scanauto, parkeerboete, naheffing, parkeerbon, nummerbord',
};

const waterwoudeFirst: DemoValues = {
  ...shared,
  description_short:
    'Een scanauto leest kentekens van geparkeerde auto’s. Staat er geen betaling bij uw kenteken, dan bekijkt een medewerker de foto’s voordat u een parkeerboete krijgt.',
  begin_date: '2022-04',
  contact_email: 'algoritmes@waterwoude.example',
  website: 'https://www.waterwoude.example/parkeren',
  goal: 'De gemeente wil dat er plek is voor bewoners en bezoekers. Met een scanauto controleert zij in een uur zoveel straten als vier mensen te voet in een dag.',
  proportionality:
    'Controleren te voet kost meer en geeft minder zicht op de hele stad. De gemeente bewaart foto’s van betaalde auto’s niet.',
  human_intervention:
    'Een medewerker bekijkt bij elke auto zonder betaling de foto’s. Pas daarna krijgt u een parkeerboete.',
  risks: 'De camera kan een letter verkeerd lezen. Daarom kijkt een medewerker altijd mee.',
  lawful_basis: 'De gemeente mag van de Gemeentewet parkeerbelasting heffen en controleren of die is betaald.',
  impacttoetsen_grouping: [
    { title: 'Data Protection Impact Assessment (DPIA)', link: 'https://www.waterwoude.example/parkeren/dpia' },
  ],
  source_data: 'Foto’s van kentekens, tijd en plaats. Uit het parkeerregister: of er voor het kenteken is betaald.',
  methods_and_models:
    'Beeldherkenning zet de foto om in letters en cijfers. Vaste regels vergelijken het kenteken met de betalingen. Het model leert niet bij terwijl het gebruikt wordt.',
  meaning: 'Hebt u betaald, dan merkt u niets. Hebt u niet betaald, dan krijgt u na vijf minuten een parkeerboete.',
  consequences: 'Een parkeerboete kost het parkeergeld van een uur plus een vast bedrag.',
  redress_routes: [
    {
      route: 'Uitleg vragen',
      how: 'Vraag de foto’s op met het nummer van uw parkeerboete.',
      contact: 'https://www.waterwoude.example/parkeren/fotos',
      term: 'Antwoord binnen 5 werkdagen',
    },
    {
      route: 'Bezwaar maken',
      how: 'Vul het formulier op de website in of stuur een brief. Voeg uw betaalbewijs toe.',
      contact: 'https://www.waterwoude.example/parkeren/bezwaar',
      term: 'Binnen 6 weken na de datum op de parkeerboete',
    },
  ],
  affected_number: '10.000 tot 100.000 per jaar',
  automation: 'Het algoritme stelt een besluit voor en een mens beslist',
  review_date: '2025-04-01',
};

const waterwoudeSecond: DemoValues = {
  ...waterwoudeFirst,
  provider: 'Lensvoorbeeld BV',
  product: 'Scanvoorbeeld Parkeren 2',
  risks:
    'De camera kan een letter verkeerd lezen. Daarom kijkt een medewerker altijd mee. Mensen met een handicap parkeren soms op een gewone plek: de medewerker let op de kaart achter de voorruit.',
  source_data:
    'Foto’s van kentekens, tijd en plaats. Uit het parkeerregister: of er voor het kenteken is betaald. Foto’s van betaalde auto’s verdwijnen binnen een minuut.',
  meaning:
    'Hebt u betaald, dan merkt u niets. Hebt u niet betaald, dan krijgt u na tien minuten een parkeerboete. Laadt of lost u iets, dan ziet de medewerker dat op de foto’s.',
  monitoring:
    'Elke maand loopt een medewerker 200 foto’s na. Leest de camera meer dan 1 op de 100 kentekens verkeerd, dan gaat de scanauto terug naar de garage.',
  performance:
    'In 2025 las de camera 99,4 van de 100 kentekens goed. 212 van de 18.400 parkeerboetes bleken onterecht.',
  review_date: '2027-04-01',
};

/** The same product at six municipalities, each with its own text. */
export const parkingEntries: readonly DemoEntry[] = [
  {
    id: '48932282',
    organisation: organisationIds.waterwoude,
    versions: [
      {
        language: 'nl',
        publishedAt: '2023-02-09T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: waterwoudeFirst,
      },
      {
        language: 'nl',
        publishedAt: '2026-11-18T09:30:00Z',
        confirmedAt: '2026-11-18T09:30:00Z',
        changeNote: 'Nieuwe leverancier. Risico’s en bewaartijd aangevuld.',
        values: waterwoudeSecond,
      },
      {
        language: 'en',
        publishedAt: '2026-11-19T09:00:00Z',
        changeNote: 'English text added.',
        values: {
          ...waterwoudeSecond,
          name: 'Reading number plates for paid parking',
          description_short:
            'A scan car reads the number plates of parked cars. If no payment is found for your number plate, a member of staff looks at the photos before you receive a parking fine.',
          goal: 'The municipality wants there to be room for residents and visitors. A scan car checks as many streets in an hour as four people on foot in a day.',
          proportionality:
            'Checking on foot costs more and covers less of the town. The municipality does not keep photos of cars that have paid.',
          human_intervention:
            'For every car without payment a member of staff looks at the photos. Only then do you receive a parking fine.',
          risks:
            'The camera may misread a letter. That is why a member of staff always looks too. People with a disability sometimes park in an ordinary space: staff look for the card behind the windscreen.',
          lawful_basis:
            'Under the Municipalities Act the municipality may charge parking tax and check whether it has been paid.',
          source_data:
            'Photos of number plates, time and place. From the parking register: whether the number plate has paid. Photos of cars that have paid are deleted within a minute.',
          methods_and_models:
            'Image recognition turns the photo into letters and digits. Fixed rules compare the number plate with the payments. The model does not learn while it is in use.',
          meaning:
            'If you have paid, you notice nothing. If you have not, you receive a parking fine after ten minutes. If you are loading or unloading, staff can see that on the photos.',
          consequences: 'A parking fine is the price of one hour of parking plus a fixed amount.',
          redress_routes: [
            {
              route: 'Uitleg vragen',
              how: 'Ask for the photos, using the number of your parking fine.',
              contact: 'https://www.waterwoude.example/parkeren/fotos',
              term: 'Answer within 5 working days',
            },
            {
              route: 'Bezwaar maken',
              how: 'Use the form on the website or send a letter. Add your proof of payment.',
              contact: 'https://www.waterwoude.example/parkeren/bezwaar',
              term: 'Within 6 weeks of the date on the parking fine',
            },
          ],
          tags: 'scan car, parking fine, parking ticket, licence plate',
          monitoring:
            'Each month a member of staff checks 200 photos. If the camera misreads more than 1 in 100 number plates, the scan car goes back to the garage.',
          performance:
            'In 2025 the camera read 99.4 out of 100 number plates correctly. 212 of 18,400 parking fines turned out to be wrong.',
        },
      },
    ],
  },
  {
    id: '47254826',
    organisation: organisationIds.oosterlee,
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-06-20T09:00:00Z',
        confirmedAt: '2025-06-30T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...shared,
          description_short:
            'Een auto met camera’s rijdt door de straten en leest kentekens. Is er voor uw kenteken niet betaald, dan beoordeelt een parkeerwachter de foto’s.',
          begin_date: '2024-05',
          contact_email: 'algoritmes@oosterlee.example',
          goal: 'In de zomer staat het dorp vol. Met de scanauto houdt de gemeente de straten bij het strand vrij voor bewoners met een vergunning.',
          human_intervention: 'Een parkeerwachter beoordeelt alle foto’s op het bureau en beslist over de boete.',
          risks: 'Zand op een kenteken geeft fouten. De parkeerwachter legt onleesbare foto’s weg.',
          source_data: 'Foto’s van kentekens, tijd, plaats en de lijst met vergunningen.',
          methods_and_models: 'Herkenning van tekens in beeld. Zelflerend bij de leverancier, niet bij de gemeente.',
          meaning: 'Zonder betaling of vergunning krijgt u een parkeerboete per post.',
          consequences: 'De boete staat op naam van de eigenaar van de auto, ook als iemand anders reed.',
          redress_routes: [
            {
              route: 'Bezwaar maken',
              how: 'Stuur een brief of gebruik het formulier op de website.',
              contact: 'https://www.oosterlee.example/bezwaar',
              term: 'Binnen 6 weken na de datum op de parkeerboete',
            },
          ],
          affected_number: '1.000 tot 10.000 per jaar',
          automation: 'Het algoritme stelt een besluit voor en een mens beslist',
        },
      },
    ],
  },
  {
    id: '62472340',
    organisation: organisationIds.rietmeer,
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-09-03T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...shared,
          description_short:
            'De scanauto van de gemeente leest uw kenteken en kijkt of u parkeergeld hebt betaald. Een medewerker kijkt alleen als de computer twijfelt.',
          begin_date: '2023-11',
          contact_email: 'algoritmes@rietmeer.example',
          goal: 'Eerlijk betalen voor een plek in het centrum.',
          human_intervention:
            'Bij een duidelijke foto zonder betaling verstuurt de computer de parkeerboete zelf. Bij twijfel kijkt een medewerker.',
          source_data: 'Foto’s van kentekens, tijd en plaats.',
          meaning: 'U kunt een parkeerboete krijgen zonder dat een mens de foto heeft gezien.',
          redress_routes: [
            {
              route: 'Een mens laten kijken',
              how: 'Vraag binnen twee weken of een medewerker uw foto bekijkt. Dat is gratis.',
              contact: 'parkeren@rietmeer.example',
              term: 'Antwoord binnen 10 werkdagen',
            },
            {
              route: 'Bezwaar maken',
              how: 'Maak bezwaar met het formulier op de website.',
              contact: 'https://www.rietmeer.example/bezwaar',
              term: 'Binnen 6 weken na de datum op de parkeerboete',
            },
          ],
          affected_number: '1.000 tot 10.000 per jaar',
          automation: 'Het algoritme beslist zonder mens',
        },
      },
    ],
  },
  {
    id: '74715480',
    organisation: organisationIds.zandhoven,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-01-14T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...shared,
          description_short:
            'Leest kentekens van auto’s op betaalde plekken. Klopt er iets niet, dan loopt een handhaver naar uw auto.',
          begin_date: '2024-12',
          contact_email: 'algoritmes@zandhoven.example',
          publication_category: 'Overige algoritmes',
          goal: 'De handhavers lopen minder kilometers en komen vaker op de plek waar iemand niet heeft betaald.',
          human_intervention: 'Een handhaver kijkt ter plaatse en beslist of u een parkeerboete krijgt.',
          source_data: 'Foto’s van kentekens. De foto verdwijnt als de handhaver is geweest.',
          affected_number: '1.000 tot 10.000 per jaar',
          automation: 'Het algoritme geeft advies',
        },
      },
    ],
  },
  {
    id: '88197467',
    organisation: organisationIds.veldwijk,
    versions: [
      {
        language: 'nl',
        publishedAt: '2023-10-05T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...shared,
          description_short:
            'Scooters met een camera lezen kentekens in de wijken. De Parkeerdienst Merenland verwerkt de foto’s voor de gemeente.',
          begin_date: '2023-09',
          contact_email: 'https://www.veldwijk.example/contact',
          goal: 'De gemeente controleert parkeergeld samen met buurgemeenten. Dat is goedkoper dan ieder apart.',
          human_intervention: 'Een medewerker van de parkeerdienst bekijkt de foto’s. De gemeente beslist bij bezwaar.',
          source_data: 'Foto’s van kentekens, tijd en plaats.',
          affected_number: 'Onbekend',
          automation: 'Het algoritme stelt een besluit voor en een mens beslist',
          acquisition: 'Gedeelde dienst van een andere overheid',
        },
      },
    ],
  },
  {
    id: '17146920',
    organisation: organisationIds.noardermar,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-04-08T09:00:00Z',
        confirmedAt: '2026-04-10T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...shared,
          description_short:
            'Een scanauto leest kentekens bij de haven. Is er niet betaald, dan bekijkt een medewerker de foto’s en beslist over een boete.',
          begin_date: '2025-03',
          contact_email: 'algoritmen@noardermar.example',
          goal: 'Bij de haven is weinig plek. De gemeente wil dat bezoekers na twee uur ruimte maken voor anderen.',
          proportionality:
            'De scanauto rijdt alleen van mei tot en met september. In de winter is controle niet nodig.',
          human_intervention: 'Een medewerker bekijkt elke foto zonder betaling en beslist.',
          risks:
            'Buitenlandse kentekens leest de camera minder goed. Die legt de computer altijd aan een medewerker voor.',
          source_data: 'Foto’s van kentekens, tijd en plaats. De gemeente bewaart ze 13 weken als er een boete volgt.',
          methods_and_models: 'Herkenning van tekens in beeld en vaste regels. Niet zelflerend in gebruik.',
          meaning: 'Betaalt u niet, dan kunt u een parkeerboete krijgen.',
          consequences: 'U krijgt een brief met de foto’s en het bedrag.',
          redress_routes: [
            {
              route: 'Bezwaar maken',
              how: 'Schrijf de gemeente in het Nederlands of het Fries.',
              contact: 'https://www.noardermar.example/beswier',
              term: 'Binnen 6 weken na de datum op de parkeerboete',
            },
          ],
          affected_number: '1.000 tot 10.000 per jaar',
          automation: 'Het algoritme stelt een besluit voor en een mens beslist',
          area: 'Haven en centrum',
        },
      },
      {
        language: 'fy',
        publishedAt: '2025-04-08T09:10:00Z',
        confirmedAt: '2026-04-10T09:00:00Z',
        changeNote: 'Fryske tekst tafoege.',
        values: {
          ...shared,
          name: 'Kentekens lêze by betelle parkeare',
          description_short:
            'In scanauto lêst kentekens by de haven. Is der net betelle, dan besjocht in meiwurker de foto’s en beslist oer in boete.',
          begin_date: '2025-03',
          contact_email: 'algoritmen@noardermar.example',
          goal: 'By de haven is net folle romte. De gemeente wol dat besikers nei twa oeren romte meitsje foar oaren.',
          proportionality:
            'De scanauto rydt allinnich fan maaie oant en mei septimber. Yn de winter is kontrôle net nedich.',
          human_intervention: 'In meiwurker besjocht elke foto sûnder betelling en beslist.',
          risks: 'Bûtenlânske kentekens lêst de kamera minder goed. Dy leit de kompjûter altyd oan in meiwurker foar.',
          source_data: 'Foto’s fan kentekens, tiid en plak. De gemeente bewarret se 13 wiken as der in boete folget.',
          methods_and_models: 'Werkenning fan tekens yn byld en fêste regels. Net selslearend yn gebrûk.',
          meaning: 'As jo net betelje, kinne jo in parkearboete krije.',
          consequences: 'Jo krije in brief mei de foto’s en it bedrach.',
          redress_routes: [
            {
              route: 'Bezwaar maken',
              how: 'Skriuw de gemeente yn it Nederlânsk of it Frysk.',
              contact: 'https://www.noardermar.example/beswier',
              term: 'Binnen 6 wiken nei de datum op de parkearboete',
            },
          ],
          affected_number: '1.000 tot 10.000 per jaar',
          automation: 'Het algoritme stelt een besluit voor en een mens beslist',
          area: 'Haven en sintrum',
          tags: 'scanauto, parkearboete, kenteken, parkeare',
        },
      },
    ],
  },
];
