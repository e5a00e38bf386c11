import { type Actor, organisationsOf } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { listSupplierUpdates, type SupplierUpdateLine } from '#store/text-origins.ts';
import { type Html, html } from '#web/html.ts';
import { dateTag } from '#web/parts/ledger.ts';
import type { Reading } from '../../../reading.ts';
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

const most = 50;

type Around = { readonly directory: OrganisationDirectory; readonly language: Language };

const item = (line: SupplierUpdateLine, { directory, language }: Around): Html => {
  const { id, organisationId, name, supplier, loadedAt } = line;
  return html`<li class="reg-inbox__item"><span class="reg-inbox__kind">${words.supplier[language]}</span><a class="reg-inbox__what" href="${href(
    'workSupplierUpdate',
    { language, id },
  )}">${name || words.unnamed[language]}</a><span class="reg-inbox__meta">${directory.nameOf(organisationId)}, ${supplierName(
    supplier,
    language,
  )}</span><span class="reg-inbox__when">${words.changed[language]} ${dateTag(loadedAt, language)}</span></li>`;
};

/** The texts of somebody's organisations of which the supplier changed something; nothing when there are none. */
export const supplierNews = async (
  { queries, organisations }: Reading,
  actor: Actor,
  language: Language,
): Promise<Html | null> => {
  const lines = await listSupplierUpdates(queries, personReader(actor), organisationsOf(actor), most);
  if (lines.length === 0) return null;
  const around = { directory: organisations(), language };
  return html`<section class="reg-section" aria-labelledby="leveranciers"><h2 id="leveranciers">${words.title[language]}</h2><ol class="reg-inbox">${lines.map(
    (line) => item(line, around),
  )}</ol></section>`;
};
