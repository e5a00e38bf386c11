/** English words whose forms no rule gives. */
const irregular: ReadonlyMap<string, string> = new Map(
  'children:child people:person men:man women:woman feet:foot teeth:tooth mice:mouse lives:life thieves:thief paid:pay bought:buy sold:sell taught:teach written:write wrote:write stolen:steal fought:fight caught:catch built:build spent:spend lent:lend lost:lose won:win hidden:hide hid:hide broken:break broke:break chosen:choose chose:choose driven:drive drove:drive fallen:fall fell:fall grown:grow grew:grow held:hold kept:keep known:know knew:know led:lead left:leave met:meet read:read ridden:ride rode:ride risen:rise rose:rise seen:see saw:see sought:seek shot:shoot shown:show slept:sleep spoken:speak spoke:speak swum:swim swam:swim taken:take took:take thought:think thrown:throw threw:throw told:tell worn:wear wore:wear withdrew:withdraw withdrawn:withdraw fed:feed fled:flee bitten:bite blown:blow drawn:draw drew:draw drunk:drink eaten:eat forgotten:forget forbidden:forbid frozen:freeze froze:freeze given:give gave:give gone:go hurt:hurt leaves:leaf knives:knife wives:wife wolves:wolf halves:half loaves:loaf geese:goose analyses:analysis crises:crisis bases:basis criteria:criterion'
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

/** How what is spelled in two ways is written in one: organise and organize, labour and labor, licence and license, centre and center. */
const spellings: readonly (readonly [written: RegExp, one: string])[] = [
  [/iz(?=e$|es$|ed$|ing$|er$|ers$|ation)/, 'is'],
  [/(?<=[a-z]{3})our(?=$|s$|ed$|ing$|er$|ers$|hood|able|al$|ful|ly$)/, 'or'],
  [/en[cs]e(?=$|s$|d$)/, 'ense'],
  [/(?<=[bt])re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=gr)amme(?=s?$)/, 'am'],
  [/(?<=[a-z])ae(?=[dmo])/, 'e'],
  [/dgement/, 'dgment'],
  [/^aging$/, 'ageing'],
];

const inOneSpelling = (word: string): string =>
  spellings.reduce((spelled, [written, one]) => spelled.replace(written, one), word);

/**
 * The form by which inflections and spellings of an English word are the same: fine fines fined fining, policy policies, redact redacting. It is
 * no word of the language. In: a folded word.
 */
export const englishStem = (written: string): string => {
  const word = irregular.get(written) ?? written;
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  return withoutVerbEnding(withoutPlural(inOneSpelling(word)))
    .replace(/([bdfgklmnprt])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i');
};
