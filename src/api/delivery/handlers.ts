import { deliverNew } from '#commands/delivery/deliver-new.ts';
import { type Move, type MoveRefusal, moveDraft, readWork, type Work } from '#commands/office/move-draft.ts';
import { withWritten, writeDraft } from '#commands/office/write-draft.ts';
import { repairText } from '#formats/repair-text.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { changedKeys } from '#register/merge.ts';
import { personReader } from '#register/reader.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { publicationFaults } from '#register/rules/value-faults.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { JsonRecord } from '#standard/json.ts';
import type { DeliveryAnswer } from '#store/delivery-answers.ts';
import { listWork } from '#store/work-list.ts';
import { type Fault, type Problem, problems } from '#web/problem.ts';
import { href } from '../../routes.ts';
import { addressOf, valuesOf } from '../links.ts';
import { type Parameter, readParameters, wholeNumberIn } from '../parameters.ts';
import { objectIn } from './body.ts';
import { entryContent, lineObject, stateObject } from './content.ts';
import {
  contentAnswer,
  type Delivery,
  type DeliveryHandler,
  emptyAnswer,
  faultsRefusal,
  type Manner,
  matches,
  notFoundAnswer,
  refusalAnswer,
} from './delivery.ts';
import { faultsOf, readEntry } from './read-entry.ts';

const mostListed = 100;

/** The parameters of the list. */
export const listParameters: readonly Parameter[] = [
  {
    name: 'na',
    description: 'De id van het laatste algoritme dat u al hebt. Neem steeds volgende uit het vorige antwoord.',
    schema: { type: 'string', pattern: '^[1-9]{7}\\d$' },
    example: '12345670',
  },
  {
    name: 'limit',
    description: 'Hoeveel algoritmes ten hoogste.',
    schema: { type: 'integer', minimum: 1, maximum: mostListed, default: mostListed },
  },
];

/** The work on the algorithm in the address, when it is of the organisation in the address; otherwise nothing stands here. */
export const findWork = async ({ queries, actor, organisationId, parameters }: Delivery): Promise<Seen | null> => {
  const id = parseAlgorithmId(parameters.algoritme ?? '');
  const work = id === null ? null : await readWork(queries, actor, { algorithmId: id, language: 'nl' });
  return id === null || work === null || work.owner !== organisationId ? null : { id, work };
};

export type Seen = { readonly id: AlgorithmId; readonly work: Work };

const shown = ({ reading }: Delivery, { id, work }: Seen): DeliveryAnswer =>
  contentAnswer(200, entryContent(id, work, reading.organisations()));

const noQuery = ({ query }: Delivery): readonly Fault[] => readParameters(query, []).faults();

/** The algorithms of the organisation and where their texts stand. */
export const listEntries: DeliveryHandler = async ({ reading, queries, actor, organisationId, query }) => {
  const reader = readParameters(query, listParameters);
  const said = reader.one('na');
  const after = said === null ? null : parseAlgorithmId(said);
  if (said !== null && after === null) reader.fault('na', 'Geef de id van een algoritme: acht cijfers.');
  const limit = wholeNumberIn(reader, 'limit', { least: 1, most: mostListed, otherwise: mostListed });
  if (reader.faults().length > 0) return faultsRefusal(reader.faults());
  const found = await listWork(queries, personReader(actor), organisationId, after, limit + 1);
  const lines = found.slice(0, limit);
  const next = found.length > limit ? (lines.at(-1)?.id ?? null) : null;
  const content = { resultaten: lines.map(lineObject), volgende: next };
  if (next === null) return contentAnswer(200, content);
  const address = addressOf(reading.config, 'deliveryList', { id: organisationId }, { ...valuesOf(query), na: next });
  return contentAnswer(200, content, { Link: `<${address}>; rel="next"` });
};

/** One text, as it is worked on or as it is public. */
export const getEntry: DeliveryHandler = async (delivery) => {
  const faults = noQuery(delivery);
  if (faults.length > 0) return faultsRefusal(faults);
  const seen = await findWork(delivery);
  return seen === null ? notFoundAnswer() : shown(delivery, seen);
};

/** Where a text stands. */
export const getState: DeliveryHandler = async (delivery) => {
  const faults = noQuery(delivery);
  if (faults.length > 0) return faultsRefusal(faults);
  const seen = await findWork(delivery);
  return seen === null ? notFoundAnswer() : contentAnswer(200, stateObject(seen.id, seen.work));
};

