import type { AnswerRefusal } from '#commands/office/answer-question.ts';
import { grounds } from '#law/grounds.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { type Answer, plainText, questionTerms, type ReportOutcome } from '#register/question.ts';
import type { Language, Text } from '#standard/text.ts';
import type { Question } from '#store/questions.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { selectField } from '#web/parts/select-field.ts';
import { textArea } from '#web/parts/text-area.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../../routes.ts';
import type { OfficeRequest } from '../office-page.ts';

const words = {
  answer: { nl: 'Uw antwoord', en: 'Your answer', fy: 'Jo antwurd' },
  answerHelp: {
    nl: 'Schrijf in gewone woorden. Uw naam staat er niet bij: u antwoordt voor uw organisatie.',
    en: 'Write in plain words. Your name is not shown: you answer for your organisation.',
    fy: 'Skriuw yn gewoane wurden. Jo namme stiet der net by: jo antwurdzje foar jo organisaasje.',
  },
  visible: {
    nl: 'Wie leest de vraag en het antwoord?',
    en: 'Who reads the question and the answer?',
    fy: 'Wa lêst de fraach en it antwurd?',
  },
  visibleHelp: {
    nl: 'Staat er in de vraag iets over een persoon? Kies dan ‘alleen de vrager’.',
    en: 'Does the question say anything about a person? Then choose ‘only who asked’.',
    fy: 'Stiet der yn de fraach wat oer in persoan? Kies dan ‘allinnich de freger’.',
  },
  onlyAsker: { nl: 'Alleen de vrager', en: 'Only who asked', fy: 'Allinnich de freger' },
  everyone: {
    nl: 'Iedereen: openbaar onder de beschrijving',
    en: 'Everyone: public under the entry',
    fy: 'Elkenien: iepenbier ûnder de beskriuwing',
  },
  outcome: { nl: 'Wat is de uitkomst?', en: 'What is the outcome?', fy: 'Wat is de útkomst?' },
  choose: { nl: 'Kies', en: 'Choose', fy: 'Kies' },
  inRegister: { nl: 'Het staat in het register', en: 'It is in the register', fy: 'It stiet yn it register' },
  noAlgorithm: { nl: 'Het is geen algoritme', en: 'It is no algorithm', fy: 'It is gjin algoritme' },
  notPublic: { nl: 'Het is niet openbaar', en: 'It is not public', fy: 'It is net iepenbier' },
  entry: {
    nl: 'Nummer van het algoritme, als het in het register staat',
    en: 'Number of the algorithm, if it is in the register',
    fy: 'Nûmer fan it algoritme, as it yn it register stiet',
  },
  ground: {
    nl: 'Grond van de Woo, als het niet openbaar is',
    en: 'Ground of the Woo, if it is not public',
    fy: 'Grûn fan de Woo, as it net iepenbier is',
  },
  send: { nl: 'Verstuur het antwoord', en: 'Send the answer', fy: 'Ferstjoer it antwurd' },
} as const satisfies Record<string, Text>;

/** At which field a refusal is told. */
export const controlOf: Readonly<Partial<Record<AnswerRefusal, string>>> = {
  'needs-text': 'antwoord',
  'too-long': 'antwoord',
  'holds-email': 'lezers',
  'needs-outcome': 'uitkomst',
  'needs-entry': 'algoritme',
  'needs-ground': 'grond',
  'unknown-organisation': 'organisatie',
  'nobody-there': 'organisatie',
};

