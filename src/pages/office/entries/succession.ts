import { reinstateEntry, succeedEntries } from '#commands/office/succession.ts';
import { mayDo } from '#register/access.ts';
import { type Algorithm, type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { personReader, type Reader } from '#register/reader.ts';
import type { SuccessionRefusal } from '#register/succession.ts';
import { steps } from '#register/workflow.ts';
import type { Language, Text } from '#standard/text.ts';
import { findOwner } from '#store/drafts.ts';
import { findAlgorithm, listRelations } from '#store/entries.ts';
import { listChoosable } from '#store/successions.ts';
import { listLatestVersions } from '#store/version-lists.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { readSuccessors, successorLinks } from '../../public/successors.ts';
import type { FormPage, OfficeRequest, SentForm } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { type FilledIn, isSuccession, successionForm, successionRefusals } from './succession-form.ts';

const words = {
  title: {
    nl: 'Samenvoegen, splitsen of vervangen',
    en: 'Merge, split or replace',
    fy: 'Gearfoegje, splitse of ferfange',
  },
  lead: {
    nl: 'Geen woord van een tekst verandert. Wat openbaar was, blijft te lezen. U kunt het terugzetten zolang er daarna niets is gepubliceerd.',
    en: 'No word of a text changes. What was public can still be read. You can put it back as long as nothing was published afterwards.',
    fy: 'Gjin wurd fan in tekst feroaret. Wat iepenbier wie, bliuwt te lêzen. Jo kinne it weromsette sa lang’t der dêrnei neat publisearre is.',
  },
  back: { nl: 'Terug naar de beschrijving', en: 'Back to the entry', fy: 'Werom nei de beskriuwing' },
  faults: { nl: 'Dit is niet gedaan', en: 'This was not done', fy: 'Dit is net dien' },
  done: { nl: 'Dit is vastgelegd.', en: 'This is on record.', fy: 'Dit is fêstlein.' },
  restored: { nl: 'De beschrijving staat er weer.', en: 'The entry is back.', fy: 'De beskriuwing stiet der wer.' },
  choose: { nl: 'Kies wat er is gebeurd.', en: 'Choose what happened.', fy: 'Kies wat der bard is.' },
  now: { nl: 'Zo staat het nu', en: 'How it stands now', fy: 'Sa stiet it no' },
  merged: { nl: 'Hierin is opgegaan', en: 'Merged into this one', fy: 'Hjiryn is opgien' },
  inItsPlace: { nl: 'In de plaats kwam:', en: 'In its place came:', fy: 'Yn it plak kaam:' },
} as const satisfies Record<string, Text>;

const happened = {
  merge: { nl: 'Opgegaan in een andere op', en: 'Merged into another on', fy: 'Opgien yn in oare op' },
  split: { nl: 'Gesplitst op', en: 'Split on', fy: 'Splitst op' },
  replace: { nl: 'Vervangen op', en: 'Replaced on', fy: 'Ferfongen op' },
} as const satisfies Record<string, Text>;

/** So many entries are offered to choose from. */
const mostOffered = 500;

const nothingFilled: FilledIn = { kind: null, others: [], reason: '' };

/** In which field a refusal is mended. */
const controlOf = (refusal: SuccessionRefusal): 'soort' | 'ander' | 'reden' =>
  refusal === 'needs-reason' ? 'reden' : 'ander';

type Withdrawn = NonNullable<Algorithm['withdrawn']>;

const standsPart = async (
  reading: Reading,
  id: AlgorithmId,
  { at, reason, succession }: Withdrawn,
  { language, formToken }: OfficeRequest,
): Promise<Html> => {
  const successors = (await readSuccessors(reading, [id])).get(id) ?? [];
  return html`<section class="reg-section reg-prose" aria-labelledby="stand"><h2 id="stand">${words.now[language]}</h2><p>${
    happened[succession ?? 'replace'][language]
  } ${dateTag(at, language)}. <span${langAttribute('nl', language)}>${reason}</span></p><p>${words.inItsPlace[language]}</p><ul>${successorLinks(
    successors,
    language,
  ).map(
    (link) => html`<li>${link}</li>`,
  )}</ul><form method="post" action="${href('workSuccession', { language, id })}">${formTokenField(
    formToken,
  )}<p><button class="nl-button" id="terug" type="submit" name="terugzetten" value="ja">${steps.reinstate.button[language]}</button></p></form></section>`;
};

/** What merged into this one, each with the way to where it is put back. */
const mergedPart = async (
  reading: Reading,
  reader: Reader,
  id: AlgorithmId,
  language: Language,
): Promise<Html | false> => {
  const relations = await listRelations(reading.queries, reader, id);
  const merged = relations.filter(({ kind, to }) => kind === 'merged-into' && to === id).map(({ from }) => from);
  if (merged.length === 0) return false;
  const versions = await listLatestVersions(reading.queries, reader, merged);
  return html`<section class="reg-section" aria-labelledby="opgegaan"><h2 id="opgegaan">${words.merged[language]}</h2><ul class="reg-links">${versions.map(
    ({ algorithmId, document }) =>
      html`<li><a href="${href('workSuccession', { language, id: algorithmId })}"${langAttribute('nl', language)}>${entryTitle({ id: algorithmId }, document, 'nl')}</a></li>`,
  )}</ul></section>`;
};

const nameOf = async (reading: Reading, reader: Reader, id: AlgorithmId): Promise<string> => {
  const [version] = await listLatestVersions(reading.queries, reader, [id]);
  return version === undefined ? id : entryTitle({ id }, version.document, 'nl');
};

const doneNotice = (done: string | null, language: Language): Html | false => {
  if (done !== 'gedaan' && done !== 'terug') return false;
  return alert('ok', { body: html`<p>${(done === 'gedaan' ? words.done : words.restored)[language]}</p>` });
};

const page = async (
  reading: Reading,
  request: OfficeRequest,
  filled: FilledIn,
  notPutBack?: string,
): Promise<PageAnswer> => {
  const { language, present, parameters, query } = request;
  const id = parseAlgorithmId(parameters.id ?? '');
  if (present === null || id === null) return forbidden(language);
  const reader = personReader(present.actor);
  const owner = await findOwner(reading.queries, reader, id);
  if (owner === null || !mayDo(present.actor, 'approve-entry', owner)) return forbidden(language);
  const algorithm = await findAlgorithm(reading.queries, reader, id);
  const gone = algorithm?.withdrawn?.succession === undefined ? null : algorithm.withdrawn;
  const offered = gone === null ? await listChoosable(reading.queries, reader, owner, mostOffered) : [];
  const choosable = offered.filter((one) => one.id !== id);
  const name = await nameOf(reading, reader, id);
  const fault =
    notPutBack === undefined ? filled.fault : { control: gone === null ? 'soort' : 'terug', message: notPutBack };
  const back = html`<p><a href="${href('workEntry', { language, id })}">${words.back[language]}</a></p>`;
  return {
    kind: 'page',
    status: fault === undefined ? 200 : 422,
    title: words.title[language],
    section: null,
    main: html`${fault !== undefined && errorSummary(words.faults[language], [fault])}${
      fault === undefined && doneNotice(query.get('klaar'), language)
    }${pageTitle(html`${words.title[language]}: <bdi>${name}</bdi>`, words.lead[language], back)}${
      gone === null ? successionForm(id, choosable, filled, request) : await standsPart(reading, id, gone, request)
    }${gone === null && (await mergedPart(reading, reader, id, language))}`,
  };
};

const filledIn = ({ form }: SentForm): FilledIn => {
  const kind = form.get('soort') ?? '';
  return {
    kind: isSuccession(kind) ? kind : null,
    others: form.getAll('ander').flatMap((text) => parseAlgorithmId(text) ?? []),
    reason: form.get('reden') ?? '',
  };
};

/** Lets entries of an organisation make way for others, or puts back one that did. */
export const workSuccession: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request, nothingFilled),
  act: async (reading, context, request) => {
    const { language, present, parameters, form } = request;
    const id = parseAlgorithmId(parameters.id ?? '');
    if (present === null || id === null) return { answer: forbidden(language) };
    const isPuttingBack = form.get('terugzetten') === 'ja';
    const filled = filledIn(request);
    const { kind } = filled;
    if (kind === null && !isPuttingBack) {
      const fault = { control: 'soort', message: words.choose[language] } as const;
      return { answer: await page(reading, request, { ...filled, fault }) };
    }
    const outcome =
      kind === null || isPuttingBack
        ? await reinstateEntry(context, present.actor, id)
        : await succeedEntries(context, present.actor, id, { ...filled, kind });
    if (outcome.kind === 'refused') {
      if (outcome.refusal === 'not-allowed') return { answer: forbidden(language) };
      const message = successionRefusals[outcome.refusal][language];
      const fault = { control: controlOf(outcome.refusal), message };
      const again = isPuttingBack
        ? page(reading, request, filled, message)
        : page(reading, request, { ...filled, fault });
      return { answer: await again };
    }
    const to = href('workSuccession', { language, id }, { klaar: isPuttingBack ? 'terug' : 'gedaan' });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
