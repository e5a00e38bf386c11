import type { Work } from '#commands/office/move-draft.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { keysToCheck } from '#register/carry-over.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { personReader } from '#register/reader.ts';
import { type FieldKey, fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { findTextOrigin, type TextOrigin } from '#store/text-origins.ts';
import { controlName } from '#web/entry-form/control-names.ts';
import { type Html, html } from '#web/html.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { supplierName } from '../begin/supplier-name.ts';
import type { OfficeRequest } from '../office-page.ts';

const words = {
  title: { nl: 'Overgenomen tekst', en: 'Text taken over', fy: 'Oernommen tekst' },
  from: { nl: 'Deze tekst begon met', en: 'This text began with', fy: 'Dizze tekst begûn mei' },
  version: { nl: 'versie', en: 'version', fy: 'ferzje' },
  of: { nl: 'van', en: 'of', fy: 'fan' },
  entry: { nl: 'beschrijving', en: 'entry', fy: 'beskriuwing' },
  unnamed: { nl: 'een tekst zonder naam', en: 'a text without a name', fy: 'in tekst sûnder namme' },
  check: {
    nl: 'Deze velden zijn nog woord voor woord zoals u ze overnam. Kijk na of ze ook voor uw organisatie kloppen:',
    en: 'These fields are still word for word as you took them over. Check that they are right for your organisation too:',
    fy: 'Dizze fjilden binne noch wurd foar wurd sa’t jo se oernommen ha. Sjoch nei oft se ek foar jo organisaasje kloppe:',
  },
} as const satisfies Record<string, Text>;

/** The work on an entry, with whether its text can be written now by who looks. */
type Seen = Pick<Work, 'owner' | 'draft' | 'published'> & { readonly id: AlgorithmId; readonly mayWrite: boolean };

const sourceLine = (origin: TextOrigin, { owner }: Seen, { organisations }: Reading, language: Language): Html => {
  const { number } = origin;
  const [of, version] = [words.of[language], `${words.version[language]} ${number}`];
  if (origin.kind === 'entry') {
    const address = href('entryVersion', { language, id: origin.id, number });
    return html`<a href="${address}">${words.entry[language]} ${origin.id}</a> ${of} ${organisations().nameOf(origin.organisationId)}, ${version}`;
  }
  const address = href('workSupplierText', { language, organisation: owner, text: origin.id });
  return html`<a href="${address}">${origin.name || words.unnamed[language]}</a> ${of} ${supplierName(origin.supplier, language)}, ${version}`;
};

/** What the source said when it was taken over. */
const takenDocument = (origin: TextOrigin): EntryDocument =>
  origin.kind === 'entry' ? origin.document : (origin.versions[0]?.document ?? emptyDocument);

const fieldLink = (key: FieldKey, { id, mayWrite }: Seen, language: Language): Html => {
  const label = fieldByKey(key)?.label[language] ?? key;
  const address = `${href('workEdit', { language, id })}#${controlName(key)}`;
  return html`<li>${mayWrite ? html`<a href="${address}">${label}</a>` : label}</li>`;
};

/** From which text an entry was begun, and what of it nobody held against the own situation yet; nothing when it was begun from nothing. */
export const originPart = async (
  reading: Reading,
  { present, language }: OfficeRequest,
  seen: Seen,
): Promise<Html | null> => {
  if (present === null) return null;
  const origin = await findTextOrigin(reading.queries, personReader(present.actor), seen.id);
  if (origin === null) return null;
  const keys = keysToCheck((seen.draft ?? seen.published).document, takenDocument(origin));
  return html`<section class="reg-section" aria-labelledby="herkomst"><h2 id="herkomst">${words.title[language]}</h2><p>${words.from[language]} ${sourceLine(origin, seen, reading, language)}.</p>${
    keys.length > 0 &&
    html`<p>${words.check[language]}</p><ul class="reg-links">${keys.map((key) => fieldLink(key, seen, language))}</ul>`
  }</section>`;
};