/** What is said of a refusal, and what to do. */
export const refusalText = (refusal: AnswerRefusal, language: Language): string => {
  const most = wholeNumber(questionTerms.mostAnswer, language);
  const texts = {
    'not-allowed': {
      nl: 'Uw rol geeft dit recht niet.',
      en: 'Your role does not allow this.',
      fy: 'Jo rol jout dit rjocht net.',
    },
    'answered-already': {
      nl: 'Een collega heeft deze vraag al beantwoord. Uw antwoord is niet verstuurd; hieronder staat wat u schreef.',
      en: 'A colleague has answered this question already. Your answer was not sent; what you wrote stands below.',
      fy: 'In kollega hat dizze fraach al beantwurde. Jo antwurd is net ferstjoerd; hjirûnder stiet wat jo skreaunen.',
    },
    'needs-text': { nl: 'Schrijf een antwoord.', en: 'Write an answer.', fy: 'Skriuw in antwurd.' },
    'too-long': {
      nl: `Maak het antwoord korter: ten hoogste ${most} tekens.`,
      en: `Make the answer shorter: at most ${most} signs.`,
      fy: `Meitsje it antwurd koarter: op syn heechst ${most} tekens.`,
    },
    'holds-email': {
      nl: 'In de vraag staat een e-mailadres, dus zij kan niet openbaar worden. Kies ‘alleen de vrager’.',
      en: 'The question holds an e-mail address, so it cannot become public. Choose ‘only who asked’.',
      fy: 'Yn de fraach stiet in e-mailadres, dus hja kin net iepenbier wurde. Kies ‘allinnich de freger’.',
    },
    'needs-outcome': { nl: 'Kies wat de uitkomst is.', en: 'Choose the outcome.', fy: 'Kies wat de útkomst is.' },
    'needs-entry': {
      nl: 'Vul het nummer in van een algoritme dat nu in het register staat: 8 cijfers.',
      en: 'Fill in the number of an algorithm that is in the register now: 8 figures.',
      fy: 'Folje it nûmer yn fan in algoritme dat no yn it register stiet: 8 sifers.',
    },
    'needs-ground': {
      nl: 'Kies de grond uit de Woo.',
      en: 'Choose the ground of the Woo.',
      fy: 'Kies de grûn út de Woo.',
    },
    'nobody-there': {
      nl: 'Bij deze organisatie is nog niemand die antwoordt. Wijs daar eerst een coördinator aan.',
      en: 'At this organisation there is nobody yet who answers. Appoint a coordinator there first.',
      fy: 'By dizze organisaasje is noch nimmen dy’t antwurdet. Wiis dêr earst in koördinator oan.',
    },
    'unknown-organisation': { nl: 'Kies een organisatie.', en: 'Choose an organisation.', fy: 'Kies in organisaasje.' },
  } as const satisfies Record<AnswerRefusal, Text>;
  return texts[refusal][language];
};

const outcomeIn = (form: URLSearchParams): ReportOutcome | null => {
  const kind = form.get('uitkomst');
  if (kind === 'geen-algoritme') return { kind: 'no-algorithm' };
  if (kind === 'niet-openbaar') return { kind: 'not-public', ground: form.get('grond') ?? '' };
  if (kind !== 'in-register') return null;
  const algorithmId = parseAlgorithmId((form.get('algoritme') ?? '').trim());
  return algorithmId === null ? null : { kind: 'in-register', algorithmId };
};

/** The answer that a form brought along; null when its number of an algorithm is none. */
export const answerIn = (form: URLSearchParams): Answer | null => {
  const outcome = outcomeIn(form);
  if (outcome === null && form.get('uitkomst') === 'in-register') return null;
  const text = plainText(form.get('antwoord') ?? '');
  return { text, isPublic: form.get('lezers') === 'openbaar', outcome };
};

export type FailedAnswer = { readonly refusal: AnswerRefusal; readonly form: URLSearchParams } | null;

const outcomeFields = (
  language: Language,
  form: URLSearchParams | null,
  fault: (name: string) => string | undefined,
): Html => {
  const choose = { value: '', name: words.choose[language] };
  return html`${selectField({
    ...{
      name: 'uitkomst',
      label: words.outcome[language],
      value: form?.get('uitkomst') ?? '',
      fault: fault('uitkomst'),
    },
    options: [
      choose,
      { value: 'in-register', name: words.inRegister[language] },
      { value: 'geen-algoritme', name: words.noAlgorithm[language] },
      { value: 'niet-openbaar', name: words.notPublic[language] },
    ],
  })}${textField({
    ...{ name: 'algoritme', label: words.entry[language], value: form?.get('algoritme') ?? '', autocomplete: 'off' },
    ...{ isNumeric: true, fault: fault('algoritme') },
  })}${selectField({
    ...{ name: 'grond', label: words.ground[language], value: form?.get('grond') ?? '', fault: fault('grond') },
    options: [
      choose,
      ...Object.entries(grounds).map(([value, ground]) => ({
        value,
        name: `${value}: ${ground.label[language]}`,
      })),
    ],
  })}`;
};

/** The form with which a question is answered. */
export const answerForm = (
  { id, kind }: Question,
  { language, formToken }: OfficeRequest,
  failed: FailedAnswer,
): Html => {
  const form = failed?.form ?? null;
  const fault = (name: string): string | undefined =>
    failed !== null && controlOf[failed.refusal] === name ? refusalText(failed.refusal, language) : undefined;
  return html`<form class="reg-form reg-gap-top" method="post" action="${href('questionAnswer', { language, id })}" novalidate>${formTokenField(
    formToken,
  )}${kind === 'report' && outcomeFields(language, form, fault)}${textArea({
    ...{ name: 'antwoord', label: words.answer[language], help: words.answerHelp[language], rows: 8 },
    ...{ value: form?.get('antwoord') ?? '', fault: fault('antwoord') },
  })}${
    kind === 'question' &&
    selectField({
      ...{ name: 'lezers', label: words.visible[language], help: words.visibleHelp[language], fault: fault('lezers') },
      value: form?.get('lezers') ?? 'vrager',
      options: [
        { value: 'vrager', name: words.onlyAsker[language] },
        { value: 'openbaar', name: words.everyone[language] },
      ],
    })
  }<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p></form>`;
};
