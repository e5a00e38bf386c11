import type { SheetRefusal } from '#commands/office/sheets/sheet-command.ts';
import type { SheetFault } from '#formats/sheet-file.ts';
import type { RowRefusal } from '#register/sheet-import.ts';
import type { Text } from '#standard/text.ts';

/** Why a file did not come in whole. */
export type FileFault = 'no-file' | 'too-large' | 'too-busy';

/** Why a file cannot be taken in, and what to do. */
export const fileFaultWords = {
  'no-file': { nl: 'Kies een bestand.', en: 'Choose a file.', fy: 'Kies in bestân.' },
  'too-large': {
    nl: 'Het bestand is groter dan 20 MB. Deel het op in kleinere bestanden, of sla een CSV op als XLSX.',
    en: 'The file is larger than 20 MB. Divide it into smaller files, or save a CSV as XLSX.',
    fy: 'It bestân is grutter as 20 MB. Diel it op yn lytsere bestannen, of bewarje in CSV as XLSX.',
  },
  empty: { nl: 'Het bestand is leeg.', en: 'The file is empty.', fy: 'It bestân is leech.' },
  'no-rows': {
    nl: 'In het bestand staat alleen een rij met namen van kolommen. Vul er rijen onder in.',
    en: 'The file only has a row with names of columns. Fill in rows under it.',
    fy: 'Yn it bestân stiet allinnich in rige mei nammen fan kolommen. Folje der rigen ûnder yn.',
  },
  'too-many-bytes': {
    nl: 'Uitgepakt is het bestand groter dan 50 MB. Deel het op in kleinere bestanden.',
    en: 'Unpacked, the file is larger than 50 MB. Divide it into smaller files.',
    fy: 'Utpakt is it bestân grutter as 50 MB. Diel it op yn lytsere bestannen.',
  },
  'too-many-rows': {
    nl: 'In het bestand staan meer dan 20.000 rijen. Deel het op in kleinere bestanden.',
    en: 'The file has more than 20,000 rows. Divide it into smaller files.',
    fy: 'Yn it bestân steane mear as 20.000 rigen. Diel it op yn lytsere bestannen.',
  },
  'too-many-columns': {
    nl: 'In het bestand staan meer dan 500 kolommen. Haal de kolommen weg die u niet nodig hebt.',
    en: 'The file has more than 500 columns. Remove the columns that you do not need.',
    fy: 'Yn it bestân steane mear as 500 kolommen. Helje de kolommen wei dy’t jo net nedich hawwe.',
  },
  'no-spreadsheet': {
    nl: 'Dit is geen spreadsheet die het register kan lezen. Sla het bestand op als XLSX, ODS of CSV.',
    en: 'This is no spreadsheet that the register can read. Save the file as XLSX, ODS or CSV.',
    fy: 'Dit is gjin spreadsheet dy’t it register lêze kin. Bewarje it bestân as XLSX, ODS of CSV.',
  },
  broken: {
    nl: 'Het bestand is beschadigd of beveiligd met een wachtwoord. Sla het opnieuw op, zonder wachtwoord.',
    en: 'The file is damaged or protected with a password. Save it again, without a password.',
    fy: 'It bestân is skansearre of befeilige mei in wachtwurd. Bewarje it opnij, sûnder wachtwurd.',
  },
  'too-much': {
    nl: 'Het lezen van dit bestand kostte te veel tijd of geheugen. Deel het op in kleinere bestanden.',
    en: 'Reading this file took too much time or memory. Divide it into smaller files.',
    fy: 'It lêzen fan dit bestân koste te folle tiid of ûnthâld. Diel it op yn lytsere bestannen.',
  },
  'too-busy': {
    nl: 'Er worden nu te veel bestanden ingelezen. Probeer het over een minuut opnieuw.',
    en: 'Too many files are being taken in now. Try again in a minute.',
    fy: 'Der wurde no te folle bestannen ynlêzen. Besykje it oer in minút opnij.',
  },
} as const satisfies Record<FileFault | SheetFault | 'too-much', Text>;

/** Why a file cannot be taken in, in words; a fault of which nothing is known is said in general. */
export const fileFaultText = (fault: string | null): Text =>
  Object.entries(fileFaultWords).find(([key]) => key === fault)?.[1] ?? fileFaultWords.broken;

