import type { DomainRefusal } from '#register/reporting-domain.ts';
import type { Text } from '#standard/text.ts';

export const domainRefusals = {
  'not-allowed': { nl: 'Uw rol mag dit niet.', en: 'Your role may not do this.', fy: 'Jo rol mei dit net.' },
  'needs-name': { nl: 'Geef het domein een naam.', en: 'Give the domain a name.', fy: 'Jou it domein in namme.' },
  'name-too-long': {
    nl: 'Maak de naam korter: ten hoogste 200 tekens.',
    en: 'Make the name shorter: at most 200 signs.',
    fy: 'Meitsje de namme koarter: op syn heechst 200 tekens.',
  },
  'name-taken': {
    nl: 'Een ander domein heet al zo.',
    en: 'Another domain is called so already.',
    fy: 'In oar domein hjit al sa.',
  },
  'unknown-domain': { nl: 'Dit domein is er niet.', en: 'There is no such domain.', fy: 'Dit domein is der net.' },
  'unknown-organisation': {
    nl: 'Deze organisatie vinden we niet, of er zijn er meer met deze naam. Vul de volledige naam of de code in.',
    en: 'This organisation was not found, or several have this name. Fill in the full name or the code.',
    fy: 'Dizze organisaasje fine wy net, of der binne mear mei dizze namme. Folje de folsleine namme of de koade yn.',
  },
  'in-domain-then': {
    nl: 'Deze organisatie zit dan al in een domein. Beëindig dat eerst.',
    en: 'This organisation is in a domain then already. End that first.',
    fy: 'Dizze organisaasje sit dan al yn in domein. Beëinigje dat earst.',
  },
  'not-in-domain': {
    nl: 'Deze organisatie zit niet (meer) in dit domein.',
    en: 'This organisation is not (or no longer) in this domain.',
    fy: 'Dizze organisaasje sit net (mear) yn dit domein.',
  },
} as const satisfies Record<DomainRefusal, Text>;

export const domainWords = {
  title: { nl: 'Verantwoordingsdomeinen', en: 'Reporting domains', fy: 'Ferantwurdingsdomeinen' },
  all: { nl: 'Alle domeinen', en: 'All domains', fy: 'Alle domeinen' },
  needsDay: {
    nl: 'Geef een dag die bestaat, zoals 2027-01-31.',
    en: 'Give a day that exists, such as 2027-01-31.',
    fy: 'Jou in dei dy’t bestiet, lykas 2027-01-31.',
  },
  faults: { nl: 'Er is niets veranderd', en: 'Nothing was changed', fy: 'Der is neat feroare' },
  changed: { nl: 'Opgeslagen.', en: 'Saved.', fy: 'Bewarre.' },
  asOn: { nl: 'Zoals het is op', en: 'As it is on', fy: 'Sa’t it is op' },
  day: { nl: 'Toon een andere dag', en: 'Show another day', fy: 'Toan in oare dei' },
  show: { nl: 'Toon', en: 'Show', fy: 'Toan' },
} as const satisfies Record<string, Text>;
