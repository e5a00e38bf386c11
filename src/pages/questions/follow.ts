import { hashOfSecret } from '#commands/secrets.ts';
import { grounds, isGroundCode } from '#law/grounds.ts';
import { type ReportOutcome, referenceOf } from '#register/question.ts';
import type { Language, Text } from '#standard/text.ts';
import { findQuestionByKey, type Question } from '#store/questions.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { plainParagraphs } from '#web/parts/plain-paragraphs.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { QuestionPage } from './question-page.ts';

const words = {
  question: { nl: 'Uw vraag', en: 'Your question', fy: 'Jo fraach' },
  report: { nl: 'Uw melding', en: 'Your report', fy: 'Jo melding' },
  kept: {
    nl: 'Wij hebben uw bericht. Bewaar het adres van deze pagina: alleen daarmee leest u straks het antwoord. Geef het aan niemand.',
    en: 'We have your message. Keep the address of this page: only with it can you read the answer. Give it to nobody.',
    fy: 'Wy hawwe jo berjocht. Bewarje it adres fan dizze side: allinnich dêrmei lêze jo aanst it antwurd. Jou it oan nimmen.',
  },
  reference: { nl: 'Kenmerk', en: 'Reference', fy: 'Skaaimerk' },
  sent: { nl: 'Verstuurd op', en: 'Sent on', fy: 'Ferstjoerd op' },
  to: { nl: 'Aan', en: 'To', fy: 'Oan' },
  toNobody: {
    nl: 'Wij zoeken uit welke organisatie hierover gaat',
    en: 'We are finding out which organisation this is about',
    fy: 'Wy sykje út hokker organisaasje hjiroer giet',
  },
  about: { nl: 'Over', en: 'About', fy: 'Oer' },
  aboutEntry: { nl: 'deze beschrijving', en: 'this entry', fy: 'dizze beskriuwing' },
  due: { nl: 'Antwoord uiterlijk op', en: 'Answer no later than', fy: 'Antwurd op syn lêst op' },
  dueNote: {
    nl: 'Met feestdagen is hierbij geen rekening gehouden.',
    en: 'Public holidays are not taken into account.',
    fy: 'Mei feestdagen is hjirby gjin rekken hâlden.',
  },
  wrote: { nl: 'U schreef', en: 'You wrote', fy: 'Jo skreaunen' },
  erased: {
    nl: 'Deze tekst is weggehaald, omdat de bewaartermijn voorbij is.',
    en: 'This text was taken away, because the time for which it is kept has passed.',
    fy: 'Dizze tekst is fuorthelle, om’t de bewartermyn foarby is.',
  },
  answer: { nl: 'Het antwoord', en: 'The answer', fy: 'It antwurd' },
  answeredOn: { nl: 'Beantwoord op', en: 'Answered on', fy: 'Beantwurde op' },
  none: { nl: 'Er is nog geen antwoord.', en: 'There is no answer yet.', fy: 'Der is noch gjin antwurd.' },
  public: {
    nl: 'De vraag en het antwoord staan ook onder de beschrijving. Iedereen kan ze daar lezen.',
    en: 'The question and the answer also stand under the entry. Everyone can read them there.',
    fy: 'De fraach en it antwurd steane ek ûnder de beskriuwing. Elkenien kin se dêr lêze.',
  },
  inRegister: {
    nl: 'Het algoritme staat in het register',
    en: 'The algorithm is in the register',
    fy: 'It algoritme stiet yn it register',
  },
  noAlgorithm: { nl: 'Het is geen algoritme', en: 'It is no algorithm', fy: 'It is gjin algoritme' },
  notPublic: { nl: 'Het is niet openbaar:', en: 'It is not public:', fy: 'It is net iepenbier:' },
} as const satisfies Record<string, Text>;

const outcomeLine = (outcome: ReportOutcome, language: Language): Html => {
  if (outcome.kind === 'no-algorithm') return html`<p><strong>${words.noAlgorithm[language]}.</strong></p>`;
  if (outcome.kind === 'in-register') {
    const address = href('entry', { language, id: outcome.algorithmId });
    return html`<p><strong><a href="${address}">${words.inRegister[language]}</a>.</strong></p>`;
  }
  const ground = isGroundCode(outcome.ground) ? grounds[outcome.ground] : null;
  return html`<p><strong>${words.notPublic[language]}</strong> ${ground?.label[language]} (Woo, ${ground?.article[language]}).</p>`;
};

const answerPart = ({ answer }: Question, language: Language): Html => {
  if (answer === null) return html`<p>${words.none[language]}</p>`;
  return html`${answer.outcome !== null && outcomeLine(answer.outcome, language)}${plainParagraphs(answer.text)}<p class="reg-small">${words.answeredOn[language]} ${dateTag(answer.at, language)}.${
    answer.isPublic && ` ${words.public[language]}`
  }</p>`;
};

const facts = ({ organisations }: Reading, question: Question, language: Language): Html => {
  const { organisationId, algorithmId, askedAt, dueOn, answer } = question;
  return html`<dl class="reg-rows"><div><dt>${words.reference[language]}</dt><dd><strong>${referenceOf(question.id, askedAt)}</strong></dd></div><div><dt>${words.sent[language]}</dt><dd>${dateTag(askedAt, language)}</dd></div><div><dt>${words.to[language]}</dt><dd>${
    organisationId === null ? words.toNobody[language] : organisations().nameOf(organisationId)
  }</dd></div>${
    algorithmId !== null &&
    html`<div><dt>${words.about[language]}</dt><dd><a href="${href('entry', { language, id: algorithmId })}">${words.aboutEntry[language]}</a></dd></div>`
  }${
    answer === null &&
    html`<div><dt>${words.due[language]}</dt><dd>${longDate(dueOn, language)}. ${words.dueNote[language]}</dd></div>`
  }</dl>`;
};

/** Where who asked something sees what became of it: only whoever has the secret in the address. */
export const follow: QuestionPage = {
  show: async (reading, _context, { language, query }) => {
    const key = query.get('sleutel') ?? '';
    const question = await findQuestionByKey(reading.queries, reading.reader, hashOfSecret(key));
    if (question === null) return { kind: 'not-found' };
    const title = (question.kind === 'question' ? words.question : words.report)[language];
    return {
      kind: 'page',
      status: 200,
      title,
      section: null,
      noIndex: true,
      mayBeKept: false,
      main: html`${pathFromHome([], language)}${question.answer === null && alert('ok', { body: html`<p>${words.kept[language]}</p>` })}${pageTitle(title)}${facts(
        reading,
        question,
        language,
      )}<section class="reg-section" aria-labelledby="tekst"><h2 id="tekst">${words.wrote[language]}</h2>${
        question.text === null
          ? html`<p>${words.erased[language]}</p>`
          : html`<div class="reg-prose"${langAttribute(question.language, language)}>${plainParagraphs(question.text)}</div>`
      }</section><section class="reg-section" aria-labelledby="antwoord"><h2 id="antwoord">${words.answer[language]}</h2>${answerPart(question, language)}</section>`,
    };
  },
};
