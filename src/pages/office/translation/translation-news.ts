import type { Actor } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { listTranslations, type TranslationLine } from '#store/translations.ts';
import { type Html, html } from '#web/html.ts';
import { dateTag } from '#web/parts/ledger.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { stateWords } from '../entries/state-words.ts';
import { translationNames } from './translation-names.ts';

const words = {
  title: { nl: 'Vertalingen', en: 'Translations', fy: 'Oersettings' },
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  changed: { nl: 'gewijzigd op', en: 'changed on', fy: 'feroare op' },
} as const satisfies Record<string, Text>;

const most = 50;

const item = ({ id, text, name, state, changedAt }: TranslationLine, language: Language): Html =>
  html`<li class="reg-inbox__item"><span class="reg-inbox__kind">${stateWords[state][language]}</span><a class="reg-inbox__what" href="${href(
    'workTranslation',
    { language, id, text },
  )}">${name || words.unnamed[language]}</a><span class="reg-inbox__meta">${translationNames[text][language]} · ${id}</span><span class="reg-inbox__when">${words.changed[language]} ${dateTag(
    changedAt,
    language,
  )}</span></li>`;

/** The translations that are worked on at an organisation, with where each stands; nothing when there are none. */
export const translationNews = async (
  { queries }: Reading,
  actor: Actor,
  organisation: OrganisationId,
  language: Language,
): Promise<Html | null> => {
  const lines = await listTranslations(queries, personReader(actor), [organisation], most);
  if (lines.length === 0) return null;
  return html`<section class="reg-section" aria-labelledby="vertalingen"><h2 id="vertalingen">${words.title[language]}</h2><ol class="reg-inbox">${lines.map(
    (line) => item(line, language),
  )}</ol></section>`;
};
