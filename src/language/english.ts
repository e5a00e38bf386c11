/** English words whose forms no rule gives. */
const irregular: ReadonlyMap<string, string> = new Map(
  'children:child people:person men:man women:woman feet:foot teeth:tooth mice:mouse lives:life thieves:thief paid:pay bought:buy sold:sell taught:teach written:write stolen:steal fought:fight'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const withoutPlural = (word: string): string => {
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
};

const withoutVerbEnding = (word: string): string => {
  const base = /(?:ing|ed)$/.test(word) ? word.replace(/(?:ing|ed)$/, '') : word;
  return base.length >= 3 && /[aeiouy]/.test(base) ? base : word;
};

/**
 * The form by which inflections of an English word are the same: fine fines fined fining, policy policies, redact redacting. It is
 * no word of the language. In: a folded word.
 */
export const englishStem = (word: string): string => {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  return withoutVerbEnding(withoutPlural(word))
    .replace(/([bdfgklmnprt])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i');
};
