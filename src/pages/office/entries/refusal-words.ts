import type { MoveRefusal } from '#commands/office/move-draft.ts';
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
} as const satisfies Record<MoveRefusal, Text>;
