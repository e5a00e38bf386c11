import type { OrganisationType } from '#register/organisation-types.ts';

/**
 * The kinds of ROO, in the words of its flat list (gemeenschappelijke-regeling) and of its XML (Gemeenschappelijke regeling),
 * written small with dashes. Of an organisation with several kinds the first in this list counts.
 */
const rooKinds: Readonly<Record<string, OrganisationType>> = {
  ministerie: 'ministerie',
  gemeente: 'gemeente',
  provincie: 'provincie',
  waterschap: 'waterschap',
  agentschap: 'agentschap',
  inspectie: 'inspectie',
  'hoge-college': 'hoog-college-van-staat',
  'hoog-college-van-staat': 'hoog-college-van-staat',
  'staten-generaal': 'hoog-college-van-staat',
  'kabinet-van-de-koning': 'hoog-college-van-staat',
  'rechterlijke-instantie': 'rechtspraak',
  rechtspraak: 'rechtspraak',
  politie: 'politie',
  'politie-en-brandweer': 'politie',
  'caribisch-openbaar-lichaam': 'caribisch-openbaar-lichaam',
  zbo: 'zelfstandig-bestuursorgaan',
  'zelfstandig-bestuursorgaan': 'zelfstandig-bestuursorgaan',
  'openbaar-lichaam-voor-beroep-en-bedrijf': 'zelfstandig-bestuursorgaan',
  adviescollege: 'adviescollege',
  'externe-commissie': 'adviescollege',
  'interdepartementale-commissie': 'adviescollege',
  'gemeenschappelijke-regeling': 'samenwerking',
  'regionaal-samenwerkingsorgaan': 'samenwerking',
  'grensoverschrijdend-regionaal-samenwerkingsorgaan': 'samenwerking',
  rwt: 'rechtspersoon-met-wettelijke-taak',
  'rechtspersoon-met-wettelijke-taak': 'rechtspersoon-met-wettelijke-taak',
  koepelorganisatie: 'koepelorganisatie',
  'organisatie-met-overheidsbemoeienis': 'overig',
  'overheidsstichting-of-vereniging': 'overig',
  organisatieonderdeel: 'organisatieonderdeel',
};

/** The kinds of TOOI: the code of organisatiesoort in its thesaurus, or the class of an organisation, written small. */
const tooiKinds: Readonly<Record<string, OrganisationType>> = {
  c_49ea8180: 'gemeente',
  c_358e6463: 'provincie',
  c_b5326808: 'waterschap',
  c_b4470cdd: 'caribisch-openbaar-lichaam',
  c_a04c8796: 'samenwerking',
  c_c7eb524c: 'samenwerking',
  c_56192790: 'zelfstandig-bestuursorgaan',
  c_70b93ded: 'zelfstandig-bestuursorgaan',
  c_ab4cf250: 'zelfstandig-bestuursorgaan',
  c_2c4326b9: 'adviescollege',
  c_4dec446b: 'adviescollege',
  c_690094b5: 'adviescollege',
  c_81c05ccd: 'agentschap',
  c_cb42e80a: 'inspectie',
  c_07d0ec18: 'organisatieonderdeel',
  c_c5137aec: 'hoog-college-van-staat',
  c_88fb8563: 'hoog-college-van-staat',
  c_d9a4d49b: 'hoog-college-van-staat',
  c_29b489f7: 'hoog-college-van-staat',
  c_bbb05295: 'rechtspraak',
  c_c6d95aea: 'rechtspraak',
  c_5fea2a98: 'rechtspraak',
  c_43418c0b: 'rechtspraak',
  c_b9b318a5: 'politie',
  c_a006e4d0: 'overig',
  ministerie: 'ministerie',
  gemeente: 'gemeente',
  provincie: 'provincie',
  waterschap: 'waterschap',
  zbo: 'zelfstandig-bestuursorgaan',
  zbocluster: 'zelfstandig-bestuursorgaan',
  samenwerkingsorganisatie: 'samenwerking',
  caribischopenbaarlichaam: 'caribisch-openbaar-lichaam',
  overheidsorganisatie: 'overig',
};

/** What a cooperation of public bodies is by its name: ROO and TOOI have no kind for it. */
const cooperations: readonly (readonly [RegExp, OrganisationType])[] = [
  [/\b(omgevingsdienst|milieudienst|regionale uitvoeringsdienst|RUD)\b/i, 'omgevingsdienst'],
  [/\bveiligheids(-| en gezondheids)?regio\b/i, 'veiligheidsregio'],
];

const asWritten = (kind: string): string =>
  kind
    .trim()
    .toLowerCase()
    .replace(/[^a-z_0-9]+/g, '-');

const byName = (type: OrganisationType, name: string): OrganisationType =>
  type === 'samenwerking' ? (cooperations.find(([pattern]) => pattern.test(name))?.[1] ?? type) : type;

const order = Object.keys(rooKinds);

/** The kind of an organisation from the kinds ROO gives it and its name; null when none of them is known. */
export const typeFromRoo = (kinds: readonly string[], name: string): OrganisationType | null => {
  const known = order.find((kind) => kinds.some((given) => asWritten(given) === kind));
  const type = known === undefined ? undefined : rooKinds[known];
  return type === undefined ? null : byName(type, name);
};

/** The kind of an organisation from TOOI's organisatiesoort or, without one, its classes; null when none is known. */
export const typeFromTooi = (kinds: readonly string[], name: string): OrganisationType | null => {
  const types = kinds.flatMap((kind) => tooiKinds[asWritten(kind)] ?? []);
  const type = types.find((one) => one !== 'overig') ?? types[0];
  return type === undefined ? null : byName(type, name);
};
