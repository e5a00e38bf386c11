import { askQuestion, findAsked } from '#commands/ask-question.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { questionTerms } from '#register/question.ts';
import type { Language, Text } from '#standard/text.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import type { PageAnswer } from '#web/page.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import { type Asked, askingPage, failureOf, filledIn, nothingFilled } from './asking-form.ts';
import type { QuestionPage, QuestionRequest } from './question-page.ts';
import { trapFault } from './trap.ts';

const words = {
  title: { nl: 'Stel een vraag', en: 'Ask a question', fy: 'Stel in fraach' },
  label: { nl: 'Uw vraag of opmerking', en: 'Your question or remark', fy: 'Jo fraach of opmerking' },
  help: {
    nl: 'De organisatie kan uw vraag en het antwoord openbaar maken. Schrijf dus niets over uzelf of over een ander, zoals een naam of een nummer.',
    en: 'The organisation may make your question and the answer public. So write nothing about yourself or others, such as a name or number.',
    fy: 'De organisaasje kin jo fraach en it antwurd iepenbier meitsje. Skriuw dus neat oer josels of oer in oar, lykas in namme of in nûmer.',
  },
} as const satisfies Record<string, Text>;

const lead = (name: string, organisation: string, language: Language): string => {
  const days = questionTerms.answerWithinWorkingDays;
  return {
    nl: `Over het algoritme ‘${name}’. ${organisation} antwoordt binnen ${days} werkdagen. U hebt geen account nodig.`,
    en: `About the algorithm ‘${name}’. ${organisation} answers within ${days} working days. You need no account.`,
    fy: `Oer it algoritme ‘${name}’. ${organisation} antwurdet binnen ${days} wurkdagen. Jo hawwe gjin akkount nedich.`,
  }[language];
};

/** What the page says of the entry; else the answer in its place: no such entry, or nobody who would read the question. */
const readAsked = async (
  reading: Reading,
  { language, parameters, today }: QuestionRequest,
): Promise<{ readonly id: AlgorithmId; readonly asked: Asked } | PageAnswer> => {
  const id = parseAlgorithmId(parameters.id ?? '');
  if (id === null) return { kind: 'not-found' };
  const [entry] = await listPublishedEntries(reading.queries, reading.reader, [id], language);
  if (entry === undefined) return { kind: 'not-found' };
  const to = href('entry', { language, id });
  const organisationId = await findAsked(reading.queries, id, today);
  if (organisationId === null) return { kind: 'redirect', status: 303, to };
  const name = entryTitle(entry.algorithm, entry.version.document, language);
  return {
    id,
    asked: {
      title: words.title[language],
      above: pathFromHome([{ name, address: to }], language),
      lead: lead(name, reading.organisations().nameOf(organisationId), language),
      label: words.label[language],
      help: words.help[language],
      action: href('askQuestion', { language, id }),
      asksOrganisation: false,
    },
  };
};

/** Where anybody asks the organisation of an entry a question about it. */
export const ask: QuestionPage = {
  show: async (reading, _context, request) => {
    const found = await readAsked(reading, request);
    return 'kind' in found ? found : askingPage(found.asked, request, nothingFilled);
  },
  act: async (reading, context, request) => {
    const { language, form, network } = request;
    const found = await readAsked(reading, request);
    if ('kind' in found) return found;
    const filled = filledIn(form);
    const trapped = trapFault(form, language);
    if (trapped !== null) return askingPage(found.asked, request, filled, trapped);
    const outcome = await askQuestion(context, found.id, filled, { network, language });
    if (outcome.kind === 'asked')
      return { kind: 'redirect', status: 303, to: href('followQuestion', { language }, { sleutel: outcome.key }) };
    if (outcome.kind === 'nobody')
      return { kind: 'redirect', status: 303, to: href('entry', { language, id: found.id }) };
    return askingPage(found.asked, request, filled, failureOf(outcome, language));
  },
};
