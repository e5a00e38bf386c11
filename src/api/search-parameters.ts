import { type FacetKey, facetKeys, facets } from '#search/facets.ts';
import { longestSearchTerm, shapeOfOpenFacet, valuesOfFacet } from '#search/query.ts';
import { sortOrders } from '#search/search.ts';
import type { JsonRecord } from '#standard/json.ts';
import type { Parameter } from './parameters.ts';

/** How many results on a page when nothing is asked, and at most. */
export const onPage = 20;
export const mostOnPage = 100;

/** The parameters of a list that is given page by page. */
export const pageParameters: readonly Parameter[] = [
  {
    name: 'page',
    description: 'Het nummer van de pagina, vanaf 1.',
    schema: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 },
  },
  {
    name: 'pageSize',
    description: 'Hoeveel resultaten op een pagina.',
    schema: { type: 'integer', minimum: 1, maximum: mostOnPage, default: onPage },
  },
];

const yesNo: JsonRecord = { type: 'string', enum: ['ja', 'nee'], default: 'nee' };

const facetDescriptions: Readonly<Partial<Record<FacetKey, string>>> = {
  organisatie: 'De id van een organisatie, zoals in /organisaties.',
  jaar: 'Het jaar waarin de inschrijving voor het eerst openbaar werd.',
  taal: 'De inschrijving bestaat in deze taal. Kiest u één taal, dan krijgt u de resultaten in die taal.',
};

const facetParameter = (key: FacetKey): Parameter => {
  const values = valuesOfFacet(key);
  const shape = shapeOfOpenFacet[key === 'jaar' ? 'jaar' : 'organisatie'];
  const items: JsonRecord =
    values === null ? { type: 'string', pattern: shape.pattern.source } : { type: 'string', enum: values };
  return {
    name: key,
    description: `Filter: ${facetDescriptions[key] ?? facets[key].label.nl.toLowerCase()}`.replace(/\.?$/, '.'),
    schema: { type: 'array', items },
  };
};

/** The parameters of the list of algorithms, in the order in which they are documented; src/search/query.ts reads them. */
export const searchParameters: readonly Parameter[] = [
  {
    name: 'zoekterm',
    description: 'Woorden om op te zoeken. Tikfouten worden verbeterd als er anders niets is; zie gecorrigeerd.',
    schema: { type: 'string', maxLength: longestSearchTerm },
    example: 'parkeren',
  },
  ...facetKeys.map(facetParameter),
  {
    name: 'letterlijk',
    description:
      'Met ja zoekt u op de woorden zoals u ze typte: tikfouten worden niet verbeterd, en wat alleen lijkt op wat is gevonden komt er niet bij.',
    schema: yesNo,
  },
  {
    name: 'verwant',
    description:
      'Met ja krijgt u, als geen inschrijving goed bij de zoekterm past, ook alle andere die er iets van noemen; anders alleen de beste.',
    schema: yesNo,
  },
  {
    name: 'inclusiefOnderdelen',
    description: 'Met ja telt een filter op organisatie ook de organisaties die eronder vallen.',
    schema: yesNo,
  },
  {
    name: 'vouw',
    description:
      'Met ja worden bijna gelijke inschrijvingen van verschillende organisaties als één gegeven: de naam lijkt, en het product is hetzelfde of het doel bijna. ookBij noemt de andere; totaal telt ze als één.',
    schema: yesNo,
  },
  {
    name: 'sorteer',
    description: 'De volgorde van de resultaten. Zonder zoekterm is relevantie gelijk aan nieuwste.',
    schema: { type: 'string', enum: sortOrders, default: 'relevantie' },
  },
  ...pageParameters,
];
