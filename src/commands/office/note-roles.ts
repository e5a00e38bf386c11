import type { Appointment } from '#register/appointment.ts';
import { type CommandContext, runCommand } from '../command.ts';
import { actorName } from './context.ts';

type Held = Pick<Appointment, 'id' | 'personId' | 'role' | 'organisationId'>;

const lines = {
  appoint: 'appointed',
  'end-appointment': 'ended',
} as const;

/**
 * Says in the trail of each organisation which roles began or ended there by something larger, in whose transaction it is: what the
 * public may ask can depend on it.
 */
export const noteRoles = async (
  context: CommandContext,
  action: keyof typeof lines,
  held: readonly Held[],
): Promise<void> => {
  for (const { id, personId, role, organisationId } of held)
    await runCommand(context, action, async () => ({
      ...{ objectKind: 'appointment', objectId: String(id), organisationId, result: lines[action] },
      ...{ details: { person: actorName(personId), role }, value: null },
    }));
};
