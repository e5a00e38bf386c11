import { nationalCodeOf, nationalContent, nationalMoment } from '#formats/national.ts';
import type { WrittenObject } from '#formats/record.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { personReader } from '#register/reader.ts';
import { isRecord, type JsonRecord, type JsonValue } from '#standard/json.ts';
import type { DeliveryAnswer } from '#store/delivery-answers.ts';
import { listWork, type WorkLine } from '#store/work-list.ts';
import { type Problem, problems } from '#web/problem.ts';
import type { nationalDeliveryRoutes } from '../../routes.ts';
import { entryContent } from './content.ts';
import {
  contentAnswer,
  type Delivery,
  type DeliveryDoor,
  type DeliveryHandler,
  type DeliveryMethod,
  deliveryHeaders,
  notFoundAnswer,
  refusalAnswer,
} from './delivery.ts';
import { findWork, getEntry, postEntryIn, putEntryIn, submitEntry } from './handlers.ts';

/*
 * The delivery interface of the national register, version 1.0: its addresses, keys and statuses, with the commands of our own behind it.
 * A token is what an account of an editor (role_1) is there: it writes and releases, and people do the rest. Source: national interface, 3 and 6.
 */

/** What a refusal is called there: a code, where our own interface has a sentence. */
const codes: Readonly<Record<number, string>> = {
  401: 'NOT_AUTHENTICATED',
  403: 'REQUIRED_PERMISSION_MISSING',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'STATE_CHANGE_NOT_ALLOWED',
  412: 'CHANGED_MEANWHILE',
  413: 'REQUEST_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
};

const placeOf = (fault: JsonRecord): readonly string[] => {
  const pointer = typeof fault.verwijzing === 'string' ? fault.verwijzing.split('/').slice(1) : [];
  return ['body', ...pointer];
};

/** What is wrong with values, as that interface lists it. */
const faultList = (faults: JsonValue | undefined): JsonValue =>
  (Array.isArray(faults) ? faults : []).filter(isRecord).map((fault) => ({
    loc: placeOf(fault),
    msg: fault.reden ?? '',
    type: 'value_error',
  }));

/** A refusal of ours in the words of that interface: faulty values are 422 there, and a code stands in detail. */
const inNationalWords = ({ status, headers, body }: DeliveryAnswer): DeliveryAnswer => {
  if (status < 400) return { status, headers, body };
  const { detail, title, fouten } = JSON.parse(body) as JsonRecord;
  const isFaulty = status === 400 || status === 422;
  return {
    status: isFaulty ? 422 : status,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      detail: isFaulty ? faultList(fouten) : (codes[status] ?? 'ERROR'),
      ...{ title: title ?? null, uitleg: detail ?? null },
      ...(fouten === undefined ? {} : { fouten }),
    }),
  };
};

/** How that interface refuses. */
export const refuseNationally = (problem: Problem, headers: Readonly<Record<string, string>> = {}): DeliveryAnswer =>
  inNationalWords(refusalAnswer(problem, headers));

const plainAnswer = (content: unknown): DeliveryAnswer => ({
  status: 200,
  headers: { ...deliveryHeaders, 'Content-Type': 'application/json' },
  body: JSON.stringify(content),
});

/** An algorithm in the list; who changed it last is a person, and is not told. */
const summaryOf = ({ id, name, state, publishedAt, changedAt, sourceId }: WorkLine): WrittenObject => ({
  name,
  schema_version: '1.0',
  last_update_dt: nationalMoment(changedAt),
  lars: id,
  source_id: sourceId,
  published: publishedAt !== null,
  current_version_released: state !== 'none' && state !== 'draft',
  current_version_published: state === 'none' && publishedAt !== null,
  last_update_by: null,
});

const slice = 200;

/** Every algorithm of an organisation that has a text: that interface gives them all at once. */
const listAll: DeliveryHandler = async ({ queries, actor, organisationId }) => {
  const summaries: WrittenObject[] = [];
  let after: AlgorithmId | null = null;
  for (;;) {
    const lines: readonly WorkLine[] = await listWork(queries, personReader(actor), organisationId, after, slice);
    summaries.push(...lines.filter(({ changedAt }) => changedAt !== null).map(summaryOf));
    after = lines.at(-1)?.id ?? null;
    if (lines.length < slice) return plainAnswer(summaries);
  }
};

