import type { DemoEntry, DemoValues } from '../demo.ts';
import { organisationIds } from '../organisations.ts';

const routes = [
  {
    route: 'Uitleg vragen',
    how: 'Bel de dienst op werkdagen van 9 tot 17 uur of stel uw vraag per e-mail. Noem het nummer dat op uw brief staat.',
    contact: 'algoritmes@dir.example',
    term: 'Antwoord binnen 10 werkdagen',
  },
  {
    route: 'Een mens laten kijken',
    how: 'Vraag of een andere medewerker opnieuw naar uw aanvraag kijkt, zonder het algoritme.',
    contact: 'https://www.dir.example/opnieuw-bekijken',
    term: 'Antwoord binnen 4 weken',
  },
  {
    route: 'Bezwaar maken',
    how: 'Stuur een bezwaarschrift of vul het formulier op de website in. Schrijf op waarom u het niet eens bent met het besluit.',
    contact: 'https://www.dir.example/bezwaar',
    term: 'Binnen 6 weken na de datum op uw brief',
  },
  {
    route: 'Een klacht indienen',
    how: 'Vindt u dat wij u niet goed behandelden? Dien dan een klacht in.',
    contact: 'https://www.dir.example/klacht',
    term: 'Antwoord binnen 6 weken',
  },
] as const;

const lawIncome = {
  title: 'Wet inkomensregelingen, artikel 14',
  link: 'https://www.dir.example/regels/wet-inkomensregelingen',
} as const;

/** The values that are withheld. The words after 'Vertrouwelijk' must never leave the register. */
const weights =
  'Vertrouwelijk DEMOGEHEIM-7Q4Z. Gewicht per kenmerk: huurprijs 0,21; inkomen per maand 0,34; verhuisdatum 0,17; soort woning 0,08.';