/**
 * The fields that a delivery replaces: all that people fill in. A supplier of the national register knows nothing of what we added to
 * the standard: that is left alone when it is not named. What is withheld stays as it was: see write-draft.ts.
 */
const askedIn = (content: JsonRecord, manner: Manner): readonly FieldKey[] =>
  editableFields
    .filter(({ key, origin }) => manner === 'own' || origin === 'standard' || Object.hasOwn(content, key))
    .map(({ key }) => key as FieldKey);

/** Begins an algorithm with a text. */
export const postEntryIn = async (delivery: Delivery, manner: Manner): Promise<DeliveryAnswer> => {
  const { context, actor, organisationId, body, queries } = delivery;
  const read = objectIn(body, false);
  if ('problem' in read) return refusalAnswer(read.problem);
  const entry = readEntry(read.content, { id: null, organisationId, withheld: {} }, manner);
  const faults = [...noQuery(delivery), ...entry.faults];
  if (faults.length > 0) return faultsRefusal(faults);
  const outcome = await deliverNew(context, actor, organisationId, {
    ...{ ...entry, asked: askedIn(read.content, manner) },
  });
  if (outcome.kind === 'refused') return refusalAnswer(problems.scopeMissing);
  const { algorithmId: id } = outcome.key;
  const work = await readWork(queries, actor, outcome.key);
  if (work === null) throw new Error('A text that was just delivered is not there.');
  const address = href('deliveryEntry', { id: organisationId, algoritme: id });
  return contentAnswer(201, entryContent(id, work, delivery.reading.organisations()), { Location: address });
};

export const postEntry: DeliveryHandler = (delivery) => postEntryIn(delivery, 'own');

/** Why a text that somebody saw is not the one that is there now; null when it is. */
const refusalOfMatch = (delivery: Delivery, seen: Seen, isNeeded: boolean): DeliveryAnswer | null => {
  const { ifMatch } = delivery;
  if (ifMatch === undefined) return isNeeded ? refusalAnswer(problems.preconditionRequired) : null;
  const { ETag } = shown(delivery, seen).headers;
  return matches(ETag, ifMatch) ? null : refusalAnswer(problems.preconditionFailed);
};

const problemOfRefusal = {
  unknown: problems.notFound,
  'not-allowed': problems.scopeMissing,
  'changed-meanwhile': problems.preconditionFailed,
} as const satisfies Partial<Record<MoveRefusal, Problem>>;

const refusalOf = (refusal: MoveRefusal): DeliveryAnswer =>
  refusalAnswer(
    Object.hasOwn(problemOfRefusal, refusal)
      ? problemOfRefusal[refusal as keyof typeof problemOfRefusal]
      : problems.conflict,
  );

const overtaken: Problem['detail'] = {
  nl: 'De openbare tekst is intussen veranderd, ook in velden die u verandert. Er is niets opgeslagen. Gooi het concept weg en begin opnieuw met wat openbaar is.',
  en: 'The public text was changed meanwhile, also in fields that you change. Nothing was saved. Discard the draft and begin again from what is public.',
  fy: "De iepenbiere tekst is yntusken feroare, ek yn fjilden dy't jo feroarje. Der is neat bewarre. Smyt it konsept fuort en begjin op 'e nij mei wat iepenbier is.",
};

/** The text again, as it is after something was done with it. */
const shownAgain = async (delivery: Delivery, { id }: Seen): Promise<DeliveryAnswer> => {
  const work = await readWork(delivery.queries, delivery.actor, { algorithmId: id, language: 'nl' });
  return work === null ? notFoundAnswer() : shown(delivery, { id, work });
};

const write = async (delivery: Delivery, seen: Seen, content: JsonRecord, manner: Manner): Promise<DeliveryAnswer> => {
  const { id, work } = seen;
  const { withheld } = (work.draft ?? work.published).document;
  const entry = readEntry(content, { id, organisationId: work.owner, withheld }, manner);
  const faults = [...noQuery(delivery), ...entry.faults];
  if (faults.length > 0) return faultsRefusal(faults);
  const written = { ...entry, asked: askedIn(content, manner) };
  const { draft, published } = work;
  // What is public already needs no draft: whoever sends everything every night begins nothing by it.
  const isSame = changedKeys(published.document, withWritten(published.document, written)).length === 0;
  if (draft === null && work.asked.isPublished && isSame) return shown(delivery, seen);
  const key = { algorithmId: id, language: 'nl' } as const;
  const outcome = await writeDraft(delivery.context, delivery.actor, key, {
    ...written,
    revision: draft?.revision ?? 0,
  });
  if (outcome.kind === 'refused') return refusalOf(outcome.refusal);
  if (outcome.kind !== 'collided') return shownAgain(delivery, seen);
  const collided = outcome.collisions.map(({ key: name }) => ({
    ...{ name, reason: 'Ook de openbare tekst is hier veranderd.', pointer: `/${name}` },
  }));
  return refusalAnswer({ ...problems.conflict, detail: overtaken, faults: collided });
};

