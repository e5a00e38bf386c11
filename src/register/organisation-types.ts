import type { Text } from '#standard/text.ts';

/** The kinds of organisation of the Dutch government, as a citizen sorts them; codes follow ROO. */
export const organisationTypes = {
  ministerie: { nl: 'Ministerie', en: 'Ministry', fy: 'Ministearje' },
  gemeente: { nl: 'Gemeente', en: 'Municipality', fy: 'Gemeente' },
  provincie: { nl: 'Provincie', en: 'Province', fy: 'Provinsje' },
  waterschap: { nl: 'Waterschap', en: 'Water authority', fy: 'Wetterskip' },
  agentschap: { nl: 'Uitvoeringsorganisatie', en: 'Executive agency', fy: 'Utfieringsorganisaasje' },
  'zelfstandig-bestuursorgaan': {
    nl: 'Zelfstandig bestuursorgaan',
    en: 'Independent administrative body',
    fy: 'Selsstannich bestjoersorgaan',
  },
  inspectie: { nl: 'Inspectie', en: 'Inspectorate', fy: 'Ynspeksje' },
  organisatieonderdeel: {
    nl: 'Onderdeel van een organisatie',
    en: 'Part of an organisation',
    fy: 'Underdiel fan in organisaasje',
  },
  'hoog-college-van-staat': {
    nl: 'Hoog college van staat',
    en: 'High council of state',
    fy: 'Heech kolleezje fan steat',
  },
  politie: { nl: 'Politie en brandweer', en: 'Police and fire service', fy: 'Plysje en brânwacht' },
  rechtspraak: { nl: 'Rechtspraak', en: 'Judiciary', fy: 'Rjochtspraak' },
  omgevingsdienst: { nl: 'Omgevingsdienst', en: 'Environmental service', fy: 'Omjouwingstsjinst' },
  veiligheidsregio: { nl: 'Veiligheidsregio', en: 'Safety region', fy: 'Feiligensregio' },
  samenwerking: {
    nl: 'Samenwerking van overheden',
    en: 'Cooperation of public bodies',
    fy: 'Gearwurking fan oerheden',
  },
  adviescollege: { nl: 'Adviescollege', en: 'Advisory body', fy: 'Advyskolleezje' },
  koepelorganisatie: { nl: 'Koepelorganisatie', en: 'Umbrella organisation', fy: 'Koepelorganisaasje' },
  'rechtspersoon-met-wettelijke-taak': {
    nl: 'Rechtspersoon met een wettelijke taak',
    en: 'Legal entity with a statutory task',
    fy: 'Rjochtspersoan mei in wetlike taak',
  },
  'caribisch-openbaar-lichaam': {
    nl: 'Caribisch openbaar lichaam',
    en: 'Caribbean public body',
    fy: 'Karibysk iepenbier lichem',
  },
  overig: { nl: 'Andere organisatie', en: 'Other organisation', fy: 'Oare organisaasje' },
} as const satisfies Record<string, Text>;

export type OrganisationType = keyof typeof organisationTypes;

export const isOrganisationType = (text: string): text is OrganisationType => Object.hasOwn(organisationTypes, text);
