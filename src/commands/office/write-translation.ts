import { type Actor, mayDo } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { translatedFields, translationOf } from '#register/translation.ts';
import { refusalOfStep, type StepRefusal, unasked } from '#register/workflow.ts';
import { type DraftKey, findDraft, findStanding } from '#store/drafts.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';
import { isPublicInDutch } from './scene.ts';
import { readPublished, type WriteOutcome, type Written, writeInto } from './write-draft.ts';

const isTranslated = (key: string): boolean => translatedFields.some((field) => field.key === key);

/** Only words are written anew; whether a field applies follows the Dutch text. */
const wordsOf = (written: Written): Written => ({
  ...written,
  asked: written.asked.filter(isTranslated),
  values: Object.fromEntries(Object.entries(written.values).filter(([key]) => isTranslated(key))),
  notApplicable: [],
});

/**
 * Saves the text of an entry in another language than Dutch as a draft beside the Dutch text that is public now. What is no text follows
 * that. Saving is also saying that it was held against the newest Dutch text, so it makes a revision when no word changed too. Refuses what
 * writeDraft refuses, and a translation of what is not public in Dutch.
 */
export const writeTranslation = async (
  context: CommandContext,
  { personId }: Actor,
  key: DraftKey,
  written: Written,
): Promise<WriteOutcome> =>
  runCommand(context, 'write-translation', async (writing, now): Promise<Done<WriteOutcome>> => {
    const about = { objectKind: 'entry', objectId: key.algorithmId };
    const refuse = (refusal: StepRefusal | 'unknown', organisationId: OrganisationId | null): Done<WriteOutcome> => ({
      ...{ ...about, organisationId, result: 'refused', details: { language: key.language, refusal } },
      value: { kind: 'refused', refusal },
    });
    const actor = await readActor(writing, personId, now);
    const standing = await findStanding(writing, registerReader, key);
    if (standing === null || key.language === 'nl') return refuse('unknown', standing?.owner ?? null);
    const { owner } = standing;
    const draft = await findDraft(writing, registerReader, key);
    const may = (right: Parameters<typeof mayDo>[1]): boolean => mayDo(actor, right, owner);
    const asked = { ...unasked, personId, may, today: actor.day };
    const refusal = refusalOfStep(draft === null ? 'begin' : 'write', { ...asked, state: draft?.state ?? 'none' });
    if (refusal !== null) return refuse(refusal, owner);
    if (!(await isPublicInDutch(writing, key))) return refuse('nothing-published', owner);
    const dutch = await readPublished(writing, { ...key, language: 'nl' });
    const shape = (document: Parameters<typeof translationOf>[1]) => translationOf(dutch.document, document);
    const done = await writeInto(writing, actor, key, wordsOf(written), now, { shape, savesSame: true });
    return { ...done, organisationId: owner };
  });
