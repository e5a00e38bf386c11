import type { Task } from '#register/task.ts';
import type { Text } from '#standard/text.ts';
import type { CountedWord } from '#web/format.ts';

/** What waits for somebody: a task with a text, a text to confirm, a question or a report. */
export type WaitingKind = Task | 'confirm' | 'question' | 'report';

/** What somebody is to do, as it stands before a line of the inbox, and the word for it in an address. */
export const waitingKinds = {
  'not-published': {
    code: 'niet-gepubliceerd',
    name: { nl: 'Niet gepubliceerd', en: 'Not published', fy: 'Net publisearre' },
  },
  'sent-back': { code: 'teruggestuurd', name: { nl: 'Teruggestuurd', en: 'Sent back', fy: 'Weromstjoerd' } },
  held: { code: 'aangehouden', name: { nl: 'Aangehouden', en: 'Held', fy: 'Oanholden' } },
  question: { code: 'vraag', name: { nl: 'Vraag', en: 'Question', fy: 'Fraach' } },
  report: { code: 'melding', name: { nl: 'Melding', en: 'Report', fy: 'Melding' } },
  remarks: { code: 'opmerkingen', name: { nl: 'Opmerkingen', en: 'Remarks', fy: 'Opmerkings' } },
  judge: { code: 'nakijken', name: { nl: 'Nakijken', en: 'Review', fy: 'Neisjen' } },
  'judge-again': {
    code: 'tweede-keer-nakijken',
    name: { nl: 'Tweede keer nakijken', en: 'Second review', fy: 'Twadde kear neisjen' },
  },
  release: { code: 'vrijgeven', name: { nl: 'Vrijgeven', en: 'Release', fy: 'Frijjaan' } },
  publish: { code: 'publiceren', name: { nl: 'Publiceren', en: 'Publish', fy: 'Publisearje' } },
  confirm: { code: 'bevestigen', name: { nl: 'Bevestigen', en: 'Confirm', fy: 'Befêstigje' } },
  write: { code: 'schrijven', name: { nl: 'Verder schrijven', en: 'Go on writing', fy: 'Fierder skriuwe' } },
} as const satisfies Record<WaitingKind, { readonly code: string; readonly name: Text }>;

/** The kinds in the order of the inbox: what is most urgent first. */
export const waitingOrder = Object.keys(waitingKinds) as readonly WaitingKind[];

/** So many remarks that are not done. */
export const openRemarks: CountedWord = {
  nl: ['open opmerking', 'open opmerkingen'],
  en: ['open remark', 'open remarks'],
  fy: ['iepen opmerking', 'iepen opmerkings'],
};
