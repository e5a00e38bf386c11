import type { Text } from '#standard/text.ts';

export const refreshWords = {
  title: { nl: 'Lijsten van organisaties', en: 'Lists of organisations', fy: 'Listen fan organisaasjes' },
  lead: {
    nl: 'Vergelijk een lijst van ROO of TOOI met het register. U kiest wat het register overneemt.',
    en: 'Compare a list of ROO or TOOI with the register. You choose what the register takes over.',
    fy: 'Fergelykje in list fan ROO of TOOI mei it register. Jo kieze wat it register oernimt.',
  },
  fetch: { nl: 'Haal op en vergelijk', en: 'Fetch and compare', fy: 'Helje op en fergelykje' },
  noSource: {
    nl: 'Er is geen adres ingesteld waar de lijsten vandaan komen (ORGANISATION_SOURCES).',
    en: 'No address is set from which the lists come (ORGANISATION_SOURCES).',
    fy: 'Der is gjin adres ynsteld dêr’t de listen wei komme (ORGANISATION_SOURCES).',
  },
  noSuchSource: {
    nl: 'Dit adres is niet ingesteld.',
    en: 'This address is not set.',
    fy: 'Dit adres is net ynsteld.',
  },
  fromFile: { nl: 'Uit een bestand', en: 'From a file', fy: 'Ut in bestân' },
  file: {
    nl: 'Wie de server beheert, legt een groter bestand hier klaar met',
    en: 'Who runs the server puts a larger file ready here with',
    fy: 'Wa’t de server beheart, leit in grutter bestân hjir klear mei',
  },
  fileName: { nl: 'bestand', en: 'file', fy: 'bestân' },
  differences: {
    nl: 'verschillen met het register',
    en: 'differences with the register',
    fy: 'ferskillen mei it register',
  },
  none: {
    nl: 'Er ligt nu geen lijst klaar om te beoordelen.',
    en: 'No list is ready to be reviewed now.',
    fy: 'Der leit no gjin list klear om te beoardieljen.',
  },
  same: {
    nl: 'De lijst zegt hetzelfde als het register. U hoeft niets te doen.',
    en: 'The list says the same as the register. There is nothing to do.',
    fy: 'De list seit itselde as it register. Jo hoege neat te dwaan.',
  },
  rest: {
    nl: 'Wat u niet aanvinkt, neemt het register niet over. Het vraagt er pas weer om als de lijst iets anders zegt.',
    en: 'What you do not tick is not taken over. It is offered again only when the list says something else.',
    fy: 'Wat jo net oanfinke, nimt it register net oer. It freget der pas wer om as de list wat oars seit.',
  },
  apply: { nl: 'Neem over wat is aangevinkt', en: 'Take over what is ticked', fy: 'Nim oer wat oanfinke is' },
  done: { nl: 'Klaar', en: 'Done', fy: 'Klear' },
  also: { nl: 'Er ligt ook een lijst klaar van', en: 'A list is ready too of', fy: 'Der leit ek in list klear fan' },
  taken: { nl: 'Overgenomen', en: 'Taken over', fy: 'Oernommen' },
  refused: { nl: 'Niet overgenomen', en: 'Not taken over', fy: 'Net oernommen' },
  faults: { nl: 'Er is niets overgenomen', en: 'Nothing was taken over', fy: 'Der is neat oernommen' },
  again: {
    nl: 'De lijst is ondertussen opnieuw vergeleken, of al afgehandeld. Hieronder staat wat er nu klaarligt.',
    en: 'The list was compared again meanwhile, or is done already. Below stands what is ready now.',
    fy: 'De list is ûnderwilens op ’e nij fergelike, of al ôfhannele. Hjirûnder stiet wat no klear leit.',
  },
} as const satisfies Record<string, Text>;
