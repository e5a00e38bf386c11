import type { AlgorithmId } from '#register/algorithm.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { listOpenRemarks, type Remark } from '#store/remarks.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { dateTag } from '#web/parts/ledger.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { OfficeRequest } from '../office-page.ts';

const words = {
  remark: { nl: 'Opmerking van', en: 'Remark of', fy: 'Opmerking fan' },
  answer: { nl: 'Beantwoord of vink af', en: 'Answer or tick off', fy: 'Beantwurdzje of fink ôf' },
} as const satisfies Record<string, Text>;

const shown = (remarks: readonly Remark[], id: AlgorithmId, language: Language): Html =>
  alert('warning', {
    body: html`${remarks.map(
      (one) =>
        html`<p>${words.remark[language]} ${dateTag(one.at, language)}: <span lang="nl">${one.text}</span> <a href="${href('workEntry', { language, id })}#opmerking-${one.id}">${words.answer[language]}</a></p>`,
    )}`,
  });

/** What colleagues remarked about each field of the text that is written, as long as it is not done; by the key of the field. */
export const remarksAtFields = async (
  { queries }: Reading,
  { language, present }: OfficeRequest,
  id: AlgorithmId,
): Promise<ReadonlyMap<string, Html>> => {
  if (present === null) return new Map();
  const remarks = await listOpenRemarks(queries, personReader(present.actor), { algorithmId: id, language: 'nl' });
  const byField = Map.groupBy(remarks, ({ field }) => field ?? '');
  return new Map([...byField].map(([field, some]) => [field, shown(some, id, language)]));
};