const selectionFirst: DemoValues = {
  name: 'Selectie voor extra controle huurbijdrage',
  description_short:
    'Dit algoritme kiest welke aanvragen voor huurbijdrage een medewerker extra bekijkt. Het algoritme besluit niet over uw aanvraag.',
  category: ['Sociale zekerheid', 'Wonen'],
  status: 'In gebruik',
  begin_date: '2024-03',
  contact_email: 'algoritmes@dir.example',
  website: 'https://www.dir.example/huurbijdrage',
  publication_category: 'Impactvolle algoritmes',
  goal: 'Elk jaar vragen ongeveer 310.000 mensen huurbijdrage aan. Een medewerker kan niet elke aanvraag helemaal nalopen. Het algoritme vergelijkt nieuwe aanvragen met oude aanvragen waarin een fout zat. De 4% met de hoogste score gaat naar een medewerker. Zo vindt de dienst fouten eerder, ook fouten in het nadeel van mensen.',
  proportionality:
    'Met loten alleen vond de dienst te weinig fouten. Controle bij iedereen zou het besluit voor alle aanvragers acht weken vertragen. Daarom kiest de dienst gericht, met zo weinig mogelijk gegevens.',
  human_intervention:
    'Een medewerker bekijkt elke gekozen aanvraag en neemt altijd zelf het besluit. De medewerker ziet de score en kan u om een bewijsstuk vragen.',
  risks:
    'Het algoritme kan een groep mensen te vaak kiezen. De dienst meet elk jaar of groepen even vaak worden gekozen. Het model leerde van aanvragen uit 2021 en kan verouderen.',
  lawful_basis:
    'De dienst moet van de wet controleren of mensen het juiste bedrag krijgen. Dat staat in de Wet inkomensregelingen en in het Besluit huurbijdrage.',
  lawful_basis_grouping: [
    lawIncome,
    { title: 'Besluit huurbijdrage, artikel 6', link: 'https://www.dir.example/regels/besluit-huurbijdrage' },
  ],
  impacttoetsen_grouping: [
    {
      title: 'Impact Assessment Mensenrechten en Algoritmes (IAMA)',
      link: 'https://www.dir.example/toetsen/iama-2024',
    },
    { title: 'Data Protection Impact Assessment (DPIA)', link: 'https://www.dir.example/toetsen/dpia-2024' },
  ],
  source_data:
    'Uit uw aanvraag: huurprijs, soort woning, datum van verhuizing, aantal verhuizingen in vijf jaar. Van de Belastingdienst: inkomen van de laatste drie jaar. Uit de BRP, de lijst van alle inwoners: wie er op uw adres staan ingeschreven.',
  source_data_grouping: [
    { title: 'Aanvragen huurbijdrage', link: 'https://www.dir.example/gegevens/aanvragen' },
    { title: 'Inkomensgegevens', link: 'https://www.dir.example/gegevens/inkomen' },
  ],
  methods_and_models: weights,
  provider: 'Eigen ontwikkeling',
  tags: 'toeslag, huurtoeslag, huursubsidie, fraude, controle',
  source_id: 'DIR-2024-003',
  meaning:
    'Als uw aanvraag gekozen is, duurt het besluit maximaal zes weken langer. De uitkomst van de controle kan gevolgen hebben voor uw recht op huurbijdrage.',
  consequences:
    'U krijgt een brief waarin staat dat uw aanvraag extra wordt bekeken. Soms moet u een loonstrook, huurcontract of verklaring opsturen. U heeft daar vier weken voor.',
  redress_routes: routes,
  affected: ['Inwoners'],
  affected_number: '10.000 tot 100.000 per jaar',
  risk_selection: 'Ja',
  distinction:
    'Het algoritme maakt onderscheid naar hoogte van de huur, inkomen per maand en hoe kort geleden iemand verhuisde. Het gebruikt geen nationaliteit, geboorteland of postcode.',
  distinction_justification:
    'Bij een wisselend inkomen en na een verhuizing zitten vaker fouten in de aanvraag. Dat bleek bij 42.000 gecontroleerde aanvragen.',
  automation: 'Het algoritme kiest wie of wat eerst of extra bekeken wordt',
  technique: ['Zelflerend'],
  data_categories: [
    'Inkomen, vermogen en schulden',
    'Gezin en huishouden',
    'Woning en gebouw',
    'Burgerservicenummer of ander persoonsnummer',
  ],
  special_data: ['Geen bijzondere persoonsgegevens'],
  acquisition: 'Zelf gemaakt',
  review_date: '2025-06-01',
  monitoring: 'Elk jaar vergelijkt een team dat het model niet maakte leeftijd, geslacht en soort huishouden.',
  department: 'Afdeling Huurbijdrage',
};

const selectionSecond: DemoValues = {
  ...selectionFirst,
  human_intervention:
    'Een medewerker bekijkt elke gekozen aanvraag en neemt altijd zelf het besluit. De medewerker ziet de score niet en kan u om een bewijsstuk vragen.',
  risks:
    'Het algoritme kan een groep mensen te vaak kiezen. De dienst meet elk jaar of groepen even vaak worden gekozen. Een medewerker kan de computer te snel volgen. Daarom ziet de medewerker de score niet.',
  proxies:
    'De huurprijs en het soort woning kunnen iets zeggen over de buurt waar iemand woont. Daarom telt de postcode niet mee.',
  review_date: '2026-06-01',
};

