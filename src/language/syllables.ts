/** Words from elsewhere that are not said as Dutch spells them, and how their letters count. */
const respelled: readonly (readonly [RegExp, string])[] = [
  [/(bur|niv|cad|plat|tabl)eau/g, '$1oo'],
  [/board/g, 'bord'],
  [/coach/g, 'kooch'],
  [/team/g, 'tiem'],
  [/leas/g, 'lies'],
  [/learn/g, 'lurn'],
  [/(soft|hard)ware/g, '$1wer'],
  [/online/g, 'onlain'],
  [/offline/g, 'oflain'],
  [/(web|^)site/g, '$1sait'],
  [/interface/g, 'interfees'],
  [/update/g, 'updeet'],
  [/service/g, 'servis'],
  [/score(?=s?$)/g, 'skoor'],
  [/qu/g, 'kw'],
];

/** Groups of vowels that are one sound, the longest first. The sign ÿ stands for ij. */
const sound = /aai|ooi|oei|eeu(?=w)|ieu(?=w)|aa|ee|oo|uu|ie|oe|eu|ei|au|ou|ui|ai|oi|[aeiouyÿ]/g;

/** An abbreviation that is said letter by letter. */
const isSpelled = (word: string): boolean => /^\p{Lu}{2,5}$/u.test(word);

const syllablesOfPart = (part: string): number => {
  if (isSpelled(part)) return part.length;
  const plain = respelled.reduce((left, [from, to]) => left.replace(from, to), part.toLowerCase().normalize('NFC'));
  const split = plain
    .replace(/ij/g, 'ÿ')
    // Two dots on a letter say that a new sound begins: ef-fi-ci-ent, co-or-di-na-tie.
    .replace(/([aeiouyÿ])([äëïöü])/gu, '$1 $2')
    .replace(/([äëïöü])([aeiou])/gu, (_match, dotted: string, next: string) => {
      const bare = dotted.normalize('NFD').charAt(0);
      return bare === next || `${bare}${next}` === 'ie' ? `${bare}${next}` : `${bare} ${next}`;
    })
    .replace(/eum(?=s?$|m)/g, 'e um')
    .replace(/ieus(?!w)/g, 'i eus')
    // A y before a vowel is a consonant: ro-yaal, yo-ga.
    .replace(/y(?=[aeiou])/g, ' ')
    // Only ÿ keeps its dots: it is ours.
    .replace(/[^ÿ]/gu, (letter) => letter.normalize('NFD').charAt(0));
  return Math.max(1, split.match(sound)?.length ?? 0);
};

/** How many syllables a Dutch word has as it is said, counted by its groups of vowels; 1 for what holds no letter. */
export const syllablesIn = (word: string): number => {
  const parts = word.match(/\p{L}\p{M}*(?:[\p{L}\p{M}]|['’](?=\p{L}))*/gu) ?? [];
  return Math.max(
    1,
    parts.map((part) => (/^['’]?[sn]$/i.test(part) ? 0 : syllablesOfPart(part))).reduce((sum, one) => sum + one, 0),
  );
};
