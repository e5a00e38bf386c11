import type { Figures } from '#register/counting.ts';
import { endOfDate, parseDate } from '#register/instant.ts';
import type { Language } from '#standard/text.ts';
import { countAllQuestions, type QuestionCounts } from '#store/question-counts.ts';
import { longDate, wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { PageRequest } from '#web/page.ts';
import { figuresList, numberWhoSaid } from '#web/parts/figures-list.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { emptyRegister, isEmptyRegister } from './empty-register.ts';
import { answersTable, categoryChart, growthChart, listOf, typeChart } from './figures/charts.ts';
import { type CountedDay, countedDay } from './figures/counted.ts';
import { answersFinding, succeededFinding } from './figures/findings.ts';
import { countingRules, words } from './figures/words.ts';

/** The figures of the register at the end of a day (?op=yyyy-mm-dd, today without it), each with the list behind it. */
export const figures: Page = async (reading, request) => {
  const { language, today } = request;
  const asked = request.query.get('op') ?? '';
  const day = asked === '' ? today : parseDate(asked);
  const isWrong = day === null || day > today;
  const shown = isWrong ? today : day;
  const counted = await countedDay(reading, shown);
  const questions = await countAllQuestions(reading.queries, reading.reader, endOfDate(shown));
  return {
    kind: 'page',
    status: isWrong ? 400 : 200,
    title: words.title[language],
    section: 'figures',
    description: words.lead[language],
    ...(counted.isBehind ? { mayBeKept: false } : {}),
    main: html`<div class="reg-title"><h1>${words.title[language]}</h1><p class="reg-lead">${words.lead[language]}</p>${dayForm(request, asked, isWrong)}<p class="reg-small reg-soft">${words.on[language]} <time datetime="${shown}">${longDate(shown, language)}</time></p></div>${figuresOf(reading, counted, shown === today, language)}${questionsPart(questions, language)}${rules(language)}`,
  };
};

const dayForm = ({ language, today }: PageRequest, asked: string, isWrong: boolean): Html =>
  html`<form class="reg-noprint" action="${href('figures', { language })}" method="get"><div class="reg-question${isWrong && ' reg-question--invalid'}"><label class="utrecht-form-label reg-small" for="op">${words.dateLabel[language]}</label>${isWrong && html`<p class="utrecht-form-field-error-message" id="op-fout">${words.dateWrong[language]}</p>`}<div class="reg-row"><input class="utrecht-textbox utrecht-textbox--html-input reg-date" id="op" name="op" type="date" max="${today}" value="${asked}"${isWrong && html` aria-invalid="true" aria-describedby="op-fout"`}><button class="nl-button" type="submit">${words.dateButton[language]}</button></div></div></form>`;

const figuresOf = (
  reading: Reading,
  { figures: counted, growth }: CountedDay,
  isToday: boolean,
  language: Language,
): Html => {
  if (counted.published.total === 0) {
    const nothing = isEmptyRegister(reading)
      ? emptyRegister(language)
      : html`<p class="reg-lead">${words.empty[language]}</p>`;
    return nothing;
  }
  return html`${keyFigures(counted, isToday, language)}<div class="reg-section reg-split">${growthChart(growth, language)}${categoryChart(counted, isToday, language)}${typeChart(counted, language)}</div><section class="reg-section" aria-labelledby="antwoorden"><h2 id="antwoorden">${words.answers[language]}</h2><p class="reg-gap-top">${answersFinding(counted)[language]}</p><p class="reg-small reg-soft">${words.answersSays[language]}</p>${answersTable(counted, language)}<p class="reg-small reg-gap-top">${words.complete[language]} ${wholeNumber(counted.complete, language)} ${words.ofThe[language]} ${wholeNumber(counted.published.total, language)}.</p></section>`;
};

const keyFigures = (counted: Figures, isToday: boolean, language: Language): Html => {
  const link = (text: string, address: string): Html | string =>
    isToday ? html`<a href="${address}">${text}</a>` : text;
  const { unknown } = counted.riskSelection;
  const known = wholeNumber(counted.organisations.known, language);
  return figuresList(
    [
      {
        value: counted.published.total,
        label: html`${link(words.algorithms[language], listOf(language, {}))} ${words.published[language]}`,
      },
      {
        value: counted.organisations.publishing,
        label: html`${words.ofThe[language]} ${known} ${link(words.organisations[language], href('organisations', { language }))} ${words.publishing[language]}`,
      },
      {
        value: numberWhoSaid(counted.riskSelection.yes, { unknown, all: counted.published.total }, language),
        label: html`${words.with[language]} ${link(words.riskSelection[language], listOf(language, { risicoselectie: 'ja' }))}${unknown > 0 && html`; ${words.notSaid[language]} ${wholeNumber(unknown, language)}`}`,
      },
      {
        value: counted.outOfUse,
        label: html`${link(words.stopped[language], href('search', { language }, { status: 'buiten-gebruik' }))}${counted.withdrawn > 0 && html`; ${wholeNumber(counted.withdrawn, language)} ${words.withdrawn[language]}`}${succeededFinding(counted)[language]}`,
      },
    ],
    language,
  );
};

const questionsPart = ({ asked, answered, inTime }: QuestionCounts, language: Language): Html => {
  const figure = (value: number, label: string) => ({ value, label: html`${label}` });
  return html`<section class="reg-section" aria-labelledby="vragen"><h2 id="vragen">${words.questions[language]}</h2>${
    asked === 0
      ? html`<p class="reg-gap-top">${words.noQuestions[language]}</p>`
      : html`<p class="reg-small reg-soft reg-gap-top">${words.questionsSay[language]}</p>${figuresList(
          [
            figure(asked, words.asked[language]),
            figure(answered, words.answered[language]),
            figure(inTime, words.inTime[language]),
          ],
          language,
        )}`
  }</section>`;
};

const rules = (language: Language): Html =>
  html`<section class="reg-section" aria-labelledby="zo-tellen-we"><h2 id="zo-tellen-we">${words.explained[language]}</h2><div class="reg-prose reg-gap-top"><ul>${countingRules.map((rule) => html`<li>${rule[language]}</li>`)}</ul></div></section>`;
