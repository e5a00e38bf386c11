import { type Actor, mayDo } from '#register/access.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { listErasureRequests } from '#store/erasure.ts';
import { type CountedWord, plural } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';

const person: CountedWord = { nl: ['persoon', 'mensen'], en: ['person', 'people'], fy: ['persoan', 'minsken'] };

const link: Text = { nl: 'Bekijk wie', en: 'See who', fy: 'Besjoch wa' };

const sentence = (count: number, language: Language): string => {
  const many = plural(count, person, language);
  return {
    nl: `${many} ${count === 1 ? 'vraagt' : 'vragen'} om verwijdering van hun gegevens.`,
    en: `${many} ${count === 1 ? 'asks' : 'ask'} for their data to be erased.`,
    fy: `${many} ${count === 1 ? 'freget' : 'freegje'} om it fuortheljen fan harren gegevens.`,
  }[language];
};

/** That people ask to be erased, for who manages accounts; null when nobody does. */
export const erasureNotice = async ({ queries }: Reading, actor: Actor, language: Language): Promise<Html | null> => {
  if (!mayDo(actor, 'manage-accounts', null)) return null;
  const { size } = await listErasureRequests(queries, personReader(actor));
  if (size === 0) return null;
  return alert('info', {
    body: html`<p>${sentence(size, language)} <a href="${href('accounts', { language })}">${link[language]}</a></p>`,
  });
};
