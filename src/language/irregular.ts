/**
 * Endings of words whose plural (or other form) no rule gives, with the ending of the form they are compared by.
 * They hold for compounds too: gemeenteraadsleden → gemeenteraadslid.
 */
export const irregularEndings: readonly (readonly [ending: string, replacement: string])[] = [
  ['steden', 'stad'],
  ['gemeente', 'gemeente'],
  ['gemeenten', 'gemeente'],
  ['gemeentes', 'gemeente'],
  ['schepen', 'schip'],
  ['kinderen', 'kind'],
  ['goederen', 'goed'],
  ['raadsleden', 'raadslid'],
  ['gezinsleden', 'gezinslid'],
  ['familieleden', 'familielid'],
  ['criteria', 'criterium'],
  ['crises', 'crisis'],
  ['musea', 'museum'],
  ['centra', 'centrum'],
  ['data', 'data'],
  ['media', 'media'],
  ['advies', 'advies'],
  ['verlies', 'verlies'],
  ['precies', 'precies'],
  ['proces', 'proces'],
  ['adres', 'adres'],
  ['succes', 'succes'],
  ['congres', 'congres'],
];

/** Whole words that no rule gives. */
export const irregularWords: ReadonlyMap<string, string> = new Map([
  ['leden', 'lid'],
  ['scans', 'scan'],
  ['bots', 'bot'],
  ['tools', 'tool'],
  ['apps', 'app'],
  ['checks', 'check'],
  ['koeien', 'koe'],
  ['vlooien', 'vlo'],
  ['eieren', 'ei'],
]);

/** Words of one syllable that keep a short vowel before a single consonant: dag – dagen, not daag. */
export const shortBeforeOneConsonant = new Set(
  'dag weg dak gat glas vat pad spel slot lot hof god slag drag blad schot hol staf tred'.split(' '),
);
