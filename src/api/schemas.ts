import { nameKinds, participations } from '#formats/json.ts';
import { grounds } from '#law/grounds.ts';
import { organisationTypes } from '#register/organisation-types.ts';
import { facetKeys } from '#search/facets.ts';
import { allFields } from '#standard/fields.ts';
import type { JsonRecord } from '#standard/json.ts';
import { languages } from '#standard/text.ts';
import { relationWords } from './algorithm.ts';
import { changeWords } from './changes.ts';
import { fieldSchema } from './field-schema.ts';
import { exampleId } from './responses.ts';
import { mostSuggestions, suggestionKinds } from './suggestions.ts';

/** Pieces of which the schemas are made. */
export const text: JsonRecord = { type: 'string' };
export const textOrNull: JsonRecord = { type: 'string', nullable: true };
export const moment: JsonRecord = { type: 'string', format: 'date-time' };
export const momentOrNull: JsonRecord = { ...moment, nullable: true };
const dayOrNull: JsonRecord = { type: 'string', format: 'date', nullable: true };
export const count: JsonRecord = { type: 'integer', minimum: 0 };
const language: JsonRecord = { type: 'string', enum: languages };
export const algorithmId: JsonRecord = { type: 'string', pattern: '^[1-9]{7}\\d$', example: exampleId };
export const organisationId: JsonRecord = { type: 'string', pattern: '^[a-z0-9-]{1,80}$', example: 'gm9999' };

export const described = (schema: JsonRecord, description: string): JsonRecord => ({ ...schema, description });
export const listOf = (items: JsonRecord): JsonRecord => ({ type: 'array', items });
const reference = (name: string): JsonRecord => ({ $ref: `#/components/schemas/${name}` });
/** An object with these properties, all of them always there. */
export const objectOf = (properties: JsonRecord, more: JsonRecord = {}): JsonRecord => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  ...more,
});

/** What a text says: every field, what is not public, and what does not apply. */
export const textProperties: JsonRecord = {
  id: described(algorithmId, 'Het nummer van het algoritme: acht cijfers, het laatste is een controlecijfer.'),
  organisatieId: described(organisationId, 'De id van de organisatie, zoals in /organisaties.'),
  ...Object.fromEntries(allFields.map((field) => [field.key, fieldSchema(field)])),
  nietOpenbaar: {
    type: 'object',
    description: 'Velden die niet openbaar zijn, met de grond in de Wet open overheid. Het veld zelf is dan null.',
    additionalProperties: reference('NietOpenbaar'),
  },
  nietVanToepassing: described(listOf(text), 'Velden die niet van toepassing zijn. Het veld zelf is dan null.'),
};

const entryProperties: JsonRecord = {
  ...textProperties,
  eerdereStandaard: {
    type: 'object',
    nullable: true,
    description: 'Wat in een eerdere versie van de standaard was ingevuld en in deze geen plaats heeft.',
    required: ['standaard', 'waarden'],
    properties: { standaard: text, waarden: { type: 'object', additionalProperties: true } },
  },
  taal: described(language, 'De taal van de tekst.'),
  versie: { type: 'integer', minimum: 1, description: 'Het nummer van de versie in deze taal.' },
  toelichtingWijziging: described(textOrNull, 'Wat er in deze versie veranderde.'),
  automatischVertaald: { type: 'boolean', description: 'Waar als een machine de tekst uit het Nederlands vertaalde.' },
  gepubliceerdOp: described(momentOrNull, 'Wanneer deze versie openbaar werd.'),
  bevestigdOp: described(momentOrNull, 'Wanneer de organisatie voor het laatst bevestigde dat de tekst klopt.'),
  eerstGepubliceerdOp: described(moment, 'Wanneer de inschrijving voor het eerst openbaar werd.'),
  gewijzigdOp: described(moment, 'Wanneer de inschrijving voor het laatst veranderde.'),
  redenStatus: described(textOrNull, 'Waarom het algoritme niet in gebruik is.'),
  bron: {
    type: 'object',
    nullable: true,
    description: 'Waar de inschrijving vandaan komt; null als zij hier is geschreven.',
    required: ['naam', 'adres'],
    properties: { naam: text, adres: textOrNull },
  },
  nietMeerInBronSinds: described(momentOrNull, 'Sinds wanneer de bron de inschrijving niet meer noemt.'),
};

