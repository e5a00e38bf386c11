/** Verbs that want another verb at the end of the question: what may, can, must or will be done. */
const modal = /^\s*(?:mag|mogen|kan|kun|kunt|kunnen|moet|moeten|wil|wilt|willen|zal|zullen|gaat|gaan|laat|laten)\s/i;

/** The infinitive at the end of a Dutch question that begins with such a verb (mag de gemeente mijn tuin filmen?), folded; null when there is none. */
export const deedIn = (text: string, words: readonly string[]): string | null => {
  const last = words.at(-1) ?? '';
  return modal.test(text) && words.length > 2 && /n$/.test(last) ? last : null;
};
