import { algorithm } from './algorithm.ts';
import { algorithms } from './algorithms.ts';
import { changes } from './changes.ts';
import type { ApiRouteName } from './match.ts';
import { openapiResource } from './openapi.ts';
import { organisation } from './organisation.ts';
import { organisations } from './organisations.ts';
import type { Resource } from './resource.ts';
import { suggestions } from './suggestions.ts';
import { version } from './version.ts';
import { versions } from './versions.ts';

const aboutData = {
  apiAlgorithms: algorithms,
  apiAlgorithm: algorithm,
  apiSuggestions: suggestions,
  apiVersions: versions,
  apiVersion: version,
  apiOrganisations: organisations,
  apiOrganisation: organisation,
  apiChanges: changes,
} as const;

/** Every resource of the interface, by the name of its route. Each answers GET; HEAD and OPTIONS follow. */
export const resources: Readonly<Record<ApiRouteName, Resource>> = {
  ...aboutData,
  apiOpenapi: openapiResource(aboutData),
};