const period: JsonRecord = { van: dayOrNull, tot: described(dayOrNull, 'De eerste dag waarop het niet meer geldt.') };

const organisationProperties: JsonRecord = {
  id: organisationId,
  naam: described(text, 'De naam om te tonen.'),
  type: { type: 'string', enum: Object.keys(organisationTypes) },
  namen: listOf(objectOf({ naam: text, soort: { type: 'string', enum: Object.values(nameKinds) }, ...period })),
  identificaties: listOf(
    objectOf({ stelsel: { type: 'string', enum: ['tooi', 'roo', 'oin', 'kvk', 'wikidata'] }, waarde: text }),
  ),
  bovenliggend: { ...organisationId, nullable: true, description: 'De organisatie waar zij vandaag onder valt.' },
  bovenliggendeOrganisaties: listOf(objectOf({ id: organisationId, ...period })),
  website: textOrNull,
  contact: described(textOrNull, 'Een algemeen adres, nooit van een persoon.'),
  deelname: {
    type: 'string',
    enum: Object.values(participations),
    description: 'Hoe de organisatie meedoet aan het register.',
  },
  toelichtingDeelname: textOrNull,
  ...period,
  aantalAlgoritmes: described(count, 'Hoeveel openbare inschrijvingen de organisatie zelf heeft.'),
};

const facetValues: JsonRecord = {
  type: 'array',
  items: objectOf({ waarde: text, label: described(text, 'De naam voor lezers.'), aantal: count }),
};

const entry = objectOf(entryProperties, { description: 'Een inschrijving in een lijst. Elk veld is er altijd.' });

