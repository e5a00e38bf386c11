import type { Text } from '#standard/text.ts';

/** A ground of the Woo (Open Government Act) on which information may be withheld. */
export type Ground = {
  readonly kind: 'absolute' | 'relative' | 'temporary' | 'exceptional' | 'environment' | 'opinions';
  /** The article as a reader finds it in the law. */
  readonly article: Text;
  readonly label: Text;
};

/** Woo grounds as in force since 1 May 2022; labels in our own words. Source: Wet open overheid, articles 5.1 and 5.2. */
export const grounds = {
  '5.1.1a': {
    kind: 'absolute',
    article: { nl: 'artikel 5.1 lid 1 onder a', en: 'article 5.1(1)(a)', fy: 'artikel 5.1 lid 1 ûnder a' },
    label: { nl: 'Eenheid van de Kroon', en: 'Unity of the Crown', fy: 'Ienheid fan de Kroan' },
  },
  '5.1.1b': {
    kind: 'absolute',
    article: { nl: 'artikel 5.1 lid 1 onder b', en: 'article 5.1(1)(b)', fy: 'artikel 5.1 lid 1 ûnder b' },
    label: { nl: 'Veiligheid van de Staat', en: 'Security of the State', fy: 'Feiligens fan de Steat' },
  },
  '5.1.1c': {
    kind: 'absolute',
    article: { nl: 'artikel 5.1 lid 1 onder c', en: 'article 5.1(1)(c)', fy: 'artikel 5.1 lid 1 ûnder c' },
    label: {
      nl: 'Vertrouwelijk gegeven bedrijfsgegevens',
      en: 'Business data given in confidence',
      fy: "Bedriuwsgegevens dy't yn fertrouwen jûn binne",
    },
  },
  '5.1.1d': {
    kind: 'absolute',
    article: { nl: 'artikel 5.1 lid 1 onder d', en: 'article 5.1(1)(d)', fy: 'artikel 5.1 lid 1 ûnder d' },
    label: {
      nl: 'Bijzondere of strafrechtelijke persoonsgegevens',
      en: 'Special or criminal personal data',
      fy: 'Bysûndere of strafrjochtlike persoansgegevens',
    },
  },
  '5.1.1e': {
    kind: 'absolute',
    article: { nl: 'artikel 5.1 lid 1 onder e', en: 'article 5.1(1)(e)', fy: 'artikel 5.1 lid 1 ûnder e' },
    label: {
      nl: 'Persoonsnummers zoals het burgerservicenummer',
      en: 'Personal numbers such as the citizen service number',
      fy: 'Persoansnûmers lykas it boargerservicenûmer',
    },
  },
  '5.1.2a': {
    kind: 'relative',
    article: { nl: 'artikel 5.1 lid 2 onder a', en: 'article 5.1(2)(a)', fy: 'artikel 5.1 lid 2 ûnder a' },
    label: {
      nl: 'Betrekkingen met andere landen en internationale organisaties',
      en: 'Relations with other countries and international organisations',
      fy: 'Betrekkings mei oare lannen en ynternasjonale organisaasjes',
    },
  },
  '5.1.2b': {
    kind: 'relative',
    article: { nl: 'artikel 5.1 lid 2 onder b', en: 'article 5.1(2)(b)', fy: 'artikel 5.1 lid 2 ûnder b' },
    label: {
      nl: 'Economische of financiële belangen van de overheid',
      en: 'Economic or financial interests of the government',
      fy: 'Ekonomyske of finansjele belangen fan de oerheid',
    },
  },
  '5.1.2c': {
    kind: 'relative',
    article: { nl: 'artikel 5.1 lid 2 onder c', en: 'article 5.1(2)(c)', fy: 'artikel 5.1 lid 2 ûnder c' },
    label: {
      nl: 'Opsporing en vervolging van strafbare feiten',
      en: 'Detection and prosecution of criminal offences',
      fy: 'Opspoaren en ferfolgjen fan strafbere feiten',
    },
  },
  '5.1.2d': {
    kind: 'relative',
    article: { nl: 'artikel 5.1 lid 2 onder d', en: 'article 5.1(2)(d)', fy: 'artikel 5.1 lid 2 ûnder d' },
    label: {
      nl: 'Inspectie, controle en toezicht door de overheid',
      en: 'Inspection, checks and supervision by the government',
      fy: 'Ynspeksje, kontrôle en tafersjoch troch de oerheid',
    },
  },
  '5.1.2e': {
    kind: 'relative',
    article: { nl: 'artikel 5.1 lid 2 onder e', en: 'article 5.1(2)(e)', fy: 'artikel 5.1 lid 2 ûnder e' },
    label: { nl: 'Persoonlijke levenssfeer', en: 'Privacy', fy: 'Persoanlike libbenssfear' },
  },
  '5.1.2f': {
    kind: 'relative',
    article: { nl: 'artikel 5.1 lid 2 onder f', en: 'article 5.1(2)(f)', fy: 'artikel 5.1 lid 2 ûnder f' },
    label: {
      nl: 'Andere concurrentiegevoelige bedrijfsgegevens',
      en: 'Other commercially sensitive business data',
      fy: 'Oare konkurrinsjegefoelige bedriuwsgegevens',
    },
  },
  '5.1.2g': {
    kind: 'relative',
    article: { nl: 'artikel 5.1 lid 2 onder g', en: 'article 5.1(2)(g)', fy: 'artikel 5.1 lid 2 ûnder g' },
    label: { nl: 'Bescherming van het milieu', en: 'Protection of the environment', fy: 'Beskerming fan it miljeu' },
  },
  '5.1.2h': {
    kind: 'relative',
    article: { nl: 'artikel 5.1 lid 2 onder h', en: 'article 5.1(2)(h)', fy: 'artikel 5.1 lid 2 ûnder h' },
    label: {
      nl: 'Beveiliging van personen en bedrijven, voorkomen van sabotage',
      en: 'Security of persons and companies, prevention of sabotage',
      fy: 'Befeiliging fan persoanen en bedriuwen, foarkommen fan sabotaazje',
    },
  },
  '5.1.2i': {
    kind: 'relative',
    article: { nl: 'artikel 5.1 lid 2 onder i', en: 'article 5.1(2)(i)', fy: 'artikel 5.1 lid 2 ûnder i' },
    label: {
      nl: 'Goed functioneren van de overheid',
      en: 'Proper functioning of the government',
      fy: 'Goed funksjonearjen fan de oerheid',
    },
  },
  '5.1.4': {
    kind: 'temporary',
    article: { nl: 'artikel 5.1 lid 4', en: 'article 5.1(4)', fy: 'artikel 5.1 lid 4' },
    label: {
      nl: 'De ontvanger moet het eerst kunnen lezen',
      en: 'The addressee must be able to read it first',
      fy: 'De ûntfanger moat it earst lêze kinne',
    },
  },
  '5.1.5': {
    kind: 'exceptional',
    article: { nl: 'artikel 5.1 lid 5', en: 'article 5.1(5)', fy: 'artikel 5.1 lid 5' },
    label: {
      nl: 'Onevenredig nadeel voor een ander belang',
      en: 'Disproportionate harm to another interest',
      fy: 'Unevenredich neidiel foar in oar belang',
    },
  },
  '5.1.6': {
    kind: 'environment',
    article: { nl: 'artikel 5.1 lid 6', en: 'article 5.1(6)', fy: 'artikel 5.1 lid 6' },
    label: {
      nl: 'Milieu-informatie met vertrouwelijke bedrijfsgegevens',
      en: 'Environmental information with confidential business data',
      fy: 'Miljeu-ynformaasje mei fertroulike bedriuwsgegevens',
    },
  },
  '5.2': {
    kind: 'opinions',
    article: { nl: 'artikel 5.2', en: 'article 5.2', fy: 'artikel 5.2' },
    label: {
      nl: 'Persoonlijke beleidsopvattingen uit intern overleg',
      en: 'Personal policy views from internal deliberation',
      fy: 'Persoanlike beliedsopfettings út ynterne oerlis',
    },
  },
} as const satisfies Record<string, Ground>;

export type GroundCode = keyof typeof grounds;

/** True when the text is the code of a ground: 5.1.2d. */
export const isGroundCode = (text: string): text is GroundCode => Object.hasOwn(grounds, text);
