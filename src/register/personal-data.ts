import { fold } from '#language/fold.ts';
import { firstNames, lastNames } from '#language/names.ts';
import { isStopWord } from '#language/stop-words.ts';

/** What a text can hold of a person: a name, an e-mail address of one person, or a citizen service number (BSN). */
export type PersonalKind = 'person-name' | 'personal-mail' | 'citizen-number';

/** What was found in a text, as it stands there. */
export type PersonalData = { readonly kind: PersonalKind; readonly text: string };

/** Providers where people have a mailbox of their own. */
const ownMailboxes =
  /^(gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|ziggo|kpnmail|kpnplanet|planet|hetnet|home|upcmail|xs4all|proton|protonmail|gmx|telfort|casema|quicknet|chello|zonnet|online)\.(com|nl|me|net|be|de)$/;

/** Words of which the address of a team, a post or a desk is made: an address with one of them is of no person. */
const functional =
  /^((ai|avg|back|brp|cdo|cio|ciso|data|dpo|fg|front|help|hr|ict|it|mail|no|office|pers|post|team|web|wet|wmo|wob|woo|zorg)$|(info|informatie|contact|algoritm|register|privacy|gegevens|postbus|klant|gemeente|provincie|waterschap|bestuur|secretariaat|beheer|service|loket|support|vragen|vraag|communicatie|juridisch|belasting|parkeer|handhav|toezicht|burger|inwoner|bezwaar|klacht|melding|meldpunt|griffie|archief|functionaris|cisooffice|openbaar|openbaarheid|transparant|inkoop|werk|sociaal|jeugd|advies|organisatie|redactie|webmaster|digitaal|digitale|innovatie|onderzoek|statistiek|kwaliteit|security|veilig|afdeling|directie|ministerie|dienst|kennis|programma|project|coordinatie|coordinator|noreply|ondernemer|bedrijven|vergunning|ruimte|wonen|verkeer|milieu|nieuws|voorlichting|algemeen|centraal|regie|basisregistratie|legal|governance|ethiek|rekenkamer|ombuds|politie|justitie|onderwijs|studenten|student|subsidie|financ|personeel|sollicit))/;

const mailAddress = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/** True for an e-mail address that is plainly of one person: a name, initials with a name, or a mailbox at home. */
export const isPersonalMail = (address: string): boolean => {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const parts = local.split(/[._+-]+/).filter((part) => part !== '');
  if (parts.some((part) => functional.test(fold(part)))) return false;
  if (ownMailboxes.test(domain)) return true;
  const [first = '', ...rest] = parts;
  if (firstNames.has(fold(first))) return true;
  const hasInitial = parts.some((part) => /^\p{L}$/u.test(part));
  const isName = (part: string): boolean => part.length > 2 && /^\p{L}+\d?$/u.test(part);
  return rest.length > 0 && ((hasInitial && parts.some(isName)) || parts.some((part) => lastNames.has(fold(part))));
};

/** True for nine digits that pass the eleven-test of a citizen service number. Source: Wet algemene bepalingen burgerservicenummer. */
export const isCitizenNumber = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
};

/** Nine digits, or in groups as people write them, and no part of a longer number, an amount or an address. */
const nineDigits = /(?<![\p{L}\p{N}.,/+_=-]|\+31 ?|\(0\) ?|\d[ .-])\d(?:[ .]?\d){8}(?![\p{L}\p{N}/_=-]|[ .,-]\d)/gu;
/** Words before a number of nine digits that is of an organisation. */
const ofOrganisation = /(rsin|kvk|fiscaal|btw|oin|dossier|zaak|kenmerk|ordernummer)\D{0,20}$/i;

const citizenNumbersIn = (text: string): readonly PersonalData[] =>
  [...text.matchAll(nineDigits)]
    .filter(({ index, 0: found }) => {
      const isFound = isCitizenNumber(found.replace(/\D/g, ''));
      return isFound && !ofOrganisation.test(text.slice(Math.max(0, index - 40), index));
    })
    .map(({ 0: found }) => ({ kind: 'citizen-number', text: found }));

const small = "(?:(?:van|von|de|der|den|ten|ter|te|el|al|la|le|du|da|dos|het|in|op|aan|’t|'t)\\s+){0,3}";
const smallOrCapital =
  "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Aa]l|[Ll]a|[Ii]n|[Oo]p|’t|'t)\\s+){0,3}";
const surname = '\\p{Lu}[\\p{Ll}\\p{M}]{2,}(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)?';

