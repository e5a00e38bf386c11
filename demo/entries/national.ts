import type { DemoEntry, DemoValues } from '../demo.ts';
import { organisationIds } from '../organisations.ts';

const damage: DemoValues = {
  name: 'Schadefoto’s beoordelen na een aardbeving',
  description_short:
    'Bekijkt foto’s van scheuren in huizen en stelt een bedrag voor. Een deskundige beslist of u geld krijgt en hoeveel.',
  category: ['Wonen', 'Ruimte en infrastructuur'],
  status: 'In gebruik',
  begin_date: '2026-10',
  contact_email: 'vragen@schadedienstnoord.example',
  website: 'https://www.schadedienstnoord.example/fotos',
  publication_category: 'Hoog-risico AI-systeem',
  goal: 'Na een aardbeving melden soms 5.000 mensen tegelijk schade. Wie kleine schade heeft, hoeft met foto’s niet maanden te wachten op bezoek.',
  proportionality:
    'Bij elk huis langsgaan duurt gemiddeld vier maanden. De dienst vroeg bewoners wat zij willen: 7 van de 10 kiezen liever voor foto’s. Wie bezoek wil, krijgt bezoek.',
  human_intervention:
    'Een deskundige bekijkt dezelfde foto’s en beslist. Stelt het algoritme minder dan € 1.000 voor, dan beslist een tweede deskundige mee.',
  risks:
    'Slechte foto’s geven een te laag bedrag. De dienst vraagt dan nieuwe foto’s of komt langs. Oude huizen lijken minder op de voorbeelden: die krijgen altijd bezoek.',
  lawful_basis: 'De Wet schade Noord zegt dat bewoners recht hebben op vergoeding van schade door aardbevingen.',
  lawful_basis_grouping: [
    { title: 'Wet schade Noord, artikel 8', link: 'https://www.schadedienstnoord.example/regels/wet' },
    { title: 'Algemene wet bestuursrecht', link: 'https://wetten.overheid.nl/BWBR0005537/' },
  ],
  impacttoetsen_grouping: [
    {
      title: 'Impact Assessment Mensenrechten en Algoritmes (IAMA)',
      link: 'https://www.schadedienstnoord.example/toetsen/iama',
    },
    { title: 'AI Impact Assessment (AIIA)', link: null },
    { title: 'Data Protection Impact Assessment (DPIA)', link: null },
  ],
  source_data: 'Foto’s die u stuurt, het bouwjaar van uw huis en de plaats en kracht van de beving.',
  methods_and_models:
    'Een neuraal netwerk herkent scheuren en meet de lengte. Vaste regels rekenen dat om naar een bedrag. Getraind op 96.000 foto’s van bezochte huizen. Het leert niet bij terwijl het gebruikt wordt.',
  provider: 'Scheurvoorbeeld BV, samen met de eigen deskundigen',
  meaning: 'U hoort binnen drie weken een bedrag. Bent u het niet eens met het bedrag, dan komt een deskundige langs.',
  consequences: 'Het bedrag kan te laag of te hoog zijn. Te veel hoeft u niet terug te betalen.',
  redress_routes: [
    {
      route: 'Uitleg vragen',
      how: 'Bel uw vaste contactpersoon. U ziet op elke foto wat het algoritme herkende.',
      contact: 'vragen@schadedienstnoord.example',
      term: 'Antwoord binnen 5 werkdagen',
    },
    {
      route: 'Een mens laten kijken',
      how: 'Vraag om bezoek van een deskundige. Dat mag altijd, ook voordat u foto’s stuurt.',
      contact: 'https://www.schadedienstnoord.example/bezoek',
      term: 'Bezoek binnen 8 weken',
    },
    {
      route: 'Bezwaar maken',
      how: 'Maak bezwaar tegen het besluit. Een commissie van buiten de dienst geeft advies.',
      contact: 'https://www.schadedienstnoord.example/bezwaar',
      term: 'Binnen 6 weken na de datum op uw brief',
    },
  ],
  affected: ['Inwoners', 'Bedrijven', 'Verenigingen en andere organisaties'],
  affected_number: '1.000 tot 10.000 per jaar',
  risk_selection: 'Nee',
  automation: 'Het algoritme stelt een besluit voor en een mens beslist',
  technique: ['Zelflerend', 'Vaste regels'],
  data_categories: ['Woning en gebouw', 'Beeld en geluid', 'Naam, adres en contact'],
  special_data: ['Geen bijzondere persoonsgegevens'],
  acquisition: 'Samen gemaakt met anderen',
  monitoring:
    'Elke week bezoekt een deskundige 20 huizen zonder het voorstel te kennen. De dienst vergelijkt de bedragen.',
  performance: 'Bij 85 van de 100 huizen lag het voorstel minder dan 15% naast het bedrag van de deskundige.',
  review_date: '2027-05-01',
};

