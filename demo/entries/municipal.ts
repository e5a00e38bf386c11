import type { DemoEntry, DemoValues } from '../demo.ts';
import { organisationIds } from '../organisations.ts';

const pupilsFirst: DemoValues = {
  name: 'Leerlingen zonder school opsporen',
  description_short:
    'Vergelijkt inschrijvingen van scholen met de lijst van inwoners. Een leerplichtambtenaar belt daarna de ouders.',
  category: ['Onderwijs en wetenschap'],
  status: 'In gebruik',
  begin_date: '2024-08',
  contact_email: 'algoritmes@waterwoude.example',
  website: 'https://www.waterwoude.example/leerplicht',
  publication_category: 'Impactvolle algoritmes',
  goal: 'Elk kind van 5 tot 16 jaar moet naar school. Elk jaar raken in Waterwoude ongeveer 90 kinderen uit beeld na een verhuizing. De gemeente wil hen binnen twee weken vinden en helpen.',
  proportionality:
    'Scholen bellen over alle kinderen kost te veel tijd. De gemeente vergelijkt alleen wat nodig is: naam, geboortedatum en school.',
  human_intervention: 'Een leerplichtambtenaar bekijkt elk signaal en belt de ouders. Zonder gesprek gebeurt er niets.',
  risks:
    'Een kind kan al op een school in een andere gemeente zitten. Dan belt de ambtenaar voor niets. Dat kan ouders laten schrikken.',
  lawful_basis: 'De Leerplichtwet zegt dat de gemeente moet nagaan of kinderen op een school staan ingeschreven.',
  lawful_basis_grouping: [{ title: 'Leerplichtwet 1969, artikel 16', link: 'https://wetten.overheid.nl/BWBR0002628/' }],
  impacttoetsen_grouping: [
    { title: 'Data Protection Impact Assessment (DPIA)', link: 'https://www.waterwoude.example/leerplicht/dpia' },
    { title: 'De Ethische Data Assistant (DEDA)', link: null },
  ],
  source_data:
    'Uit de BRP, de lijst van alle inwoners: naam, geboortedatum en adres van kinderen. Van scholen: wie er staat ingeschreven.',
  methods_and_models: 'Vaste regels. De computer zoekt kinderen die wel in de BRP staan en niet op een school.',
  provider: 'Eigen ontwikkeling',
  meaning:
    'Staat uw kind niet op een school ingeschreven, dan belt een leerplichtambtenaar u. Dat is een vraag, geen beschuldiging.',
  consequences: 'Het gesprek leidt meestal tot een inschrijving. In 2024 kregen 4 ouders een officiële waarschuwing.',
  redress_routes: [
    {
      route: 'Uitleg vragen',
      how: 'Bel of mail het team leerplicht.',
      contact: 'leerplicht@waterwoude.example',
      term: 'Antwoord binnen 5 werkdagen',
    },
    {
      route: 'Een klacht indienen',
      how: 'Bent u niet tevreden over het gesprek? Gebruik het klachtenformulier.',
      contact: 'https://www.waterwoude.example/klacht',
      term: 'Antwoord binnen 6 weken',
    },
  ],
  affected: ['Kinderen en jongeren', 'Inwoners'],
  affected_number: '100 tot 1.000 per jaar',
  risk_selection: 'Ja',
  distinction: 'Het algoritme kijkt naar leeftijd en inschrijving. Het kijkt niet naar herkomst, wijk of inkomen.',
  distinction_justification: 'De Leerplichtwet geldt alleen voor kinderen van een bepaalde leeftijd.',
  automation: 'Het algoritme kiest wie of wat eerst of extra bekeken wordt',
  technique: ['Vaste regels'],
  data_categories: ['Naam, adres en contact', 'Werk en opleiding', 'Gezin en huishouden'],
  special_data: ['Geen bijzondere persoonsgegevens'],
  acquisition: 'Zelf gemaakt',
  department: 'Team leerplicht',
  review_date: '2026-08-01',
};

