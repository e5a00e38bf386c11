import { type Actor, mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { carriedDocument } from '#register/carry-over.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { publicReader, registerReader } from '#register/reader.ts';
import type { SupplierTextId } from '#register/supplier-text.ts';
import type { Queries } from '#store/database.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import { findSupplierText } from '#store/supplier-texts.ts';
import { addTextOrigin, type Beginning } from '#store/text-origins.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';
import { addNewDraft } from './new-draft.ts';

/** From which text somebody begins: the entry of an algorithm that is public now, or a text of a supplier. */
export type BeginSource =
  | { readonly kind: 'entry'; readonly id: AlgorithmId }
  | { readonly kind: 'supplier'; readonly id: SupplierTextId };

export type BeginFromOutcome =
  | { readonly kind: 'begun'; readonly id: AlgorithmId }
  | { readonly kind: 'refused'; readonly refusal: 'not-allowed' | 'unknown' };

type Found = { readonly origin: Beginning; readonly document: EntryDocument };

/** The text as everyone may read it: what is withheld somewhere is not carried to another place. */
const readText = async (queries: Queries, source: BeginSource): Promise<Found | null> => {
  if (source.kind === 'entry') {
    const [entry] = await listPublishedEntries(queries, publicReader, [source.id], 'nl');
    if (entry === undefined) return null;
    return { origin: { ...source, number: entry.version.number }, document: entry.version.document };
  }
  const text = await findSupplierText(queries, registerReader, source.id);
  if (text === null) return null;
  return { origin: { ...source, number: text.number }, document: text.document };
};

/**
 * Begins a new algorithm of an organisation with the text of another: a draft with what comes along (see carry-over.ts), which
 * remembers from which text and version it began. Refuses who may not write there, and a text that is not public or not there.
 */
export const beginFrom = async (
  context: CommandContext,
  { personId }: Actor,
  organisationId: OrganisationId,
  source: BeginSource,
): Promise<BeginFromOutcome> =>
  runCommand(context, 'begin-from', async (writing, now): Promise<Done<BeginFromOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const from = { from: source.kind, text: source.id };
    const about = { objectKind: 'entry', objectId: organisationId, organisationId };
    const refuse = (refusal: 'not-allowed' | 'unknown'): Done<BeginFromOutcome> => ({
      ...{ ...about, result: 'refused', details: { ...from, refusal } },
      value: { kind: 'refused', refusal },
    });
    if (!mayDo(actor, 'write-entry', organisationId)) return refuse('not-allowed');
    const found = await readText(writing, source);
    if (found === null) return refuse('unknown');
    const { origin, document } = found;
    const by = { personId, at: now };
    const id = await addNewDraft(writing, context, organisationId, carriedDocument(document), by);
    await addTextOrigin(writing, id, origin);
    const details = { ...from, version: origin.number };
    return { ...about, objectId: id, result: 'begun', details, value: { kind: 'begun', id } };
  });
