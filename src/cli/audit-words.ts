import type { TrailProof } from '#commands/verify-audit.ts';
import { counted, type Words } from './terminal.ts';

/** What is wrong with a line, as a sentence. */
export const faultInWords = (fault: TrailProof['faults'][number]): Words => {
  const { sequence } = fault;
  if (fault.kind === 'changed')
    return {
      nl: `Regel ${sequence} is veranderd: wat er staat, is niet wat er geschreven is.`,
      en: `Line ${sequence} was changed: what it says is not what was written.`,
    };
  if (fault.kind === 'other-before')
    return {
      nl: `Regel ${sequence} is na een andere regel geschreven dan die er nu voor staat.`,
      en: `Line ${sequence} was written after another line than the one before it now.`,
    };
  if (fault.kind === 'not-so-closed')
    return {
      nl: `Het deel tot en met regel ${sequence} is niet wat er is afgesloten.`,
      en: `The part up to line ${sequence} is not what was closed.`,
    };
  const last = sequence - 1;
  const isOne = fault.from === last;
  return {
    nl: isOne ? `Regel ${last} ontbreekt.` : `De regels ${fault.from} tot en met ${last} ontbreken.`,
    en: isOne ? `Line ${last} is missing.` : `Lines ${fault.from} to ${last} are missing.`,
  };
};

const closedInWords = ({ closed }: TrailProof): Words => {
  if (closed === null) return { nl: '', en: '' };
  const { through, until, lines, kept } = closed;
  return {
    nl: `\nTot en met ${until} (regel ${through}) is afgesloten: ${counted(lines, 'nl')} regels, waarvan ${counted(kept, 'nl')} bewaard.`,
    en: `\nUp to ${until} (line ${through}) it is closed: ${counted(lines, 'en')} lines, of which ${counted(kept, 'en')} are kept.`,
  };
};

const wholeInWords = (proof: TrailProof): Words => {
  const { lines, first, last } = proof;
  const closed = closedInWords(proof);
  return first === null || last === null
    ? { nl: 'Het spoor is leeg: er is nog niets gedaan.', en: 'The audit trail is empty: nothing was done yet.' }
    : {
        nl: `Het spoor klopt van ${first.at} (regel ${first.sequence}) tot ${last.at} (regel ${last.sequence}): ${counted(lines, 'nl')} regels.${closed.nl}\nLaatste hash: ${last.hash}`,
        en: `The audit trail is whole from ${first.at} (line ${first.sequence}) to ${last.at} (line ${last.sequence}): ${counted(lines, 'en')} lines.${closed.en}\nLast hash: ${last.hash}`,
      };
};

/** What a walk through the audit trail showed, in words. */
export const proofInWords = (proof: TrailProof): Words => {
  if (proof.wrong > 0)
    return {
      nl: `Het spoor klopt niet op ${counted(proof.wrong, 'nl')} van ${counted(proof.lines, 'nl')} regels. De eerste: ${proof.faults[0] && faultInWords(proof.faults[0]).nl}`,
      en: `The audit trail is broken at ${counted(proof.wrong, 'en')} of ${counted(proof.lines, 'en')} lines. The first: ${proof.faults[0] && faultInWords(proof.faults[0]).en}`,
    };
  if (proof.hasNoted === false && proof.closed !== null)
    return {
      nl: `De hash die u opgaf, staat niet in het spoor. Is die van voor ${proof.closed.until}, dan is de regel afgesloten; anders zijn er regels aan het einde verdwenen, of is alles opnieuw geschreven.`,
      en: `The hash that you gave is not in the audit trail. If it is from before ${proof.closed.until}, its line was closed; otherwise lines at its end are gone, or all of it was written anew.`,
    };
  if (proof.hasNoted === false)
    return {
      nl: 'De hash die u opgaf, staat niet in het spoor: er zijn regels aan het einde verdwenen, of alles is opnieuw geschreven.',
      en: 'The hash that you gave is not in the audit trail: lines at its end are gone, or all of it was written anew.',
    };
  return wholeInWords(proof);
};
