import { type Actor, mayDo } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { WorkflowSettings } from '#register/workflow.ts';
import { findWorkflowSettings, saveWorkflowSettings } from '#store/workflow-settings.ts';
import { type CommandContext, type Done, runCommandIfAny } from '../command.ts';
import { readActor } from './context.ts';

export type SetWorkflowOutcome = 'set' | 'unchanged' | 'not-allowed';

/**
 * Chooses how an organisation approves its texts from now on: by one person or two, and whether the centre releases them. What was
 * approved already stays approved, what waits for a step goes on waiting for it, and a text that was submitted is approved as strictly
 * as was wanted then: see settingsOfText.
 */
export const setWorkflow = async (
  context: CommandContext,
  { personId }: Actor,
  organisationId: OrganisationId,
  settings: WorkflowSettings,
): Promise<SetWorkflowOutcome> =>
  (await runCommandIfAny(context, 'set-workflow', async (writing, now): Promise<Done<SetWorkflowOutcome> | null> => {
    const actor = await readActor(writing, personId, now);
    const about = { objectKind: 'organisation', objectId: organisationId };
    if (!mayDo(actor, 'set-workflow', organisationId))
      return { ...about, organisationId, result: 'refused', details: { refusal: 'not-allowed' }, value: 'not-allowed' };
    const before = await findWorkflowSettings(writing, registerReader, organisationId);
    if (before.approvals === settings.approvals && before.needsRelease === settings.needsRelease) return null;
    await saveWorkflowSettings(writing, organisationId, settings);
    return { ...about, organisationId, result: 'set', details: { before, after: settings }, value: 'set' };
  })) ?? 'unchanged';
