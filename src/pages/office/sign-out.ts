import { endSession } from '#commands/office/sessions.ts';
import { href } from '../../routes.ts';
import type { OfficePage } from './office-page.ts';

/** Ends the session, at the server too, and leads back to where one signs in. */
export const signOut: OfficePage = {
  isFor: 'anyone',
  show: async (_reading, _context, { language }) => ({
    kind: 'redirect',
    status: 303,
    to: href('office', { language }),
  }),
  act: async (_reading, context, { language, secret }) => {
    if (secret !== null) await endSession(context, secret);
    const to = href('signIn', { language }, { uit: 'ja' });
    return { answer: { kind: 'redirect', status: 303, to }, session: null };
  },
};
