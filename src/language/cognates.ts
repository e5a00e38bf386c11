/** How English words end, and how Dutch ones that came from the same Latin or Greek do. A longer ending stands before what it ends with. */
const endings: readonly (readonly [english: RegExp, dutch: readonly string[]])[] = [
  [/i[sz]ations?$/, ['isering', 'isatie']],
  [/i[sz](?:e|es|ed|ing)$/, ['iseren']],
  [/ifications?$/, ['ificatie']],
  [/tions?$/, ['tie']],
  [/sions?$/, ['sie']],
  [/(?:ically|ical)$/, ['isch']],
  [/ics$/, ['ica', 'iek']],
  [/ic$/, ['isch', 'iek']],
  [/ologies$|ology$/, ['ologie']],
  [/ographies$|ography$/, ['ografie']],
  [/onom(?:y|ies)$/, ['onomie']],
  [/(?:ities|ity)$/, ['iteit']],
  [/ives?$/, ['ief', 'ieve']],
  [/isms?$/, ['isme']],
  [/(?:ious|ous)$/, ['ieus', 'eus']],
  [/(?:aries|ary)$/, ['air', 'aire']],
  [/als?$/, ['aal', 'eel', 'al']],
  [/ally$/, ['aal', 'eel']],
  [/(?:ate|ates|ated|ating)$/, ['eren']],
  [/antly$|ances?$|ancy$/, ['antie']],
  [/(?:ences?|ency)$/, ['entie']],
  [/ures?$/, ['uur']],
  [/ibles?$/, ['ibel']],
  [/ables?$/, ['abel']],
  [/ists?$/, ['ist']],
  [/(?:y|ies)$/, ['ie']],
];

/** How the same sound is written in Dutch. */
const inDutchLetters = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/(?<=[rt])h/g, '')
    .replace(/c(?=[aoulrt]|$)/g, 'k')
    .replace(/ck/g, 'k')
    .replace(/qu/g, 'kw');

const shortestCognate = 6;

/**
 * The Dutch words that an English word of Latin or Greek may be: registration registratie, problematic problematisch. Not all of them
 * are words. In: a folded word.
 */
export const cognatesOf = (word: string): readonly string[] => {
  if (word.length < shortestCognate || /[^a-z]/.test(word)) return [];
  const found = endings.find(([english]) => english.test(word));
  if (found === undefined) return [];
  const [english, dutch] = found;
  const ended = dutch.map((end) => word.replace(english, end));
  return [...new Set([...ended, ...ended.map(inDutchLetters)])].filter((each) => each !== word);
};