/** Replaces a text, or begins another draft of it. The national interface does not ask which text was seen. */
export const putEntryIn = async (delivery: Delivery, manner: Manner): Promise<DeliveryAnswer> => {
  const seen = await findWork(delivery);
  if (seen === null) return notFoundAnswer();
  const read = objectIn(delivery.body, false);
  if ('problem' in read) return refusalAnswer(read.problem);
  return refusalOfMatch(delivery, seen, manner === 'own') ?? write(delivery, seen, read.content, manner);
};

export const putEntry: DeliveryHandler = (delivery) => putEntryIn(delivery, 'own');

const take = async (delivery: Delivery, { id, work }: Seen, step: Move, reason: string) =>
  moveDraft(
    delivery.context,
    delivery.actor,
    { algorithmId: id, language: 'nl' },
    {
      ...{ step, reason, revision: work.draft?.revision ?? 0 },
    },
  );

/** Throws the draft of a text away; what is public stays. */
export const deleteDraft: DeliveryHandler = async (delivery) => {
  const seen = await findWork(delivery);
  if (seen === null) return notFoundAnswer();
  const faults = noQuery(delivery);
  if (faults.length > 0) return faultsRefusal(faults);
  const refusal = refusalOfMatch(delivery, seen, false);
  if (refusal !== null) return refusal;
  const outcome = await take(delivery, seen, 'discard', '');
  return outcome.kind === 'refused' ? refusalOf(outcome.refusal) : emptyAnswer;
};

const longestNote = 1000;

/** What changes for the public, in words; a fault when it is no text or too long. */
const noteIn = (content: JsonRecord): { readonly note: string; readonly faults: readonly Fault[] } => {
  const faults = Object.keys(content)
    .filter((key) => key !== 'toelichtingWijziging')
    .map((key) => ({ name: key.slice(0, 60), reason: 'Dit veld bestaat niet.' }));
  const said = Object.hasOwn(content, 'toelichtingWijziging') ? content.toelichtingWijziging : null;
  const note = typeof said === 'string' ? repairText(said, 'many').text : '';
  const isWrong = (said !== null && typeof said !== 'string') || note.length > longestNote;
  const reason = `Geef een tekst van ten hoogste ${longestNote} tekens, of null.`;
  const ofNote = isWrong ? [{ name: 'toelichtingWijziging', reason, pointer: '/toelichtingWijziging' }] : [];
  return { note, faults: [...faults, ...ofNote] };
};

const incomplete: Problem['detail'] = {
  nl: 'De tekst is nog niet compleet. Er is niets ingediend. Kijk bij fouten wat ontbreekt.',
  en: 'The text is not complete yet. Nothing was submitted. Look at fouten for what is missing.',
  fy: 'De tekst is noch net kompleet. Der is neat yntsjinne. Sjoch by fouten wat ûntbrekt.',
};

/** Submits a text for review by people. */
export const submitEntry: DeliveryHandler = async (delivery) => {
  const seen = await findWork(delivery);
  if (seen === null) return notFoundAnswer();
  const read = objectIn(delivery.body, true);
  if ('problem' in read) return refusalAnswer(read.problem);
  const said = noteIn(read.content);
  const faults = [...noQuery(delivery), ...said.faults];
  if (faults.length > 0) return faultsRefusal(faults);
  const refusal = refusalOfMatch(delivery, seen, false);
  if (refusal !== null) return refusal;
  const outcome = await take(delivery, seen, 'submit', said.note);
  if (outcome.kind === 'moved') return shownAgain(delivery, seen);
  if (outcome.refusal !== 'incomplete' || seen.work.draft === null) return refusalOf(outcome.refusal);
  const lacking = faultsOf(publicationFaults(seen.work.draft.document));
  return refusalAnswer({ ...problems.conflict, detail: incomplete, faults: lacking });
};
