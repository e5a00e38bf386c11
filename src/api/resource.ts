import type { Format } from '#formats/index.ts';
import type { ApiHandler } from './answer.ts';
import type { Parameter } from './parameters.ts';

/** A resource of the interface: its handler and all that the OpenAPI document says of it. Texts are Dutch, as the Design Rules ask. */
export type Resource = {
  readonly operationId: string;
  readonly tag: 'Algoritmes' | 'Organisaties' | 'Wijzigingen' | 'Beschrijving';
  readonly summary: string;
  readonly description: string;
  /** The query parameters; any other is refused. */
  readonly parameters: readonly Parameter[];
  /** The formats on offer, the one given without preference first. */
  readonly formats: readonly Format[];
  /** The name of the schema of the content in JSON. */
  readonly schema: string;
  /** What it may answer besides 200, 304, 400 and 406. */
  readonly answers: readonly (301 | 404 | 410)[];
  readonly handler: ApiHandler;
};