const selectionThird: DemoValues = {
  ...selectionSecond,
  goal: 'Elk jaar vragen ongeveer 310.000 mensen huurbijdrage aan. Een medewerker kan niet elke aanvraag helemaal nalopen. Het algoritme vergelijkt nieuwe aanvragen met oude aanvragen waarin een fout zat. De 4% met de hoogste score gaat naar een medewerker. Daarnaast kiest de dienst elke week 25 aanvragen door te loten. Zo vindt de dienst fouten eerder, ook fouten in het nadeel van mensen.',
  human_intervention:
    'Een medewerker bekijkt elke gekozen aanvraag en neemt altijd zelf het besluit. De medewerker ziet de score niet en kan u om een bewijsstuk vragen. In 2025 bleek bij 7 van de 10 gekozen aanvragen alles te kloppen.',
  risks:
    'Het algoritme kan een groep mensen te vaak kiezen. De dienst meet elk half jaar of groepen even vaak worden gekozen en zet het algoritme stil als het verschil te groot is. Een medewerker kan de computer te snel volgen. Daarom ziet de medewerker de score niet. Ongeveer elke tiende aanvraag is geloot, zonder dat de medewerker dat weet.',
  source_data:
    'Uit uw aanvraag: huurprijs, soort woning, datum van verhuizing. Van de Belastingdienst: inkomen van de laatste twee jaar, per maand. Uit de BRP, de lijst van alle inwoners: wie er op uw adres staan ingeschreven en sinds wanneer. De score blijft acht weken na het besluit bewaard en wordt daarna verwijderd.',
  meaning:
    'Als uw aanvraag gekozen is, duurt het besluit ongeveer drie weken langer. De hoogte van uw bijdrage verandert er niet door. Gekozen worden is geen verdenking. Bij een volgende aanvraag telt het niet mee.',
  monitoring:
    'Elk half jaar vergelijkt een team dat het model niet maakte leeftijd, geslacht en soort huishouden. Laatste meting: mei 2026, geen verschil boven de grens. De dienst traint het model opnieuw voor 1 april 2027.',
  performance:
    'Van 100 gekozen aanvragen zit in 31 een fout van meer dan € 25 per maand. Bij loten is dat 9 van de 100.',
  review_date: '2027-06-01',
};

const selectionWithheld = {
  methods_and_models: {
    ground: '5.1.2d',
    until: '2027-03-01',
    decidedBy: 'Directeur Uitvoering',
    reason: 'Wie de gewichten kent, kan de controle ontwijken. Toezichthouders kunnen de gewichten wel inzien.',
  },
} as const;

