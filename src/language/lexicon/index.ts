import { agricultureAndNature } from './agriculture-and-nature.ts';
import { askedAtHome } from './asked-at-home.ts';
import { askedInSentences } from './asked-in-sentences.ts';
import { askedOfTheState } from './asked-of-the-state.ts';
import { askedOutside } from './asked-outside.ts';
import { careAndYouth } from './care-and-youth.ts';
import { cultureAndArchives } from './culture-and-archives.ts';
import { customerContact } from './customer-contact.ts';
import { dailyLife } from './daily-life.ts';
import { dataAndTechnique } from './data-and-technique.ts';
import { defenceAndSafety } from './defence-and-safety.ts';
import { education } from './education.ts';
import { englishDoingAndBeing } from './english-doing-and-being.ts';
import { englishMoneyAndWork } from './english-money-and-work.ts';
import { englishPeopleAndCare } from './english-people-and-care.ts';
import { englishStateAndSafety } from './english-state-and-safety.ts';
import { englishStreetAndHome } from './english-street-and-home.ts';
import { englishWordsAToD } from './english-words-a-to-d.ts';
import { englishWordsAndTechnique } from './english-words-and-technique.ts';
import { englishWordsEToL } from './english-words-e-to-l.ts';
import { englishWordsMToR } from './english-words-m-to-r.ts';
import { englishWordsSToV } from './english-words-s-to-v.ts';
import { englishWordsWToZ } from './english-words-w-to-z.ts';
import { environmentAndWater } from './environment-and-water.ts';
import { everydayQualities } from './everyday-qualities.ts';
import { everydayThings } from './everyday-things.ts';
import { everydayVerbs } from './everyday-verbs.ts';
import { governmentBodies } from './government-bodies.ts';
import { health } from './health.ts';
import { housingAndBuilding } from './housing-and-building.ts';
import { identityAndDocuments } from './identity-and-documents.ts';
import { inOwnWords } from './in-own-words.ts';
import { migration } from './migration.ts';
import { namesOfBodies } from './names-of-bodies.ts';
import { people } from './people.ts';
import { permitsAndSupervision } from './permits-and-supervision.ts';
import { policeAndJustice } from './police-and-justice.ts';
import { rightsAndProcedure } from './rights-and-procedure.ts';
import { saidOfAToD } from './said-of-a-to-d.ts';
import { saidOfEToK } from './said-of-e-to-k.ts';
import { saidOfLToR } from './said-of-l-to-r.ts';
import { saidOfSToZ } from './said-of-s-to-z.ts';
import { saidOtherwise } from './said-otherwise.ts';
import { saidOtherwiseMoneyAndCare } from './said-otherwise-money-and-care.ts';
import { saidOtherwiseStateAndSafety } from './said-otherwise-state-and-safety.ts';
import { saidOtherwiseStreetAndHome } from './said-otherwise-street-and-home.ts';
import { saidOtherwiseWordsAndTechnique } from './said-otherwise-words-and-technique.ts';
import { spokenInCompounds } from './spoken-in-compounds.ts';
import { spokenMoneyAndWork } from './spoken-money-and-work.ts';
import { spokenStateAndSafety } from './spoken-state-and-safety.ts';
import { spokenStreetAndHome } from './spoken-street-and-home.ts';
import { spokenWordsAndTechnique } from './spoken-words-and-technique.ts';
import { subsidiesAndEconomy } from './subsidies-and-economy.ts';
import { taxAndBenefits } from './tax-and-benefits.ts';
import { trafficAndParking } from './traffic-and-parking.ts';
import { whatPeopleAsk } from './what-people-ask.ts';
import { workAndIncome } from './work-and-income.ts';

/** The themes of words that no entry need hold: their terms are looked for as they are, and mostly as what entries call them. */
export const laySpeech: readonly string[] = [
  spokenMoneyAndWork,
  spokenStateAndSafety,
  spokenStreetAndHome,
  spokenWordsAndTechnique,
  askedAtHome,
  askedOutside,
  askedOfTheState,
  spokenInCompounds,
  askedInSentences,
  saidOtherwiseMoneyAndCare,
  saidOtherwiseStateAndSafety,
  saidOtherwiseStreetAndHome,
  saidOtherwiseWordsAndTechnique,
  saidOfAToD,
  saidOfEToK,
  saidOfLToR,
  saidOfSToZ,
];

/**
 * The themes of the lexicon. Each is text with one concept a line: Dutch terms | English terms | Frisian terms | ~ near Dutch terms.
 * Terms of one concept are separated by commas and mean the same to someone who searches; the first Dutch one is how entries
 * write it. A near term is broader, narrower or related; in the themes of what people say it is what entries call it. Columns may be
 * empty. A line without Dutch terms is a translation: its English terms are asked as the terms behind the tilde are, never the other way.
 */
export const themes: readonly string[] = [
  workAndIncome,
  taxAndBenefits,
  careAndYouth,
  education,
  policeAndJustice,
  trafficAndParking,
  housingAndBuilding,
  environmentAndWater,
  permitsAndSupervision,
  subsidiesAndEconomy,
  identityAndDocuments,
  migration,
  defenceAndSafety,
  health,
  agricultureAndNature,
  cultureAndArchives,
  governmentBodies,
  namesOfBodies,
  dataAndTechnique,
  rightsAndProcedure,
  everydayVerbs,
  everydayThings,
  everydayQualities,
  people,
  customerContact,
  inOwnWords,
  dailyLife,
  saidOtherwise,
  whatPeopleAsk,
  englishDoingAndBeing,
  englishMoneyAndWork,
  englishPeopleAndCare,
  englishWordsAToD,
  englishWordsEToL,
  englishWordsMToR,
  englishWordsSToV,
  englishWordsWToZ,
  englishStateAndSafety,
  englishStreetAndHome,
  englishWordsAndTechnique,
  ...laySpeech,
];

/** The themes of what people say; what they name may stand in other themes too. */
export const spokenThemes: readonly string[] = [inOwnWords, dailyLife, saidOtherwise, whatPeopleAsk, ...laySpeech];

/** The themes of words for everything: what is done, and how things are. A sentence is seldom about these. */
export const generalThemes: readonly string[] = [everydayVerbs, everydayQualities, englishDoingAndBeing];

/** The themes that entries are about, by what they are about; the others are words for everything. */
export const subjects = {
  work: workAndIncome,
  tax: taxAndBenefits,
  care: careAndYouth,
  education,
  police: policeAndJustice,
  traffic: trafficAndParking,
  housing: housingAndBuilding,
  environment: environmentAndWater,
  permits: permitsAndSupervision,
  economy: subsidiesAndEconomy,
  identity: identityAndDocuments,
  migration,
  defence: defenceAndSafety,
  health,
  agriculture: agricultureAndNature,
  culture: cultureAndArchives,
  government: governmentBodies,
  technique: dataAndTechnique,
  rights: rightsAndProcedure,
  contact: customerContact,
} as const;

export type Subject = keyof typeof subjects;
