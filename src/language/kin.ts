import { irregularKin } from './irregular.ts';
import { remembering } from './remember.ts';
import { stem } from './stem.ts';
import { type StrongVerb, strongVerbs } from './strong-verbs.ts';

/** Endings that make a noun or verb of the same root: control-e, control-eren, control-eur, detect-ie, registr-atie, document-eren. */
const suffixes = [
  ['ering', 'atie', 'eren', 'eerder', 'ie', 'e', 'aat', 'eur', 'or', 'ator', 'age', 'ant', ''],
  ['iseren', 'isatie', 'isering'],
  ['iceren', 'icatie', 'icering'],
] as const;

/** Words with ge- that are no participles, or of which the plain verb is about something else. */
const noParticiples = new Set(
  'gebied gezicht gerecht geluid gewicht gebed geweld gedicht gehucht gelid geest gegeven gemoed gebit gevecht gezond geschikt gemeente geval gebouw gesprek gevaar gebruik gezin'.split(
    ' ',
  ),
);

/** Words that look like the past of a verb they have nothing to do with: a ditch, a stable, smoke, an arch, early. */
const wordsLikePast = ['sloot', 'stal', 'rook', 'boog', 'vroeg'];

/** Words that look like kin of another and are none: authority is no sight, to clear is no space, a judge not more right, an empty house pays no fee. */
const noKin =
  'indicator indicatoren aanspraak gezag ruimen rechter uitvaart leegstand leegstaand redding oudheid drachten directie ingezetene ingezetenen applicant applicants levee factories zee zeeen standert drier'.split(
    ' ',
  );

/** Their stems: they have no family. */
const alone = new Set([...noParticiples, 'zorg', 'zorgen', ...wordsLikePast, ...noKin].map(stem));

/** What a verb is taken apart by; a longer one before what it begins with. */
const separable =
  '(?:aan|achter|af|bekend|bij|deel|dicht|door|goed|in|klaar|kwijt|leeg|los|mee|na|neer|om|onder|open|op|over|plaats|samen|schoon|stil|stop|tegen|terug|thuis|toe|uit|vast|vol|voor|vrij|weg|zwart)';
const participle = new RegExp(`^(${separable}?)ge(.{3,}[td])$`);

const vowelGroups = (word: string): number => word.match(/[aeiouy]+/g)?.length ?? 0;

/** The verb form of a participle: opgespoord → opspoort, gehandhaafd → handhaafd; null when it is none. */
export const verbOfParticiple = (word: string): string | null => {
  const match = noParticiples.has(word) ? null : participle.exec(word);
  return match === null ? null : `${match[1] ?? ''}${match[2] ?? ''}`;
};

/** The root that a family of endings is put behind, for every ending the word has; a root has two syllables or a heavy end. */
const rootsOf = (word: string, family: readonly string[]): readonly string[] =>
  family
    .filter((suffix) => suffix !== '' && word.endsWith(suffix))
    .map((suffix) => word.slice(0, -suffix.length))
    .filter((root) => vowelGroups(root) >= 2 || (root.length >= 5 && /[^aeiouy]{2}$/.test(root)));

const nominal = (word: string): readonly string[] => {
  const plain = word.replace(/(?:s|n|en)$/, '');
  const verb = word.replace(/e?er[dt]?$/, 'eren').replace(/eerde$/, 'eren');
  return [...new Set([word, plain, verb])];
};

const familyOf = (word: string): readonly string[] =>
  suffixes
    .slice(0, 3)
    .flatMap((family) => rootsOf(word, family).flatMap((root) => family.map((end) => `${root}${end}`)));

/** The forms a participle of the verb can have: opsporen → opgespoord, handhaven → gehandhaafd. */
const participlesOf = (stemmed: string): readonly string[] => {
  const split = new RegExp(`^${separable}(?=.{3,}$)`).exec(stemmed)?.[0] ?? '';
  const plain = `${split}ge${stemmed.slice(split.length)}`;
  return [`${plain}d`, `${plain}t`].filter((form) => !noParticiples.has(form));
};

const kinds: readonly (readonly [pattern: RegExp, ends: readonly string[]])[] = [
  [/(?:eerder|eerster)$/, ['eren']],
  [/ier$/, ['ie']],
];

/** veilig, veiligheid. */
const qualities = (word: string): readonly string[] =>
  word.endsWith('heid') ? [word.replace(/heid$/, '')] : [`${word}heid`];

/** toerist, toeristisch. */
const adjectives = (word: string): readonly string[] => {
  const root = word.replace(/ische?$/, '');
  if (root === word) return word.length < 5 ? [] : [`${word}isch`];
  return root.length < 5 ? [] : [root];
};

/** schrijven, schrijft: a t behind one syllable may be part of the word, so only a verb gets one. */
const presentOf = (word: string): readonly string[] => (word.endsWith('en') ? [`${stem(word)}t`] : []);

/** Nouns of one syllable that end like a verb form and have another word before that end: a plant is no plan. */
const nounsEndingInT = new Set(
  'plant kast mist last rust port kant munt hart kost post kunst dienst tekst punt lijst recht licht kracht macht kort lint bast bent kust wens most test gast wart want grot sport krant klant'.split(
    ' ',
  ),
);

/** telt, woont: a word of one syllable that may be a verb form without its t. */
const verbsOfPresent = (word: string): readonly string[] =>
  /^[^aeiouy]*[aeiouy]+[^aeiouyt]+t$/.test(word) && word.length > 3 && !nounsEndingInT.has(word)
    ? [word.slice(0, -1)]
    : [];

/** What somebody does who is said to be doing it: spijbelen for spijbelende. */
const verbsDoing = (word: string): readonly string[] =>
  /^.{4,}ende?$/.test(word) ? [word.replace(/ende?$/, 'en')] : [];

