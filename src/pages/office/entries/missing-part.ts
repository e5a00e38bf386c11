import type { Work } from '#commands/office/move-draft.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { publicationFaults } from '#register/rules/value-faults.ts';
import { openSteps } from '#register/workflow.ts';
import type { Language, Text } from '#standard/text.ts';
import { controlOfFault } from '#web/entry-form/control-names.ts';
import { faultSentence } from '#web/entry-form/fault-sentence.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { href } from '../../../routes.ts';

const missing: Text = {
  nl: 'Dit staat nog tussen deze tekst en het publiek:',
  en: 'This still stands between this text and the public:',
  fy: 'Dit stiet noch tusken dizze tekst en it publyk:',
};

/** What stands between a text and the public, fault by fault, each with the way to where it is mended for who may write now. */
export const missingPart = (
  { draft, asked, id }: Pick<Work, 'draft' | 'asked'> & { readonly id: AlgorithmId },
  language: Language,
): Html | false => {
  const faults = draft === null ? [] : publicationFaults(draft.document);
  if (faults.length === 0) return false;
  const mayWrite = openSteps(asked).includes('write');
  const address = href('workEdit', { language, id });
  return alert('warning', {
    body: html`<p>${missing[language]}</p><ul>${faults.map((fault) => {
      const sentence = faultSentence(fault, language);
      return html`<li>${mayWrite ? html`<a href="${address}#${controlOfFault(fault)}">${sentence}</a>` : sentence}</li>`;
    })}</ul>`,
  });
};
