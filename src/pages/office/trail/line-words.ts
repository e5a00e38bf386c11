import type { OrganisationDirectory } from '#register/directory.ts';
import { dutchTimeOf, type Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { isRole, roles } from '#register/roles.ts';
import { personInTrail } from '#register/trail.ts';
import type { Language, Text } from '#standard/text.ts';
import type { TrailLine, TrailLines } from '#store/trail.ts';
import { longDate } from '#web/format.ts';

/** What is needed to say a line in words: the names beside the lines, and those of organisations. */
export type Wording = {
  readonly language: Language;
  readonly names: TrailLines['names'];
  readonly directory: OrganisationDirectory;
};

const people = {
  erased: { nl: 'Verwijderde persoon', en: 'Erased person', fy: 'Fuorthelle persoan' },
  operator: { nl: 'Technisch beheerder', en: 'Operator', fy: 'Technysk behearder' },
  system: { nl: 'Het register zelf', en: 'The register itself', fy: 'It register sels' },
  token: { nl: 'Systeem met sleutel', en: 'System with key', fy: 'Systeem mei kaai' },
  elsewhere: {
    nl: 'Iemand van een andere organisatie',
    en: 'Somebody from another organisation',
    fy: 'Immen fan in oare organisaasje',
  },
  visitor: { nl: 'Iemand zonder account', en: 'Somebody without an account', fy: 'Immen sûnder akkount' },
} as const satisfies Record<string, Text>;

const objects = {
  entry: { nl: 'algoritme', en: 'algorithm', fy: 'algoritme' },
  account: { nl: 'account', en: 'account', fy: 'akkount' },
  appointment: { nl: 'rol', en: 'role', fy: 'rol' },
  token: { nl: 'sleutel', en: 'token', fy: 'kaai' },
  question: { nl: 'vraag', en: 'question', fy: 'fraach' },
  explanation: { nl: 'uitlegpagina', en: 'explanation page', fy: 'utlisside' },
  organisation: { nl: 'organisatie', en: 'organisation', fy: 'organisaasje' },
  organisations: { nl: 'organisaties uit', en: 'organisations from', fy: 'organisaasjes út' },
  transfer: { nl: 'overdracht', en: 'transfer', fy: 'oerdracht' },
  'reporting-domain': { nl: 'domein', en: 'domain', fy: 'domein' },
  source: { nl: 'bron', en: 'source', fy: 'boarne' },
  register: { nl: 'register', en: 'register', fy: 'register' },
  trail: { nl: 'logboek van', en: 'activity log of', fy: 'lochboek fan' },
  page: { nl: 'pagina', en: 'page', fy: 'side' },
  mail: { nl: 'e-mail', en: 'e-mail', fy: 'e-mail' },
  follow: { nl: 'volgen per e-mail', en: 'following by e-mail', fy: 'folgjen fia e-mail' },
  sheet: { nl: 'spreadsheet', en: 'spreadsheet', fy: 'spreadsheet' },
} as const satisfies Record<string, Text>;

const origins = {
  page: { nl: 'website', en: 'website', fy: 'webside' },
  api: { nl: 'interface', en: 'interface', fy: 'interface' },
  cli: { nl: 'opdrachtregel', en: 'command line', fy: 'kommandorigel' },
  job: { nl: 'vanzelf, op de achtergrond', en: 'by itself, in the background', fy: 'fansels, op de eftergrûn' },
  start: { nl: 'start van het register', en: 'start of the register', fy: 'begjin fan it register' },
} as const satisfies Record<string, Text>;

const results = {
  refused: { nl: 'Geweigerd', en: 'Refused', fy: 'Wegere' },
  unchanged: { nl: 'Niets veranderd', en: 'Nothing changed', fy: 'Neat feroare' },
  collided: {
    nl: 'Niet opgeslagen: een ander wijzigde hetzelfde',
    en: 'Not saved: somebody else changed the same',
    fy: 'Net bewarre: in oar feroare itselde',
  },
  done: { nl: 'Gelukt', en: 'Done', fy: 'Slagge' },
} as const satisfies Record<string, Text>;

const inWords = (words: Readonly<Record<string, Text>>, key: string, language: Language): string =>
  (Object.hasOwn(words, key) ? words[key] : undefined)?.[language] ?? key;

const isToken = (text: string): boolean => /^token:\d{1,9}$/.test(text);

/** A token has no name in the trail but its number. */
const tokenInWords = (text: string, language: Language): string =>
  text.replace('token:', `${objects.token[language]} `);

/** A name in the trail as people read it: that of the person now, or that it was erased. */
export const personInWords = (text: string, { names, language }: Wording): string => {
  const id = personInTrail(text);
  if (isToken(text)) return tokenInWords(text, language);
  if (id === null) return inWords(people, text, language);
  return names.get(id) ?? `${people.erased[language]} (${id})`;
};

const roleInWords = (role: unknown, language: Language): string =>
  typeof role === 'string' && isRole(role) ? roles[role].name[language] : '';

/** On what a line was done, in words. */
export const objectInWords = ({ objectKind, objectId, details }: TrailLine, wording: Wording): string => {
  const { language, directory } = wording;
  const kind = inWords(objects, objectKind, language);
  if (objectKind === 'account' && personInTrail(objectId) !== null)
    return `${kind}: ${personInWords(objectId, wording)}`;
  if (isToken(objectId)) return tokenInWords(objectId, language);
  if (objectKind === 'appointment' && typeof details.person === 'string')
    return `${kind}: ${[roleInWords(details.role, language), personInWords(details.person, wording)].filter(Boolean).join(', ')}`;
  if (objectKind === 'organisation') return `${kind} ${directory.nameOf(objectId as OrganisationId)}`;
  if (objectKind === 'trail') {
    const [of = '', id = ''] = objectId.split(':');
    return `${kind} ${inWords(objects, of, language)} ${of === 'organisation' ? directory.nameOf(id as OrganisationId) : id}`;
  }
  return `${kind} ${objectId}`.trim();
};

/** From where a line was done, in words. */
export const originInWords = ({ origin }: TrailLine, language: Language): string => inWords(origins, origin, language);

/** What came of a line, in words: what is no refusal was done. */
export const resultInWords = ({ result }: TrailLine, language: Language): string =>
  (Object.hasOwn(results, result) ? results[result as keyof typeof results] : results.done)[language];

/** A moment as people in the Netherlands write it: '24 november 2026, 13:00'. */
export const momentInWords = (at: Instant, language: Language): string =>
  `${longDate(at, language)}, ${dutchTimeOf(at).slice(11, 16)}`;
