/** Endings of adjectives and of what is doing something: afsluitbaar, loszittende, belgisch, zinloze. */
const endsAsQuality = /.{3}(?:(?:end|ig|lijk|isch|achtig)e?|baar|bare|loos|loze|zaam|zame)$/;

/** Before another word, what ends in -e is mostly an adjective or a participle. */
const endsInE = /^.{5,}[^aeiouy]e$/;
/** Endings of nouns in -e: tatoeage, machine, lasagne, prothese, procedure. */
const endsAsNoun = /(?:ag|in|gn|os|es|ur)e$/;

/** True for a folded Dutch word that by its ending says what something is like, also by where it stands: right before another word. */
export const looksLikeQuality = (word: string, isBeforeWord: boolean): boolean =>
  endsAsQuality.test(word) || (isBeforeWord && endsInE.test(word) && !endsAsNoun.test(word));

/** True for a folded word in the plural that names people by a quality: zelfstandigen, daklozen, gehandicapten, inwonenden. */
export const namesPeople = (word: string): boolean => /.{2}(?:ig|loz|end)en$|^ge.{4,}[dt]en$/.test(word);
