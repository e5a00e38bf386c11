import { allFormats } from '#formats/index.ts';
import { type Html, html, join } from '#web/html.ts';
import { href, type QueryValues } from '../../routes.ts';

/** Links to the entries that these search parameters choose, in every format and in the interface. */
export const fileLinks = (values: QueryValues): Html =>
  join(
    [
      ...allFormats.map(
        ({ extension, name }) =>
          html`<a class="reg-nowrap" href="${href('download', { extension }, values)}">${name}</a>`,
      ),
      html`<a href="${href('apiAlgorithms', {}, values)}">API</a>`,
    ],
    ' · ',
  );