const speaking: DemoValues = {
  name: 'Spreekvaardigheid beoordelen bij inburgering',
  description_short:
    'Geeft een eerste cijfer voor het spreekexamen van de inburgering. Een examinator luistert altijd en geeft het echte cijfer.',
  category: ['Migratie en integratie', 'Onderwijs en wetenschap'],
  status: 'In gebruik',
  begin_date: '2025-03',
  contact_email: 'vragen@inburgeringentaal.example',
  publication_category: 'Hoog-risico AI-systeem',
  goal: 'Kandidaten wachten nu twee weken op de uitslag in plaats van acht. Examinatoren hebben meer tijd voor moeilijke gevallen.',
  proportionality:
    'De dienst keek ook naar meer examinatoren. Die zijn er te weinig. Het algoritme telt niet mee als het meer dan een punt afwijkt van de examinator.',
  human_intervention:
    'Een examinator luistert naar het hele examen en geeft het cijfer. Pas daarna ziet hij het cijfer van de computer.',
  risks:
    'Een accent kan het cijfer lager maken. De dienst vergelijkt de cijfers elk half jaar per moedertaal en past het model aan of zet het stil.',
  lawful_basis: 'De Wet inburgering zegt dat inburgeraars een examen Nederlands moeten doen.',
  lawful_basis_grouping: [
    { title: 'Wet inburgering 2021', link: 'https://wetten.overheid.nl/BWBR0044770/' },
    { title: 'AI-verordening, bijlage III punt 3 onder b', link: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj' },
  ],
  impacttoetsen_grouping: [
    {
      title: 'Fundamentele Rechten en Algoritme Impact Assessment (FRAIA)',
      link: 'https://www.inburgeringentaal.example/toetsen/fraia',
    },
    { title: 'Data Protection Impact Assessment (DPIA)', link: null },
  ],
  source_data: 'De opname van uw examen. Niet: uw naam, land van herkomst of foto.',
  methods_and_models:
    'Spraakherkenning en een model dat uitspraak, woorden en grammatica een cijfer geeft. Zelflerend bij het maken, niet in gebruik.',
  provider: 'Spraakvoorbeeld BV',
  meaning: 'Uw cijfer komt van een mens. De computer helpt alleen om fouten te vinden.',
  consequences: 'Verschillen de cijfers veel, dan luistert een tweede examinator. Uw uitslag komt dan een week later.',
  redress_routes: [
    {
      route: 'Een mens laten kijken',
      how: 'Vraag een nieuwe beoordeling door twee andere examinatoren.',
      contact: 'https://www.inburgeringentaal.example/opnieuw',
      term: 'Antwoord binnen 4 weken',
    },
    {
      route: 'Bezwaar maken',
      how: 'Maak bezwaar tegen de uitslag. Dat mag ook in het Engels, Arabisch of Tigrinya.',
      contact: 'https://www.inburgeringentaal.example/bezwaar',
      term: 'Binnen 6 weken na de datum op uw uitslag',
    },
  ],
  affected: ['Inwoners'],
  affected_number: '10.000 tot 100.000 per jaar',
  risk_selection: 'Nee',
  automation: 'Het algoritme geeft advies',
  technique: ['Zelflerend'],
  data_categories: ['Beeld en geluid', 'Werk en opleiding'],
  special_data: ['Geen bijzondere persoonsgegevens'],
  proxies:
    'Een accent kan iets zeggen over het land waar iemand vandaan komt. Daarom meet de dienst verschillen per moedertaal.',
  acquisition: 'Gekocht of gehuurd',
  monitoring: 'Elk half jaar vergelijkt een universiteit 1.000 examens.',
  review_date: '2027-03-01',
};

const landUse: DemoValues = {
  name: 'Landgebruik herkennen op luchtfoto’s',
  description_short:
    'Herkent op luchtfoto’s of een stuk grond weiland, akker, bos of water is. Een tekenaar controleert de kaart.',
  category: ['Ruimte en infrastructuur', 'Natuur en milieu'],
  status: 'In gebruik',
  begin_date: '2023-02',
  contact_email: 'https://www.kadasterlandschap.example/contact',
  publication_category: 'Overige algoritmes',
  goal: 'De kaart van het landschap is elk jaar nieuw in plaats van elke vijf jaar.',
  human_intervention: 'Een tekenaar controleert elke wijziging op de kaart.',
  source_data: 'Luchtfoto’s van het hele land.',
  source_data_grouping: [{ title: 'Luchtfoto’s', link: 'https://data.kadasterlandschap.example/luchtfotos' }],
  methods_and_models: 'Een neuraal netwerk deelt elk beeldpunt in bij een van 14 soorten grond.',
  publiccode: 'https://code.kadasterlandschap.example/landgebruik',
  affected: ['Geen mensen of bedrijven'],
  risk_selection: 'Nee',
  automation: 'Het algoritme geeft advies',
  technique: ['Zelflerend'],
  data_categories: ['Geen persoonsgegevens'],
  special_data: ['Geen bijzondere persoonsgegevens'],
  acquisition: 'Zelf gemaakt',
};

/** Algorithms of ministries, their agencies and independent bodies. */
export const nationalEntries: readonly DemoEntry[] = [
  {
    id: '79147268',
    organisation: organisationIds.schadedienst,
    versions: [
      {
        language: 'nl',
        publishedAt: '2026-11-17T09:00:00Z',
        confirmedAt: '2026-11-17T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: damage,
      },
      {
        language: 'en',
        publishedAt: '2026-11-17T09:10:00Z',
        changeNote: 'English text added.',
        values: {
          ...damage,
          name: 'Assessing photos of damage after an earthquake',
          description_short:
            'Looks at photos of cracks in houses and proposes an amount. An expert decides whether you receive money and how much.',
          goal: 'After an earthquake 5,000 people may report damage at once. With photos, people with small damage need not wait months for a visit.',
          proportionality:
            'Visiting every house takes four months on average. The service asked residents what they want: 7 out of 10 prefer photos. Anyone who wants a visit gets one.',
          human_intervention:
            'An expert looks at the same photos and decides. If the algorithm proposes less than € 1,000, a second expert takes part in the decision.',
          risks:
            'Poor photos lead to an amount that is too low. The service then asks for new photos or visits. Old houses look less like the examples: they always get a visit.',
          lawful_basis: 'The Damage North Act says residents are entitled to compensation for earthquake damage.',
          source_data: 'Photos you send, the year your house was built and the place and force of the quake.',
          methods_and_models:
            'A neural network recognises cracks and measures their length. Fixed rules turn that into an amount. Trained on 96,000 photos of visited houses. It does not learn while in use.',
          provider: 'Scheurvoorbeeld BV, together with our own experts',
          meaning: 'You hear an amount within three weeks. If you do not agree with the amount, an expert visits you.',
          consequences: 'The amount may be too low or too high. You need not pay back what was too much.',
          redress_routes: [
            {
              route: 'Uitleg vragen',
              how: 'Call your contact person. On each photo you can see what the algorithm recognised.',
              contact: 'vragen@schadedienstnoord.example',
              term: 'Answer within 5 working days',
            },
            {
              route: 'Een mens laten kijken',
              how: 'Ask for a visit by an expert. You may always do so, also before you send photos.',
              contact: 'https://www.schadedienstnoord.example/bezoek',
              term: 'Visit within 8 weeks',
            },
            {
              route: 'Bezwaar maken',
              how: 'Object to the decision. A committee from outside the service gives advice.',
              contact: 'https://www.schadedienstnoord.example/bezwaar',
              term: 'Within 6 weeks of the date on your letter',
            },
          ],
          monitoring:
            'Each week an expert visits 20 houses without knowing the proposal. The service compares the amounts.',
          performance:
            'For 85 out of 100 houses the proposal was less than 15% away from the amount set by the expert.',
        },
      },
    ],
  },
  {
    id: '39472250',
    organisation: organisationIds.inburgering,
    versions: [
      { language: 'nl', publishedAt: '2025-03-25T09:00:00Z', changeNote: 'Eerste publicatie.', values: speaking },
      {
        language: 'nl',
        publishedAt: '2025-12-09T09:00:00Z',
        changeNote: 'Meting per moedertaal toegevoegd.',
        values: {
          ...speaking,
          performance: 'Bij 88 van de 100 examens verschilden mens en computer minder dan een half punt.',
        },
      },
      {
        language: 'nl',
        publishedAt: '2026-06-16T09:00:00Z',
        changeNote: 'Stilgezet voor één groep na een te groot verschil.',
        values: {
          ...speaking,
          performance: 'Bij 88 van de 100 examens verschilden mens en computer minder dan een half punt.',
          risks:
            'Een accent kan het cijfer lager maken. De dienst vergelijkt de cijfers elk half jaar per moedertaal. Bij kandidaten met Tigrinya als moedertaal was het verschil te groot. Voor hen gebruikt de dienst het algoritme sinds juni 2026 niet.',
        },
      },
      {
        language: 'nl',
        publishedAt: '2026-10-20T09:00:00Z',
        confirmedAt: '2026-10-20T09:00:00Z',
        changeNote: 'Nieuw model, nieuwe meting.',
        values: {
          ...speaking,
          performance:
            'Bij 91 van de 100 examens verschilden mens en computer minder dan een half punt. Het verschil per moedertaal is kleiner dan 3 van de 100.',
          risks:
            'Een accent kan het cijfer lager maken. De dienst vergelijkt de cijfers elk half jaar per moedertaal. In juni 2026 was het verschil voor één groep te groot. Het nieuwe model van oktober 2026 heeft dat verschil niet meer.',
          product: 'Spraakvoorbeeld Examen 3',
        },
      },
      {
        language: 'en',
        publishedAt: '2026-10-21T09:00:00Z',
        changeNote: 'English text added.',
        values: {
          ...speaking,
          name: 'Assessing speaking skills for civic integration',
          description_short:
            'Gives a first mark for the speaking exam of civic integration. An examiner always listens and gives the real mark.',
          goal: 'Candidates now wait two weeks for the result instead of eight. Examiners have more time for difficult cases.',
          proportionality:
            'The service also considered more examiners, but there are too few. The algorithm does not count if it differs by more than one point from the examiner.',
          human_intervention:
            'An examiner listens to the whole exam and gives the mark. Only then do they see the mark of the computer.',
          risks:
            'An accent may lower the mark. Every six months the service compares marks per mother tongue. In June 2026 the difference was too large for one group. The new model of October 2026 no longer has that difference.',
          lawful_basis: 'The Civic Integration Act says newcomers must take an exam in Dutch.',
          source_data: 'The recording of your exam. Not: your name, country of origin or photo.',
          methods_and_models:
            'Speech recognition and a model that marks pronunciation, words and grammar. Self-learning when made, not in use.',
          meaning: 'Your mark comes from a person. The computer only helps to find mistakes.',
          consequences: 'If the marks differ a lot, a second examiner listens. Your result then comes a week later.',
          redress_routes: [
            {
              route: 'Een mens laten kijken',
              how: 'Ask for a new assessment by two other examiners.',
              contact: 'https://www.inburgeringentaal.example/opnieuw',
              term: 'Answer within 4 weeks',
            },
            {
              route: 'Bezwaar maken',
              how: 'Object to the result. You may also do so in English, Arabic or Tigrinya.',
              contact: 'https://www.inburgeringentaal.example/bezwaar',
              term: 'Within 6 weeks of the date on your result',
            },
          ],
          proxies:
            'An accent may say something about the country someone comes from. That is why differences per mother tongue are measured.',
          monitoring: 'Every six months a university compares 1,000 exams.',
          performance:
            'In 91 out of 100 exams person and computer differed by less than half a point. The difference per mother tongue is smaller than 3 in 100.',
          product: 'Spraakvoorbeeld Examen 3',
        },
      },
    ],
  },
  {
    id: '89323885',
    organisation: organisationIds.wonen,
    useReason: 'Het ministerie kiest weer zonder computer. De proef liet zien dat goede brieven onderaan kwamen.',
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-08-13T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Sollicitatiebrieven ordenen',
          description_short:
            'Zette sollicitatiebrieven op volgorde voor een selectiecommissie. Gestopt na een proef van een jaar.',
          category: ['Werk', 'Organisatie en bedrijfsvoering'],
          status: 'Buiten gebruik',
          begin_date: '2024-06',
          end_date: '2025-06',
          contact_email: 'algoritmes@wonenenlandschap.example',
          publication_category: 'Hoog-risico AI-systeem',
          goal: 'Bij vacatures met meer dan 200 brieven wilde het ministerie sneller kiezen.',
          proportionality: 'Na de proef woog de winst van twee dagen niet op tegen gemiste kandidaten.',
          human_intervention: 'De commissie las alle brieven, in de volgorde van het algoritme.',
          risks: 'Brieven met een ongewone loopbaan kwamen vaker onderaan.',
          lawful_basis_grouping: [
            {
              title: 'AI-verordening, bijlage III punt 4 onder a',
              link: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
            },
          ],
          impacttoetsen_grouping: [{ title: 'Privacy Quickscan', link: null }],
          source_data: 'Brief en cv, zonder naam, leeftijd en foto.',
          methods_and_models: 'Een taalmodel vergeleek de brief met de vacature.',
          meaning: 'Solliciteert u nu, dan leest een mens uw brief zonder volgorde van een computer.',
          affected: ['Inwoners'],
          affected_number: '100 tot 1.000 per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Zelflerend'],
          data_categories: ['Werk en opleiding'],
          acquisition: 'Gekocht of gehuurd',
          provider: 'Voorbeeld Arbeidsdata BV',
        },
      },
    ],
  },
  {
    id: '22722863',
    organisation: organisationIds.kadasterLandschap,
    versions: [
      { language: 'nl', publishedAt: '2023-04-11T09:00:00Z', changeNote: 'Eerste publicatie.', values: landUse },
      {
        language: 'nl',
        publishedAt: '2026-07-02T09:00:00Z',
        confirmedAt: '2026-07-02T09:00:00Z',
        changeNote: 'Bomen tellen hoort er nu bij. De organisatie valt onder een ander ministerie.',
        values: {
          ...landUse,
          goal: 'De kaart van het landschap is elk jaar nieuw in plaats van elke vijf jaar. Ook bomen buiten het bos staan er nu op.',
          methods_and_models:
            'Een neuraal netwerk deelt elk beeldpunt in bij een van 14 soorten grond en telt boomkronen. Het leert elk jaar opnieuw van gecontroleerde kaarten.',
          performance: '97 van de 100 stukken grond kloppen. Bij bomen is dat 92 van de 100.',
        },
      },
    ],
  },
  {
    id: '42783741',
    organisation: organisationIds.kadasterLandschap,
    merged: { at: '2026-07-02T09:05:00Z', into: '22722863' },
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-02-20T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          ...landUse,
          name: 'Boomkronen tellen op luchtfoto’s',
          description_short: 'Telt bomen op luchtfoto’s, ook bomen die niet in een bos staan.',
          begin_date: '2024-01',
          goal: 'Gemeenten weten waar bomen staan en waar het in de zomer te heet wordt.',
          methods_and_models: 'Een neuraal netwerk herkent de ronde vorm van een boomkroon.',
          publiccode: 'https://code.kadasterlandschap.example/bomen',
        },
      },
    ],
  },
  {
    id: '17113830',
    organisation: organisationIds.bodemEnBouw,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-11-04T09:00:00Z',
        confirmedAt: '2025-11-04T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Bedrijven kiezen voor een bodeminspectie',
          description_short:
            'Kiest welke bedrijven een inspectie van de bodem krijgen. Een inspecteur beslist of hij gaat.',
          category: ['Natuur en milieu', 'Economie'],
          status: 'In gebruik',
          begin_date: '2025-01',
          contact_email: 'algoritmes@inspectiebodemenbouw.example',
          publication_category: 'Impactvolle algoritmes',
          goal: 'De inspectie kan elk jaar 600 van de 14.000 bedrijven bezoeken. Zij wil vaker gaan waar vervuiling dreigt.',
          proportionality:
            'Een op de vijf bezoeken kiest de inspectie door te loten. Zo leert zij ook van bedrijven die goed werken.',
          human_intervention: 'Een inspecteur bekijkt de lijst, mag bedrijven weglaten en schrijft op waarom.',
          risks:
            'Kleine bedrijven melden minder zelf. Daardoor kunnen zij vaker gekozen worden. De inspectie meet dat elk jaar.',
          lawful_basis: 'De Omgevingswet geeft de inspectie de taak om toezicht te houden.',
          lawful_basis_grouping: [
            { title: 'Omgevingswet, hoofdstuk 18', link: 'https://wetten.overheid.nl/BWBR0037885/' },
          ],
          source_data: 'Soort bedrijf, stoffen die het gebruikt, eerdere inspecties en meldingen.',
          methods_and_models: 'Een puntentelling met gewichten uit oude inspecties.',
          meaning: 'Uw bedrijf kan vaker of minder vaak bezoek krijgen. Een bezoek is geen straf.',
          consequences: 'Een inspectie duurt ongeveer een halve dag. U krijgt het rapport binnen vier weken.',
          redress_routes: [
            {
              route: 'Uitleg vragen',
              how: 'Vraag waarom uw bedrijf gekozen is. U krijgt de drie belangrijkste redenen.',
              contact: 'algoritmes@inspectiebodemenbouw.example',
              term: 'Antwoord binnen 15 werkdagen',
            },
            {
              route: 'Een klacht indienen',
              how: 'Dien een klacht in over de inspectie.',
              contact: 'https://www.inspectiebodemenbouw.example/klacht',
              term: 'Antwoord binnen 6 weken',
            },
          ],
          affected: ['Bedrijven'],
          affected_number: '100 tot 1.000 per jaar',
          risk_selection: 'Ja',
          distinction: 'Onderscheid naar soort bedrijf, gebruikte stoffen en eerdere overtredingen.',
          distinction_justification: 'Bij deze bedrijven vond de inspectie drie keer zo vaak vervuiling.',
          automation: 'Het algoritme kiest wie of wat eerst of extra bekeken wordt',
          technique: ['Statistiek'],
          data_categories: ['Bedrijfsgegevens'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
          performance: 'Bij 38 van de 100 gekozen bedrijven vond de inspectie een overtreding. Bij loten was dat 14.',
          review_date: '2026-11-01',
        },
      },
    ],
  },
  {
    id: '49395251',
    organisation: organisationIds.subsidies,
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-12-03T09:00:00Z',
        confirmedAt: '2025-12-02T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Subsidieaanvragen controleren op volledigheid',
          description_short:
            'Kijkt of alle bijlagen bij uw aanvraag zitten. Mist er iets, dan ziet u dat meteen op het scherm.',
          category: ['Economie'],
          status: 'In gebruik',
          begin_date: '2022-10',
          contact_email: 'algoritmes@subsidiesondernemen.example',
          publication_category: 'Overige algoritmes',
          goal: 'Ondernemers hoeven minder vaak iets na te sturen en krijgen sneller een besluit.',
          human_intervention: 'U kunt altijd toch versturen. Een medewerker leest daarna elke aanvraag.',
          source_data: 'De bestanden die u toevoegt en de antwoorden in het formulier.',
          methods_and_models: 'Vaste regels per subsidie.',
          publiccode: 'https://code.subsidiesondernemen.example/volledig',
          affected: ['Bedrijven', 'Verenigingen en andere organisaties'],
          affected_number: '10.000 tot 100.000 per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Vaste regels'],
          data_categories: ['Bedrijfsgegevens'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
        },
        notApplicable: ['redress_routes', 'impacttoetsen_grouping'],
      },
    ],
  },
  {
    id: '75422181',
    organisation: organisationIds.subsidies,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-05-27T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Subsidies kiezen voor controle achteraf',
          description_short:
            'Kiest welke ondernemers na afloop bonnen en facturen moeten opsturen. Een medewerker controleert die.',
          category: ['Economie', 'Overheidsfinanciën'],
          status: 'In gebruik',
          begin_date: '2024-04',
          contact_email: 'algoritmes@subsidiesondernemen.example',
          publication_category: 'Impactvolle algoritmes',
          goal: 'Niet elke ondernemer hoeft bonnen op te sturen. Bij kleine bedragen is vertrouwen het begin.',
          human_intervention:
            'Een medewerker bekijkt de bonnen en beslist. De keuze van het algoritme kan hij niet zien.',
          risks: 'Nieuwe bedrijven worden vaker gekozen, omdat er weinig over hen bekend is.',
          source_data: 'Bedrag, soort subsidie, leeftijd van het bedrijf en eerdere controles.',
          meaning: 'U moet misschien bonnen en facturen opsturen. Bewaar die vijf jaar.',
          affected: ['Bedrijven'],
          affected_number: '1.000 tot 10.000 per jaar',
          risk_selection: 'Ja',
          distinction: 'Onderscheid naar bedrag en leeftijd van het bedrijf.',
          automation: 'Het algoritme kiest wie of wat eerst of extra bekeken wordt',
          technique: ['Statistiek'],
          data_categories: ['Bedrijfsgegevens'],
          acquisition: 'Zelf gemaakt',
        },
      },
    ],
  },
  {
    id: '65689615',
    organisation: organisationIds.consulaten,
    versions: [
      {
        language: 'nl',
        publishedAt: '2025-01-28T09:00:00Z',
        confirmedAt: '2026-01-27T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Wachttijd bij het consulaat voorspellen',
          description_short: 'Voorspelt hoe lang u in het buitenland wacht op een afspraak voor een paspoort of visum.',
          category: ['Internationaal', 'Migratie en integratie'],
          status: 'In gebruik',
          begin_date: '2024-09',
          contact_email: 'https://www.reizenenconsulaten.example/contact',
          publication_category: 'Overige algoritmes',
          goal: 'Nederlanders in het buitenland kiezen een rustig moment. Consulaten zetten extra mensen in als het druk wordt.',
          human_intervention: 'Het hoofd van het consulaat maakt het rooster.',
          risks: 'Bij een crisis klopt de voorspelling niet. Dan zet de dienst haar uit en staat dat op de website.',
          source_data: 'Aantal afspraken per dag in de afgelopen vijf jaar. Geen namen.',
          methods_and_models: 'Een tijdreeks per consulaat. Niet zelflerend.',
          affected: ['Inwoners'],
          affected_number: '100.000 tot 1 miljoen per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Statistiek'],
          data_categories: ['Geen persoonsgegevens'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
        },
        notApplicable: ['meaning', 'consequences', 'redress_routes'],
      },
    ],
  },
  {
    id: '38841910',
    organisation: organisationIds.incasso,
    useReason:
      'Tijdelijk gestopt sinds 3 november 2026. De dienst onderzoekt of mensen met een laag inkomen een te kort voorstel kregen.',
    versions: [
      {
        language: 'nl',
        publishedAt: '2024-07-09T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Betalingsregeling voorstellen bij boetes',
          description_short:
            'Stelt voor in hoeveel maanden iemand een boete kan betalen. U mag altijd een andere regeling vragen.',
          category: ['Recht', 'Overheidsfinanciën'],
          status: 'In gebruik',
          begin_date: '2024-06',
          contact_email: 'algoritmes@incassodienst.example',
          publication_category: 'Impactvolle algoritmes',
          goal: 'Mensen krijgen een voorstel dat zij kunnen betalen. Zo komen er geen extra kosten bij.',
          proportionality: 'Een vaste regeling van zes maanden paste bij veel mensen niet.',
          human_intervention:
            'De brief gaat automatisch weg. Belt u, dan spreekt u een medewerker die alles kan veranderen.',
          risks: 'Het voorstel kan te hoog zijn. Wie niet reageert, krijgt eerst nog een brief.',
          source_data: 'Hoogte van de boete, eerdere betalingen en andere boetes die openstaan.',
          methods_and_models: 'Statistiek op oude regelingen.',
          meaning: 'U krijgt een brief met een bedrag per maand. U mag een ander bedrag voorstellen.',
          affected: ['Inwoners'],
          affected_number: '100.000 tot 1 miljoen per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme beslist zonder mens',
          technique: ['Statistiek'],
          data_categories: ['Inkomen, vermogen en schulden', 'Burgerservicenummer of ander persoonsnummer'],
          special_data: ['Strafrechtelijke gegevens'],
          acquisition: 'Zelf gemaakt',
        },
      },
      {
        language: 'nl',
        publishedAt: '2026-11-03T10:00:00Z',
        confirmedAt: '2026-11-03T10:00:00Z',
        changeNote: 'Tijdelijk gestopt. Gevolgen beschreven.',
        values: {
          name: 'Betalingsregeling voorstellen bij boetes',
          description_short:
            'Stelde voor in hoeveel maanden iemand een boete kan betalen. Nu maakt een medewerker het voorstel.',
          category: ['Recht', 'Overheidsfinanciën'],
          status: 'Buiten gebruik',
          begin_date: '2024-06',
          end_date: '2026-11',
          contact_email: 'algoritmes@incassodienst.example',
          publication_category: 'Impactvolle algoritmes',
          goal: 'Mensen krijgen een voorstel dat zij kunnen betalen. Zo komen er geen extra kosten bij.',
          proportionality:
            'Een vaste regeling van zes maanden paste bij veel mensen niet. Zolang het onderzoek loopt, weegt het risico zwaarder dan het gemak.',
          human_intervention: 'Sinds 3 november 2026 maakt een medewerker elk voorstel.',
          risks:
            'Het voorstel kan te hoog zijn. Uit een steekproef van 400 brieven bleek dat 70 mensen met een laag inkomen een te kort voorstel kregen.',
          source_data: 'Hoogte van de boete, eerdere betalingen en andere boetes die openstaan.',
          methods_and_models: 'Statistiek op oude regelingen.',
          meaning: 'Kreeg u voor 3 november 2026 een voorstel dat te hoog is? Dan kunt u een nieuw voorstel vragen.',
          consequences: 'Wie een te hoog voorstel kreeg, kan extra kosten hebben betaald. De dienst betaalt die terug.',
          redress_routes: [
            {
              route: 'Een mens laten kijken',
              how: 'Vraag een nieuw voorstel met het nummer op uw brief.',
              contact: 'https://www.incassodienst.example/nieuw-voorstel',
              term: 'Antwoord binnen 2 weken',
            },
            {
              route: 'Een klacht indienen',
              how: 'Dien een klacht in als u extra kosten betaalde.',
              contact: 'https://www.incassodienst.example/klacht',
              term: 'Antwoord binnen 6 weken',
            },
          ],
          affected: ['Inwoners'],
          affected_number: '100.000 tot 1 miljoen per jaar',
          risk_selection: 'Nee',
          automation: 'Het algoritme beslist zonder mens',
          technique: ['Statistiek'],
          data_categories: ['Inkomen, vermogen en schulden', 'Burgerservicenummer of ander persoonsnummer'],
          special_data: ['Strafrechtelijke gegevens'],
          acquisition: 'Zelf gemaakt',
        },
      },
    ],
  },
  {
    id: '38146897',
    organisation: organisationIds.eerlijkLoket,
    versions: [
      {
        language: 'nl',
        publishedAt: '2026-01-30T09:00:00Z',
        confirmedAt: '2026-01-30T09:00:00Z',
        changeNote: 'Eerste publicatie.',
        values: {
          name: 'Brieven op moeilijke woorden nalopen',
          description_short:
            'Wijst moeilijke woorden en lange zinnen aan in brieven van de autoriteit. De schrijver kiest zelf wat beter is.',
          category: ['Organisatie en bedrijfsvoering', 'Recht'],
          status: 'In gebruik',
          begin_date: '2025-11',
          contact_email: 'algoritmes@eerlijkloket.example',
          publication_category: 'Overige algoritmes',
          goal: 'Meer mensen begrijpen een brief zonder hulp.',
          human_intervention: 'De schrijver van de brief beslist over elk woord.',
          source_data: 'De tekst van de brief, zonder naam en adres van de ontvanger.',
          methods_and_models: 'Een woordenlijst en een taalmodel dat een kortere zin voorstelt.',
          provider: 'Eigen ontwikkeling',
          affected: ['Inwoners', 'Medewerkers van de overheid'],
          risk_selection: 'Nee',
          automation: 'Het algoritme geeft advies',
          technique: ['Vaste regels', 'Generatieve AI'],
          data_categories: ['Geen persoonsgegevens'],
          special_data: ['Geen bijzondere persoonsgegevens'],
          acquisition: 'Zelf gemaakt',
          url: 'https://www.eerlijkloket.example/register/brieven',
        },
        notApplicable: ['meaning', 'consequences', 'redress_routes', 'impacttoetsen_grouping'],
      },
    ],
  },
];
