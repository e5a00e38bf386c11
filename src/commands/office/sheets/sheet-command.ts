import { type Actor, mayDo } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { busyMinutes, type SheetImport, type SheetImportId } from '#register/sheet-import.ts';
import { refusalOfStep, type StepAsked, unasked } from '#register/workflow.ts';
import type { JsonValue } from '#standard/json.ts';
import type { Writing } from '#store/database.ts';
import { findSheetImport } from '#store/sheet-imports.ts';
import { type CommandContext, type Done, runCommand } from '../../command.ts';
import { readActor } from '../context.ts';

/** Why something cannot be done with a spreadsheet that is taken in. */
export type SheetRefusal =
  | 'unknown'
  | 'not-allowed'
  | 'of-colleague'
  | 'busy'
  | 'wrong-phase'
  | 'repeated-target'
  | 'nothing-ticked';

/** What came of a command about a spreadsheet. */
export type SheetOutcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly refusal: SheetRefusal };

/** Until when a process is at work that says so now. */
export const busyFrom = (now: Instant): Instant => minutesLater(now, busyMinutes);

/** What a command about a spreadsheet works with. */
export type SheetScene = {
  readonly writing: Writing;
  readonly now: Instant;
  readonly actor: Actor;
  readonly sheet: SheetImport;
};

/** What a command did with a spreadsheet, for its audit line; or why not. */
export type SheetDone =
  | SheetRefusal
  | { readonly result: string; readonly details: { readonly [key: string]: JsonValue } };

/** Runs a command about a spreadsheet, for who may write the entries of its organisation at that moment. */
export const runSheetCommand = (
  context: CommandContext,
  personId: PersonId,
  id: SheetImportId,
  action: string,
  work: (scene: SheetScene) => Promise<SheetDone>,
): Promise<SheetOutcome> =>
  runCommand(context, action, async (writing, now): Promise<Done<SheetOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const sheet = await findSheetImport(writing, registerReader, id);
    const about = { objectKind: 'sheet', objectId: id, organisationId: sheet?.organisationId ?? null };
    const isAllowed = sheet !== null && mayDo(actor, 'write-entry', sheet.organisationId);
    const done = isAllowed ? await work({ writing, now, actor, sheet }) : sheet === null ? 'unknown' : 'not-allowed';
    if (typeof done !== 'string') return { ...about, ...done, value: { kind: 'done' } };
    return { ...about, result: 'refused', details: { refusal: done }, value: { kind: 'refused', refusal: done } };
  });

/** Whether the workflow lets whoever takes a spreadsheet in begin, write or throw away a draft now, as it and its entry stand. */
export const mayStep = (
  step: 'begin' | 'write' | 'discard',
  { actor, sheet }: Pick<SheetScene, 'actor' | 'sheet'>,
  stands: Pick<StepAsked, 'state' | 'isSucceeded'>,
): boolean => {
  const may = (right: Parameters<typeof mayDo>[1]): boolean => mayDo(actor, right, sheet.organisationId);
  const { personId, day: today } = actor;
  return refusalOfStep(step, { ...unasked, personId, today, may, ...stands }) === null;
};

/**
 * Why somebody cannot say what of a spreadsheet is taken over; null when they can. Only whoever sent it can: it is their words that are
 * written, and they count as the writer of the drafts, whoever goes on with what was broken off.
 */
export const refusalToChoose = ({ actor, sheet }: Pick<SheetScene, 'actor' | 'sheet'>): SheetRefusal | null =>
  actor.personId === sheet.personId ? null : 'of-colleague';