const stateNames: Readonly<Record<string, string>> = {
  concept: 'STATE_1',
  'in-beoordeling': 'STATE_2',
  goedgekeurd: 'STATE_2',
};

/** A text as that interface gives it, with our additions to the standard beside it. */
const recordIn = (own: WrittenObject): WrittenObject => {
  const name = String(own.organization ?? '');
  return {
    ...nationalContent(own, 'nl'),
    lars: own.id ?? null,
    language: 'NLD',
    code: nationalCodeOf(name),
    org_id: own.organisatieId ?? null,
    state: stateNames[String(own.staat)] ?? 'PUBLISHED',
    published: own.openbareVersie !== null,
    released: stateNames[String(own.staat)] === 'STATE_2',
  };
};

const getOne: DeliveryHandler = async (delivery) => {
  const answer = await getEntry(delivery);
  if (answer.status !== 200) return answer;
  const content = JSON.parse(answer.body) as WrittenObject;
  return { ...answer, body: JSON.stringify(recordIn(content)) };
};

const getPublished: DeliveryHandler = async (delivery) => {
  const seen = await findWork(delivery);
  if (seen === null || !seen.work.asked.isPublished) return notFoundAnswer();
  const { id, work } = seen;
  const asked = { ...work.asked, state: 'none' } as const;
  const content = entryContent(id, { ...work, draft: null, asked }, delivery.reading.organisations());
  return contentAnswer(200, recordIn(content));
};

const post: DeliveryHandler = async (delivery) => {
  const answer = await postEntryIn(delivery, 'national');
  return answer.status === 201 ? plainAnswer({ lars_code: (JSON.parse(answer.body) as WrittenObject).id }) : answer;
};

/** A new text: nothing is said of it but that nothing changed, when nothing did. */
const put: DeliveryHandler = async (delivery) => {
  const before = await getEntry(delivery);
  const answer = await putEntryIn(delivery, 'national');
  if (answer.status !== 200) return answer;
  return plainAnswer(before.headers.ETag === answer.headers.ETag ? { message: 'NO_CHANGES' } : null);
};

const release: DeliveryHandler = async (delivery) => {
  const answer = await submitEntry({ ...delivery, body: null });
  return answer.status === 200 ? plainAnswer(null) : answer;
};

/** What only people do: it is refused as that interface refuses it to an editor. */
const onlyPeople = async (): Promise<DeliveryAnswer> => {
  const { headers, body, status } = inNationalWords(refusalAnswer(problems.scopeMissing));
  return {
    status,
    headers,
    body: body.replace('"REQUIRED_PERMISSION_MISSING"', '"REQUIRED_STATE_CHANGE_PERMISSION_MISSING"'),
  };
};

const forPeople: DeliveryHandler = async (delivery) =>
  (await findWork(delivery)) === null ? notFoundAnswer() : onlyPeople();

const changeState: DeliveryHandler = async (delivery) => {
  const { action = '' } = delivery.parameters;
  if (action === 'release' || action === 'release_to_2') return release(delivery);
  return ['publish', 'reject_to_1', 'retract'].includes(action) ? forPeople(delivery) : notFoundAnswer();
};

type Doors = Partial<Readonly<Record<DeliveryMethod, DeliveryDoor>>>;

const door = (action: DeliveryDoor['action'], handler: DeliveryHandler): DeliveryDoor => ({
  action,
  handler: async (delivery: Delivery) => {
    const answer = await handler(delivery);
    return answer.status === 403 && answer.headers['Content-Type'] === 'application/json'
      ? answer
      : inNationalWords(answer);
  },
});

/** What stands at each address of that interface. */
export const nationalDelivery: Readonly<Record<keyof typeof nationalDeliveryRoutes, Doors>> = {
  nationalDeliveryList: { GET: door('see-work', listAll), POST: door('write-entry', post) },
  nationalDeliveryEntry: { GET: door('see-work', getOne), PUT: door('write-entry', put) },
  nationalDeliveryRelease: { PUT: door('submit-entry', release) },
  nationalDeliveryPublish: { PUT: door('see-work', forPeople) },
  nationalDeliveryRemove: { DELETE: door('see-work', forPeople) },
  nationalDeliveryPublished: { GET: door('see-work', getPublished) },
  nationalDeliveryRetract: { DELETE: door('see-work', forPeople) },
  nationalDeliveryState: { PUT: door('see-work', changeState) },
};
