import { endAppointment } from '#commands/office/appoint.ts';
import { href } from '../../../routes.ts';
import type { FormPage } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { forbidden } from './forbidden.ts';

/** Ends a role with one button, and leads back to the page on which it stood. */
export const endRole: FormPage = {
  isFor: 'whole',
  show: async (_reading, _context, { language }) => ({
    kind: 'redirect',
    status: 303,
    to: href('office', { language }),
  }),
  act: async (_reading, context, request) => {
    const { form, language, query } = request;
    const typed = form.get('benoeming') ?? '';
    const id = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
    const isEnded = await endAppointment(context, presentIn(request).present.actor, id);
    if (!isEnded) return { answer: forbidden(language) };
    const organisation = query.get('organisatie');
    const after = { klaar: 'beeindigd' };
    const to =
      organisation === null ? href('centre', { language }, after) : href('people', { language, organisation }, after);
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
