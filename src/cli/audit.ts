import { isWhole, verifyAudit } from '#commands/verify-audit.ts';
import { faultInWords, proofInWords } from './audit-words.ts';
import { sameSchema, withRegister } from './register.ts';
import { type CliCommand, optionOf } from './terminal.ts';

/** Walks the audit trail and says what it proves. */
export const auditVerify: CliCommand = {
  name: 'audit verify',
  words: [],
  options: {
    noted: {
      value: { nl: 'hash', en: 'hash' },
      help: {
        nl: 'Een laatste hash die u eerder noteerde: die moet er nog in staan.',
        en: 'A last hash that you noted before: it must still be there.',
      },
    },
  },
  help: {
    nl: 'Kijkt na of het spoor (wie deed wat) nog is zoals het geschreven is.',
    en: 'Checks that the audit trail (who did what) is as it was written.',
  },
  more: {
    nl: 'Noteer de laatste hash op een plek buiten het register. Alleen zo is ook te zien of er later regels aan het einde zijn weggehaald, of alles opnieuw is geschreven.',
    en: 'Note the last hash somewhere outside the register. Only so can it be seen whether lines were later taken off at the end, or all of it was written anew.',
  },
  run: (typed, terminal) =>
    withRegister(terminal, sameSchema, async (database) => {
      const proof = await database.snapshot((queries) =>
        verifyAudit(queries, optionOf(typed, 'noted'), (lines) => terminal.progress(lines, lines)),
      );
      for (const fault of proof.faults) terminal.say(faultInWords(fault)[terminal.language]);
      return { kind: isWhole(proof) ? 'done' : 'refused', summary: proofInWords(proof) };
    }),
};
