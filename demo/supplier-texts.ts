import type { DemoValues } from './demo.ts';

/** A text that an invented supplier offers about its invented product. */
export type DemoSupplierText = { readonly id: string; readonly values: DemoValues };

/** The texts of suppliers of the demo, with which somebody of the demo can begin an entry. */
export const demoSupplierTexts: readonly DemoSupplierText[] = [
  {
    id: 'zwartbalk-weglakken',
    values: {
      name: 'Persoonsgegevens weglakken in documenten',
      description_short:
        'Zoekt namen, adressen en nummers in stukken die openbaar worden. Een medewerker controleert elke bladzijde.',
      category: ['Organisatie en bedrijfsvoering'],
      publication_category: 'Overige algoritmes',
      goal: 'Stukken worden sneller openbaar, zonder dat er gegevens van mensen in staan.',
      proportionality: 'Met de hand weglakken kost veel meer tijd, en mensen missen ook namen.',
      human_intervention:
        'Ja, een mens beslist. Een medewerker ziet elk voorstel en kan lakwerk toevoegen of weghalen.',
      risks: 'De computer kan een naam missen. Daarom hoort iemand alles na te lezen.',
      lawful_basis: 'De Wet open overheid zegt dat persoonsgegevens vaak niet openbaar mogen worden.',
      lawful_basis_grouping: [{ title: 'Wet open overheid', link: 'https://wetten.overheid.nl/BWBR0045754/' }],
      source_data: 'De documenten zelf. De tekst verlaat de computers van de organisatie niet.',
      methods_and_models: 'Een taalmodel herkent namen en adressen. Vaste patronen herkennen nummers.',
      provider: 'Zwartbalk Voorbeeldsoftware BV',
      product: 'Zwartbalk Weglakken',
      acquisition: 'Gekocht of gehuurd',
      technique: ['Zelflerend', 'Vaste regels'],
      risk_selection: 'Nee',
      automation: 'Het algoritme geeft advies',
      tags: 'anonimiseren, lakken, privacy, Woo, zwartlakken',
    },
  },
  {
    id: 'meldvoorbeeld-sorteren',
    values: {
      name: 'Meldingen over de straat naar het juiste team sturen',
      description_short:
        'Leest een melding over bijvoorbeeld een losse stoeptegel en stelt voor welk team die krijgt. Een medewerker kan dat veranderen.',
      category: ['Openbare orde en veiligheid'],
      publication_category: 'Overige algoritmes',
      goal: 'Een melding komt sneller bij wie er iets aan kan doen.',
      human_intervention: 'Ja. Een medewerker ziet het voorstel en kan een ander team kiezen.',
      risks: 'Een melding kan bij het verkeerde team komen. Dan stuurt dat team haar door.',
      source_data: 'De tekst van de melding en de plek. De naam van wie meldt, telt niet mee.',
      methods_and_models:
        'Een model dat leerde van eerdere meldingen geeft elk team een kans. Het hoogste team wordt voorgesteld.',
      provider: 'Meldvoorbeeld BV',
      product: 'Meldwijzer',
      acquisition: 'Gekocht of gehuurd',
      technique: ['Zelflerend'],
      risk_selection: 'Nee',
      automation: 'Het algoritme geeft advies',
      tags: 'meldingen, openbare ruimte, straat',
    },
  },
  {
    id: 'scanvoorbeeld-parkeercontrole',
    values: {
      name: 'Parkeercontrole met een scanauto',
      description_short:
        'Een auto met camera’s leest kentekens en kijkt of er voor is betaald. Een medewerker bekijkt elke foto voor er een boete komt.',
      category: ['Verkeer'],
      publication_category: 'Impactvolle algoritmes',
      goal: 'Parkeerders die niet betalen worden gevonden, zodat er plek blijft voor wie wel betaalt.',
      human_intervention: 'Ja, een mens beslist. Een medewerker bekijkt de foto’s en besluit of er een boete komt.',
      risks: 'De camera kan een letter verkeerd lezen. Daarom vergelijkt een medewerker de foto met het kenteken.',
      lawful_basis: 'De Gemeentewet laat een gemeente belasting vragen voor parkeren.',
      lawful_basis_grouping: [{ title: 'Gemeentewet, artikel 225', link: 'https://wetten.overheid.nl/BWBR0005416' }],
      source_data: 'Foto’s van kentekens, de plek en de tijd. Het register van betaalde parkeerrechten.',
      methods_and_models:
        'Beeldherkenning leest de letters op een kenteken. Vaste regels vergelijken die met wat is betaald.',
      provider: 'Scanvoorbeeld BV',
      product: 'Parkeerscan',
      acquisition: 'Gekocht of gehuurd',
      technique: ['Zelflerend', 'Vaste regels'],
      risk_selection: 'Nee',
      automation: 'Het algoritme kiest wie of wat eerst of extra bekeken wordt',
      tags: 'parkeren, scanauto, kenteken',
    },
  },
];
