import type { QuestionKey } from '#standard/field.ts';
import type { Text } from '#standard/text.ts';

/** The words of the figures page. */
export const words = {
  title: { nl: 'Cijfers over het register', en: 'The register in figures', fy: 'Sifers oer it register' },
  lead: {
    nl: 'Hoeveel algoritmes staan er in, van wie zijn ze en wat weten we nog niet?',
    en: 'How many algorithms are listed, whose are they, and what do we not know yet?',
    fy: 'Hoefolle algoritmes steane der yn, fan wa binne se en wat witte wy noch net?',
  },
  on: { nl: 'Stand van', en: 'As of', fy: 'Stân fan' },
  published: { nl: 'gepubliceerd', en: 'published', fy: 'publisearre' },
  publishing: {
    nl: 'hebben iets gepubliceerd',
    en: 'have published something',
    fy: 'hawwe wat publisearre',
  },
  ofThe: { nl: 'van de', en: 'of the', fy: 'fan de' },
  organisations: { nl: 'organisaties', en: 'organisations', fy: 'organisaasjes' },
  algorithms: { nl: 'algoritmes', en: 'algorithms', fy: 'algoritmes' },
  riskSelection: { nl: 'risicoselectie', en: 'risk selection', fy: 'risikoseleksje' },
  notSaid: { nl: 'niet ingevuld bij', en: 'not filled in for', fy: 'net ynfolle by' },
  with: { nl: 'met', en: 'with', fy: 'mei' },
  stopped: { nl: 'buiten gebruik', en: 'out of use', fy: 'bûten gebrûk' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn', fy: 'ynlutsen' },
  questions: { nl: 'Vragen van het publiek', en: 'Questions from the public', fy: 'Fragen fan it publyk' },
  questionsSay: {
    nl: 'Vragen over een algoritme, en meldingen van een algoritme dat ontbreekt. Een antwoord komt op tijd als het er op de beloofde dag is.',
    en: 'Questions about an algorithm, and reports of one that is missing. An answer is in time when it is there on the day that was promised.',
    fy: 'Fragen oer in algoritme, en meldings fan in algoritme dat ûntbrekt. In antwurd komt op tiid as it der op de tasein dei is.',
  },
  noQuestions: {
    nl: 'Er is nog geen vraag gesteld.',
    en: 'No question was asked yet.',
    fy: 'Der is noch gjin fraach steld.',
  },
  asked: { nl: 'gesteld', en: 'asked', fy: 'steld' },
  answered: { nl: 'beantwoord', en: 'answered', fy: 'beantwurde' },
  inTime: { nl: 'op tijd beantwoord', en: 'answered in time', fy: 'op tiid beantwurde' },
  growth: { nl: 'Zo groeide het register', en: 'How the register grew', fy: 'Sa groeide it register' },
  growthSays: {
    nl: 'Elk punt is de stand op 31 december; het laatste is die van de gekozen dag.',
    en: 'Each point is the number on 31 December; the last is that of the chosen day.',
    fy: 'Elk punt is de stân op 31 desimber; it lêste is dy fan de keazen dei.',
  },
  categories: { nl: 'Hoe zwaar wegen ze?', en: 'How much is at stake?', fy: 'Hoe swier weagje se?' },
  types: { nl: 'Wie publiceert?', en: 'Who publishes?', fy: 'Wa publisearret?' },
  typesSays: {
    nl: 'Elke balk is verdeeld naar categorie.',
    en: 'Each bar is divided by category.',
    fy: 'Elke balke is ferdield nei kategory.',
  },
  unknown: { nl: 'Geen categorie', en: 'No category', fy: 'Gjin kategory' },
  year: { nl: 'Datum', en: 'Date', fy: 'Datum' },
  added: { nl: 'Erbij', en: 'Added', fy: 'Derby' },
  category: { nl: 'Categorie', en: 'Category', fy: 'Kategory' },
  number: { nl: 'Aantal', en: 'Number', fy: 'Tal' },
  share: { nl: 'Aandeel', en: 'Share', fy: 'Oandiel' },
  type: { nl: 'Soort organisatie', en: 'Kind of organisation', fy: 'Soarte organisaasje' },
  together: { nl: 'Samen', en: 'Together', fy: 'Tegearre' },
  answers: { nl: 'Wat weten we nog niet?', en: 'What do we not know yet?', fy: 'Wat witte wy noch net?' },
  answersSays: {
    nl: 'Hoeveel van de 100 beschrijvingen geven antwoord op elke vraag? Een veld dat met reden niet openbaar is, telt als antwoord. Bij minder dan 10 beschrijvingen tonen we aantallen, geen percentage.',
    en: 'How many of every 100 descriptions answer each question? A field that is withheld with a reason counts as an answer. With fewer than 10 descriptions we show numbers, not a percentage.',
    fy: 'Hoefolle fan de 100 beskriuwingen jouwe antwurd op elke fraach? In fjild dat mei reden net iepenbier is, telt as antwurd. By minder as 10 beskriuwingen toane wy tallen, gjin persintaazje.',
  },
  answersCaption: {
    nl: 'Beantwoorde vragen per soort organisatie (%)',
    en: 'Questions answered by kind of organisation (%)',
    fy: 'Beäntwurde fragen per soarte organisaasje (%)',
  },
  complete: {
    nl: 'Volledig ingevuld (elk verplicht veld):',
    en: 'Complete (every obligatory field):',
    fy: 'Folslein ynfolle (elk ferplichte fjild):',
  },
  empty: {
    nl: 'Op deze dag stond er nog niets in het register.',
    en: 'On this day the register was still empty.',
    fy: 'Op dizze dei stie der noch neat yn it register.',
  },
  dateLabel: { nl: 'Toon de stand van een andere dag', en: 'Show another day', fy: 'Toan de stân fan in oare dei' },
  dateButton: { nl: 'Toon die dag', en: 'Show that day', fy: 'Toan dy dei' },
  dateWrong: {
    nl: 'Vul een dag in die bestaat en niet na vandaag is, zoals 2026-03-01.',
    en: 'Give a day that exists and is not after today, such as 2026-03-01.',
    fy: "Folje in dei yn dy't bestiet en net nei hjoed is, lykas 2026-03-01.",
  },
  explained: { nl: 'Zo tellen we', en: 'How we count', fy: 'Sa telle wy' },
} as const satisfies Record<string, Text>;

/** How the figures are counted, one rule per line. */
export const countingRules: readonly Text[] = [
  {
    nl: 'Een algoritme telt mee als de beschrijving op die dag openbaar was. Ook algoritmes die buiten gebruik zijn tellen mee, want de beschrijving blijft staan.',
    en: 'An algorithm counts when its description was public on that day. Algorithms that are out of use count too, because the description stays.',
    fy: "In algoritme telt mei as de beskriuwing op dy dei iepenbier wie. Ek algoritmes dy't bûten gebrûk binne telle mei, want de beskriuwing bliuwt stean.",
  },
  {
    nl: 'Een beschrijving die uit een ander register is overgenomen, telt mee vanaf de dag waarop zij daar is gepubliceerd.',
    en: 'A description that was taken over from another register counts from the day it was published there.',
    fy: "In beskriuwing dy't út in oar register oernommen is, telt mei fan de dei ôf dat se dêr publisearre is.",
  },
  {
    nl: 'Categorie en status zijn die van de versie die op die dag gold.',
    en: 'Category and status are those of the version that was in force on that day.',
    fy: "Kategory en status binne dy fan de ferzje dy't op dy dei jilde.",
  },
  {
    nl: 'Een ingetrokken beschrijving telt mee tot de dag waarop zij is ingetrokken.',
    en: 'A withdrawn description counts until the day it was withdrawn.',
    fy: 'In ynlutsen beskriuwing telt mei oant de dei dat se ynlutsen is.',
  },
  {
    nl: 'Een beschrijving die in een andere opging, is gesplitst of is vervangen, telt mee tot de dag waarop dat gebeurde. Wat ervoor in de plaats kwam, telt vanaf de eigen publicatie.',
    en: 'An entry that was merged, split or replaced counts until the day that happened. What came in its place counts from its own publication.',
    fy: 'In beskriuwing dy’t yn in oare opgie, splitst is of ferfongen is, telt mei oant de dei dat dat barde. Wat derfoar yn it plak kaam, telt fan de eigen publikaasje ôf.',
  },
  {
    nl: 'Staat er geen categorie of status bij? Dan tellen we ‘geen categorie’ of ‘onbekend’, nooit een gok.',
    en: 'No category or status given? Then we count ‘no category’ or ‘unknown’, never a guess.',
    fy: 'Stiet der gjin kategory of status by? Dan telle wy ‘gjin kategory’ of ‘ûnbekend’, nea in gok.',
  },
];

/** The questions of an entry in the heat table, with a short name. */
export const questionNames: readonly { readonly question: QuestionKey; readonly name: Text }[] = [
  { question: 'human', name: { nl: 'Rol mens', en: 'Human role', fy: 'Rol minske' } },
  { question: 'consequences', name: { nl: 'Gevolgen', en: 'Effects', fy: 'Gefolgen' } },
  { question: 'data', name: { nl: 'Gegevens', en: 'Data', fy: 'Gegevens' } },
  { question: 'reason', name: { nl: 'Waarom', en: 'Why', fy: 'Wêrom' } },
  { question: 'risks', name: { nl: 'Risico’s', en: 'Risks', fy: 'Risiko’s' } },
  { question: 'redress', name: { nl: 'Bezwaar', en: 'Redress', fy: 'Beswier' } },
  { question: 'assessments', name: { nl: 'Toetsen', en: 'Tests', fy: 'Toetsen' } },
];
