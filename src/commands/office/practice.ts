import type { PersonId } from '#register/appointment.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { mostPracticeTexts, type PracticeStep, type PracticeText, refusalOfPractice } from '#register/practice.ts';
import { registerReader } from '#register/reader.ts';
import { type StepRefusal, stateAfter, usualSettings } from '#register/workflow.ts';
import { findPracticeText, listPracticeTexts, removePracticeTexts, savePracticeText } from '#store/practice-texts.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { actorName } from './context.ts';

export type PracticeRefusal = StepRefusal | 'unknown' | 'needs-name' | 'too-many';

export type PracticeOutcome =
  | { readonly kind: 'done'; readonly number: number }
  | { readonly kind: 'refused'; readonly refusal: PracticeRefusal };

/** A line of the trail is about the account: practice changes nothing for the public. */
const about = (personId: PersonId) => ({ objectKind: 'account', objectId: actorName(personId), details: {} });

const refused = (personId: PersonId, refusal: PracticeRefusal): Done<PracticeOutcome> => ({
  ...about(personId),
  ...{ result: 'refused', details: { refusal }, value: { kind: 'refused', refusal } },
});

const done = (personId: PersonId, result: string, number: number): Done<PracticeOutcome> => ({
  ...{ ...about(personId), result, value: { kind: 'done', number } },
});

/** Begins a practice text with a name. Refuses one without, and more than mostPracticeTexts. */
export const beginPractice = (context: CommandContext, personId: PersonId, name: string): Promise<PracticeOutcome> =>
  runCommand(context, 'begin-practice', async (writing, now): Promise<Done<PracticeOutcome>> => {
    const texts = await listPracticeTexts(writing, registerReader, personId);
    if (name.trim() === '') return refused(personId, 'needs-name');
    if (texts.length >= mostPracticeTexts) return refused(personId, 'too-many');
    const number = (texts.at(-1)?.number ?? 0) + 1;
    const document = { ...emptyDocument, values: { name: name.trim() } };
    await savePracticeText(writing, { personId, number, state: 'draft', changedAt: now, document });
    return done(personId, 'begun', number);
  });

type Work = (text: PracticeText) => Promise<Done<PracticeOutcome>>;

/** Saves what somebody wrote in a practice text, which is theirs alone. Refuses what the workflow refuses. */
export const writePractice = (
  context: CommandContext,
  personId: PersonId,
  number: number,
  write: (before: EntryDocument) => EntryDocument,
): Promise<PracticeOutcome> =>
  runCommand(context, 'write-practice', async (writing, now): Promise<Done<PracticeOutcome>> => {
    const save: Work = async (text) => {
      const refusal = refusalOfPractice('write', text, '');
      if (refusal !== null) return refused(personId, refusal);
      await savePracticeText(writing, { ...text, changedAt: now, document: write(text.document) });
      return done(personId, 'saved', number);
    };
    const text = await findPracticeText(writing, registerReader, personId, number);
    return text === null ? refused(personId, 'unknown') : save(text);
  });

/** Takes a step with a practice text, in whatever role it asks. Nothing of it becomes public. Refuses what the workflow refuses. */
export const movePractice = (
  context: CommandContext,
  personId: PersonId,
  number: number,
  { step, reason }: { readonly step: PracticeStep; readonly reason: string },
): Promise<PracticeOutcome> =>
  runCommand(context, 'move-practice', async (writing, now): Promise<Done<PracticeOutcome>> => {
    const text = await findPracticeText(writing, registerReader, personId, number);
    if (text === null) return refused(personId, 'unknown');
    const refusal = refusalOfPractice(step, text, reason);
    if (refusal !== null) return refused(personId, refusal);
    if (step === 'discard') await removePracticeTexts(writing, personId, number);
    else
      await savePracticeText(writing, {
        ...text,
        changedAt: now,
        state: stateAfter(step, { state: text.state, settings: usualSettings }),
      });
    return done(personId, step, number);
  });

/** Throws away everything with which somebody practised. */
export const emptyPractice = (context: CommandContext, personId: PersonId): Promise<PracticeOutcome> =>
  runCommand(context, 'empty-practice', async (writing): Promise<Done<PracticeOutcome>> => {
    await removePracticeTexts(writing, personId, null);
    return done(personId, 'emptied', 0);
  });
