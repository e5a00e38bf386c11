import type { ProposalRefusal, TransferRefusal, TransferState } from '#register/transfer.ts';
import type { Text } from '#standard/text.ts';

/** Where a transfer stands, in a word. */
export const stateTexts = {
  proposed: { nl: 'Wacht op antwoord', en: 'Waits for an answer', fy: 'Wachtet op antwurd' },
  accepted: { nl: 'Geaccepteerd', en: 'Accepted', fy: 'Akseptearre' },
  refused: { nl: 'Geweigerd', en: 'Refused', fy: 'Wegere' },
  'taken-back': { nl: 'Ingetrokken', en: 'Taken back', fy: 'Ynlutsen' },
  'carried-out': { nl: 'Overgedragen', en: 'Handed over', fy: 'Oerdroegen' },
  'receiver-ended': {
    nl: 'Ging niet door: de ontvanger bestond op die dag niet meer',
    en: 'Did not happen: the receiver no longer existed on that day',
    fy: 'Gie net troch: de ûntfanger bestie op dy dei net mear',
  },
} as const satisfies Record<TransferState, Text>;

export const proposalTexts = {
  'not-allowed': { nl: 'Uw rol mag dit niet.', en: 'Your role may not do this.', fy: 'Jo rol mei dit net.' },
  'to-itself': {
    nl: 'Kies een andere organisatie: algoritmes kunnen niet naar dezelfde organisatie gaan.',
    en: 'Choose another organisation: algorithms cannot go to the same one.',
    fy: 'Kies in oare organisaasje: algoritmen kinne net nei deselde organisaasje gean.',
  },
  'unknown-organisation': {
    nl: 'Deze organisatie vinden we niet, of er zijn er meer met deze naam. Vul de volledige naam of de code in.',
    en: 'This organisation was not found, or several have this name. Fill in the full name or the code.',
    fy: 'Dizze organisaasje fine wy net, of der binne mear mei dizze namme. Folje de folsleine namme of de koade yn.',
  },
  'receiver-ended': {
    nl: 'Deze organisatie bestaat niet op die dag.',
    en: 'This organisation does not exist on that day.',
    fy: 'Dizze organisaasje bestiet net op dy dei.',
  },
  'in-past': {
    nl: 'Deze dag is voorbij. Geef vandaag of een latere dag.',
    en: 'This day has passed. Give today or a later day.',
    fy: 'Dizze dei is foarby. Jou hjoed of in lettere dei.',
  },
  'needs-reason': {
    nl: 'Leg uit waarom. Dit komt op de pagina van beide organisaties.',
    en: 'Explain why. This will stand on the pages of both organisations.',
    fy: 'Lis út wêrom. Dit komt op de side fan beide organisaasjes.',
  },
  'reason-too-long': {
    nl: 'Maak de uitleg korter: ten hoogste 1.000 tekens.',
    en: 'Make the explanation shorter: at most 1,000 signs.',
    fy: 'Meitsje de útlis koarter: op syn heechst 1.000 tekens.',
  },
  'personal-reason': {
    nl: 'Hier staat een e-mailadres dat van een persoon lijkt. Haal het weg: iedereen leest dit.',
    en: 'This holds an e-mail address that looks like that of a person. Take it out: everyone reads this.',
    fy: 'Hjir stiet in e-mailadres dat fan in persoan liket. Helje it fuort: elkenien lêst dit.',
  },
  'nothing-chosen': {
    nl: 'Kies ten minste één algoritme.',
    en: 'Choose at least one algorithm.',
    fy: 'Kies op syn minst ien algoritme.',
  },
  'not-theirs': {
    nl: 'Een van deze algoritmes is niet (meer) van deze organisatie. Kies opnieuw.',
    en: 'One of these algorithms is not (or no longer) of this organisation. Choose again.',
    fy: 'Ien fan dizze algoritmen is net (mear) fan dizze organisaasje. Kies op ’e nij.',
  },
  'in-open-transfer': {
    nl: 'Voor een van deze algoritmes loopt al een overdracht. Trek die eerst in.',
    en: 'One of these algorithms is in an open transfer already. Take that back first.',
    fy: 'Foar ien fan dizze algoritmen rint al in oerdracht. Lûk dy earst yn.',
  },
} as const satisfies Record<ProposalRefusal, Text>;

export const transferTexts = {
  'not-allowed': proposalTexts['not-allowed'],
  unknown: { nl: 'Deze overdracht is er niet.', en: 'There is no such transfer.', fy: 'Dizze oerdracht is der net.' },
  'wrong-state': {
    nl: 'Iemand was u voor: deze overdracht staat niet meer open.',
    en: 'Somebody was before you: this transfer is no longer open.',
    fy: 'Immen wie jo foar: dizze oerdracht stiet net mear iepen.',
  },
  'day-passed': {
    nl: 'De dag van deze overdracht is voorbij. Vraag de andere organisatie om een nieuw voorstel.',
    en: 'The day of this transfer has passed. Ask the other organisation for a new proposal.',
    fy: 'De dei fan dizze oerdracht is foarby. Freegje de oare organisaasje om in nij foarstel.',
  },
  'receiver-ended': proposalTexts['receiver-ended'],
} as const satisfies Record<TransferRefusal, Text>;
