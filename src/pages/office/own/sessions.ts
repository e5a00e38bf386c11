import { endOwnSession, endSessionsOf } from '#commands/office/sessions.ts';
import { href } from '../../../routes.ts';
import type { OfficePage } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { allOthers } from './sessions-list.ts';

/** Ends one of one's own sessions, or all others, and leads back to the own account. */
export const ownSessions: OfficePage = {
  isFor: 'whole',
  show: async (_reading, _context, { language }) => ({
    kind: 'redirect',
    status: 303,
    to: href('ownAccount', { language }),
  }),
  act: async (_reading, context, request) => {
    const { form, language } = request;
    const { present } = presentIn(request);
    const wanted = form.get('sessie') ?? '';
    if (wanted === allOthers) await endSessionsOf(context, present.person.id, present.session.hash);
    else await endOwnSession(context, present, wanted);
    const to = href('ownAccount', { language }, { klaar: 'sessie' });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
