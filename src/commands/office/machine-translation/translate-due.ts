import type { Translator } from '#outside/translator.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import {
  minutesBetweenTries,
  mostTries,
  type Proposal,
  type TranslatedLanguage,
} from '#register/machine-translation.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { fieldsToTranslate, translationFaults, translationOf, untranslated } from '#register/translation.ts';
import type { FieldKey } from '#standard/fields.ts';
import { type Queries, transact, type Writing } from '#store/database.ts';
import { findOwner } from '#store/drafts.ts';
import { type DueTranslation, findDueTranslation, saveMachineTranslation } from '#store/machine-translations.ts';
import { type CommandContext, runCommand } from '../../command.ts';
import { readActor } from '../context.ts';
import { moveDraft } from '../move-draft.ts';
import { readPublished } from '../write-draft.ts';
import { writeTranslation } from '../write-translation.ts';
import { askMachine } from './propose-translation.ts';

const findDue = (queries: Queries, language: TranslatedLanguage, now: Instant): Promise<DueTranslation | null> =>
  findDueTranslation(queries, registerReader, language, {
    before: minutesLater(now, -minutesBetweenTries),
    mostTries,
  });

/** True when nothing of a Dutch text is left out and nothing is wrong with the words. */
const isWhole = (dutch: EntryDocument, { values, harmed }: Proposal): boolean => {
  const document = translationOf(dutch, { ...dutch, values });
  return harmed.length === 0 && untranslated(dutch, document).length === 0 && translationFaults(document).length === 0;
};

/** Why what a machine made could not go to review; the transaction in which it was written is undone. */
type NotSubmitted = Error & { readonly notSubmitted: string };

const notSubmitted = (why: string): NotSubmitted => Object.assign(new Error(why), { notSubmitted: why });

const isNotSubmitted = (cause: unknown): cause is NotSubmitted => cause instanceof Error && 'notSubmitted' in cause;

/** Writes and submits what a machine made, as the machine: it may write and submit at its organisation, and nothing more. */
const submit = async (
  context: CommandContext & { readonly writing: Writing },
  { key, personId, tries }: DueTranslation,
  { values }: Proposal,
): Promise<void> => {
  const { writing } = context;
  const at = context.now();
  const actor = await readActor(writing, personId, at);
  const asked = Object.keys(values) as readonly FieldKey[];
  const written = { asked, values, notApplicable: [], revision: 0, machineTranslated: true };
  const saved = await writeTranslation(context, actor, key, written);
  if (saved.kind !== 'saved') throw notSubmitted(saved.kind);
  const moved = await moveDraft(context, actor, key, { step: 'submit', revision: saved.revision, reason: '' });
  if (moved.kind !== 'moved') throw notSubmitted(moved.refusal);
  await saveMachineTranslation(writing, key, { result: 'made', tries: tries + 1, at });
};

/** Notes that a machine made no whole text; it is tried again later, a few times. That it was away counts for no text. */
const noteFailure = (
  context: CommandContext,
  { key, tries }: DueTranslation,
  details: { readonly refusal: string; readonly harmed?: readonly FieldKey[] },
): Promise<void> =>
  runCommand(context, 'translate-by-machine', async (writing, at) => {
    const became =
      details.refusal === 'away'
        ? ({ result: 'away', tries } as const)
        : ({ result: 'failed', tries: tries + 1 } as const);
    await saveMachineTranslation(writing, key, { ...became, at });
    const organisationId = await findOwner(writing, registerReader, key.algorithmId);
    const about = { objectKind: 'entry', objectId: key.algorithmId, organisationId };
    return { ...about, result: 'refused', details: { language: key.language, ...details }, value: undefined };
  });

/** Submits what was made of a Dutch text of this number; somebody may have begun it, or published another text, meanwhile. */
const submitWhenStillDue = (
  context: CommandContext,
  due: DueTranslation,
  made: { readonly language: TranslatedLanguage; readonly number: number; readonly answer: Proposal },
): Promise<void> =>
  transact(context.database, async (writing) => {
    const now = await findDue(writing, made.language, context.now());
    const { number } = await readPublished(writing, { ...due.key, language: 'nl' });
    if (now?.key.algorithmId === due.key.algorithmId && number === made.number)
      await submit({ ...context, writing }, due, made.answer);
  });

/** Translates one text that is due in a language; false when there is none. Throws when the machine is away: then others come first. */
const translateOne = async (
  context: CommandContext,
  translator: Translator,
  language: TranslatedLanguage,
): Promise<boolean> => {
  const { queries } = context.database;
  const due = await findDue(queries, language, context.now());
  if (due === null) return false;
  const published = await readPublished(queries, { ...due.key, language: 'nl' });
  const dutch = published.document;
  const wanted = fieldsToTranslate(dutch).map(({ key }) => key as FieldKey);
  const answer = await askMachine(translator, dutch, wanted, language);
  if (answer.kind === 'refused') {
    if (answer.why === 'busy') return false;
    await noteFailure(context, due, { refusal: answer.why });
    if (answer.why === 'away') throw new Error(`The translator at ${translator.host} does not answer.`);
    return true;
  }
  if (!isWhole(dutch, answer)) {
    await noteFailure(context, due, { refusal: 'harmed', harmed: answer.harmed });
    return true;
  }
  try {
    await submitWhenStillDue(context, due, { language, number: published.number, answer });
  } catch (cause) {
    if (!isNotSubmitted(cause)) throw cause;
    await noteFailure(context, due, { refusal: cause.notSubmitted });
  }
  return true;
};

/**
 * Lets the machine translate one text that is due, for each language that it knows, and submits it for review: how many. It goes to
 * the public only by an approver of the organisation, marked as the work of a machine.
 */
export const translateDue = async (context: CommandContext, translator: Translator): Promise<number> => {
  let count = 0;
  for (const language of translator.languages) if (await translateOne(context, translator, language)) count += 1;
  return count;
};
