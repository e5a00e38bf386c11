import { formatByKey } from '#formats/index.ts';
import { faultsAnswer, jsonAnswer } from './answer.ts';
import { openapiDocument } from './document.ts';
import type { ApiRouteName } from './match.ts';
import { readParameters } from './parameters.ts';
import type { Resource } from './resource.ts';

/** The description of the interface itself, which describes the other resources and itself. */
export const openapiResource = (others: Readonly<Record<Exclude<ApiRouteName, 'apiOpenapi'>, Resource>>): Resource => {
  const self: Resource = {
    operationId: 'haalBeschrijving',
    tag: 'Beschrijving',
    summary: 'De beschrijving van deze interface',
    description: 'Geeft dit document, volgens OpenAPI 3.0.',
    parameters: [],
    formats: [formatByKey('json')],
    schema: 'OpenApi',
    answers: [],
    handler: async (reading, request) => {
      const reader = readParameters(request.query, []);
      if (reader.faults().length > 0) return faultsAnswer(reader.faults());
      return jsonAnswer(openapiDocument(reading.config, { ...others, apiOpenapi: self }));
    },
  };
  return self;
};
