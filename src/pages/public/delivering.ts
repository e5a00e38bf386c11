import type { DeliveryOperation } from '#api/delivery/operations.ts';
import { deliveryOperations } from '#api/delivery/operations.ts';
import { allScopes, tokenScopes } from '#register/delivery-token.ts';
import type { Language } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Config } from '../../config.ts';
import { deliveryRoutes, href, nationalDeliveryRoutes } from '../../routes.ts';
import type { Page } from '../page.ts';
import { advice, differences, steps, words } from './delivering/words.ts';

/** The organisation in the example; the reader puts the own one in its place. */
const exampleOrganisation = 'gm9999';

/** A first delivery as somebody types it in a terminal. */
const example = ({ baseUrl }: Config): string =>
  [
    `curl -X POST ${baseUrl}${href('deliveryList', { id: exampleOrganisation })}`,
    `-H "Authorization: Bearer $TOKEN"`,
    `-H 'Content-Type: application/json'`,
    `-H 'Idempotency-Key: parkeren-1'`,
    `-d '{"name": "Kentekens lezen bij parkeren", "status": "In gebruik"}'`,
  ].join(' \\\n  ');

const shown = (path: string): string => path.replace(/:([a-z]+)/g, '{$1}');

/** An address that may go on in the next line before each of its parts. */
const breakable = (path: string): readonly Html[] => path.split(/(?=\/)/).map((piece) => html`<wbr>${piece}`);

const scopeOf = ({ action }: DeliveryOperation, language: Language): string => {
  const enough = allScopes.filter((scope) => tokenScopes[scope].actions.some((one) => one === action));
  return enough.length === allScopes.length
    ? words.every[language]
    : enough.map((scope) => tokenScopes[scope].name[language]).join(', ');
};

const rows = (language: Language): readonly Html[] =>
  (Object.keys(deliveryRoutes) as (keyof typeof deliveryRoutes)[]).flatMap((name) =>
    (Object.entries(deliveryOperations[name]) as [string, DeliveryOperation][]).map(
      ([method, operation]) =>
        html`<tr><th scope="row"><code>${method} ${breakable(shown(deliveryRoutes[name]))}</code></th><td lang="nl">${operation.summary}</td><td>${scopeOf(operation, language)}</td></tr>`,
    ),
  );

const addresses = (language: Language): Html =>
  html`<div class="reg-scroll reg-gap-top" tabindex="0" role="region" aria-labelledby="adressen"><table class="utrecht-table utrecht-table--html-table"><caption class="utrecht-table__caption" id="adressen">${words.addresses[language]}</caption><thead><tr><th scope="col">${words.address[language]}</th><th scope="col">${words.does[language]}</th><th scope="col">${words.needs[language]}</th></tr></thead><tbody>${rows(language)}</tbody></table></div>`;

const part = (id: string, title: string, content: Html): Html =>
  html`<section class="reg-section" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;

/** How a system delivers texts: to begin, an example to try, the addresses, and what the national shapes are good for. */
export const delivering: Page = async ({ config }, { language }) => {
  const under = html`${language !== 'nl' && html`<p class="reg-small">${words.dutch[language]}</p>`}<p class="reg-links"><a href="${href('apiOpenapi', {})}">${words.document[language]}</a> <a href="${href('interface', { language })}">${words.open[language]}</a></p>`;
  const prose = (content: Html): Html => html`<div class="reg-prose reg-gap-top">${content}</div>`;
  const list = (texts: typeof steps): Html => html`${texts.map((text) => html`<li>${text[language]}</li>`)}`;
  const national = html`<p>${words.nationalLead[language]}</p><ul>${Object.values(nationalDeliveryRoutes).map(
    (path) => html`<li><code>${shown(path)}</code></li>`,
  )}</ul><ul>${list(differences)}</ul>`;
  return {
    ...{ kind: 'page', status: 200, title: words.title[language], section: 'about', description: words.lead[language] },
    main: html`${pageTitle(words.title[language], words.lead[language], under)}${part(
      'beginnen',
      words.begin[language],
      prose(html`<ol>${list(steps)}</ol>`),
    )}${part(
      'voorbeeld',
      words.example[language],
      html`${prose(html`<p>${words.exampleLead[language]}</p>`)}<pre class="reg-code" tabindex="0"><code>${example(config)}</code></pre>`,
    )}${part('alle-adressen', words.asking[language], addresses(language))}${part(
      'goed',
      words.good[language],
      prose(html`<ul>${list(advice)}</ul>`),
    )}${part('landelijk', words.national[language], prose(national))}`,
  };
};
