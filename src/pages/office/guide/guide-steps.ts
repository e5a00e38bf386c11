import { type EntryDocument, fieldState } from '#register/entry.ts';
import { type FieldKey, fieldByKey } from '#standard/fields.ts';
import type { Text } from '#standard/text.ts';

/** One question of the guided entry: what is asked, why, and which fields the answer fills. */
export type GuideStep = {
  /** The word in the address. */
  readonly slug: string;
  readonly question: Text;
  readonly help: Text;
  readonly fields: readonly FieldKey[];
};

/** The questions of the guided entry, in order: from what it does to whom one can ask. */
export const guideSteps = [
  {
    slug: 'wat',
    question: { nl: 'Wat doet het algoritme?', en: 'What does the algorithm do?', fy: 'Wat docht it algoritme?' },
    help: {
      nl: 'Vertel het zoals u het aan een buurvrouw zou vertellen.',
      en: 'Tell it as you would tell a neighbour.',
      fy: 'Fertel it sa’t jo it oan in buorfrou fertelle soene.',
    },
    fields: ['name', 'description_short'],
  },
  {
    slug: 'waarom',
    question: { nl: 'Waarom gebruikt u het?', en: 'Why do you use it?', fy: 'Wêrom brûke jo it?' },
    help: {
      nl: 'Wat gaat er beter door, en wat merken inwoners en bedrijven daarvan?',
      en: 'What goes better because of it, and what do residents and businesses notice?',
      fy: 'Wat giet der better troch, en wat fernimme ynwenners en bedriuwen dêrfan?',
    },
    fields: ['goal'],
  },
  {
    slug: 'wie',
    question: {
      nl: 'Voor wie heeft het gevolgen?',
      en: 'For whom does it have consequences?',
      fy: 'Foar wa hat it gefolgen?',
    },
    help: {
      nl: 'Denk ook aan mensen die er niets van zien.',
      en: 'Think of people who see nothing of it too.',
      fy: 'Tink ek oan minsken dy’t der neat fan sjogge.',
    },
    fields: ['affected'],
  },
  {
    slug: 'mens',
    question: { nl: 'Beslist er een mens?', en: 'Does a person decide?', fy: 'Beslist der in minske?' },
    help: {
      nl: 'Kies wat in het echt gebeurt, en schrijf wat die mens ziet en kan veranderen.',
      en: 'Choose what really happens, and write what that person sees and can change.',
      fy: 'Kies wat yn it echt bart, en skriuw wat dy minske sjocht en feroarje kin.',
    },
    fields: ['automation', 'human_intervention'],
  },
  {
    slug: 'selectie',
    question: {
      nl: 'Kiest het mensen of bedrijven uit om te controleren?',
      en: 'Does it choose people or businesses to be checked?',
      fy: 'Kiest it minsken of bedriuwen út om te kontrolearjen?',
    },
    help: {
      nl: 'Bijvoorbeeld wie eerst bezoek krijgt, of van wie een aanvraag extra wordt bekeken.',
      en: 'For example who is visited first, or whose application is looked at more closely.',
      fy: 'Bygelyks wa’t earst besite kriget, of fan wa’t in oanfraach ekstra besjoen wurdt.',
    },
    fields: ['risk_selection'],
  },
  {
    slug: 'lijst',
    question: {
      nl: 'Twee vragen over de gevolgen',
      en: 'Two questions about the consequences',
      fy: 'Twa fragen oer de gefolgen',
    },
    help: {
      nl: 'Met uw antwoorden stellen wij een categorie voor. De antwoorden zelf worden niet bewaard.',
      en: 'With your answers we propose a category. The answers themselves are not kept.',
      fy: 'Mei jo antwurden stelle wy in kategory foar. De antwurden sels wurde net bewarre.',
    },
    fields: [],
  },
  {
    slug: 'categorie',
    question: { nl: 'Welke categorie past erbij?', en: 'Which category fits?', fy: 'Hokker kategory past derby?' },
    help: {
      nl: 'De categorie bepaalt wat u moet invullen.',
      en: 'The category says what you must fill in.',
      fy: 'De kategory bepaalt wat jo ynfolje moatte.',
    },
    fields: ['publication_category'],
  },
  {
    slug: 'contact',
    question: {
      nl: 'Gebruikt u het al, en waar kan iemand vragen stellen?',
      en: 'Do you use it already, and where can somebody ask questions?',
      fy: 'Brûke jo it al, en wêr kin immen fragen stelle?',
    },
    help: {
      nl: 'Geef een algemeen adres, nooit dat van een persoon.',
      en: 'Give a general address, never that of a person.',
      fy: 'Jou in algemien adres, nea dat fan in persoan.',
    },
    fields: ['status', 'begin_date', 'contact_email'],
  },
] as const satisfies readonly GuideStep[];

export type GuideSlug = (typeof guideSteps)[number]['slug'];

/** The first question of which a field is still empty; null when all are answered. */
export const firstOpenStep = (document: EntryDocument): GuideSlug | null => {
  const isOpen = (key: FieldKey): boolean => {
    const field = fieldByKey(key);
    return field !== undefined && fieldState(document, field).state === 'empty';
  };
  return guideSteps.find(({ fields }: GuideStep) => fields.some(isOpen))?.slug ?? null;
};
