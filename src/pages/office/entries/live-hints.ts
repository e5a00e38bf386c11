import { readToWrite } from '#commands/office/write-draft.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { emptyDocument } from '#register/entry.ts';
import { textHints } from '#register/hints/text-hints.ts';
import { type FieldKey, fieldByKey } from '#standard/fields.ts';
import { hintSentence } from '#web/entry-form/hint-sentence.ts';
import { countedHints } from '#web/entry-form/hints-part.ts';
import { readEntryForm, withSent } from '#web/entry-form/read-entry-form.ts';
import { href } from '../../../routes.ts';
import type { FormPage } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { scriptAnswer } from './autosave.ts';

/** The hints about one field of a text that is being written, for a script; nothing is saved. Who opens it is led to the form. */
export const workHints: FormPage = {
  isFor: 'whole',
  show: async (_reading, _context, { language, parameters }) => ({
    ...{ kind: 'redirect', status: 303, to: href('workEdit', { language, id: parameters.id ?? '' }) },
  }),
  act: async ({ queries }, _context, { form, language, present, parameters }) => {
    const id = parseAlgorithmId(parameters.id ?? '');
    const field = fieldByKey(form.get('veld') ?? '')?.key as FieldKey | undefined;
    if (present === null || id === null || field === undefined) return { answer: forbidden(language) };
    const found = await readToWrite(queries, present.actor, { algorithmId: id, language: 'nl' });
    if (found === null) return { answer: forbidden(language) };
    const hints = textHints(withSent(emptyDocument, readEntryForm(form)), [field]);
    const said = countedHints(field, hints.length, language);
    return { answer: scriptAnswer({ aanwijzingen: hints.map((one) => hintSentence(one, language)), gezegd: said }) };
  },
};
