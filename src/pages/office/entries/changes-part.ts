import { openSteps } from '#register/workflow.ts';
import type { Field } from '#standard/field.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { textArea } from '#web/parts/text-area.ts';
import { changeSection, countSentence, shownChanges } from '../../public/entry/comparison.ts';
import { type Failed, fieldRemarkName, formOfStep, type Seen } from './step-forms.ts';

const words = {
  changes: {
    nl: 'Wat verandert er voor het publiek?',
    en: 'What changes for the public?',
    fy: 'Wat feroaret der foar it publyk?',
  },
  now: { nl: 'Nu openbaar', en: 'Public now', fy: 'No iepenbier' },
  after: { nl: 'Nieuwe tekst', en: 'New text', fy: 'Nije tekst' },
  remark: { nl: 'Opmerking bij dit veld', en: 'Remark about this field', fy: 'Opmerking by dit fjild' },
  remarkHelp: {
    nl: 'Gaat mee als u de tekst hieronder terugstuurt.',
    en: 'Goes along when you send the text back below.',
    fy: 'Giet mei as jo de tekst hjirûnder weromstjoere.',
  },
} as const satisfies Record<string, Text>;

/** Where a judge writes what must change in one field; it is part of the form that sends the text back. */
const fieldRemark = ({ key, label }: Field, failed: Failed, language: Language): Html => {
  const name = fieldRemarkName(key);
  const value = failed?.form.get(name) ?? '';
  return html`<details class="reg-gap-top"${value !== '' && html` open`}><summary>${words.remark[language]}<span class="reg-hidden">: ${label[language]}</span></summary>${textArea(
    {
      name,
      label: `${words.remark[language]}: ${label[language]}`,
      help: words.remarkHelp[language],
      value,
      rows: 3,
      form: formOfStep('send-back'),
    },
  )}</details>`;
};

/** What changes for the public field by field; for who may send the text back with room for a remark at each. */
export const changesPart = (seen: Seen, failed: Failed, language: Language): Html | false => {
  const { draft, published, asked } = seen;
  if (draft === null) return false;
  const all = shownChanges(published.document, draft.document, language);
  const [before, after] = [
    { name: words.now[language], language: 'nl' as const },
    { name: words.after[language], language: 'nl' as const },
  ];
  const maySendBack = openSteps(asked).includes('send-back');
  return html`<section class="reg-section" aria-labelledby="veranderd"><h2 id="veranderd">${words.changes[language]}</h2><p>${countSentence(
    all,
    language,
  )}</p>${all
    .filter(({ kind }) => kind !== 'same')
    .map(
      (change) =>
        html`${changeSection(change, before, after, language)}${maySendBack && fieldRemark(change.field, failed, language)}`,
    )}</section>`;
};
