import type { ConfirmRefusal } from '#commands/office/confirm-entry.ts';
import type { MoveRefusal } from '#commands/office/move-draft.ts';
import type { RemarkRefusal } from '#commands/office/remarks.ts';
import type { Text } from '#standard/text.ts';

/** Why a step was not taken, and what to do. */
export const refusalWords = {
  unknown: {
    nl: 'Dit algoritme bestaat niet (meer).',
    en: 'This algorithm does not exist (any more).',
    fy: 'Dit algoritme bestiet net (mear).',
  },
  'not-allowed': {
    nl: 'Uw rol mag dit niet. Vraag een collega die het wel mag.',
    en: 'Your role may not do this. Ask a colleague who may.',
    fy: 'Jo rol mei dit net. Freegje in kollega dy’t it wol mei.',
  },
  'wrong-state': {
    nl: 'Dit kan nu niet: iemand anders was u voor. Bekijk hieronder hoe het ervoor staat.',
    en: 'This cannot be done now: somebody was before you. See below how it stands.',
    fy: 'Dit kin no net: immen oars wie jo foar. Besjoch hjirûnder hoe’t it derfoar stiet.',
  },
  'needs-second-person': {
    nl: 'U schreef mee aan deze tekst. Daarom moet een ander die beoordelen.',
    en: 'You wrote part of this text. That is why somebody else must judge it.',
    fy: 'Jo skreaunen mei oan dizze tekst. Dêrom moat in oar dy beoardielje.',
  },
  'needs-another-approver': {
    nl: 'U keurde deze tekst al goed. Nu moet een ander ernaar kijken.',
    en: 'You approved this text already. Now somebody else must look at it.',
    fy: 'Jo hawwe dizze tekst al goedkard. No moat in oar dernei sjen.',
  },
  'needs-date': {
    nl: 'Kies een datum.',
    en: 'Choose a date.',
    fy: 'Kies in datum.',
  },
  'date-passed': {
    nl: 'Kies een dag na vandaag. Moet de tekst vandaag openbaar worden? Publiceer dan nu.',
    en: 'Choose a day after today. Must the text become public today? Then publish now.',
    fy: 'Kies in dei nei hjoed. Moat de tekst hjoed iepenbier wurde? Publisearje dan no.',
  },
  'date-too-far': {
    nl: 'Kies een dag binnen twee jaar.',
    en: 'Choose a day within two years.',
    fy: 'Kies in dei binnen twa jier.',
  },
  'not-scheduled': {
    nl: 'Er is geen datum meer om weg te halen.',
    en: 'There is no date to take away any more.',
    fy: 'Der is gjin datum mear om wei te heljen.',
  },
  incomplete: {
    nl: 'De tekst is nog niet klaar. Doe eerst wat hieronder staat.',
    en: 'The text is not ready yet. First do what stands below.',
    fy: 'De tekst is noch net klear. Doch earst wat hjirûnder stiet.',
  },
  'needs-confirmation': {
    nl: 'Bevestig eerst dat het mag blijven staan, of stuur de tekst terug.',
    en: 'First confirm that it may stay, or send the text back.',
    fy: 'Befêstigje earst dat it stean bliuwe mei, of stjoer de tekst werom.',
  },
  'needs-reason': { nl: 'Schrijf op waarom.', en: 'Write down why.', fy: 'Skriuw op wêrom.' },
  'needs-text': { nl: 'Schrijf een opmerking.', en: 'Write a remark.', fy: 'Skriuw in opmerking.' },
  'too-long': {
    nl: 'Maak uw tekst korter: ten hoogste 2.000 tekens.',
    en: 'Make your text shorter: at most 2,000 signs.',
    fy: 'Meitsje jo tekst koarter: op syn heechst 2.000 tekens.',
  },
  'unknown-field': {
    nl: 'Kies een veld uit de lijst.',
    en: 'Choose a field from the list.',
    fy: 'Kies in fjild út de list.',
  },
  'unknown-remark': {
    nl: 'Deze opmerking hoort niet (meer) bij deze tekst.',
    en: 'This remark does not belong to this text (any more).',
    fy: 'Dizze opmerking heart net (mear) by dizze tekst.',
  },
  'nothing-published': {
    nl: 'Er is niets openbaar dat u kunt intrekken.',
    en: 'Nothing is public that you can withdraw.',
    fy: 'Der is neat iepenbier dat jo ynlûke kinne.',
  },
  succeeded: {
    nl: 'Deze beschrijving is opgegaan in andere. Schrijf verder in die andere.',
    en: 'This entry made way for others. Go on writing in those.',
    fy: 'Dizze beskriuwing is opgien yn oaren. Skriuw fierder yn dy oaren.',
  },
  'not-succeeded': {
    nl: 'Deze beschrijving is niet samengevoegd, gesplitst of vervangen.',
    en: 'This entry was not merged, split or replaced.',
    fy: 'Dizze beskriuwing is net gearfoege, spjalten of ferfongen.',
  },
  'changed-meanwhile': {
    nl: 'De tekst is veranderd sinds u die zag. Lees hem opnieuw en beslis dan.',
    en: 'The text changed since you saw it. Read it again and decide then.',
    fy: 'De tekst is feroare sûnt jo dy seagen. Lês him opnij en beslis dan.',
  },
  overtaken: {
    nl: 'De openbare tekst is intussen veranderd. Haal het concept terug en sla het opnieuw op.',
    en: 'The public text changed meanwhile. Take the draft back and save it again.',
    fy: 'De iepenbiere tekst is yntusken feroare. Helje it konsept werom en bewarje it opnij.',
  },
} as const satisfies Record<MoveRefusal | RemarkRefusal | ConfirmRefusal, Text>;
