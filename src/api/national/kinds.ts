import { typeFromRoo } from '#formats/organisations-kinds.ts';
import { isOrganisationType, type OrganisationType, organisationTypes } from '#register/organisation-types.ts';

/** What the national register calls the kinds of organisation of this register, where that is not the same word. */
const otherNames: Readonly<Partial<Record<OrganisationType, string>>> = {
  samenwerking: 'regionaal_samenwerkingsorgaan',
  'rechtspersoon-met-wettelijke-taak': 'organisatie_met_overheidsbemoeienis',
};

/** Kinds that only the national register tells apart, with the kind they are here. The rest are those of ROO. */
const narrower: ReadonlyMap<string, OrganisationType> = new Map([
  ['brandweer', 'politie'],
  ['ggdregio', 'samenwerking'],
  ['grensoverschrijdend_gemeenschappelijke_regeling', 'samenwerking'],
  ['nationaal_overig', 'overig'],
  ['provinciale_rekenkamer', 'overig'],
  ['regionaal_samenwerkingsverband', 'samenwerking'],
]);

const ofRoo: readonly string[] = [
  'gemeenschappelijke_regeling',
  'grensoverschrijdend_regionaal_samenwerkingsorgaan',
  'interdepartementale_commissie',
  'kabinet_van_de_koning',
  'openbaar_lichaam_voor_beroep_en_bedrijf',
];

/** What the national register calls a kind of organisation. Source: national interface, 5. */
export const nationalTypeOf = (type: OrganisationType): string => otherNames[type] ?? type.replaceAll('-', '_');

const own = new Map(
  Object.keys(organisationTypes)
    .filter(isOrganisationType)
    .map((type) => [nationalTypeOf(type), type]),
);

/** Every kind of organisation that the national interface can be asked for. */
export const nationalTypes: readonly string[] = [...new Set([...own.keys(), ...ofRoo, ...narrower.keys()])].toSorted();

/** The kind of organisation that the national register calls so; null when it has none with that name. */
export const typeOfNational = (text: string): OrganisationType | null =>
  own.get(text) ?? narrower.get(text) ?? (ofRoo.includes(text) ? typeFromRoo([text.replaceAll('_', '-')], '') : null);
