/** Endings of adjectives and of what is doing something: afsluitbaar, loszittende, belgisch, zinloze. */
const endsAsQuality = /.{3}(?:(?:end|ig|lijk|isch|achtig)e?|baar|bare|loos|loze|zaam|zame)$/;

/** Before another word, what ends in -e is mostly an adjective or a participle. */
const endsInE = /^.{5,}[^aeiouy]e$/;
/** Endings of nouns in -e: tatoeage, machine, lasagne, prothese, procedure. */
const endsAsNoun = /(?:ag|in|gn|os|es|ur)e$/;
/** Nouns in -e that end compounds: wolvenschade, troonrede. */
const endsInNoun = new RegExp(
  `(?:${[
    'schade|(?<!b)rede|einde|bode|weide|heide|vrede|liefde|(?<!e)waarde|kade|mode|code|methode|periode|kunde|ellende|legende|boete|gemeente',
    'ruimte|hoogte|diepte|breedte|lengte|ziekte|groente|hitte|droogte|stilte|gedachte|behoefte|gewoonte|beroerte|route|rente|gifte|gave|reclame',
    'zone|hygiene|controle|tante',
  ].join('|')})$`,
);
/** Endings of English adjectives: retractable, seismic, dangerous. */
const endsAsEnglishQuality = /.{3}(?:able|ible|ical|ous|ful|ive|ic)$/;

/** What stands right behind a word: a Dutch word, a word that is English only, or none. */
export type Behind = 'dutch' | 'english' | 'nothing';

/** True for a folded word that by its ending says what something is like, also by where it stands: right before a word of its language. */
export const looksLikeQuality = (word: string, behind: Behind): boolean => {
  if (behind === 'english' && endsAsEnglishQuality.test(word)) return true;
  const isNoun = endsAsNoun.test(word) || endsInNoun.test(word);
  return endsAsQuality.test(word) || (behind === 'dutch' && endsInE.test(word) && !isNoun);
};

/**
 * What people are called by, without -en: a list, as by its ending a verb (wijzigen, verzenden) or a thing (voertuigen, gewichten) looks
 * the same.
 */
const qualitiesOfPeople = [
  'zelfstandig deskundig verkeerskundig verpleegkundig minderjarig meerderjarig jeugdig anderstalig laagopgeleid hoogopgeleid',
  'plichtig belastingschuldig draagkrachtig behoeftig armlastig voortvluchtig aanwezig afwezig gelovig',
  'dakloz werkloz thuisloz staatloz ouderloz kinderloz kansloz',
  'wonend zoekend hebbend varend gevend horend ziend lijdend behoevend denkend stellend zittend werkend staand studerend dementerend',
  'gehandicapt gedetineerd gepensioneerd gedupeerd gedocumenteerd gediplomeerd gevaccineerd geprivilegieerd geinteresseerd',
  'geadresseerd gegadigd gehuwd gewond gestraft gerechtigd gemachtigd',
].flatMap((line) => line.split(' '));

const endsAsPeople = new RegExp(`(?:${qualitiesOfPeople.join('|')}|^ouder|jonger)en$`);

/** True for a folded word in the plural that names people by a quality: zelfstandigen, daklozen, gehandicapten, jongeren. */
export const namesPeople = (word: string): boolean => endsAsPeople.test(word);
