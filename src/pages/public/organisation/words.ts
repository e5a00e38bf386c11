import type { OrganisationType } from '#register/organisation-types.ts';
import type { Language, Text } from '#standard/text.ts';

const phrases: Readonly<Partial<Record<OrganisationType, Text>>> = {
  gemeente: { nl: 'Deze gemeente', en: 'This municipality', fy: 'Dizze gemeente' },
  provincie: { nl: 'Deze provincie', en: 'This province', fy: 'Dizze provinsje' },
  waterschap: { nl: 'Dit waterschap', en: 'This water authority', fy: 'Dit wetterskip' },
  ministerie: { nl: 'Dit ministerie', en: 'This ministry', fy: 'Dit ministearje' },
  inspectie: { nl: 'Deze inspectie', en: 'This inspectorate', fy: 'Dizze ynspeksje' },
};

const organisation: Text = { nl: 'Deze organisatie', en: 'This organisation', fy: 'Dizze organisaasje' };

/** 'Deze gemeente', 'Dit ministerie', or 'Deze organisatie': how a sentence about an organisation of this kind begins. */
export const thisOrganisation = (type: OrganisationType, language: Language): string =>
  (phrases[type] ?? organisation)[language];