const pupilsSecond: DemoValues = {
  ...pupilsFirst,
  source_data:
    'Uit de BRP, de lijst van alle inwoners: naam, geboortedatum en adres van kinderen. Van scholen, ook in buurgemeenten: wie er staat ingeschreven.',
  risks:
    'Een kind kan op een school ver weg of in het buitenland zitten. Dan belt de ambtenaar voor niets. De ambtenaar zegt daarom als eerste waarom hij belt.',
  performance:
    'Van 100 signalen ging het in 61 om een kind zonder school. In de andere gevallen kwam de inschrijving te laat binnen.',
  monitoring: 'Elk schooljaar telt het team hoe vaak een signaal klopte.',
  review_date: '2027-08-01',
};

/** Algorithms of single municipalities and of a social service. */
export const municipalEntries: readonly DemoEntry[] = [
  {
    id: '95811387',
    organisation: organisationIds.waterwoude,
    versions: [
      { language: 'nl', publishedAt: '2025-08-25T09:00:00Z', changeNote: 'Eerste publicatie.', values: pupilsFirst },
      {
        language: 'nl',
        publishedAt: '2026-11-19T10:00:00Z',
        confirmedAt: '2026-11-19T10:00:00Z',
        changeNote: 'Scholen in buurgemeenten tellen nu mee. Prestaties toegevoegd.',
        values: pupilsSecond,
      },
      {
        language: 'en',
        publishedAt: '2026-11-19T10:05:00Z',
        changeNote: 'English text added.',
        values: {
          ...pupilsSecond,
          name: 'Finding pupils without a school',
          description_short:
            'Compares school registrations with the list of residents. A school attendance officer then calls the parents.',
          goal: 'Every child aged 5 to 16 must go to school. Each year about 90 children in Waterwoude drop out of sight after moving. The municipality wants to find and help them within two weeks.',
          proportionality:
            'Calling schools about every child takes too much time. The municipality compares only what is needed: name, date of birth and school.',
          human_intervention:
            'A school attendance officer looks at every signal and calls the parents. Nothing happens without a conversation.',
          risks:
            'A child may go to a school far away or abroad. Then the call was not needed. That is why the officer first says why they are calling.',
          lawful_basis:
            'The Compulsory Education Act says the municipality must check whether children are registered at a school.',
          source_data:
            'From the register of residents: name, date of birth and address of children. From schools, also in neighbouring municipalities: who is registered.',
          methods_and_models:
            'Fixed rules. The computer looks for children who are in the register of residents and not at a school.',
          provider: 'Made in-house',
          meaning:
            'If your child is not registered at a school, a school attendance officer calls you. It is a question, not an accusation.',
          consequences:
            'The conversation mostly leads to a registration. In 2024, 4 parents received an official warning.',
          redress_routes: [
            {
              route: 'Uitleg vragen',
              how: 'Call or e-mail the school attendance team.',
              contact: 'leerplicht@waterwoude.example',
              term: 'Answer within 5 working days',
            },
            {
              route: 'Een klacht indienen',
              how: 'Are you not satisfied with the conversation? Use the complaint form.',
              contact: 'https://www.waterwoude.example/klacht',
              term: 'Answer within 6 weeks',
            },
          ],
          distinction:
            'The algorithm looks at age and registration. It does not look at origin, neighbourhood or income.',
          distinction_justification: 'The Compulsory Education Act applies only to children of a certain age.',
          department: 'School attendance team',
          performance:
            'Out of 100 signals, 61 concerned a child without a school. In the other cases the registration came in late.',
          monitoring: 'Each school year the team counts how often a signal was right.',
        },
      },
    ],
  },
  {
    id: '81773536',
    organisation: organisationIds.socialeDienst,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-10-07T09:00:00Z',
        confirmedAt: '2026-10-06T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Kans op werk inschatten',
          description_short:
            'Schat in hoe snel iemand met een bijstandsuitkering werk vindt. Een consulent gebruikt dat om te kiezen welke begeleiding past.',
          category: ['Werk', 'Sociale zekerheid'],
          status: 'In gebruik',
          begin_date: '2025-09',
          contact_email: 'werkeninkomen@waterwoude.example',
          publication_category: 'Hoog-risico AI-systeem',
          goal: 'Begeleiding is schaars. De dienst wil dat mensen die veel hulp nodig hebben, die hulp ook krijgen. Iedereen houdt recht op een gesprek.',
          proportionality:
            'De dienst keek eerst naar een vragenlijst op papier. Die hing sterk af van wie hem invulde. Met het algoritme en een gesprek samen kiest de dienst beter. De uitkomst telt niet mee voor de hoogte van de uitkering.',
          human_intervention:
            'De consulent voert eerst een gesprek en ziet pas daarna de inschatting. De consulent kiest de begeleiding en schrijft op waarom.',
          risks:
            'Het model kan ouderen of mensen met een korte opleiding te laag inschatten. De dienst meet dat elk kwartaal. Bij een te groot verschil stopt het gebruik.',
          lawful_basis: 'De Participatiewet zegt dat de gemeente mensen moet helpen om werk te vinden.',
          lawful_basis_grouping: [
            { title: 'Participatiewet, artikel 7', link: 'https://wetten.overheid.nl/BWBR0015703/' },
          ],
          impacttoetsen_grouping: [
            {
              title: 'Fundamentele Rechten en Algoritme Impact Assessment (FRAIA)',
              link: 'https://www.waterwoude.example/werk-en-inkomen/fraia',
            },
            { title: 'Data Protection Impact Assessment (DPIA)', link: null },
            { title: 'Biastoets door een onafhankelijke onderzoeker', link: null },
          ],
          impacttoetsen: 'De biastoets is in september 2026 herhaald. De samenvatting verschijnt in januari 2027.',
          source_data:
            'Opleiding, werkervaring, duur van de uitkering en antwoorden uit de vragenlijst. Geen nationaliteit, geen gezondheidsgegevens.',
          methods_and_models:
            'Logistische regressie met 11 kenmerken, getraind op 3.100 afgeronde trajecten. Het model leert niet bij terwijl het gebruikt wordt.',
          provider: 'Voorbeeld Arbeidsdata BV',
          process_index_url: 'https://www.waterwoude.example/verwerkingen/kans-op-werk',
          meaning: 'Uw consulent kan u sneller of langer begeleiding aanbieden. Uw uitkering verandert er niet door.',
          consequences:
            'Krijgt u weinig begeleiding en wilt u meer? Zeg dat in het gesprek. De consulent mag altijd afwijken.',
          redress_routes: [
            {
              route: 'Uitleg vragen',
              how: 'Vraag uw consulent welke gegevens meetelden en wat de inschatting was.',
              contact: 'werkeninkomen@waterwoude.example',
              term: 'Antwoord binnen 10 werkdagen',
            },
            {
              route: 'Een mens laten kijken',
              how: 'Vraag een tweede consulent, die de inschatting niet ziet.',
              contact: 'werkeninkomen@waterwoude.example',
              term: 'Afspraak binnen 3 weken',
            },
            {
              route: 'Bezwaar maken',
              how: 'Maak bezwaar tegen het besluit over uw begeleiding.',
              contact: 'https://www.waterwoude.example/bezwaar',
              term: 'Binnen 6 weken na de datum op uw brief',
            },
          ],
          affected: ['Inwoners'],
          affected_number: '1.000 tot 10.000 per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Statistiek', 'Zelflerend'],
          data_categories: [
            'Werk en opleiding',
            'Inkomen, vermogen en schulden',
            'Burgerservicenummer of ander persoonsnummer',
          ],
          special_data: ['Geen bijzondere persoonsgegevens'],
          proxies: 'Een gat in het cv kan wijzen op ziekte of zorg. Daarom telt een gat niet mee.',
          acquisition: 'Samen gemaakt met anderen',
          monitoring:
            'Elk kwartaal vergelijkt de dienst de inschatting met wat er echt gebeurde, per leeftijd en opleiding.',
          performance: 'Bij 71 van de 100 mensen klopte de inschatting. Bij mensen boven de 55 was dat 64 van de 100.',
          review_date: '2027-10-01',
          department: 'Team Werk',
        },
      },
    ],
  },
  {
    id: '98673995',
    organisation: organisationIds.oosterlee,
    useReason: 'De telpalen waren te duur in onderhoud. De gemeente geeft nu een vast bericht bij mooi weer.',
    versions: [
      {
        language: 'nl',
        publishedAt: '2023-05-22T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Voorspelling van drukte op het strand',
          description_short: 'Voorspelt hoe druk het op het strand wordt. De gemeente zet daarmee borden en bussen in.',
          category: ['Cultuur en recreatie', 'Verkeer'],
          status: 'In gebruik',
          begin_date: '2023-05',
          contact_email: 'algoritmes@oosterlee.example',
          publication_category: 'Overige algoritmes',
          goal: 'Bezoekers staan minder lang in de file en de strandwacht weet hoeveel mensen er komen.',
          human_intervention: 'De coördinator strand beslist over bussen en borden.',
          source_data: 'Weer, vakanties en tellingen van voorbijgangers. Geen foto’s.',
          source_data_grouping: [{ title: 'Tellingen strandopgangen', link: 'https://data.oosterlee.example/strand' }],
          methods_and_models: 'Statistiek op tellingen en weerbericht. Niet zelflerend.',
          publiccode: 'https://code.oosterlee.example/strand',
          affected: ['Inwoners', 'Bedrijven'],
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Statistiek'],
          data_categories: ['Geen persoonsgegevens'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
          area: 'Strand van Oosterlee',
        },
        notApplicable: ['redress_routes', 'process_index_url', 'impacttoetsen_grouping'],
      },
      {
        language: 'nl',
        publishedAt: '2026-11-14T09:00:00Z',
        confirmedAt: '2026-11-14T09:00:00Z',
        changeNote: 'Buiten gebruik. Reden en einddatum toegevoegd.',
        values: {
          name: 'Voorspelling van drukte op het strand',
          description_short:
            'Voorspelde hoe druk het op het strand werd. De gemeente zette daarmee borden en bussen in.',
          category: ['Cultuur en recreatie', 'Verkeer'],
          status: 'Buiten gebruik',
          begin_date: '2023-05',
          end_date: '2026-09',
          contact_email: 'algoritmes@oosterlee.example',
          publication_category: 'Overige algoritmes',
          goal: 'Bezoekers stonden minder lang in de file en de strandwacht wist hoeveel mensen er kwamen.',
          human_intervention: 'De coördinator strand besliste over bussen en borden.',
          source_data: 'Weer, vakanties en tellingen van voorbijgangers. Geen foto’s. De tellingen zijn verwijderd.',
          methods_and_models: 'Statistiek op tellingen en weerbericht. Niet zelflerend.',
          publiccode: 'https://code.oosterlee.example/strand',
          affected: ['Inwoners', 'Bedrijven'],
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Statistiek'],
          data_categories: ['Geen persoonsgegevens'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
          area: 'Strand van Oosterlee',
        },
        notApplicable: ['redress_routes', 'process_index_url', 'impacttoetsen_grouping', 'review_date'],
      },
    ],
  },
  {
    id: '84631275',
    organisation: organisationIds.oosterlee,
    useReason: 'Vervangen door de chat-assistent op de website.',
    versions: [
      {
        language: 'nl',
        publishedAt: '2023-03-01T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Chatbot met vaste antwoorden',
          description_short: 'Gaf vaste antwoorden op vragen over afval, paspoort en openingstijden.',
          category: ['Organisatie en bedrijfsvoering'],
          status: 'Buiten gebruik',
          begin_date: '2021-02',
          end_date: '2026-01',
          contact_email: 'algoritmes@oosterlee.example',
          publication_category: 'Overige algoritmes',
          goal: 'Snelle antwoorden buiten kantooruren.',
          human_intervention: 'Een medewerker schreef alle antwoorden.',
          affected: ['Inwoners'],
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Vaste regels'],
          data_categories: ['Geen persoonsgegevens'],
          acquisition: 'Gekocht of gehuurd',
        },
        notApplicable: ['meaning', 'consequences', 'redress_routes'],
      },
    ],
  },
  {
    id: '34866388',
    organisation: organisationIds.oosterlee,
    versions: [
      {
        language: 'nl',
        publishedAt: '2026-01-20T09:00:00Z',
        confirmedAt: '2026-01-20T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Chat-assistent op de website',
          description_short:
            'Beantwoordt vragen op de website met tekst die een computer maakt. Twijfelt de assistent, dan kunt u een medewerker spreken.',
          category: ['Organisatie en bedrijfsvoering'],
          status: 'In gebruik',
          begin_date: '2026-01',
          contact_email: 'algoritmes@oosterlee.example',
          website: 'https://www.oosterlee.example/chat',
          publication_category: 'Overige algoritmes',
          goal: 'Inwoners krijgen dag en nacht antwoord in gewone taal, met een link naar de pagina waar het staat.',
          proportionality:
            'De oude chatbot begreep 4 van de 10 vragen niet. De gemeente liet 30 inwoners beide proberen.',
          human_intervention:
            'Elke week leest een medewerker 100 gesprekken na en verbetert de pagina’s van de website.',
          risks:
            'De assistent kan een fout antwoord geven. Bij elk antwoord staat dat een computer het schreef en waar u het kunt controleren. Over uw eigen zaak geeft de assistent geen antwoord.',
          source_data: 'Alleen teksten van de eigen website. Gesprekken worden na 30 dagen verwijderd.',
          methods_and_models:
            'Een groot taalmodel zoekt passende stukken tekst van de website en schrijft daarmee een antwoord. Het model leert niet van de gesprekken.',
          provider: 'Taalvoorbeeld BV',
          product: 'Taalvoorbeeld Balie',
          meaning: 'U praat met een computer. U kunt aan een antwoord geen rechten ontlenen.',
          redress_routes: [
            {
              route: 'Een mens laten kijken',
              how: 'Typ ‘medewerker’. Op werkdagen van 9 tot 17 uur krijgt u een mens.',
              contact: 'https://www.oosterlee.example/contact',
            },
          ],
          affected: ['Inwoners', 'Bedrijven'],
          affected_number: '10.000 tot 100.000 per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Generatieve AI'],
          data_categories: ['Gedrag en gebruik', 'Andere gegevens'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Gekocht of gehuurd',
          review_date: '2027-01-15',
          monitoring: 'De gemeente telt elke maand hoeveel antwoorden fout waren en schrijft dat op de website.',
        },
      },
    ],
  },
  {
    id: '78572397',
    organisation: organisationIds.veldwijk,
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-10-15T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Volgorde op de wachtlijst voor een woning',
          description_short:
            'Zet mensen die een sociale huurwoning zoeken op volgorde. De computer rekent met punten uit de verordening.',
          category: ['Wonen'],
          status: 'In gebruik',
          begin_date: '2022-07',
          contact_email: 'https://www.veldwijk.example/contact',
          publication_category: 'Impactvolle algoritmes',
          goal: 'Iedereen wordt met dezelfde regels op volgorde gezet. Niemand kan voordringen.',
          human_intervention: 'Er kijkt geen mens mee bij de volgorde. Over urgentie beslist een commissie.',
          lawful_basis: 'De gemeenteraad stelde de punten vast in de huisvestingsverordening.',
          lawful_basis_grouping: [{ title: 'Huisvestingswet 2014', link: 'https://wetten.overheid.nl/BWBR0035303/' }],
          source_data: 'Inschrijfduur, aantal kinderen en de plek waar u nu woont.',
          meaning: 'Uw plaats op de lijst bepaalt wanneer u een woning kunt bekijken.',
          redress_routes: [
            {
              route: 'Uitleg vragen',
              how: 'In uw account ziet u elk punt en waarom u het kreeg.',
              contact: 'https://wonen.veldwijk.example/punten',
            },
            {
              route: 'Bezwaar maken',
              how: 'Maak bezwaar als punten niet kloppen.',
              contact: 'https://www.veldwijk.example/bezwaar',
              term: 'Binnen 6 weken na de datum op uw brief',
            },
          ],
          affected: ['Inwoners'],
          affected_number: '1.000 tot 10.000 per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme beslist zonder mens',
          technique: ['Vaste regels'],
          data_categories: ['Gezin en huishouden', 'Woning en gebouw', 'Naam, adres en contact'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Samen gemaakt met anderen',
        },
        notApplicable: ['impacttoetsen_grouping'],
      },
    ],
  },
  {
    id: '35837510',
    organisation: organisationIds.rietmeer,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-03-18T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Uren huishoudelijke hulp voorstellen',
          description_short:
            'Stelt voor hoeveel uur hulp in huis iemand nodig heeft. Een medewerker praat met u en beslist.',
          category: ['Zorg en gezondheid'],
          status: 'In gebruik',
          begin_date: '2024-01',
          contact_email: 'algoritmes@rietmeer.example',
          publication_category: 'Impactvolle algoritmes',
          goal: 'Mensen met dezelfde situatie krijgen evenveel uren. De medewerker heeft meer tijd voor het gesprek.',
          proportionality: 'Zonder hulpmiddel gaf de ene medewerker twee keer zoveel uren als de andere.',
          human_intervention:
            'De medewerker komt bij u thuis, vult de vragen in en kan van het voorstel afwijken. Dat gebeurt in 3 van de 10 gevallen.',
          risks:
            'De medewerker kan het voorstel te snel overnemen. Daarom moet hij altijd opschrijven waarom het past.',
          lawful_basis: 'De Wmo zegt dat de gemeente hulp moet geven die past bij uw situatie.',
          lawful_basis_grouping: [
            {
              title: 'Wet maatschappelijke ondersteuning 2015, artikel 2.3.5',
              link: 'https://wetten.overheid.nl/BWBR0035362/',
            },
          ],
          impacttoetsen_grouping: [{ title: 'Data Protection Impact Assessment (DPIA)', link: null }],
          source_data: 'Uw antwoorden: wat u zelf kunt, hoe groot uw huis is en wie u helpt.',
          methods_and_models: 'Een puntentelling met 24 vragen. Niet zelflerend.',
          meaning: 'Het voorstel is het begin van het gesprek. U hoort altijd waarom u een aantal uren krijgt.',
          consequences: 'U kunt meer of minder uren krijgen dan vorig jaar.',
          redress_routes: [
            {
              route: 'Een mens laten kijken',
              how: 'Vraag een tweede gesprek met een andere medewerker. Een familielid of cliëntondersteuner mag erbij zijn.',
              contact: 'wmo@rietmeer.example',
              term: 'Afspraak binnen 3 weken',
            },
            {
              route: 'Bezwaar maken',
              how: 'Maak bezwaar tegen het besluit.',
              contact: 'https://www.rietmeer.example/bezwaar',
              term: 'Binnen 6 weken na de datum op uw brief',
            },
          ],
          affected: ['Inwoners'],
          affected_number: '100 tot 1.000 per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme stelt een besluit voor en een mens beslist',
          technique: ['Vaste regels'],
          data_categories: ['Gezin en huishouden', 'Woning en gebouw', 'Andere gegevens'],
          special_data: ['Gezondheid'],
          acquisition: 'Gekocht of gehuurd',
          provider: 'Zorgvoorbeeld BV',
          review_date: '2026-03-01',
        },
      },
    ],
  },
  {
    id: '17384562',
    organisation: organisationIds.rietmeer,
    useReason: 'De gemeenteraad wil eerst de uitkomst van de mensenrechtentoets zien.',
    versions: [
      {
        language: 'nl',
        publishedAt: '2026-09-15T09:00:00Z',
        changeNote: 'Eerste publicatie, voordat het algoritme in gebruik is.',
        values: {
          name: 'Adressen kiezen voor een huisbezoek',
          description_short:
            'Kiest adressen waar misschien andere mensen wonen dan er staan ingeschreven. Nog in ontwikkeling.',
          category: ['Openbare orde en veiligheid', 'Wonen'],
          status: 'In ontwikkeling',
          contact_email: 'algoritmes@rietmeer.example',
          publication_category: 'Impactvolle algoritmes',
          goal: 'De gemeente wil dat de lijst van inwoners klopt en dat mensen veilig wonen.',
          human_intervention:
            'Twee medewerkers bekijken elk adres. Zij gaan alleen langs als zij het daarover eens zijn.',
          risks:
            'Een huisbezoek is ingrijpend. Mensen die vaak verhuizen of met velen samenwonen, kunnen vaker gekozen worden.',
          lawful_basis_grouping: [
            { title: 'Wet basisregistratie personen', link: 'https://wetten.overheid.nl/BWBR0033715/' },
          ],
          impacttoetsen_grouping: [{ title: 'Impact Assessment Mensenrechten en Algoritmes (IAMA)', link: null }],
          impacttoetsen: 'De IAMA loopt en is klaar in maart 2027.',
          source_data: 'Aantal mensen op een adres, retourpost en meldingen van verhuurders.',
          affected: ['Inwoners'],
          affected_number: '100 tot 1.000 per jaar',
          risk_selection: 'Ja',
          automation: 'Het algoritme kiest wie of wat eerst of extra bekeken wordt',
          technique: ['Statistiek'],
          data_categories: ['Naam, adres en contact', 'Woning en gebouw'],
        },
      },
    ],
  },
  {
    id: '75849551',
    organisation: organisationIds.noardermar,
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-11-26T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        confirmedAt: '2025-11-03T09:00:00Z',
        values: {
          name: 'Strooiroutes kiezen',
          description_short: 'Kiest in welke volgorde strooiwagens de wegen doen als het glad wordt.',
          category: ['Verkeer', 'Ruimte en infrastructuur'],
          status: 'In gebruik',
          begin_date: '2023-11',
          contact_email: 'algoritmen@noardermar.example',
          publication_category: 'Overige algoritmes',
          goal: 'De belangrijkste wegen en fietspaden zijn voor de ochtendspits gestrooid.',
          human_intervention: 'De wegbeheerder kiest de route en kan er altijd van afwijken.',
          risks: 'Een meetpaal kan stuk zijn. De wegbeheerder belt bij twijfel een chauffeur.',
          source_data: 'Temperatuur van het wegdek, weerbericht en een kaart van de wegen.',
          source_data_grouping: [{ title: 'Wegenkaart', link: 'https://data.noardermar.example/dyken' }],
          methods_and_models: 'Een rekenmethode voor de kortste route. Niet zelflerend.',
          publiccode: 'https://code.noardermar.example/strooiroutes',
          affected: ['Geen mensen of bedrijven'],
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Vaste regels'],
          data_categories: ['Geen persoonsgegevens'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
          review_date: '2027-10-01',
          area: 'Alle wegen van de gemeente',
        },
        notApplicable: ['redress_routes', 'impacttoetsen_grouping', 'meaning', 'consequences'],
      },
      {
        language: 'fy',
        publishedAt: '2024-11-26T09:05:00Z',
        changeNote: 'Fryske tekst tafoege.',
        values: {
          name: 'Struirûtes kieze',
          description_short: 'Kiest yn hokker folchoarder struiweinen de diken dogge as it glêd wurdt.',
          category: ['Verkeer', 'Ruimte en infrastructuur'],
          status: 'In gebruik',
          begin_date: '2023-11',
          contact_email: 'algoritmen@noardermar.example',
          publication_category: 'Overige algoritmes',
          goal: 'De wichtichste diken en fytspaden binne foar de moarnsspits struid.',
          human_intervention: 'De dykbehearder kiest de rûte en kin der altyd fan ôfwike.',
          risks: 'In mjitpeal kin stikken wêze. De dykbehearder skillet by twifel in sjauffeur.',
          source_data: 'Temperatuer fan it dykdek, waarberjocht en in kaart fan de diken.',
          source_data_grouping: [{ title: 'Dykkaart', link: 'https://data.noardermar.example/dyken' }],
          methods_and_models: 'In rekkenmetoade foar de koartste rûte. Net selslearend.',
          publiccode: 'https://code.noardermar.example/strooiroutes',
          affected: ['Geen mensen of bedrijven'],
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Vaste regels'],
          data_categories: ['Geen persoonsgegevens'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
          review_date: '2027-10-01',
          area: 'Alle diken fan de gemeente',
        },
        notApplicable: ['redress_routes', 'impacttoetsen_grouping', 'meaning', 'consequences'],
      },
    ],
  },
];
