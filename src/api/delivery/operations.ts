import type { deliveryRoutes } from '../../routes.ts';
import type { Parameter } from '../parameters.ts';
import type { DeliveryDoor, DeliveryMethod } from './delivery.ts';
import {
  deleteDraft,
  getEntry,
  getState,
  listEntries,
  listParameters,
  postEntry,
  putEntry,
  submitEntry,
} from './handlers.ts';

export type DeliveryRouteName = keyof typeof deliveryRoutes;

/** One thing a machine can ask: who answers, and all that the OpenAPI document says of it. Texts are Dutch, as the Design Rules ask. */
export type DeliveryOperation = DeliveryDoor & {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** The schema of the body; null when none is taken. */
  readonly body: { readonly schema: string; readonly required: boolean } | null;
  /** The answer when all goes well: its status, and the schema of its content. */
  readonly good: { readonly status: 200 | 201 | 204; readonly schema: string | null };
  /** What it may answer besides what every operation may. */
  readonly answers: readonly (404 | 409 | 412 | 413 | 415 | 422 | 428)[];
  /** Whether If-Match is read: it must be there, or it may. */
  readonly match: 'needed' | 'optional' | 'none';
};

/** The methods that change something: those may be sent again under a key. */
export const isWriting = (method: string): boolean => method === 'POST' || method === 'PUT' || method === 'DELETE';

/** Every operation by its address and method. */
export const deliveryOperations: Readonly<
  Record<DeliveryRouteName, Partial<Readonly<Record<DeliveryMethod, DeliveryOperation>>>>
> = {
  deliveryList: {
    GET: {
      operationId: 'lijstAangeleverd',
      summary: 'De algoritmes van uw organisatie',
      description:
        'Geeft alle algoritmes van de organisatie, ook die nog niet openbaar zijn, met de staat van de tekst.',
      action: 'see-work',
      handler: listEntries,
      parameters: listParameters,
      body: null,
      good: { status: 200, schema: 'AangeleverdLijst' },
      answers: [404],
      match: 'none',
    },
    POST: {
      operationId: 'leverAan',
      summary: 'Een nieuw algoritme aanleveren',
      description:
        'Maakt een nieuw algoritme met een concept in het Nederlands. Alleen de naam is verplicht; wat nog ontbreekt voor publicatie, staat in ontbreekt. ' +
        'Niets wordt openbaar: een mens keurt de tekst goed.',
      action: 'write-entry',
      handler: postEntry,
      parameters: [],
      body: { schema: 'Aanlevering', required: true },
      good: { status: 201, schema: 'Aangeleverd' },
      answers: [404, 413, 415, 422],
      match: 'none',
    },
  },
  deliveryEntry: {
    GET: {
      operationId: 'haalAangeleverd',
      summary: 'Eén tekst van uw organisatie',
      description: 'Geeft het concept van een algoritme; is er geen, dan de tekst die openbaar is of was.',
      action: 'see-work',
      handler: getEntry,
      parameters: [],
      body: null,
      good: { status: 200, schema: 'Aangeleverd' },
      answers: [404],
      match: 'none',
    },
    PUT: {
      operationId: 'vervangTekst',
      summary: 'De tekst vervangen',
      description:
        'Vervangt het concept in zijn geheel: een veld dat u weglaat, wordt leeg. Is er geen concept, dan begint er een naast de openbare tekst; ' +
        'is er niets veranderd, dan begint er geen. Een tekst die is ingediend of goedgekeurd, verandert niet (409).',
      action: 'write-entry',
      handler: putEntry,
      parameters: [],
      body: { schema: 'Aanlevering', required: true },
      good: { status: 200, schema: 'Aangeleverd' },
      answers: [404, 409, 412, 413, 415, 422, 428],
      match: 'needed',
    },
    DELETE: {
      operationId: 'gooiConceptWeg',
      summary: 'Het concept weggooien',
      description: 'Gooit het concept weg. Wat openbaar is, blijft openbaar. Intrekken kan alleen een mens.',
      action: 'write-entry',
      handler: deleteDraft,
      parameters: [],
      body: null,
      good: { status: 204, schema: null },
      answers: [404, 409, 412, 422],
      match: 'optional',
    },
  },
  deliverySubmit: {
    POST: {
      operationId: 'dienIn',
      summary: 'Het concept indienen',
      description:
        'Dient het concept in voor beoordeling. Ontbreekt er iets, dan noemt het antwoord alle velden (409). Een mens keurt de tekst goed en publiceert hem.',
      action: 'submit-entry',
      handler: submitEntry,
      parameters: [],
      body: { schema: 'Indiening', required: false },
      good: { status: 200, schema: 'Aangeleverd' },
      answers: [404, 409, 412, 413, 415, 422],
      match: 'optional',
    },
  },
  deliveryState: {
    GET: {
      operationId: 'haalStaat',
      summary: 'De staat van de tekst',
      description: 'Geeft waar de tekst staat, wat er nog ontbreekt en wat er is opgemerkt bij het terugsturen.',
      action: 'see-work',
      handler: getState,
      parameters: [],
      body: null,
      good: { status: 200, schema: 'Staat' },
      answers: [404],
      match: 'none',
    },
  },
};
