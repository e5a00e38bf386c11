import { stem } from './stem.ts';

/** Verbs that want another verb at the end of the question: what may, can, must or will be done. */
const modal = /^\s*(?:mag|mogen|kan|kun|kunt|kunnen|moet|moeten|wil|wilt|willen|zal|zullen|gaat|gaan|laat|laten)\s/i;

/** The infinitive at the end of a Dutch question that begins with such a verb (mag de gemeente mijn tuin filmen?), folded; null when there is none. */
export const deedIn = (text: string, words: readonly string[]): string | null => {
  const last = words.at(-1) ?? '';
  return modal.test(text) && words.length > 2 && /n$/.test(last) ? last : null;
};

/** What public bodies do with a subject, and with what: a word that ends compounds and tells little of what they are about. */
const doings = new Set(
  [
    'controle inspectie toezicht handhaving keuring meting melding aanvraag check scan screening toets toetsing beoordeling',
    'herkenning signalering detectie opsporing analyse monitoring monitor registratie verwerking behandeling afhandeling',
    'identificatie verificatie selectie vergelijking vertaling samenvatting inzameling',
    'toekenning toewijzing verdeling verstrekking verlening uitgifte',
    'voorspelling raming prognose schatting berekening bepaling vaststelling planning beheer aanpak ondersteuning',
    'systeem model dashboard app tool software programma instrument methode formulier overzicht lijst',
    'robot assistent zoeker zoekmachine hulp hulpmiddel',
  ]
    .flatMap((line) => line.split(' '))
    .map(stem),
);

/** True for a folded word that as the last part of a compound says what is done with the rest of it: the control of asbestos. */
export const saysWhatIsDone = (word: string): boolean => doings.has(stem(word));
