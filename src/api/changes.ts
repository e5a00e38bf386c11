import { plainFormats } from '#formats/index.ts';
import type { WrittenObject } from '#formats/record.ts';
import { type Change, entryChangeKinds, listChangesAfter } from '#store/changes.ts';
import { type ApiHandler, faultsAnswer, writtenAnswer } from './answer.ts';
import { nextLink } from './links.ts';
import { type Parameter, readParameters, wholeNumberIn } from './parameters.ts';
import type { Resource } from './resource.ts';

const mostChanges = 1_000;
const someChanges = 100;
/** The largest number that both stores keep in a column of numbers. */
const lastSequence = 2_147_483_647;

const parameters: readonly Parameter[] = [
  {
    name: 'sinds',
    description:
      'Het volgnummer van de laatste wijziging die u al hebt; 0 is vanaf het begin. Neem steeds volgende uit het vorige antwoord.',
    schema: { type: 'integer', minimum: 0, maximum: lastSequence, default: 0 },
    example: 0,
  },
  {
    name: 'limit',
    description: 'Hoeveel wijzigingen ten hoogste.',
    schema: { type: 'integer', minimum: 1, maximum: mostChanges, default: someChanges },
  },
];

/** What a kind of change is called in answers. */
export const changeWords = {
  published: 'gepubliceerd',
  'taken-over': 'gepubliceerd',
  changed: 'gewijzigd',
  withdrawn: 'ingetrokken',
  // The entry itself is still there: whoever keeps a copy fetches it again.
  'translation-withdrawn': 'gewijzigd',
  merged: 'samengevoegd',
  split: 'gesplitst',
  replaced: 'vervangen',
  restored: 'teruggezet',
  vanished: 'verdwenen-uit-bron',
  reappeared: 'terug-in-bron',
} as const satisfies Record<(typeof entryChangeKinds)[number], string>;

/** The keys of a change. */
const changeKeys = ['volgnummer', 'op', 'id', 'soort', 'taal', 'versie'] as const;

const changeObject = ({ sequence, at, algorithmId, kind, language, number }: Change): readonly WrittenObject[] =>
  kind === 'organisations'
    ? []
    : [{ volgnummer: sequence, op: at, id: algorithmId, soort: changeWords[kind], taal: language, versie: number }];

const handler: ApiHandler = async (reading, request) => {
  const reader = readParameters(request.query, parameters);
  const since = wholeNumberIn(reader, 'sinds', { least: 0, most: lastSequence, otherwise: 0 });
  const limit = wholeNumberIn(reader, 'limit', { least: 1, most: mostChanges, otherwise: someChanges });
  if (reader.faults().length > 0) return faultsAnswer(reader.faults());
  const found = await listChangesAfter(reading.queries, reading.reader, since, limit + 1, entryChangeKinds);
  const shown = found.slice(0, limit);
  const next = shown.at(-1)?.sequence ?? since;
  const objects = shown.flatMap(changeObject);
  const content = { resultaten: objects, volgende: next };
  const links = found.length > limit ? { Link: nextLink(reading.config, request.query, next) } : {};
  return writtenAnswer(reading, request.format, { keys: changeKeys, objects, content }, links);
};

/** What changed for the public, in order, so that somebody keeps a copy up to date without fetching everything again. */
export const changes: Resource = {
  operationId: 'lijstWijzigingen',
  tag: 'Wijzigingen',
  summary: 'Wat er veranderde sinds de vorige keer',
  description:
    'Geeft de wijzigingen na een volgnummer, de oudste eerst. Wie vanaf 0 alles volgt en van elke id de laatste wijziging neemt, ' +
    'heeft de hele openbare lijst. Is er meer, dan staat er een Link naar het volgende deel; is er niets nieuws, dan is de lijst leeg.',
  parameters,
  formats: plainFormats,
  schema: 'WijzigingLijst',
  answers: [],
  handler,
};
