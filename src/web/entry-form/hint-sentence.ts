import type { Hint, HintKind } from '#register/hints/hint.ts';
import type { Language } from '#standard/text.ts';
import { wholeNumber } from '../format.ts';

type Said = { readonly quote: string; readonly instead: string; readonly count: string };
type Sentences = Readonly<Record<Language, (said: Said) => string>>;

/** What each kind of hint says: what it is about, and what may be done. The other entry of a hint stands behind it as a link. */
const sentences: Readonly<Record<HintKind, Sentences>> = {
  'hard-to-read': {
    nl: ({ count }) =>
      `Deze tekst leest moeilijk: ${count} van 100 op de schaal van Flesch-Douma. Dat is een schatting. Kortere zinnen en woorden helpen.`,
    en: ({ count }) =>
      `This text is hard to read: ${count} of 100 on the Flesch-Douma scale. That is an estimate. Shorter sentences and words help.`,
    fy: ({ count }) =>
      `Dizze tekst lêst dreech: ${count} fan 100 op de skaal fan Flesch-Douma. Dat is in skatting. Koartere sinnen en wurden helpe.`,
  },
  'long-sentence': {
    nl: ({ quote, count }) => `De zin ‘${quote}’ heeft ${count} woorden. Maak er twee van.`,
    en: ({ quote, count }) => `The sentence ‘${quote}’ has ${count} words. Make it two.`,
    fy: ({ quote, count }) => `De sin ‘${quote}’ hat ${count} wurden. Meitsje der twa fan.`,
  },
  'hard-word': {
    nl: ({ quote, instead }) => `‘${quote}’: schrijf liever ‘${instead}’.`,
    en: ({ quote, instead }) => `‘${quote}’: better write ‘${instead}’.`,
    fy: ({ quote, instead }) => `‘${quote}’: skriuw leaver ‘${instead}’.`,
  },
  abbreviation: {
    nl: ({ quote }) => `Leg ‘${quote}’ een keer uit: schrijf het voluit met de afkorting erachter tussen haakjes.`,
    en: ({ quote }) => `Explain ‘${quote}’ once: write it in full with the abbreviation behind it in brackets.`,
    fy: ({ quote }) => `Lis ‘${quote}’ ien kear út: skriuw it folút mei de ôfkoarting derefter tusken heakjes.`,
  },
  passive: {
    nl: ({ count }) => `${count} zinnen zeggen niet wie iets doet (‘wordt gedaan’). Schrijf wie het doet.`,
    en: ({ count }) => `${count} sentences do not say who does something (‘is done’). Write who does it.`,
    fy: ({ count }) => `${count} sinnen sizze net wa’t wat docht (‘wurdt dien’). Skriuw wa’t it docht.`,
  },
  vague: {
    nl: () => 'Dit antwoord zegt niets. Schrijf wat u weet, of vink ‘Niet van toepassing’ aan als dat er staat.',
    en: () => 'This answer says nothing. Write what you know, or tick ‘Not applicable’ where it stands.',
    fy: () => 'Dit antwurd seit neat. Skriuw wat jo witte, of finkje ‘Net fan tapassing’ oan as dat der stiet.',
  },
  'too-short': {
    nl: ({ count }) => `Dit is heel kort. Een goed antwoord heeft hier minstens ${count} woorden.`,
    en: ({ count }) => `This is very short. A good answer has at least ${count} words here.`,
    fy: ({ count }) => `Dit is hiel koart. In goed antwurd hat hjir op syn minst ${count} wurden.`,
  },
  'only-title': {
    nl: () => 'Dit zegt niet meer dan de naam van het algoritme.',
    en: () => 'This says no more than the name of the algorithm.',
    fy: () => 'Dit seit net mear as de namme fan it algoritme.',
  },
  'names-person': {
    nl: ({ quote }) => `‘${quote}’ lijkt over een persoon te gaan. Wie de tekst goedkeurt, moet dat bevestigen.`,
    en: ({ quote }) => `‘${quote}’ seems to be about a person. Whoever approves the text must confirm it.`,
    fy: ({ quote }) => `‘${quote}’ liket oer in persoan te gean. Wa’t de tekst goedkart, moat dat befêstigje.`,
  },
  'dead-link': {
    nl: ({ quote }) => `De link ${quote} deed het niet toen het register die bezocht.`,
    en: ({ quote }) => `The link ${quote} did not work when the register visited it.`,
    fy: ({ quote }) => `De keppeling ${quote} die it net doe’t it register him besocht.`,
  },
  'alike-here': {
    nl: () => 'Uw organisatie heeft al een algoritme dat hier erg op lijkt:',
    en: () => 'Your organisation already has an algorithm that is much like this one:',
    fy: () => 'Jo organisaasje hat al in algoritme dat hjir tige op liket:',
  },
  'other-category': {
    nl: ({ instead }) => `Een andere organisatie koos bij bijna hetzelfde doel ‘${instead}’:`,
    en: ({ instead }) => `Another organisation with nearly the same purpose chose ‘${instead}’:`,
    fy: ({ instead }) => `In oare organisaasje mei hast itselde doel keas ‘${instead}’:`,
  },
};

/** What a hint says, in a sentence without markup. */
export const hintSentence = ({ kind, quote, instead, count }: Hint, language: Language): string =>
  sentences[kind][language]({ quote, instead, count: wholeNumber(count, language) });
