import type { Work } from '#commands/office/move-draft.ts';
import type { Actor } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { keysToCheck } from '#register/carry-over.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { personReader } from '#register/reader.ts';
import { supplierOffers } from '#register/supplier-text.ts';
import { openSteps } from '#register/workflow.ts';
import { type FieldKey, fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { findTextOrigin, type TextOrigin } from '#store/text-origins.ts';
import { controlName } from '#web/entry-form/control-names.ts';
import { type CountedWord, plural } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { supplierName } from '../begin/supplier-name.ts';
import { guideLink } from '../guide/guide-link.ts';
import type { OfficeRequest } from '../office-page.ts';
import { translationNames } from '../translation/translation-names.ts';

const words = {
  title: { nl: 'Overgenomen tekst', en: 'Text taken over', fy: 'Oernommen tekst' },
  from: { nl: 'Deze tekst begon met', en: 'This text began with', fy: 'Dizze tekst begûn mei' },
  version: { nl: 'versie', en: 'version', fy: 'ferzje' },
  of: { nl: 'van', en: 'of', fy: 'fan' },
  entry: { nl: 'beschrijving', en: 'entry', fy: 'beskriuwing' },
  unnamed: { nl: 'een tekst zonder naam', en: 'a text without a name', fy: 'in tekst sûnder namme' },
  changed: {
    nl: 'De leverancier heeft zijn tekst veranderd',
    en: 'The supplier changed its text',
    fy: 'De leveransier hat syn tekst feroare',
  },
  look: {
    nl: 'Bekijk wat er veranderde en kies',
    en: 'See what changed and choose',
    fy: 'Besjoch wat der feroare en kies',
  },
  check: {
    nl: 'Deze velden zijn nog woord voor woord zoals u ze overnam. Kijk na of ze ook voor uw organisatie kloppen:',
    en: 'These fields are still word for word as you took them over. Check that they are right for your organisation too:',
    fy: 'Dizze fjilden binne noch wurd foar wurd sa’t jo se oernommen ha. Sjoch nei oft se ek foar jo organisaasje kloppe:',
  },
} as const satisfies Record<string, Text>;

const fields: CountedWord = { nl: ['veld', 'velden'], en: ['field', 'fields'], fy: ['fjild', 'fjilden'] };

/** The work on an entry, with its number. */
type Seen = Pick<Work, 'owner' | 'draft' | 'published' | 'asked'> & { readonly id: AlgorithmId };

/** True when the text can be written now by who looks. */
const mayWrite = ({ asked }: Seen): boolean => openSteps(asked).some((step) => step === 'begin' || step === 'write');

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

const fieldLink = (key: FieldKey, seen: Seen, language: Language): Html => {
  const { id } = seen;
  const label = fieldByKey(key)?.label[language] ?? key;
  const address = `${href('workEdit', { language, id })}#${controlName(key)}`;
  return html`<li>${mayWrite(seen) ? html`<a href="${address}">${label}</a>` : label}</li>`;
};

/** Says that the supplier changed its text since, as long as a change is neither taken nor left. */
const updateNotice = (
  origin: TextOrigin,
  own: EntryDocument,
  at: { readonly language: Language; readonly id: AlgorithmId },
): Html | false => {
  const offers = origin.kind === 'supplier' ? supplierOffers({ ...origin, own }) : [];
  const { language } = at;
  return (
    offers.length > 0 &&
    alert('warning', {
      title: words.changed[language],
      body: html`<p><a href="${href('workSupplierUpdate', at)}">${words.look[language]} (${plural(offers.length, fields, language)})</a></p>`,
    })
  );
};

const originSection = async (reading: Reading, actor: Actor, seen: Seen, language: Language): Promise<Html | null> => {
  const origin = await findTextOrigin(reading.queries, personReader(actor), seen.id);
  if (origin === null) return null;
  const { document } = seen.draft ?? seen.published;
  const keys = keysToCheck(document, takenDocument(origin));
  return html`<section class="reg-section" aria-labelledby="herkomst"><h2 id="herkomst">${words.title[language]}</h2>${updateNotice(
    origin,
    document,
    { language, id: seen.id },
  )}<p>${words.from[language]} ${sourceLine(origin, seen, reading, language)}.</p>${
    keys.length > 0 &&
    html`<p>${words.check[language]}</p><ul class="reg-links">${keys.map((key) => fieldLink(key, seen, language))}</ul>`
  }</section>`;
};

const translationLinks = ({ id, asked }: Seen, language: Language): Html | false =>
  asked.isPublished &&
  html`<p class="reg-row reg-gap-top">${(['en', 'fy'] as const).map(
    (text) =>
      html`<a href="${href('workTranslation', { language, id, text })}">${translationNames[text][language]}</a>`,
  )}</p>`;

/**
 * What a text rests on and what rests on it: the text with which it was begun and what nobody held against the own situation yet, the
 * questions that are still open, and the texts in other languages.
 */
export const originPart = async (
  reading: Reading,
  { present, language }: OfficeRequest,
  seen: Seen,
): Promise<Html | null> =>
  present === null
    ? null
    : html`${mayWrite(seen) && guideLink(seen, language)}${await originSection(reading, present.actor, seen, language)}${translationLinks(seen, language)}`;
