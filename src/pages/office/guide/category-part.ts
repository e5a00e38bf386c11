import type { AlgorithmId } from '#register/algorithm.ts';
import { type GuideAnswer, type ProposalQuestion, proposeCategory } from '#register/category-proposal.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { Language, Text } from '#standard/text.ts';
import { termsOf } from '#standard/vocabularies.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { href } from '../../../routes.ts';

/** The answers that are no part of the entry, as they stand in the address. */
export type Answers = { readonly lijst: GuideAnswer | null; readonly gevolgen: GuideAnswer | null };

type AnswerName = keyof Answers;

const words = {
  proposal: { nl: 'Ons voorstel', en: 'Our proposal', fy: 'Us foarstel' },
  because: { nl: 'Want:', en: 'Because:', fy: 'Want:' },
  chooses: {
    nl: 'Het is een voorstel. U kiest zelf, en wie beoordeelt kijkt mee.',
    en: 'It is a proposal. You choose, and whoever judges looks along.',
    fy: 'It is in foarstel. Jo kieze sels, en wa’t beoardielet sjocht mei.',
  },
  open: {
    nl: 'Beantwoord eerst de vragen over de gevolgen, dan stellen wij een categorie voor.',
    en: 'Answer the questions about the consequences first, and we will propose a category.',
    fy: 'Beäntwurdzje earst de fragen oer de gefolgen, dan stelle wy in kategory foar.',
  },
  toQuestions: { nl: 'Naar die vragen', en: 'To those questions', fy: 'Nei dy fragen' },
} as const satisfies Record<string, Text>;

const asked = {
  lijst: {
    question: {
      nl: 'Staat het op de lijst van de AI-verordening met hoog-risicosystemen?',
      en: 'Is it on the list of high-risk systems of the AI Act?',
      fy: 'Stiet it op de list fan de AI-feroardering mei heech-risikosystemen?',
    },
    help: {
      nl: 'Op die lijst (bijlage III) staan zelflerende systemen voor bijvoorbeeld biometrie, onderwijs, werving, uitkeringen, opsporing, migratie en rechtspraak. Werkt het alleen met vaste regels die mensen bedachten? Dan staat het er niet op.',
      en: 'That list (annex III) holds self-learning systems for among others biometrics, education, recruitment, benefits, law enforcement, migration and justice. Does it work only with fixed rules that people made? Then it is not on it.',
      fy: 'Op dy list (bylage III) steane selslearende systemen foar bygelyks biometry, ûnderwiis, werving, útkearings, opspoaring, migraasje en rjochtspraak. Wurket it allinnich mei fêste regels dy’t minsken betocht ha? Dan stiet it der net op.',
    },
  },
  gevolgen: {
    question: {
      nl: 'Merken mensen of bedrijven wat eruit komt?',
      en: 'Do people or businesses notice what comes out of it?',
      fy: 'Fernimme minsken of bedriuwen wat derút komt?',
    },
    help: {
      nl: 'Bijvoorbeeld omdat het meetelt in een besluit, of omdat iemand eerder of later wordt geholpen.',
      en: 'For example because it counts in a decision, or because somebody is helped sooner or later.',
      fy: 'Bygelyks om’t it meitelt yn in beslút, of om’t immen earder of letter holpen wurdt.',
    },
  },
} as const satisfies Record<AnswerName, { readonly question: Text; readonly help: Text }>;

const options = {
  ja: { nl: 'Ja', en: 'Yes', fy: 'Ja' },
  nee: { nl: 'Nee', en: 'No', fy: 'Nee' },
  'weet-niet': { nl: 'Dat weet ik niet', en: 'I do not know', fy: 'Dat wit ik net' },
} as const satisfies Record<GuideAnswer, Text>;

const answerIn = (values: URLSearchParams, name: AnswerName): GuideAnswer | null => {
  const value = values.get(name);
  return value !== null && Object.hasOwn(options, value) ? (value as GuideAnswer) : null;
};

/** The answers that stand in an address or a form; what is no answer counts as none. */
export const answersIn = (values: URLSearchParams): Answers => ({
  lijst: answerIn(values, 'lijst'),
  gevolgen: answerIn(values, 'gevolgen'),
});

const questionPart = (name: AnswerName, chosen: GuideAnswer | null, language: Language): Html =>
  html`<fieldset class="reg-question reg-gap-top" aria-describedby="${name}-hulp"><legend class="utrecht-form-label">${asked[name].question[language]}</legend><p class="reg-question__description" id="${name}-hulp">${asked[name].help[language]}</p><div class="reg-options">${(
    Object.keys(options) as GuideAnswer[]
  ).map(
    (value) =>
      html`<div class="reg-option"><input class="reg-check" type="radio" id="${name}-${value}" name="${name}" value="${value}"${
        value === chosen && html` checked`
      }><label for="${name}-${value}">${options[value][language]}</label></div>`,
  )}</div></fieldset>`;

/** The two questions whose answers are no part of the entry. */
export const listPart = ({ lijst, gevolgen }: Answers, language: Language): Html =>
  html`${questionPart('lijst', lijst, language)}${questionPart('gevolgen', gevolgen, language)}`;

const questionOf = (document: EntryDocument, { lijst, gevolgen }: Answers): ProposalQuestion => ({
  ...{ document, isOnList: lijst, hasConsequences: gevolgen },
});

const termOf = (document: EntryDocument, answers: Answers) => {
  const category = proposeCategory(questionOf(document, answers))?.category;
  return termsOf('publication_category').find(({ code }) => code === category);
};

/** The document with the proposed category where none is chosen yet; it is saved only when somebody sends the form. */
export const withProposal = (document: EntryDocument, answers: Answers): EntryDocument => {
  const term = termOf(document, answers);
  if (term === undefined || document.values.publication_category !== undefined) return document;
  return { ...document, values: { ...document.values, publication_category: term.value } };
};

/** The category that follows from the answers, with the reasons, or what is still to be answered for it. */
export const proposalPart = (
  document: EntryDocument,
  answers: Answers,
  { language, id }: { readonly language: Language; readonly id: AlgorithmId },
): Html => {
  const proposal = proposeCategory(questionOf(document, answers));
  const term = termOf(document, answers);
  if (proposal === null || term === undefined) {
    const address = href('workGuide', { language, id, step: 'lijst' }, answers);
    return alert('info', {
      body: html`<p>${words.open[language]} <a href="${address}">${words.toQuestions[language]}</a></p>`,
    });
  }
  return alert('info', {
    title: `${words.proposal[language]}: ${term.label[language]}`,
    body: html`<p>${words.because[language]}</p><ul>${proposal.reasons.map(
      ({ text }) => html`<li>${text[language]}</li>`,
    )}</ul><p>${words.chooses[language]}</p>`,
  });
};
