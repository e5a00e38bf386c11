import { writePractice } from '#commands/office/practice.ts';
import { type EntryDocument, textOf } from '#register/entry.ts';
import { refusalOfPractice } from '#register/practice.ts';
import { personReader } from '#register/reader.ts';
import { type EntryFault, valueFaults } from '#register/rules/value-faults.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Text } from '#standard/text.ts';
import { findPracticeText } from '#store/practice-texts.ts';
import { actionName } from '#web/entry-form/control-names.ts';
import { entryForm } from '#web/entry-form/entry-form.ts';
import { readEntryForm, withSent } from '#web/entry-form/read-entry-form.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { practicePage } from './frame.ts';
import { practiceNumber } from './text.ts';

const words = {
  save: { nl: 'Sla op', en: 'Save', fy: 'Bewarje' },
  done: { nl: 'Sla op en ga verder', en: 'Save and continue', fy: 'Bewarje en gean fierder' },
  state: { nl: 'Alleen u ziet dit.', en: 'Only you see this.', fy: 'Allinnich jo sjogge dit.' },
  overview: { nl: 'Terug zonder op te slaan', en: 'Back without saving', fy: 'Werom sûnder te bewarjen' },
} as const satisfies Record<string, Text>;

type Shown = { readonly faults: readonly EntryFault[]; readonly asked?: FieldKey | null };

const page = (document: EntryDocument, request: OfficeRequest, { faults, asked = null }: Shown): PageAnswer => {
  const { language, formToken } = request;
  const number = practiceNumber(request);
  const name = textOf(document, 'name');
  const main = html`${pageTitle(name)}${entryForm({
    ...{ document, language, textLanguage: 'nl', formToken, faults, asked, state: words.state[language] },
    action: href('practiceEdit', { language, number }),
    buttons: [
      { value: 'opslaan', label: words.save[language] },
      { value: 'verder', label: words.done[language], isPrimary: true },
    ],
    below: html`<p class="reg-small reg-gap-top"><a href="${href('practiceText', { language, number })}">${words.overview[language]}</a></p>`,
  })}`;
  return practicePage(name, 200, main, language);
};

/** The text to write in; null when there is none, or when it is not a draft now. */
const readText = async ({ queries }: Reading, request: OfficeRequest): Promise<EntryDocument | null> => {
  const { actor, person } = presentIn(request).present;
  const text = await findPracticeText(queries, personReader(actor), person.id, practiceNumber(request));
  return text === null || refusalOfPractice('write', text, '') !== null ? null : text.document;
};

/** Where a practice text is written, with the form of a real one. */
export const practiceEdit: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const document = await readText(reading, request);
    return document === null
      ? { kind: 'not-found' }
      : page(document, request, { faults: valueFaults(document.values) });
  },
  act: async (reading, context, request) => {
    const { language, form } = request;
    const number = practiceNumber(request);
    const before = await readText(reading, request);
    if (before === null) return { answer: { kind: 'not-found' } };
    const sent = readEntryForm(form);
    if (sent.asked !== null) return { answer: page(withSent(before, sent), request, sent) };
    const { person } = presentIn(request).present;
    await writePractice(context, person.id, number, (document) => withSent(document, sent));
    const goesOn = form.get(actionName) === 'verder';
    const to = href(goesOn ? 'practiceText' : 'practiceEdit', { language, number });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
