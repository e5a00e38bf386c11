import { fingerprintOf } from '#formats/fingerprint.ts';
import { cleanRecord } from '#formats/repair-record.ts';
import { type EntryDocument, textOf } from '#register/entry.ts';
import { factKeys } from '#register/facts.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { parseSupplierTextId, type SupplierTextId } from '#register/supplier-text.ts';
import type { Text } from '#standard/text.ts';
import type { Writing } from '#store/database.ts';
import { listSupplierFingerprints, saveSupplierVersion } from '#store/supplier-texts.ts';
import { type CommandContext, runCommand } from './command.ts';

/** A text of a supplier as it comes in: its id, and an entry of standard 1.0 with what the supplier says. */
export type OfferedText = { readonly id: SupplierTextId; readonly document: EntryDocument };

/** How many texts were new, changed and the same, and which rows could not be read. */
export type LoadedTexts = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly leftOut: readonly number[];
};

export type LoadOutcome =
  | ({ readonly kind: 'loaded' } & LoadedTexts)
  | { readonly kind: 'refused'; readonly reason: Text };

const notSupplied: Text = {
  nl: 'Dit zijn geen teksten van een leverancier: JSON waarin elke tekst een eigen ‘id’ en een naam heeft, en geen organisatie.',
  en: 'These are no texts by a supplier: JSON in which every text has an ‘id’ of its own and a name, and no organisation.',
  fy: 'Dit binne gjin teksten fan in leveransier: JSON dêr’t elke tekst in eigen ‘id’ en in namme yn hat, en gjin organisaasje.',
};

/** Texts in one transaction: a reader in the same process never waits for long. */
const mostTexts = 5000;

const tooMany: Text = {
  nl: `Dit zijn meer dan ${mostTexts} teksten. Deel het bestand op.`,
  en: `These are more than ${mostTexts} texts. Divide the file.`,
  fy: `Dit binne mear as ${mostTexts} teksten. Diel it bestân op.`,
};

/** The document without what only the entry of an organisation has. The supplier's own id is that of the text. */
const offeredDocument = (document: EntryDocument): EntryDocument => ({
  ...document,
  values: Object.fromEntries(
    Object.entries(document.values).filter(([key]) => key !== 'source_id' && !factKeys.some((fact) => fact === key)),
  ),
  withheld: {},
  earlier: null,
});

type Read = { readonly texts: ReadonlyMap<SupplierTextId, OfferedText>; readonly leftOut: readonly number[] };

/** A text that no organisation uses yet has none; reading asks one all the same, and it is taken off again. */
const nobody = { name: 'leverancier', id: 'leverancier' };

const readTexts = async (file: Uint8Array): Promise<Read | Text> => {
  // What reads files is only there while somebody brings one in.
  const { understand } = await import('#formats/detect.ts');
  const understood = understand(file, { organisation: nobody });
  if (understood.outcome === 'unreadable') return understood.reason;
  if (understood.format !== 'supplier') return notSupplied;
  if (understood.count > mostTexts) return tooMany;
  const texts = new Map<SupplierTextId, OfferedText>();
  const leftOut: number[] = [];
  for (const record of understood.rows()) {
    const clean = cleanRecord(record, true);
    const id = 'fault' in clean ? null : parseSupplierTextId(textOf(clean.document, 'source_id'));
    if (id === null || 'fault' in clean || clean.language !== 'nl') leftOut.push(record.row);
    else texts.set(id, { id, document: offeredDocument(clean.document) });
  }
  return { texts, leftOut };
};

const summaryOf = (document: EntryDocument): string => {
  const text = textOf(document, 'description_short') || textOf(document, 'goal');
  return text.length > 350 ? `${text.slice(0, 349)}…` : text;
};

/** Writes texts of suppliers in the transaction of a command; what is there already with the same words is left alone. */
export const writeSupplierTexts = async (
  writing: Writing,
  texts: readonly OfferedText[],
  now: Instant,
): Promise<Omit<LoadedTexts, 'leftOut'>> => {
  const ids = texts.map(({ id }) => id);
  const known = await listSupplierFingerprints(writing, registerReader, ids);
  const fresh = texts
    .map(({ id, document }) => ({ id, document, fingerprint: fingerprintOf(document), before: known.get(id) }))
    .filter(({ fingerprint, before }) => before?.fingerprint !== fingerprint);
  for (const { id, document, fingerprint, before } of fresh) {
    const said = {
      supplier: textOf(document, 'provider'),
      name: textOf(document, 'name'),
      summary: summaryOf(document),
    };
    const number = (before?.number ?? 0) + 1;
    await saveSupplierVersion(writing, { id, ...said, number, loadedAt: now, document, fingerprint });
  }
  const added = fresh.filter(({ before }) => before === undefined).length;
  return { added, changed: fresh.length - added, unchanged: texts.length - fresh.length };
};

/**
 * Takes the texts that suppliers offer into the register, where every organisation can begin an entry with them. A text that changed
 * becomes a new version; the organisations that took it are asked field by field. Refuses a file that holds anything else. Source: R-063.
 */
export const loadSupplierTexts = async (context: CommandContext, file: Uint8Array): Promise<LoadOutcome> => {
  const read = await readTexts(file);
  if (!('texts' in read)) return { kind: 'refused', reason: read };
  const { texts, leftOut } = read;
  return runCommand<LoadOutcome>(context, 'load-supplier-texts', async (writing, now) => {
    const counts = await writeSupplierTexts(writing, [...texts.values()], now);
    return {
      ...{ objectKind: 'supplier-texts', objectId: 'all', result: 'loaded' },
      details: { ...counts, leftOut: leftOut.length },
      value: { kind: 'loaded', ...counts, leftOut },
    };
  });
};