const agents = (word: string): readonly string[] =>
  kinds.flatMap(([pattern, ends]) => (pattern.test(word) ? ends.map((end) => word.replace(pattern, end)) : []));

/** Prefixes that stay before ge- (opge-spoord) and those that take no ge-. */
const prefixed = new RegExp(`^(${separable}|ver|be|ont|her)?(ge)?(.{3,})$`);

/** A strong verb under every form it has, ge- left out. */
const strongByForm: ReadonlyMap<string, readonly StrongVerb[]> = new Map(
  strongVerbs.flat().map((form) => [form, strongVerbs.filter((verb) => verb.includes(form))] as const),
);

/** The forms of a strong verb with a prefix: in + breken gives inbreken, inbrak, ingebroken, inbraak. Only the participle takes ge-. */
const formsWith = (prefix: string, verb: StrongVerb): readonly string[] => {
  const [, , participle] = verb;
  const withGe = participle === undefined ? [] : [`${prefix}ge${participle}`];
  return [...verb.map((form) => `${prefix}${form}`), ...withGe].filter(
    (form) => form.length > 3 && !noParticiples.has(form),
  );
};

/** The forms of the strong verb that a word is a form of; none when it is of no such verb. */
const strongKin = (word: string): readonly string[] => {
  const [, prefix = '', , rest = ''] = prefixed.exec(word) ?? [];
  const plural = rest.replace(/(?<=.{4})(?:en|s)$/, '');
  return [
    ...(strongByForm.get(word) ?? []).flatMap((verb) => formsWith('', verb)),
    ...[rest, plural].flatMap((form) => (strongByForm.get(form) ?? []).flatMap((verb) => formsWith(prefix, verb))),
  ];
};

const irregularStems: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      irregularKin.flatMap((row) => row.map((word) => [stem(word), row.map(stem)] as const)),
      ([stemmed]) => stemmed,
    ),
  ].map(([stemmed, rows]) => [stemmed, rows.flatMap(([, stems]) => stems)]),
);

const mostKnown = 5_000;

const findKin = (word: string): readonly string[] => {
  const verb = verbOfParticiple(word);
  const bases = verb === null ? [word] : [word, verb];
  const family = bases.flatMap((base) => [
    base,
    ...nominal(base).flatMap(familyOf),
    ...agents(base),
    ...qualities(base),
    ...nominal(base).flatMap(adjectives),
    ...presentOf(base),
    ...verbsOfPresent(base),
    ...verbsDoing(base),
  ]);
  const own = stem(word);
  if (alone.has(own)) return [];
  const strong = strongKin(word).map(stem);
  const stems = [...(irregularStems.get(own) ?? []), ...strong, ...family.map(stem)];
  // A strong verb has no regular participle: gestolen is there, gesteeld is not.
  const participles = strong.length > 0 ? [] : bases.flatMap((base) => participlesOf(stem(base)).map(stem));
  return [...new Set([...stems, ...participles])].filter(
    (stemmed) => stemmed !== own && stemmed.length >= 3 && !alone.has(stemmed),
  );
};

/**
 * The stems that words of the same root could have, the word's own left out: controleren → controle, controleur; detectie →
 * detecteren; opsporen → opgespoord. Not all of them are words. In: a folded word.
 */
export const kinOf = remembering(
  (word): readonly string[] => (word.length < 4 || /[^a-z]/.test(word) ? [] : findKin(word)),
  mostKnown,
);

/** Nouns that look like a comparative: a judge is not more right. */
const noComparatives = new Set('rechter minister dokter kelder koffer ladder letter nummer wekker zender'.split(' '));

/** The adjectives a word may be the comparative or superlative of: duurder, duurst → duur, droger → droog, warmer → warm. */
const adjectivesOf = (word: string): readonly string[] => {
  const [, highest = ''] = /^(.{3,}[^aeiouys])ste?$/.exec(word) ?? [];
  if (highest !== '') return [highest];
  const [, root = ''] = /^(.{3,}[^aeiouy])er$/.exec(word) ?? [];
  if (root === '' || noComparatives.has(word)) return [];
  const long = root.replace(/([^aeiouy])([aeou])([^aeiouy])$/, '$1$2$2$3');
  return [...new Set([root.replace(/rd$/, 'r'), root.replace(/([^aeiouy])\1$/, '$1'), long])];
};

/** The verbs that someone who does something may be named after: aanranders → aanranden. Short words are too often something else. */
const verbsOfAgent = (word: string): readonly string[] => {
  const [, root = ''] = /^(.{5,}[^aeiouy])ers?$/.exec(word) ?? [];
  return root === '' ? [] : [`${root}en`, `${root}ing`];
};

/** What a word that is in no list may be made of: the adjective of a comparative, the verb of who does it. In: a folded word. */
export const basesOf = (word: string): readonly string[] => [...adjectivesOf(word), ...verbsOfAgent(word)];

const findVerbs = (word: string): readonly string[] => {
  const [, prefix = '', , rest = ''] = prefixed.exec(word) ?? [];
  const strong = [
    ...(strongByForm.get(word) ?? []).map(([verb = '']) => verb),
    ...(strongByForm.get(rest) ?? []).map(([verb = '']) => `${prefix}${verb}`),
  ];
  const regular = verbOfParticiple(word);
  return [...strong, ...(regular === null ? [] : [regular]), ...verbsOfPresent(word), ...verbsDoing(word)].filter(
    (verb) => verb !== word,
  );
};

/** The verbs a word may be a form of: ingebroken → inbreken, gehandhaafd → handhaaft, koopt → koop. In: a folded word. */
export const verbsOf = remembering(findVerbs, mostKnown);
