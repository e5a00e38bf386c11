import type { Text } from '#standard/text.ts';

/**
 * What can be said of a row that comes in. 'repair': the value was changed; 'note': taken as the source says it, or set aside
 * because there is no place for it; 'left-out': the whole row did not come in.
 */
type Kind = { readonly weight: 'repair' | 'note' | 'left-out'; readonly text: Text };

const repair = (nl: string, en: string, fy: string): Kind => ({ weight: 'repair', text: { nl, en, fy } });
const note = (nl: string, en: string, fy: string): Kind => ({ weight: 'note', text: { nl, en, fy } });
const leftOut = (nl: string, en: string, fy: string): Kind => ({ weight: 'left-out', text: { nl, en, fy } });

export const findingKinds = {
  encoding: repair(
    'Het bestand was niet in UTF-8 en is omgezet.',
    'The file was not in UTF-8 and was converted.',
    'It bestân wie net yn UTF-8 en is omset.',
  ),
  'mixed-up-letters': repair(
    'Verminkte letters zijn hersteld.',
    'Garbled letters were restored.',
    'Skeinde letters binne hersteld.',
  ),
  html: repair(
    'Opmaak in HTML is gewone tekst geworden.',
    'HTML became plain text.',
    'Opmaak yn HTML is gewoane tekst wurden.',
  ),
  characters: repair(
    'Onzichtbare of verboden tekens zijn weggehaald.',
    'Invisible or forbidden characters were taken out.',
    'Unsichtbere of ferbeane tekens binne weihelle.',
  ),
  spaces: repair(
    'Overbodige spaties of regels zijn weggehaald.',
    'Superfluous spaces or lines were taken out.',
    'Oerstallige spaasjes of rigels binne weihelle.',
  ),
  month: repair(
    'De maand is geschreven als jjjj-mm.',
    'The month was written as yyyy-mm.',
    'De moanne is skreaun as jjjj-mm.',
  ),
  date: repair(
    'De datum is geschreven als jjjj-mm-dd.',
    'The date was written as yyyy-mm-dd.',
    'De datum is skreaun as jjjj-mm-dd.',
  ),
  choice: repair(
    'De keuze is geschreven zoals in de standaard.',
    'The choice was written as in the standard.',
    'De kar is skreaun lykas yn de standert.',
  ),
  address: repair(
    'Het webadres of e-mailadres is compleet gemaakt.',
    'The web or e-mail address was completed.',
    'It webadres of e-mailadres is kompleet makke.',
  ),
  id: repair(
    'Het nummer stond tussen andere tekens.',
    'The number stood between other characters.',
    'It nûmer stie tusken oare tekens.',
  ),
  'future-date': repair(
    'De datum van publicatie lag in de toekomst; het moment van inlezen geldt.',
    'The date of publication was in the future; the moment of import holds.',
    'De datum fan publikaasje lei yn de takomst; it momint fan ynlêzen jildt.',
  ),
  'too-long': note(
    'De tekst is langer dan de standaard toestaat en is heel overgenomen.',
    'The text is longer than the standard allows and was taken whole.',
    'De tekst is langer as de standert talit en is hiel oernommen.',
  ),
  'unknown-choice': note(
    'De keuze staat niet in de lijst en is apart bewaard.',
    'The choice is not in the list and was kept aside.',
    'De kar stiet net yn de list en is apart bewarre.',
  ),
  'no-date': note(
    'Dit is geen datum die bestaat; de waarde is apart bewaard.',
    'This is no date that exists; the value was kept aside.',
    'Dit is gjin datum dy\u2019t bestiet; de wearde is apart bewarre.',
  ),
  'one-page': note(
    'Dit is een deel van een lijst: de andere algoritmes staan niet in dit bestand.',
    'This is a part of a list: the other algorithms are not in this file.',
    'Dit is in part fan in list: de oare algoritmes steane net yn dit bestân.',
  ),
  'no-address': note(
    'Dit is geen webadres; de tekst is overgenomen zoals hij is.',
    'This is no web address; the text was taken as it is.',
    'Dit is gjin webadres; de tekst is oernommen sa\u2019t er is.',
  ),
  'unsafe-address': note(
    'Dit adres kan kwaad en is apart bewaard.',
    'This address can do harm and was kept aside.',
    'Dit adres kin kwea en is apart bewarre.',
  ),
  'ambiguous-list': note(
    'De lijst kan op meer manieren gelezen worden.',
    'The list can be read in more than one way.',
    'De list kin op mear manieren lêzen wurde.',
  ),
  'lost-letters': note(
    'Er ontbreken letters die niet te herstellen zijn.',
    'Letters are missing that cannot be restored.',
    'Der misse letters dy\u2019t net te herstellen binne.',
  ),
  'no-place': note(
    'Dit past in geen veld en is apart bewaard.',
    'This fits no field and was kept aside.',
    'Dit past yn gjin fjild en is apart bewarre.',
  ),
  'not-json': leftOut('De regel is geen geldige JSON.', 'The row is not valid JSON.', 'De rigel is gjin jildige JSON.'),
  'too-deep': leftOut(
    'De regel zit te diep in elkaar.',
    'The row is nested too deep.',
    'De rigel sit te djip yninoar.',
  ),
  'too-large': leftOut(
    'De regel is te groot voor een beschrijving, of de naam van de organisatie of de bron is te lang.',
    'The row is too large for a description, or the name of the organisation or the source is too long.',
    'De rigel is te grut foar in beskriuwing, of de namme fan de organisaasje of de boarne is te lang.',
  ),
  'no-record': leftOut(
    'De regel is geen beschrijving van een algoritme.',
    'The row is no description of an algorithm.',
    'De rigel is gjin beskriuwing fan in algoritme.',
  ),
  empty: leftOut('De regel is leeg.', 'The row is empty.', 'De rigel is leech.'),
  columns: leftOut(
    'De regel heeft een ander aantal kolommen dan de kop.',
    'The row has another number of columns than the header.',
    'De rigel hat in oar oantal kolommen as de kop.',
  ),
  'no-id': leftOut(
    'De regel heeft geen nummer van het algoritme.',
    'The row has no number of the algorithm.',
    'De rigel hat gjin nûmer fan it algoritme.',
  ),
  'wrong-id': leftOut(
    'Het nummer van het algoritme klopt niet: acht cijfers, het laatste een controlecijfer.',
    'The number of the algorithm is wrong: eight digits, the last a check digit.',
    'It nûmer fan it algoritme kloppet net: acht sifers, it lêste in kontrôlesifer.',
  ),
  'no-organisation': leftOut(
    'De regel noemt geen organisatie.',
    'The row names no organisation.',
    'De rigel neamt gjin organisaasje.',
  ),
  'wrong-ground': leftOut(
    'Wat niet openbaar is, staat er niet goed: het veld of de grond bestaat niet.',
    'What is withheld is not written right: the field or the ground does not exist.',
    'Wat net iepenbier is, stiet der net goed: it fjild of de grûn bestiet net.',
  ),
  'unknown-language': leftOut(
    'De taal is geen Nederlands, Engels of Fries.',
    'The language is not Dutch, English or Frisian.',
    'De taal is gjin Nederlânsk, Ingelsk of Frysk.',
  ),
  'not-published': leftOut(
    'Deze versie is bij de bron niet gepubliceerd.',
    'The source has not published this version.',
    'Dizze ferzje is by de boarne net publisearre.',
  ),
  repeated: leftOut(
    'Het algoritme staat vaker in de bron; de nieuwste regel is genomen.',
    'The algorithm occurs more often in the source; the newest row was taken.',
    'It algoritme stiet faker yn de boarne; de nijste rigel is nommen.',
  ),
  'supplier-text': leftOut(
    'Dit is een tekst van een leverancier, zonder organisatie. Noem de organisatie die het algoritme gebruikt.',
    'This is a text by a supplier, without an organisation. Name the organisation that uses the algorithm.',
    'Dit is in tekst fan in leveransier, sûnder organisaasje. Neam de organisaasje dy\u2019t it algoritme brûkt.',
  ),
  'withdrawn-here': leftOut(
    'Dit algoritme is in dit register ingetrokken of samengevoegd.',
    'This algorithm was withdrawn or merged in this register.',
    'Dit algoritme is yn dit register ynlutsen of gearfoege.',
  ),
  'other-organisation': leftOut(
    'Dit nummer is hier van een andere organisatie.',
    'This number belongs to another organisation here.',
    'Dit nûmer is hjir fan in oare organisaasje.',
  ),
} as const satisfies Record<string, Kind>;

export type FindingKind = keyof typeof findingKinds;

/** One thing said of a row: the field and what stood there before and after, shortened to where they differ. */
export type Finding = {
  /** From 1; 0 is the file as a whole. */
  readonly row: number;
  readonly id: string | null;
  readonly field: string | null;
  readonly kind: FindingKind;
  readonly before: string | null;
  readonly after: string | null;
};

/** True when the finding tells of a value that was changed. */
export const isRepair = (finding: Pick<Finding, 'kind'>): boolean => findingKinds[finding.kind].weight === 'repair';

const excerptLength = 120;
const lead = 30;

const cut = (text: string, start: number): string => {
  const end = start + excerptLength;
  return `${start > 0 ? '…' : ''}${text.slice(start, end).toWellFormed()}${end < text.length ? '…' : ''}`;
};

/** Two texts shortened to the part around the first place where they differ. */
export const excerpts = (before: string, after: string): { readonly before: string; readonly after: string } => {
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1;
  const start = same <= excerptLength - lead ? 0 : same - lead;
  return { before: cut(before, start), after: cut(after, start) };
};
