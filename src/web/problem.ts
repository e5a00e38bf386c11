import type { Text } from '#standard/text.ts';

/** One fault in what was sent: where it is, what to do about it and, in a body of JSON, a JSON Pointer to it (RFC 6901). */
export type Fault = { readonly name: string; readonly reason: string; readonly pointer?: string };

/** Why a request is refused, in the words of RFC 9457; pages, interface and command line say the same. */
export type Problem = {
  readonly status: number;
  readonly title: Text;
  readonly detail: Text;
  readonly faults?: readonly Fault[];
  /** Extra members for the body, such as when and why an entry was withdrawn. */
  readonly extra?: Readonly<Record<string, unknown>>;
};

export const problems = {
  notFound: {
    status: 404,
    title: { nl: 'Niet gevonden', en: 'Not found', fy: 'Net fûn' },
    detail: {
      nl: 'Op dit adres staat niets. Controleer het adres of zoek in het register.',
      en: 'There is nothing at this address. Check the address or search the register.',
      fy: 'Op dit adres stiet neat. Kontrolearje it adres of sykje yn it register.',
    },
  },
  staleForm: {
    status: 403,
    title: { nl: 'Dit formulier is verlopen', en: 'This form has expired', fy: 'Dit formulier is ferrûn' },
    detail: {
      nl: 'Er is niets opgeslagen. Ga terug, vernieuw de pagina en vul het opnieuw in.',
      en: 'Nothing was saved. Go back, reload the page and fill it in again.',
      fy: 'Der is neat bewarre. Gean werom, fernij de side en folje it opnij yn.',
    },
  },
  notPrivate: {
    status: 403,
    title: {
      nl: 'Inloggen kan hier niet veilig',
      en: 'You cannot sign in safely here',
      fy: 'Oanmelde kin hjir net feilich',
    },
    detail: {
      nl: 'De verbinding is niet versleuteld: anderen kunnen uw wachtwoord lezen. Gebruik het adres dat met https:// begint, of vraag de beheerder om https in te stellen.',
      en: 'The connection is not encrypted: others can read your password. Use the address that begins with https://, or ask the administrator to set up https.',
      fy: 'De ferbining is net fersifere: oaren kinne jo wachtwurd lêze. Brûk it adres dat mei https:// begjint, of freegje de behearder om https yn te stellen.',
    },
  },
  notAllowed: {
    status: 403,
    title: {
      nl: 'Uw rol geeft dit recht niet',
      en: 'Your role does not allow this',
      fy: 'Jo rol jout dit rjocht net',
    },
    detail: {
      nl: 'Er is niets getoond en niets veranderd. Vraag de coördinator van uw organisatie welke rol u nodig hebt.',
      en: 'Nothing was shown and nothing was changed. Ask the coordinator of your organisation which role you need.',
      fy: 'Der is neat toand en neat feroare. Freegje de koördinator fan jo organisaasje hokker rol jo nedich hawwe.',
    },
  },
  noToken: {
    status: 401,
    title: { nl: 'Token nodig', en: 'Token needed', fy: 'Token nedich' },
    detail: {
      nl: 'Stuur een token dat werkt mee in de kop Authorization: Bearer … Dit token ontbreekt, is onbekend, is verlopen of is ingetrokken.',
      en: 'Send a token that works in the header Authorization: Bearer … This token is missing, unknown, expired or revoked.',
      fy: 'Stjoer in token dat wurket mei yn de kop Authorization: Bearer … Dit token ûntbrekt, is ûnbekend, is ferrûn of is ynlutsen.',
    },
  },
  tokenNotPrivate: {
    status: 403,
    title: { nl: 'Verbinding niet versleuteld', en: 'Connection not encrypted', fy: 'Ferbining net fersifere' },
    detail: {
      nl: 'Dit token kan nu zijn gelezen door anderen: trek het in. Gebruik het adres dat met https:// begint.',
      en: 'Others may have read this token now: revoke it. Use the address that begins with https://.',
      fy: 'Dit token kin no lêzen wêze troch oaren: lûk it yn. Brûk it adres dat mei https:// begjint.',
    },
  },
  scopeMissing: {
    status: 403,
    title: { nl: 'Het token mag dit niet', en: 'The token may not do this', fy: 'It token mei dit net' },
    detail: {
      nl: 'Er is niets veranderd. Vraag de coördinator van uw organisatie om een token dat dit mag.',
      en: 'Nothing was changed. Ask the coordinator of your organisation for a token that may do this.',
      fy: 'Der is neat feroare. Freegje de koördinator fan jo organisaasje om in token dat dit mei.',
    },
  },
  conflict: {
    status: 409,
    title: { nl: 'Kan nu niet', en: 'Cannot be done now', fy: 'Kin no net' },
    detail: {
      nl: 'De tekst staat niet in een staat waarin dit kan. Vraag hem op en kijk bij staat.',
      en: 'The text is not in a state in which this can be done. Get it and look at staat.',
      fy: "De tekst stiet net yn in steat dêr't dit yn kin. Freegje him op en sjoch by staat.",
    },
  },
  preconditionFailed: {
    status: 412,
    title: { nl: 'De tekst is veranderd', en: 'The text was changed', fy: 'De tekst is feroare' },
    detail: {
      nl: 'Iemand anders veranderde de tekst sinds u hem opvroeg. Er is niets opgeslagen. Vraag hem opnieuw op en breng uw wijziging daarin aan.',
      en: 'Somebody else changed the text since you got it. Nothing was saved. Get it again and make your change in that.',
      fy: "Immen oars feroare de tekst sûnt jo him opfregen. Der is neat bewarre. Freegje him op 'e nij op en bring jo wiziging dêryn oan.",
    },
  },
  preconditionRequired: {
    status: 428,
    title: { nl: 'Kop If-Match nodig', en: 'Header If-Match needed', fy: 'Kop If-Match nedich' },
    detail: {
      nl: 'Stuur in de kop If-Match de ETag mee die u bij de tekst kreeg. Zo overschrijft u geen wijziging van een ander.',
      en: 'Send the ETag that came with the text in the header If-Match. That way you overwrite no change of somebody else.',
      fy: "Stjoer yn de kop If-Match de ETag mei dy't jo by de tekst krigen. Sa oerskriuwe jo gjin wiziging fan in oar.",
    },
  },
  unsupportedType: {
    status: 415,
    title: { nl: 'Verkeerd soort inhoud', en: 'Wrong kind of content', fy: 'Ferkeard soart ynhâld' },
    detail: {
      nl: 'Stuur JSON in UTF-8, met de kop Content-Type: application/json en zonder Content-Encoding.',
      en: 'Send JSON in UTF-8, with the header Content-Type: application/json and without Content-Encoding.',
      fy: 'Stjoer JSON yn UTF-8, mei de kop Content-Type: application/json en sûnder Content-Encoding.',
    },
  },
  keyUsed: {
    status: 422,
    title: { nl: 'Sleutel al gebruikt', en: 'Key used already', fy: 'Kaai al brûkt' },
    detail: {
      nl: 'Deze Idempotency-Key hoort bij een andere aanvraag van het laatste etmaal. Er is niets gedaan. Kies een nieuwe.',
      en: 'This Idempotency-Key belongs to another request of the last 24 hours. Nothing was done. Choose a new one.',
      fy: 'Dizze Idempotency-Key heart by in oare oanfraach fan it lêste etmiel. Der is neat dien. Kies in nijen.',
    },
  },
  methodNotAllowed: {
    status: 405,
    title: { nl: 'Methode niet toegestaan', en: 'Method not allowed', fy: 'Metoade net tastien' },
    detail: {
      nl: 'Dit adres kent alleen de methoden die in de kop Allow staan.',
      en: 'This address knows only the methods in the Allow header.',
      fy: "Dit adres ken allinnich de metoaden dy't yn de kop Allow steane.",
    },
  },
  notAcceptable: {
    status: 406,
    title: { nl: 'Formaat niet beschikbaar', en: 'Format not available', fy: 'Formaat net beskikber' },
    detail: {
      nl: 'Vraag om application/json of text/csv in de kop Accept.',
      en: 'Ask for application/json or text/csv in the Accept header.',
      fy: 'Freegje om application/json of text/csv yn de kop Accept.',
    },
  },
  tooSlow: {
    status: 408,
    title: { nl: 'Te langzaam', en: 'Too slow', fy: 'Te stadich' },
    detail: {
      nl: 'De aanvraag kwam niet op tijd helemaal binnen. Probeer het opnieuw.',
      en: 'The request did not arrive whole in time. Try again.',
      fy: 'De oanfraach kaam net op tiid hielendal binnen. Besykje it opnij.',
    },
  },
  tooLarge: {
    status: 413,
    title: { nl: 'Te groot', en: 'Too large', fy: 'Te grut' },
    detail: {
      nl: 'De aanvraag is groter dan dit adres aanneemt.',
      en: 'The request is larger than this address accepts.',
      fy: 'De oanfraach is grutter as dit adres oannimt.',
    },
  },
  badRequest: {
    status: 400,
    title: { nl: 'Aanvraag klopt niet', en: 'Request is not right', fy: 'Oanfraach kloppet net' },
    detail: {
      nl: 'De aanvraag kan niet worden gelezen. Pas haar aan en probeer het opnieuw.',
      en: 'The request cannot be read. Change it and try again.',
      fy: 'De oanfraach kin net lêzen wurde. Pas har oan en besykje it opnij.',
    },
  },
  unprocessable: {
    status: 422,
    title: { nl: 'Waarden kloppen niet', en: 'Values are not right', fy: 'Wearden kloppe net' },
    detail: {
      nl: 'De aanvraag is gelezen, maar er staat een waarde in die dit adres niet kent.',
      en: 'The request was read, but holds a value that this address does not know.',
      fy: 'De oanfraach is lêzen, mar der stiet in wearde yn dy\u2019t dit adres net ken.',
    },
  },
  tooMany: {
    status: 429,
    title: { nl: 'Te veel aanvragen', en: 'Too many requests', fy: 'Te folle oanfragen' },
    detail: {
      nl: 'U vraagt meer dan dit adres per seconde beantwoordt. Wacht even en probeer het opnieuw.',
      en: 'You ask more than this address answers per second. Wait a moment and try again.',
      fy: 'Jo freegje mear as dit adres yn de sekonde beantwurdet. Wachtsje efkes en besykje it opnij.',
    },
  },
  internal: {
    status: 500,
    title: { nl: 'Er ging iets mis', en: 'Something went wrong', fy: 'Der gie wat mis' },
    detail: {
      nl: 'Het register kon de aanvraag niet beantwoorden. Probeer het later opnieuw.',
      en: 'The register could not answer the request. Try again later.',
      fy: 'It register koe de oanfraach net beantwurdzje. Besykje it letter opnij.',
    },
  },
  unreachable: {
    status: 503,
    title: {
      nl: 'Het register is even niet bereikbaar',
      en: 'The register is away for a moment',
      fy: 'It register is efkes net berikber',
    },
    detail: {
      nl: 'Het register kan zijn gegevens nu niet lezen. Probeer het over enkele seconden opnieuw.',
      en: 'The register cannot read its data now. Try again in a few seconds.',
      fy: 'It register kin syn gegevens no net lêze. Besykje it oer in pear sekonden opnij.',
    },
  },
  starting: {
    status: 503,
    title: { nl: 'Het register start op', en: 'The register is starting', fy: 'It register start op' },
    detail: {
      nl: 'Het register leest zijn gegevens in. Probeer het over enkele seconden opnieuw.',
      en: 'The register is reading its data. Try again in a few seconds.',
      fy: 'It register lêst syn gegevens yn. Besykje it oer in pear sekonden opnij.',
    },
  },
} as const satisfies Record<string, Problem>;

/** The RFC 9457 body of a problem, in Dutch as the Dutch API Design Rules ask. */
export const problemBody = (problem: Problem): Readonly<Record<string, unknown>> => ({
  type: 'about:blank',
  status: problem.status,
  title: problem.title.nl,
  detail: problem.detail.nl,
  ...(problem.faults === undefined
    ? {}
    : {
        fouten: problem.faults.map(({ name, reason, pointer }) => ({
          ...{ naam: name, reden: reason },
          ...(pointer === undefined ? {} : { verwijzing: pointer }),
        })),
      }),
  ...problem.extra,
});