/** Every schema of the document, by name. What a field is follows from the standard, a facet from the search, a word from its list. */
export const schemas: JsonRecord = {
  AlgoritmeInLijst: {
    ...entry,
    properties: {
      ...entryProperties,
      ookBij: {
        ...listOf(objectOf({ id: algorithmId, organisatieId: organisationId, organisatie: text })),
        description: 'Alleen bij vouw=ja: bijna gelijke inschrijvingen van andere organisaties.',
      },
    },
  },
  Algoritme: objectOf(
    {
      ...entryProperties,
      talen: described(listOf(language), 'De talen waarin de inschrijving nu openbaar is.'),
      relaties: described(
        listOf(objectOf({ van: algorithmId, soort: { type: 'string', enum: relationWords }, naar: algorithmId })),
        'Wat het algoritme met andere te maken heeft, gelezen van de eerste naar de tweede.',
      ),
    },
    { description: 'Een inschrijving. Elk veld is er altijd.' },
  ),
  NietOpenbaar: objectOf(
    {
      grond: { type: 'string', enum: Object.keys(grounds), description: 'Artikel van de Wet open overheid.' },
      tot: described(dayOrNull, 'Tot wanneer het veld niet openbaar is.'),
      besluitDoor: described(text, 'De functie die dit besloot, nooit een persoon.'),
      reden: textOrNull,
    },
    { description: 'Waarom een veld niet openbaar is.' },
  ),
  AlgoritmeLijst: {
    type: 'object',
    required: ['totaal', 'resultaten', 'facetten'],
    properties: {
      totaal: described(count, 'Hoeveel er zijn op alle pagina’s samen.'),
      resultaten: listOf(reference('AlgoritmeInLijst')),
      facetten: objectOf(Object.fromEntries(facetKeys.map((key) => [key, facetValues]))),
      gelijkend: described(
        listOf(algorithmId),
        'De nummers op deze pagina die de woorden niet noemen, maar lijken op wat is gevonden.',
      ),
      verwant: objectOf(
        { weggelaten: described(count, 'Hoeveel inschrijvingen die er iets van noemen zijn weggelaten.') },
        {
          description: 'Geen inschrijving past goed bij de zoekterm; de resultaten hebben er alleen iets mee te maken.',
        },
      ),
      nietGevonden: described(
        listOf(text),
        'De woorden van de zoekterm waar geen van de resultaten over gaat, zoals ze zijn getypt.',
      ),
      gecorrigeerd: objectOf(
        { van: text, naar: text },
        { description: 'Er was niets voor de zoekterm; dit zijn resultaten voor andere woorden.' },
      ),
    },
  },
  VersieLijst: objectOf({
    totaal: count,
    resultaten: listOf(
      objectOf({
        versie: { type: 'integer', minimum: 1 },
        taal: language,
        gepubliceerdOp: momentOrNull,
        toelichtingWijziging: textOrNull,
        adres: { type: 'string', format: 'uri', description: 'Waar de tekst van deze versie staat.' },
      }),
    ),
  }),
  OrganisatieInLijst: objectOf(organisationProperties),
  Organisatie: objectOf({
    ...organisationProperties,
    onderdelen: described(listOf(organisationId), 'De organisaties die er vandaag direct onder vallen.'),
  }),
  OrganisatieLijst: objectOf({ totaal: count, resultaten: listOf(reference('OrganisatieInLijst')) }),
  SuggestieLijst: objectOf({
    suggesties: {
      type: 'array',
      maxItems: mostSuggestions,
      items: objectOf({
        tekst: described(text, 'Een tekst waarop u kunt zoeken.'),
        soort: { type: 'string', enum: [...suggestionKinds] },
      }),
    },
  }),
  WijzigingLijst: objectOf({
    resultaten: listOf(
      objectOf({
        volgnummer: { type: 'integer', minimum: 1 },
        op: described(
          moment,
          'Wanneer dit register het openbaar maakte. Bij een overgenomen tekst staat de datum van de bron in gepubliceerdOp van de versie.',
        ),
        id: algorithmId,
        soort: { type: 'string', enum: [...new Set(Object.values(changeWords))] },
        taal: language,
        versie: { type: 'integer', minimum: 1, nullable: true },
      }),
    ),
    volgende: described(count, 'Geef dit de volgende keer als sinds.'),
  }),
  Verplaatst: objectOf({ verplaatstNaar: text }),
  OpenApi: {
    type: 'object',
    description: 'Een document volgens OpenAPI 3.0.',
    required: ['openapi', 'info', 'paths'],
    properties: { openapi: text, info: { type: 'object' }, paths: { type: 'object' } },
    additionalProperties: true,
  },
  Probleem: {
    type: 'object',
    description: 'Waarom de aanvraag niet kon, volgens RFC 9457.',
    required: ['type', 'status', 'title', 'detail'],
    properties: {
      type: text,
      status: { type: 'integer', minimum: 400, maximum: 599 },
      title: text,
      detail: text,
      fouten: {
        type: 'array',
        description: 'Alle fouten in de aanvraag.',
        items: {
          type: 'object',
          required: ['naam', 'reden'],
          properties: {
            naam: described(text, 'De parameter, de kop of het veld.'),
            reden: described(text, 'Wat u kunt doen.'),
            verwijzing: described(text, 'Waar de fout staat in de JSON die u stuurde: een JSON Pointer (RFC 6901).'),
          },
        },
      },
      ingetrokken: {
        ...objectOf({ op: moment, reden: text }),
        description: 'Bij 410: wanneer en waarom de inschrijving is ingetrokken, gesplitst of vervangen.',
        properties: {
          op: moment,
          reden: text,
          opvolgers: described(listOf(algorithmId), 'Bij splitsen en vervangen: wat er voor in de plaats kwam.'),
        },
      },
    },
  },
};