/** A form of address or title with a name: 'mevrouw De Vries', 'dhr. A. Jansen'. */
const addressed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:de heer|dhr|mevrouw|mevr|mw|dr|drs|ir|ing|mr|prof)\\.?\\s+(?:(?:dr|drs|ir|ing|mr|prof)\\.?\\s+)?(?:\\p{Lu}\\.\\s?){0,4}(${smallOrCapital}(${surname}))`,
  'giu',
);
/** Initials with a name: 'A.B. de Vries', 'J. Jansen'. */
const initialled = new RegExp(`(?<![\\p{L}\\p{N}.])((?:\\p{Lu}\\.\\s?){1,4})\\s?(${small})(${surname})`, 'gu');
/** A first name with a last name: 'Fatima el Amrani'. */
const named = new RegExp(`(?<![\\p{L}\\p{N}-])(\\p{Lu}[\\p{Ll}\\p{M}]{1,})\\s+(${small})(${surname})`, 'gu');

/** Ends of the names of streets, buildings and bodies that are called after somebody, or words after such a name. */
const called =
  /(straat|laan|plein|weg|kade|hof|singel|park|school|college|lyceum|brug|dreef|dijk|gracht|huis|ziekenhuis|museum|instituut|instelling|stichting|fonds|arena|hal|haven|universiteit|kazerne|tunnel|pad|steeg|poort|polder|prijs|akkoord|wet|methode|methodiek|simulatie|model|test|index|verdeling|regressie|bos|bv|groep|academie|centrum|kliniek|kerk|toren|bibliotheek|theater|stadion|rapport|commissie|motie|norm|schaal|network|software|solutions|consultancy|advies|ict)$/;
const afterName = /^[\s-]+(\p{L}+)/u;
const beforeName =
  /(monte|commissie|motie|wet|stichting|museum|school|college|methode|model|rapport|van der|fa|firma|prijs)[\s-]+$/i;

/** True when a name is that of a street, a building, a law or a firm, by its end and by what stands around it. */
const isOfThing = (text: string, begin: number, end: number, last: string): boolean => {
  if (called.test(fold(last))) return true;
  const [, next = ''] = afterName.exec(text.slice(end, end + 40)) ?? [];
  return (next !== '' && called.test(fold(next))) || beforeName.test(text.slice(Math.max(0, begin - 20), begin));
};

const plainWord = (word: string): boolean => isStopWord(fold(word));

type Found = { readonly index: number; readonly text: string };

const addressedIn = (text: string): readonly Found[] =>
  [...text.matchAll(addressed)]
    // 'i' lets a title begin with a capital; the name itself must have one.
    .filter(({ 2: last = '' }) => /^\p{Lu}/u.test(last) && !plainWord(last))
    .filter(({ index, 0: found, 2: last = '' }) => !isOfThing(text, index, index + found.length, last))
    .map(({ index, 0: found }) => ({ index, text: found }));

const initialledIn = (text: string): readonly Found[] =>
  [...text.matchAll(initialled)]
    .filter(({ 1: initials = '', 2: between = '', 3: last = '' }) => {
      if (plainWord(last) || /^(B\.\s?V|N\.\s?V|U\.\s?S|V\.\s?S|E\.\s?U|A\.\s?I)\./.test(initials)) return false;
      // One letter with a dot is as often the end of a sentence or a point of a list: 'categorie A. Gegevens'.
      const isSure = initials.replace(/[^.]/g, '').length > 1 || /\b(van|de|der|den|ten|ter|el)\b/.test(between);
      return isSure || lastNames.has(fold(last));
    })
    .filter(({ index, 0: found, 3: last = '' }) => !isOfThing(text, index, index + found.length, last))
    .map(({ index, 0: found }) => ({ index, text: found }));

const namedIn = (text: string): readonly Found[] =>
  [...text.matchAll(named)]
    .filter(({ 1: first = '', 3: last = '' }) => firstNames.has(fold(first)) && !plainWord(last))
    .filter(({ index, 0: found, 3: last = '' }) => !isOfThing(text, index, index + found.length, last))
    .map(({ index, 0: found }) => ({ index, text: found }));

/** Names of persons in a text, each once: a guess by how names are written, made to miss some rather than to hit a street. */
const personNamesIn = (text: string): readonly PersonalData[] => {
  const plain = text.replace(/https?:\S+/g, (address) => ' '.repeat(address.length));
  const found = [...addressedIn(plain), ...initialledIn(plain), ...namedIn(plain)].toSorted(
    (one, other) => one.index - other.index || other.text.length - one.text.length,
  );
  let end = -1;
  return found.flatMap(({ index, text: name }): readonly PersonalData[] => {
    if (index < end) return [];
    end = index + name.length;
    return [{ kind: 'person-name', text: name.replace(/\s+/g, ' ') }];
  });
};

/** Longer texts are looked at up to here: no field may be this long. */
const longest = 20_000;

/** The personal data in a text, as far as a rule can see them, each once. Source. */
export const personalDataIn = (whole: string): readonly PersonalData[] => {
  const text = whole.slice(0, longest);
  const mails = [...text.matchAll(mailAddress)]
    .filter(({ 0: address }) => isPersonalMail(address))
    .map(({ 0: address }): PersonalData => ({ kind: 'personal-mail', text: address }));
  const all = [...personNamesIn(text), ...mails, ...citizenNumbersIn(text)];
  return all.filter(({ text: found }, at) => all.findIndex((other) => other.text === found) === at);
};
