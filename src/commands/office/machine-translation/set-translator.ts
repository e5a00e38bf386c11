import { type Actor, mayDo } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { findTranslator, saveTranslatorSince } from '#store/machine-translations.ts';
import { type CommandContext, type Done, runCommandIfAny } from '../../command.ts';
import { readActor } from '../context.ts';

export type SetTranslatorOutcome = 'set' | 'unchanged' | 'not-allowed';

/**
 * Lets a machine begin missing translations of what an organisation publishes from now on, or ends that. What it writes waits for an
 * approver like the text of anybody else. Refuses who may not choose how texts are approved.
 */
export const setTranslator = async (
  context: CommandContext,
  { personId }: Actor,
  organisationId: OrganisationId,
  isOn: boolean,
): Promise<SetTranslatorOutcome> =>
  (await runCommandIfAny(
    context,
    'set-translator',
    async (writing, now): Promise<Done<SetTranslatorOutcome> | null> => {
      const actor = await readActor(writing, personId, now);
      const about = { objectKind: 'organisation', objectId: organisationId };
      if (!mayDo(actor, 'set-workflow', organisationId))
        return {
          ...{ ...about, organisationId, result: 'refused', details: { refusal: 'not-allowed' } },
          value: 'not-allowed',
        };
      const before = await findTranslator(writing, registerReader, organisationId);
      if (((before?.since ?? null) !== null) === isOn) return null;
      await saveTranslatorSince(writing, organisationId, isOn ? now : null, now);
      return { ...about, organisationId, result: isOn ? 'on' : 'off', details: {}, value: 'set' };
    },
  )) ?? 'unchanged';
