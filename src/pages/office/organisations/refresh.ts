import type { CommandContext } from '#commands/command.ts';
import { applyReview, type ReviewOutcome, reviewSource } from '#commands/review-organisations.ts';
import { mayDo } from '#register/access.ts';
import { dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { type DifferenceKind, differenceKinds } from '#register/organisation-difference.ts';
import type { OrganisationListName } from '#register/organisation-statement.ts';
import { personReader } from '#register/reader.ts';
import type { Text } from '#standard/text.ts';
import { countDifferences, type ListReview, listDifferencesOf, listReviews } from '#store/list-reviews.ts';
import { longDate, wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { entryCounts } from '../../public/organisation/counts.ts';
import type { FormPage, OfficeRequest, SentForm } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';
import { type DifferenceItems, differenceItem, differenceTexts, restItem } from './difference-items.ts';
import { listFileForm } from './list-file.ts';
import { refreshWords } from './refresh-words.ts';

/** So many differences of each kind are shown one by one; the rest is taken over or not as one. */
const mostShown = 100;

type Problem = Text | { readonly nl: string; readonly en: string } | null;

const sourceForms = ({ config }: Reading, { language, formToken }: OfficeRequest): Html | false =>
  config.organisationSources.length > 0 &&
  html`<ul class="reg-held-list">${config.organisationSources.map(
    (address, place) =>
      html`<li class="reg-held"><div><p class="reg-record__name">${address}</p></div><form method="post" action="${href('refresh', { language })}">${formTokenField(formToken)}<input type="hidden" name="bron" value="${place}"><button class="nl-button" type="submit" name="doe" value="haal">${refreshWords.fetch[language]}<span class="reg-hidden">: ${address}</span></button></form></li>`,
  )}</ul>`;

const groupOf = async (
  reading: Reading,
  request: OfficeRequest,
  { list }: ListReview,
  kind: DifferenceKind,
  count: number,
): Promise<Html | false> => {
  if (count === 0) return false;
  const { language } = request;
  const reader = personReader(presentIn(request).present.actor);
  const items: DifferenceItems = { language, directory: reading.organisations(), counts: entryCounts(reading) };
  const shown = await listDifferencesOf(reading.queries, reader, list, kind, mostShown);
  return html`<details class="reg-disclose"${(kind !== 'new' || count <= 20) && html` open`}><summary>${differenceTexts[kind][language]} (${wholeNumber(count, language)})</summary><ul class="reg-stack reg-gap-top">${shown.map(
    (one) => differenceItem(one, items),
  )}</ul>${restItem(kind, count - shown.length, language)}</details>`;
};

const reviewPart = async (reading: Reading, request: OfficeRequest, review: ListReview): Promise<Html> => {
  const { language, formToken } = request;
  const { list, number, source, readAt } = review;
  const reader = personReader(presentIn(request).present.actor);
  const counts = await countDifferences(reading.queries, reader, list);
  const groups: (Html | false)[] = [];
  for (const kind of differenceKinds) groups.push(await groupOf(reading, request, review, kind, counts.get(kind) ?? 0));
  const title = `${list.toUpperCase()}: ${refreshWords.differences[language]}`;
  const button = (counts.size === 0 ? refreshWords.done : refreshWords.apply)[language];
  return html`<section class="reg-section" aria-labelledby="lijst-${list}"><h2 id="lijst-${list}">${title}</h2><p class="reg-soft">${source}, ${longDate(dateOf(readAt), language)}</p>${
    counts.size === 0 && html`<p>${refreshWords.same[language]}</p>`
  }<form method="post" action="${href('refresh', { language })}">${formTokenField(formToken)}<input type="hidden" name="lijst" value="${list}"><input type="hidden" name="nummer" value="${number}"><div class="reg-stack">${groups}</div>${
    counts.size > 0 && html`<p class="reg-gap-top">${refreshWords.rest[language]}</p>`
  }<p class="reg-gap-top"><button class="nl-button nl-button--primary" type="submit" name="doe" value="neem-over">${button}<span class="reg-hidden">: ${list.toUpperCase()}</span></button></p></form></section>`;
};

const topOf = ({ query, language }: OfficeRequest, problem: Problem): Html | false => {
  if (problem !== null) {
    const message = 'fy' in problem ? problem[language] : problem[language === 'fy' ? 'nl' : language];
    return alert('error', { title: refreshWords.faults[language], body: html`<p>${message}</p>` });
  }
  const [taken, refused] = ['overgenomen', 'geweigerd'].map((name) => Number(query.get(name) ?? Number.NaN));
  if (taken === undefined || refused === undefined || !Number.isInteger(taken) || !Number.isInteger(refused))
    return false;
  return alert('ok', {
    body: html`<p>${refreshWords.taken[language]}: ${wholeNumber(taken, language)}. ${refreshWords.refused[language]}: ${wholeNumber(refused, language)}.</p>`,
  });
};

const page = async (reading: Reading, request: OfficeRequest, problem: Problem): Promise<PageAnswer> => {
  const { language } = request;
  const { actor } = presentIn(request).present;
  if (!mayDo(actor, 'manage-organisations', null)) return forbidden(language);
  const reviews = await listReviews(reading.queries, personReader(actor));
  const [shown] = reviews.filter(({ list }) => list === (request.query.get('lijst') ?? list));
  const others = reviews.filter((one) => one !== shown);
  const sources = sourceForms(reading, request);
  const title = refreshWords.title[language];
  return {
    ...{ kind: 'page', status: problem === null ? 200 : 422, title, section: null },
    main: html`${topOf(request, problem)}${pageTitle(title, refreshWords.lead[language])}${sources}${
      sources === false && html`<p>${refreshWords.noSource[language]}</p>`
    }<h2 class="reg-gap-top">${refreshWords.fromFile[language]}</h2>${listFileForm(request)}<p class="reg-soft reg-gap-top">${refreshWords.file[language]} <code>npm run cli -- organisations --review ${refreshWords.fileName[language]}</code></p>${
      shown === undefined
        ? html`<p class="reg-gap-top">${refreshWords.none[language]}</p>`
        : await reviewPart(reading, request, shown)
    }${others.map(
      ({ list }) =>
        html`<p class="reg-gap-top"><a href="${href('refresh', { language }, { lijst: list })}">${refreshWords.also[language]} ${list.toUpperCase()}</a></p>`,
    )}`,
  };
};

const fetchFrom = async (
  { config }: Reading,
  context: CommandContext,
  request: OfficeRequest & SentForm,
): Promise<ReviewOutcome> => {
  const { actor } = presentIn(request).present;
  if (!mayDo(actor, 'manage-organisations', null)) return { kind: 'not-allowed' };
  const typed = request.form.get('bron') ?? '';
  const address = /^\d{1,2}$/.test(typed) ? config.organisationSources[Number(typed)] : undefined;
  if (address === undefined) return { kind: 'refused', reason: refreshWords.noSuchSource };
  return reviewSource(context, actor, address);
};

const isKind = (text: string): text is DifferenceKind => differenceKinds.some((kind) => kind === text);

const takingIn = (form: URLSearchParams) => ({
  list: (form.get('lijst') ?? '') as OrganisationListName,
  number: /^\d{1,9}$/.test(form.get('nummer') ?? '') ? Number(form.get('nummer')) : 0,
  ticked: form.getAll('neem') as OrganisationId[],
  shown: form.getAll('getoond') as OrganisationId[],
  restOf: form.getAll('rest').filter(isKind),
});

/** Lists of organisations compared with the register: where they come from, what would change, and the form to take that over. */
export const refresh: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request, null),
  act: async (reading, context, request) => {
    const { language, form } = request;
    const { actor } = presentIn(request).present;
    if (form.get('doe') === 'haal') {
      const outcome = await fetchFrom(reading, context, request);
      if (outcome.kind === 'not-allowed') return { answer: forbidden(language) };
      if (outcome.kind === 'refused') return { answer: await page(reading, request, outcome.reason) };
      return { answer: { kind: 'redirect', status: 303, to: href('refresh', { language }, { lijst: outcome.list }) } };
    }
    const outcome = await applyReview(context, actor, takingIn(form));
    if (outcome.kind === 'refused' && outcome.refusal === 'not-allowed') return { answer: forbidden(language) };
    if (outcome.kind === 'refused') return { answer: await page(reading, request, refreshWords.again) };
    const done = { overgenomen: outcome.taken, geweigerd: outcome.refused };
    return { answer: { kind: 'redirect', status: 303, to: href('refresh', { language }, done) } };
  },
};
