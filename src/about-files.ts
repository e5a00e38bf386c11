import { allFormats } from '#formats/index.ts';
import type { About } from '#formats/linked.ts';
import { registerName } from '#web/layout.ts';
import type { Config } from './config.ts';
import { href, type QueryValues } from './routes.ts';

/** What a file with the entries that these search parameters choose says about itself. */
export const aboutFiles = ({ baseUrl, contactEmail }: Config, values: QueryValues = {}): About => ({
  baseUrl,
  registerName,
  contactEmail,
  files: allFormats.map(({ extension, mediaType, fileType, name }) => ({
    address: baseUrl + href('download', { extension }, values),
    mediaType,
    fileType,
    name,
  })),
  entryAddress: (id, language) => baseUrl + href('entry', { language, id }),
  landingPage: baseUrl + href('downloads', { language: 'nl' }),
  standardPage: baseUrl + href('standard', { language: 'nl' }),
  interfaceAddress: baseUrl + href('apiAlgorithms', {}),
  interfaceDocument: baseUrl + href('apiOpenapi', {}),
});
