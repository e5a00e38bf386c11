import { type Actor, mayDo } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { isOpenPreview, previewLimits } from '#register/preview.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { type DraftKey, findDraft, findOwner } from '#store/drafts.ts';
import { addPreview, endPreview, listPreviews, removePreviewsBefore } from '#store/previews.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { hashOfSecret, newSecret } from '../secrets.ts';
import { readActor } from './context.ts';

export type PreviewRefusal = 'unknown' | 'not-allowed' | 'no-draft' | 'too-many';

type Refused = { readonly kind: 'refused'; readonly refusal: PreviewRefusal };

export type ShareOutcome = { readonly kind: 'shared'; readonly secret: string } | Refused;

const minutesPerDay = 24 * 60;

const refused = (key: DraftKey, organisationId: OrganisationId | null, refusal: PreviewRefusal): Done<Refused> => ({
  ...{ objectKind: 'entry', objectId: key.algorithmId, organisationId },
  ...{ result: 'refused', details: { language: key.language, refusal }, value: { kind: 'refused', refusal } },
});

/**
 * Makes a link by which whoever has it reads the draft of an entry for some days; its secret, which is told once. Refuses who may not
 * share it, an entry without a draft, and more links at once than previewLimits allows.
 */
export const sharePreview = (context: CommandContext, { personId }: Actor, key: DraftKey): Promise<ShareOutcome> =>
  runCommand(context, 'share-preview', async (writing, now): Promise<Done<ShareOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const owner = await findOwner(writing, registerReader, key.algorithmId);
    if (owner === null) return refused(key, null, 'unknown');
    if (!mayDo(actor, 'share-preview', owner)) return refused(key, owner, 'not-allowed');
    if ((await findDraft(writing, registerReader, key)) === null) return refused(key, owner, 'no-draft');
    await removePreviewsBefore(writing, minutesLater(now, -previewLimits.toldForDays * minutesPerDay));
    const open = (await listPreviews(writing, registerReader, owner, key)).filter((one) => isOpenPreview(one, now));
    if (open.length >= previewLimits.atOnce) return refused(key, owner, 'too-many');
    const secret = newSecret();
    const lastsUntil = minutesLater(now, previewLimits.days * minutesPerDay);
    await addPreview(writing, { ...key, hash: hashOfSecret(secret), madeAt: now, lastsUntil, isOver: false });
    const about = { objectKind: 'entry', objectId: key.algorithmId, organisationId: owner };
    const details = { language: key.language, until: lastsUntil };
    return { ...about, result: 'shared', details, value: { kind: 'shared', secret } };
  });

export type WithdrawOutcome = { readonly kind: 'ended' } | Refused;

/** Withdraws one link to the draft of an entry. Refuses who may not share it, and a link that is not of this entry. */
export const withdrawPreview = (
  context: CommandContext,
  { personId }: Actor,
  key: DraftKey,
  hash: string,
): Promise<WithdrawOutcome> =>
  runCommand(context, 'withdraw-preview', async (writing, now): Promise<Done<WithdrawOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const owner = await findOwner(writing, registerReader, key.algorithmId);
    if (owner === null) return refused(key, null, 'unknown');
    if (!mayDo(actor, 'share-preview', owner)) return refused(key, owner, 'not-allowed');
    if (!(await endPreview(writing, key, hash))) return refused(key, owner, 'unknown');
    const about = { objectKind: 'entry', objectId: key.algorithmId, organisationId: owner };
    return { ...about, result: 'ended', details: { language: key.language }, value: { kind: 'ended' } };
  });
