import { isForeign } from './lexicon.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that only make English sentences, and words that only make Dutch ones, folded. */
const englishOnly = setOf(
  'the and or are were does did doing has have having can could might must should would not than that this these those there its she they them their his you your our my which who whom whose what when where why how if for from to with without into about',
);
const dutchOnly = setOf(
  'de het een en van voor met door bij uit om te naar zijn wordt worden werd mijn ik je jij jouw wij zij ze niet geen wel ook deze dit dat wie wat welke waar hoe waarom wanneer kan kunnen mag mogen moet moeten heb heeft hebben krijgt krijg aan op tot dan',
);

/** English words that are Dutch ones with another meaning, and what they mean in English. */
const meanings: ReadonlyMap<string, string> = new Map(
  (
    'arms:wapens arts:kunst bad:slecht big:groot bond:obligatie bonds:obligaties boom:groei boot:laars boss:werkgever branch:tak brand:merk brands:merken brief:kort dies:overlijden dump:dumping fast:snel ' +
    'file:dossier files:dossiers form:formulier gang:bende gangs:bendes glad:blij graves:begraafplaats hard:moeilijk kind:soort lane:rijstrook late:laat list:lijst lot:perceel loss:verlies loot:buit ' +
    'map:kaart pet:huisdier pine:boom pool:zwembad ramp:helling rest:rust room:kamer rooms:kamers rug:tapijt spot:plek stage:fase star:ster steel:staal store:winkel stores:winkels ' +
    'trap:val trek:tocht vast:groot vet:dierenarts wand:staf war:oorlog wars:oorlogen wet:nat worst:slecht'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * True when these words, of a question or a row of words, are English: some are, and none is only Dutch. In: folded words, stop words
 * included.
 */
export const isEnglish = (words: readonly string[]): boolean => {
  if (words.some((word) => dutchOnly.has(word))) return false;
  if (words.some((word) => englishOnly.has(word))) return true;
  return words.some(isForeign) && words.every((word) => isForeign(word) || meanings.has(word));
};

/** What a word of an English question is in Dutch, when as a Dutch word it would mean something else; else the word itself. */
export const meantInEnglish = (word: string): string => meanings.get(word) ?? word;