/** Algorithms of Dienst Inkomensregelingen. */
export const incomeEntries: readonly DemoEntry[] = [
  {
    id: '91933212',
    organisation: organisationIds.inkomensregelingen,
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-03-18T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: selectionFirst,
        withheld: selectionWithheld,
      },
      {
        language: 'nl',
        publishedAt: '2025-06-02T08:30:00Z',
        confirmedAt: '2025-06-02T08:30:00Z',
        changeNote: 'Score niet meer zichtbaar voor medewerkers.',
        values: selectionSecond,
        withheld: selectionWithheld,
      },
      {
        language: 'nl',
        publishedAt: '2026-11-21T08:12:00Z',
        confirmedAt: '2026-11-21T08:12:00Z',
        changeNote: 'Gevolgen en risico’s herschreven, nieuwe meting toegevoegd.',
        values: selectionThird,
        withheld: selectionWithheld,
      },
      {
        language: 'en',
        publishedAt: '2026-11-21T08:20:00Z',
        confirmedAt: '2026-11-21T08:20:00Z',
        changeNote: 'English text added.',
        withheld: {
          methods_and_models: {
            ...selectionWithheld.methods_and_models,
            decidedBy: 'Director of Operations',
            reason: 'Anyone who knows the weights can avoid the check. Supervisors can see the weights.',
          },
        },
        values: {
          ...selectionThird,
          name: 'Selection for an extra check of rent contributions',
          description_short:
            'This algorithm chooses which applications for a rent contribution a member of staff looks at more closely. The algorithm does not decide on your application.',
          goal: 'Each year about 310,000 people apply for a rent contribution. Staff cannot check every application in full. The algorithm compares new applications with old ones that contained an error. The 4% with the highest score goes to a member of staff. Each week the service also picks 25 applications by lot. This way errors are found earlier, including errors to the disadvantage of people.',
          proportionality:
            'Picking by lot alone found too few errors. Checking everyone would delay the decision for all applicants by eight weeks. That is why the service chooses with care, using as little data as possible.',
          human_intervention:
            'A member of staff looks at every chosen application and always takes the decision. They do not see the score and may ask you for a document. In 2025, everything was in order in 7 out of 10 chosen applications.',
          risks:
            'The algorithm may choose one group of people too often. Every six months the service measures whether groups are chosen equally often, and stops the algorithm if the difference is too large. Staff may follow the computer too readily. That is why they do not see the score. About one in ten applications is picked by lot, without staff knowing which.',
          lawful_basis:
            'By law the service must check whether people receive the right amount. This follows from the Income Schemes Act and the Rent Contribution Decree.',
          source_data:
            'From your application: rent, type of home, date of moving. From the tax authority: income per month over the last two years. From the register of residents: who is registered at your address and since when. The score is kept for eight weeks after the decision and is then deleted.',
          provider: 'Made in-house',
          tags: 'benefit, rent benefit, rent subsidy, fraud, check',
          meaning:
            'If your application is chosen, the decision takes about three weeks longer. The amount of your contribution does not change. Being chosen is not a suspicion. It does not count in your next application.',
          consequences:
            'You receive a letter saying that your application will be looked at more closely. Sometimes you have to send a payslip, a rental contract or a statement. You have four weeks to do so.',
          redress_routes: [
            {
              route: 'Uitleg vragen',
              how: 'Call the service on working days from 9 to 17 or send an e-mail. Mention the number on your letter.',
              contact: 'algoritmes@dir.example',
              term: 'Answer within 10 working days',
            },
            {
              route: 'Een mens laten kijken',
              how: 'Ask for another member of staff to look at your application again, without the algorithm.',
              contact: 'https://www.dir.example/opnieuw-bekijken',
              term: 'Answer within 4 weeks',
            },
            {
              route: 'Bezwaar maken',
              how: 'Send a letter of objection or use the form on the website. Write down why you disagree with the decision.',
              contact: 'https://www.dir.example/bezwaar',
              term: 'Within 6 weeks of the date on your letter',
            },
            {
              route: 'Een klacht indienen',
              how: 'Do you think we did not treat you well? Then make a complaint.',
              contact: 'https://www.dir.example/klacht',
              term: 'Answer within 6 weeks',
            },
          ],
          distinction:
            'The algorithm makes a distinction by rent, income per month and how recently someone moved. It does not use nationality, country of birth or postcode.',
          distinction_justification:
            'Applications contain errors more often when income varies or after a move. This was found in 42,000 checked applications.',
          proxies:
            'The rent and the type of home may say something about the neighbourhood someone lives in. That is why the postcode is not used.',
          monitoring:
            'Every six months a team that did not make the model compares age, sex and type of household. Last measured in May 2026: no difference above the limit. The model will be trained again before 1 April 2027.',
          performance:
            'Out of 100 chosen applications, 31 contain an error of more than € 25 a month. When picked by lot it is 9 out of 100.',
          department: 'Rent Contribution Department',
        },
      },
    ],
  },
  {
    id: '16218840',
    organisation: organisationIds.inkomensregelingen,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-02-11T10:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Inkomen schatten bij wisselend werk',
          description_short:
            'Dit algoritme schat uw inkomen als u elke maand een ander bedrag verdient. Met die schatting berekent de dienst uw voorschot.',
          category: ['Sociale zekerheid'],
          status: 'In gebruik',
          begin_date: '2025-02',
          contact_email: 'algoritmes@dir.example',
          publication_category: 'Impactvolle algoritmes',
          goal: 'Mensen met oproepwerk of een eigen bedrijf weten vooraf niet wat zij verdienen. Het algoritme schat het inkomen van het hele jaar. Zo krijgen zij een voorschot dat past en hoeven zij later minder terug te betalen.',
          proportionality:
            'Vroeger vulde u zelf een schatting in. De helft van die schattingen was meer dan 20% te laag of te hoog.',
          human_intervention:
            'U ziet de schatting voordat u de aanvraag verstuurt en kunt haar veranderen. Wijkt uw bedrag sterk af, dan belt een medewerker u.',
          risks: 'De schatting kan verkeerd zijn. U kunt het bedrag elke maand zelf aanpassen.',
          lawful_basis_grouping: [lawIncome],
          impacttoetsen_grouping: [{ title: 'Pre-scan DPIA', link: null }],
          source_data: 'Inkomen per maand van de laatste twee jaar en het soort contract.',
          methods_and_models:
            'Regressie op maandinkomens met een seizoenscorrectie. Het algoritme leert niet bij terwijl het gebruikt wordt.',
          provider: 'Eigen ontwikkeling',
          meaning: 'Uw voorschot hangt af van de schatting. U mag altijd een ander bedrag invullen.',
          consequences: 'Klopt de schatting niet, dan krijgt u te veel of te weinig voorschot.',
          redress_routes: routes,
          affected: ['Inwoners'],
          affected_number: '10.000 tot 100.000 per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme stelt een besluit voor en een mens beslist',
          technique: ['Statistiek'],
          data_categories: ['Inkomen, vermogen en schulden', 'Werk en opleiding'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
          review_date: '2026-02-01',
        },
      },
      {
        language: 'nl',
        publishedAt: '2026-03-03T10:00:00Z',
        confirmedAt: '2026-03-03T10:00:00Z',
        changeNote: 'Afwegingen en prestaties aangevuld.',
        values: {
          name: 'Inkomen schatten bij wisselend werk',
          description_short:
            'Dit algoritme schat uw inkomen als u elke maand een ander bedrag verdient. Met die schatting berekent de dienst uw voorschot.',
          category: ['Sociale zekerheid', 'Werk'],
          status: 'In gebruik',
          begin_date: '2025-02',
          contact_email: 'algoritmes@dir.example',
          website: 'https://www.dir.example/voorschot',
          publication_category: 'Impactvolle algoritmes',
          goal: 'Mensen met oproepwerk of een eigen bedrijf weten vooraf niet wat zij verdienen. Het algoritme schat het inkomen van het hele jaar. Zo krijgen zij een voorschot dat past en hoeven zij later minder terug te betalen.',
          proportionality:
            'Vroeger vulde u zelf een schatting in. De helft van die schattingen was meer dan 20% te laag of te hoog. De dienst keek ook naar een vast gemiddelde per beroep. Dat paste slecht bij mensen met twee banen.',
          human_intervention:
            'U ziet de schatting voordat u de aanvraag verstuurt en kunt haar veranderen. Wijkt uw bedrag meer dan 30% af, dan belt een medewerker u. De medewerker stelt het voorschot vast.',
          risks:
            'De schatting kan verkeerd zijn. U kunt het bedrag elke maand zelf aanpassen. Na een half jaar rekent de dienst opnieuw.',
          lawful_basis_grouping: [lawIncome],
          impacttoetsen_grouping: [
            { title: 'Pre-scan DPIA', link: null },
            { title: 'Data Protection Impact Assessment (DPIA)', link: null },
          ],
          impacttoetsen: 'De DPIA is klaar. De samenvatting komt in 2027 op de website.',
          source_data:
            'Inkomen per maand van de laatste twee jaar en het soort contract. Niet: het beroep of de sector.',
          methods_and_models:
            'Regressie op maandinkomens met een seizoenscorrectie. Het algoritme leert niet bij terwijl het gebruikt wordt. Elk jaar in januari worden de getallen opnieuw berekend.',
          provider: 'Eigen ontwikkeling',
          meaning: 'Uw voorschot hangt af van de schatting. U mag altijd een ander bedrag invullen.',
          consequences:
            'Klopt de schatting niet, dan krijgt u te veel of te weinig voorschot. Te veel betaalt u na het jaar terug, in delen als u dat wilt.',
          redress_routes: routes,
          affected: ['Inwoners'],
          affected_number: '10.000 tot 100.000 per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme stelt een besluit voor en een mens beslist',
          technique: ['Statistiek'],
          data_categories: ['Inkomen, vermogen en schulden', 'Werk en opleiding'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
          review_date: '2027-02-01',
          monitoring: 'Elke maand vergelijkt de dienst de schatting met het echte inkomen.',
          performance: 'Bij 78 van de 100 mensen zit de schatting minder dan 10% naast het echte inkomen.',
        },
      },
    ],
  },
  {
    id: '65897919',
    organisation: organisationIds.inkomensregelingen,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-05-12T09:00:00Z',
        confirmedAt: '2025-05-12T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Aanvraag huurbijdrage voorvullen',
          description_short:
            'Vult uw aanvraag alvast in met gegevens die de overheid al heeft. U controleert alles voordat u de aanvraag verstuurt.',
          category: ['Sociale zekerheid', 'Wonen'],
          status: 'In gebruik',
          begin_date: '2023-01',
          contact_email: 'algoritmes@dir.example',
          publication_category: 'Overige algoritmes',
          goal: 'U hoeft minder over te typen en maakt minder fouten. Aanvragen kost nu ongeveer 12 minuten. Dat was een half uur.',
          human_intervention: 'U bent zelf de mens: u ziet alles wat is ingevuld en kunt alles veranderen.',
          risks:
            'Een gegeven kan oud zijn. Daarom staat bij elk gegeven waar het vandaan komt en van welke datum het is.',
          lawful_basis_grouping: [lawIncome],
          source_data: 'Naam, adres, huisgenoten, huurprijs van vorig jaar en inkomen.',
          methods_and_models: 'Vaste regels. Niet zelflerend.',
          provider: 'Eigen ontwikkeling',
          publiccode: 'https://code.dir.example/voorvullen',
          affected: ['Inwoners'],
          affected_number: '100.000 tot 1 miljoen per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Vaste regels'],
          data_categories: ['Naam, adres en contact', 'Gezin en huishouden', 'Inkomen, vermogen en schulden'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
        },
        notApplicable: ['proportionality', 'impacttoetsen_grouping', 'performance'],
      },
    ],
  },
  {
    id: '37911788',
    organisation: organisationIds.inkomensregelingen,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-08-18T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Dubbele aanvragen vinden',
          description_short:
            'Zoekt aanvragen die twee keer voor hetzelfde adres of dezelfde persoon binnenkwamen. Een medewerker bekijkt elk paar.',
          category: ['Sociale zekerheid'],
          status: 'In gebruik',
          begin_date: '2024-10',
          contact_email: 'algoritmes@dir.example',
          publication_category: 'Impactvolle algoritmes',
          goal: 'Soms vragen twee huisgenoten allebei huurbijdrage aan. Dat mag niet, en vaak weten zij dat niet. De dienst wil hen bellen voordat zij geld moeten terugbetalen.',
          human_intervention: 'Een medewerker belt u en vraagt welke aanvraag u wilt houden. Er stopt niets vanzelf.',
          source_data: 'Adres, geboortedatum en datum van de aanvraag.',
          meaning: 'Vindt het algoritme een dubbele aanvraag, dan belt een medewerker u binnen een week.',
          affected: ['Inwoners'],
          affected_number: '1.000 tot 10.000 per jaar',
          risk_selection: 'Ja',
          distinction: 'Alleen aanvragen op hetzelfde adres vallen op. Andere kenmerken van mensen tellen niet mee.',
          distinction_justification: 'De wet staat één bijdrage per adres toe.',
          automation: 'Het algoritme kiest wie of wat eerst of extra bekeken wordt',
          technique: ['Vaste regels'],
          data_categories: ['Naam, adres en contact'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
        },
      },
    ],
  },
];
