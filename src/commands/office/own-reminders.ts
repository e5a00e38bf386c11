import { registerReader } from '#register/reader.ts';
import { nameInTrail } from '#register/trail.ts';
import type { Language } from '#standard/text.ts';
import { findReminderSetting, saveReminderSetting } from '#store/reminders.ts';
import { type CommandContext, runCommand } from '../command.ts';
import type { Present } from './sessions.ts';

/** Keeps whether somebody wants mail about what is theirs to do, and in which language mail comes. What climbs to them comes all the same. */
export const chooseReminders = (
  context: CommandContext,
  { person }: Present,
  chosen: { readonly stopsOwn: boolean; readonly language: Language },
): Promise<void> =>
  runCommand(context, 'choose-reminders', async (writing) => {
    const setting = await findReminderSetting(writing, registerReader, person.id);
    await saveReminderSetting(writing, person.id, { ...setting, ...chosen });
    const line = { objectKind: 'account', objectId: nameInTrail(person.id), result: 'done' };
    return { ...line, details: { stopsOwn: chosen.stopsOwn }, value: undefined };
  });
