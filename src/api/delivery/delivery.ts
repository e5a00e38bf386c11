import type { CommandContext } from '#commands/command.ts';
import type { Actor } from '#register/access.ts';
import type { MachineAction } from '#register/delivery-token.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Queries } from '#store/database.ts';
import type { DeliveryAnswer } from '#store/delivery-answers.ts';
import { entityTag } from '#web/headers.ts';
import { type Fault, type Problem, problemBody, problems } from '#web/problem.ts';
import type { Reading } from '../../reading.ts';
import { apiVersion } from '../answer.ts';

/** What a handler knows of what a machine asks. Whose token it is has been looked at, and that it may do this at this organisation. */
export type Delivery = {
  readonly reading: Reading;
  /** What it reads with: inside the transaction in which it writes. */
  readonly queries: Queries;
  readonly context: CommandContext;
  readonly actor: Actor;
  readonly organisationId: OrganisationId;
  /** The path parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Uint8Array | null;
  readonly ifMatch: string | undefined;
};

/** How a text is read that comes in: as this interface asks, or as the national one does, which passes over keys that it does not know. */
export type Manner = 'own' | 'national';

/** What a machine asks in, the answer out. It reads, or gives commands; it decides nothing. */
export type DeliveryHandler = (delivery: Delivery) => Promise<DeliveryAnswer>;

export type DeliveryMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What stands at an address for one method: what a token must be allowed to do, and who answers. */
export type DeliveryDoor = { readonly action: MachineAction; readonly handler: DeliveryHandler };

/** The headers of every answer to a machine that delivers: nobody may keep it, and no other website may read it. */
export const deliveryHeaders: Readonly<Record<string, string>> = {
  'API-Version': apiVersion,
  'Cache-Control': 'no-store',
};

/** An answer in JSON with its tag, by which a client says what it saw. */
export const contentAnswer = (
  status: 200 | 201,
  content: unknown,
  headers: Readonly<Record<string, string>> = {},
): DeliveryAnswer => {
  const body = JSON.stringify(content);
  return {
    status,
    headers: { ...deliveryHeaders, 'Content-Type': 'application/json', ETag: entityTag(body), ...headers },
    body,
  };
};

/** An answer that says no more than that it was done. */
export const emptyAnswer: DeliveryAnswer = { status: 204, headers: deliveryHeaders, body: '' };

/** An answer never names more faults than somebody can mend at once. */
const mostFaults = 100;

/** A refusal as application/problem+json (RFC 9457). */
export const refusalAnswer = (problem: Problem, headers: Readonly<Record<string, string>> = {}): DeliveryAnswer => {
  const { faults, ...rest } = problem;
  const shown = faults === undefined ? rest : { ...rest, faults: faults.slice(0, mostFaults) };
  return {
    status: problem.status,
    headers: {
      ...deliveryHeaders,
      'Content-Type': 'application/problem+json',
      'Content-Language': 'nl',
      ...headers,
    },
    body: JSON.stringify(problemBody(shown)),
  };
};

/** A refusal of a body or query that is not right, with every fault in it. */
export const faultsRefusal = (faults: readonly Fault[]): DeliveryAnswer =>
  refusalAnswer({
    ...problems.badRequest,
    detail: {
      nl: 'De aanvraag is gelezen, maar er klopt iets niet. Er is niets opgeslagen. Kijk bij fouten.',
      en: 'The request was read, but something is not right. Nothing was saved. Look at fouten.',
      fy: 'De oanfraach is lêzen, mar der kloppet wat net. Der is neat bewarre. Sjoch by fouten.',
    },
    faults,
  });

/** Nothing stands here, or nothing that this machine may know of: both are said the same. */
export const notFoundAnswer = (): DeliveryAnswer => refusalAnswer(problems.notFound);

/** True when one of the tags in If-Match is the tag of what is there now (strong comparison, RFC 9110 13.1.1). */
export const matches = (etag: string | undefined, ifMatch: string): boolean => {
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  return etag !== undefined && (tags.includes('*') || tags.includes(etag));
};
