import { dutchKey, englishKey, lexicon } from './lexicon/read.ts';
import { isForeign } from './lexicon.ts';
import { remembering } from './remember.ts';
import { isStopWord } from './stop-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that only make English sentences, words that also make Dutch ones or stand in them as a loan, and words that only make Dutch ones, folded. */
const englishOnly = setOf(
  'the and or are were does did doing has have having can could might must should would not than that this these those there its she they them their his you your our my which who whom whose what when where why how if for from to with without into about been being while because between before after during against through until any every some such same other both very just',
);
const englishSmall = setOf('a an at be by on us do all only also more most no so');
const dutchOnly = setOf(
  'de het een en voor bij uit om te naar zijn wordt worden werd mijn ik je jij jouw wij zij ze niet geen wel ook deze dit dat wie wat welke waar hoe waarom wanneer kan kunnen mogen moet moeten heb heeft hebben krijgt krijg krijgen aan op dan',
);
/** Words of Dutch sentences that are English words too: a van, a door, what was met. */
const dutchOrEnglish = setOf('van door met tot mag');

/** English words that are Dutch ones with another meaning, and what they mean in English. */
const meanings: ReadonlyMap<string, string> = new Map(
  (
    'arms:wapens arrangement:regeling art:kunst arts:kunst assessment:beoordeling assessments:beoordelingen bad:slecht big:groot bond:obligatie bonds:obligaties boom:groei boot:laars boss:werkgever branch:sector branches:sectoren brand:merk brands:merken brief:kort dies:overlijden dump:dumping fear:angst fee:leges fast:snel ' +
    'file:dossier files:dossiers form:formulier gang:bende gangs:bendes gift:schenking glad:blij graves:begraafplaats hard:moeilijk kind:soort lane:rijstrook last:laatste late:laat list:lijst lot:perceel loss:verlies loot:buit ' +
    'map:kaart past:verleden patent:octrooi pet:huisdier pine:boom pool:zwembad ramp:helling rest:rust room:kamer rooms:kamers rug:tapijt sexual:seksueel speech:spraak spot:plek stage:fase stand:standplaats star:ster steel:staal store:winkel stores:winkels surveillance:toezicht tanks:defensie ' +
    'taken:nemen ten:tien toe:teen trap:val trek:tocht vast:groot vet:dierenarts wand:staf war:oorlog wars:oorlogen wet:nat worst:slecht'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const mostWords = 20_000;

/** The English term of one word that a word is a form of; undefined when it is a form of none. */
const termWithStem = (word: string): string | undefined => {
  const { byEnglishStems, concepts } = lexicon();
  const key = englishKey([word]);
  const terms = (byEnglishStems.get(key) ?? []).flatMap((number) => concepts[number]?.english ?? []);
  // A plan is no plane: a last e makes another word, when nothing else is different.
  const isOther = (term: string): boolean => term === `${word}e` || word === `${term}e`;
  return terms.find((term) => /^[a-z]+$/.test(term) && !isOther(term) && englishKey([term]) === key);
};

/** What an English word is without the letters that make another kind of word of it, or its opposite: usually, unregistered, reassess. */
const rootsOf = (word: string): readonly string[] =>
  [
    word.replace(/ily$/, 'y'),
    word.replace(/ly$/, ''),
    word.replace(/iness$/, 'y'),
    word.replace(/ness$/, ''),
    word.replace(/^(?:un|non-)(?=[a-z]{5})/, ''),
  ].filter((root) => root !== word && root.length >= shortestRoot);

const shortestRoot = 4;

/** The English term that a word is a form of: hits of a hit are no heat. The word itself when it is a term, or a form of none. In: a folded word. */
export const englishTermOf = remembering((word): string => {
  if (lexicon().byWords.has(word)) return word;
  return [word, ...rootsOf(word)].map(termWithStem).find((term) => term !== undefined) ?? word;
}, mostWords);

/** True for a word that is a form of a Dutch term. */
const isDutchForm = (word: string): boolean => {
  const { byDutchStems, concepts } = lexicon();
  const key = dutchKey([word]);
  const terms = (byDutchStems.get(key) ?? []).flatMap((number) => concepts[number]?.dutch ?? []);
  return terms.some((term) => dutchKey([term]) === key);
};

type Language = 'english' | 'english-form' | 'dutch' | 'both' | 'unknown';

/**
 * Which language a word is of by the lexicon: 'english-form' when only a form of it is an English term, 'both' when it stands in terms of
 * either or means something else in each, as numbers and stop words do, 'unknown' when it stands in none.
 */
const languageOf = remembering((word): Language => {
  if (meanings.has(word) || isStopWord(word) || /^\d/.test(word)) return 'both';
  if (isForeign(word)) return 'english';
  const { english, dutch } = lexicon().ofTerms;
  const isForm = englishTermOf(word) !== word;
  const isOfEnglish = english.has(word) || isForm;
  const isOfDutch = dutch.has(word) || isDutchForm(word);
  if (isOfEnglish && isOfDutch) return 'both';
  if (isOfEnglish) return isForm ? 'english-form' : 'english';
  return isOfDutch ? 'dutch' : 'unknown';
}, mostWords);

/**
 * True when these words, of a question or a row of words, are English: some are, and none is only Dutch. A word that is held by entries, as
 * the second argument tells, and of which only a form is an English term tells nothing: periode is no period. In: folded words, stop words
 * included.
 */
export const isEnglish = (words: readonly string[], isHeld: (word: string) => boolean = () => false): boolean => {
  if (words.some((word) => dutchOnly.has(word))) return false;
  if (words.some((word) => dutchOrEnglish.has(word)) && !words.some((word) => englishSmall.has(word))) return false;
  if (words.some((word) => englishOnly.has(word))) return true;
  const languages = words.map((word): Language => {
    const language = languageOf(word);
    if (language !== 'english-form') return language;
    return isHeld(word) ? 'both' : 'english';
  });
  const countOf = (language: Language): number => languages.filter((each) => each === language).length;
  return countOf('english') > 0 && countOf('dutch') === 0 && countOf('unknown') <= countOf('english');
};

/** True for a word that in an English question means something else than in a Dutch one. In: a folded word. */
export const isMeantOtherwise = (word: string): boolean => meanings.has(word);

/** What a word of an English question is in Dutch when as a Dutch word it would mean something else, or the English term it is a form of. */
export const meantInEnglish = (word: string): string => meanings.get(word) ?? englishTermOf(word);