/** Why a row cannot be taken, and what to do. */
export const rowRefusalWords = {
  columns: {
    nl: 'Deze rij heeft meer of minder cellen dan er kolommen zijn.',
    en: 'This row has more or fewer cells than there are columns.',
    fy: 'Dizze rige hat mear of minder sellen as der kolommen binne.',
  },
  'too-large': {
    nl: 'In deze rij staat te veel tekst voor één beschrijving.',
    en: 'This row holds too much text for one entry.',
    fy: 'Yn dizze rige stiet te folle tekst foar ien beskriuwing.',
  },
  empty: {
    nl: 'In deze rij staat niets dat overgenomen wordt.',
    en: 'This row holds nothing that is taken over.',
    fy: 'Yn dizze rige stiet neat dat oernommen wurdt.',
  },
  'wrong-id': {
    nl: 'Het Algoritme-ID klopt niet. Controleer de acht cijfers, of maak de cel leeg voor een nieuw algoritme.',
    en: 'The algorithm ID is wrong. Check the eight digits, or empty the cell for a new algorithm.',
    fy: 'It Algoritme-ID kloppet net. Kontrolearje de acht sifers, of meitsje de sel leech foar in nij algoritme.',
  },
  'not-yours': {
    nl: 'Uw organisatie heeft geen algoritme met dit Algoritme-ID. Maak de cel leeg voor een nieuw algoritme.',
    en: 'Your organisation has no algorithm with this algorithm ID. Empty the cell for a new algorithm.',
    fy: 'Jo organisaasje hat gjin algoritme mei dit Algoritme-ID. Meitsje de sel leech foar in nij algoritme.',
  },
  'other-language': {
    nl: 'Alleen Nederlandse teksten kunnen zo worden ingelezen.',
    en: 'Only Dutch texts can be taken in this way.',
    fy: 'Allinnich Nederlânske teksten kinne sa ynlêzen wurde.',
  },
  'other-organisation': {
    nl: 'Deze rij gaat over een andere organisatie.',
    en: 'This row is about another organisation.',
    fy: 'Dizze rige giet oer in oare organisaasje.',
  },
  'ambiguous-name': {
    nl: 'Meer dan één algoritme van uw organisatie heet zo. Zet het Algoritme-ID in de rij.',
    en: 'More than one algorithm of your organisation has this name. Put the algorithm ID in the row.',
    fy: 'Mear as ien algoritme fan jo organisaasje hjit sa. Set it Algoritme-ID yn de rige.',
  },
  repeated: {
    nl: 'Een eerdere rij gaat over hetzelfde algoritme.',
    en: 'An earlier row is about the same algorithm.',
    fy: 'In eardere rige giet oer itselde algoritme.',
  },
  withdrawn: {
    nl: 'Dit algoritme is ingetrokken of samengevoegd.',
    en: 'This algorithm was withdrawn or merged.',
    fy: 'Dit algoritme is ynlutsen of gearfoege.',
  },
  'in-review': {
    nl: 'De tekst wordt beoordeeld of is goedgekeurd. Haal die eerst terug.',
    en: 'The text is being judged or was approved. First take it back.',
    fy: 'De tekst wurdt beoardiele of is goedkard. Helje dy earst werom.',
  },
  overtaken: {
    nl: 'De openbare tekst is nieuwer dan het concept. Open het concept en sla het eerst opnieuw op.',
    en: 'The public text is newer than the draft. Open the draft and save it again first.',
    fy: 'De iepenbiere tekst is nijer as it konsept. Iepenje it konsept en bewarje it earst opnij.',
  },
  'no-name': {
    nl: 'Vul ‘Naam’ in, of zet het Algoritme-ID in de rij.',
    en: 'Fill in ‘Name’, or put the algorithm ID in the row.',
    fy: 'Folje ‘Namme’ yn, of set it Algoritme-ID yn de rige.',
  },
} as const satisfies Record<RowRefusal, Text>;

/** Why something was not done with a spreadsheet, and what to do. */
export const sheetRefusalWords = {
  unknown: {
    nl: 'Dit bestand is er niet meer. Lees het opnieuw in.',
    en: 'This file is no longer there. Take it in again.',
    fy: 'Dit bestân is der net mear. Lês it opnij yn.',
  },
  'not-allowed': {
    nl: 'Uw rol mag dit niet.',
    en: 'Your role may not do this.',
    fy: 'Jo rol mei dit net.',
  },
  'of-colleague': {
    nl: 'Een collega koos dit bestand. Alleen die kan kiezen wat er wordt overgenomen.',
    en: 'A colleague chose this file. Only they can choose what is taken over.',
    fy: 'In kollega keas dit bestân. Allinnich dy kin kieze wat der oernommen wurdt.',
  },
  busy: {
    nl: 'Hier wordt al aan gewerkt.',
    en: 'This is being worked on already.',
    fy: 'Hjir wurdt al oan wurke.',
  },
  'wrong-phase': {
    nl: 'Dit kan nu niet meer: iemand was u voor. Hieronder staat hoe het ervoor staat.',
    en: 'This can no longer be done: somebody was before you. See below how it stands.',
    fy: 'Dit kin no net mear: immen wie jo foar. Hjirûnder stiet hoe’t it derfoar stiet.',
  },
  'repeated-target': {
    nl: 'Twee kolommen kunnen niet hetzelfde veld vullen. Kies bij een van beide iets anders.',
    en: 'Two columns cannot fill the same field. Choose something else for one of them.',
    fy: 'Twa kolommen kinne net itselde fjild folje. Kies by ien fan beide wat oars.',
  },
  'nothing-ticked': {
    nl: 'Vink ten minste één rij aan.',
    en: 'Tick at least one row.',
    fy: 'Finkje op syn minst ien rige oan.',
  },
} as const satisfies Record<SheetRefusal, Text>;
