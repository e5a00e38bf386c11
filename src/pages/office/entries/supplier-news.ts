import type { OrganisationDirectory } from '#register/directory.ts';
import type { Language, Text } from '#standard/text.ts';
import type { SupplierUpdate } from '#store/offered.ts';
import { type Html, html } from '#web/html.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { href } from '../../../routes.ts';
import { supplierName } from '../begin/supplier-name.ts';

const words = {
  title: {
    nl: 'Veranderd door een leverancier',
    en: 'Changed by a supplier',
    fy: 'Feroare troch in leveransier',
  },
  supplier: { nl: 'Kiezen', en: 'Choose', fy: 'Kieze' },
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  changed: { nl: 'gewijzigd op', en: 'changed on', fy: 'feroare op' },
} as const satisfies Record<string, Text>;

type Around = { readonly directory: OrganisationDirectory; readonly language: Language };

const item = (line: SupplierUpdate, { directory, language }: Around): Html => {
  const { id, organisationId, name, supplier, loadedAt } = line;
  return html`<li class="reg-inbox__item"><span class="reg-inbox__kind">${words.supplier[language]}</span><a class="reg-inbox__what" href="${href(
    'workSupplierUpdate',
    { language, id },
  )}">${name || words.unnamed[language]}</a><span class="reg-inbox__meta">${directory.nameOf(organisationId)}, ${supplierName(
    supplier,
    language,
  )}</span><span class="reg-inbox__when">${words.changed[language]} ${dateTag(loadedAt, language)}</span></li>`;
};

/** The texts of which the supplier changed something; nothing when there are none. */
export const supplierNews = (lines: readonly SupplierUpdate[], around: Around): Html | false =>
  lines.length > 0 &&
  html`<section class="reg-section" aria-labelledby="leveranciers"><h2 id="leveranciers">${words.title[around.language]}</h2><ol class="reg-inbox">${lines.map(
    (line) => item(line, around),
  )}</ol></section>`;
